import { describe, expect, it } from 'vitest'
import { sheetOfLines } from './sheet-of-lines.ts'
import { readStaffConsultation } from './staff-consultation.ts'
import type { ConsultationReading } from './staff-consultation.ts'

function read(lines: string[]): ConsultationReading {
  const found = readStaffConsultation(sheetOfLines(lines))
  if (found === null) throw new Error('not read as a staff consultation')
  return found
}

const said = (found: ConsultationReading, kind: string): string[] => found.statements.filter((s) => s.kind === kind).map((s) => s.text)

const danish = [
  'Natholdets bemærkninger vedrørende vagtbytte', '', 'Personalemøde med MED status', '',
  'I forbindelse med at det indstilles, at prøvehandlingen Frit Vagtbytte gøres permanent er der i dag afholdt personalemøde. Eneste punkter på dagsorden:', '',
  '1. Fordele og ulemper ved vagtbytte.', '2. Er I for eller imod, at det bliver fast?', '', 'Følgende er refereret ordret.', '',
  'Ad.1:', '', '- Færre sygedage', '- Vi taler mere sammen', '', 'Ulemper.', '', '- Planen er svær at læse', '- Hvem har ansvaret?', '',
  'Uden for dagsordenen blev kantinen drøftet. Den lukker tidligt.', '', 'Ad.2:', '', 'Alle var for, at det bliver fast.', '', '/Kim', '', 'Referat godkendt af alle pr. mail.',
]

describe('a staff meeting about a proposal', () => {
  it('reads the list under a question both ways as pros until the cons begin', () => {
    const found = read(danish)
    expect(said(found, 'pro')).toEqual(['Færre sygedage', 'Vi taler mere sammen'])
    expect(said(found, 'con')).toEqual(['Planen er svær at læse', 'Hvem har ansvaret?'])
    expect(found.statements.filter((s) => s.asks).map((s) => s.kind)).toEqual(['con'])
  })

  it('keeps the questions as listed, the subject, and a remark off the agenda as one statement', () => {
    const found = read(danish)
    expect(found.consultation.questions.map((q) => q.text)).toEqual(['Fordele og ulemper ved vagtbytte.', 'Er I for eller imod, at det bliver fast?'])
    expect(found.consultation.subject?.text).toBe('prøvehandlingen Frit Vagtbytte gøres permanent')
    expect(said(found, 'offAgenda')).toEqual(['Uden for dagsordenen blev kantinen drøftet. Den lukker tidligt.'])
  })

  it('writes no number where all were for, and takes no question for an answer', () => {
    const { stance } = read(danish).consultation
    expect(stance).toMatchObject({ for: null, against: null, abstain: null, unanimous: 'for' })
    expect(danish.join('\n').slice(...stance!.span)).toBe('Alle var for, at det bliver fast.')
  })
})

describe('Swedish and Norwegian', () => {
  const swedish = [
    'Protokoll från samverkansmöte enligt MBL', '', 'Ärende: Flytt av verkstaden till Hamnhuset', '', 'Frågor till personalen:', '1. För- och nackdelar med flytten', '2. Är ni för eller emot flytten?', '3. Vad behöver lösas först?', '',
    'Svar på fråga 1:', 'Fördelar:', '- Närmare bussen', 'Nackdelar:', '- Dyrare hyra', '', 'Svar på fråga 2:', '5 var för, 2 var emot och 1 avstod.', '', 'Svar på fråga 3:', '- Parkeringen', '', 'Utanför dagordningen:', '- Kaffemaskinen är trasig',
  ]

  it('reads numbers where they are written', () => {
    expect(read(swedish).consultation.stance).toMatchObject({ for: 5, against: 2, abstain: 1, unanimous: null })
  })

  it('keeps an answer to any other question as a note, with its question', () => {
    const found = read(swedish)
    expect(found.statements.map((s) => [s.kind, s.question])).toEqual([['pro', 1], ['con', 1], ['note', 3], ['offAgenda', null]])
    expect(found.consultation.subject?.text).toBe('Flytt av verkstaden till Hamnhuset')
  })

  it('reads pros and cons set side by side in a table', () => {
    const found = read(['Referat fra personalmøte om ny vaktordning', '', '| Fordeler | Ulemper |', '|---|---|', '| Færre helger | Lengre vakter |', '', 'Alle er imot ordningen.'])
    expect(said(found, 'pro')).toEqual(['Færre helger'])
    expect(said(found, 'con')).toEqual(['Lengre vakter'])
    expect(found.consultation.stance?.unanimous).toBe('against')
  })

  it('reads questions that stand as headings over their answers', () => {
    const found = read(['Personalemøde med MED-status', '', '1) Fordele og ulemper ved ny plan?', '- Ro', 'Ulemper:', '- Uro', '', '2) Er I for eller imod?', 'Fire var for og to imod.'])
    expect(found.statements.map((s) => [s.kind, s.text, s.question])).toEqual([['pro', 'Ro', 1], ['con', 'Uro', 1]])
    expect(found.consultation.stance).toMatchObject({ for: 4, against: 2 })
  })
})

describe('how staff stood', () => {
  const stanceOf = (line: string): unknown => read(['Personalemøde med MED-status', '', 'Fordele', '- Ro', '', line]).consultation.stance

  it.each([
    ['Alla var för utom en som avstod.', { for: null, abstain: 1, unanimous: null }],
    ['Alle 6 var for.', { for: 6, unanimous: 'for' }],
    ['For: 4, imod: 2, undlod: 1 ved afstemningen.', { for: 4, against: 2, abstain: 1 }],
    ['Samtliga är eniga? Nej, men alla stödjer förslaget.', { unanimous: 'for', for: null }],
    ['Der var enstemmigt nej, alle stemte imod.', { unanimous: 'against' }],
  ])('%s', (line, expected) => {
    expect(stanceOf(line)).toMatchObject(expected)
  })

  it.each([
    ['Otte af de ni fremmødte stemte for. En undlod at stemme. Ingen var imod.', { for: 8, against: 0, abstain: 1, unanimous: null }],
    ['Håndsopprekning: 14 for, 3 mot, 2 avholdende.', { for: 14, against: 3, abstain: 2 }],
    ['For: 11. Imod: 2. Hverken for eller imod: 1.', { for: 11, against: 2, abstain: 1 }],
    ['Ved afstemningen var der 12 stemmer mod 3.', { for: 12, against: 3 }],
    ['Omröstning: elva röstade för, två emot.', { for: 11, against: 2 }],
    ['Ja: 12 Nej: 3 Blank: 1', { for: 12, against: 3, abstain: 1 }],
  ])('counts in words and digits: %s', (line, expected) => {
    expect(stanceOf(line)).toMatchObject(expected)
  })

  it.each(['Alle er for travle.', 'Alle undtagen to var for.', 'Facket är för ett prov. Ombudet avstår.', 'Sygefraværet var 5 mod 7 i fjor.', 'Partene er enige om tidsplanen.'])('tells no number and no unanimity: %s', (line) => {
    expect(stanceOf(line)).toBeNull()
  })

  it.each(['Der var 4 for lidt.', 'Er I for eller imod?', 'Vi stemte om 3 forslag for to år siden.'])('tells no stance: %s', (line) => {
    expect(stanceOf(line)).toBeNull()
  })
})

describe('pros and cons as people note them down', () => {
  it('signs alone over plain lines are headings, and no empty answers', () => {
    const found = read(['Personalmøte', 'Tema: Skal vi bytte lokale?', '', '+', 'Mer plass', 'Nærmere bussen', '', '-', 'Støy', 'Hvem flytter alt?', '', 'Forslag som kom opp', '- Vent til mai', '  - da er det varmt', '', 'Håndsopprekning: 9 for, 1 mot.'])
    expect(found.statements.map((s) => [s.kind, s.text, s.parent])).toEqual([['pro', 'Mer plass', null], ['pro', 'Nærmere bussen', null], ['con', 'Støy', null], ['con', 'Hvem flytter alt?', null], ['proposal', 'Vent til mai', null], ['proposal', 'da er det varmt', 4]])
    expect(found.emptyAnswers).toEqual([])
    expect(found.consultation.questions.map((q) => q.text)).toEqual(['Skal vi bytte lokale?'])
    expect(found.consultation.stance).toMatchObject({ for: 9, against: 1 })
  })

  it('each line may carry its own sign', () => {
    const found = read(['Personalemøde med MED-status', '', '+ Mere ro', '+ Færre fejl', '- Dyrere', '- Længere dage', '', 'Tak for i dag.'])
    expect(found.statements.map((s) => [s.kind, s.text])).toEqual([['pro', 'Mere ro'], ['pro', 'Færre fejl'], ['con', 'Dyrere'], ['con', 'Længere dage']])
  })

  it('a heading on the answer mark\'s own line is no statement', () => {
    const found = read(['Personalemøde med MED-status', '', 'To spørgsmål:', '1. Hvad er fordele og ulemper ved pausen?', '2. Er I for eller imod, at pausen bliver?', '', 'Ad 1) Fordele', '- Ro', 'Ulemper', '- Tid', '', 'Ad 2) Fire var for.'])
    expect(found.statements.map((s) => [s.kind, s.text])).toEqual([['pro', 'Ro'], ['con', 'Tid']])
    expect(found.consultation.subject?.text).toBe('pausen bliver')
  })

  it('what speaks for and against, questions staff raise, and the vote after them are kept apart', () => {
    const found = read(['Personalemøde med MED-status', '', '1. Skal ude-gruppen blive?', '', 'Det taler for:', '- Mindre støj', 'Det taler imod:', '- Vådt tøj', 'Spørgsmål, der blev rejst:', '- Hvem vasker?', '', 'Afstemning: 12 stemte for, 1 imod.'])
    expect(found.statements.map((s) => [s.kind, s.text, s.question])).toEqual([['pro', 'Mindre støj', 1], ['con', 'Vådt tøj', 1], ['note', 'Hvem vasker?', null]])
    expect(found.consultation.stance).toMatchObject({ for: 12, against: 1 })
    expect([found.consultation.questions.map((q) => q.text), found.consultation.subject?.text]).toEqual([['Skal ude-gruppen blive?'], 'ude-gruppen blive'])
  })

  it('a party\'s list begins on the line that announces it', () => {
    const found = read(['Drøftingsmøte', '', 'Forbundet viste til følgende fordeler:', '- Større stillinger', 'og følgende ulemper:', '- Lengre reise', '', 'Arbeidsgiver tar det med.'])
    expect(found.statements.map((s) => [s.kind, s.text])).toEqual([['pro', 'Større stillinger'], ['con', 'Lengre reise']])
  })
})

describe('what is no staff consultation', () => {
  it('ordinary minutes are none, though they weigh something', () => {
    expect(readStaffConsultation(sheetOfLines(['Referat af bestyrelsesmøde', '', 'Fordele', '- Billigere', '', 'Ulemper', '- Længere']))).toBeNull()
  })

  it('a staff meeting that weighed nothing is none', () => {
    expect(readStaffConsultation(sheetOfLines(['Personalemøde', '', '1. Ferieplan', 'Planen blev gennemgået.']))).toBeNull()
  })
})
