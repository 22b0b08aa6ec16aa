import { describe, expect, it } from 'vitest'
import type { Decision, Outcome } from '../reading.ts'
import { sectionParts } from './item-sections.ts'
import { contentLines } from './lines.ts'
import { sheetOfLines } from './sheet-of-lines.ts'
import { tellVotes } from './votes-told.ts'

function told(outcome: Outcome, ...below: string[]): Decision {
  const sheet = sheetOfLines(['Sak 1/31 Broen', '', ...below])
  const lines = contentLines(sheet)
  const decision: Decision = {
    body: null, date: null, by: null, outcome, text: '', points: [], votes: null, dissent: [], span: [0, 0],
    rationale: null, lead: null, supporters: [], resume: null, earlier: false,
  }
  tellVotes(sheet, lines, sectionParts(lines, 1, lines.length), [{ ...decision, earlier: true }, decision])
  return decision
}

describe('what other sections tell of a decision', () => {
  it('the ballot on the matter itself, not those of motions that fell', () => {
    const decision = told('approvedWithChanges', 'Votering:', 'Forslaget fra H falt med 1 mot 8 stemmer.', 'Innstillingen ble vedtatt med 7 mot 2 stemmer (H, V).', 'Tilleggsforslaget ble enstemmig vedtatt.', '', 'Vedtak:', 'Broen males.')
    expect(decision.votes).toMatchObject({ for: 7, against: 2, abstain: null })
  })

  it('a motion that fell before all agreed leaves no votes behind', () => {
    expect(told('approved', 'Votering:', 'Forslaget fra H fikk 1 stemme og falt. Innstillingen ble enstemmig vedtatt.', '', 'Vedtak:', 'Broen males.').votes).toBeNull()
  })

  it('a reservation is dissent; a note to the minutes, or nobody, is none', () => {
    expect(told('approved', 'Beslut', 'Bron målas.', '', 'Reservation', 'Siv Ek (X) reserverar sig mot beslutet.').dissent.map((one) => one.text)).toEqual(['Siv Ek (X) reserverar sig mot beslutet.'])
    expect(told('approved', 'Beslut', 'Bron målas.', '', 'Protokollsanteckning', 'Siv Ek tackar för underlaget.').dissent).toEqual([])
    expect(told('approved', 'Beslut', 'Bron målas.', '', 'Reservationer', 'Inga.').dissent).toEqual([])
  })
})
