import { describe, expect, it } from 'vitest'
import { uiLanguages } from '../wording/languages.ts'
import type { Mistake } from './mistakes.ts'
import { UsageError, mistakeIn } from './mistakes.ts'
import { typedOptions } from './typed-options.ts'

const options = { json: 'boolean', lang: 'string' } as const

function mistakeOf(...args: string[]): Mistake | null {
  try {
    typedOptions(args, options)
    return null
  } catch (cause) {
    if (cause instanceof UsageError) return cause.mistake
    throw cause
  }
}

describe('options', () => {
  it('stand before, between and after names; after two dashes all are names', () => {
    expect(typedOptions(['a', '--json', '--lang=sv', 'b', '--', '--json'], options)).toEqual({ values: { json: true, lang: 'sv' }, names: ['a', 'b', '--json'] })
    expect(typedOptions(['-', '--lang', 'da'], options)).toEqual({ values: { lang: 'da' }, names: ['-'] })
  })

  it('that are unknown, or lack or have a value, are told in our own words', () => {
    expect(mistakeOf('--nonsense', 'x')).toEqual({ is: 'unknownOption', option: '--nonsense' })
    expect(mistakeOf('-x')).toEqual({ is: 'unknownOption', option: '-x' })
    expect(mistakeOf('--toString')).toEqual({ is: 'unknownOption', option: '--toString' })
    expect(mistakeOf('x', '--lang')).toEqual({ is: 'noValue', option: '--lang' })
    expect(mistakeOf('--lang', '--json')).toEqual({ is: 'noValue', option: '--lang' })
    expect(mistakeOf('--json=yes')).toEqual({ is: 'value', option: '--json', value: 'yes' })
  })

  it('are told of in each language', () => {
    const told = uiLanguages.map((language) => mistakeIn(language, { is: 'unknownOption', option: '--nonsense' }))
    expect(new Set(told).size).toBe(3)
    for (const sentence of told) expect(sentence).toContain('--nonsense')
  })
})
