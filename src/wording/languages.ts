import { da } from './da.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { Messages } from './messages.ts'

export const uiLanguages = ['da', 'sv', 'en'] as const

export type UiLanguage = typeof uiLanguages[number]

export const messagesIn: Record<UiLanguage, Messages> = { da, sv, en }

/** Each language by its own name, as its readers look for it. */
export const languageNames: Record<UiLanguage, string> = { da: 'Dansk', sv: 'Svenska', en: 'English' }

/** The language chosen, else the first the browser asks for that we speak, else Danish. Norwegians get Danish. */
export function chooseLanguage(chosen: string | null, accepted: string | null): UiLanguage {
  const wanted = [chosen ?? '', ...byPreference(accepted ?? '')]
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0] ?? ''
    if (primary === 'nb' || primary === 'nn' || primary === 'no') return 'da'
    const spoken = uiLanguages.find(language => language === primary)
    if (spoken !== undefined) return spoken
  }
  return 'da'
}

/** "sv;q=0.8, en" becomes en, sv. */
function byPreference(header: string): string[] {
  return header.slice(0, 200).split(',')
    .map((part, at) => {
      const [tag = '', ...settings] = part.trim().split(';')
      const q = settings.map(s => s.trim()).find(s => s.startsWith('q='))
      return { tag: tag.trim(), weight: q === undefined ? 1 : Number(q.slice(2)) || 0, at }
    })
    .filter(one => one.tag !== '' && one.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .map(one => one.tag)
}
