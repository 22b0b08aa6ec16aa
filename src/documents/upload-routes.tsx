import { z } from 'zod'
import type { Database } from '../storage/open-storage.ts'
import { page } from '../web/answer.ts'
import { Failure } from '../web/failure.ts'
import { route } from '../web/route.ts'
import type { Call, Route } from '../web/route.ts'
import type { ReadingQueue } from './reading-queue.ts'
import { UploadPage, titleOf } from './upload-page.tsx'
import { uploadProgress } from './upload-progress.ts'
import { countFiles, readableUpload, uploadFiles } from './upload-store.ts'

const id = z.string().regex(/^[a-z0-9]{1,40}$/)
const pageNumber = z.coerce.number().int().min(1).max(100_000).catch(1).default(1)

/** How far an upload has come, for who made it and for records officers: as a page, and live. */
export function uploadRoutes({ db, queue }: { db: Database; queue: ReadingQueue }): Route[] {
  const readable = async (call: Call<{ id: string }>) => {
    const upload = await readableUpload(db, call.actor, call.input.id)
    if (upload === null) throw new Failure('notFound')
    return upload
  }
  return [
    route({
      method: 'GET', path: '/uploads/:id', permission: 'documents.read', input: z.object({ id, page: pageNumber }), body: 'none', audit: null,
      handler: async call => {
        const { actor, input, words, language } = call
        const upload = await readable(call)
        const counts = await countFiles(db, actor.organisation, upload.id)
        const refused = await uploadFiles(db, actor, upload.id, true, input.page)
        const files = await uploadFiles(db, actor, upload.id, false, input.page)
        const title = titleOf(counts, words)
        return page({
          title, islands: ['progress.js'], refresh: counts.waiting > 0 ? 2 : null,
          crumbs: [{ title: words.documents.title, href: '/documents' }, { title, href: null }],
          content: <UploadPage upload={upload} counts={counts} refused={refused} files={files} readingNow={queue.readingNow(upload.id)} page={input.page} words={words} language={language} />,
        })
      },
    }),
    route({
      method: 'GET', path: '/uploads/:id/events', permission: 'documents.read', input: z.object({ id }), body: 'none', audit: null,
      handler: async call => {
        const upload = await readable(call)
        return { is: 'events', events: uploadProgress(db, call.actor.organisation, upload.id), still: async () => await readableUpload(db, call.actor, upload.id) !== null }
      },
    }),
  ]
}
