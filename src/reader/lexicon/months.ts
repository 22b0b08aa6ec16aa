/** Month names and their common short forms, Danish, Swedish, Norwegian, English → 1..12. */
const names: Record<string, number> = {
  januar: 1, januari: 1, january: 1, jan: 1,
  februar: 2, februari: 2, february: 2, feb: 2, febr: 2,
  marts: 3, mars: 3, march: 3, mar: 3,
  april: 4, apr: 4,
  maj: 5, mai: 5, may: 5,
  juni: 6, june: 6, jun: 6,
  juli: 7, july: 7, jul: 7,
  august: 8, augusti: 8, aug: 8,
  september: 9, sept: 9, sep: 9,
  oktober: 10, october: 10, okt: 10, oct: 10,
  november: 11, nov: 11,
  december: 12, desember: 12, dec: 12, des: 12,
}

export function monthNumber(name: string): number | null {
  return names[name.toLowerCase().replace(/\.$/, '')] ?? null
}

export const monthPattern = Object.keys(names).sort((a, b) => b.length - a.length).join('|')

const weekdays: Record<string, number> = {
  mandag: 1, måndag: 1, monday: 1, måndagen: 1, mandagen: 1,
  tirsdag: 2, tisdag: 2, tuesday: 2, tisdagen: 2, tysdag: 2,
  onsdag: 3, wednesday: 3, onsdagen: 3,
  torsdag: 4, thursday: 4, torsdagen: 4,
  fredag: 5, friday: 5, fredagen: 5,
  lørdag: 6, lördag: 6, saturday: 6, lördagen: 6, laurdag: 6,
  søndag: 7, söndag: 7, sunday: 7, söndagen: 7, sundag: 7,
}

/** ISO weekday, Monday 1 … Sunday 7. */
export function weekdayNumber(name: string): number | null {
  return weekdays[name.toLowerCase()] ?? null
}

export const weekdayPattern = Object.keys(weekdays).sort((a, b) => b.length - a.length).join('|')
