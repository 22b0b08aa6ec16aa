/**
 * Who may what with documents. The document is of the north unit and of Chefforum, dated 2024-04-18, and was added by the importer.
 * A participant was a member of Chefforum that day; the staff representative became one later.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const documentsTable = `
GET  /documents                    .           in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   yes
POST /uploads                      .           x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    yes

GET  /documents/:id                draft       in   -     -    -    -     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id                open        in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id                closed      in   -     -    yes  -     yes   yes  -     yes   yes  yes   in   -
GET  /documents/:id                closedItem  in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id                archived    in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id                removed     in   -     -    -    -     -     -    -     -     -    -     in   -

GET  /documents/:id/original       draft       in   -     -    -    -     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/original       open        in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/original       closed      in   -     -    yes  -     yes   yes  -     yes   yes  yes   in   -
GET  /documents/:id/original       closedItem  in   x     x    yes  x     yes   yes  x     yes   yes  yes   in   -
GET  /documents/:id/original       archived    in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/original       removed     in   -     -    -    -     -     -    -     -     -    -     in   -

GET  /documents/:id/remove         draft       in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/remove         open        in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/remove         closed      in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
GET  /documents/:id/remove         archived    in   x     x    x    x     -     -    -     -     yes  yes   in   -
GET  /documents/:id/remove         removed     in   x     x    x    x     -     -    -     -     -    -     in   -

POST /documents/:id/remove         draft       x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    -
POST /documents/:id/remove         open        x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    -
POST /documents/:id/remove         closed      x    x     x    x    x     yes   yes  -     yes   yes  yes   x    -
POST /documents/:id/remove         archived    x    x     x    x    x     -     -    -     -     yes  yes   x    -
POST /documents/:id/remove         removed     x    x     x    x    x     -     -    -     -     -    -     x    -
`
