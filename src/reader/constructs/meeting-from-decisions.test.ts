import { describe, expect, it } from 'vitest'
import type { Decision, Item, Meeting } from '../reading.ts'
import { completeFromDecisions } from './meeting-from-decisions.ts'

const empty: Meeting = { body: null, date: null, start: null, end: null, place: null, online: null, formalStatus: null, mandate: null, approval: null }

function decision(body: string | null, date: string | null): Decision {
  return {
    body: body === null ? null : { text: body, span: [0, 0] }, date: date === null ? null : { value: date, span: [0, 0] }, by: null, outcome: 'approved', text: '', points: [], votes: null, dissent: [],
    span: [0, 0], rationale: null, lead: null, supporters: [], resume: null, earlier: false,
  }
}

function item(...decisions: Decision[]): Item {
  return { number: null, title: null, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null, sections: [], recommendations: [], decisions, attachments: [], span: [0, 0] }
}

describe('a meeting told only by the headings of its decisions', () => {
  it('was on the latest of their days, and the earlier ones are earlier meetings’', () => {
    const meeting = { ...empty }
    const [before, now] = [decision('Parkrådet', '2031-05-04'), decision('Byrådet', '2031-05-11')]
    completeFromDecisions(meeting, [item(before, now)])
    expect(meeting.date?.value).toBe('2031-05-11')
    expect(meeting.body?.text).toBe('Byrådet')
    expect([before.earlier, now.earlier]).toEqual([true, false])
  })

  it('that is known keeps its own head', () => {
    const meeting: Meeting = { ...empty, body: { text: 'Strandrådet', span: [0, 0] }, date: { value: '2031-06-01', span: [0, 0] } }
    completeFromDecisions(meeting, [item(decision('Byrådet', '2031-05-11'))])
    expect(meeting).toMatchObject({ body: { text: 'Strandrådet' }, date: { value: '2031-06-01' } })
  })

  it('that is known by its day finds its body there', () => {
    const meeting: Meeting = { ...empty, date: { value: '2031-05-04', span: [0, 0] } }
    completeFromDecisions(meeting, [item(decision('Byrådet', '2031-05-11')), item(decision('Parkrådet', '2031-05-04'))])
    expect(meeting.body?.text).toBe('Parkrådet')
  })

  it('stays unknown where no decision has a date', () => {
    const meeting = { ...empty }
    completeFromDecisions(meeting, [item(decision('Byrådet', null))])
    expect(meeting).toEqual(empty)
  })
})
