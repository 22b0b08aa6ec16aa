import { describe, expect, it } from 'vitest'
import { wordingFor } from '../says/wording-for.ts'
import { correctionInWords } from './correction-in-words.ts'
import type { Correction } from './correction.ts'

const told = (correction: Correction, read: Correction = {}) => correctionInWords({ read }, correction, wordingFor('da'))

describe('a correction in words', () => {
  it('says choices, dates, clocks and figures as people write them', () => {
    expect(told({ outcome: 'approvedWithChanges', text: 'Nord begynder.' })).toBe('Godkendt med ændringer: Nord begynder.')
    expect(told({ date: '2024-04-19' })).toBe('19. april 2024')
    expect(told({ clock: '09:15' }, { clock: '08:30', endClock: '10:00' })).toBe('9.15–10.00')
    expect(told({ number: '1250.5' }, { number: '12', unit: 'kr.' })).toBe('1.250,5 kr.')
  })

  it('tells the figures that were right with those that were not, and when nothing is left', () => {
    expect(told({ for: '8' }, { for: '7', against: '1' })).toBe('8 for, 1 imod')
    expect(told({ for: '', against: '' }, { for: '7', against: '1' })).toBe('ingenting')
    expect(told({ trialState: '' }, { trialState: 'running' })).toBe('ingenting')
  })
})
