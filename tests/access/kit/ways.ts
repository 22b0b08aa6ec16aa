import type { Records } from './records.ts'

export interface Way {
  path: string
  /** fields of the form, or the body of an upload */
  body?: Record<string, string> | 'upload'
  /** asked without a session by everybody */
  signedOut?: boolean
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

  'GET /api/openapi.json': () => ({ path: '/api/openapi.json' }),
  'GET /api/v1/documents': () => ({ path: '/api/v1/documents' }),
  'GET /api/v1/documents/:id': ({ document }) => ({ path: `/api/v1/documents/${document}` }),
  'GET /api/v1/documents/:id/reading': ({ document }) => ({ path: `/api/v1/documents/${document}/reading` }),
  'GET /api/v1/documents/:id/original': ({ document }) => ({ path: `/api/v1/documents/${document}/original` }),
  'GET /api/v1/search': () => ({ path: '/api/v1/search?q=punkt' }),
  'GET /api/v1/units': () => ({ path: '/api/v1/units' }),
  'GET /api/v1/units/:id': () => ({ path: '/api/v1/units/unit-north' }),
  'GET /api/v1/bodies': () => ({ path: '/api/v1/bodies' }),
  'GET /api/v1/bodies/:id': () => ({ path: '/api/v1/bodies/body-forum' }),
  'GET /api/v1/people': () => ({ path: '/api/v1/people' }),
  'GET /api/v1/people/:id': () => ({ path: '/api/v1/people/chair' }),

  'GET /jobs': () => ({ path: '/jobs' }),
  'POST /jobs/:id/retry': ({ job }) => ({ path: `/jobs/${job}/retry`, body: {} }),
  'POST /jobs/:id/drop': ({ job }) => ({ path: `/jobs/${job}/drop`, body: {} }),

  'GET /sign-in': () => ({ path: '/sign-in' }),
  'GET /sign-in/sent': () => ({ path: '/sign-in/sent' }),
  'POST /sign-in': () => ({ path: '/sign-in', body: { mail: 'ingen@birkevang.example' } }),
  // without a session there is nothing to end: everybody else needs theirs for the next question
  'POST /sign-out': () => ({ path: '/sign-out', body: {}, signedOut: true }),
  'GET /sign-in/:link': () => ({ path: '/sign-in/abcdefghijklmnopqrstuvwxyz' }),
  'POST /sign-in/:link': () => ({ path: '/sign-in/abcdefghijklmnopqrstuvwxyz', body: {} }),
  'GET /sign-in/organisation': () => ({ path: '/sign-in/organisation' }),
  'GET /sign-in/organisation/callback': () => ({ path: '/sign-in/organisation/callback?code=x&state=y' }),
  'GET /me': () => ({ path: '/me' }),
  'POST /me/choices': () => ({ path: '/me/choices', body: { language: 'da', digest: 'off' } }),
  'POST /me/sessions/end': () => ({ path: '/me/sessions/end', body: { session: '0'.repeat(64) } }),
  'POST /me/sessions/end-others': () => ({ path: '/me/sessions/end-others', body: {} }),

  'GET /people': () => ({ path: '/people' }),
  'POST /people': () => ({ path: '/people', body: { name: 'Ny Person' } }),
  'GET /people/new': () => ({ path: '/people/new' }),
  ...both('/people/:id/edit', ({ person }) => `/people/${person}/edit`),
  ...both('/people/:id/account', ({ person }) => `/people/${person}/account`),
  'GET /people/:id': ({ person }) => ({ path: `/people/${person}` }),
  'POST /people/:id/invite': ({ person }) => ({ path: `/people/${person}/invite`, body: {} }),
  'POST /people/:id/suspend': ({ person }) => ({ path: `/people/${person}/suspend`, body: {} }),
  'POST /people/:id/resume': ({ person }) => ({ path: `/people/${person}/resume`, body: {} }),
  'POST /people/:id/sign-out': ({ person }) => ({ path: `/people/${person}/sign-out`, body: {} }),
  ...tenure('roles', ({ role }) => role),
  ...tenure('units', ({ inUnit }) => inUnit),
  ...tenure('bodies', ({ inBody }) => inBody),
  'GET /units': () => ({ path: '/units' }),
  'POST /units': () => ({ path: '/units', body: { name: 'Ny enhed' } }),
  'GET /units/new': () => ({ path: '/units/new' }),
  'GET /units/:id': ({ unit }) => ({ path: `/units/${unit}` }),
  ...both('/units/:id/edit', ({ unit }) => `/units/${unit}/edit`),
  ...both('/units/:id/replace', ({ unit }) => `/units/${unit}/replace`),
  'GET /bodies': () => ({ path: '/bodies' }),
  'POST /bodies': () => ({ path: '/bodies', body: { name: 'Nyt udvalg' } }),
  'GET /bodies/new': () => ({ path: '/bodies/new' }),
  'GET /bodies/:id': ({ body }) => ({ path: `/bodies/${body}` }),
  ...both('/bodies/:id/edit', ({ body }) => `/bodies/${body}/edit`),

  'GET /administration': () => ({ path: '/administration' }),
  'GET /audit': () => ({ path: '/audit' }),
  ...both('/settings', () => '/settings'),
  ...both('/tokens', () => '/tokens'),
  'POST /tokens/:id/revoke': ({ token }) => ({ path: `/tokens/${token}/revoke`, body: {} }),
  'GET /outbox': () => ({ path: '/outbox' }),
  'POST /outbox/:id/send': ({ mail }) => ({ path: `/outbox/${mail}/send`, body: {} }),

  'GET /records': () => ({ path: '/records' }),
  'GET /records/retention': () => ({ path: '/records/retention' }),
  ...both('/records/retention/:kind', () => '/records/retention/memo', { rule: 'keep' }),
  ...both('/records/due', () => '/records/due'),
  ...both('/records/requests', () => '/records/requests', { kind: 'insight', names: 'Anna Ny' }),
  'GET /records/discards': () => ({ path: '/records/discards' }),
  ...both('/records/requests/:id', ({ request }) => `/records/requests/${request}`),
  'GET /records/requests/:id/insight': ({ request }) => ({ path: `/records/requests/${request}/insight` }),
  'POST /records/requests/:id/end': ({ request }) => ({ path: `/records/requests/${request}/end`, body: {} }),

  ...both('/documents/:id/review', ({ document }) => `/documents/${document}/review`, { state: 'confirmed', seen: '0.0' }),
  'POST /documents/:id/review/undo': ({ document }) => ({ path: `/documents/${document}/review/undo`, body: { seen: '0.0' } }),
  'GET /review': () => ({ path: '/review' }),
  'GET /review/next': () => ({ path: '/review/next' }),
  'GET /review/confirm': () => ({ path: '/review/confirm' }),
  // more documents than there are: whoever may is told that it is another number by now
  'POST /review/confirm': () => ({ path: '/review/confirm', body: { before: '2020-01-01T00:00:00.000Z', documents: '999999' } }),
  'GET /review/acts': () => ({ path: '/review/acts' }),
  'GET /review/acts/:id': ({ act }) => ({ path: `/review/acts/${act}` }),
  'POST /review/acts/:id/undo': ({ act }) => ({ path: `/review/acts/${act}/undo`, body: {} }),
  ...both('/documents/:id/values/:place', ({ document, value }) => `/documents/${document}/values/${value}`, { state: 'confirmed', seen: '0.0' }),
  'POST /documents/:id/values/:place/undo': ({ document, value }) => ({ path: `/documents/${document}/values/${value}/undo`, body: { seen: '0.0' } }),
  ...both('/documents/:id/sections/:place', ({ document, section }) => `/documents/${document}/sections/${section}`, { state: 'confirmed', seen: '0.0' }),
  'POST /documents/:id/sections/:place/undo': ({ document, section }) => ({ path: `/documents/${document}/sections/${section}/undo`, body: { seen: '0.0' } }),
}

/** A page and the form on it. */
function both(route: string, path: (of: Records) => string, body: Record<string, string> = {}): Record<string, (of: Records) => Way> {
  return { [`GET ${route}`]: of => ({ path: path(of) }), [`POST ${route}`]: of => ({ path: path(of), body }) }
}

/** What a person holds over time: a role, a place in a unit or in a body. */
function tenure(kind: 'roles' | 'units' | 'bodies', id: (of: Records) => string): Record<string, (of: Records) => Way> {
  return {
    ...both(`/people/:id/${kind}/new`, ({ person }) => `/people/${person}/${kind}/new`),
    ...both(`/people/:id/${kind}/:tenure`, of => `/people/${of.person}/${kind}/${id(of)}`),
    [`POST /people/:id/${kind}/:tenure/end`]: of => ({ path: `/people/${of.person}/${kind}/${id(of)}/end`, body: {} }),
  }
}
