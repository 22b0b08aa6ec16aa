import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { secondEngineTests, storeTests } from '../../scripts/store-tests.ts'

const root = join(import.meta.dirname, '..', '..')

describe('the tests that open a store', () => {
  it('are found by what they import, themselves or through others', () => {
    const found = storeTests(root)
    // the first imports the opener itself, the second the site that imports it
    expect(found).toEqual(expect.arrayContaining(['src/storage/storage.test.ts', 'tests/browser/adding-files.test.ts']))
    expect(found.filter(path => path.startsWith('src/reader/') || path.startsWith('tests/laws/') || path.startsWith('tests/hostile/hostile-files'))).toEqual([])
  })

  it('run on the second engine, all but those of what a browser draws', () => {
    const second = secondEngineTests(root)
    const left = storeTests(root).filter(path => !second.includes(path))
    expect(left.length).toBeGreaterThan(0)
    expect(left.every(path => path.startsWith('tests/browser/'))).toBe(true)
  })
})
