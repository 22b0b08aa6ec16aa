import { Fragment } from '../web/jsx/html.ts'
import type { Html } from '../web/jsx/html.ts'
import { ItemNote, publicTitleOf } from './access/item-note.tsx'
import { SectionActs } from './review/section-acts.tsx'
import type { ShownReview } from './review/shown-review.ts'
import { dataOf, Said, StandingLink } from './review/standing.tsx'
import type { Group, Row, Value } from './says/says.ts'

/** Where the document's own language is not the reader's, and what was said of each value. */
export interface SaysParts {
  lang: string | undefined
  shown: ShownReview
}

/** All the document says group by group, each value numbered and led to its passage, with how it stands. */
export function* says(groups: Group[], parts: SaysParts): Generator<Html> {
  if (groups.length === 0) yield <p class="rt-quiet">{parts.shown.words.document.nothingRead}</p>
  for (const one of groups) yield <GroupOf group={one} {...parts} />
}

export function idOfSection(place: string): string {
  return `s-${place}`
}

export function GroupOf({ group, ...parts }: SaysParts & { group: Group }) {
  const { lang, shown } = parts
  const { value } = group
  const state = value === null ? null : shown.standing(value.place)
  const access = shown.items.get(group.place)
  const title = value === null
    ? access?.hidden === true ? publicTitleOf(access, shown.words) : group.title
    : <a class="rt-ref" href={`#p${value.number}`}><span class="rt-n">{value.number}</span><span lang={lang}>{state?.state === 'rejected' ? <s>{group.title}</s> : group.title}</span></a>
  const heading = group.level === 3 ? <h3 class={value === null ? '' : 'rt-titled'}>{title}</h3> : <h4 class={value === null ? '' : 'rt-titled'}>{title}</h4>
  return (
    <section class={`rt-group rt-group--${group.level}`} id={idOfSection(group.place)}>
      {value === null || state === null ? heading : (
        <div class="rt-group__title" id={`v${value.number}`} {...dataOf(value, shown)}>
          {heading}<StandingLink value={value} called={group.title} shown={shown} />
          <Said value={value} standing={state} shown={shown} />
        </div>
      )}
      {group.note === '' || access?.hidden === true ? null : <p class="rt-note">{group.note}</p>}
      {access === undefined ? null : <ItemNote access={access} called={group.title} words={shown.words} />}
      {group.rows.length === 0 ? null : <ul class="rt-rows">{rejectedLast(group.rows, shown).map((row, at) => <RowOf row={row} {...parts} key={at} />)}</ul>}
      {access?.hidden === true ? null : <SectionActs group={group} shown={shown} />}
    </section>
  )
}

/** What was rejected stands last in its group, each in a row of its own. */
function rejectedLast(rows: Row[], shown: ShownReview): Row[] {
  const isRejected = (one: Value) => shown.standing(one.place).state === 'rejected'
  const kept = rows.map(row => ({ ...row, values: row.values.filter(one => !isRejected(one)) })).filter(row => row.values.length > 0)
  return [...kept, ...rows.flatMap(row => row.values.filter(isRejected).map((one): Row => ({ ...row, values: [one], depth: 0 })))]
}

function RowOf({ row, ...parts }: SaysParts & { row: Row }) {
  const [only] = row.values
  const depth = row.depth === 0 ? '' : ` rt-row--${row.depth}`
  const { shown } = parts
  if (row.values.length === 1 && only !== undefined) {
    return (
      <li class={`rt-row${depth}`} id={`v${only.number}`} {...dataOf(only, shown)}>
        <a class="rt-ref" href={`#p${only.number}`}><span class="rt-n">{only.number}</span><span class="rt-label">{row.label}</span></a>
        <span class="rt-value"><Told value={only} {...parts} /></span>
        <StandingLink value={only} called={row.label} shown={shown} />
      </li>
    )
  }
  const states = new Set(row.values.map(one => shown.standing(one.place).state))
  const [same] = states
  return (
    <li class={`rt-row rt-row--many${depth}${states.size === 1 ? ' rt-row--alike' : ''}`}>
      <span class="rt-label">{row.label}</span>
      <span class={row.stacked ? 'rt-value rt-value--stacked' : 'rt-value'}>
        {row.values.map(one => (
          <span class="rt-one" id={`v${one.number}`} {...dataOf(one, shown)} key={one.number}>
            <a class="rt-ref" href={`#p${one.number}`}><span class="rt-n">{one.number}</span><Bare value={one} {...parts} /></a> <StandingLink value={one} called={row.label} shown={shown} />
            <Said value={one} standing={shown.standing(one.place)} shown={shown} />
          </span>
        ))}
      </span>
      {states.size === 1 && same !== undefined ? <span class={`rt-standing rt-standing--${same} rt-standing--all`} aria-hidden="true">{shown.words.review.states[same]}</span> : null}
    </li>
  )
}

function Told({ value, ...parts }: SaysParts & { value: Value }) {
  const standing = parts.shown.standing(value.place)
  return (
    <>
      <Bare value={value} {...parts} />
      <Said value={value} standing={standing} shown={parts.shown} />
    </>
  )
}

/** What was read, struck where it was rejected. */
function Bare({ value, lang, shown }: SaysParts & { value: Value }) {
  const told = (
    <>
      {value.lead === null ? null : value.strong ? <strong class="rt-lead">{value.lead}</strong> : value.lead}
      {value.lead !== null && value.text !== null ? ' ' : null}
      {value.text === null ? null : <span lang={lang}>{value.text}</span>}
    </>
  )
  return (
    <>
      {shown.standing(value.place).state === 'rejected' ? <s>{told}</s> : told}
      {value.after.map(part => <Fragment key={part}> <span class="rt-after">· {part}</span></Fragment>)}
      {value.open.map(part => <Fragment key={part}> <span class="rt-open rt-open--inline">{part}</span></Fragment>)}
    </>
  )
}
