import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type Block, type Layout } from '../layout.ts'
import { layOut } from './index.ts'
import { keepsTheLaws } from '../../../tests/kit/layouts.ts'
import { lines, tinyPdf, type TinyPage } from './pdf/tiny-pdf.fixture.ts'

async function layoutOf(pages: readonly TinyPage[], limits = defaultLimits): Promise<Layout> {
  const result = await layOut({ name: 'a.pdf', bytes: tinyPdf(pages) }, limits)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.layout
}

function shown(layout: Layout): string[] {
  return layout.blocks.map((block) => `${block.kind}${block.kind === 'heading' || block.kind === 'item' ? block.level : ''}: ${block.mark === null ? '' : `[${block.mark}] `}${textOf(layout, block)}`)
}

function textOf(layout: Layout, block: Block): string {
  return layout.text.slice(block.span[0], block.span[1])
}

const prose = [
  'Udvalget fik en status for arbejdet med de nye tilbud til familier i Sandlev by',
  'og drøftede hvordan de frivillige foreninger kan inddrages tidligere i forløbet end',
  'det er sket hidtil. Der var enighed om at begynde i det små.',
]

describe('a PDF without tags', () => {
  it('joins the lines of a paragraph and parts paragraphs at space between them', async () => {
    const layout = await layoutOf([{ runs: [...lines(prose, 70, 200), ...lines(['Næste afsnit står for sig.'], 70, 260)] }])
    expect(shown(layout)).toEqual([`paragraph: ${prose.join(' ')}`, 'paragraph: Næste afsnit står for sig.'])
    expect(layout.pages).toBe(1)
    expect(layout.blocks[0]?.page).toBe(1)
  })

  it('keeps short lines below each other apart, as in a list of names', async () => {
    const layout = await layoutOf([{ runs: [...lines(prose, 70, 200), ...lines(['Asta Lind', 'Bo Dahl Vang', 'Carla Eng, formand'], 70, 300)] }])
    expect(shown(layout).slice(1)).toEqual(['paragraph: Asta Lind', 'paragraph: Bo Dahl Vang', 'paragraph: Carla Eng, formand'])
    expect(layout.text).toContain('Asta Lind\nBo Dahl Vang\n')
  })

  it('takes larger and bold lines for headings, the largest first', async () => {
    const layout = await layoutOf([{
      runs: [
        ...lines(['Referat'], 70, 100, { size: 20, bold: true }), ...lines(['1. Nye tilbud'], 70, 150, { size: 14, bold: true }),
        ...lines(['Beslutning'], 70, 180, { bold: true }), ...lines(prose, 70, 200),
      ],
    }])
    expect(shown(layout)).toEqual(['heading1: Referat', 'heading2: [1.] Nye tilbud', 'heading3: Beslutning', `paragraph: ${prose.join(' ')}`])
    expect(layout.blocks.map((block) => block.bold)).toEqual([true, true, true, false])
  })

  it('nests list items by how far in their marks stand', async () => {
    const layout = await layoutOf([{
      runs: [
        ...lines(prose, 70, 200), ...lines(['1) første', '2) anden, som er så lang at den ikke kan stå på en enkelt linje og derfor går'], 90, 260), ...lines(['videre her'], 104, 286.4),
        ...lines(['- under anden', '- mere under anden'], 110, 299.6), ...lines(['3) tredje'], 90, 326),
      ],
    }])
    expect(shown(layout).slice(1)).toEqual([
      'item0: [1)] første', 'item0: [2)] anden, som er så lang at den ikke kan stå på en enkelt linje og derfor går videre her',
      'item1: [-] under anden', 'item1: [-] mere under anden', 'item0: [3)] tredje',
    ])
  })

  it('does not take a date or a dash in running text for a list mark', async () => {
    const text = ['Mødet blev holdt efter den store sommerferie, nemlig først på eftermiddagen den', '27. august 2018, og alle de indbudte kom for at være med til drøftelsen af budget', '– også de nye medlemmer, som ikke havde været med før.']
    expect(shown(await layoutOf([{ runs: lines(text, 70, 200) }]))).toEqual([`paragraph: ${text.join(' ')}`])
  })

  it('sets a tab where a wide gap parts a label from its value', async () => {
    const layout = await layoutOf([{ runs: [{ text: 'Sted:', x: 70, y: 200 }, { text: 'Rådhuset, lokale 3', x: 170, y: 200 }, { text: 'Tid:', x: 70, y: 214 }, { text: 'kl. 16', x: 170, y: 214 }] }])
    expect(shown(layout)).toEqual(['paragraph: Sted:\tRådhuset, lokale 3', 'paragraph: Tid:\tkl. 16'])
  })

  it('puts a label that stands beside the middle of its value before the first line of it', async () => {
    const layout = await layoutOf([{ runs: [...lines(['Asta Lind, formand', 'Bo Vang', 'Carl Eng'], 200, 200), { text: 'Deltagere', x: 70, y: 213.2 }, { text: 'Afbud', x: 70, y: 256.6 }, ...lines(['Dora Falk', 'Egon Gry'], 200, 250)] }])
    expect(shown(layout)).toEqual(['cell: Deltagere', 'cell: Asta Lind, formand\nBo Vang\nCarl Eng', 'cell: Afbud', 'cell: Dora Falk\nEgon Gry'])
  })

  it('reads labels whose values go on below themselves as a table', async () => {
    const layout = await layoutOf([{ runs: [{ text: 'Sted', x: 70, y: 100 }, { text: 'Lokale 3', x: 200, y: 100 }, { text: 'Ej stemme-', x: 70, y: 120 }, { text: 'berettigede', x: 70, y: 133.2 }, ...lines(['Asta Lind', 'Bo Vang'], 200, 120), ...lines(['Et afsnit for sig.'], 70, 190)] }])
    expect(shown(layout)).toEqual(['cell: Sted', 'cell: Lokale 3', 'cell: Ej stemme- berettigede', 'cell: Asta Lind\nBo Vang', 'paragraph: Et afsnit for sig.'])
    expect(layout.blocks[3]?.cell).toEqual({ table: 0, row: 1, column: 1, header: false })
  })

  it('reads two columns of running text one after the other', async () => {
    const left = ['Her i venstre spalte står', 'en længere tekst om byens', 'nye plads, som skal være', 'et sted for alle, der gerne', 'vil mødes efter arbejde og', 'i ferien, når vejret er til', 'det og lyset varer længe.']
    const right = ['I højre spalte står der så', 'en anden tekst om havnen', 'og om de både, der ligger', 'langs kajen hele vinteren', 'uden at nogen ser til dem', 'eller tænker på det, før', 'foråret endelig kommer.']
    const layout = await layoutOf([{ runs: [...lines(['Nyt fra byen'], 70, 100, { size: 18 }), ...lines(left, 70, 140), ...lines(right, 230, 140)] }])
    expect(shown(layout)).toEqual(['heading1: Nyt fra byen', `paragraph: ${left.join(' ')}`, `paragraph: ${right.join(' ')}`])
  })

  it('keeps the rows of a table of texts together', async () => {
    const layout = await layoutOf([{ runs: [0, 1, 2, 3, 4, 5, 6].flatMap((row) => [{ text: `Række ${row}`, x: 70, y: 150 + row * 30 }, { text: 'en tekst i den anden kolonne', x: 320, y: 150 + row * 30 }]) }])
    expect(shown(layout)[0]).toBe('paragraph: Række 0\ten tekst i den anden kolonne')
    expect(layout.blocks).toHaveLength(7)
  })

  it('drops repeated feet and page numbers and keeps a repeated head once', async () => {
    const page = (number: number, text: string): TinyPage => ({
      runs: [{ text: 'Sandlev Kommune', x: 70, y: 40 }, ...lines([text], 70, 200), { text: `Side ${number} af 3`, x: 70, y: 800 }, { text: 'Rådhusvej 1, Sandlev', x: 300, y: 780 }],
    })
    const layout = await layoutOf([page(1, 'Første side.'), page(2, 'Anden side.'), page(3, 'Tredje side.')])
    expect(shown(layout)).toEqual(['paragraph: Sandlev Kommune', 'paragraph: Første side.', 'paragraph: Anden side.', 'paragraph: Tredje side.'])
  })

  it('joins a paragraph that runs over a page break', async () => {
    const layout = await layoutOf([{ runs: lines(prose.slice(0, 2), 70, 740) }, { runs: lines(prose.slice(2), 70, 80) }])
    expect(shown(layout)).toEqual([`paragraph: ${prose.join(' ')}`])
  })

  it('keeps a hyphen at the end of a line', async () => {
    const text = ['Sagen hører under kommunens udvalg for sundheds-', 'og forebyggelsesarbejde.']
    expect(shown(await layoutOf([{ runs: lines(text, 70, 200) }]))).toEqual([`paragraph: ${text.join(' ')}`])
  })

  it('leaves each line of contents a block of its own', async () => {
    const text = ['1. Åbning ........................................ 2', '2. Økonomi ....................................... 4', 'Bilag ............................................ 9']
    expect((await layoutOf([{ runs: lines(text, 70, 200) }])).blocks).toHaveLength(3)
  })
})

describe('a tagged PDF', () => {
  const page: TinyPage = {
    runs: [
      { text: 'Sandlev Kommune', x: 70, y: 40, artifact: true }, { text: 'Side 1', x: 70, y: 800, artifact: true },
      { text: 'Beslutning', x: 70, y: 100, mcid: 0 }, { text: 'Udvalget besluttede, at', x: 70, y: 120, mcid: 1 },
      { text: '1.', x: 80, y: 140, mcid: 2 }, { text: 'planen godkendes', x: 100, y: 140, mcid: 3 },
      { text: '-', x: 100, y: 155, mcid: 4 }, { text: 'med en ændring', x: 115, y: 155, mcid: 5 },
      { text: 'Navn', x: 70, y: 200, mcid: 6 }, { text: 'Frist', x: 200, y: 200, mcid: 7 },
      { text: 'Asta Lind', x: 70, y: 220, mcid: 8 }, { text: '1. maj', x: 200, y: 220, mcid: 9 },
    ],
    tree: {
      role: 'Document', kids: [
        { role: 'H2', kids: [0] }, { role: 'P', kids: [1] },
        { role: 'L', kids: [{ role: 'LI', kids: [{ role: 'Lbl', kids: [2] }, { role: 'LBody', kids: [3, { role: 'L', kids: [{ role: 'LI', kids: [{ role: 'LBody', kids: [4, 5] }] }] }] }] }] },
        { role: 'Table', kids: [
          { role: 'TR', kids: [{ role: 'TH', kids: [6] }, { role: 'TH', kids: [7] }] },
          { role: 'TR', kids: [{ role: 'TD', kids: [{ role: 'P', kids: [8] }] }, { role: 'TD', kids: [{ role: 'P', kids: [9] }] }] },
        ] },
      ],
    },
  }

  it('yields the headings, lists and tables its tags name', async () => {
    const layout = await layoutOf([page])
    expect(shown(layout)).toEqual([
      'paragraph: Sandlev Kommune', 'heading2: Beslutning', 'paragraph: Udvalget besluttede, at', 'item0: [1.] planen godkendes', 'item1: [-] med en ændring',
      'cell: Navn', 'cell: Frist', 'cell: Asta Lind', 'cell: 1. maj',
    ])
    expect(layout.blocks.at(-1)?.cell).toEqual({ table: 0, row: 1, column: 1, header: false })
    expect(layout.blocks.at(-4)?.cell).toEqual({ table: 0, row: 0, column: 0, header: true })
    expect(layout.text).toContain('Navn | Frist\nAsta Lind | 1. maj')
  })

  it('is read by its places where the tags leave most of the text out', async () => {
    const layout = await layoutOf([{ runs: [...lines(prose, 70, 200), { text: 'Kort', x: 70, y: 100, mcid: 0 }], tree: { role: 'Document', kids: [{ role: 'P', kids: [0] }] } }])
    expect(shown(layout)).toEqual(['paragraph: Kort', `paragraph: ${prose.join(' ')}`])
  })
})

describe('a PDF that holds less than it shows', () => {
  it('without any text is trouble, not silence', async () => {
    const layout = await layoutOf([{ runs: [], picture: true }, { runs: [], picture: true }])
    expect(layout.text).toBe('')
    expect(layout.trouble.map((trouble) => trouble.code)).toEqual(['noTextLayer'])
  })

  it('names the pages that are pictures, and no blank ones', async () => {
    const layout = await layoutOf([{ runs: lines(['Tekst.'], 70, 100) }, { runs: [], picture: true }, { runs: [] }, { runs: [], picture: true }])
    expect(layout.trouble).toHaveLength(1)
    expect(layout.trouble[0]?.message).toContain('Pages 2 and 4 of 4')
  })

  it('is read up to the limit of pages', async () => {
    const layout = await layoutOf([1, 2, 3].map((number) => ({ runs: lines([`Side nummer ${number}.`], 70, 200) })), { ...defaultLimits, pages: 2 })
    expect(layout.trouble.map((trouble) => trouble.code)).toEqual(['cut'])
    expect(layout.text).not.toContain('3')
    expect(layout.pages).toBe(3)
  })
})

describe('a PDF that cannot be read', () => {
  it('is refused as encrypted when it wants a password', async () => {
    const result = await layOut({ name: 'a.pdf', bytes: tinyPdf([{ runs: lines(['Hemmeligt'], 70, 100) }], { encrypted: true }) }, defaultLimits)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'encrypted' } })
  })

  it('is refused as damaged when it is cut off at its header', async () => {
    const result = await layOut({ name: 'a.pdf', bytes: tinyPdf([{ runs: [] }]).subarray(0, 40) }, defaultLimits)
    expect(result).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
  })
})

const words = fc.string({ unit: fc.constantFrom(...'abcdeæøå 1.)-:•–'), maxLength: 60 })
const run = fc.record({ text: words, x: fc.integer({ min: 0, max: 560 }), y: fc.integer({ min: 0, max: 842 }), size: fc.constantFrom(8, 11, 14, 20), bold: fc.boolean() })
const pages = fc.array(fc.record({ runs: fc.array(run, { maxLength: 40 }), picture: fc.boolean() }), { minLength: 1, maxLength: 4 })

describe('any PDF', () => {
  it('keeps the laws of a layout and yields the same twice, wherever its text stands', async () => {
    await fc.assert(fc.asyncProperty(pages, async (drawn) => {
      const layout = await layoutOf(drawn)
      keepsTheLaws(layout)
      expect(await layoutOf(drawn)).toEqual(layout)
    }), { numRuns: 60 })
  })

  it('loses no word but repeated heads and feet', async () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { minLength: 1, maxLength: 30 })
    await fc.assert(fc.asyncProperty(distinct, fc.integer({ min: 60, max: 300 }), async (numbers, x) => {
      const layout = await layoutOf([{ runs: numbers.map((number, index) => ({ text: `ord${number}`, x: x + (index % 3) * 90, y: 130 + Math.floor(index / 3) * 20 })) }])
      for (const number of numbers) expect(layout.text).toContain(`ord${number}`)
    }), { numRuns: 60 })
  })

  it('is read or refused whatever its bytes', async () => {
    const whole = tinyPdf([{ runs: lines(prose, 70, 200), picture: true }, { runs: [{ text: 'Beslutning', x: 70, y: 100, mcid: 0 }], tree: { role: 'Document', kids: [{ role: 'H1', kids: [0] }] } }])
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), fc.nat(), async (changes, cut) => {
      const mutated = whole.slice(0, cut % 3 === 0 ? cut % whole.length : whole.length)
      for (const [at, value] of changes) if (mutated.length > 0) mutated[at % mutated.length] = value
      const result = await layOut({ name: 'a.pdf', bytes: mutated }, defaultLimits)
      // without its first bytes it is no PDF but text, whose own marks stand outside its blocks
      if (result.ok && result.layout.mediaType === 'application/pdf') keepsTheLaws(result.layout)
    }), { numRuns: 200 })
  }, 60_000)

  it('leaves the bytes it was given as they are', async () => {
    const bytes = tinyPdf([{ runs: lines(prose, 70, 200) }])
    const before = bytes.slice()
    await layOut({ name: 'a.pdf', bytes }, defaultLimits)
    expect(bytes).toEqual(before)
  })
})
