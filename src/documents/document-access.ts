import { sql } from 'kysely'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Tables } from '../storage/tables.ts'
import type { Actor } from '../web/actor.ts'
import { may } from '../web/actor.ts'

type Documents = ExpressionBuilder<Tables & { d: Tables['document'] }, 'd'>

/** A condition on `document as d`. */
export type DocumentCondition = (eb: Documents) => Expression<SqlBool>

/**
 * Which documents an actor may know of, as a condition on `document as d`. The one place that says it: pages, lists,
 * search, counts, downloads, the API and exports all ask through it.
 */
export function readableDocuments(actor: Actor): DocumentCondition {
  return eb => eb.and([
    eb('d.organisation', '=', actor.organisation),
    asked(anyOf(eb, [
      allOf(eb, [eb('d.access', '=', 'open'), may(actor, 'documents.read')]),
      allOf(eb, [eb('d.access', '=', 'draft'), draftReaders(eb, actor)]),
      allOf(eb, [eb('d.access', '=', 'closed'), closedPartReaders(eb, actor)]),
    ])),
  ])
}

function draftReaders(eb: Documents, actor: Actor): Condition {
  return anyOf(eb, [
    importedBy(eb, actor),
    actor.role === 'editor' || actor.role === 'records-officer' || actor.role === 'administrator',
    among(eb, 'd.body_id', actor.leads),
    among(eb, 'd.unit', actor.manages),
  ])
}

/** Who may read what is closed in a document: all of a closed one, the closed items of an open one. */
export function closedReaders(actor: Actor): DocumentCondition {
  return eb => asked(closedPartReaders(eb, actor))
}

function closedPartReaders(eb: Documents, actor: Actor): Condition {
  return anyOf(eb, [
    importedBy(eb, actor),
    may(actor, 'records.manage'),
    among(eb, 'd.body_id', actor.leads),
    memberOnTheDay(eb, actor),
    among(eb, 'd.unit', actor.manages),
  ])
}

/**
 * Where an actor gets only the open part of a document that has closed items. A question left open (no unit, no body)
 * counts as "may not": in SQL the mere opposite of `closedReaders` would be neither true nor false there.
 */
export function onlyOpenPart(actor: Actor): DocumentCondition {
  return eb => {
    const readers = closedPartReaders(eb, actor)
    return typeof readers === 'boolean' ? asked(!readers) : eb(eb.case().when(readers).then(1).else(0).end(), '=', 0)
  }
}

/** Which documents an actor may change. */
export function editableDocuments(actor: Actor): DocumentCondition {
  const manages = may(actor, 'records.manage')
  return eb => eb.and([
    readableDocuments(actor)(eb),
    asked(may(actor, 'documents.write')),
    asked(anyOf(eb, [eb('d.archived_at', 'is', null), manages])),
    asked(anyOf(eb, [
      importedBy(eb, actor),
      manages,
      allOf(eb, [eb('d.access', '!=', 'closed'), actor.role === 'editor']),
      among(eb, 'd.body_id', actor.leads),
      among(eb, 'd.unit', actor.manages),
    ])),
  ])
}

function importedBy(eb: Documents, actor: Actor): Expression<SqlBool> {
  return eb('d.imported_by', '=', actor.id)
}

/** Members of the body on the document's own day: who has left since had the minutes then, who came later had not. */
function memberOnTheDay(eb: Documents, actor: Actor): Condition {
  if (actor.person === null) return false
  return eb.exists(eb.selectFrom('body_membership as m').select('m.id')
    .whereRef('m.organisation', '=', 'd.organisation').whereRef('m.body', '=', 'd.body_id').where('m.person', '=', actor.person)
    .where(m => m.or([m('m.valid_from', 'is', null), m('m.valid_from', '<=', m.ref('d.date'))]))
    .where(m => m.or([m('m.valid_to', 'is', null), m('m.valid_to', '>', m.ref('d.date'))]))
    .where('d.date', 'is not', null))
}

function among(eb: Documents, column: 'd.body_id' | 'd.unit', places: readonly string[]): Condition {
  return places.length === 0 ? false : eb(column, 'in', [...places])
}

/** What holds for an actor whatever the document is known before the store is asked: it is then asked less, and finds its indexes. */
type Condition = Expression<SqlBool> | boolean

function anyOf(eb: Documents, conditions: readonly Condition[]): Condition {
  if (conditions.includes(true)) return true
  const open = conditions.filter(one => typeof one !== 'boolean')
  return open.length === 0 ? false : eb.or(open)
}

function allOf(eb: Documents, conditions: readonly Condition[]): Condition {
  if (conditions.includes(false)) return false
  const open = conditions.filter(one => typeof one !== 'boolean')
  return open.length === 0 ? true : eb.and(open)
}

function asked(condition: Condition): Expression<SqlBool> {
  return typeof condition !== 'boolean' ? condition : condition ? sql<SqlBool>`1 = 1` : sql<SqlBool>`1 = 0`
}
