import { z } from 'zod'
import { documentsAfter, readableDocument, readableOriginal, readableReading, titlePassage } from '../documents/document-answers.ts'
import { bodiesAfter, bodyById, peopleAfter, personById, unitById, unitsAfter } from '../people/register-answers.ts'
import type { Database } from '../storage/open-storage.ts'
import { Failure } from '../web/failure.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import { collection, json, recordId, single } from './collection.ts'
import { describeApi } from './describe-api.ts'
import { asBodyRecord, asDocumentRecord, asHit, asPersonRecord, asUnitRecord, bodyRecord, documentRecord, hitRecord, personRecord, unitRecord } from './records.ts'

/** What programs may ask for. `version` is the program's. */
export function apiRoutes(db: Database, version: string): Route[] {
  const routes = [...documentRoutes(db), searchRoute(db), ...registerRoutes(db)]
  const description: Route = route({
    method: 'GET', path: '/api/openapi.json', permission: 'public', input: z.object({}), body: 'none', audit: null,
    handler: async () => json(described),
  })
  const described = describeApi([...routes, description], version)
  return [...routes, description]
}

function documentRoutes(db: Database): Route[] {
  const readable = async (call: Call<{ id: string }>) => {
    const document = await readableDocument(db, call.actor, call.input.id)
    if (document === null) throw new Failure('notFound')
    return document
  }
  return [
    collection({
      name: 'documents', permission: 'documents.read', input: {}, record: documentRecord, keyParts: 2,
      after: async ({ actor }, _asked, key, limit) => (await documentsAfter(db, actor, { after: asImport(key), limit, text: '' }))
        .map(({ document, title }) => ({ record: asDocumentRecord(document, title), key: [document.importedAt, document.id] })),
    }),
    single('documents', 'documents.read', documentRecord, async call => {
      const document = await readable(call)
      return asDocumentRecord(document, await titlePassage(db, call.actor, document))
    }),
    route({
      method: 'GET', path: '/api/v1/documents/:id/reading', permission: 'documents.read', input: z.object({ id: recordId }), body: 'none', audit: null,
      output: z.looseObject({ schema: z.literal('roedtraad.read/1') }).meta({ id: 'Reading', description: 'What the document says, by the contract roedtraad.read/1' }),
      handler: async call => {
        const found = await readableReading(db, call.actor, await readable(call), { how: 'api', at: call.now })
        if (found === null) throw new Failure('notFound')
        return json(found.reading)
      },
    }),
    route({
      method: 'GET', path: '/api/v1/documents/:id/original', permission: 'documents.read', input: z.object({ id: recordId }), body: 'none', audit: null,
      handler: async call => {
        const document = await readable(call)
        const parts = await readableOriginal(db, call.actor, document, { how: 'api', at: call.now })
        if (parts === null) throw new Failure('notAllowed')
        return { is: 'download', name: document.name, bytes: document.bytes, parts }
      },
    }),
  ]
}

function searchRoute(db: Database): Route {
  return collection({
    name: 'search', permission: 'documents.read', record: hitRecord, keyParts: 2,
    input: { q: z.string().trim().min(1).max(200).meta({ description: 'words that are all to be found, whole or in part' }) },
    after: async ({ actor }, { q }, key, limit) => (await documentsAfter(db, actor, { after: asImport(key), limit, text: q }))
      .map(({ document, title, hit }) => ({ record: asHit(document, hit, title), key: [document.importedAt, document.id] })),
  })
}

function registerRoutes(db: Database): Route[] {
  return [
    collection({
      name: 'units', permission: 'documents.read', input: {}, record: unitRecord, keyParts: 1,
      after: async ({ actor }, _asked, key, limit) => (await unitsAfter(db, actor.organisation, key?.[0] ?? '', limit)).map(unit => ({ record: asUnitRecord(unit), key: [unit.id] })),
    }),
    single('units', 'documents.read', unitRecord, async ({ actor, input }) => {
      const unit = await unitById(db, actor.organisation, input.id)
      return unit === null ? null : asUnitRecord(unit)
    }),
    collection({
      name: 'bodies', permission: 'documents.read', input: {}, record: bodyRecord, keyParts: 1,
      after: async ({ actor }, _asked, key, limit) => (await bodiesAfter(db, actor.organisation, key?.[0] ?? '', limit)).map(body => ({ record: asBodyRecord(body), key: [body.id] })),
    }),
    single('bodies', 'documents.read', bodyRecord, async ({ actor, input }) => {
      const body = await bodyById(db, actor.organisation, input.id)
      return body === null ? null : asBodyRecord(body)
    }),
    collection({
      name: 'people', permission: 'people.manage', input: {}, record: personRecord, keyParts: 1,
      after: async ({ actor }, _asked, key, limit) => (await peopleAfter(db, actor.organisation, key?.[0] ?? '', limit)).map(person => ({ record: asPersonRecord(person), key: [person.id] })),
    }),
    single('people', 'people.manage', personRecord, async ({ actor, input }) => {
      const person = await personById(db, actor.organisation, input.id)
      return person === null ? null : asPersonRecord(person)
    }),
  ]
}

function asImport(key: readonly string[] | null): readonly [string, string] | null {
  const [importedAt, id] = key ?? []
  return importedAt === undefined || id === undefined ? null : [importedAt, id]
}
