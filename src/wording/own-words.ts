import type { Permission } from '../web/permission.ts'
import { counted } from './numbers.ts'

type May = Exclude<Permission, 'public' | 'signedIn'>

const da = {
  title: 'Din side',
  summary: (mail: string, organisation: string | null) => organisation === null ? mail : `${mail} · ${organisation}`,
  may: 'Det kan du her',
  mays: {
    'documents.read': 'Læse og søge i de dokumenter, du har adgang til.',
    'documents.write': 'Lægge dokumenter ind, rette det, der er læst, og bekræfte det.',
    'records.manage': 'Se lukkede sager og bestemme, hvad der gemmes, lukkes og kasseres.',
    'people.manage': 'Invitere og lukke personer ude, og holde styr på enheder og fora.',
    'settings.manage': 'Ændre indstillinger, se mails, der er sendt, opgaver og loggen over ændringer.',
  } as Record<May, string>,
  roles: 'Dine roller',
  at: (role: string, place: string) => `${role}, ${place}`,
  everywhere: (role: string) => `${role} i hele organisationen`,
  noRoles: 'Du har ingen særlige roller. Er det forkert, så spørg en administrator.',
  mail: 'Sprog og mail',
  language: 'Sprog i mails og på siderne',
  digest: 'Overblik på mail over det, der venter på dig',
  digestHint: 'Venter der ikke noget, kommer der ingen mail. Mails om login får du altid.',
  digests: { daily: 'Hver dag', weekly: 'Hver uge', off: 'Aldrig' },
  saved: 'Det er gemt.',
  sessions: 'Her er du logget ind',
  sessionsHint: 'Er der et sted, du ikke kender, så log ud dér, og sig det til en administrator.',
  columns: { device: 'Hvor', begun: 'Logget ind', used: 'Sidst brugt', end: 'Log ud' },
  unknownDevice: 'Ukendt browser',
  this: 'her, hvor du sidder',
  end: 'Log ud',
  endOthers: 'Log ud alle andre steder',
  ended: 'Du er logget ud dér.',
  endedOthers: (n: number) => n === 0 ? 'Der var ingen andre steder at logge ud.' : `Du er logget ud ${counted(n, 'andet sted', 'andre steder', 'da')}.`,
}

type OwnWords = typeof da

const sv: OwnWords = {
  title: 'Din sida',
  summary: (mail, organisation) => organisation === null ? mail : `${mail} · ${organisation}`,
  may: 'Det här kan du göra',
  mays: {
    'documents.read': 'Läsa och söka i de dokument du har tillgång till.',
    'documents.write': 'Lägga in dokument, rätta det som är läst och bekräfta det.',
    'records.manage': 'Se slutna ärenden och bestämma vad som bevaras, stängs och gallras.',
    'people.manage': 'Bjuda in och stänga ute personer och hålla ordning på enheter och organ.',
    'settings.manage': 'Ändra inställningar, se skickad e-post, uppgifter och loggen över ändringar.',
  },
  roles: 'Dina roller',
  at: (role, place) => `${role}, ${place}`,
  everywhere: (role) => `${role} i hela organisationen`,
  noRoles: 'Du har inga särskilda roller. Är det fel, fråga en administratör.',
  mail: 'Språk och e-post',
  language: 'Språk i e-post och på sidorna',
  digest: 'Översikt med e-post över det som väntar på dig',
  digestHint: 'Väntar ingenting kommer inget mejl. Mejl om inloggning får du alltid.',
  digests: { daily: 'Varje dag', weekly: 'Varje vecka', off: 'Aldrig' },
  saved: 'Det är sparat.',
  sessions: 'Här är du inloggad',
  sessionsHint: 'Finns det ett ställe du inte känner igen, logga ut där och säg till en administratör.',
  columns: { device: 'Var', begun: 'Inloggad', used: 'Senast använd', end: 'Logga ut' },
  unknownDevice: 'Okänd webbläsare',
  this: 'här där du sitter',
  end: 'Logga ut',
  endOthers: 'Logga ut på alla andra ställen',
  ended: 'Du är utloggad där.',
  endedOthers: (n) => n === 0 ? 'Det fanns inga andra ställen att logga ut från.' : `Du är utloggad på ${counted(n, 'annat ställe', 'andra ställen', 'sv')}.`,
}

const en: OwnWords = {
  title: 'Your page',
  summary: (mail, organisation) => organisation === null ? mail : `${mail} · ${organisation}`,
  may: 'What you can do here',
  mays: {
    'documents.read': 'Read and search the documents you have access to.',
    'documents.write': 'Add documents, correct what was read, and confirm it.',
    'records.manage': 'See closed cases, and decide what is kept, closed and discarded.',
    'people.manage': 'Invite people and shut them out, and keep units and bodies in order.',
    'settings.manage': 'Change settings, see mails that were sent, jobs, and the log of changes.',
  },
  roles: 'Your roles',
  at: (role, place) => `${role}, ${place}`,
  everywhere: (role) => `${role} in the whole organisation`,
  noRoles: 'You have no particular roles. If that is wrong, ask an administrator.',
  mail: 'Language and mail',
  language: 'Language of mails and pages',
  digest: 'A digest by mail of what waits for you',
  digestHint: 'When nothing waits, no mail comes. Mails about signing in always do.',
  digests: { daily: 'Every day', weekly: 'Every week', off: 'Never' },
  saved: 'It is saved.',
  sessions: 'Where you are signed in',
  sessionsHint: 'If there is a place you do not know, sign out there and tell an administrator.',
  columns: { device: 'Where', begun: 'Signed in', used: 'Last used', end: 'Sign out' },
  unknownDevice: 'Unknown browser',
  this: 'here, where you are',
  end: 'Sign out',
  endOthers: 'Sign out everywhere else',
  ended: 'You are signed out there.',
  endedOthers: (n) => n === 0 ? 'There was nowhere else to sign out.' : `You are signed out in ${counted(n, 'other place', 'other places', 'en')}.`,
}

export const ownWords = { da, sv, en }
