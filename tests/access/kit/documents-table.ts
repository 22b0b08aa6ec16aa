/**
 * Who may what with documents. The document is of the north unit and of Chefforum, dated 2024-04-18, and was added by the importer.
 * A participant was a member of Chefforum that day; the staff representative became one later.
 *
 *                                                    anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const documentsTable = `
GET      /documents                    .           in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   yes
POST     /uploads                      .           in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   yes

GET      /documents/:id,/documents/:id/values/:place draft      in   -     -    -    -     yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id,/documents/:id/values/:place open       in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id,/documents/:id/values/:place closed     in   -     -    yes  -     yes   yes  -     yes   yes  yes   in   -
GET      /documents/:id,/documents/:id/values/:place closedItem in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id,/documents/:id/values/:place archived   in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id,/documents/:id/values/:place removed    in   -     -    -    -     -     -    -     -     -    -     in   -

GET      /documents/:id/original       draft       in   -     -    -    -     yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id/original       open        in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id/original       closed      in   -     -    yes  -     yes   yes  -     yes   yes  yes   in   -
GET      /documents/:id/original       closedItem  in   x     x    yes  x     yes   yes  x     yes   yes  yes   in   -
GET      /documents/:id/original       archived    in   yes   yes  yes  yes   yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id/original       removed     in   -     -    -    -     -     -    -     -     -    -     in   -

GET,POST /documents/:id/remove,/documents/:id/review draft      in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET,POST /documents/:id/remove,/documents/:id/review open       in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET,POST /documents/:id/remove,/documents/:id/review closed     in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
GET,POST /documents/:id/remove,/documents/:id/review archived   in   x     x    x    x     -     -    -     -     yes  yes   in   -
GET,POST /documents/:id/remove,/documents/:id/review removed    in   x     x    x    x     -     -    -     -     -    -     in   -

GET      /documents/:id/sections/:place open     in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET      /documents/:id/sections/:place closed   in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
GET      /documents/:id/sections/:place archived in   x     x    x    x     -     -    -     -     yes  yes   in   -
POST     /documents/:id/sections/:place,/documents/:id/sections/:place/undo,/documents/:id/values/:place,/documents/:id/values/:place/undo,/documents/:id/review/undo draft    in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
POST     /documents/:id/sections/:place,/documents/:id/sections/:place/undo,/documents/:id/values/:place,/documents/:id/values/:place/undo,/documents/:id/review/undo open     in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
POST     /documents/:id/sections/:place,/documents/:id/sections/:place/undo,/documents/:id/values/:place,/documents/:id/values/:place/undo,/documents/:id/review/undo closed   in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
POST     /documents/:id/sections/:place,/documents/:id/sections/:place/undo,/documents/:id/values/:place,/documents/:id/values/:place/undo,/documents/:id/review/undo archived in   x     x    x    x     -     -    -     -     yes  yes   in   -
POST     /documents/:id/sections/:place,/documents/:id/sections/:place/undo,/documents/:id/values/:place,/documents/:id/values/:place/undo,/documents/:id/review/undo removed  in   x     x    x    x     -     -    -     -     -    -     in   -

GET      /review,/review/confirm,/review/acts .   in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   yes
GET      /review/next                  .           in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   yes
POST     /review/confirm               .           in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   yes
GET      /review/acts/:id              .           in   x     x    x    x     -     -    -     yes   yes  yes   in   -
POST     /review/acts/:id/undo         .           in   x     x    x    x     -     -    -     yes   yes  yes   in   -
`
