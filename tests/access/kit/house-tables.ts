/**
 * Sign-in and one's own page.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const ownTable = `
GET      /sign-in                      .           anyone
GET      /sign-in/sent                 .           in   in    in   in   in    in    in   in    in    in   in   in   in
POST     /sign-in,/sign-out            .           anyone
GET      /sign-in/:link                .           -    -     -    -    -     -     -    -     -     -    -     -    -
POST     /sign-in/:link                .           -    -     -    -    -     -     -    -     -     -    -     -    -
GET      /sign-in/organisation,/sign-in/organisation/callback . - - - - - - - - - - - - -
GET      /me                           .           in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   yes
POST     /me/choices,/me/sessions/end-others . in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   yes
POST     /me/sessions/end              .           in   -     -    -    -     -     -    -     -     -    -     in   -
`

/**
 * People, units and bodies: administrators alone. The stranger, an administrator elsewhere, finds none of ours.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const peopleTable = `
GET      /people,/people/new,/units,/units/new,/bodies,/bodies/new  .  in  x  x  x  x  x  x  x  x  x  yes  in  yes
POST     /people,/units,/bodies        .           in   x     x    x    x     x     x    x     x     x    yes   in   yes
GET,POST /people/:id/edit,/people/:id/account  .   in   x     x    x    x     x     x    x     x     x    yes   in   -
GET      /people/:id,/units/:id,/bodies/:id    .   in   x     x    x    x     x     x    x     x     x    yes   in   -
POST     /people/:id/invite            invited     in   x     x    x    x     x     x    x     x     x    yes   in   -
POST     /people/:id/suspend,/people/:id/sign-out . in x x x x x x x x x yes in -
POST     /people/:id/resume            suspended   in   x     x    x    x     x     x    x     x     x    yes   in   -
GET,POST /units/:id/edit,/units/:id/replace,/bodies/:id/edit . in x x x x x x x x x yes in -
GET,POST /people/:id/roles/new,/people/:id/units/new,/people/:id/bodies/new . in x x x x x x x x x yes in -
GET,POST /people/:id/roles/:tenure,/people/:id/units/:tenure,/people/:id/bodies/:tenure . in x x x x x x x x x yes in -
POST     /people/:id/roles/:tenure/end,/people/:id/units/:tenure/end,/people/:id/bodies/:tenure/end . in x x x x x x x x x yes in -
`

/**
 * What administrators run, and what records officers keep.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const keepingTable = `
GET,POST /settings,/tokens             .           in   x     x    x    x     x     x    x     x     x    yes   in   yes
GET      /outbox                       .           in   x     x    x    x     x     x    x     x     x    yes   in   yes
POST     /tokens/:id/revoke,/outbox/:id/send . in x x x x x x x x x yes in -
GET      /administration,/audit        .           in   x     x    x    x     x     x    x     x     yes  yes   in   yes
GET      /records,/records/retention,/records/retention/:kind,/records/due,/records/requests,/records/discards . in x x x x x x x x yes yes in yes
POST     /records/retention/:kind,/records/due,/records/requests . in x x x x x x x x yes yes in yes
GET      /records/requests/:id,/records/requests/:id/insight . in x x x x x x x x yes yes in -
POST     /records/requests/:id,/records/requests/:id/end . in x x x x x x x x yes yes in -
`
