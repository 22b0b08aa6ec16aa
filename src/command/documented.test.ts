import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { uiLanguages } from '../wording/languages.ts'
import { knownExtensions } from './input-files.ts'
import { usageIn } from './usage.ts'
import { wordsIn } from './words.ts'

const page = (name: string): string => readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'reference', name), 'utf8')
/** First cells of a page's tables that are code. */
const codesIn = (markdown: string): string[] => [...markdown.matchAll(/^\| `(\w+)` \|/gm)].map(([, code = '']) => code)
const options = (text: string): string[] => [...new Set(text.match(/(?<![\w-])--[a-z]+/g) ?? [])].sort()

describe('the reference', () => {
  it('has every code a file can be refused with, and no other', () => {
    // The word table is complete by type, so its keys are the codes.
    const codes = Object.keys(wordsIn('en').said.refusals).sort()
    expect(codesIn(page('errors.md')).sort()).toEqual(codes)
  })

  it('says a cause and what to do for each code', () => {
    for (const line of page('errors.md').match(/^\| `.*$/gm) ?? []) {
      const [, , cause = '', todo = ''] = line.split('|').map((cell) => cell.trim())
      expect(cause).toMatch(/^[A-Z].{10,}\.$/)
      expect(todo).toMatch(/^[A-Z].{10,}\.$/)
    }
  })

  it('has what the command says before a file is opened', () => {
    for (const sentences of Object.values(wordsIn('en').inputTroubles)) {
      const cause = sentences.split('. ')[0] ?? ''
      expect(page('errors.md').replaceAll('the pattern', 'this pattern')).toContain(`${cause}.`)
    }
  })

  it('has every option the usage names, and no other', () => {
    for (const language of uiLanguages) expect(options(page('command.md'))).toEqual(options(usageIn[language]))
  })

  it('has the extensions a folder is searched for', () => {
    const listed = /Documents are files ending in ([\s\S]*?)\. /.exec(page('command.md'))?.[1] ?? ''
    expect(listed.split(/,\s+|\s+or\s+/)).toEqual([...knownExtensions].sort())
  })
})

describe('the words', () => {
  it.each(uiLanguages)('have a sentence with what to do for every refusal, in %s', (language) => {
    const { said, inputTroubles } = wordsIn(language)
    for (const sentence of [...Object.values(said.refusals), ...Object.values(inputTroubles)]) {
      expect(sentence).toMatch(/^[\p{Lu}].{10,}\. \p{Lu}.{5,}\.$/u)
    }
  })

  it('are not left in English elsewhere', () => {
    for (const language of ['da', 'sv'] as const) {
      expect(wordsIn(language).inputTroubles.missing).not.toBe(wordsIn('en').inputTroubles.missing)
      expect(wordsIn(language).labels.findings).not.toBe(wordsIn('en').labels.findings)
    }
  })
})
