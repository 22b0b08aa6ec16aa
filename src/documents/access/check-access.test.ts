import { describe, expect, it } from 'vitest'
import { accessProblems, closedItemOf, itemProblems, longest } from './check-access.ts'

const item = { ground: 'Personforhold', publicTitle: '', publicWording: '', noWordingReason: '' }
const access = { access: 'open', body: '', unit: '', ground: '', publicTitle: '', publicWording: '' }

describe('what a closed item needs', () => {
  it('is a ground', () => {
    expect(itemProblems(item, false)).toEqual({})
    expect(itemProblems({ ...item, ground: '' }, false)).toEqual({ ground: 'noGround' })
    expect(itemProblems({ ...item, ground: 'x'.repeat(longest.ground + 1) }, false)).toEqual({ ground: 'tooLong' })
  })

  it('is a public wording where something was decided, or a reason for none', () => {
    expect(itemProblems(item, true)).toEqual({ publicWording: 'noWording' })
    expect(itemProblems({ ...item, publicWording: 'Godkendt.' }, true)).toEqual({})
    expect(itemProblems({ ...item, noWordingReason: 'Ét menneske' }, true)).toEqual({})
    expect(itemProblems({ ...item, publicTitle: 'x'.repeat(longest.title + 1), publicWording: 'x'.repeat(longest.wording + 1), noWordingReason: 'x'.repeat(longest.ground + 1) }, true))
      .toEqual({ publicTitle: 'tooLong', publicWording: 'tooLong', noWordingReason: 'tooLong' })
  })

  it('keeps no reason beside a wording, and no empty words', () => {
    expect(closedItemOf(2, { ...item, publicWording: 'Godkendt.', noWordingReason: 'Ét menneske' })).toEqual({ item: 2, ground: 'Personforhold', publicTitle: null, publicWording: 'Godkendt.', noWordingReason: null })
    expect(closedItemOf(2, { ...item, ground: '', noWordingReason: 'Ét menneske' })).toMatchObject({ ground: null, noWordingReason: 'Ét menneske' })
  })
})

describe('what the access of a document needs', () => {
  const bodies = new Set(['forum'])
  const units = new Set(['nord'])

  it('is a state there is, and units and bodies there are', () => {
    expect(accessProblems({ ...access, body: 'forum', unit: 'nord' }, bodies, units)).toEqual({})
    expect(accessProblems({ ...access, access: 'secret', body: 'nord', unit: 'forum' }, bodies, units)).toEqual({ access: 'chooseOne', body: 'unknownPlace', unit: 'unknownPlace' })
  })

  it('is a ground where it is closed', () => {
    expect(accessProblems({ ...access, access: 'closed' }, bodies, units)).toEqual({ ground: 'noGround' })
    expect(accessProblems({ ...access, access: 'closed', ground: 'Personforhold' }, bodies, units)).toEqual({})
    expect(accessProblems({ ...access, ground: 'x'.repeat(501), publicTitle: 'x'.repeat(301), publicWording: 'x'.repeat(4001) }, bodies, units))
      .toEqual({ ground: 'tooLong', publicTitle: 'tooLong', publicWording: 'tooLong' })
  })
})
