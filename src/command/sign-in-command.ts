import { makeSignInLinks } from '../people/make-sign-in-links.ts'
import { openStorage } from '../storage/open-storage.ts'
import type { UiLanguage } from '../wording/languages.ts'
import { commandLanguage } from './command-language.ts'
import { UsageError } from './mistakes.ts'
import { orTrouble } from './or-trouble.ts'
import { shownText } from './shown-text.ts'
import { siteOptions } from './site-options.ts'
import { storePlace } from './store-place.ts'
import { typedOptions } from './typed-options.ts'

/** `roedtraad sign-in MAIL`: the link alone on standard output, what it is on standard error; 1 when nobody who may sign in has the address. */
export async function signInCommand(args: readonly string[]): Promise<number> {
  const typed = typedOptions(args, { data: 'string', address: 'string' })
  const [mail, stray] = typed.names
  if (mail === undefined) throw new UsageError({ is: 'noMail' })
  if (stray !== undefined) throw new UsageError({ is: 'superfluous', command: 'sign-in', name: stray })
  const given = typed.values['address']
  const { address = `http://localhost:${process.env.PORT || '3000'}` } = siteOptions(given === undefined ? undefined : String(given), process.env)
  const words = wordsIn[commandLanguage(undefined, process.env)]
  return orTrouble(commandLanguage(undefined, process.env), async () => {
    const storage = await openStorage(storePlace(typed, process.env))
    try {
      const links = await makeSignInLinks(storage.db, mail.trim().toLowerCase(), new Date().toISOString())
      if (links.length === 0) {
        process.stderr.write(`roedtraad: ${shownText(words.nobody(mail))}\n`)
        return 1
      }
      for (const { name, organisation, path } of links) {
        process.stderr.write(`${shownText(organisation === null ? name : `${name}, ${organisation}`)}:\n`)
        process.stdout.write(`${address}${path}\n`)
      }
      process.stderr.write(`${words.holds}\n`)
      return 0
    } finally {
      await storage.close()
    }
  })
}

const wordsIn: Record<UiLanguage, { nobody: (mail: string) => string; holds: string }> = {
  da: {
    nobody: mail => `ingen, der kan logge ind, har adressen ${mail}. Se efter, om den er skrevet rigtigt, om kontoen er lukket, og om --data er den rigtige mappe.`,
    holds: 'Linket gælder et kvarter og kan bruges én gang, i en hvilken som helst browser.',
  },
  sv: {
    nobody: mail => `ingen som kan logga in har adressen ${mail}. Kontrollera att den är rätt skriven, att kontot inte är stängt och att --data är rätt mapp.`,
    holds: 'Länken gäller i en kvart och kan användas en gång, i vilken webbläsare som helst.',
  },
  en: {
    nobody: mail => `nobody who may sign in has the address ${mail}. Check that it is written right, that the account is not closed, and that --data is the right folder.`,
    holds: 'The link holds for a quarter of an hour and works once, in any browser.',
  },
}
