import type { UiLanguage } from '../wording/languages.ts'

/** What was typed and cannot be understood. */
export type Mistake =
  | { is: 'noCommand' }
  | { is: 'unknownCommand'; name: string }
  | { is: 'unknownOption'; option: string }
  | { is: 'noValue'; option: string }
  | { is: 'value'; option: string; value: string }
  | { is: 'superfluous'; command: string; name: string }
  | { is: 'language'; value: string }
  | { is: 'noFile'; command: string }
  | { is: 'noArchive'; command: string }
  | { is: 'tokenWhat' }
  | { is: 'role'; value: string | null }
  | { is: 'head'; value: string }
  | { is: 'port'; from: string; value: string }
  | { is: 'address'; from: string; value: string }
  | { is: 'smtp' }
  | { is: 'incomplete'; missing: string; given: string }
  | { is: 'noMail' }

/** Shown in the reader's language with the way to the help, exit code 2. */
export class UsageError extends Error {
  readonly mistake: Mistake

  constructor(mistake: Mistake) {
    super(mistakeIn('en', mistake))
    this.mistake = mistake
  }
}

export function mistakeIn(language: UiLanguage, mistake: Mistake): string {
  switch (mistake.is) {
    case 'noCommand': return { da: 'der mangler en kommando.', sv: 'det saknas ett kommando.', en: 'a command is missing.' }[language]
    case 'unknownCommand': return { da: `der er ingen kommando "${mistake.name}".`, sv: `det finns inget kommando "${mistake.name}".`, en: `there is no command "${mistake.name}".` }[language]
    case 'unknownOption': return {
      da: `valget ${mistake.option} findes ikke. Et navn, der begynder med en streg, skrives efter --.`,
      sv: `valet ${mistake.option} finns inte. Ett namn som börjar med ett streck skrivs efter --.`,
      en: `there is no option ${mistake.option}. A name that begins with a dash is written after --.`,
    }[language]
    case 'noValue': return { da: `${mistake.option} skal have en værdi.`, sv: `${mistake.option} behöver ett värde.`, en: `${mistake.option} needs a value.` }[language]
    case 'value': return { da: `${mistake.option} tager ingen værdi, heller ikke "${mistake.value}".`, sv: `${mistake.option} tar inget värde, inte heller "${mistake.value}".`, en: `${mistake.option} takes no value, not "${mistake.value}" either.` }[language]
    case 'superfluous': return { da: `${mistake.command} tager ikke "${mistake.name}" med.`, sv: `${mistake.command} tar inte emot "${mistake.name}".`, en: `${mistake.command} does not take "${mistake.name}".` }[language]
    case 'language': return { da: `--lang tager da, sv eller en, ikke "${mistake.value}".`, sv: `--lang tar da, sv eller en, inte "${mistake.value}".`, en: `--lang takes da, sv or en, not "${mistake.value}".` }[language]
    case 'noFile': return {
      da: `${mistake.command} skal have mindst én fil, mappe eller ét mønster.`, sv: `${mistake.command} behöver minst en fil, en mapp eller ett mönster.`,
      en: `${mistake.command} needs at least one file, folder or pattern.`,
    }[language]
    case 'noArchive': return {
      da: `${mistake.command} skal have navnet på én fil.`, sv: `${mistake.command} behöver namnet på en fil.`, en: `${mistake.command} needs the name of one file.`,
    }[language]
    case 'tokenWhat': return { da: 'token kan kun create: roedtraad token create --role reader.', sv: 'token kan bara create: roedtraad token create --role reader.', en: 'token can only create: roedtraad token create --role reader.' }[language]
    case 'role': {
      const given = { da: mistake.value === null ? '' : `, ikke "${mistake.value}"`, sv: mistake.value === null ? '' : `, inte "${mistake.value}"`, en: mistake.value === null ? '' : `, not "${mistake.value}"` }[language]
      const roles = 'administrator, records-officer, editor'
      return { da: `--role skal være ${roles} eller reader${given}.`, sv: `--role ska vara ${roles} eller reader${given}.`, en: `--role must be ${roles} or reader${given}.` }[language]
    }
    case 'head': return {
      da: `--head tager en linje, som verify selv har skrevet den, local:1234:5f1c…, ikke "${mistake.value}".`,
      sv: `--head tar en rad så som verify själv har skrivit den, local:1234:5f1c…, inte "${mistake.value}".`,
      en: `--head takes an entry as verify itself wrote it, local:1234:5f1c…, not "${mistake.value}".`,
    }[language]
    case 'port': return { da: `${mistake.from} tager et tal fra 0 til 65535, ikke "${mistake.value}".`, sv: `${mistake.from} tar ett tal från 0 till 65535, inte "${mistake.value}".`, en: `${mistake.from} takes a number from 0 to 65535, not "${mistake.value}".` }[language]
    case 'address': return {
      da: `${mistake.from} tager en adresse som https://traad.example, ikke "${mistake.value}".`,
      sv: `${mistake.from} tar en adress som https://traad.example, inte "${mistake.value}".`,
      en: `${mistake.from} takes an address such as https://traad.example, not "${mistake.value}".`,
    }[language]
    // the value is not said: a password stands in it
    case 'smtp': return {
      da: 'SMTP_URL tager en adresse som smtp://bruger:kode@mail.example:587.',
      sv: 'SMTP_URL tar en adress som smtp://användare:lösenord@mail.example:587.',
      en: 'SMTP_URL takes an address such as smtp://user:password@mail.example:587.',
    }[language]
    case 'incomplete': return {
      da: `${mistake.missing} mangler. Den skal være der, når ${mistake.given} er sat.`,
      sv: `${mistake.missing} saknas. Den behövs när ${mistake.given} är satt.`,
      en: `${mistake.missing} is missing. It is needed when ${mistake.given} is set.`,
    }[language]
    case 'noMail': return { da: 'sign-in skal have én mailadresse.', sv: 'sign-in behöver en e-postadress.', en: 'sign-in needs one mail address.' }[language]
  }
}
