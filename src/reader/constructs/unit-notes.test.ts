import { describe, expect, it } from 'vitest'
import { readUnitNotes } from './unit-notes.ts'
import { layOutLines } from '../formats/text-lines.ts'
import type { Item, Section, Span } from '../reading.ts'
import { passage } from '../sheet.ts'

function read(title: string, sectionId: string | null, below: string): string[] {
  const text = `${title}\n\n${below}`
  const layout = layOutLines(text, 'text/plain')
  const body: Span = [title.length + 2, text.length]
  const sections: Section[] = sectionId === null ? [] : [{ id: sectionId, heading: null, span: body }]
  const item: Item = {
    number: '1', title: passage(text, 0, title.length), route: [], presenter: null, slot: null, caseNumber: null, access: null, kind: null,
    sections, recommendations: [], decisions: [], attachments: [], span: [0, text.length],
  }
  const notes = readUnitNotes({ ...layout, language: 'da' }, [item])
  for (const note of notes) expect(layout.text.slice(note.span[0], note.span[1])).toBe(note.text)
  return notes.map((note) => `${note.unit}: ${note.text}`)
}

describe('unit notes', () => {
  it('bullets below a body\'s letters are one note each', () => {
    expect(read('Formanden orienterer', 'decision', 'Formanden orienterede om sommeren.\n\nHRK:\n\n- Der er fokus på stierne.\n- Der kommer et hus. Det åbner i maj.')).toEqual(['HRK: Der er fokus på stierne.', 'HRK: Der kommer et hus. Det åbner i maj.'])
  })

  it('a paragraph below a unit\'s letters is a note, and so is one on the same line', () => {
    expect(read('Eventuelt', 'decision', 'ABK:\n\nDer har været flere besøg i hallen.')).toEqual(['ABK: Der har været flere besøg i hallen.'])
    expect(read('Eventuelt', null, 'ABK: Hallen er lukket i maj.')).toEqual(['ABK: Hallen er lukket i maj.'])
  })

  it('news from somebody may be said in words', () => {
    expect(read('Orientering', null, 'Nyt fra skolerne:\n\nAlle er i gang.\n\nNæste emne:\n\nIntet nyt.')).toEqual(['skolerne: Alle er i gang.'])
    expect(read('Bordet rundt', null, '- Nordby: Hallen er åben.\n- Sydby: Intet nyt.')).toEqual(['Nordby: Hallen er åben.', 'Sydby: Intet nyt.'])
    expect(read('Övriga frågor', null, 'BUN: Skolan är klar.')).toEqual(['BUN: Skolan är klar.'])
  })

  it('background, remarks and fields are no news of a unit', () => {
    expect(read('Ny hal', 'background', 'ABK:\n\nDer har været flere besøg.')).toEqual([])
    expect(read('Eventuelt', null, 'OBS: Husk nøglen.\n\nSTED: Rådhuset\n\nFrist: 1. maj')).toEqual([])
    expect(read('Ny hal', 'decision', 'Udvalget besluttede:\n\n- Hallen bygges.')).toEqual([])
  })
})
