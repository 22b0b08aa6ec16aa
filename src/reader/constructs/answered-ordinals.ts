import { sentencesOf } from '../sheet.ts'
import { words } from '../words.ts'

const one = '(?:\\d{1,2}|[a-h])(?:[.)](?!\\d))?(?!\\p{L}|\\d)'
const list = `${one}(?: ?(?:,|og|och|samt|&|[-–]|til og med|til|till|t\\.o\\.m\\.) ?${one}){0,11}`
const named = words(`(?:\\bindstillingspunkt(?:erne)? |\\bindstilling(?:en|erne)?s? (?:punkt(?:erne)? |pkt\\. ?|nr\\. ?)?|\\binnstilling(?:en|a|ene)?s? (?:punkt(?:ene)? |pkt\\. ?)?|\\banbefaling(?:en|erne)? |\\batt-?sats(?:en|erna)? |\\byrkande |\\bpunkt(?:erne|ene|erna|er)? |\\bpkt\\.? ?|\\bad\\.? ?|^|[.;:] )(${list})`, 'gu')
const settled = /godkend|godkän|godkjen|tiltr|vedta|vedte|bifall|udsat|udsæt|udskyd|udskudt|utsat|utset|utsett|afvis|forkast|anbefal|tage[ts]|drøft|beslut|imødekom|avslå|avslag|bordl|fulgt|følges|efterretning|orientering|falt|faldt|återremi|sendes|oversend/u
/** "jf. punkt 4" points elsewhere. */
const elsewhere = /(?:jf\.?|jfr\.?|se|under|ad|den|fra|från|dagsordenens|dagsordens) (?:dagsordenens )?$/u

/** Which of a list's points a decision names as settled: "indstilling 1 og 2", "punkt 1-3 godkendt, punkt 4 udsat", "A) og B) godkendt". Empty where it names none. */
export function ordinalsAnswered(decision: string, ordinals: readonly string[]): Set<string> {
  const out = new Set<string>()
  if (ordinals.length < 2 || !/\d|[a-h]\)/iu.test(decision)) return out
  for (const sentence of sentencesOf(decision, 0, Math.min(decision.length, 4000))) {
    const low = sentence.text.toLowerCase().replace(/\s+/g, ' ')
    if (!settled.test(low)) continue
    for (const found of low.matchAll(named)) {
      const bare = /^[.;: ]*$/u.test(found[0].slice(0, -found[1]!.length))
      const marked = /[.)]/.test(found[1]!)
      if (bare && !(/^[a-h]\)/u.test(found[1]!) || (marked && found.index === 0))) continue
      if (elsewhere.test(low.slice(Math.max(0, found.index - 24), found.index)) && !found[0].startsWith('ad')) continue
      for (const ordinal of expand(found[1]!)) if (ordinals.includes(ordinal)) out.add(ordinal)
    }
  }
  return out
}

/** "1-3" and "a til c" hold what lies between. */
function expand(written: string): string[] {
  const out: string[] = []
  const parts = written.replace(/[.)]/g, '').split(/ ?(,|og|och|samt|&|[-–]|til og med|til|till|tom) ?/u)
  for (let i = 0; i < parts.length; i += 2) {
    const mark = parts[i]!.trim()
    const range = i > 0 && /^(?:[-–]|til og med|til|till|tom)$/u.test(parts[i - 1]!)
    const last = out.at(-1)
    if (range && last !== undefined) out.push(...between(last, mark))
    out.push(mark)
  }
  return out
}

function between(from: string, to: string): string[] {
  const out: string[] = []
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) for (let n = Number(from) + 1; n < Number(to) && out.length < 20; n++) out.push(String(n))
  else if (/^[a-h]$/.test(from) && /^[a-h]$/.test(to)) for (let c = from.charCodeAt(0) + 1; c < to.charCodeAt(0); c++) out.push(String.fromCharCode(c))
  return out
}
