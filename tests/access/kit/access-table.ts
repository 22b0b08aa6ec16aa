/**
 * Who may what with a document's access, its closed items, uploads and the read log. The document is of the north unit and of
 * Chefforum, dated 2024-04-18, and was added by the importer, as was the upload; the item is the document's second.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const accessTable = `
GET  /documents/:id/access         draft       in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/access         open        in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/access         closed      in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
GET  /documents/:id/access         closedItem  in   x     x    x    x     yes   yes  x     yes   yes  yes   in   -
GET  /documents/:id/access         archived    in   x     x    x    x     -     -    -     -     yes  yes   in   -
GET  /documents/:id/access         removed     in   x     x    x    x     -     -    -     -     -    -     in   -
POST /documents/:id/access         draft       x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    -
POST /documents/:id/access         open        x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    -
POST /documents/:id/access         closed      x    x     x    x    x     yes   yes  -     yes   yes  yes   x    -
POST /documents/:id/access         closedItem  x    x     x    x    x     yes   yes  x     yes   yes  yes   x    -
POST /documents/:id/access         archived    x    x     x    x    x     -     -    -     -     yes  yes   x    -
POST /documents/:id/access         removed     x    x     x    x    x     -     -    -     -     -    -     x    -

POST /documents/:id/archive        open        x    x     x    x    x     x     x    x     x     yes  yes   x    -
POST /documents/:id/archive        closed      x    x     x    x    x     x     x    x     x     yes  yes   x    -
POST /documents/:id/archive        removed     x    x     x    x    x     x     x    x     x     -    -     x    -
POST /documents/:id/unarchive      archived    x    x     x    x    x     x     x    x     x     yes  yes   x    -

GET  /documents/:id/items/:item/close  draft       in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/items/:item/close  open        in   x     x    x    x     yes   yes  yes   yes   yes  yes   in   -
GET  /documents/:id/items/:item/close  closed      in   x     x    x    x     yes   yes  -     yes   yes  yes   in   -
GET  /documents/:id/items/:item/close  closedItem  in   x     x    x    x     yes   yes  x     yes   yes  yes   in   -
GET  /documents/:id/items/:item/close  archived    in   x     x    x    x     -     -    -     -     yes  yes   in   -
POST /documents/:id/items/:item/close  open        x    x     x    x    x     yes   yes  yes   yes   yes  yes   x    -
POST /documents/:id/items/:item/close  closed      x    x     x    x    x     yes   yes  -     yes   yes  yes   x    -
POST /documents/:id/items/:item/close  closedItem  x    x     x    x    x     yes   yes  x     yes   yes  yes   x    -
POST /documents/:id/items/:item/close  archived    x    x     x    x    x     -     -    -     -     yes  yes   x    -
GET  /documents/:id/items/:item/open   closedItem  in   x     x    x    x     yes   yes  x     yes   yes  yes   in   -
GET  /documents/:id/items/:item/open   removed     in   x     x    x    x     -     -    -     -     -    -     in   -
POST /documents/:id/items/:item/open   closedItem  x    x     x    x    x     yes   yes  x     yes   yes  yes   x    -
POST /documents/:id/items/:item/open   removed     x    x     x    x    x     -     -    -     -     -    -     x    -

GET  /uploads/:id                  upload      in   -     -    -    -     -     -    -     yes   yes  yes   in   -
GET  /uploads/:id/events           upload      in   -     -    -    -     -     -    -     yes   yes  yes   in   -

GET  /records/reads                .           in   x     x    x    x     x     x    x     x     yes  yes   in   yes
`
