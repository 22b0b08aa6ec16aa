import { expect, it } from 'vitest'
import { messagesIn, uiLanguages } from '../../../wording/languages.ts'
import { doubtCodes } from '../doubts.ts'
import { doubtsInWords } from './doubts-in-words.ts'

it('each reason is told once, with its number, in the order of urgency', () => {
  const doubts = [{ code: 'unansweredRecommendation', place: 'a' }, { code: 'unansweredRecommendation', place: 'b' }, { code: 'noDate', place: '' }] as const
  expect(doubtsInWords(doubts, messagesIn.da)).toBe('2 indstillinger uden svar, ingen dato fundet')
  expect(doubtsInWords([], messagesIn.da)).toBe('')
})

it('every reason has words in every language, for one and for many', () => {
  for (const language of uiLanguages) {
    for (const code of doubtCodes) {
      for (const n of [1, 3]) expect(doubtsInWords(Array.from({ length: n }, (_, at) => ({ code, place: String(at) })), messagesIn[language]), `${language} ${code}`).toMatch(/^\S.*\p{L}{2}/u)
    }
  }
})
