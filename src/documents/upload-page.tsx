import { shownTitle } from './shown-title.ts'
import type { Upload, UploadCounts, UploadedFile } from './upload.ts'
import { filesPerPage } from './upload-store.ts'
import { bytesInWords } from '../wording/numbers.ts'
import { momentInWords } from '../wording/dates.ts'
import type { UiLanguage } from '../wording/languages.ts'
import type { Messages } from '../wording/messages.ts'
import { Paging } from '../web/components/paging.tsx'

export interface UploadPageProps {
  upload: Upload
  counts: UploadCounts
  refused: UploadedFile[]
  files: UploadedFile[]
  readingNow: Set<number>
  page: number
  words: Messages
  language: UiLanguage
}

/** How far an upload has come. The part within data-live is what the island fetches anew. */
export function UploadPage(props: UploadPageProps) {
  const { upload, counts, refused, files, words, language, page } = props
  const w = words.upload
  const done = counts.all - counts.waiting
  const pages = Math.ceil(Math.max(counts.all - counts.refused, counts.refused) / filesPerPage)
  return (
    <div data-live={counts.waiting > 0 ? 'on' : 'off'} data-events={`/uploads/${upload.id}/events`}>
      <h1>{titleOf(counts, words)}</h1>
      <p class="rt-summary">{w.at(momentInWords(upload.startedAt, language))} {summaryOf(counts, props.readingNow.size, words)}</p>
      {counts.waiting === 0 ? null : (
        <div class="rt-progress">
          <label for="progress">{w.progress(done, counts.all)}</label>
          <progress id="progress" max={counts.all} value={done} />
          <p class="rt-small">{w.wait}</p>
          <noscript><p><a href={`/uploads/${upload.id}`}>{w.refresh}</a></p></noscript>
        </div>
      )}
      {refused.length === 0 ? null : (
        <section aria-labelledby="refused">
          <h2 id="refused">{`${w.refusedTitle} (${counts.refused})`}</h2>
          <ul class="rt-refused">{refused.map(file => <Refused file={file} words={words} key={file.number} />)}</ul>
        </section>
      )}
      {files.length === 0 ? null : (
        <section aria-labelledby="files">
          <h2 id="files">{w.othersTitle}</h2>
          <table class="rt-table rt-table--files">
            <thead><tr><th scope="col">{w.columns.file}</th><th scope="col">{w.columns.size}</th><th scope="col">{w.columns.state}</th></tr></thead>
            <tbody>{files.map(file => <Line file={file} {...props} key={file.number} />)}</tbody>
          </table>
        </section>
      )}
      <Paging page={page} pages={pages} href={one => `/uploads/${upload.id}?page=${one}`} words={words} />
      <p class="rt-onward"><a href="/documents">{w.toDocuments}</a></p>
    </div>
  )
}

export function titleOf(counts: UploadCounts, words: Messages): string {
  const { titles } = words.upload
  const here = counts.read + counts.known
  if (counts.waiting > 0) return titles.reading(here + counts.refused + counts.waiting)
  if (counts.read === 0 && counts.refused === 0 && counts.known > 0) return titles.known(counts.known)
  return here === 0 && counts.refused > 0 ? titles.none(counts.refused) : titles.done(here, here + counts.refused)
}

function summaryOf(counts: UploadCounts, readingNow: number, words: Messages): string {
  const w = words.upload.counts
  const reading = Math.min(readingNow, counts.waiting)
  const parts = [
    reading === 0 ? '' : w.reading(reading),
    counts.waiting === reading ? '' : w.waiting(counts.waiting - reading),
    counts.read === 0 ? '' : w.read(counts.read),
    counts.known === 0 ? '' : w.known(counts.known),
    counts.refused === 0 ? '' : w.refused(counts.refused),
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}

function Name({ file, words }: { file: UploadedFile; words: Messages }) {
  return (
    <>
      {wasRemoved(file) ? <span class="rt-quiet">{words.upload.removed}</span> : <span class="rt-path">{file.path}</span>}
      {file.inside === null ? null : <span class="rt-file">{words.upload.inside(file.inside)}</span>}
    </>
  )
}

/** Its document was removed: nothing of its name is shown, whatever the line still holds. */
function wasRemoved(file: UploadedFile): boolean {
  return file.document === null && !file.hidden && (file.state === 'read' || file.state === 'known')
}

function Refused({ file, words }: { file: UploadedFile; words: Messages }) {
  const code = file.refusal ?? 'unreadable'
  return (
    <li data-code={code}>
      <strong><Name file={file} words={words} /></strong>
      <span class="rt-reason">{words.refusals[code]}</span>
    </li>
  )
}

function Line({ file, words, language, readingNow }: UploadPageProps & { file: UploadedFile }) {
  const w = words.upload
  const state = file.state === 'waiting' && readingNow.has(file.number) ? 'reading' : file.state
  return (
    <tr>
      <th scope="row"><Name file={file} words={words} /></th>
      <td data-label={w.columns.size} class="rt-nowrap">{bytesInWords(file.bytes, language)}</td>
      <td data-label={w.columns.state}>
        {wasRemoved(file) ? null : <span class={`rt-state rt-state--${state}`}>{state === 'read' && file.document?.withoutText === true ? words.documents.noText : w.states[state]}</span>}
        {file.hidden ? <span class="rt-file">{words.access.upload.hidden}</span> : null}
        {file.state === 'known' && file.document !== null ? <span class="rt-file">{w.knownText}</span> : null}
        {file.state === 'unpacked' ? <span class="rt-file">{w.unpackedText}</span> : null}
        {file.document === null
          ? null
          : <a class="rt-line" href={`/documents/${file.document.id}`}>{w.open(shownTitle(file.document, language))}</a>}
      </td>
    </tr>
  )
}
