import { describe, expect, it } from 'vitest'
import { brokenRules, importsOf } from '../../scripts/rules.ts'

const broken = (path: string, text: string): string[] => brokenRules([{ path, text }], new Set(['fflate', '@kenjiuno/msgreader']))

describe('the rules for files', () => {
  it('a file over 400 lines breaks them, a table does not', () => {
    const long = 'x\n'.repeat(401)
    expect(broken('src/reader/kind.ts', long)).toEqual(['src/reader/kind.ts has 401 lines; over 400 a file says more than one thing'])
    expect(broken('src/reader/lexicon/months.ts', long)).toEqual([])
    expect(broken('src/reader/kind.ts', 'x\n'.repeat(400))).toEqual([])
  })

  it('the reader may import neither another room nor what of Node reaches outside', () => {
    expect(broken('src/reader/kind.ts', "import { join } from 'node:path'\n")).toHaveLength(1)
    expect(broken('src/reader/formats/zip.ts', "import { a } from '../../web/answer.ts'\n")).toHaveLength(1)
    expect(broken('src/reader/sha256.ts', "import { createHash } from 'node:crypto'\nimport { a } from './words.ts'\n")).toEqual([])
  })

  it('only the command may start the whole', () => {
    expect(broken('src/documents/upload.ts', "const { serve } = await import('../app.ts')\n")).toHaveLength(1)
    expect(broken('src/command/main.ts', "const { serve } = await import('../app.ts')\n")).toEqual([])
  })

  it('a room’s store, pages and routes are its own; the composition root knows them all', () => {
    const text = "import { documentStore } from '../documents/document-store.ts'\n"
    expect(broken('src/web/server.ts', text)).toHaveLength(1)
    expect(broken('src/documents/child/frames.ts', "import { s } from '../document-store.ts'\n")).toEqual([])
    expect(broken('src/app.ts', "import { s } from './documents/document-store.ts'\n")).toEqual([])
  })

  it('a package that is imported is declared', () => {
    expect(broken('src/reader/formats/zip.ts', "import { unzip } from 'fflate'\nimport M from '@kenjiuno/msgreader/lib/x.js'\n")).toEqual([])
    expect(broken('src/web/server.ts', "import { x } from 'leftpad/y'\n")).toEqual(['src/web/server.ts imports leftpad, which package.json does not name among the dependencies'])
    expect(broken('src/reader/a.test.ts', "import fc from 'fast-check'\n")).toEqual([])
  })

  it('a test opens its stores on both engines', () => {
    expect(broken('src/people/sign-in.test.ts', "import { openStorageInMemory } from '../storage/open-storage.ts'\n")).toHaveLength(1)
    expect(broken('src/people/sign-in.test.ts', "import { openTestStore } from '../../tests/kit/store.ts'\n")).toEqual([])
    expect(broken('src/storage/sqlite.test.ts', "import { openStorageInMemory } from './open-storage.ts'\n")).toEqual([])
  })

  it('sees imports over several lines, re-exports and side effects', () => {
    const text = "import {\n  a,\n} from './a.ts'\nexport * from './b.ts'\nimport './c.ts'\nexport type { D } from '../d.ts'\n"
    expect(importsOf({ path: 'src/x/y.ts', text }).map(({ to }) => to)).toEqual(['src/x/a.ts', 'src/x/b.ts', 'src/x/c.ts', 'src/d.ts'])
  })
})
