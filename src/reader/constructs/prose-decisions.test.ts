import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { paper } from '../../../tests/kit/read-text.ts'
import type { Language } from '../reading.ts'
import { sectionParts } from './item-sections.ts'
import { readProseDecision } from './prose-decisions.ts'

function read(text: string, language: Language = 'da'): string | null {
  const { lines, sheet } = paper(text, language)
  const found = readProseDecision(sheet, lines, 0, lines.length, sectionParts(lines, 0, lines.length), 0)
  if (found === null) return null
  expect(text.slice(...found.span)).toBe(found.text)
  return `${found.outcome} | ${found.text}`
}

describe('a decision told in a sentence', () => {
  it.each([
    ['da', 'Broen er gammel. Det blev besluttet at male den. Bo følger op.', 'approved | Det blev besluttet at male den.'],
    ['da', 'Vi talte længe. Planen blev godkendt.', 'approved | Planen blev godkendt.'],
    ['da', 'Punktet blev udskudt til næste møde.', 'postponed | Punktet blev udskudt til næste møde.'],
    ['da', 'Der var enighed om at vente.', 'approved | Der var enighed om at vente.'],
    ['sv', 'Bron är gammal. Styrelsen beslutade att måla den.', 'approved | Styrelsen beslutade att måla den.'],
    ['sv', 'Frågan bordlades.', 'postponed | Frågan bordlades.'],
    ['sv', 'Rapporten lades till handlingarna.', 'noted | Rapporten lades till handlingarna.'],
    ['sv', 'Till kassör valdes Siv Lönnå.', 'appointed | Till kassör valdes Siv Lönnå.'],
    ['nb', 'Broen er gammel. Planen ble enstemmig vedtatt.', 'approved | Planen ble enstemmig vedtatt.'],
    ['nb', 'Saken utsettes.', 'postponed | Saken utsettes.'],
    ['nb', 'Saken tas til orientering.', 'noted | Saken tas til orientering.'],
  ] as const)('(%s) %s', (language, text, expected) => {
    expect(read(text, language)).toBe(expected)
  })

  it('is the weightiest of several', () => {
    expect(read('Rådet drøftede broen. Forslaget blev afvist. Der var enighed om en kop kaffe.')).toBe('rejected | Forslaget blev afvist.')
  })

  it.each([
    'Vi skal have besluttet, hvad broen hedder.', 'Hvis planen godkendes, males broen.', 'Er planen godkendt?', 'Planen er endnu ikke godkendt.', 'På sidste møde blev planen godkendt.', 'Forslag til vedtagelse: planen godkendes', 'Broen er smuk.', 'Vi mangler at beslutte farven.',
  ])('"%s" tells of deciding and decides nothing', (text) => {
    expect(read(text)).toBeNull()
  })

  it('is not looked for in what others wrote before the meeting', () => {
    expect(read('Sagsfremstilling\nPlanen blev godkendt af naboerne.\n\nIndstilling\n1. at planen godkendes')).toBeNull()
    expect(read('Indstilling: at planen godkendes\n\nRådet tog planen til efterretning.')).toBe('noted | Rådet tog planen til efterretning.')
  })

  it('is not looked for in endless sentences', () => {
    expect(read(`Planen blev godkendt ${'og set igen '.repeat(60)}.`)).toBeNull()
  })

  it.each(['blev godkendt ', 'Rådet drøftede broen. ', 'tog a ', 'skal '])('takes time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => read(part.repeat(size)), 400)).toBe(true)
  })
})
