import { clocksIn } from '../clocks.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import type { ItemKind, Passage, Slot } from '../reading.ts'
import { words } from '../words.ts'
import type { Line } from './lines.ts'

/** What the lines right below an item's title tell of it: who presents it, when, and what it is there for. */
export interface ItemFacts {
  presenter: Passage | null
  slot: Slot | null
  kind: ItemKind | null
}

/** The facts stand before the matter itself; further down a name is somebody else's. */
const reach = 6

const title = '(?:[\\p{L}-]*(?:chef|sjef|leder|ledare|leiar|direktør|direktör|konsulent|sekretær|sekreterare|rådgiver|rådgivare|koordinator|ekonom|økonom|jurist|planlegger|rektor|læge|lege|formand|strateg|ingeniør|arkitekt|samordnare|rådmann|ordfører|handläggare|saksbehandler) )?'
const person = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,4}"
const people = `(${title}${person}(?:(?:,| og| och| &) ${title}${person}){0,4})`
const presents = 'fremlægges (?:af|ved)|fremlagt af|fremlægger|forelægges af|forelægger|præsenteres af|presenteras av|presenteres av|presenterer|indledes af|indleder|indlæg (?:ved|af|v/)|oplæg (?:ved|af|v/|v\\.)|oplægsholder|innleder|innleiar|innledning (?:ved|av|v/)|innleiing ved|inledning av|inleds av|föredras av|föredragning av|föredragande|foredragsholder|foredragende|orientering (?:ved|v/|v\\.|av|af)|information (?:av|ved|från)|redegjørelse ved|gjennomgås av|gennemgås af|sagsfremstiller|punktansvarlig|mødepunktsansvarlig|punktejer|oppdragsholder|presentasjon ved'
const presented = words(`^\\**(?:${presents}|oplæg|ved)\\**(?: ved| v/)?\\s*:\\**\\s*${people}(?=$|[,;(.]| kl| –| -)`, 'u')
const told = words(`^\\**(?:${presents})\\**\\s+${people}(?=$|[,;(.]| kl| –| -)`, 'u')
/** Who answers for it presents it only where nothing is said of what to do by when. */
const answersFor = words(`^\\**(?:ansvarlig|ansvarig|ansvarleg)\\**\\s*:\\**\\s*${people}(?= \\([^()]{1,40}\\)$|$)`, 'u')

const timeLabel = words('^\\**(?:tid|tidspunkt|tidsramme|tidsrum|klokken|klokka|kl\\.?)(?!\\p{L})')
const kindLabel = words('^\\**(?:formål(?:et)?(?: med (?:punktet|saken|sagen))?|type|punkttype|sagstype|sakstype|ärendetyp|typ av ärende|karakter|punktets karakter|kategori|mål med punktet)\\**\\s*:\\**\\s*(\\p{L}[\\p{L} ,/&-]{0,60}?)\\.?$')
const kindAlone = words('^\\**(?:til |till |for |för )?(beslutning|beslut|vedtak|godkendelse|godkjenning|godkännande|drøftelse|drøfting|diskussion|diskusjon|dialog|orientering|information|informasjon|beslutningspunkt|drøftelsespunkt|orienteringspunkt|beslutsärende|diskussionsärende|informationsärende|vedtakssak|drøftingssak|orienteringssak)\\**$')
const kinds: readonly [ItemKind, RegExp][] = [
  ['decision', words('\\b(?:beslutning|beslut|vedtak|godkendelse|godkjenning|godkännande|beslutningspunkt|beslutsärende|vedtakssak|b)\\b', 'u')],
  ['discussion', words('\\b(?:drøftelse|drøfting|diskussion|diskusjon|dialog|drøftelsespunkt|diskussionsärende|drøftingssak|d)\\b', 'u')],
  ['information', words('\\b(?:orientering|information|informasjon|orienteringspunkt|informationsärende|orienteringssak|o|i)\\b', 'u')],
]

/** Facts told in the lines [from, to) below an item's title. */
export function factsBelow(text: string, lines: readonly Line[], from: number, to: number): ItemFacts {
  const facts: ItemFacts = { presenter: null, slot: null, kind: null }
  let inSection = false
  for (let i = from; i < Math.min(to, from + reach); i++) {
    const line = lines[i]!
    if (line.folded.length > 160 || line.block.cell !== null) continue
    inSection ||= line.folded.length < 60 && sectionIdOf(line.words) !== null
    const shown = facts.presenter === null ? presenterIn(line) : null
    facts.presenter ??= shown
    if (facts.slot === null && (shown !== null || timeLabel.test(line.folded))) facts.slot = slotIn(text, line)
    if (!inSection) facts.kind ??= kindIn(line.folded, i === from)
  }
  return facts
}

function presenterIn(line: Line): Passage | null {
  const flat = line.words.replace(/\s/g, ' ')
  const low = flat.slice(0, 1).toLowerCase() + flat.slice(1)
  const found = presented.exec(low) ?? told.exec(low) ?? answersFor.exec(low)
  if (found === null) return null
  const at = line.start + found[0].lastIndexOf(found[1]!)
  const name = found[1]!.replace(/\.$/, '')
  return { text: line.words.slice(at - line.start, at - line.start + name.length), span: [at, at + name.length] }
}

function slotIn(text: string, line: Line): Slot | null {
  const range = clocksIn(text, line.start, line.end, true).find((one) => one.end !== null)
  return range === undefined ? null : { start: range.start.value, end: range.end?.value ?? null, span: range.span }
}

/** "Formål: Drøftelse og beslutning" is there for the decision; a bare "Til drøftelse" counts right under the title. */
function kindIn(folded: string, first: boolean): ItemKind | null {
  const said = kindLabel.exec(folded)?.[1] ?? (first ? kindAlone.exec(folded)?.[1] : undefined)
  if (said === undefined) return null
  const low = said.toLowerCase()
  return kinds.find(([, pattern]) => pattern.test(low))?.[0] ?? null
}
