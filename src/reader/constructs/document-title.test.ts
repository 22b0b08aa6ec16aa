import { describe, expect, it } from 'vitest'
import { paper } from '../../../tests/kit/read-text.ts'
import { readTitle } from './document-title.ts'

function title(text: string, mediaType = 'text/plain'): string | null {
  const found = readTitle(text, paper(text, null, mediaType).lines)
  if (found !== null) expect(text.slice(...found.span)).toBe(found.text)
  return found?.text ?? null
}

describe('the title of a paper', () => {
  it('is its first top heading', () => {
    expect(title('Grønby\n\n# Referat fra Parkrådet\n\ntekst', 'text/markdown')).toBe('Referat fra Parkrådet')
  })

  it('is the first line that is no date, no label and no bare section word', () => {
    expect(title('Referat fra Parkrådet\nSted: Salen')).toBe('Referat fra Parkrådet')
    expect(title('4. maj 2031\n\nOm stien ved åen')).toBe('Om stien ved åen')
    expect(title('Dato: 4. maj 2031\nSted: Salen\nOm stien ved åen')).toBe('Om stien ved åen')
    expect(title('Bilag\n\nOm stien ved åen')).toBe('Om stien ved åen')
    expect(title('Referat: Parkrådet 4. maj')).toBe('Referat: Parkrådet 4. maj')
  })

  it('is not the letterhead above it', () => {
    expect(title('Grønby Kommune\n\nReferat fra Parkrådet')).toBe('Referat fra Parkrådet')
    expect(title('Grønby Kommune')).toBe('Grønby Kommune')
  })

  it('ends with its line', () => {
    const long = ['Referat fra det meget lange møde i Parkrådet om den nye sti ved', 'åen som alle har ventet på, og som nu endelig er kommet så langt', 'at vi kan begynde at tale om, hvem der skal male den nye bro ved', 'Sydvejen, og om lamperne.']
    expect(title(long.join('\n'))).toBe(long[0])
  })

  it('is nothing in an empty paper, or in one of only labels', () => {
    expect(title('')).toBeNull()
    expect(title('Sted: Salen\nDato: 4. maj 2031')).toBeNull()
  })
})
