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

  'GET /documents/:id/access': ({ document }) => ({ path: `/documents/${document}/access` }),
  'POST /documents/:id/access': ({ document, accessSeen }) => ({ path: `/documents/${document}/access`, body: { access: 'open', seen: accessSeen } }),
  'POST /documents/:id/archive': ({ document }) => ({ path: `/documents/${document}/archive`, body: {} }),
  'POST /documents/:id/unarchive': ({ document }) => ({ path: `/documents/${document}/unarchive`, body: {} }),
  'GET /documents/:id/items/:item/close': ({ document }) => ({ path: `/documents/${document}/items/1/close` }),
  'POST /documents/:id/items/:item/close': ({ document, itemSeen }) => ({ path: `/documents/${document}/items/1/close`, body: { ground: 'Personforhold', publicWording: 'Sagen er afgjort.', seen: itemSeen } }),
  'GET /documents/:id/items/:item/open': ({ document }) => ({ path: `/documents/${document}/items/1/open` }),
  'POST /documents/:id/items/:item/open': ({ document, itemSeen }) => ({ path: `/documents/${document}/items/1/open`, body: { seen: itemSeen } }),
  'GET /uploads/:id': ({ upload }) => ({ path: `/uploads/${upload}` }),
  'GET /uploads/:id/events': ({ upload }) => ({ path: `/uploads/${upload}/events` }),
  'GET /records/reads': () => ({ path: '/records/reads' }),

  'GET /jobs': () => ({ path: '/jobs' }),
  'POST /jobs/:id/retry': ({ job }) => ({ path: `/jobs/${job}/retry`, body: {} }),
  'POST /jobs/:id/drop': ({ job }) => ({ path: `/jobs/${job}/drop`, body: {} }),
}
