import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { actualTexts } from './actual-text.ts'

const stream = (content: string): Buffer => Buffer.concat([Buffer.from('<< >>\nstream\n'), deflateSync(Buffer.from(content, 'latin1')), Buffer.from('\nendstream\n')])
const two = Buffer.concat([stream('/Span << /ActualText (ffi) >> BDC EMC /Span <</ActualText <FEFF00660066>>> BDC EMC'), stream('BT ET'), stream('/Span << /ActualText (t\\)i) >> BDC EMC')])

describe('letters told beside the glyphs', () => {
  it('are matched to pages by their number', () => {
    expect(actualTexts(two, [2, 0, 1])).toEqual([['ffi', 'ff'], [], ['t)i']])
  })

  it('are not believed when pages and streams do not agree', () => {
    expect(actualTexts(two, [1, 2])).toBe(null)
    expect(actualTexts(two, [2])).toBe(null)
    expect(actualTexts(Buffer.from('stream\nx garbage'), [1])).toBe(null)
  })
})
