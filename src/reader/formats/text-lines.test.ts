import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/kit/any-text.ts'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { linesOf } from '../../../tests/kit/layouts.ts'
import type { Layout } from '../layout.ts'
import { layOutLines } from './text-lines.ts'

const plain = (...lines: string[]): Layout => layOutLines(lines.join('\n'), 'text/plain')
const marked = (...lines: string[]): Layout => layOutLines(lines.join('\n'), 'text/markdown')
const seen = (layout: Layout): string[] => linesOf(layout)

describe('plain lines', () => {
  it('are blocks that know the empty lines before them', () => {
    const { blocks } = plain('Referat', '', '', 'Sted: Salen', 'Tid: kl. 9')
    expect(blocks.map((block) => block.gap)).toEqual([0, 2, 0])
    expect(blocks.every((block) => block.kind === 'paragraph')).toBe(true)
  })

  it('with a mark are items, nested by as little as one space', () => {
    expect(seen(plain('- ude', ' - inde', '  - helt inde', ' - inde igen', '- ude igen'))).toEqual(['item0 [-] ude', 'item1 [-] inde', 'item2 [-] helt inde', 'item1 [-] inde igen', 'item0 [-] ude igen'])
  })

  it('that are only a mark are empty items', () => {
    const { blocks, text } = plain('- svar', '-', '- svar til')
    expect(blocks.map((block) => text.slice(...block.span))).toEqual(['svar', '', 'svar til'])
    expect(blocks[1]!.outer).toEqual([7, 8])
  })

  it('that are rules between parts are no blocks', () => {
    expect(seen(plain('før', '----------', 'efter', '***'))).toEqual(['paragraph før', 'paragraph efter'])
  })

  it('underlined with equals signs are headings', () => {
    expect(seen(plain('Referat', '=======', 'tekst'))).toEqual(['heading1 Referat', 'paragraph tekst'])
    expect(seen(plain('tekst', '-----', 'mere'))).toEqual(['paragraph tekst', 'paragraph mere'])
  })

  it('know their page where form feeds part pages', () => {
    const layout = plain('side et', '\fside to', 'også to')
    expect(layout.pages).toBe(2)
    expect(layout.blocks.map((block) => block.page)).toEqual([1, 2, 2])
    expect(plain('ingen sider').pages).toBeNull()
    expect(plain('ingen sider').blocks[0]!.page).toBeNull()
  })

  it('quoted in a mail are read without the quote marks', () => {
    expect(seen(plain('> Kære alle', '> > - et punkt'))).toEqual(['paragraph Kære alle', 'item0 [-] et punkt'])
  })
})

describe('wrapped lines', () => {
  const wrapped = [
    'Referat fra mødet i Parkforum',
    '',
    'Vi talte om belysningen langs stien ved åen, og om hvem der skal',
    'betale for de nye lamper. Forslaget fra forvaltningen er at dele',
    'udgiften over tre år, så budgettet for i år ikke bliver berørt af',
    'den.',
    '',
    '- Lamperne sættes op fra nord mod syd, og den første skal stå ved',
    '  broen, hvor der er mørkest om aftenen.',
    '- Vi måler igen til foråret.',
  ]

  it('are one block, and keep their line breaks', () => {
    const layout = plain(...wrapped)
    expect(seen(layout)).toEqual([
      'paragraph Referat fra mødet i Parkforum',
      `paragraph ${wrapped.slice(2, 6).join('⏎')}`,
      `item0 [-] Lamperne sættes op fra nord mod syd, og den første skal stå ved⏎  broen, hvor der er mørkest om aftenen.`,
      'item0 [-] Vi måler igen til foråret.',
    ])
  })

  it('end before a label, a heading and a mark', () => {
    const layout = plain(...wrapped.slice(2, 5), 'Beslutning', 'Godkendt.', ...wrapped.slice(2, 5), 'Afbud: Bo Ås')
    expect(seen(layout).map((line) => line.slice(0, 25))).toEqual(['paragraph Vi talte om bel', 'paragraph Beslutning', 'paragraph Godkendt.', 'paragraph Vi talte om bel', 'paragraph Afbud: Bo Ås'])
  })

  it('are none where lines are whole paragraphs', () => {
    expect(seen(plain('Kort linje', 'en til', 'og en'))).toHaveLength(3)
  })

  it('go on over a page where a sentence is broken', () => {
    const { blocks } = plain('Vi skal i efteråret se på belysningen langs den lange sti ved åen,', '', 'så den bliver tryg at gå på for alle, også om vinteren.')
    expect(blocks).toHaveLength(1)
    expect(plain('Vi skal i efteråret se på belysningen langs den lange sti ved åen.', '', 'så den bliver tryg at gå på for alle, også om vinteren.').blocks).toHaveLength(2)
  })
})

describe('markdown', () => {
  it('headings, lists and strong lines are blocks without their markup', () => {
    const layout = marked('# Referat #', '', '**Beslutning:**', '', '* godkendt', '1. først', '', '## Økonomi {#oekonomi}')
    expect(seen(layout)).toEqual(['heading1 Referat', 'paragraph Beslutning:', 'item0 [*] godkendt', 'item0 [1.] først', 'heading2 Økonomi'])
    expect(layout.blocks[1]!.bold).toBe(true)
    expect(layout.text.slice(...layout.blocks[1]!.outer)).toBe('**Beslutning:**')
  })

  it('a line that is strong in part is no strong line', () => {
    expect(marked('**Bo** og **Asta**').blocks[0]!.bold).toBe(false)
    expect(marked('**Bo** kom').blocks[0]!.bold).toBe(false)
  })

  it('dashes below a line make it a heading', () => {
    expect(seen(marked('Dagsorden', '---', 'tekst'))).toEqual(['heading2 Dagsorden', 'paragraph tekst'])
  })

  it('rows are cells, the first above the rule names the columns', () => {
    const layout = marked('| Emne | Beslutning |', '|---|---|', '| Stien | Godkendt |', '', 'efter', '', '| Ny |', '|--|', '| a |')
    expect(seen(layout)).toEqual(['cell 0.0.0h Emne', 'cell 0.0.1h Beslutning', 'cell 0.1.0 Stien', 'cell 0.1.1 Godkendt', 'paragraph efter', 'cell 1.0.0h Ny', 'cell 1.1.0 a'])
  })

  it('front matter is not headings, comments are nothing, fenced lines are plain', () => {
    expect(seen(marked('---', 'title: Møde', '---', '# Møde'))).toEqual(['paragraph title: Møde', 'heading1 Møde'])
    expect(seen(marked('<!-- skabelon -->', 'tekst'))).toEqual(['paragraph tekst'])
    expect(seen(marked('```', '- ikke en liste', '```', '- en liste'))).toEqual(['paragraph - ikke en liste', 'item0 [-] en liste'])
  })

  it('headings glued together by their stars are lines of their own', () => {
    const layout = marked('INPUT FRA CAFÉEN**Tema 1****Stien****1) Hvad virker?**', '- lyset')
    expect(seen(layout)).toEqual(['paragraph INPUT FRA CAFÉEN', 'paragraph Tema 1', 'paragraph Stien', 'paragraph 1) Hvad virker?', 'item0 [-] lyset'])
    expect(layout.blocks.map((block) => block.bold)).toEqual([false, true, true, true, false])
  })
})

describe('whatever the lines', () => {
  const pieces = ['# Sag', '- punkt', ' - under', '-', '1. at', '**fed**', '**a****b**', '| a | b |', '|---|---|', '---', '===', '```', '> citat', '', '', 'En lang linje som går helt ud til kanten af papiret og så lidt til', 'og som fortsætter,', '\f', '<!-- x -->', '**', '|', '\t- x', '#', '. . . . 3', '\u00a0']

  it('blocks stand in order, apart, inside the text, and every word of a plain line is in one', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), fc.boolean(), (lines, markdown) => {
      const { text, blocks } = layOutLines(lines.join('\n'), markdown ? 'text/markdown' : 'text/plain')
      let end = 0
      for (const { span, outer, mark, kind } of blocks) {
        expect(outer[0]).toBeGreaterThanOrEqual(end)
        expect(outer[0]).toBeLessThanOrEqual(span[0])
        expect(span[0]).toBeLessThanOrEqual(span[1])
        expect(span[1]).toBeLessThanOrEqual(outer[1])
        expect(outer[1]).toBeLessThanOrEqual(text.length)
        expect(text.slice(...span)).toBe(text.slice(...span).trim())
        expect(kind === 'item').toBe(mark !== null)
        expect(text.slice(end, outer[0])).not.toMatch(/punkt|under|citat|papiret|fortsætter|Sag|fed/u)
        end = outer[1]
      }
    }), { numRuns: 300 })
  })

  it('characters of any kind break nothing', () => {
    fc.assert(fc.property(anyText(200), (text) => {
      for (const { span, outer } of layOutLines(text, 'text/plain').blocks) expect(outer[0] <= span[0] && span[1] <= outer[1]).toBe(true)
    }))
  })

  it.each([['lines', 'ord\n'], ['blanks', ' '], ['marks', '- '], ['deeper and deeper', ''], ['bars', '|'], ['stars', '**'], ['hashes', '#'], ['a heading and blanks', ' '], ['quotes', '>'], ['wrapped', 'En lang linje, der går ud til kanten af papiret og videre i næste\n']])('time grows with the length: %s', (name, part) => {
    const make = (size: number): string => (name === 'deeper and deeper' ? Array.from({ length: size / 20 }, (_, i) => `${' '.repeat(i % 300)}- x`).join('\n') : `${name === 'a heading and blanks' ? '# a' : ''}${part.repeat(size)}x`)
    expect(growsLinearly((size) => layOutLines(make(size), 'text/markdown'), 4_000)).toBe(true)
  })
})
