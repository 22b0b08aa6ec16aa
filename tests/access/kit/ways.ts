import type { Records } from './records.ts'

export interface Way {
  path: string
  /** fields of the form, or the body of an upload */
  body?: Record<string, string> | 'upload'
}

/** How each route is asked for a record so that who may is answered with yes. */
export const ways: Record<string, (of: Records) => Way> = {
  'GET /healthz': () => ({ path: '/healthz' }),
  'GET /accessibility': () => ({ path: '/accessibility' }),
  'GET /privacy': () => ({ path: '/privacy' }),
  'POST /language': () => ({ path: '/language', body: { language: 'da', back: '/documents' } }),
  'GET /': () => ({ path: '/' }),
  'GET /welcome': () => ({ path: '/welcome' }),
  'GET /setup/:link': () => ({ path: '/setup/abcdefghijklmnopqrstuvwxyz' }),
  'POST /setup/:link': () => ({ path: '/setup/abcdefghijklmnopqrstuvwxyz', body: { organisation: 'Ny', language: 'da', person: 'Ny', mail: 'ny@birkevang.example' } }),
  'POST /example': () => ({ path: '/example', body: { person: 'line-hauge' } }),

  'GET /documents': () => ({ path: '/documents' }),
  'POST /uploads': () => ({ path: '/uploads', body: 'upload' }),
  'GET /documents/:id': ({ document }) => ({ path: `/documents/${document}` }),
  'GET /documents/:id/original': ({ document }) => ({ path: `/documents/${document}/original` }),
  'GET /documents/:id/remove': ({ document }) => ({ path: `/documents/${document}/remove` }),
  'POST /documents/:id/remove': ({ document }) => ({ path: `/documents/${document}/remove`, body: {} }),

  'GET /jobs': () => ({ path: '/jobs' }),
  'POST /jobs/:id/retry': ({ job }) => ({ path: `/jobs/${job}/retry`, body: {} }),
  'POST /jobs/:id/drop': ({ job }) => ({ path: `/jobs/${job}/drop`, body: {} }),
}
