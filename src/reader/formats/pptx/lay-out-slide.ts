import type { Flow } from '../flow.ts'
import { onePiece } from '../styled-text.ts'
import { typedBullet } from '../typed-bullet.ts'
import type { BulletDefaults } from './bullet-defaults.ts'
import { placeholderNames } from './bullet-defaults.ts'
import { BulletCounter } from './bullets.ts'
import type { Bullet } from './bullets.ts'
import type { Slide, SlideParagraph, SlideShape, SlideTable } from './slide.ts'

const titles = new Set(['title', 'ctrTitle'])
/** Date, foot and number of a slide repeat on every slide. */
const repeated = new Set(['dt', 'ftr', 'sldNum', 'hdr', 'sldImg'])
const withoutBullets = new Set(['subTitle', 'title', 'ctrTitle'])

/** Lays a slide out: its title first, wherever it stands in the tree, then the shapes in their order. */
export function layOutSlide(slide: Slide, inherited: readonly BulletDefaults[], flow: Flow): void {
  const type = (shape: SlideShape): string => shape.placeholder?.type ?? ''
  const shown = slide.shapes.filter((shape) => !repeated.has(type(shape)))
  for (const shape of shown.filter((each) => titles.has(type(each)))) {
    const pieces = shape.paragraphs.flatMap((paragraph) => paragraph.pieces)
    if (pieces.length > 0) flow.add([onePiece(pieces)], { kind: 'heading', level: 1 })
  }
  for (const shape of shown.filter((each) => !titles.has(type(each)))) {
    if (shape.table) layOutTable(shape.table, flow)
    else layOutParagraphs(shape.paragraphs, (level) => inheritedBullet(shape, level, inherited), flow)
  }
}

function layOutTable(table: SlideTable, flow: Flow): void {
  flow.openTable()
  table.rows.forEach((row, index) => {
    flow.openRow(index === 0 && table.firstRowNames)
    for (const cell of row) {
      flow.openCell(cell.columns, cell.rows)
      layOutParagraphs(cell.paragraphs, () => ({ is: 'none' }), flow)
    }
  })
  flow.closeTable()
}

function layOutParagraphs(paragraphs: readonly SlideParagraph[], inherited: (level: number) => Bullet, flow: Flow): void {
  const counter = new BulletCounter()
  for (const { pieces, level, bullet } of paragraphs) {
    const mark = counter.mark(bullet ?? inherited(level), level)
    if (mark === null) typedBullet(pieces, flow)
    else flow.add(pieces, { kind: 'item', level, mark })
  }
}

/**
 * Layout before master, the placeholder before body text at large; body text without a word on it has bullets.
 * A layout knows a slide's placeholder by number, else by type; a master by type alone.
 */
function inheritedBullet({ placeholder }: SlideShape, level: number, [layout, master]: readonly BulletDefaults[]): Bullet {
  if (placeholder === null || withoutBullets.has(placeholder.type ?? '')) return { is: 'none' }
  const { byIndex, byType } = placeholderNames(placeholder.type, placeholder.index)
  const inLayout = layout?.placeholders.get(byIndex) ?? layout?.placeholders.get(byType)
  const inMaster = master?.placeholders.get(byType)
  return inLayout?.get(level) ?? inMaster?.get(level) ?? master?.body.get(level) ?? { is: 'sign' }
}
