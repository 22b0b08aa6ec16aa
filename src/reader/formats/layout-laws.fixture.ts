import { expect } from 'vitest'
import type { Layout } from '../layout.ts'

/** The laws every format reader keeps (layout.ts), asserted on one layout. */
export function keepsTheLaws(layout: Layout): void {
  let end = 0
  for (const { span, outer } of layout.blocks) {
    expect(outer[0]).toBeGreaterThanOrEqual(end)
    expect(span[0]).toBeGreaterThanOrEqual(outer[0])
    expect(span[1]).toBeGreaterThanOrEqual(span[0])
    expect(outer[1]).toBeGreaterThanOrEqual(span[1])
    expect(layout.text.slice(...span)).toBe(layout.text.slice(...span).trim())
    expect(layout.text.slice(end, outer[0])).toMatch(/^[\s|>#*_`~=-]*$/)
    end = outer[1]
  }
  expect(layout.text.slice(end).trim()).toBe('')
  for (const trouble of layout.trouble) expect(trouble.message).not.toBe('')
}
