import { describe, expect, it } from 'vitest'
import { layOutLines } from '../formats/text-lines.ts'
import { pageHeads } from './page-heads.ts'

function left(text: string): string[] {
  const { blocks } = layOutLines(text, 'text/plain')
  const heads = pageHeads(text, blocks)
  return blocks.filter((block) => !heads.has(block)).map((block) => text.slice(...block.span))
}

const page = (n: number, ...lines: string[]): string => [`Parknämnden                Protokoll                Sida ${n}(4)`, '', '2031-05-04', '', ...lines, ''].join('\n')

describe('heads that a text keeps of every page', () => {
  it('are left out, but the first page’s stay as the document’s own', () => {
    const text = [page(1, '§ 4 Lekplatsen'), page(2, 'Nämnden godkänner planen.'), page(3, '§ 5 Bron'), page(4, 'Ärendet bordläggs.')].join('\n')
    expect(left(text)).toEqual(['Parknämnden                Protokoll                Sida 1(4)', '2031-05-04', '§ 4 Lekplatsen', 'Nämnden godkänner planen.', '§ 5 Bron', 'Ärendet bordläggs.'])
  })

  it('are told by form feeds too', () => {
    const text = ['Parkrådet', 'Sak 1 Benken', 'Godkjent.', '\fParkrådet', 'Sak 2 Broen', 'Utsatt.', '\fParkrådet', 'Sak 3 Lampen', 'Drøftet.', '\fParkrådet', 'Eventuelt', 'Intet.'].join('\n')
    expect(left(text).filter((line) => line === 'Parkrådet')).toHaveLength(1)
    expect(left(text)).toContain('Sak 3 Lampen')
  })

  it('are not looked for in a text of one or two pages', () => {
    const text = [page(1, 'a b c'), page(2, 'd e f')].join('\n')
    expect(left(text)).toHaveLength(6)
  })

  it('headings of sections and numbered items are never heads, though they come again', () => {
    const text = [1, 2, 3, 4].map((n) => page(n, 'Beslut', 'Punkt 1')).join('\n')
    expect(left(text).filter((line) => line === 'Beslut')).toHaveLength(4)
    expect(left(text).filter((line) => line === 'Punkt 1')).toHaveLength(4)
  })

  it('what stands away from the page marks stays', () => {
    const body = Array.from({ length: 14 }, (_, i) => `Linje ${i} om bænken`)
    const text = [1, 2, 3, 4].map((n) => page(n, ...body)).join('\n')
    expect(left(text).filter((line) => line === 'Linje 8 om bænken')).toHaveLength(4)
  })
})
