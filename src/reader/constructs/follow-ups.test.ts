import { describe, expect, it } from 'vitest'
import { readFollowUps } from './follow-ups.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { Decision, DocumentKind, Item, Section } from '../reading.ts'

interface Parts {
  decision?: string
  section?: { id: string; text: string }
  minutes?: string
  kind?: DocumentKind
}

/** One item with a decision, a section or running minutes below its title. */
function read({ decision, section, minutes, kind = 'minutes' }: Parts): { text: string; owner: string | null; due: string | null; item: number | null }[] {
  const body = [section?.text, decision, minutes].filter((part) => part !== undefined).join('\n\n')
  const text = `Ny cykelsti\n\n${body}`
  const layout = layOutLines(text, 'text/plain')
  const place = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
  const decisions: Decision[] = decision === undefined ? [] : [{
    body: null, date: null, by: null, outcome: 'concluded', text: decision, points: [], votes: null, dissent: [], span: place(decision), rationale: null, lead: null, supporters: [], resume: null, earlier: false,
  }]
  const sections: Section[] = section === undefined ? [] : [{ id: section.id, heading: null, span: place(section.text) }]
  const item: Item = {
    number: '1', title: { text: 'Ny cykelsti', span: [0, 11] }, route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null,
    sections, recommendations: [], decisions, attachments: [], span: [0, text.length],
  }
  const found = readFollowUps({ ...layout, language: 'da' }, [item], kind)
  for (const one of found) expect(layout.text.slice(one.span[0], one.span[1])).toBe(one.text)
  return found.map((one) => ({ text: one.text, owner: one.owner, due: one.due, item: one.item }))
}

describe('follow-ups', () => {
  it('a decision point that something is made has neither owner nor deadline', () => {
    expect(read({ decision: 'Direktøren konkluderede,\n\n- At der udarbejdes et forslag til nye skilte.\n- At der fastholdes en indsats på stien.' })).toEqual([
      { text: 'At der udarbejdes et forslag til nye skilte.', owner: null, due: null, item: 0 },
    ])
  })

  it('the subject of a decision\'s verb is its owner, person, unit or those described', () => {
    expect(read({ decision: '- Center for Vej og Park arrangerer en gåtur for naboerne.\n- At relevante fagpersoner i kommunen undersøger, om der kan søges dispensation.\n- Per Dam kontakter skolen senest den 1. maj 2015.' })).toEqual([
      { text: 'Center for Vej og Park arrangerer en gåtur for naboerne.', owner: 'Center for Vej og Park', due: null, item: 0 },
      { text: 'At relevante fagpersoner i kommunen undersøger, om der kan søges dispensation.', owner: 'relevante fagpersoner i kommunen', due: null, item: 0 },
      { text: 'Per Dam kontakter skolen senest den 1. maj 2015.', owner: 'Per Dam', due: '2015-05-01', item: 0 },
    ])
  })

  it('a task hidden in a sentence about somebody\'s office is found', () => {
    expect(read({ decision: 'Der er nyt fra rådet. Som formand for rådet skal Bodil indstille to skoler.' })).toEqual([
      { text: 'Som formand for rådet skal Bodil indstille to skoler.', owner: 'Bodil', due: null, item: 0 },
    ])
  })

  it('running minutes give tasks only where somebody does something plain', () => {
    expect(read({ minutes: 'Stien blev gennemgået. PD inviterer AH til et møde. Detaljer afklares på næste møde.\n\nPlanen beskriver vejene. Kommunen laver mange stier. Vi skal være stolte.' })).toEqual([
      { text: 'PD inviterer AH til et møde.', owner: 'PD', due: null, item: 0 },
      { text: 'Detaljer afklares på næste møde.', owner: null, due: 'næste møde', item: 0 },
    ])
  })

  it('"Ansvarlig:" below belongs to the task above it, or makes the sentence above a task', () => {
    expect(read({ minutes: 'PD undersøger prisen.\n\n**Ansvarlig**: PD og AH\n\n**Frist**: 3. juni 2015' })).toEqual([{ text: 'PD undersøger prisen.', owner: 'PD og AH', due: '2015-06-03', item: 0 }])
    expect(read({ minutes: 'Naboerne hører nærmere.\n\nAnsvarlig: AH. Frist: uge 32' })).toEqual([{ text: 'Naboerne hører nærmere.', owner: 'AH', due: 'uge 32', item: 0 }])
  })

  it('a table of tasks gives one follow-up a row, with owner and deadline as written', () => {
    expect(read({ minutes: '| Handling | Ansvarlig | Frist |\n|---|---|---|\n| Bestille skilte | Per Dam | 1. juni 2015 |\n| Ringe til skolen | - | snarest |' })).toEqual([
      { text: 'Bestille skilte', owner: 'Per Dam', due: '2015-06-01', item: 0 },
      { text: 'Ringe til skolen', owner: null, due: 'snarest', item: 0 },
    ])
    expect(read({ minutes: '| Tid | Aktivitet |\n|---|---|\n| 09:00 | Velkomst og kaffe |' })).toEqual([])
  })

  it('a list of tasks gives one an entry that is not ticked off', () => {
    expect(read({ minutes: '## Att göra\n\n- Boka lokal (Eva)\n- Karin: skicka kallelse\n- [x] Köpa kaffe\n- Fråga kommunen, ansvarig: Lars' })).toEqual([
      { text: 'Boka lokal (Eva)', owner: 'Eva', due: null, item: 0 },
      { text: 'Karin: skicka kallelse', owner: 'Karin', due: null, item: 0 },
      { text: 'Fråga kommunen, ansvarig: Lars', owner: 'Lars', due: null, item: 0 },
    ])
  })

  it('Swedish and Norwegian decisions hand tasks to somebody', () => {
    expect(read({ decision: 'Nämnden uppdrar åt förvaltningen att utreda en ny cykelväg.' })).toMatchObject([{ owner: 'förvaltningen' }])
    expect(read({ decision: 'Eva Lind tar fram ett förslag till nästa möte.' })).toMatchObject([{ owner: 'Eva Lind', due: 'nästa möte' }])
    expect(read({ decision: 'Kari Moen følger opp saken innen 1. juni 2015.' })).toMatchObject([{ owner: 'Kari Moen', due: '2015-06-01' }])
    expect(read({ decision: 'Utvalget ber kommunedirektøren om å utrede saken.' })).toMatchObject([{ owner: 'kommunedirektøren' }])
  })

  it('a noted report with a demand, and a report promised to a body, wait for somebody', () => {
    expect(read({ decision: 'Taget til efterretning, idet udvalget gerne vil se tallene på mødet i juni.' })).toMatchObject([{ owner: null, due: 'juni' }])
    expect(read({ decision: 'Utvalget får en kort oversikt på møtet i november 2015.' })).toMatchObject([{ owner: null, due: 'november 2015' }])
    expect(read({ decision: 'Udvalget tager orienteringen til efterretning med tak.' })).toEqual([])
  })

  it('"som" points back to whom the matter is sent; a condition is kept as written', () => {
    expect(read({ decision: 'Sendes tilbage til forvaltningen, som til april beregner udgiften.' })).toMatchObject([{ owner: 'forvaltningen', due: 'april' }])
    expect(read({ decision: 'Anna Holm tager punktet op igen, når broen er bygget.' })).toMatchObject([{ owner: 'Anna Holm', due: 'når broen er bygget' }])
  })

  it('a staff meeting\'s and a letter\'s promises are follow-ups outside any item', () => {
    const said = (text: string, kind: DocumentKind) => readFollowUps({ ...layOutLines(text, 'text/plain'), language: 'da' }, [], kind, '2014-11-03').map(({ owner, due, item }) => ({ owner, due, item }))
    expect(said('Anna skriver et svar inden den 1. december.', 'staffConsultation')).toEqual([{ owner: 'Anna', due: '2014-12-01', item: null }])
    expect(said('Jeg vender tilbage senest den 15. januar 2015.', 'statusLetter')).toEqual([{ owner: 'Jeg', due: '2015-01-15', item: null }])
    expect(said('Jeg tager ofte bussen. Vi skal arbejde videre.', 'statusLetter')).toEqual([])
    expect(said('- Anna skriver et svar inden den 1. december.', 'workshopInput')).toEqual([])
  })

  it('backgrounds, recommendations, agendas, negations and questions are no tasks', () => {
    expect(read({ section: { id: 'background', text: 'Der udarbejdes hvert år en plan. Per Dam undersøger stierne.' } })).toEqual([])
    expect(read({ section: { id: 'recommendation', text: 'At der udarbejdes en plan.' } })).toEqual([])
    expect(read({ minutes: 'PD inviterer AH til et møde.', kind: 'agenda' })).toEqual([])
    expect(read({ decision: 'Der udarbejdes ikke en plan. Skal Per Dam undersøge prisen?' })).toEqual([])
    expect(read({ decision: 'Udvalget godkendte indstillingen. Planen kan udarbejdes senere.' })).toEqual([])
  })
})
