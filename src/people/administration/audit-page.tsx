import type { AuditEvent } from '../../storage/audit-events.ts'
import { momentInWords } from '../../wording/dates.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { Messages } from '../../wording/messages.ts'
import type { Actor } from '../../web/actor.ts'
import { may } from '../../web/actor.ts'
import { EmptyState } from '../../web/components/empty-state.tsx'
import { Table } from '../../web/components/table.tsx'
import type { AuditEntry, AuditPage as Entries } from './audit-store.ts'
import { auditGroups } from './audit-groups.ts'
import type { AuditGroup } from './audit-groups.ts'

export interface TypedAuditFilter {
  group: AuditGroup | null
  who: string
  day: string
}

export interface AuditPageProps {
  actor: Actor
  list: Entries
  head: { number: number; hash: string } | null
  /** who did it, by the actor's id */
  names: ReadonlyMap<string, string>
  filter: TypedAuditFilter
  /** the day was typed and is none */
  dayUnread: boolean
  /** not the newest page */
  later: boolean
  words: Messages
  language: UiLanguage
}

export function AuditPage({ actor, list, head, names, filter, dayUnread, later, words, language }: AuditPageProps) {
  const said = words.admin.audit
  const narrowed = filter.group !== null || filter.who !== '' || filter.day !== ''
  return (
    <>
      <h1>{said.title}</h1>
      {head === null ? <EmptyState title={said.none} text={said.noneText}><p><a href="/administration">{words.admin.title}</a></p></EmptyState> : (
        <>
          <p class="rt-summary">{said.intro}</p>
          <Filter filter={filter} dayUnread={dayUnread} words={words} />
          {list.entries.length === 0
            ? <div class="rt-empty"><p>{list.partly ? said.window : said.nothing}</p><p><a href="/audit">{said.showAll}</a></p></div>
            : <Table caption={said.title} columns={said.columns} name="audit" rows={list.entries.map(entry => ({ key: String(entry.number), cells: cellsOf(entry, actor, names, words, language) }))} />}
          <nav class="rt-paging" aria-label={words.pages.label}>
            {later || narrowed ? <a href="/audit">{narrowed && !later ? said.showAll : said.newest}</a> : null}
            {list.older === null ? null : <a href={addressOf(filter, list.older)} rel="next">{said.older}</a>}
          </nav>
          {list.partly && list.entries.length > 0 ? <p class="rt-small">{said.window}</p> : null}
          <section class="rt-head-hash" aria-labelledby="head">
            <h2 id="head">{said.headTitle}</h2>
            <p>{said.headText}</p>
            <p>{said.head(head.number)} <code class="rt-hash">{head.hash}</code></p>
          </section>
        </>
      )}
    </>
  )
}

function cellsOf(entry: AuditEntry, actor: Actor, names: ReadonlyMap<string, string>, words: Messages, language: UiLanguage) {
  const said = words.admin.audit
  const who = names.get(entry.actor) ?? (entry.actor === 'system' ? words.admin.program : entry.actor === 'nobody' ? words.admin.somebody : words.admin.formerUser)
  const sentences: Readonly<Partial<Record<string, (who: string) => string>>> = said.events
  const sentence = sentences[entry.event]
  const see = linkOf(entry, actor, words)
  return [
    <>{sentence === undefined ? said.unknownEvent(who, entry.event) : sentence(who)}{see === null ? null : <> <a class="rt-small" href={see.href}>{see.text}<span class="sr-only"> ({entry.number})</span></a></>}</>,
    momentInWords(entry.at, language),
    String(entry.number),
  ]
}

/** Where what an entry is about is found; whether one may see it, that page decides. */
function linkOf({ event, subject }: AuditEntry, actor: Actor, words: Messages): { href: string; text: string } | null {
  if (subject === null) return null
  const { see } = words.admin.audit
  const name = event as AuditEvent
  if (/^document\.(?!removed)|^item\.|^value\.|^section\./.test(name)) return { href: `/documents/${subject}`, text: see.document }
  if (!may(actor, 'people.manage')) return null
  if (/^(?:person|account|membership|role|sessions)\./.test(name)) return { href: `/people/${subject}`, text: see.person }
  if (name.startsWith('unit.')) return { href: `/units/${subject}`, text: see.unit }
  if (name.startsWith('body.')) return { href: `/bodies/${subject}`, text: see.body }
  return null
}

function Filter({ filter, dayUnread, words }: { filter: TypedAuditFilter; dayUnread: boolean; words: Messages }) {
  const said = words.admin.audit
  return (
    <form class="rt-filter" method="get" action="/audit" role="search" aria-label={said.filter.label}>
      <div class="rt-choice">
        <label for="by-group">{said.filter.group}</label>
        <select class="form-select" id="by-group" name="group" autocomplete="off">
          <option value="">{said.filter.all}</option>
          {auditGroups.map(group => <option value={group} selected={group === filter.group} key={group}>{said.groups[group]}</option>)}
        </select>
      </div>
      <div class="rt-choice">
        <label for="by-who">{said.filter.who}</label>
        <input class="form-input" type="search" id="by-who" name="who" value={filter.who} maxlength={200} autocomplete="off" />
      </div>
      <div class={dayUnread ? 'rt-choice form-error' : 'rt-choice'}>
        <label for="by-day">{said.filter.day}</label>
        {dayUnread ? <span class="form-error-message" id="by-day-problem">{words.form.common.notADate}</span> : null}
        <input class="form-input" type="text" id="by-day" name="day" value={filter.day} maxlength={40} autocomplete="off" aria-invalid={dayUnread ? true : undefined} aria-describedby={dayUnread ? 'by-day-problem' : undefined} />
      </div>
      <button class="button button-secondary rt-filter__button" type="submit">{said.filter.button}</button>
    </form>
  )
}

function addressOf({ group, who, day }: TypedAuditFilter, before: number): string {
  const given = new URLSearchParams()
  if (group !== null) given.set('group', group)
  if (who !== '') given.set('who', who)
  if (day !== '') given.set('day', day)
  given.set('before', String(before))
  return `/audit?${given.toString()}`
}
