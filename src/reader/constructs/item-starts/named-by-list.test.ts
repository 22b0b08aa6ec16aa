import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../../tests/kit/grows.ts'
import { paper } from '../../../../tests/kit/read-text.ts'
import { contentsLists } from '../table-of-contents.ts'
import { namedByList, titleKey } from './named-by-list.ts'

function heads(text: string): string[] {
  const { lines } = paper(text, 'da')
  const lists = contentsLists(lines)
  const listed = new Set(lists.flatMap((list) => lines.map((_, i) => i).filter((i) => i >= list.from && i < list.to)))
  return namedByList(lines, lists, listed).map(({ number, title }) => `${number ?? '-'} ${text.slice(...title!)}`)
}

describe('titles of the agenda list that come again', () => {
  it('are items with the list’s numbers', () => {
    expect(heads('Dagsorden\n1. Velkomst\n2. Stien\n\n\nVelkomst\nHej.\n\nStien\nDen er lang.')).toEqual(['1 Velkomst', '2 Stien'])
  })

  it('may be told shorter or longer, and with marks', () => {
    expect(heads('Dagsorden\n1. Godkendelse af dagsorden\n2. Stien ved åen og broen\n\n\nGodkendelse af dagsorden (beslutning)\nHej.\n\n2) Stien ved åen\nDen er lang.')).toEqual(['1 Godkendelse af dagsorden (beslutning)', '2 Stien ved åen'])
  })

  it('are too few where most of the list does not come again', () => {
    expect(heads('Dagsorden\n1. Velkomst\n2. Stien\n3. Broen\n4. Lamper\n\n\nVelkomst\nHej.\n\nStien\nDen er lang.')).toEqual([])
  })

  it('are compared without numbers, marks and capitals', () => {
    expect(titleKey('Sak 4/31: Stien ved Åen (orientering)')).toBe('stien ved åen orientering')
    expect(titleKey('3. STIEN')).toBe('stien')
  })

  it('are found in time by the length', () => {
    const make = (size: number) => paper(`Dagsorden\n${Array.from({ length: size }, (_, i) => `${i + 1}. Et punkt om ${i}`).join('\n')}\n\n\n${'Noget andet står her.\n'.repeat(size * 3)}`).lines
    expect(growsLinearly((size) => { const lines = make(size); return namedByList(lines, contentsLists(lines), new Set()) }, 150)).toBe(true)
  })
})
