import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../../tests/kit/grows.ts'
import { paper } from '../../../../tests/kit/read-text.ts'
import { numbered } from './numbered.ts'

function heads(text: string, titles: readonly string[] = [], mediaType = 'text/plain'): string[] {
  const { lines } = paper(text, 'da', mediaType)
  return numbered(lines, new Set(), 0, new Set(titles)).map(({ number, title }) => `${number} ${text.slice(...title!)}`)
}

describe('a sequence of numbered titles', () => {
  it('counts by one, each with text below', () => {
    expect(heads('1. Stien\nDen er lang.\n\n2. Broen\nDen er gul.\n\n3. Lamper\nDe lyser.')).toEqual(['1 Stien', '2 Broen', '3 Lamper'])
    expect(heads('## 1 Stien\n\nDen er lang.\n\n## 2 Broen\n\nDen er gul.', [], 'text/markdown')).toEqual(['1 Stien', '2 Broen'])
  })

  it('passes a numbered list inside an item by', () => {
    expect(heads('1. Stien\nVi gør tre ting:\n1. fejer\n2. maler\n3. måler\n\n2. Broen\nDen er gul.\n\n3. Lamper\nDe lyser.')).toEqual(['1 Stien', '2 Broen', '3 Lamper'])
  })

  it('need not begin at one, and may leave one out', () => {
    const points = [4, 5, 7, 8, 9, 10, 11].map((n) => `${n}. Punkt om ${n}\nHer står noget.`)
    expect(heads(points.join('\n\n'))).toEqual([4, 5, 7, 8, 9, 10, 11].map((n) => `${n} Punkt om ${n}`))
  })

  it('is none where each line is a recommendation', () => {
    expect(heads('Det indstilles,\n1. at stien fejes\n2. at broen males\n3. at lamperne slukkes')).toEqual([])
  })

  it('is none for one number alone, but for a heading the agenda list names', () => {
    expect(heads('1. Stien')).toEqual([])
    expect(heads('# 1. Stien\n\nIndstilling\n\nat stien fejes', ['stien'], 'text/markdown')).toEqual(['1 Stien'])
  })

  it('is no table of contents', () => {
    expect(heads('1. Stien........3\n2. Broen........4')).toEqual([])
  })

  it.each(['1. a\n', '\n1. a\nb\n', '1. a\n2. b\n3. c\n'])('is found in time by the length: %j over and over', (part) => {
    const make = (size: number) => paper(part.repeat(size)).lines
    expect(growsLinearly((size) => numbered(make(size), new Set(), 0, new Set()), 400)).toBe(true)
  })
})
