import { describe, expect, it } from 'vitest'
import { odtOf, zipOf } from '../../../tests/kit/office-files.ts'
import { blockNamed, layoutOf, linesOf, refusalOf } from '../../../tests/kit/layouts.ts'
import { odt } from './odt.ts'

const paragraphStyle = (name: string, parent: string, inner = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}">${inner}</style:style>`
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`
const numbered = (at: number, format: string, suffix: string, more = ''): string =>
  `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}/>`
const lists = `<text:list-style style:name="N">${numbered(1, '1', '.')}${numbered(2, 'a', ')')}${numbered(3, '1', '', 'text:display-levels="3"')}</text:list-style>`
  + '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
const list = (style: string, items: string, more = ''): string => `<text:list text:style-name="${style}" ${more}>${items}</text:list>`
const item = (inner: string, more = ''): string => `<text:list-item ${more}>${inner}</text:list-item>`
const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`

async function lines(content: string, parts: { automatic?: string; styles?: string } = {}): Promise<string[]> {
  return linesOf(await layoutOf(odt, odtOf(content, parts)))
}

describe('headings of an OpenDocument text', () => {
  it('have the level they state', async () => {
    expect(await lines('<text:h text:outline-level="2">Punkt 1</text:h><text:h>Referat</text:h>')).toEqual(['heading2 Punkt 1', 'heading1 Referat'])
  })

  it('are also paragraphs whose style descends from a heading, in any of the languages', async () => {
    const automatic = paragraphStyle('P1', 'Overskrift_20_2') + paragraphStyle('P2', 'Mellem')
    const styles = paragraphStyle('Mellem', 'Heading_20_3') + paragraphStyle('Overskrift_20_2', 'Heading')
    expect(await lines(p('a', 'P1') + p('b', 'P2') + p('c', 'Title'), { automatic, styles })).toEqual(['heading2 a', 'heading3 b', 'heading1 c'])
  })

  it('carry the numbers of the outline', async () => {
    const styles = '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
      + '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
    const h = (level: number, text: string): string => `<text:h text:outline-level="${level}">${text}</text:h>`
    expect(await lines(h(1, 'a') + h(2, 'b') + h(2, 'c') + h(1, 'd') + h(2, 'e'), { styles })).toEqual([
      'heading1 [1.] a', 'heading2 [1.1] b', 'heading2 [1.2] c', 'heading1 [2.] d', 'heading2 [2.1] e',
    ])
  })
})

describe('lists of an OpenDocument text', () => {
  it('show their numbers, letters and bullets', async () => {
    const inner = list('N', item(p('b')) + item(p('c') + list('N', item(p('d')))))
    expect(await lines(list('N', item(p('a') + inner) + item(p('e') + p('og mere'))) + list('B', item(p('f'))), { automatic: lists })).toEqual([
      'item0 [1.] a', 'item1 [a)] b', 'item1 [b)] c', 'item2 [1.b.1] d', 'item0 [2.] e', 'paragraph og mere', 'item0 [-] f',
    ])
  })

  it('go on after text between when they say so, else begin anew', async () => {
    const content = list('N', item(p('a')), 'xml:id="l1"') + p('mellem') + list('N', item(p('b')), 'text:continue-numbering="true"')
      + list('N', item(p('c'))) + list('N', item(p('d')), 'text:continue-list="l1"') + list('N', item(p('e'), 'text:start-value="9"'))
    expect(await lines(content, { automatic: lists })).toEqual([
      'item0 [1.] a', 'paragraph mellem', 'item0 [2.] b', 'item0 [1.] c', 'item0 [3.] d', 'item0 [9.] e',
    ])
  })

  it('keep an empty item and show no mark before a list header', async () => {
    expect(await lines(list('B', `<text:list-header>${p('Svar')}</text:list-header>${item(p(''))}`), { automatic: lists })).toEqual(['paragraph Svar', 'item0 [-] '])
  })
})

describe('text of an OpenDocument text', () => {
  it('leaves out deleted text, notes, comments, contents lists and hidden parts', async () => {
    const content = '<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>'
      + '<text:table-of-content><text:index-body><text:p>Punkt 1 3</text:p></text:index-body></text:table-of-content>'
      + '<text:section text:display="none"><text:p>hemmelig</text:p></text:section>'
      + '<text:p>Vi<text:note><text:note-body><text:p>fodnote</text:p></text:note-body></text:note><office:annotation><text:p>note</text:p></office:annotation> enes<text:span text:style-name="H"> skjult</text:span></text:p>'
    expect(await lines(content, { automatic: textStyle('H', 'text:display="none"') })).toEqual(['paragraph Vi enes'])
  })

  it('has its spaces, tabs and line breaks', async () => {
    expect(await lines('<text:p>a\n  b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e</text:p>')).toEqual(['paragraph a b  c→d⏎e'])
  })

  it('reads text boxes and not the names of pictures', async () => {
    const content = '<text:p>om <draw:frame><svg:title>Logo</svg:title><svg:desc>Et billede</svg:desc><draw:text-box><text:p>i boksen</text:p></draw:text-box></draw:frame>boksen</text:p>'
    expect(await lines(content)).toEqual(['paragraph i boksen', 'paragraph om boksen'])
  })

  it('is bold when all of it is', async () => {
    const automatic = paragraphStyle('PB', 'Standard', '<style:text-properties fo:font-weight="bold"/>') + textStyle('T', 'fo:font-weight="bold"') + textStyle('M', 'fo:font-weight="normal"')
    const layout = await layoutOf(odt, odtOf(p('a', 'PB') + p('<text:span text:style-name="T">b</text:span> ') + p('<text:span text:style-name="M">c</text:span>d', 'PB'), { automatic }))
    expect(['a', 'b', 'cd'].map((text) => blockNamed(layout, text).bold)).toEqual([true, true, false])
  })
})

describe('tables of an OpenDocument text', () => {
  it('keep row, column and header, also under merged cells', async () => {
    const cell = (inner: string): string => `<table:table-cell>${inner}</table:table-cell>`
    const content = `<table:table><table:table-header-rows><table:table-row>${cell(p('Navn'))}${cell(p('Rolle'))}${cell(p('Uge'))}</table:table-row></table:table-header-rows>`
      + `<table:table-row><table:table-cell table:number-columns-spanned="2">${p('begge')}</table:table-cell><table:covered-table-cell/>${cell(list('B', item(p('x'))))}</table:table-row></table:table>`
    expect(await lines(content, { automatic: lists })).toEqual(['cell 0.0.0h Navn', 'cell 0.0.1h Rolle', 'cell 0.0.2h Uge', 'cell 0.1.0 begge', 'item0 0.1.2 [-] x'])
  })
})

describe('an OpenDocument text', () => {
  it('is told by the media type in the archive', () => {
    expect(odt.recognises({ name: 'a.odt', bytes: zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }) })).toBe(false)
    const manifest = '<m full-path="/" media-type="application/vnd.oasis.opendocument.text"/>'
    expect(odt.recognises({ name: 'a', bytes: zipOf({ 'content.xml': '<x/>', 'META-INF/manifest.xml': manifest }) })).toBe(true)
  })

  it('is read flat as well', async () => {
    const flat = '<?xml version="1.0"?>\n<office:document xmlns:office="o" xmlns:text="t" office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><title>skabelon</title></office:meta>'
      + '<office:body><office:text><text:h text:outline-level="1">Referat</text:h><text:p>tekst</text:p></office:text></office:body></office:document>'
    expect(linesOf(await layoutOf(odt, new TextEncoder().encode(flat)))).toEqual(['heading1 Referat', 'paragraph tekst'])
  })

  it('under a password is refused', async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    expect(await refusalOf(odt, odtOf('', { extra: { 'META-INF/manifest.xml': manifest } }))).toBe('encrypted')
    expect(await refusalOf(odt, odtOf('', { extra: { 'encrypted-package': 'x' } }))).toBe('encrypted')
  })
})
