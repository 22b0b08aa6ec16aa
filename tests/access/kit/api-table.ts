/**
 * What programs ask for. A session is no token: signed in or not, nobody gets anything here. What tokens get is asked in api.test.ts.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const apiTable = `
GET  /api/openapi.json             .           anyone
GET  /api/v1/documents             .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/documents/:id         open        x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/documents/:id/reading open        x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/documents/:id/original open       x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/search                .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/units                 .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/units/:id             .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/bodies                .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/bodies/:id            .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/people                .           x    x     x    x    x     x     x    x     x     x    x     x    x
GET  /api/v1/people/:id            .           x    x     x    x    x     x     x    x     x     x    x     x    x
`
