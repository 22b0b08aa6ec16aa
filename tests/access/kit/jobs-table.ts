/**
 * Who may what with the work in the background. The job failed, and is the organisation's.
 *
 *                                                anon other empl part staff chair mngr editr imprt rec  admin susp strngr
 */
export const jobsTable = `
GET  /jobs                         .           in   x     x    x    x     x     x    x     x     x    yes   in   yes
POST /jobs/:id/retry               failedJob   x    x     x    x    x     x     x    x     x     x    yes   x    -
POST /jobs/:id/drop                failedJob   x    x     x    x    x     x     x    x     x     x    yes   x    -
`
