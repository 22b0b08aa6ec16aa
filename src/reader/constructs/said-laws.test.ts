import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentKind, Span } from '../reading.ts'
import { readApproval } from './approval.ts'
import { readGoals } from './goals.ts'
import { readLetter } from './letter.ts'
import { readMandate } from './mandate.ts'
import { readPractices } from './practices.ts'
import { sheetOfLines } from './sheet-of-lines.ts'
import { readStaffConsultation } from './staff-consultation.ts'
import { readStatementLists } from './statement-lists.ts'
import { readTrials } from './trials.ts'

const pieces = [
  'Fordele', 'Ulemper:', '- et svar?', '  - et under', '-', 'Ad. 1:', '1. Fordele og ulemper?', '2. Er I for eller imod?', 'Alle var for.', 'Uden for dagsordenen', '5 var for, 2 imod.',
  'Kære Alle', 'Hvad skal vi arbejde med?', 'Vi skal arbejde med a, b (hvis c) og d.', 'Så håber jeg, at det går.', 'Og mere til.', 'Med venlig hilsen', 'Grete Holm', 'Centerchef', 'Dato: 3. maj 2022',
  'Et forsøg med gule (cykler) i 2 år (ca.) med 12 personer.', 'prøvehandlingen Den Blå Vagt (DBV) er evalueret.', 'målet om 40 “nye” huse og "x"', '"Tema" har målet om CO2.', 'Mål:', '- 3 broer',
  'Enheten Norra funkar jättebra.', 'Ledelsesmandat fra A. Bo til Siv Ek.', 'Referatet godkendes på næste møde.', '| Fordele | Ulemper |', '|---|---|', '| a | b |', '# Konklusion', '**Anbefalinger**', '/Kim', '', '"', '(', '–', '…', '\u00a0', '\ud83d\ude00 ja',
]
const kinds: DocumentKind[] = ['minutes', 'staffConsultation', 'statusLetter', 'story', 'evaluation', 'memo']

describe('whatever the lines', () => {
  it('nothing throws, every text is the slice its span names, and reading twice gives the same', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.constantFrom(...kinds), (lines, kind) => {
      const sheet = sheetOfLines(lines, null, 'text/markdown')
      const all = (): unknown[] => [
        readStaffConsultation(sheet, true), readStatementLists(sheet), readLetter(sheet, kind), readPractices(sheet, kind), readTrials(sheet, kind, []), readGoals(sheet, kind), readMandate(sheet), readApproval(sheet, kind),
      ]
      const once = all()
      expect(all()).toEqual(once)
      visit(once)

      function visit(node: unknown): void {
        if (typeof node !== 'object' || node === null) return
        if ('span' in node && 'text' in node) {
          const [from, to] = node.span as Span
          expect(from).toBeLessThanOrEqual(to)
          expect(sheet.text.slice(from, to)).toBe(node.text)
        }
        for (const part of Object.values(node)) visit(part)
      }
    }), { numRuns: 400 })
  })
})
