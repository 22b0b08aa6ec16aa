import type { Reading } from '../../../src/reader/reading.ts'
import { asWritten } from '../as-written.ts'
import { exactly, row, type Figure } from '../figure.ts'
import { presentAt } from '../present-at.ts'

/** Source document 0: a staff meeting with MED status on making a trial permanent. */
export function staffConsultationFigures(name: string, reading: Reading): Figure[] {
  const { meeting, consultation, statements } = reading
  const of = (kind: string): number => statements.filter((statement) => statement.kind === kind).length
  const cons = statements.filter((statement) => statement.kind === 'con')
  return [
    exactly(`${name} kind`, reading.kind, 'staffConsultation'),
    exactly(`${name} items`, reading.items.length, 0),
    exactly(`${name} date`, meeting?.date?.value ?? null, '2020-12-17'),
    exactly(`${name} online`, meeting?.online ?? null, true),
    exactly(`${name} formal status`, meeting?.formalStatus ?? null, 'med'),
    exactly(`${name} people present`, presentAt(reading).length, 5),
    asWritten(`${name} mandate from and to`, [meeting?.mandate?.from?.text, meeting?.mandate?.to?.text], ['84bef815', 'c3c0c8c4']),
    exactly(`${name} questions`, consultation?.questions.length ?? null, 2),
    exactly(`${name} pros`, of('pro'), 26),
    exactly(`${name} cons`, of('con'), 7),
    exactly(`${name} cons that ask`, cons.filter(({ asks }) => asks).length, 2),
    exactly(`${name} remarks off the agenda`, of('offAgenda'), 1),
    exactly(`${name} unanimous`, consultation?.stance?.unanimous ?? null, 'for'),
    row(`${name} votes for, against, abstaining`, [consultation?.stance?.for ?? null, consultation?.stance?.against ?? null, consultation?.stance?.abstain ?? null], [null, null, null]),
    exactly(`${name} approval`, meeting?.approval?.mode ?? null, 'allParticipants'),
    exactly(`${name} approved`, meeting?.approval?.approved ?? null, true),
  ]
}
