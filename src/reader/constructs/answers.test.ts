import { describe, expect, it } from 'vitest'
import type { Decision, Outcome, Recommendation } from '../reading.ts'
import { answerRecommendations } from './answers.ts'
import { asksOf } from './recommendations.ts'

function recommendation(text: string): Recommendation {
  return { ordinal: null, by: null, text, asks: asksOf(text), answered: null, span: [0, 0] }
}

function decision(outcome: Outcome, text: string, points: readonly string[] = [], earlier = false): Decision {
  return {
    body: null, date: null, by: null, outcome, text, points: points.map((point) => ({ text: point, span: [0, 0] })), votes: null, dissent: [], span: [0, 0],
    rationale: null, lead: null, supporters: [], resume: null, earlier,
  }
}

function answered(recommendations: readonly string[], ...decisions: Decision[]): (boolean | null)[] {
  const all = recommendations.map(recommendation)
  answerRecommendations(all, decisions)
  return all.map((one) => one.answered)
}

const two = ['at planen for broen godkendes', 'at lamperne langs stien drøftes'] as const

describe('whether a recommendation is answered', () => {
  it('a decision on the recommendations answers them all', () => {
    expect(answered(two, decision('approved', 'Godkendt.'))).toEqual([true, true])
    expect(answered(two, decision('approved', 'Indstillingen blev godkendt med to punkter.', ['Broen males']))).toEqual([true, true])
    expect(answered(two, decision('postponed', 'Udsat.'))).toEqual([true, true])
  })

  it('a decision with points of its own answers what its words take up', () => {
    expect(answered(['at broerne males', 'at skovhytten rives ned'], decision('concluded', 'Rådet konkluderede: Skovhytten bliver stående.', ['Skovhytten bliver stående']))).toEqual([false, true])
  })

  it('a recommendation nobody took up stays unanswered', () => {
    expect(answered(['at skolehaverne flyttes', 'at vandværket besøges'], decision('concluded', 'Rådet konkluderede:\n- Vandværket besøges i maj', ['Vandværket besøges i maj']))).toEqual([false, true])
  })

  it('where only talk is recorded, the request to discuss is answered', () => {
    expect(answered(['at rådet drøfter broen'], decision('discussed', 'Drøftet.'))).toEqual([true])
    expect(answered(['at lamperne drøftes', 'at skovhytten rives ned'], decision('discussed', 'Drøftet.'))).toEqual([true, false])
  })

  it('a matter noted answers the request to note it', () => {
    expect(answered(['at orienteringen tages til efterretning', 'at skovhytten rives ned'], decision('noted', 'Taget til efterretning.'))).toEqual([true, false])
  })

  it('is unknown where nothing is decided, or the words do not tell', () => {
    expect(answered(two)).toEqual([null, null])
    expect(answered(two, decision('notRecorded', ''))).toEqual([null, null])
    expect(answered(two, decision('informed', 'Asta orienterede.'))).toEqual([null, null])
  })

  it('what an earlier meeting decided answers nothing', () => {
    expect(answered(two, decision('approved', 'Godkendt.', [], true))).toEqual([null, null])
    expect(answered(two, decision('recommended', 'Anbefales.', [], true), decision('approved', 'Godkendt.'))).toEqual([true, true])
  })
})

describe('a decision that names points', () => {
  const three = ['at broerne males', 'at lygterne tændes', 'at skovhytten rives ned'] as const

  it.each([
    ['Rådet godkendte indstilling 1 og 2.', [true, true, false]],
    ['Punkt 1-3 godkendt.', [true, true, true]],
    ['Pkt. 1 blev vedtatt, pkt. 3 utsatt.', [true, false, true]],
    ['Innstillingens punkt 1 og 2 ble enstemmig vedtatt.', [true, true, false]],
    ['Ad 1: Godkendt. Ad 2: Udsat.', [true, true, false]],
  ])('%s', (text, expected) => {
    expect(answered(three, decision('approved', text))).toEqual(expected)
  })

  it.each(['Indstillingen godkendt med den ændring, at punkt 3 udsættes.', 'Godkendt med en ændring i punkt 2.', 'Godkendt, jf. punkt 1.'])('answers all where it settles the whole: %s', (text) => {
    expect(answered(three, decision('approved', text))).toEqual([true, true, true])
  })

  it('reads letters where the recommendations are lettered', () => {
    const all = three.map((text, i) => ({ ...recommendation(text), ordinal: ['a)', 'b)', 'c)'][i]! }))
    answerRecommendations(all, [decision('approved', 'A) og B) godkendt.')])
    expect(all.map((one) => one.answered)).toEqual([true, true, false])
  })
})
