import { describe, expect, it } from 'vitest'
import { readExtra } from './extra.ts'
import { layOutLines } from './formats/text-lines.ts'

describe('what the contract does not name', () => {
  it('is the outline of the headings', () => {
    const layout = layOutLines('# Referat\n\ntekst\n\n## Sti', 'text/markdown')
    expect(readExtra(layout)).toEqual({ outline: [{ span: [2, 9], level: 1 }, { span: [21, 24], level: 2 }] })
  })

  it('is the number of pages, and where a paragraph goes on over one', () => {
    const text = 'Vi skal i efteråret se på belysningen langs den lange sti ved åen,\n\f\nså den bliver tryg at gå på for alle, også om vinteren.'
    const extra = readExtra(layOutLines(text, 'text/plain'))
    expect(extra.pages).toBe(2)
    expect(extra.joins).toEqual([[text.indexOf('\n'), text.indexOf('så')]])
  })

  it('is nothing where there is nothing to tell', () => {
    expect(readExtra(layOutLines('Et ord', 'text/plain'))).toEqual({})
  })
})
