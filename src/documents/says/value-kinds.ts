/** What a value is, whatever language it is told in. The first half of its place: a name once given never changes. */
export const valueKinds = [
  'title', 'body', 'date', 'start', 'end', 'venue', 'mandateFrom', 'mandateTo', 'approval',
  'present', 'absent', 'apologies', 'substitute', 'chair', 'minuteTaker', 'author', 'presenter', 'signatory', 'mentioned',
  'subject', 'question', 'stance', 'unit', 'result', 'focus', 'hope',
  'itemTitle', 'caseNumber', 'slot', 'recommendedBy', 'recommendation', 'decision', 'point', 'decidedBy', 'decidedOn',
  'votes', 'dissent', 'rationale', 'resume', 'attachment', 'followUp',
  'theme', 'statement', 'trial', 'goal', 'practice', 'cover', 'group', 'unitNote', 'reference', 'amount', 'abbreviation',
] as const

export type ValueKind = typeof valueKinds[number]
