import type { ChainFault } from '../storage/chain-check.ts'
import type { UiLanguage } from './languages.ts'

/** What `roedtraad verify` says. */
export interface VerifyWords {
  progress: (entries: string) => string
  holds: (organisation: string, entries: string, head: string) => string
  /** the organisation is said before it */
  faults: Record<ChainFault['code'], (number: string) => string>
  files: (documents: string) => string
  damaged: (organisation: string, document: string) => string
  references: (rows: string, table: string, refersTo: string) => string
  sound: string
  unsound: string
}

const da: VerifyWords = {
  progress: entries => `${entries} linjer set efter`,
  holds: (organisation, entries, head) => `${organisation}: ${entries} linjer hænger sammen. Den sidste er ${head}`,
  faults: {
    altered: number => `linje ${number} er ændret, siden den blev skrevet.`,
    missing: number => `linje ${number} mangler.`,
    broken: number => `linje ${number} følger ikke den foregående: noget er byttet om, sat ind eller skrevet om.`,
    cut: number => `slutningen mangler, fra linje ${number}.`,
    beyond: number => `fra linje ${number} står der noget efter den sidste linje.`,
    head: number => `den sidste linje, ${number}, er ikke den, der blev noteret som den sidste.`,
    noted: number => `linje ${number} er ikke den, du har noteret.`,
  },
  files: documents => `${documents} originaler er set efter.`,
  damaged: (organisation, document) => `${organisation}: originalen til dokument ${document} er ikke længere, som da den blev lagt ind.`,
  references: (rows, table, refersTo) => `${rows} rækker i ${table} peger på noget i ${refersTo}, som ikke er der.`,
  sound: 'Alt er, som da det blev skrevet.',
  unsound: 'Ikke alt er, som da det blev skrevet. Gem dette, rør ikke ved dataene, og gendan fra en sikkerhedskopi, der holder.',
}

const sv: VerifyWords = {
  progress: entries => `${entries} rader kontrollerade`,
  holds: (organisation, entries, head) => `${organisation}: ${entries} rader hänger ihop. Den sista är ${head}`,
  faults: {
    altered: number => `rad ${number} har ändrats sedan den skrevs.`,
    missing: number => `rad ${number} saknas.`,
    broken: number => `rad ${number} följer inte på den föregående: något har bytt plats, satts in eller skrivits om.`,
    cut: number => `slutet saknas, från rad ${number}.`,
    beyond: number => `från rad ${number} står något efter den sista raden.`,
    head: number => `den sista raden, ${number}, är inte den som antecknades som den sista.`,
    noted: number => `rad ${number} är inte den du har antecknat.`,
  },
  files: documents => `${documents} original är kontrollerade.`,
  damaged: (organisation, document) => `${organisation}: originalet till dokument ${document} är inte längre som när det lades in.`,
  references: (rows, table, refersTo) => `${rows} rader i ${table} pekar på något i ${refersTo} som inte finns.`,
  sound: 'Allt är som när det skrevs.',
  unsound: 'Allt är inte som när det skrevs. Spara detta, rör inte datan och återställ från en säkerhetskopia som håller.',
}

const en: VerifyWords = {
  progress: entries => `${entries} entries looked at`,
  holds: (organisation, entries, head) => `${organisation}: ${entries} entries hold together. The last is ${head}`,
  faults: {
    altered: number => `entry ${number} was changed after it was written.`,
    missing: number => `entry ${number} is missing.`,
    broken: number => `entry ${number} does not follow the one before it: something was moved, put in or written anew.`,
    cut: number => `the end is missing, from entry ${number}.`,
    beyond: number => `from entry ${number} something stands after the last entry.`,
    head: number => `the last entry, ${number}, is not the one that was noted as the last.`,
    noted: number => `entry ${number} is not the one you noted.`,
  },
  files: documents => `${documents} originals were looked at.`,
  damaged: (organisation, document) => `${organisation}: the original of document ${document} is no longer as it was added.`,
  references: (rows, table, refersTo) => `${rows} rows of ${table} refer to something in ${refersTo} that is not there.`,
  sound: 'All is as it was written.',
  unsound: 'Not all is as it was written. Keep this, leave the data alone, and restore from a backup that holds.',
}

export const verifyWords: Record<UiLanguage, VerifyWords> = { da, sv, en }
