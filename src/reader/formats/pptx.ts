import { LayoutBuilder } from '../layout-builder.ts'
import type { Format, Layout, Limits } from '../layout.ts'
import { Flow } from './flow.ts'
import { readRelations, targetOfType } from './ooxml-relations.ts'
import type { Relation } from './ooxml-relations.ts'
import { readBulletDefaults } from './pptx/bullet-defaults.ts'
import type { BulletDefaults } from './pptx/bullet-defaults.ts'
import { layOutSlide } from './pptx/lay-out-slide.ts'
import { Slide } from './pptx/slide.ts'
import { refusing } from './refused.ts'
import { XmlStream, readXml } from './xml.ts'
import { Zip } from './zip.ts'
import { partNames } from './zip-directory.ts'

const mediaType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** PowerPoint presentations: slides in the order they are shown, without notes and hidden slides. A page is a slide. */
export const pptx: Format = {
  name: 'pptx',
  mediaType,
  recognises: ({ bytes }) => partNames(bytes).includes('ppt/presentation.xml'),
  layOut: ({ bytes }, limits) => refusing(() => {
    const zip = Zip.open(bytes, limits)
    if (zip === null) throw new Error('the archive has no directory')
    return { ok: true, layout: layOutPresentation(zip, limits) }
  }),
}

function layOutPresentation(zip: Zip, limits: Limits): Layout {
  const main = targetOfType(readRelations(zip, '', limits.depth), 'officeDocument') ?? 'ppt/presentation.xml'
  const slides = slideParts(zip, main, limits.depth)
  const builder = new LayoutBuilder()
  const flow = new Flow(builder)
  const defaults = new Map<string, BulletDefaults>()
  slides.slice(0, limits.pages).forEach((part, index) => {
    const slide = new Slide()
    const xml = new XmlStream(slide, limits.depth)
    if (!zip.stream(part, (chunk) => xml.write(chunk))) return
    xml.finish()
    if (slide.hidden) return
    flow.page = index + 1
    layOutSlide(slide, inheritedDefaults(zip, part, defaults, limits.depth), flow)
  })
  if (slides.length > limits.pages) {
    builder.trouble.push({ code: 'cut', message: `Only the first ${limits.pages} slides were read.`, span: null })
  }
  return builder.layout(mediaType, slides.length)
}

function slideParts(zip: Zip, main: string, depth: number): string[] {
  const bytes = zip.read(main)
  if (bytes === null) throw new Error('the presentation part is missing')
  const relations = readRelations(zip, main, depth)
  const parts: string[] = []
  readXml(bytes, {
    open(local, attributes) {
      if (local !== 'sldId') return
      const target = slideTarget(attributes, relations)
      if (target !== null) parts.push(target)
    },
    close() {},
  }, depth)
  return parts
}

/** A slide has an id of its own beside the relation's: only the one with the prefix counts. */
function slideTarget(attributes: Readonly<Record<string, string>>, relations: ReadonlyMap<string, Relation>): string | null {
  for (const name in attributes) {
    const relation = name.endsWith(':id') ? relations.get(attributes[name] ?? '') : undefined
    if (relation?.type === 'slide') return relation.target
  }
  return null
}

/** The slide's layout and its master, read once each. */
function inheritedDefaults(zip: Zip, slide: string, known: Map<string, BulletDefaults>, depth: number): BulletDefaults[] {
  const layout = targetOfType(readRelations(zip, slide, depth), 'slideLayout')
  if (layout === null) return []
  const master = targetOfType(readRelations(zip, layout, depth), 'slideMaster')
  return [layout, ...(master === null ? [] : [master])].map((part) => {
    const defaults = known.get(part) ?? readBulletDefaults(zip.read(part), depth)
    known.set(part, defaults)
    return defaults
  })
}
