import { describe, expect, it } from 'vitest'
import { blockNamed, layoutOf, linesOf, refusalOf } from '../../../tests/kit/layouts.ts'
import { html } from './html.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(`<!doctype html>${text}`)
const layOut = (text: string): ReturnType<typeof layoutOf> => layoutOf(html, bytesOf(text))
const lines = async (text: string): Promise<string[]> => linesOf(await layOut(text))

describe('a web page', () => {
  it('has headings and paragraphs, its white space collapsed', async () => {
    expect(await lines('<title>fane</title><h2>Punkt\n 1</h2><p>Byrådet <i> godkendte</i>\n det &amp; mere&nbsp;til.</p>løst<div>div</div>')).toEqual([
      'heading2 Punkt 1', 'paragraph Byrådet godkendte det & mere\u00a0til.', 'paragraph løst', 'paragraph div',
    ])
  })

  it('breaks lines at one br and paragraphs at two', async () => {
    expect(await lines('<p>a <br> b<br><br>c')).toEqual(['paragraph a⏎b', 'paragraph c'])
  })

  it('keeps lists with their marks and depth', async () => {
    const page = '<ul><li>a<ul><li>b</ul><li></li></ul><ol type=a start=3><li>c<li value=7>d</ol><ol type=I reversed><li>e<li>f</ol><ol><li><h3>Sag</h3>om den</ol>'
    expect(await lines(page)).toEqual([
      'item0 [-] a', 'item1 [-] b', 'item0 [-] ', 'item0 [c.] c', 'item0 [g.] d', 'item0 [II.] e', 'item0 [I.] f', 'heading3 [1.] Sag', 'paragraph om den',
    ])
  })

  it('keeps tables with spans and column names', async () => {
    const page = '<table><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table><table><thead><tr><td>C<td>D</thead><tr><th>r<td>4</table>'
    expect(await lines(page)).toEqual([
      'cell 0.0.0h A', 'cell 0.0.1h B', 'cell 0.1.0 1', 'cell 0.1.1 2', 'cell 0.2.1 3', 'cell 1.0.0h C', 'cell 1.0.1h D', 'cell 1.1.0 r', 'cell 1.1.1 4',
    ])
  })

  it('lays terms and their descriptions out as rows', async () => {
    expect(await lines('<dl><dt>Dato<dd>3. maj<dt>Sted<dd>Salen<dd>Kantinen</dl>')).toEqual(['cell 0.0.0 Dato', 'cell 0.0.1 3. maj', 'cell 0.1.0 Sted', 'cell 0.1.1 Salen', 'cell 0.1.1 Kantinen'])
  })

  it('keeps the lines of preformatted text', async () => {
    expect(await lines('<pre>a\n  b\n\nc</pre>')).toEqual(['paragraph a⏎  b', 'paragraph c'])
  })

  it('leaves out what is not shown or not said', async () => {
    const page = '<nav>menu</nav><script>x</script><style>y</style><noscript>z</noscript><template>t</template><p hidden>h<p style="color:red; display: none">d<p aria-hidden=true>a<p>synlig\u00adhed'
    expect(await lines(page)).toEqual(['paragraph synlighed'])
  })

  it('knows whole bold blocks, by element or inline style', async () => {
    const layout = await layOut('<p><b>fed</b> <p><span style="font-weight:700">også</span><p><strong>ikke</strong> her<p><b>Beslutning</b><br>Godkendt.')
    expect(['fed', 'også', 'ikke her', 'Beslutning', 'Godkendt.'].map((text) => blockNamed(layout, text).bold)).toEqual([true, true, false, true, false])
  })

  it('is told by its beginning or its name', () => {
    const recognises = (text: string, name = 'x'): boolean => html.recognises({ name, bytes: new TextEncoder().encode(text) })
    expect(recognises('\ufeff<?xml version="1.0"?>\n<!-- gemt --><HTML lang="da">')).toBe(true)
    expect(recognises('<p>referat</p>', 'referat.htm')).toBe(true)
    expect(recognises('<p>referat</p>', 'referat.txt')).toBe(false)
    expect(recognises('Referat uden tegn', 'referat.html')).toBe(false)
  })

  it('is decoded by its byte order mark, its own word or its bytes', async () => {
    const read = async (bytes: Uint8Array): Promise<string> => (await layoutOf(html, bytes)).text
    const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
    expect(await read(latin('<html><meta charset="iso-8859-1"><p>måde'))).toBe('måde')
    expect(await read(latin('<html><meta charset="utf-8"><p>måde'))).toBe('måde')
    expect(await read(latin('<html><meta charset="findes-ikke"><p>måde'))).toBe('måde')
    expect(await read(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'<html><p>måde'].map((char) => char.charCodeAt(0))).buffer)]))).toBe('måde')
  })
})

describe('a hostile web page', () => {
  it('nested twenty thousand deep is read', async () => {
    expect((await layOut(`${'<div>'.repeat(20_000)}dybt`)).text).toBe('dybt')
    expect((await layOut(`${'<ul><li>x'.repeat(20_000)}`)).text.length).toBeLessThan(2_000_000)
  })

  it('nested a million deep is refused', async () => {
    expect(await refusalOf(html, bytesOf('<div>'.repeat(1_000_000)))).toBe('tooDeep')
  })

  it('that multiplies its formatting elements ends in time', async () => {
    const opened = Array.from({ length: 3000 }, (_, i) => `<b id=${i}>`).join('')
    expect(['read', 'tooMuchInside', 'tooDeep']).toContain(await refusalOf(html, bytesOf(`<p>${opened}</p>${'x<p>y</p>'.repeat(3000)}`)))
  })

  it('with wide spans takes no more time than its length', async () => {
    expect(await refusalOf(html, bytesOf(`<table><tr>${'<td colspan=99999 rowspan=99999>'.repeat(2000)}${'<tr><td>x'.repeat(20_000)}`))).toBe('read')
  })
})
