import type { MadeMinutes } from './made-minutes.ts'
import { escaped, outlineOf, type OutlineBlock } from './outline.ts'

export function asHtml(minutes: MadeMinutes): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${escaped(minutes.title)}</title></head><body>${outlineOf(minutes).map(element).join('\n')}</body></html>`
}

function element(block: OutlineBlock): string {
  if (block.is === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`
  if (block.is === 'paragraph') return `<p>${escaped(block.text)}</p>`
  const tag = block.ordered ? 'ol' : 'ul'
  return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`
}
