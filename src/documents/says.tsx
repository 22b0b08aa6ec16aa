import type { Messages } from '../wording/messages.ts'
import type { Group, Row, Value } from './says/says.ts'

export interface SaysProps {
  groups: Group[]
  /** the document's language, where it is not the reader's */
  lang: string | undefined
  words: Messages
}

/** All the document says, each value numbered and led to its passage. */
export function Says({ groups, lang, words }: SaysProps) {
  if (groups.length === 0) return <p class="rt-quiet">{words.document.nothingRead}</p>
  return <>{groups.map((one, at) => <GroupOf group={one} lang={lang} key={at} />)}</>
}

function GroupOf({ group, lang }: { group: Group; lang: string | undefined }) {
  const title = group.value === null
    ? group.title
    : <a class="rt-ref" href={`#p${group.value.number}`} id={`v${group.value.number}`}><span class="rt-n">{group.value.number}</span><span lang={lang}>{group.title}</span></a>
  const heading = group.level === 3 ? <h3 class={group.value === null ? '' : 'rt-titled'}>{title}</h3> : <h4 class={group.value === null ? '' : 'rt-titled'}>{title}</h4>
  return (
    <section class={`rt-group rt-group--${group.level}`}>
      {heading}
      {group.note === '' ? null : <p class="rt-note">{group.note}</p>}
      {group.rows.length === 0 ? null : <ul class="rt-rows">{group.rows.map((row, at) => <RowOf row={row} lang={lang} key={at} />)}</ul>}
    </section>
  )
}

function RowOf({ row, lang }: { row: Row; lang: string | undefined }) {
  const [only] = row.values
  const depth = row.depth === 0 ? '' : ` rt-row--${row.depth}`
  if (row.values.length === 1 && only !== undefined) {
    return (
      <li class={`rt-row${depth}`} id={`v${only.number}`}>
        <a class="rt-ref" href={`#p${only.number}`}><span class="rt-n">{only.number}</span><span class="rt-label">{row.label}</span></a>
        <span class="rt-value"><Told value={only} lang={lang} /></span>
      </li>
    )
  }
  return (
    <li class={`rt-row rt-row--many${depth}`}>
      <span class="rt-label">{row.label}</span>
      <span class={row.stacked ? 'rt-value rt-value--stacked' : 'rt-value'}>
        {row.values.map(one => (
          <span class="rt-one" id={`v${one.number}`} key={one.number}>
            <a class="rt-ref" href={`#p${one.number}`}><span class="rt-n">{one.number}</span><Told value={one} lang={lang} /></a>
          </span>
        ))}
      </span>
    </li>
  )
}

function Told({ value, lang }: { value: Value; lang: string | undefined }) {
  return (
    <>
      {value.lead === null ? null : value.strong ? <strong class="rt-lead">{value.lead}</strong> : value.lead}
      {value.lead !== null && value.text !== null ? ' ' : null}
      {value.text === null ? null : <span lang={lang}>{value.text}</span>}
      {value.after.map(part => <span class="rt-after" key={part}> · {part}</span>)}
      {value.open.map(part => <span class="rt-open rt-open--inline" key={part}>{part}</span>)}
    </>
  )
}
