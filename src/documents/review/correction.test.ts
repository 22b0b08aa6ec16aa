import { describe, expect, it } from 'vitest'
import { valueKinds } from '../says/value-kinds.ts'
import { checkCorrection, choices, fieldsOf, longestCorrection } from './correction.ts'

describe('a correction', () => {
  it('holds what differs from what was read, and nothing else', () => {
    expect(checkCorrection('decision', { outcome: 'unclear', text: 'Ja.' }, { outcome: 'approved', text: ' Ja. ' })).toEqual({ correction: { outcome: 'approved' }, problems: null })
    expect(checkCorrection('chair', { role: 'chair', text: 'Inge' }, { role: 'chair', text: 'Inge Holt' })).toEqual({ correction: { text: 'Inge Holt' }, problems: null })
    expect(checkCorrection('decision', { outcome: 'unclear', text: 'Ja.\nNej.' }, { outcome: 'unclear', text: 'Ja.\r\nNej.' }).problems).toEqual({ outcome: 'asRead' })
  })

  it('takes dates, clocks and figures as people write them', () => {
    expect(checkCorrection('date', { date: '2024-04-18' }, { date: '19. april 2024' }).correction).toEqual({ date: '2024-04-19' })
    expect(checkCorrection('slot', { clock: '08:30' }, { clock: 'kl. 9.15', endClock: '10' }).correction).toEqual({ clock: '09:15', endClock: '10:00' })
    expect(checkCorrection('votes', { for: '7' }, { for: '8', against: '', abstain: '01' }).correction).toEqual({ for: '8', abstain: '1' })
    expect(checkCorrection('amount', { number: '12', unit: 'kr.' }, { number: '1.250,5', unit: 'kr.' }).correction).toEqual({ number: '1250.5' })
  })

  it('may say that nothing stands where something was read, where nothing may stand', () => {
    expect(checkCorrection('votes', { for: '7', against: '1' }, { for: '7', against: '', abstain: '' }).correction).toEqual({ against: '' })
  })

  it('says of each field what is wrong with it', () => {
    expect(checkCorrection('date', {}, { date: '31. februar 2024' }).problems).toEqual({ date: 'notADate' })
    expect(checkCorrection('start', {}, { clock: '25:00' }).problems).toEqual({ clock: 'notAClock' })
    expect(checkCorrection('start', {}, { clock: '9.75' }).problems).toEqual({ clock: 'notAClock' })
    expect(checkCorrection('votes', {}, { for: 'syv' }).problems).toEqual({ for: 'notDigits' })
    expect(checkCorrection('amount', {}, { number: 'mange', unit: '' }).problems).toEqual({ number: 'notDigits' })
    expect(checkCorrection('decision', {}, { outcome: 'perhaps', text: '' }).problems).toEqual({ outcome: 'chooseOne', text: 'missing' })
    expect(checkCorrection('title', {}, { text: 'x'.repeat(longestCorrection + 1) }).problems).toEqual({ text: 'tooLong' })
    expect(checkCorrection('reference', {}, { text: 'Lov' }).problems).toEqual({ referenceKind: 'chooseOne' })
  })

  it('is possible for every kind of value', () => {
    for (const kind of valueKinds) {
      const fields = fieldsOf(kind)
      const typed = Object.fromEntries(fields.map(field => [field, field in choices ? choices[field as 'outcome'][0] : field === 'date' ? '1.3.2024' : field === 'text' || field === 'unit' ? 'ord' : '9']))
      expect(checkCorrection(kind, {}, typed).problems, kind).toBeNull()
    }
  })
})
