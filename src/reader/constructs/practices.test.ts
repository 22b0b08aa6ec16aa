import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../reading.ts'
import { readPractices } from './practices.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

const read = (kind: DocumentKind, ...lines: string[]): unknown[] => readPractices(sheetOfLines(lines), kind).map((p) => [p.kind, p.unit])

describe('practice told of in posts and letters', () => {
  it.each([
    ['På enheten Norra funkar arbetet med skyddsronder jättebra.', 'strength', 'enheten Norra'],
    ['Avdelingen Vest har fått til et svært godt samarbeid, og rutinen fungerer veldig bra.', 'strength', 'Avdelingen Vest'],
    ['Bibliotek-teamet har rigtig godt styr på udlånet.', 'strength', 'Bibliotek-teamet'],
    ['Enheten Norras städcoach har stöttat Södra, som snart har sin egen.', 'coachLoan', 'Enheten Norra'],
    ['Under våren har en person från varje kontor tagit fram en gemensam plan.', 'workingGroup', null],
    ['Hvert år holder vi fælles temadage for alle.', 'recurringEvent', null],
    ['I år hospiterede jeg på Jobcenter Øst i tre uger.', 'visit', 'Jobcenter Øst'],
  ])('%s', (sentence, kind, unit) => {
    expect(read('story', 'Norra är ett kontor av tre.', '', sentence)).toEqual([[kind, unit]])
  })

  it('minutes that mention such things are left alone', () => {
    expect(read('minutes', 'Enheten Norra har fått till ett mycket bra arbetssätt.')).toEqual([])
  })

  it('praise without an office, a question, and an office without praise are no practice', () => {
    expect(read('story', 'Det fungerar jättebra med glass på sommaren här.', '', 'Fungerar enheten Norra verkligen jättebra?', '', 'Enheten Norra ligger vid havet och har sju rum.')).toEqual([])
  })
})
