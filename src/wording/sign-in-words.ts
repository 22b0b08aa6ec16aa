interface MailedLinks {
  name: string
  /** one for each organisation that knows the address; {site}… becomes an address */
  links: { organisation: string | null; href: string }[]
  /** "8.45" */
  until: string
}

const listed = (links: MailedLinks['links']) => links.map(({ organisation, href }) => links.length > 1 ? `${organisation ?? ''}\n${href}` : href).join('\n\n')

const da = {
  title: 'Log ind',
  lead: 'Du får en mail med et link. Der er ingen adgangskode at huske.',
  mail: 'Din mailadresse',
  mailHint: 'Den adresse, din arbejdsplads kender dig på.',
  send: 'Send mig et link',
  byOrganisation: (name: string) => `Log ind med ${name}`,
  organisationLead: 'Brug den login, du har på arbejdet.',
  defaultProvider: 'din arbejdsplads',
  byMailInstead: 'Eller få et link på mail',
  help: (contact: string) => `Kan du ikke komme ind, så kontakt ${contact}.`,
  sent: {
    title: 'Se i din mail',
    text: 'Er adressen kendt her, er der nu en mail på vej til dig. Linket i den gælder et kvarter og kan bruges én gang.',
    same: 'Åbn linket i denne browser, så er du inde med ét klik.',
    other: 'Åbner du det i en anden browser eller på en anden skærm, skal du skrive denne kode dér:',
    code: 'Din kode',
    nothing: 'Er mailen ikke kommet efter et par minutter? Se i uønsket post, se efter, om adressen er den rigtige, og',
    again: 'bed om et nyt link',
  },
  link: {
    title: (organisation: string | null) => organisation === null ? 'Log ind i Rød Tråd' : `Log ind hos ${organisation}`,
    as: (name: string) => `Log ind som ${name}`,
    same: 'Du har åbnet linket i den browser, hvor du bad om det.',
    operator: 'Linket er lavet af den, der driver programmet.',
    other: 'Du har åbnet linket i en anden browser end den, du bad om det i. Skriv koden, der står i den første.',
    code: 'Koden',
    codeHint: 'Seks bogstaver og tal, for eksempel K7M 2QX.',
    button: 'Log ind',
    notYou: 'Har du ikke bedt om at logge ind, så luk siden. Så sker der ikke noget.',
    noCode: 'Skriv koden fra den browser, hvor du bad om linket.',
    wrongCode: (left: number): string => `Koden passer ikke. Se efter i den browser, hvor du bad om linket. Du har ${left === 1 ? 'ét forsøg' : `${left} forsøg`} tilbage.`,
  },
  failed: {
    again: 'Log ind',
    tooManyCodes: { title: 'For mange forkerte koder', text: 'Linket tager ikke flere koder. Åbn det i den browser, hvor du bad om det, eller bed om et nyt.' },
    noCookie: { title: 'Din login blev afbrudt', text: 'Den tog for lang tid eller blev åbnet et andet sted, end den begyndte. Begynd forfra. Browseren skal tillade cookies.' },
    cancelled: { title: 'Du blev ikke logget ind', text: 'Arbejdspladsens login blev afbrudt eller sagde nej. Prøv igen, eller spørg den, der hjælper jer med it.' },
    unreachable: { title: 'Arbejdspladsens login svarer ikke', text: 'Vent et øjeblik, og prøv igen. Bliver det ved, så sig det til den, der hjælper jer med it.' },
    misconfigured: { title: 'Arbejdspladsens login er ikke sat rigtigt op', text: 'Sig det til den, der driver Rød Tråd: årsagen står i programmets log.' },
    notInvited: { title: 'Du har ingen konto her endnu', text: 'Din arbejdsplads kender dig, men ingen har inviteret dig til Rød Tråd. Bed en administrator om at invitere den mailadresse, du bruger på arbejdet.' },
    suspended: { title: 'Din konto er lukket', text: 'Du kan ikke logge ind. Spørg en administrator, hvis det er en fejl.' },
  },
  letter: {
    subject: 'Log ind i Rød Tråd',
    text: ({ name, links, until }: MailedLinks): string => `Hej ${name}

${links.length > 1 ? 'Her er dine links til Rød Tråd, ét for hvert sted, der kender dig:' : 'Her er dit link til Rød Tråd:'}

${listed(links)}

Det gælder til kl. ${until} og kan bruges én gang. Åbner du det i en anden browser end den, du bad om det i, skal du skrive koden, der står dér.

Har du ikke bedt om at logge ind, så gør ingenting. Uden din mail kommer ingen ind.
`,
  },
}

type SignInWords = typeof da

const sv: SignInWords = {
  title: 'Logga in',
  lead: 'Du får ett mejl med en länk. Det finns inget lösenord att komma ihåg.',
  mail: 'Din e-postadress',
  mailHint: 'Den adress din arbetsplats känner dig på.',
  send: 'Skicka mig en länk',
  byOrganisation: (name) => `Logga in med ${name}`,
  organisationLead: 'Använd den inloggning du har på arbetet.',
  defaultProvider: 'din arbetsplats',
  byMailInstead: 'Eller få en länk med e-post',
  help: (contact) => `Kommer du inte in? Kontakta ${contact}.`,
  sent: {
    title: 'Titta i din e-post',
    text: 'Om adressen är känd här är ett mejl nu på väg till dig. Länken i det gäller i en kvart och kan användas en gång.',
    same: 'Öppna länken i den här webbläsaren, så är du inne med ett klick.',
    other: 'Öppnar du den i en annan webbläsare eller på en annan skärm ska du skriva den här koden där:',
    code: 'Din kod',
    nothing: 'Har mejlet inte kommit efter ett par minuter? Titta i skräpposten, kontrollera att adressen är rätt och',
    again: 'be om en ny länk',
  },
  link: {
    title: (organisation) => organisation === null ? 'Logga in i Rød Tråd' : `Logga in hos ${organisation}`,
    as: (name) => `Logga in som ${name}`,
    same: 'Du har öppnat länken i den webbläsare där du bad om den.',
    operator: 'Länken är gjord av den som driver programmet.',
    other: 'Du har öppnat länken i en annan webbläsare än den du bad om den i. Skriv koden som står i den första.',
    code: 'Koden',
    codeHint: 'Sex bokstäver och siffror, till exempel K7M 2QX.',
    button: 'Logga in',
    notYou: 'Har du inte bett om att logga in, stäng sidan. Då händer ingenting.',
    noCode: 'Skriv koden från den webbläsare där du bad om länken.',
    wrongCode: (left) => `Koden stämmer inte. Titta i den webbläsare där du bad om länken. Du har ${left === 1 ? 'ett försök' : `${left} försök`} kvar.`,
  },
  failed: {
    again: 'Logga in',
    tooManyCodes: { title: 'För många fel koder', text: 'Länken tar inte emot fler koder. Öppna den i den webbläsare där du bad om den, eller be om en ny.' },
    noCookie: { title: 'Inloggningen avbröts', text: 'Den tog för lång tid eller öppnades på ett annat ställe än den började. Börja om. Webbläsaren måste tillåta kakor.' },
    cancelled: { title: 'Du blev inte inloggad', text: 'Arbetsplatsens inloggning avbröts eller sade nej. Försök igen, eller fråga den som hjälper er med den.' },
    unreachable: { title: 'Arbetsplatsens inloggning svarar inte', text: 'Vänta en stund och försök igen. Om det fortsätter, säg till den som hjälper er med den.' },
    misconfigured: { title: 'Arbetsplatsens inloggning är inte rätt inställd', text: 'Säg till den som driver Rød Tråd: orsaken står i programmets logg.' },
    notInvited: { title: 'Du har inget konto här ännu', text: 'Din arbetsplats känner dig, men ingen har bjudit in dig till Rød Tråd. Be en administratör bjuda in den e-postadress du använder på arbetet.' },
    suspended: { title: 'Ditt konto är stängt', text: 'Du kan inte logga in. Fråga en administratör om det är ett misstag.' },
  },
  letter: {
    subject: 'Logga in i Rød Tråd',
    text: ({ name, links, until }) => `Hej ${name}

${links.length > 1 ? 'Här är dina länkar till Rød Tråd, en för varje ställe som känner dig:' : 'Här är din länk till Rød Tråd:'}

${listed(links)}

Den gäller till kl. ${until} och kan användas en gång. Öppnar du den i en annan webbläsare än den du bad om den i ska du skriva koden som står där.

Har du inte bett om att logga in, gör ingenting. Utan din e-post kommer ingen in.
`,
  },
}

const en: SignInWords = {
  title: 'Sign in',
  lead: 'You get a mail with a link. There is no password to remember.',
  mail: 'Your mail address',
  mailHint: 'The address your workplace knows you by.',
  send: 'Send me a link',
  byOrganisation: (name) => `Sign in with ${name}`,
  organisationLead: 'Use the sign-in you have at work.',
  defaultProvider: 'your workplace',
  byMailInstead: 'Or get a link by mail',
  help: (contact) => `If you cannot get in, turn to ${contact}.`,
  sent: {
    title: 'Look in your mail',
    text: 'If the address is known here, a mail is on its way to you. The link in it holds for a quarter of an hour and works once.',
    same: 'Open the link in this browser, and one click lets you in.',
    other: 'If you open it in another browser or on another screen, type this code there:',
    code: 'Your code',
    nothing: 'Has no mail come after a few minutes? Look in the spam folder, check that the address is right, and',
    again: 'ask for a new link',
  },
  link: {
    title: (organisation) => organisation === null ? 'Sign in to Rød Tråd' : `Sign in at ${organisation}`,
    as: (name) => `Sign in as ${name}`,
    same: 'You opened the link in the browser you asked for it in.',
    operator: 'The link was made by whoever runs the program.',
    other: 'You opened the link in another browser than the one you asked for it in. Type the code the first one shows.',
    code: 'The code',
    codeHint: 'Six letters and digits, for example K7M 2QX.',
    button: 'Sign in',
    notYou: 'If you did not ask to sign in, close the page. Nothing will happen.',
    noCode: 'Type the code from the browser you asked for the link in.',
    wrongCode: (left) => `The code is not right. Look in the browser you asked for the link in. You have ${left === 1 ? 'one try' : `${left} tries`} left.`,
  },
  failed: {
    again: 'Sign in',
    tooManyCodes: { title: 'Too many wrong codes', text: 'The link takes no more codes. Open it in the browser you asked for it in, or ask for a new one.' },
    noCookie: { title: 'Your sign-in was broken off', text: 'It took too long, or was opened somewhere else than it began. Start again. The browser must allow cookies.' },
    cancelled: { title: 'You were not signed in', text: 'Your workplace’s sign-in was broken off or said no. Try again, or ask whoever helps you with it.' },
    unreachable: { title: 'Your workplace’s sign-in does not answer', text: 'Wait a moment and try again. If it goes on, tell whoever helps you with it.' },
    misconfigured: { title: 'Your workplace’s sign-in is not set up right', text: 'Tell whoever runs Rød Tråd: the cause stands in the program’s log.' },
    notInvited: { title: 'You have no account here yet', text: 'Your workplace knows you, but nobody has invited you to Rød Tråd. Ask an administrator to invite the mail address you use at work.' },
    suspended: { title: 'Your account is closed', text: 'You cannot sign in. Ask an administrator if this is a mistake.' },
  },
  letter: {
    subject: 'Sign in to Rød Tråd',
    text: ({ name, links, until }) => `Hello ${name}

${links.length > 1 ? 'Here are your links to Rød Tråd, one for each place that knows you:' : 'Here is your link to Rød Tråd:'}

${listed(links)}

It holds until ${until} and works once. If you open it in another browser than the one you asked for it in, type the code that browser shows.

If you did not ask to sign in, do nothing. Nobody gets in without your mail.
`,
  },
}

export const signInWords = { da, sv, en }
