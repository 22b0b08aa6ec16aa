import { describe, expect, it } from 'vitest'
import { readApproval } from './approval.ts'
import { sheetOfLines } from './sheet-of-lines.ts'

const read = (...lines: string[]): string | null => {
  const found = readApproval(sheetOfLines(lines))
  return found === null ? null : `${found.mode} ${found.approved}`
}

describe('how minutes are approved', () => {
  it.each([
    ['Referatet er sendt til deltagerne og godkendt af alle pr. mail.', 'allParticipants true'],
    ['Anteckningarna är godkända? Nej: protokollet är godkänt av alla via e-post.', 'allParticipants true'],
    ['Referatet godkendes på næste møde.', 'nextMeeting false'],
    ['Møteprotokollen godkjennes i neste møte.', 'nextMeeting false'],
    ['Referatet godkendes af formanden og næstformanden og forelægges på næste møde.', 'chairAndViceChairThenNext false'],
    ['Referatet er sendt ud den 3. maj. Alle har svaret ja på mail.', 'allParticipants true'],
    ['Protokollen er sendt på e-post, og samtlige deltakere har svart ja.', 'allParticipants true'],
    ['Minnesanteckningarna är godkända utan ändring av alla deltagare.', 'allParticipants true'],
    ['Justeras: Kim Berg', 'adjusters null'],
    ['Underskriftsside', 'signatures null'],
    ['Protokollen ble underskrevet: protokollen er underskrevet av møteleder.', 'signatures true'],
  ])('%s', (line, expected) => {
    expect(read(line)).toBe(expected)
  })

  it('a later sentence may tell that it is done', () => {
    expect(read('Till justerare valdes Kim.', '', 'Protokollet är omedelbart justerat.')).toBe('adjusters true')
  })

  it.each([
    ['Godkendelse af referat fra sidste møde. Godkendt.'],
    ['Referatet fra mødet den 3. maj blev godkendt.'],
    ['Dagsordenen blev godkendt af deltagerne.'],
    ['Vi talte om at justere lyset.'],
    ['Skal vi flytte dagen? Alle har svaret ja.'],
  ])('tells nothing of these minutes: %s', (line) => {
    expect(read(line)).toBeNull()
  })

  it('an agenda has no minutes to approve', () => {
    expect(readApproval(sheetOfLines(['Val av justerare']), 'agenda')).toBeNull()
  })
})
