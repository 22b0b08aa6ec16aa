import { parseArgs } from 'node:util'
import { UsageError } from './mistakes.ts'

export interface Typed {
  values: Record<string, string | true>
  names: string[]
}

/** Options as they were typed, `--port 80` and `--port=80` alike; what stands after -- are names. Throws UsageError in words of ours. */
export function typedOptions(args: readonly string[], options: Readonly<Record<string, 'string' | 'boolean'>>): Typed {
  const { tokens } = parseArgs({
    args: [...args], allowPositionals: true, strict: false, tokens: true,
    options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
  })
  const typed: Typed = { values: {}, names: [] }
  for (const token of tokens) {
    if (token.kind === 'positional') typed.names.push(token.value)
    if (token.kind !== 'option') continue
    const type = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (type === undefined) throw new UsageError({ is: 'unknownOption', option: token.rawName })
    if (type === 'boolean' && token.value !== undefined) throw new UsageError({ is: 'value', option: token.rawName, value: token.value })
    // "--lang --json" forgot the language
    if (type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))) throw new UsageError({ is: 'noValue', option: token.rawName })
    typed.values[token.name] = token.value ?? true
  }
  return typed
}
