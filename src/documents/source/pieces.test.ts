import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../reader/reading.ts'
import { PieceCutter, inTextOrder } from './pieces.ts'
import type { Mark, Piece } from './pieces.ts'

const textOf = (pieces: Piece[]): string => pieces.map(one => typeof one === 'string' ? one : textOf(one.pieces)).join('')

function markedText(pieces: Piece[], name: string, inside = false): string {
  return pieces.map(one => typeof one === 'string' ? (inside ? one : '') : markedText(one.pieces, name, inside || one.mark.name === name)).join('')
}

function ends(pieces: Piece[], name: string): [number, number] {
  let [firsts, lasts] = [0, 0]
  for (const one of pieces) {
    if (typeof one === 'string') continue
    if (one.mark.name === name) [firsts, lasts] = [firsts + (one.first ? 1 : 0), lasts + (one.last ? 1 : 0)]
    const [f, l] = ends(one.pieces, name)
    ;[firsts, lasts] = [firsts + f, lasts + l]
  }
  return [firsts, lasts]
}

const show = (pieces: Piece[]): string => pieces.map(one => typeof one === 'string' ? one : `[${one.mark.name}${one.first ? '<' : ''} ${show(one.pieces)}${one.last ? '>' : ''}]`).join('')

describe('marked passages', () => {
  it('nest where one lies within the other', () => {
    const cutter = new PieceCutter('abcdef', [{ span: [2, 4], name: 'b' }, { span: [1, 5], name: 'a' }])
    expect(show(cutter.cut([0, 6]))).toBe('a[a< b[b< cd>]e>]f')
  })

  it('are split where they overlap', () => {
    const cutter = new PieceCutter('abcdef', [{ span: [0, 4], name: 'a' }, { span: [2, 6], name: 'b' }])
    expect(show(cutter.cut([0, 6]))).toBe('[a< ab[b< cd]>][b ef>]')
  })

  it('go on over the blocks they span', () => {
    const cutter = new PieceCutter('ab\n\ncd', [{ span: [1, 5], name: 'a' }])
    expect(show(cutter.cut([0, 2])) + show(cutter.cut([4, 6]))).toBe('a[a< b][a c>]d')
  })

  it('hold their text, begin once and end once, whatever the spans', () => {
    const text = 'en to tre\n\nfire fem seks\n\nsyv otte'
    const blocks: Span[] = [[0, 9], [11, 24], [26, 34]]
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)])
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), spans => {
      const marks: Mark[] = spans.map((one, i) => ({ span: one, name: `p${i}` }))
      const cutter = new PieceCutter(text, marks)
      const cut = blocks.map(block => cutter.cut(block))
      expect(cut.map(textOf)).toEqual(blocks.map(([a, b]) => text.slice(a, b)))
      for (const { name, span: [a, b] } of inTextOrder(text, marks)) {
        const all = cut.flat()
        expect(markedText(all, name).replace(/\s/g, '')).toBe(text.slice(a, b).replace(/\s/g, ''))
        expect(ends(all, name)).toEqual([1, 1])
      }
    }), { numRuns: 2000 })
  })
})
