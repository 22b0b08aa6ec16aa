import type { Messages } from '../wording/messages.ts'
import { DoneNotice } from '../web/components/done-notice.tsx'
import { Radios, TextField } from '../web/components/fields.tsx'
import { problemList } from '../web/components/field-problems.ts'
import { Buttons, Form } from '../web/components/form.tsx'
import { Table } from '../web/components/table.tsx'
import { isTechnical } from './retention-rule.ts'
import type { RetainedKind, RetentionRule, RuleProblem } from './retention-rule.ts'

export function kindInWords(kind: RetainedKind, words: Messages): string {
  return isTechnical(kind) ? words.records.kinds[kind] : words.kinds[kind]
}

export function RetentionPage({ rules, changed, words }: { rules: RetentionRule[]; changed: boolean; words: Messages }) {
  const w = words.records.retention
  return (
    <>
      <h1>{w.title}</h1>
      <p class="rt-summary">{w.lead}</p>
      {changed ? <DoneNotice text={w.done} /> : null}
      <Table
        caption={w.title} name="retention" columns={[w.columns.kind, w.columns.rule, w.columns.ground, w.columns.change]}
        rows={rules.map(one => ({
          key: one.kind,
          cells: [
            kindInWords(one.kind, words),
            one.rule === 'keep' || one.years === null ? w.keep : w.discard(one.years),
            one.ground === '' ? <span class="rt-quiet">{w.none}</span> : one.ground,
            <a href={`/records/retention/${one.kind}`} aria-label={w.changeOf(kindInWords(one.kind, words))}>{w.change}</a>,
          ],
        }))}
      />
    </>
  )
}

export interface RuleFields {
  rule: string
  years: string
  ground: string
}

export interface RulePageProps {
  kind: RetainedKind
  fields: RuleFields
  problems: Partial<Record<RuleProblem, RuleProblem>>
  words: Messages
}

export function RulePage({ kind, fields, problems, words }: RulePageProps) {
  const w = words.records.retention
  const said = (field: RuleProblem) => problems[field] === undefined ? undefined : w.problems[field]
  return (
    <>
      <h1>{kindInWords(kind, words)}</h1>
      <Form action={`/records/retention/${kind}`} words={words} problems={problemList(problems, w.problems, ['years', 'ground'])}>
        <Radios words={words} name="rule" label={w.rule} value={fields.rule} choices={[{ value: 'keep', text: w.keep, hint: w.keepHint }, { value: 'discard', text: w.discardText, hint: w.discardHint }]} />
        <TextField words={words} name="years" label={w.years} value={fields.years} maxlength={3} width="xs" optional problem={said('years')} />
        <TextField words={words} name="ground" label={w.ground} hint={w.groundHint} value={fields.ground} maxlength={300} optional problem={said('ground')} />
        <Buttons submit={words.form.save} cancel={{ href: '/records/retention', text: words.form.cancel }} />
      </Form>
    </>
  )
}
