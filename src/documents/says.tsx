import { Fragment } from '../web/jsx/html.ts'
import type { Html } from '../web/jsx/html.ts'
import type { Messages } from '../wording/messages.ts'
import type { Group, Row, Value } from './says/says.ts'

/** All the document says group by group, each value numbered and led to its passage. `lang`: the document's, where it is not the reader's. */
export function* says(groups: Group[], lang: string | undefined, words: Messages): Generator<Html> {
  if (groups.length === 0) yield <p class="rt-quiet">{words.document.nothingRead}</p>
  for (const one of groups) yield <GroupOf group={one} lang={lang} />
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
      {value.after.map(part => <Fragment key={part}> <span class="rt-after">· {part}</span></Fragment>)}
      {value.open.map(part => <Fragment key={part}> <span class="rt-open rt-open--inline">{part}</span></Fragment>)}
    </>
  )
}
