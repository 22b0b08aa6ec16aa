import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { nameOf, namesIn } from './names.ts'

function read(slice: string, wrapped = false): string[] {
  return namesIn(slice, wrapped).map(({ name, title, role, start, end }) => {
    expect(slice.slice(start, end).replace(/\s+/gu, ' ')).toBe(name)
    return [name, title, role].filter((part) => part !== null).join(' | ')
  })
}

describe('names in a list', () => {
  it('stand between commas, semicolons, "and" and line ends', () => {
    expect(read('Asta Sølund, Bo Ås og Siv Lönnå')).toEqual(['Asta Sølund', 'Bo Ås', 'Siv Lönnå'])
    expect(read('Asta Sølund; Bo Ås\nSiv Lönnå och Odd Fjærli')).toEqual(['Asta Sølund', 'Bo Ås', 'Siv Lönnå', 'Odd Fjærli'])
    expect(read('• Asta Sølund • Bo Ås')).toEqual(['Asta Sølund', 'Bo Ås'])
  })

  it('may be set over a line’s end where the page wrapped them', () => {
    expect(read('Asta Sølund, Bo Elme-\ngaard Ås, Siv\nLönnå', true).slice(-1)).toEqual(['Siv Lönnå'])
  })

  it('keep particles, hyphens, initials and apostrophes', () => {
    expect(read('Asta von Sølund, Bo-Kim Ås, Siv B. Lönnå, Odd O’Fjær')).toEqual(['Asta von Sølund', 'Bo-Kim Ås', 'Siv B. Lönnå', 'Odd O’Fjær'])
  })

  it('have what they are beside them, in brackets or after a comma or dash', () => {
    expect(read('Asta Sølund (formand), Bo Ås, kasserer')).toEqual(['Asta Sølund | formand | chair', 'Bo Ås | kasserer'])
    expect(read('Siv Lönnå – områdeschef')).toEqual(['Siv Lönnå | områdeschef'])
    expect(read('Asta Sølund (GP, næstformand), Bo Ås (referent)')).toEqual(['Asta Sølund | GP, næstformand', 'Bo Ås | referent | minuteTaker'])
    expect(read('Odd Fjærli (vara for Siv Lønnå)')).toEqual(['Odd Fjærli | vara for Siv Lønnå | substitute'])
    expect(read('Asta Sølund (afbud)')).toEqual(['Asta Sølund | afbud | apologies'])
  })

  it('have no title ahead of them', () => {
    expect(read('Parkchef Asta Sølund, Ordförande Siv Lönnå')).toEqual(['Asta Sølund', 'Siv Lönnå | chair'])
    expect(read('Fra forvaltningen: Asta Sølund')).toEqual(['Asta Sølund'])
  })

  it('may be first names or initials where no full name is', () => {
    expect(read('Asta, Bo og SL')).toEqual(['Asta', 'Bo', 'SL'])
    expect(read('Asta Sølund, SL, Bo Ås')).toEqual(['Asta Sølund', 'Bo Ås'])
  })

  it('are no organisations, no counts and no filling words', () => {
    expect(read('Ingen')).toEqual([])
    expect(read('Alle, Flere gæster, Følgende')).toEqual([])
    expect(read('Grønby Kommune, Åens Venner Forening')).toEqual([])
    expect(read('12 personer og 3 børn')).toEqual([])
  })

  it('a surname that holds such a word is a name', () => {
    expect(read('Asta Lund Berthelsen, Bo Rådmand, Siv Fylkesnes')).toEqual(['Asta Lund Berthelsen', 'Bo Rådmand', 'Siv Fylkesnes'])
  })

  it('a long entry is no name', () => {
    expect(nameOf(`Asta ${'a'.repeat(160)}`, 0)).toBeNull()
    expect(nameOf(' - ', 0)).toBeNull()
  })

  it('stand where they say, whatever the list', () => {
    const parts = fc.constantFrom('Asta', ' Sølund', ', ', ' og ', ' (formand)', '(', ')', '\n', ';', 'SL', ' af ', ': ', '•', ' / ', '-', 'parkchef ', '12', ' ')
    fc.assert(fc.property(fc.array(parts, { maxLength: 14 }), fc.boolean(), (words, wrapped) => {
      const slice = words.join('')
      for (const { start, end, name } of namesIn(slice, wrapped)) {
        expect(name).not.toBe('')
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(slice.length)
        expect(slice.slice(start, end)).toBe(slice.slice(start, end).trim())
      }
    }), { numRuns: 300 })
  })

  it.each(['Asta ', 'Asta, ', 'Asta (', '(', ' og ', 'a: ', 'af ', '\n', '.', ' .'])('take time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => [namesIn(`${part.repeat(size)}x`), namesIn(`${part.repeat(size)}x`, true)], 1_000)).toBe(true)
  })
})
