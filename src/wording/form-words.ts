import type { CommonProblem } from '../web/components/field-problems.ts'

const da = {
  optional: '(valgfrit)',
  required: 'Alt skal udfyldes, undtagen hvor der står »valgfrit«.',
  errorPrefix: 'Fejl:',
  errorTitle: (title: string) => `Fejl: ${title}`,
  problems: (n: number): string => n === 1 ? 'Ret ét felt' : `Ret ${n} felter`,
  dateHint: 'Skriv for eksempel 1.3.2024 eller 1. marts 2024.',
  choose: 'Vælg',
  save: 'Gem',
  cancel: 'Fortryd, og gå tilbage',
  undo: 'Fortryd',
  common: {
    missing: 'Udfyld feltet.',
    tooLong: 'Det er for langt. Skriv det kortere.',
    notADate: 'Datoen kan ikke læses. Skriv den som 1.3.2024.',
    endsBeforeStart: 'Slutdatoen skal ligge efter startdatoen.',
    notAMail: 'Det ligner ikke en mailadresse. Skriv den som navn@kommune.dk.',
    chooseOne: 'Vælg en af mulighederne.',
  } as Record<CommonProblem, string>,
}

const sv: typeof da = {
  optional: '(valfritt)',
  required: 'Allt ska fyllas i, utom där det står ”valfritt”.',
  errorPrefix: 'Fel:',
  errorTitle: (title) => `Fel: ${title}`,
  problems: (n) => n === 1 ? 'Rätta ett fält' : `Rätta ${n} fält`,
  dateHint: 'Skriv till exempel 2024-03-01 eller 1 mars 2024.',
  choose: 'Välj',
  save: 'Spara',
  cancel: 'Avbryt och gå tillbaka',
  undo: 'Ångra',
  common: {
    missing: 'Fyll i fältet.',
    tooLong: 'Det är för långt. Skriv kortare.',
    notADate: 'Datumet går inte att läsa. Skriv det som 2024-03-01.',
    endsBeforeStart: 'Slutdatumet måste ligga efter startdatumet.',
    notAMail: 'Det ser inte ut som en e-postadress. Skriv den som namn@kommun.se.',
    chooseOne: 'Välj ett av alternativen.',
  },
}

const en: typeof da = {
  optional: '(optional)',
  required: 'Everything must be filled in, except where it says “optional”.',
  errorPrefix: 'Error:',
  errorTitle: (title) => `Error: ${title}`,
  problems: (n) => n === 1 ? 'Put one field right' : `Put ${n} fields right`,
  dateHint: 'Write for example 1.3.2024 or 1 March 2024.',
  choose: 'Choose',
  save: 'Save',
  cancel: 'Cancel and go back',
  undo: 'Undo',
  common: {
    missing: 'Fill in the field.',
    tooLong: 'This is too long. Make it shorter.',
    notADate: 'The date cannot be read. Write it as 1.3.2024.',
    endsBeforeStart: 'The end date must come after the start date.',
    notAMail: 'This does not look like a mail address. Write it as name@municipality.dk.',
    chooseOne: 'Choose one of these.',
  },
}

export const formWords = { da, sv, en }
