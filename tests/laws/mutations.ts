import fc from 'fast-check'

/** Places are shares of the length, so that the same mutation fits any document. */
export type Mutation =
  | { do: 'cut'; at: number }
  | { do: 'delete'; at: number; length: number }
  | { do: 'duplicate'; at: number; length: number }
  | { do: 'swap'; at: number; length: number; to: number }
  | { do: 'insert'; at: number; mark: string }

/** What the genre is made of, and what tears readers apart: letters that change length when folded, half characters, days that are none. */
export const marks: readonly string[] = [
  '- ', '• ', '1. ', 'a) ', '   ', '\t', '\n', '\n\n', '\f', '|', '||', '## ', '**', '~~', '> ', '`', '...', ':', '/', '(', ')', '«', '"',
  '\nPunkt 7: ', '\n§ 12 ', '\nPS 4/26 ', '\nIndstilling\n', '\nBeslutning\n', '\nBilag\n', '\nReferat\n', '\nTema 3\n', '\nUlemper.\n', '\nAd.2:\n', '\nDeltagere: ', '\nAfbud: ', ' v. ', ' kl. 25.99 ', ' kl. 9-9.',
  '31-02-2020', '29. februar 2023', '99/99999', '00.00.0000', '9'.repeat(40), '1,5 mio. kr.', '-0 kr.', 'ca.', 'İ', 'ß', 'ﬁ', 'e\u0301', 'Å', 'ǆ', '\u0000', '\u0007', '\u00a0', '\u00ad', '\u200b', '\u2028', '\ufeff', '\ud800', '\udfff', '👩‍👩‍👧', '\u202e',
  '<', '&amp;', '&#0;', ']]>', '<p>', '</w:p>', '<table><tr><td>',
]

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const stretch = fc.double({ min: 0, max: 0.3, noNaN: true })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ do: fc.constant('cut' as const), at: share }),
  fc.record({ do: fc.constant('delete' as const), at: share, length: stretch }),
  fc.record({ do: fc.constant('duplicate' as const), at: share, length: stretch }),
  fc.record({ do: fc.constant('swap' as const), at: share, length: stretch, to: share }),
  { weight: 4, arbitrary: fc.record({ do: fc.constant('insert' as const), at: share, mark: fc.constantFrom(...marks) }) },
)

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 6 })

export function mutatedText(text: string, steps: readonly Mutation[]): string {
  return steps.reduce((now, step) => {
    const at = Math.floor(step.at * now.length)
    if (step.do === 'cut') return now.slice(0, at)
    if (step.do === 'insert') return now.slice(0, at) + step.mark + now.slice(at)
    const end = Math.min(now.length, at + Math.ceil(step.length * now.length))
    if (step.do === 'delete') return now.slice(0, at) + now.slice(end)
    if (step.do === 'duplicate') return now.slice(0, end) + now.slice(at)
    const rest = now.slice(0, at) + now.slice(end)
    const to = Math.floor(step.to * rest.length)
    return rest.slice(0, to) + now.slice(at, end) + rest.slice(to)
  }, text)
}

export function mutatedBytes(bytes: Uint8Array, steps: readonly Mutation[]): Uint8Array {
  return Buffer.from(mutatedText(Buffer.from(bytes).toString('latin1'), steps), 'latin1')
}
