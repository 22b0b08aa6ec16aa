import { describe, expect, it } from 'vitest'
import { paper } from '../../../tests/kit/read-text.ts'
import { People } from './people.ts'
import { readSignatures } from './signatures.ts'

function read(text: string): string[] {
  const people = new People()
  readSignatures(paper(text).lines, people)
  return people.list().map(({ name, role, span }) => `${text.slice(...span)} = ${name} | ${role}`)
}

describe('a name signed after a slash', () => {
  it('stands among the last lines', () => {
    expect(read('Vi ses.\n\n/Asta')).toEqual(['Asta = Asta | signatory'])
    expect(read('Vi ses.\n/ Asta Sølund\n// Bo K. Ås')).toEqual(['Asta Sølund = Asta Sølund | signatory', 'Bo K. Ås = Bo K. Ås | signatory'])
  })

  it('is none in the midst of a line, of a path or of a long paper', () => {
    expect(read('Asta/Bo\n/asta\n/Asta skrev det her')).toEqual([])
    expect(read(`/Asta\n${'en linje\n'.repeat(20)}`)).toEqual([])
  })
})
