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
    <div data-live={counts.waiting > 0 ? 'on' : 'off'}>
      <h1>{titleOf(counts, words)}</h1>
      <p class="rt-summary">{w.at(momentInWords(upload.startedAt, language))} {summaryOf(counts, words)}</p>
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
  if (counts.waiting > 0) return words.upload.readingTitle
  if (counts.read === 0 && counts.refused === 0 && counts.known > 0) return words.upload.knownTitle
  return counts.read + counts.known === 0 && counts.refused > 0 ? words.upload.noneTitle : words.upload.doneTitle
}

function summaryOf(counts: UploadCounts, words: Messages): string {
  const w = words.upload.counts
  const parts = [
    counts.waiting === 0 ? '' : w.waiting(counts.waiting),
    counts.read === 0 ? '' : w.read(counts.read),
    counts.known === 0 ? '' : w.known(counts.known),
    counts.refused === 0 ? '' : w.refused(counts.refused),
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}

function Name({ file, words }: { file: UploadedFile; words: Messages }) {
  return (
    <>
      <span class="rt-path">{file.path}</span>
      {file.inside === null ? null : <span class="rt-file">{words.upload.inside(file.inside)}</span>}
    </>
  )
}

function Refused({ file, words }: { file: UploadedFile; words: Messages }) {
  const code = file.refusal ?? 'unreadable'
  return (
    <li>
      <strong><Name file={file} words={words} /></strong>
      <span class="rt-reason">{words.refusals[code]}</span>
      <span class="rt-small">{words.failureCode(code)}</span>
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
        <span class={`rt-state rt-state--${state}`}>{w.states[state]}</span>
        {file.state === 'known' ? <span class="rt-file">{w.knownText}</span> : null}
        {file.state === 'unpacked' ? <span class="rt-file">{w.unpackedText}</span> : null}
        {file.document === null
          ? (file.state === 'read' || file.state === 'known' ? <span class="rt-file">{w.removed}</span> : null)
          : <a class="rt-line" href={`/documents/${file.document.id}`}>{w.open(file.document.title)}</a>}
      </td>
    </tr>
  )
}
