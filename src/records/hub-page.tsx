import type { Messages } from '../wording/messages.ts'

const rooms = ['retention', 'due', 'requests', 'discards', 'reads'] as const

/** What a records officer can do, each with one sentence. */
export function RecordsPage({ words }: { words: Messages }) {
  const w = words.records
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.lead}</p>
      <dl class="rt-hub">
        {rooms.map(one => (
          <div key={one}>
            <dt><a href={`/records/${one}`}>{w.hub[one].title}</a></dt>
            <dd>{w.hub[one].text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
