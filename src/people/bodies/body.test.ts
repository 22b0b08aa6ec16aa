import { describe, expect, it } from 'vitest'
import { checkBody } from './body.ts'
import type { Body, BodySurroundings, TypedBody } from './body.ts'

const forum: Body = { id: 'forum', name: 'Chefforum', code: 'CF', kind: 'managersForum', minutesApproval: 'nextMeeting', from: '2014-01-01', to: '2024-01-01' }
const typed: TypedBody = { name: 'Chefforum', code: '', kind: 'managersForum', minutesApproval: '', from: '1.1.2024', to: '' }
const answer = (more: Partial<TypedBody>, around: Partial<BodySurroundings> = {}) => {
  const checked = checkBody({ ...typed, ...more }, { id: null, bodies: [forum], memberStarts: [], ...around })
  return checked.is === 'wrong' ? checked.problems : checked.body
}

describe('a body', () => {
  it('has a name and a kind, and may say how its minutes are approved', () => {
    expect(answer({})).toEqual({ name: 'Chefforum', code: null, kind: 'managersForum', minutesApproval: null, from: '2024-01-01', to: null })
    expect(answer({ code: 'CF', minutesApproval: 'signatures' })).toMatchObject({ code: 'CF', minutesApproval: 'signatures' })
    expect(answer({ name: '', kind: 'club', code: 'x'.repeat(21), minutesApproval: 'silence', to: 'aldrig' })).toEqual({ name: 'missing', kind: 'chooseOne', code: 'tooLong', minutesApproval: 'chooseOne', to: 'notADate' })
  })

  it('has its name alone in its time', () => {
    expect(answer({ from: '31.12.2023' })).toEqual({ name: 'sameName' })
    expect(answer({ from: '31.12.2023' }, { id: 'forum' })).toMatchObject({ from: '2023-12-31' })
  })

  it('does not begin after somebody sits in it', () => {
    expect(answer({}, { memberStarts: ['2024-01-01', '2023-12-31'] })).toEqual({ from: 'membersBefore' })
    expect(answer({ from: '' }, { memberStarts: [null], bodies: [] })).toMatchObject({ from: null })
  })
})
