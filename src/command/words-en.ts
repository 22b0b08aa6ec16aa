import type { Words } from './words.ts'

export const en: Words = {
  locale: 'en-GB',
  kinds: {
    minutes: 'Minutes', agenda: 'Agenda', staffConsultation: 'Staff consultation', workshopInput: 'Workshop input',
    statusLetter: 'Status letter', story: 'Story', evaluation: 'Evaluation', memo: 'Memo',
  },
  languages: { da: 'Danish', sv: 'Swedish', nb: 'Norwegian', nn: 'Norwegian (nynorsk)', en: 'English' },
  formalStatuses: { ordinary: 'ordinary meeting', extraordinary: 'extraordinary meeting', med: 'joint consultation meeting', seminar: 'seminar', workshop: 'workshop' },
  roles: {
    present: ['present', 'present'], absent: ['absent', 'absent'], apologies: ['apology', 'apologies'], substitute: ['substitute', 'substitutes'],
    chair: ['chair', 'chairs'], minuteTaker: ['minute-taker', 'minute-takers'], author: ['author', 'authors'],
    presenter: ['presenter', 'presenters'], signatory: ['signatory', 'signatories'], mentioned: ['mentioned', 'mentioned'],
  },
  itemKinds: { decision: 'for decision', discussion: 'for discussion', information: 'for information', approval: 'for approval', anyOtherBusiness: 'any other business' },
  outcomes: {
    approved: 'Approved', approvedWithChanges: 'Approved with changes', noted: 'Noted', notedWithRemark: 'Noted with a remark', rejected: 'Rejected',
    postponed: 'Postponed', sentBack: 'Sent back', referred: 'Referred', recommended: 'Recommended', sentToConsultation: 'Sent to consultation',
    withdrawn: 'Withdrawn', discussed: 'Discussed', concluded: 'Concluded', informed: 'Informed', appointed: 'Appointed',
    notRecorded: 'Not recorded', unclear: 'Unclear',
  },
  asks: { approve: 'to approve', note: 'to note', discuss: 'to discuss', takePosition: 'to take a position', other: '' },
  statementKinds: {
    strength: ['strength', 'strengths'], challenge: ['challenge', 'challenges'], practiceObstacle: ['obstacle in practice', 'obstacles in practice'],
    proposal: ['proposal', 'proposals'], solution: ['solution', 'solutions'], pro: ['argument for', 'arguments for'], con: ['argument against', 'arguments against'],
    offAgenda: ['remark outside the agenda', 'remarks outside the agenda'], note: ['note', 'notes'],
  },
  trialStates: { planned: 'planned', running: 'running', ended: 'ended', evaluated: 'evaluated', permanent: 'made permanent', stopped: 'stopped' },
  findings: {
    unansweredRecommendation: null, noOwner: null, noDueDate: null, sumMismatch: null, weekdayMismatch: null, goalWithoutNumber: null,
    goalWithoutAudience: null, noAttendance: null, unknownAbbreviation: null, missingSection: null, emptyAnswer: null,
    noDecisionRecorded: null, possiblePersonalData: null, noTextLayer: null, cut: null, other: null,
  },
  refusals: {
    empty: null, tooLarge: null, unknownFormat: null, encrypted: null, damaged: null, tooDeep: null, tooMuchInside: null,
    needsLibreOffice: null, timeout: null, memory: null, crashed: null, unreadable: null,
  },
  inputTroubles: {
    missing: 'There is no such file. Check the name and the folder.',
    emptyFolder: 'The folder holds no documents that are read. Name the files themselves to read them all the same.',
    noMatch: 'No file matches this pattern. Check it, and put it in quotation marks if the shell changes it.',
    denied: 'The file may not be opened by this user. Ask its owner for access.',
    failed: 'The file could not be opened. Check the disk or the connection to it and try again.',
  },
  labels: {
    meeting: 'Meeting', people: 'People', mandate: 'Mandate', online: 'online', items: 'Items', case: 'Case', presenter: 'Presented by', closed: 'closed item',
    recommendation: 'Recommended', unanswered: 'not answered', decision: 'Decision', earlierDecision: 'Earlier decision', approved: 'minutes approved',
    notApproved: 'minutes not yet approved', consultation: 'Consultation', questions: 'Questions', stance: 'Stance', unanimousFor: 'unanimously for',
    unanimousAgainst: 'unanimously against', for: 'for', against: 'against', abstain: 'abstained', workshop: 'Workshop', themes: 'themes', letter: 'Letter',
    from: 'From', results: 'Results', focus: 'Focus', hopes: 'Hopes', statements: 'Statements', trials: 'Trials', goals: 'Goals', followUps: 'Follow-ups',
    practices: 'Practices', owner: 'owner', due: 'due', findings: 'Findings', noFindings: 'No findings', wholeDocument: 'all', untitled: '(no title)',
  },
  page: ['page', 'pages'],
  attachment: ['attachment', 'attachments'],
  more: (count) => `and ${count} more`,
  standardInput: 'standard input',
  progress: (done, total) => `${done} of ${total} files`,
  sum: (read, unreadable) => `${read} read, ${unreadable} unreadable`,
}
