import { describe, expect, it } from 'vitest'
import { checkPerson, mailOf } from './person.ts'

const typed = { name: 'Inge Holt', initials: 'IHO', title: '', mail: ' Inge@Birkevang.example ' }
const answer = (more: object, taken: string[] = []) => {
  const checked = checkPerson({ ...typed, ...more }, new Set(taken))
  return checked.is === 'wrong' ? checked.problems : checked
}

describe('a person', () => {
  it('has a name, and what else is known', () => {
    expect(answer({})).toEqual({ is: 'fine', person: { name: 'Inge Holt', initials: 'IHO', title: null }, mail: 'inge@birkevang.example' })
    expect(answer({ initials: '', mail: '' })).toMatchObject({ person: { initials: null }, mail: null })
    expect(answer({ name: '', initials: 'x'.repeat(11), title: 'x'.repeat(201) })).toEqual({ name: 'missing', initials: 'tooLong', title: 'tooLong' })
  })

  it('has an address of their own, whatever its capitals', () => {
    expect(answer({ mail: 'inge' })).toEqual({ mail: 'notAMail' })
    expect(answer({}, ['inge@birkevang.example'])).toEqual({ mail: 'mailTaken' })
    expect(mailOf(' A@B.example')).toBe('a@b.example')
  })
})
