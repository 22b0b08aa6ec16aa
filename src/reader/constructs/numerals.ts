/** Small numbers as people write them in a tally: Danish, Swedish, Norwegian. */
export const numerals: Readonly<Record<string, number>> = {
  ingen: 0, inga: 0, null: 0, noll: 0, nul: 0,
  en: 1, én: 1, ein: 1, éin: 1, et: 1, ett: 1, to: 2, två: 2, tre: 3, fire: 4, fyra: 4, fem: 5, seks: 6, sex: 6, syv: 7, sju: 7, otte: 8, åtta: 8, åtte: 8,
  ni: 9, nio: 9, ti: 10, tio: 10, elleve: 11, elva: 11, tolv: 12, tretten: 13, tretton: 13, fjorten: 14, fjorton: 14, femten: 15, femton: 15,
  seksten: 16, sexton: 16, sytten: 17, sjutton: 17, atten: 18, arton: 18, nitten: 19, nitton: 19, tyve: 20, tjugo: 20, tjue: 20,
}

/** A group that holds a number in digits or words, for lower-case text. */
export const numberGroup = `(\\d{1,4}|${Object.keys(numerals).join('|')})`

export function numberOf(written: string): number {
  return numerals[written] ?? Number(written)
}
