import type { InputFile } from '../../src/reader/layout.ts'
import { asDocx, asOdt } from '../kit/made/as-office.ts'
import { asHtml } from '../kit/made/as-html.ts'
import { asMarkdown, asText } from '../kit/made/as-text.ts'
import { madeMinutes } from '../kit/made/made-minutes.ts'

/** A sort of document that can be made of any length. */
export interface Growing {
  name: string
  /** some `units` times the smallest */
  make(units: number): InputFile
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const whole = (name: string, make: (units: number) => string | Uint8Array): Growing => ({
  name,
  make: (units) => {
    const content = make(units)
    return { name, bytes: typeof content === 'string' ? bytes(content) : content }
  },
})

/** Ordinary minutes, longer and longer. */
export const growingMinutes: readonly Growing[] = [
  whole('minutes.txt', (units) => asText(madeMinutes(3, 12 * units, 4))),
  whole('minutes.md', (units) => asMarkdown(madeMinutes(3, 12 * units, 4))),
  whole('minutes.html', (units) => asHtml(madeMinutes(3, 12 * units, 4))),
  whole('minutes.docx', (units) => asDocx(madeMinutes(3, 12 * units, 4))),
  whole('minutes.odt', (units) => asOdt(madeMinutes(3, 12 * units, 4))),
]

const head = 'REFERAT Udvalget d. 01-11-2024\n\nTil stede: Asta Sølund, Bo Elmegaard\n\n'
const workshop = 'INPUT FRA CAFÉMØDE 23. APRIL 2024\n\n'

/** One thing over and over: what a rule that looks back or ahead without bound would be slow on. */
const repeated: readonly [name: string, head: string, part: string][] = [
  ['a word without end', '', 'a'], ['blanks', '', ' '], ['tabs', '', '\t'], ['line breaks', head, '\n'], ['digits', head, '7'], ['points', head, '.'], ['brackets', head, '('], ['asterisks', head, '*'], ['hashes', '', '#'],
  ['dashes', head, '-'], ['bars', head, '|'], ['quotes', head, '"'], ['capitals', head, 'A'], ['capital words', head, 'Asta '], ['short words', head, 'a b '], ['abbreviations', head, 'TCG BUF '],
  ['commas', head, 'Asta Sølund, '], ['dates', head, '1. maj 2024 '], ['clocks', head, 'kl. 9.00-10.00 '], ['case numbers', head, '24/12345 '], ['amounts', head, '1,5 mio. kr. '], ['counts', head, 'ca. 15 timer '],
  ['items', head, '\nPunkt 1: Et punkt\n'], ['numbers as items', head, '\n1. Et punkt\n'], ['recommendations', `${head}Punkt 1: Et\n\nIndstilling\n\nCentret indstiller\n\n`, '1. at det godkendes\n'],
  ['decisions', head, '\nBeslutning\n\nGodkendt.\n'], ['attachments', `${head}Punkt 1: Et\n\nBilag\n\n`, 'Notat.docx\n'], ['decision points', `${head}Punkt 1: Et\n\nBeslutning\n\nCentret konkluderede,\n\n`, '- At der udarbejdes et oplæg.\n'],
  ['table of contents', `${head}Indholdsfortegnelse\n\n`, 'Et punkt.....3\n'], ['table rows', head, '| a | b | c |\n'], ['bullets', workshop, '- et udsagn\n'], ['empty bullets', workshop, '-\n'], ['themes', workshop, '\nTema 1: Sport\n\n1. Hvad fungerer?\n\n- alt\n'],
  ['bold runs', head, '**Ord** '], ['headings', head, '\n## Overskrift\n'], ['questions', head, 'Hvad mener I? '], ['people to follow up', head, 'Asta følger op inden jul. '], ['covers', head, 'Bo træder ind for Asta i maj. '],
  ['votes', head, 'For stemte 3, imod 2. '], ['unit news', head, '\nKKR:\n- Nyt.\n'], ['trials', head, 'En prøvehandling på 1 år. '], ['goals', head, 'målet om 500 unge familier '], ['addresses', head, 'a@b.example '], ['signatures', head, '\n/Asta\n'], ['personal numbers', head, '010190-1234 '],
]

export const growingParts: readonly Growing[] = [
  ...repeated.map(([name, start, part]) => whole(`${name}.txt`, (units) => start + part.repeat(Math.ceil((units * 24_000) / part.length)))),
  whole('open tags.html', (units) => '<div>'.repeat(units * 4000)),
  whole('open emphasis.html', (units) => '<p><b>a'.repeat(units * 2000)),
  whole('rows.html', (units) => `<table>${'<tr><td>a<td>b'.repeat(units * 1500)}</table>`),
  whole('entities.html', (units) => '&amp;'.repeat(units * 4000)),
]
