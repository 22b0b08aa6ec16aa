import { clocksIn } from '../clocks.ts'
import { dateIn, datesIn } from '../dates.ts'
import type { ClockValue, DateValue, DocumentKind, FormalStatus, Meeting, Passage } from '../reading.ts'
import { passage, type Sheet } from '../sheet.ts'
import type { Labelled } from './head-labels.ts'
import { bodyInTitle, bodyWord, namesStaffMeeting } from './meeting-body.ts'
import { caseLine } from './item-starts/case-extract.ts'
import { sectionIdOf } from '../lexicon/headings.ts'
import { labelKey } from '../lexicon/labels.ts'
import type { Line } from './lines.ts'

/** The meeting's head: body, date, time and place, from an export's fields, labels, the title, the first lines. */
export function readMeeting(sheet: Sheet, lines: readonly Line[], labels: readonly Labelled[], headEnd: number, kind: DocumentKind): Meeting {
  const head = lines.slice(0, headEnd)
  const when = readWhen(sheet.text, lines, labels, head)
  const place = readPlace(sheet.text, lines, labels) ?? placeUnderDate(sheet.text, head)
  const opening = head.slice(0, 12).map((line) => line.folded).join('\n').slice(0, 1500)
  return {
    body: readBody(sheet.text, lines, labels, kind === 'workshopInput' ? [] : head),
    ...when, place, online: onlineOf(place?.text ?? '', opening), formalStatus: formalStatus(opening, kind), mandate: null, approval: null,
  }
}

interface When {
  date: DateValue | null
  start: ClockValue | null
  end: ClockValue | null
}

function readWhen(text: string, lines: readonly Line[], labels: readonly Labelled[], head: readonly Line[]): When {
  const when: When = { date: null, start: null, end: null }
  for (const line of lines) if (line.block.role?.is === 'meetingTime') fromStretch(line.start, line.end)
  for (const line of lines) if (line.block.role?.is === 'meetingEnd') when.end ??= clocksIn(text, line.start, line.end, true)[0]?.start ?? null
  for (const key of ['date', 'dateAndPlace', 'time', 'start', 'end', 'place', 'body', 'title'] as const) {
    for (const label of labels) {
      if (label.key !== key) continue
      for (const [from, to] of stretches(lines, label)) {
        if (key === 'end') when.end ??= clocksIn(text, from, to, true)[0]?.start ?? null
        else if (key === 'start') when.start ??= clocksIn(text, from, to, true)[0]?.start ?? null
        else fromStretch(from, to)
      }
    }
  }
  const extract = lines.slice(0, 6).find((line) => line.folded.length < 200 && caseLine.test(line.folded))
  if (extract !== undefined) fromStretch(extract.start, extract.end)
  if (when.date === null) {
    const telling = head.slice(0, 25).filter((line) => line.folded.length < 160 && namesKind.test(line.folded) && !isOther(line))
    for (const line of [...telling, ...head.slice(0, 25)]) {
      if ((line.folded.length > 260 && !/^(?:\p{L}+dag|\d)/u.test(line.folded)) || isOther(line)) continue
      const found = dateIn(text, line.start, line.end)
      if (found === null) continue
      if (line.folded.length > 120 && found.whole[0] - line.start > 40 && !/møde|möte|møte|sammanträde|afhold/iu.test(line.folded)) continue
      fromStretch(line.start, line.end)
      break
    }
  }
  if (when.start === null) {
    for (const line of head.slice(0, 25)) {
      if (line.folded.length > 160 || isOther(line)) continue
      const found = clocksIn(text, line.start, line.end, false)[0]
      if (found === undefined) continue
      when.start = found.start
      when.end ??= found.end
      break
    }
  }
  if (when.end === null) when.end = closingTime(text, lines)
  return when

  function fromStretch(from: number, to: number): void {
    if (when.date === null) {
      const found = datesIn(text, from, to).find((date) => date.value !== null)
      if (found !== undefined) when.date = { value: found.value!, span: found.span }
    }
    if (when.start === null) {
      const found = clocksIn(text, from, to, true)[0]
      if (found !== undefined) {
        when.start = found.start
        when.end ??= found.end
      }
    }
  }
}

/** "Sidst opdateret", "Næste møde", "Referat godkendt den": dates of something else. */
function isOther(line: Line): boolean {
  return /opdateret|uppdaterad|oppdatert|næste\s+\S*møde|nästa\s+\S*möte|neste\s+\S*møte|godkendt den|frist|udsendt|publiceret|publicerad|kommende møder|seneste møde|sidste møde|föregående|forrige|blanket|version|udskrevet|print/iu.test(line.folded)
}

function closingTime(text: string, lines: readonly Line[]): ClockValue | null {
  for (const line of lines.slice(-60)) {
    if (line.folded.length > 200 || !/hævet|hevet|avslut|slut|heva|mötet förklaras/iu.test(line.folded)) continue
    if (!/(?:møde|møte|möte|sammanträde)\p{L}*\s+(?:blev\s+|ble\s+|vart\s+)?(?:hævet|hevet|heva|sluttede|slutt|avslut|slut)|^(?:mødet|møtet|mötet)|avslutade? (?:mötet|kl)|avslutas|hævet/iu.test(line.folded)) continue
    const found = clocksIn(text, line.start, line.end, true).at(-1)
    if (found !== undefined) return found.end ?? found.start
  }
  return null
}

function stretches(lines: readonly Line[], label: Labelled): [number, number][] {
  const out: [number, number][] = label.own === null ? [] : [label.own]
  if (label.own === null || label.key === 'dateAndPlace') for (const at of label.below.slice(0, 3)) out.push([lines[at]!.start, lines[at]!.end])
  return out
}

function readPlace(text: string, lines: readonly Line[], labels: readonly Labelled[]): Passage | null {
  for (const line of lines) if (line.block.role?.is === 'place') return passage(text, line.start, line.end)
  for (const label of labels) {
    if (label.key !== 'place') continue
    const place = stretches(lines, label)[0]
    if (place !== undefined && text.slice(place[0], place[1]).trim().length > 1) return passage(text, place[0], place[1])
  }
  for (const label of labels) {
    if (label.key !== 'dateAndPlace' && label.key !== 'date' && label.key !== 'time') continue
    const all = stretches(lines, label)
    if (all.length === 0) continue
    const end = all.at(-1)![1]
    const start = all[0]![0]
    const dates = datesIn(text, start, end)
    const clocks = clocksIn(text, start, end, true)
    const stop = Math.max(start, ...dates.map((one) => one.whole[1]), ...clocks.map((one) => one.span[1]))
    if (label.key === 'date' && label.own === null) continue
    const rest = text.slice(stop, end).replace(/^[\s,.;:–—-]*(?:(?:i|på|hos|via|ved|vid)\s+)?/u, '')
    if (/^\p{L}.{2,}/u.test(rest)) return passage(text, end - rest.length, end)
    const first = Math.min(end, ...dates.map((one) => one.whole[0]), ...clocks.map((one) => one.span[0]))
    const before = text.slice(start, first).replace(/[\s,;:–—-]*(?:(?<![\p{L}])(?:den|d\.?|kl\.?|klockan))?[\s,;:–—-]*$/iu, '')
    if (label.key === 'dateAndPlace' && /^\p{L}.{2,}/u.test(before)) return passage(text, start, start + before.length)
  }
  return null
}

const placeWord = /(?:lokale|sal(?:en)?|(?<!fo)rum(?:met)?|stue[n]?|rådhus(?:et)?|kursuscenter|kursus|center|centret|skole[n]?|kantine[n]?|bibliotek(?:et)?|kontor(?:et)?|kommunehus|gård(?:en)?|huset|hus|hotel(?:l|let)?|kulturhus|auditorium|teams|zoom|online|virtuelt?|skype|slot|klubhus(?:et)?|regionshuset|kirke[n]?|forsamlingshus)(?![\p{L}])|(?:vej|gade|plads|allé|stræde|torv|vägen|gatan|veien|vegen|gata)\s+\d/iu

/** "i Regionshuset, 1. sal" or "Kursuscenter Nord" on the line below date and time, where no label says "Sted". */
function placeUnderDate(text: string, head: readonly Line[]): Passage | null {
  const opening = head.slice(0, 14)
  for (let i = 0; i < opening.length; i++) {
    const line = opening[i]!
    if (line.folded.length > 90 || (dateIn(line.folded) === null && clocksIn(line.folded, 0, line.folded.length, false).length === 0)) continue
    const own = /^(.{3,90}?),?\s+(?:kl\.?|klockan|klokken)\s*\d/iu.exec(line.words)
    if (own !== null && placeWord.test(own[1]!) && dateIn(own[1]!) === null && !isLabelled(line) && !namesKind.test(own[1]!)) return passage(text, line.start, line.start + own[1]!.length)
    const next = opening[i + 1]
    const before = opening[i - 1]
    for (const near of [next, before]) {
      if (near === undefined || near.block.kind === 'heading' || near.folded.length > 90 || /\S\s{3,}\S/u.test(near.words) || !placeWord.test(near.folded) || isSentence(near.folded)) continue
      if (/[:.!?]$/.test(near.folded) || sectionIdOf(near.words) !== null || isLabelled(near) || namesKind.test(near.folded) || dateIn(near.folded) !== null) continue
      const lead = /^(?:i|på|hos|ved|vid)\s+/iu.exec(near.words)?.[0].length ?? 0
      return passage(text, near.start + lead, near.end)
    }
  }
  return null
}

function readBody(text: string, lines: readonly Line[], labels: readonly Labelled[], head: readonly Line[]): Passage | null {
  for (const line of lines) if (line.block.role?.is === 'body') return passage(text, line.start, line.end)
  for (const label of labels) {
    if (label.key !== 'body') continue
    const place = stretches(lines, label)[0]
    if (place === undefined) continue
    const value = text.slice(place[0], place[1])
    if (value.trim().length < 2 || value.length > 300 || dateIn(value) !== null && !bodyWord.test(value)) continue
    return bodyInTitle(text, place[0], place[1]) ?? passage(text, place[0], place[1])
  }
  for (const line of lines.slice(0, 6)) {
    const found = caseLine.exec(line.folded)
    if (found !== null) return passage(text, line.start, line.start + found[1]!.length)
  }
  for (const label of labels) {
    if (label.key !== 'title' || label.own === null) continue
    const body = bodyInTitle(text, label.own[0], label.own[1])
    if (body !== null && bodyWord.test(body.text) && namesKind.test(text.slice(label.own[0], label.own[1])) && !isSentence(body.text)) return body
  }
  const opening = head.slice(0, 10).filter((line) => line.folded.length <= 160 && line.block.cell === null && line.block.kind !== 'item' && !isLabelled(line))
  const titled = opening.filter((line) => line.block.kind === 'heading' || /referat|protokol|dagsorden|agenda|möte|møde|møte|anteckning|kallelse|innkalling|sammanträde/iu.test(line.folded))
  for (const line of titled) {
    const body = bodyInTitle(text, line.start, line.end)
    if (body !== null && (bodyWord.test(body.text) || namesStaffMeeting(line.folded)) && !isSentence(body.text) && body.text.length < 110) return body
  }
  for (const line of opening) {
    const meets = /^(.{3,60}?)\s+(?:har|holdt|hadde|holder|afholdt)\s+(?:m(?:ø|ö)[td]e|sammanträde)/u.exec(line.words)
    if (meets !== null && bodyWord.test(meets[1]!)) return passage(text, line.start, line.start + meets[1]!.length)
    const column = line.words.split(/\t|\s{3,}/u)[0]!
    if (column.length < line.words.length && bodyWord.test(column) && !isSentence(column) && !namesKind.test(column) && column.length < 80) return passage(text, line.start, line.start + column.length)
    const id = sectionIdOf(line.words)
    if (id !== null || !/^[\p{Lu}\d]/u.test(line.folded) || isSentence(line.folded) || !bodyWord.test(line.folded) || line.folded.length > 90 || /[.!?]$/.test(line.folded) || dateIn(line.folded) !== null && !/møde|möte|møte/iu.test(line.folded)) continue
    const body = bodyInTitle(text, line.start, line.end)
    if (body !== null) return body
  }
  for (const line of titled) {
    if (!namesKind.test(line.folded) || isSentence(line.folded) || labelKey(line.words) !== null) continue
    const body = bodyInTitle(text, line.start, line.end)
    if (body !== null && body.text.length < 60 && !body.text.includes(':') && /^\p{Lu}/u.test(body.text)) return body
  }
  const below = opening.findIndex((line) => /^(?:\S*referat|\S*protokoll?|dagsorden|møtebok|innkalling|kallelse|minnesanteckningar|dagordning|saksliste|m(?:ø|ö)te\S*|(?:referat\s+(?:fra|frå|af|av)\s+)?(?:personale?m(?:ø|ö)[td]e|teammøde|arbetsplatsträff)(?:\s+med\s+med-?\s?status)?)$/iu.test(line.folded))
  const next = below < 0 ? undefined : opening[below + 1]
  if (next !== undefined && next.folded.length < 80 && dateIn(next.folded) === null && sectionIdOf(next.words) === null) return passage(text, next.start, next.start + next.words.split(/\t|\s{3,}/u)[0]!.length)
  return null
}

const namesKind = /(?:^|[\s"“])(?:\S*referat|\S*protokoll?|dagsorden|minnesanteckningar|mötesanteckningar|anteckningar|møde|möte|møte|agenda|kallelse)(?:\s|$|:|,)/iu

/** "Her finder du alle referater": a sentence of the page, not a name. */
function isSentence(folded: string): boolean {
  return /(?<![\p{L}])(?:du|vi|jeg|jag|finder|hittar|finner|er|är|var|har|hälsa|alla välkomna|inledde|som|at|att|efter møte)(?![\p{L}])/iu.test(folded)
}

function isLabelled(line: Line): boolean {
  const colon = /^\**([^:*]{2,40})\**\s*:/u.exec(line.words)
  return colon !== null && labelKey(colon[1]!) !== null && !/^(?:referat|protokoll?|dagsorden|møde|möte|møte|agenda)$/iu.test(colon[1]!.trim())
}

function onlineOf(place: string, opening: string): boolean | null {
  const online = /(?<![\p{L}])(?:online|teams|zoom|skype|virtuelt?|digitalt?|digitalt møte|videomøde|videomöte|meet|jitsi|fjernmøte|distans|på nett|discord|slack)(?![\p{L}])/iu
  if (online.test(place)) return true
  if (place !== '') return false
  return /(?<![\p{L}])(?:online|virtuelt|digitalt|via teams|på teams|over teams|via zoom|videomøde)(?![\p{L}])/iu.test(opening) ? true : null
}

function formalStatus(opening: string, kind: DocumentKind): FormalStatus | null {
  if (/MED[- ]?(?:status|møde|udvalg|drøftelse)|\bMBL\b/u.test(opening) || /samverkansgrupp|samverkansmöte|drøftingsmøte/iu.test(opening)) return 'med'
  if (/(?<![\p{L}])(?:ekstraordinær|ekstraordinært|extrainsatt|extra\s+(?:styrelse|sammanträde|möte)|extraordinarie)/iu.test(opening)) return 'extraordinary'
  if (kind === 'workshopInput' || /(?<![\p{L}])(?:workshop|caf[eé]-?møde|kafédialog)(?![\p{L}])/iu.test(opening)) return 'workshop'
  if (/(?<![\p{L}])(?:seminar|seminarium|temadag|temamøde|camp)(?![\p{L}])/iu.test(opening)) return 'seminar'
  if (/(?<![\p{L}])(?:ordinært|ordinarie|ordinær)\s/iu.test(opening)) return 'ordinary'
  return null
}
