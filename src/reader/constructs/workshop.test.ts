import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sheetOfLines } from './sheet-of-lines.ts'
import type { Block } from '../layout.ts'
import { readWorkshop } from './workshop.ts'
import type { WorkshopReading } from './workshop.ts'

function read(lines: string[], mediaType = 'text/plain'): WorkshopReading {
  const found = readWorkshop(sheetOfLines(lines, null, mediaType))
  if (found === null) throw new Error('not read as a workshop')
  return found
}

const cellsOf = (found: WorkshopReading): string[] => found.workshop.cells.map((c) => `${c.theme},${c.question}: ${c.top}/${c.nested}/${c.empty}`)

const grid = [
  'INPUT FRA CAFÉ-MØDE – BUP, KFU OG ØK 4. MARTS 2021**Tema 1****Skole og fritid****1) Styrker – hvad lykkes, og hvordan spredes det?**',
  '', '- Godt naboskab:', ' - fælles bus', ' - fælles kalender', '- Korte veje', '-', '',
  '2) Udfordringer – hvad driller os? – Er der løsningsforslag?', '', '- Trange lokaler', '', 'Løsninger:', '', '- Leje gymnastiksalen', '- Låne nabokommunens sal', '',
  '3) Udfordring af praksis – hvilke opgaver giver ikke mening?', '', '- Dobbelt indberetning', '',
  '4) Forslag til tiltag – for eksempel metoder og anlæg', '', '- En cykelsti (ønske fra Stiholdet)', '- Skal vi dele en vaskemaskine?', '',
  'Tema 2', '', 'Natur', '',
  '1) Styrker – hvad lykkes, og hvordan spredes det?', '', '- Skovrejsning', '',
  '2) Udfordringer – hvad driller os? – Er der løsningsforslag?', '', '-', '',
  '3) Udfordring af praksis – hvilke opgaver giver ikke mening?', '', '- Mærkning af bænke - ønskeligt fra Parkteamet', '',
  '4) Forslag til tiltag – for eksempel metoder og anlæg', '', '- Flere stier',
]

describe('themes with a fixed set of questions', () => {
  const found = read(grid)

  it('lists the repeated questions once and the themes by number', () => {
    expect(found.workshop.themes.map((t) => [t.number, t.title?.text])).toEqual([['1', 'Skole og fritid'], ['2', 'Natur']])
    expect(found.workshop.questions.map((q) => q.number)).toEqual(['1', '2', '3', '4'])
    expect(found.workshop.questions[0]!.text!.text).toBe('Styrker – hvad lykkes, og hvordan spredes det?')
  })

  it('counts top, nested and empty bullets cell by cell', () => {
    expect(cellsOf(found)).toEqual(['1,1: 2/2/1', '1,2: 3/0/0', '1,3: 1/0/0', '1,4: 2/0/0', '2,1: 1/0/0', '2,2: 0/0/1', '2,3: 1/0/0', '2,4: 1/0/0'])
    expect(found.emptyAnswers).toHaveLength(2)
    for (const [from, to] of found.emptyAnswers) expect(grid.join('\n').slice(from, to)).toBe('-')
  })

  it('takes the kind from the wording of the question and from "Løsninger:"', () => {
    const kinds = found.statements.map((s) => s.kind)
    expect(kinds).toEqual([
      'strength', 'strength', 'strength', 'strength', 'challenge', 'solution', 'solution', 'practiceObstacle', 'proposal', 'proposal',
      'strength', 'practiceObstacle', 'proposal',
    ])
  })

  it('ties a nested bullet to the statement it stands under', () => {
    const child = found.statements.find((s) => s.text === 'fælles kalender')!
    expect(found.statements[child.parent!]!.text).toBe('Godt naboskab:')
  })

  it('reads who asks for it, and what is a question', () => {
    expect(found.statements.filter((s) => s.requester !== null).map((s) => s.requester)).toEqual(['Stiholdet', 'Parkteamet'])
    expect(found.statements.filter((s) => s.asks).map((s) => s.text)).toEqual(['Skal vi dele en vaskemaskine?'])
  })

  it('reads the bodies the input is for from the title', () => {
    expect(found.workshop.bodies).toEqual(['BUP', 'KFU', 'ØK'])
  })
})

describe('heads with coded questions and answers in prose', () => {
  const found = read([
    '# Dialog med Hamnverket', '', '## A. Hur arbetar ni i dag?', 'Helst två och två.', '', '### A1. Hur många är ni?', 'Sju personer.', 'Två till våren.', '',
    '### A2. Finns det rutiner?', 'Ja, de beskrivs i en handbok som alla nya medarbetare får läsa under sin första vecka hos oss på kontoret:', '', 'Städning, nycklar, larm.', '',
    '## B. Vilka verktyg har ni?', '', '### B1. Duger de?', 'Nej.', '', '### B2. Vad saknas?', '',
  ], 'text/markdown')

  it('makes one statement of each answer, however many lines it takes', () => {
    expect(found.statements.map((s) => [s.theme, s.question])).toEqual([[1, null], [1, 1], [1, 2], [2, 3]])
    expect(found.statements[1]!.text).toBe('Sju personer.\nTvå till våren.')
  })

  it('keeps an asked question nobody answered as an empty cell', () => {
    expect(cellsOf(found)).toEqual(['1,1: 1/0/0', '1,2: 1/0/0', '2,3: 1/0/0', '2,4: 0/0/0'])
    expect(found.workshop.questions.map((q) => q.number)).toEqual(['A1', 'A2', 'B1', 'B2'])
  })
})

describe('other forms', () => {
  it('reads notes under group headings without questions, dot votes and all, and leaves the programme out', () => {
    const found = read([
      'Opsamling fra workshop om fællesskaber', '12. marts 2024', '', 'Program', '09.00 Velkomst', '09.30 Gruppearbejde', '- kaffe og brød', '',
      'Gruppe 1: Legepladser', '- Flere bænke (3)', '- Bedre lys om aftenen (1)', '  - især ved broen', '- Kan skolen låne redskaber? (2)', '',
      'Opsamling fra gruppe 2', '- Et åbent atelier (5)', '- Løsning: fælles nøgleskab',
    ])
    expect(found.workshop.themes.map((t) => [t.number, t.title?.text ?? null])).toEqual([['1', 'Legepladser'], ['2', 'gruppe 2']])
    expect(found.statements.map((s) => s.text)).toEqual(['Flere bænke (3)', 'Bedre lys om aftenen (1)', 'især ved broen', 'Kan skolen låne redskaber? (2)', 'Et åbent atelier (5)', 'Løsning: fælles nøgleskab'])
    expect(found.statements.map((s) => s.kind)).toEqual(['note', 'note', 'note', 'note', 'note', 'solution'])
    expect(found.statements[3]!.asks).toBe(true)
  })

  it('reads a table of themes by questions', () => {
    const found = read([
      '# Innspill fra kafédialog om nærmiljø', '', '| Tema | Hva fungerer bra? | Hva er utfordringene? |', '|---|---|---|',
      '| Skoleveien | Trygge overganger | Mangler fortau |', '| Parken | Godt brukt | |',
    ], 'text/markdown')
    expect(found.workshop.themes.map((t) => t.title?.text)).toEqual(['Skoleveien', 'Parken'])
    expect(cellsOf(found)).toEqual(['1,1: 1/0/0', '1,2: 1/0/0', '2,1: 1/0/0', '2,2: 0/0/0'])
    expect(found.statements.map((s) => s.kind)).toEqual(['strength', 'challenge', 'strength'])
  })

  it('reads Swedish questions with their words on the next line', () => {
    const found = read(['# Workshop: framtidens bibliotek', '', '## Fråga 1', 'Vad fungerar bra i dag?', '- Personalen', '', '## Fråga 2', 'Vad kan bli bättre?', '- Ljudnivån', '', '## Nästa steg', '- Möte i maj'], 'text/markdown')
    expect(found.workshop.questions.map((q) => [q.number, q.text?.text])).toEqual([['1', 'Vad fungerar bra i dag?'], ['2', 'Vad kan bli bättre?']])
    expect(found.statements.map((s) => [s.text, s.kind, s.question])).toEqual([['Personalen', 'strength', 1], ['Ljudnivån', 'challenge', 2]])
  })

  it('takes bold category headings under tables of people for the questions', () => {
    const found = read(['# Grupparbete: hållbar skola', '', '**Bord 1**', '', '**Styrkor**', '- Engagerade elever', '', '**Utmaningar**', '- Tidsbrist', '', '**Bord 2**', '', '**Styrkor**', '- Stark personal', '', '**Utmaningar**', '- Gamla böcker'], 'text/markdown')
    expect(cellsOf(found)).toEqual(['1,1: 1/0/0', '1,2: 1/0/0', '2,1: 1/0/0', '2,2: 1/0/0'])
  })

  it('keeps short lines apart that several people wrote, and reads lettered ideas', () => {
    const found = read(['Fremtidsværksted i Børnehuset', '', '1. Hvad går godt?', '', 'Legepladsen', '', 'Sangen om morgenen', '', 'Maden', '', '2. Ideer', 'a) Morgensang', 'b) Fælles frokost', '', 'Referent: Kim'])
    expect(found.statements.map((s) => s.text)).toEqual(['Legepladsen', 'Sangen om morgenen', 'Maden', 'Morgensang', 'Fælles frokost'])
  })
})

describe('groups under questions, and themes counted by letters', () => {
  it('keeps the group that answered where each question is put to every group', () => {
    const found = read(['Notat fra gruppearbejde', '', 'Spørgsmål 1: Hvad er vi lykkedes med?', '', 'Gruppe 1:', '• God stemning', 'Gruppe 2:', '• Flere frivillige', '', 'Spørgsmål 2: Hvad skal vi blive bedre til?', '', 'Gruppe 1:', '• At holde pauser', 'Gruppe 2:', '• Information'])
    expect(cellsOf(found)).toEqual(['1,1: 1/0/0', '2,1: 1/0/0', '1,2: 1/0/0', '2,2: 1/0/0'])
    expect(found.statements.map((s) => s.kind)).toEqual(['strength', 'strength', 'challenge', 'challenge'])
  })

  it('takes lettered lines over lists for themes, and a numbered wish in a list for no question', () => {
    const lettered = read(['INNSPILL FRA VERKSTED OM SENTRUM', '', 'A. Møteplasser', '- Benker', '- Scene', '', 'B. Trafikk', '- Sykkelparkering'])
    expect(lettered.workshop.themes.map((t) => [t.number, t.title?.text])).toEqual([['A', 'Møteplasser'], ['B', 'Trafikk']])
    const numbered = read(['# Resultat fra workshop', '', '**Bord A – børn**', '1. Flere tegneserier', '2. Længere åbent?', '', '**Bord B – voksne**', '1. Stille rum'], 'text/markdown')
    expect(numbered.workshop.questions).toEqual([])
    expect(numbered.statements.map((s) => [s.theme, s.asks])).toEqual([[1, false], [1, true], [2, false]])
  })
})

describe('around the input', () => {
  it('a group is called by its number where it has no name, and its members are no input', () => {
    const found = read(['Workshopnoter: Byens bænke', '', 'Gruppe 1', '', 'Deltagere: Kim, Grete', '', '1. Hvad fungerer?', '- Skygge', '', '2. Hvad mangler?', '-', '', 'Gruppe 2', '', 'Deltagere: Bo', '', '1. Hvad fungerer?', '- Ryglæn', '', '2. Hvad mangler?', '- Borde', '', '7', '', 'Prikafstemning', 'Borde 9', 'Skygge 4', '', 'Uden for dagsordenen', '- Kaffen', '', '/Kim'])
    expect(found.workshop.themes.map((t) => [t.number, t.title?.text])).toEqual([['1', 'Gruppe 1'], ['2', 'Gruppe 2']])
    expect(found.statements.map((s) => [s.kind, s.text, s.theme])).toEqual([['strength', 'Skygge', 1], ['strength', 'Ryglæn', 2], ['challenge', 'Borde', 2], ['offAgenda', 'Kaffen', null]])
  })

  it('tagged lines are one answer each, and a tag before nothing is a blank answer', () => {
    const found = read(['Dialogdag om lokaler', '', 'Tema 1 Ljus', '', 'Fråga 1. Vad är bra?', '[1] Fönstren.', '[2] Lamporna i hallen', 'och i köket.', '[3] -', '', 'Fråga 2. Vad är svårt?', '[1] Mörkret.', '', 'Sammanfattande röster', '"Det var roligt."'])
    expect(found.statements.map((s) => [s.kind, s.text])).toEqual([['strength', 'Fönstren.'], ['strength', 'Lamporna i hallen\noch i köket.'], ['challenge', 'Mörkret.']])
    expect(cellsOf(found)).toEqual(['1,1: 2/0/1', '1,2: 1/0/0'])
  })

  it('a heading at the questions\' depth that asks nothing ends them', () => {
    const found = read(['# Innspel frå verkstad om leiing', '', '## 1. Kva må til?', '', '* Gruppe 1: Tid', '* Gruppe 2: (ikkje svart)', '', '## 2. Kva skal vi prøve?', '', '* Gruppe 1: Morgonmøte', '', '## Oppsummering i plenum', '', 'Leiinga tek det med seg.'], 'text/markdown')
    expect(found.statements.map((s) => [s.kind, s.text])).toEqual([['proposal', 'Gruppe 1: Tid'], ['proposal', 'Gruppe 1: Morgonmøte']])
    expect(found.emptyAnswers).toHaveLength(1)
  })

  it('a lone bullet under a heading is an answer left blank, and the cells of a table may number their tables only', () => {
    const blank = read(['NOTER FRA CAFEMØDE', '', 'TEMA A: Lys', '', 'Det går godt', '* Lamper', 'Det kunne vi gøre', '*', '', 'TEMA B: Lyd', '', 'Det går godt', '* Ro', 'Det kunne vi gøre', '* Sang'])
    expect(cellsOf(blank)).toEqual(['1,1: 1/0/0', '1,2: 0/0/1', '2,1: 1/0/0', '2,2: 1/0/0'])
    const tables = read(['# Dokumentation: kafédialog', '', '| Bord | Vad fungerar? | Vad fungerar inte? |', '|---|---|---|', '| 1 | Schemat<br>Fikat | Larmen |', '', '## Gemensamma prioriteringar', '1. Larmen'], 'text/markdown')
    expect(tables.workshop.themes.map((t) => [t.number, t.title])).toEqual([['1', null]])
    expect(tables.statements.map((s) => s.text)).toEqual(['Schemat', 'Fikat', 'Larmen'])
  })

  it('reads whom the input goes to, and a common name for who wishes', () => {
    const found = read(['# Input fra værksted om kørsel', '', 'Til Chefforum og Teknik- og Miljøudvalget (TMU).', '', '## Tema 1: Biler', '', '### Hvad bøvler vi med?', '- Nøglerne (ønske fra nattevagten: én boks)'], 'text/markdown')
    expect(found.workshop.bodies).toEqual(['Chefforum', 'Teknik- og Miljøudvalget'])
    expect(found.statements.map((s) => [s.kind, s.requester])).toEqual([['challenge', 'nattevagten']])
  })

  it('several notes in one cell of a table are several statements', () => {
    const cell = (column: number, row: number, from: number, to: number, kind: 'cell' | 'item'): Block => ({ kind, span: [from, to], outer: [from, to], level: 0, mark: null, bold: false, indent: 0, gap: 0, cell: { table: 0, row, column, header: false }, page: null, role: null })
    const text = 'SWOT\nStyrkor\nLugn\nVana\nHot\nBudget'
    const blocks: Block[] = [{ ...cell(0, 0, 0, 4, 'cell'), kind: 'heading', level: 1, cell: null }, cell(0, 0, 5, 12, 'cell'), cell(0, 0, 13, 17, 'item'), cell(0, 0, 18, 22, 'item'), cell(1, 0, 23, 26, 'cell'), cell(1, 0, 27, 33, 'item')]
    const found = readWorkshop({ text, blocks, language: 'sv' })
    expect(found?.workshop.themes.map((t) => t.title?.text)).toEqual(['Styrkor', 'Hot'])
    expect(found?.statements.map((s) => [s.kind, s.text])).toEqual([['strength', 'Lugn'], ['strength', 'Vana'], ['challenge', 'Budget']])
  })
})

describe('what is not said is not read', () => {
  it('a plan for a workshop, minute by minute, holds no input', () => {
    const plan = ['# Workshop om trivsel', '', '## Runde 1 (30 min)', '- Hvad gør dig glad?', '', '## Pause (10 min)', '', '## Runde 2 (20 min)', '- Hvad mangler?', '', '## Opsamling (15 min)', '- Hvem gør hvad?']
    expect(readWorkshop(sheetOfLines(plan, null, 'text/markdown'), true)).toBeNull()
  })

  it('an empty template yields its themes and questions and no statements', () => {
    const found = read(['Cafémøde - skabelon', '', 'Tema 1', 'Samarbejde', '', '1) Hvad gør vi godt?', '-', '', '2) Hvad er svært?', '', 'Tema 2', 'Læring', '', '1) Hvad gør vi godt?', '', '2) Hvad er svært?'])
    expect(found.statements).toEqual([])
    expect(found.workshop.questions).toHaveLength(2)
    expect(found.workshop.cells).toHaveLength(4)
    expect(found.emptyAnswers).toHaveLength(1)
  })

  it('ordinary minutes are no workshop, though an item is called one', () => {
    const minutes = ['Referat af møde i Bylauget', '', '1. Workshop om Tema 1', '', 'Indstilling', '- at planen godkendes', '', 'Beslutning', 'Godkendt.']
    expect(readWorkshop(sheetOfLines(minutes))).toBeNull()
  })
})

describe('laws', () => {
  it('every statement is the text its span points at, and the counts agree with the statements', () => {
    const line = fc.constantFrom('Tema 1', 'Tema 2: Skole', '1) Hvad går godt?', '2) Udfordringer', '- et svar', '  - et svar til', '-', 'Løsninger:', '**Bord 3**', 'Prosa om sagen.', '', '# Workshop', '| a? | b? |', '|---|---|', '| c | d |', 'A. Hur?', 'A1. Hur då?')
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const sheet = sheetOfLines(lines, null, 'text/markdown')
      const found = readWorkshop(sheet, true)
      if (found === null) return
      for (const s of found.statements) {
        expect(sheet.text.slice(s.span[0], s.span[1])).toBe(s.text)
        if (s.parent !== null) expect(s.parent).toBeLessThan(found.statements.indexOf(s))
      }
      const counted = found.workshop.cells.reduce((sum, c) => sum + c.top + c.nested, 0)
      expect(counted).toBe(found.statements.filter((s) => s.theme !== null && s.question !== null).length)
    }), { numRuns: 300 })
  })
})
