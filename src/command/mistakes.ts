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
  | { is: 'noFile' }
  | { is: 'noArchive'; command: string }
  | { is: 'port'; from: string; value: string }

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
    case 'noFile': return { da: 'read skal have mindst én fil, mappe eller ét mønster.', sv: 'read behöver minst en fil, en mapp eller ett mönster.', en: 'read needs at least one file, folder or pattern.' }[language]
    case 'noArchive': return {
      da: `${mistake.command} skal have navnet på én fil.`, sv: `${mistake.command} behöver namnet på en fil.`, en: `${mistake.command} needs the name of one file.`,
    }[language]
    case 'port': return { da: `${mistake.from} tager et tal fra 0 til 65535, ikke "${mistake.value}".`, sv: `${mistake.from} tar ett tal från 0 till 65535, inte "${mistake.value}".`, en: `${mistake.from} takes a number from 0 to 65535, not "${mistake.value}".` }[language]
  }
}
