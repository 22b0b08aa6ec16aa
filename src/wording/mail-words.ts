import type { MailKind, MailTroubleCode, OutboxState } from '../mail/mail.ts'
import { counted } from './numbers.ts'

const da = {
  title: 'Udgående mails',
  lead: 'Hvad der er sendt, hvad der venter, og hvad der ikke kom frem. Links til at logge ind gemmes ikke her.',
  empty: { title: 'Der er ikke sendt nogen mails', text: 'Inviterer du en person, står mailen her, og om den kom af sted.', next: 'Gå til personer' },
  columns: { recipient: 'Til', subject: 'Emne', state: 'Tilstand', at: 'Skrevet' },
  states: { waiting: 'Venter', sent: 'Sendt', failed: 'Ikke sendt', turnedDown: 'Frabedt' } as Record<OutboxState, string>,
  inTerminal: 'Vist i terminalen, for der er ingen mailserver (SMTP_URL).',
  problems: {
    unreachable: 'Mailserveren kan ikke nås. Se efter SMTP_URL og nettet.',
    noAnswer: 'Mailserveren svarede ikke i tide. Der prøves igen.',
    brokenOff: 'Forbindelsen til mailserveren blev afbrudt. Der prøves igen.',
    unsafe: 'Forbindelsen til mailserveren kunne ikke gøres sikker. Se efter dens certifikat og SMTP_URL.',
    login: 'Mailserveren tog ikke imod brugernavn og adgangskode. Se efter SMTP_URL.',
    recipient: 'Mailserveren kender ikke modtageren. Se efter, om adressen er skrevet rigtigt.',
    refused: 'Mailserveren afviste mailen. Se efter afsenderen (MAIL_FROM), eller spørg den, der driver serveren.',
    busy: 'Mailserveren bad om at vente. Der prøves igen.',
    over: 'Linket i mailen nåede at blive for gammelt. Personen kan bede om et nyt.',
    other: 'Mailen kunne ikke sendes. Årsagen står i programmets log.',
  } as Record<MailTroubleCode, string>,
  kinds: { signIn: 'Login', invitation: 'Invitation', digest: 'Overblik', auditHead: 'Log over ændringer' } as Record<MailKind, string>,
  sendAgain: 'Send igen',
  sentAgain: 'Mailen er på vej igen.',
  head: {
    subject: (number: number) => `Loggen over ændringer i Rød Tråd: nr. ${number}`,
    text: (number: number, hash: string) => `Gem denne mail. Står der det samme i loggen senere, er intet før nr. ${number} ændret i den.

${number}:${hash}

Sådan kan det efterprøves:
bin/roedtraad verify --head ${number}:${hash}

Vil du ikke have mailen, så vælg »Aldrig« under mails på din side:
{site}/me
`,
  },
  digest: {
    subject: (n: number): string => n === 1 ? 'Én ting venter på dig i Rød Tråd' : `${n} ting venter på dig i Rød Tråd`,
    text: (name: string, lines: readonly string[]): string => `Hej ${name}

Det her venter på dig:

${lines.join('\n\n')}

Vil du have mailen sjældnere eller slet ikke, så vælg det på din side:
{site}/me
`,
    toReview: (n: number) => `${counted(n, 'dokument skal', 'dokumenter skal', 'da')} gennemgås`,
  },
}

type MailWords = typeof da

const sv: MailWords = {
  title: 'Utgående mejl',
  lead: 'Vad som är skickat, vad som väntar och vad som inte kom fram. Länkar för inloggning sparas inte här.',
  empty: { title: 'Inga mejl är skickade', text: 'Bjuder du in någon står mejlet här, och om det kom iväg.', next: 'Gå till personer' },
  columns: { recipient: 'Till', subject: 'Ämne', state: 'Tillstånd', at: 'Skrivet' },
  states: { waiting: 'Väntar', sent: 'Skickat', failed: 'Inte skickat', turnedDown: 'Avböjt' },
  inTerminal: 'Visat i terminalen, för det finns ingen e-postserver (SMTP_URL).',
  problems: {
    unreachable: 'E-postservern kan inte nås. Kontrollera SMTP_URL och nätet.',
    noAnswer: 'E-postservern svarade inte i tid. Ett nytt försök görs.',
    brokenOff: 'Anslutningen till e-postservern bröts. Ett nytt försök görs.',
    unsafe: 'Anslutningen till e-postservern kunde inte göras säker. Kontrollera dess certifikat och SMTP_URL.',
    login: 'E-postservern godtog inte användarnamn och lösenord. Kontrollera SMTP_URL.',
    recipient: 'E-postservern känner inte mottagaren. Kontrollera att adressen är rätt skriven.',
    refused: 'E-postservern avvisade mejlet. Kontrollera avsändaren (MAIL_FROM), eller fråga den som driver servern.',
    busy: 'E-postservern bad om att vänta. Ett nytt försök görs.',
    over: 'Länken i mejlet hann bli för gammal. Personen kan be om en ny.',
    other: 'Mejlet kunde inte skickas. Orsaken står i programmets logg.',
  },
  kinds: { signIn: 'Inloggning', invitation: 'Inbjudan', digest: 'Översikt', auditHead: 'Logg över ändringar' },
  sendAgain: 'Skicka igen',
  sentAgain: 'Mejlet är på väg igen.',
  head: {
    subject: (number) => `Loggen över ändringar i Rød Tråd: nr ${number}`,
    text: (number, hash) => `Spara detta mejl. Står samma sak i loggen senare är inget före nr ${number} ändrat i den.

${number}:${hash}

Så kan det kontrolleras:
bin/roedtraad verify --head ${number}:${hash}

Vill du inte ha mejlet, välj ”Aldrig” för mejl på din sida:
{site}/me
`,
  },
  digest: {
    subject: (n) => n === 1 ? 'En sak väntar på dig i Rød Tråd' : `${n} saker väntar på dig i Rød Tråd`,
    text: (name, lines) => `Hej ${name}

Det här väntar på dig:

${lines.join('\n\n')}

Vill du ha mejlet mer sällan eller inte alls, välj det på din sida:
{site}/me
`,
    toReview: (n) => `${counted(n, 'dokument ska', 'dokument ska', 'sv')} gås igenom`,
  },
}

const en: MailWords = {
  title: 'Outgoing mail',
  lead: 'What was sent, what waits, and what did not arrive. Links for signing in are not kept here.',
  empty: { title: 'No mail has been sent', text: 'When you invite somebody, the mail stands here, and whether it went out.', next: 'Go to people' },
  columns: { recipient: 'To', subject: 'Subject', state: 'State', at: 'Written' },
  states: { waiting: 'Waiting', sent: 'Sent', failed: 'Not sent', turnedDown: 'Turned down' },
  inTerminal: 'Shown in the terminal, for there is no mail server (SMTP_URL).',
  problems: {
    unreachable: 'The mail server cannot be reached. Check SMTP_URL and the network.',
    noAnswer: 'The mail server did not answer in time. It is tried again.',
    brokenOff: 'The connection to the mail server broke off. It is tried again.',
    unsafe: 'The connection to the mail server could not be made safe. Check its certificate and SMTP_URL.',
    login: 'The mail server did not take user name and password. Check SMTP_URL.',
    recipient: 'The mail server does not know the recipient. Check that the address is written right.',
    refused: 'The mail server refused the mail. Check the sender (MAIL_FROM), or ask whoever runs the server.',
    busy: 'The mail server asked to wait. It is tried again.',
    over: 'The link in the mail grew too old. The person can ask for a new one.',
    other: 'The mail could not be sent. The cause stands in the program’s log.',
  },
  kinds: { signIn: 'Sign-in', invitation: 'Invitation', digest: 'Digest', auditHead: 'Log of changes' },
  sendAgain: 'Send again',
  sentAgain: 'The mail is on its way again.',
  head: {
    subject: (number) => `The log of changes in Rød Tråd: no. ${number}`,
    text: (number, hash) => `Keep this mail. If the log says the same later, nothing before no. ${number} has been changed in it.

${number}:${hash}

How to check it:
bin/roedtraad verify --head ${number}:${hash}

If you do not want this mail, choose “Never” for mails on your own page:
{site}/me
`,
  },
  digest: {
    subject: (n) => n === 1 ? 'One thing waits for you in Rød Tråd' : `${n} things wait for you in Rød Tråd`,
    text: (name, lines) => `Hello ${name}

This waits for you:

${lines.join('\n\n')}

If you want this mail less often or not at all, choose so on your page:
{site}/me
`,
    toReview: (n) => `${counted(n, 'document', 'documents', 'en')} to be reviewed`,
  },
}

export const mailWords = { da, sv, en }
