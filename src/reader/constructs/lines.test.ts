import { describe, expect, it } from 'vitest'
import { paper } from '../../../tests/kit/read-text.ts'
import { layOutLines } from '../formats/text-lines.ts'
import { contentLines, wholeLine } from './lines.ts'

describe('the content lines of a paper', () => {
  it('leave out page marks and the buttons of a web page', () => {
    expect(paper('Referat\n\nSide 1 af 3\n\nLæs op\n\nVi mødtes.').lines.map((line) => line.words)).toEqual(['Referat', 'Vi mødtes.'])
  })

  it('keep what an export says outright, also where it looks like noise', () => {
    const layout = layOutLines('Tomt indhold', 'text/plain')
    layout.blocks[0]!.role = { is: 'sectionHeading', decision: true }
    expect(contentLines({ ...layout, language: 'da' })).toHaveLength(1)
  })

  it('know their words as they stand, folded, and in heading form', () => {
    const [line] = paper('  **Økonomi \u00a0og finansiering:**').lines
    expect(line).toMatchObject({ words: 'Økonomi \u00a0og finansiering:', folded: 'Økonomi og finansiering:', form: 'økonomi og finansiering' })
    expect([line!.start, line!.end]).toEqual(line!.block.span)
    expect(line!.form).toBe('økonomi og finansiering')
  })

  it('with their mark are the line a reader sees', () => {
    const { lines } = paper('1. at  bænken flyttes\n\nGodkendt')
    expect(lines.map(wholeLine)).toEqual(['1. at bænken flyttes', 'Godkendt'])
  })
})
