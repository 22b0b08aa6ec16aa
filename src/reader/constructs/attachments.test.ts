import { describe, expect, it } from 'vitest'
import { paper } from '../../../tests/kit/read-text.ts'
import { readAttachments } from './attachments.ts'
import { sectionParts } from './item-sections.ts'

function read(text: string, mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, null, mediaType)
  return sectionParts(lines, 0, lines.length).filter((part) => part.id === 'attachments').flatMap((part) => readAttachments(text, lines, part)).map((one) => {
    expect(text.slice(...one.span)).toBe(one.text)
    return one.text
  })
}

describe('attachments', () => {
  it('are the lines and points under their heading', () => {
    expect(read('Bilag\nKort over stien.pdf\nNotat om lamper')).toEqual(['Kort over stien.pdf', 'Notat om lamper'])
    expect(read('Vedlegg:\n1. Kart\n2. Notat')).toEqual(['Kart', 'Notat'])
    expect(read('Beslutsunderlag\n- Tjänsteskrivelse 2031-03-04\n- Karta\n  - inzoomad')).toEqual(['Tjänsteskrivelse 2031-03-04', 'Karta'])
  })

  it('stand on the heading’s own line, one or several', () => {
    expect(read('Bilag: Kort.pdf')).toEqual(['Kort.pdf'])
    expect(read('Bilag: Kort.pdf; Notat.docx')).toEqual(['Kort.pdf', 'Notat.docx'])
    expect(read('Bilag: Kort.pdf, Notat.docx')).toEqual(['Kort.pdf', 'Notat.docx'])
    expect(read('Bilag: Notat om sti, bro og lamper')).toEqual(['Notat om sti, bro og lamper'])
  })

  it('are rows of a table, by their names', () => {
    expect(read('## Bilag\n\n| Nr | Titel | Status |\n|---|---|---|\n| 1 | Kort over stien | Åben |\n| 2 | Notat | Lukket |', 'text/markdown')).toEqual(['Kort over stien', 'Notat'])
  })

  it('are told by the words of a link, not its address', () => {
    expect(read('Bilag\n[Kort over stien](kort.pdf)')).toEqual(['Kort over stien'])
  })

  it('are none where the field says so', () => {
    for (const text of ['Bilag\nIngen', 'Bilag: Ingen bilag.', 'Vedlegg\n-', 'Bilagor\nInga bilagor', 'Bilag']) expect(read(text), text).toEqual([])
  })

  it('end where prose begins', () => {
    const prose = 'Stien er lang og går gennem skoven. '.repeat(8)
    expect(read(`Bilag\nKort.pdf\n\n${prose}\n\n${prose}\n\nIkke et bilag`)).toEqual(['Kort.pdf'])
  })
})
