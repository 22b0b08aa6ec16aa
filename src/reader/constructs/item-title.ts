import { clocksIn } from '../clocks.ts'
import type { ItemKind, Passage, Slot } from '../reading.ts'
import { passage } from '../sheet.ts'

export interface ItemTitle {
  title: Passage
  route: string[]
  presenter: Passage | null
  slot: Slot | null
  access: 'open' | 'closed' | null
  kind: ItemKind | null
}

/** "TCG - ", "MBU/ØU/KB - ", "§17,4 Temaudvalg/ØU/KB - " */
const route = /^((?:§\s?\d+[.,]\s?\d+\s\p{L}+|\p{Lu}[\p{Lu}\d]{1,4})(?:\/\p{Lu}[\p{Lu}\d]{0,4})*)\s+[-–]\s+(?=\S)/u
const alone = /^(?:NB|OBS|PS|EU|IT|HR|AI)$/u
const presenter = /(?:,|;|\s-|\s–)?\s+(?:v\/|v\.|v\/v|ved|v\s*:)\s*(?=\p{Lu})([\p{Lu}][\p{L}. ’'-]*(?:(?:,| og| &)\s*\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*)*)/u
/** "v/ kommunalsjef Anne Ås", "v/leder": after a slash a title alone will do. */
const bySlash = /(?:,|;|\s-|\s–)?\s+v\/\s*(\p{L}[\p{L}. ’'-]{1,70})(?=$|,|;|\()/u
const closed = /\((?:lukket(?: sag| punkt| møde)?|sluten|slutet|lukka|unntatt[^)]{0,40}|hemlig|ej offentlig)\)|^lukket\s*[-–:]|\blukket (?:sag|punkt|dagsorden)\b|unntatt (?:fra )?offentlig/iu
const open = /^åbent?(?: punkt| sag)?\s*[-–:]\s/iu
const slotTail = /(?:,|;|\(|\[)?\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*[-–—]\s*\d{1,2}[.:]\d{2}\)?\]?\s*\.?$/iu

/** Takes a title line apart: route, presenter, slot; a tag such as (bevilling) stays in the title. */
export function readItemTitle(text: string, start: number, end: number): ItemTitle {
  let from = start
  let to = end
  const strong = /^\s*\*\*([^*]{2,160}?)[.:]?\*\*/u.exec(text.slice(from, to))
  if (strong !== null && strong[0].length < to - from) {
    from += strong[0].indexOf(strong[1]!)
    to = from + strong[1]!.length
  }
  const found = route.exec(text.slice(from, to))
  const codes = found === null || alone.test(found[1]!) ? [] : found[1]!.split('/')
  if (codes.length > 0) from += found![0].length

  let slot: Slot | null = null
  const clocks = clocksIn(text, from, to, true).filter((range) => range.end !== null)
  const last = clocks.at(-1)
  if (last !== undefined && (slotTail.test(text.slice(from, to)) || /kl\.?/iu.test(text.slice(last.span[0], last.span[1])))) {
    slot = { start: last.start.value, end: last.end?.value ?? null, span: last.span }
    if (to - last.span[1] <= 2) to = lastBefore(text, from, last.span[0])
  }

  let by: Passage | null = null
  const shown = bySlash.exec(text.slice(from, to)) ?? presenter.exec(text.slice(from, to))
  if (shown !== null && shown.index > 0 && (!/(?:^|\s)ved\s*$/iu.test(shown[0].slice(0, shown[0].length - shown[1]!.length)) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}+)+$/u.test(shown[1]!.trim()))) {
    const at = from + shown.index + shown[0].length - shown[1]!.length
    const name = shown[1]!.replace(/[\s.,-]+$/u, '')
    by = { text: name, span: [at, at + name.length] }
    if (from + shown.index + shown[0].length >= to - 3) to = from + shown.index
  }
  const trimmed = text.slice(from, to).replace(/[\s:]+$/u, '').replace(/\s*(?:\[\]|\s[–—-]|\{[#.:][^}]*\})$/u, '')
  const title = passage(text, from, from + trimmed.length)
  return { title, route: codes, presenter: by, slot, access: closed.test(title.text) ? 'closed' : open.test(title.text) ? 'open' : null, kind: kindOf(title.text) }
}

function lastBefore(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s,;([–-]/.test(text[end - 1]!)) end--
  return end
}

function kindOf(title: string): ItemKind | null {
  const lower = title.toLowerCase()
  if (/^(?:evt|eventuelt|övriga frågor|övrigt|övriga ärenden|ymse)(?![\p{L}])/u.test(lower)) return 'anyOtherBusiness'
  if (/^(?:godkendelse|godkjenning|godkännande|fastställande|fastställelse|justering) (?:av |af )?(?:\S+ ){0,3}?(?:dagsorden|dagordning|referat|protokoll?|innkalling|saksliste|föredragningslista|föregående|forrige)/u.test(lower)) return 'approval'
  if (/\((?:til )?(?:orientering|information|o|i)\)$|^(?:orientering|orienteringer|meddelelser|meddelanden|information|informationer|meldinger|referatsaker|orienteringssaker|nyt fra)(?![\p{L}])|orienterer$/u.test(lower)) return 'information'
  if (/\((?:til )?(?:drøftelse|diskussion|drøfting|d)\)$|^(?:drøftelse|temadrøftelse|diskussion)(?![\p{L}])/u.test(lower)) return 'discussion'
  if (/\((?:til )?(?:bevilling|beslutning|godkendelse|beslut|vedtak|b)\)$/u.test(lower)) return 'decision'
  return null
}
