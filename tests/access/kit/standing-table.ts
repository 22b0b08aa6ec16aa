/**
 * What belongs to no room, the first start and the example municipality. The organisation is set up and the example is not open.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const standingTable = `
GET  /healthz                      .           anyone
GET  /accessibility                .           anyone
GET  /privacy                      .           anyone
POST /language                     .           anyone
GET  /                             .           in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   yes
GET  /welcome                      .           in   in    in   in   in    in    in   in    in    in   in    in   in
GET  /setup/:link                  .           -    -     -    -    -     -     -    -     -     -    -     -    -
POST /setup/:link                  .           -    -     -    -    -     -     -    -     -     -    -     -    -
POST /example                      .           -    -     -    -    -     -     -    -     -     -    -     -    -
`
