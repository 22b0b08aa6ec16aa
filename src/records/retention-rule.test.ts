import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRule, dueBefore, initialRule, retainedKinds } from './retention-rule.ts'

describe('how long things are kept', () => {
  it('documents always, until somebody says otherwise; what the program notes about people not', () => {
    const kept = retainedKinds.filter(kind => initialRule(kind).rule === 'keep')
    expect(kept).toEqual(['minutes', 'agenda', 'staffConsultation', 'workshopInput', 'statusLetter', 'story', 'evaluation', 'memo'])
    expect(dueBefore(initialRule('minutes'), '2026-11-23')).toBeNull()
    expect(dueBefore(initialRule('readLog'), '2026-11-23')).toBe('2021-11-23')
  })

  it('to the day, and never a day too short in a leap year', () => {
    expect(dueBefore({ rule: 'discard', years: 1 }, '2024-02-29')).toBe('2023-02-28')
    expect(dueBefore({ rule: 'discard', years: 4 }, '2024-02-29')).toBe('2020-02-29')
    fc.assert(fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 100 }), (day, years) => {
      const before = dueBefore({ rule: 'discard', years }, day.toISOString().slice(0, 10)) ?? ''
      expect(new Date(before).toISOString().slice(0, 10)).toBe(before)
      expect(Number(before.slice(0, 4))).toBe(day.getUTCFullYear() - years)
    }))
  })

  it('a rule to discard names its years and its ground; what is wrong is said field by field', () => {
    expect(checkRule('memo', { rule: 'discard', years: '5', ground: 'Arkivplan 4' })).toEqual({ ok: { kind: 'memo', rule: 'discard', years: 5, ground: 'Arkivplan 4' } })
    expect(checkRule('memo', { rule: 'discard', years: '0', ground: '' })).toEqual({ problems: { years: 'years', ground: 'ground' } })
    expect(checkRule('memo', { rule: 'discard', years: '101', ground: 'x' })).toEqual({ problems: { years: 'years' } })
    expect(checkRule('memo', { rule: 'nonsense', years: 'x', ground: '' })).toEqual({ ok: { kind: 'memo', rule: 'keep', years: null, ground: '' } })
  })
})
