/**
 * Titles ordered as the reader's alphabet has it, by a key both engines compare alike:
 * Danish ends æ ø å (with ä, ö, aa among them), Swedish å ä ö. Other accents do not count.
 */
export function titleOrder(title: string, alphabet: 'da' | 'sv'): string {
  const last: Record<string, string> = alphabet === 'da'
    ? { æ: 'zz1', ä: 'zz1', ø: 'zz2', ö: 'zz2', å: 'zz3' }
    : { å: 'zz1', ä: 'zz2', æ: 'zz2', ö: 'zz3', ø: 'zz3' }
  return title.normalize('NFC').toLowerCase()
    .replace(/[æäøöå]/g, letter => last[letter] ?? letter)
    .normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    .replace(/\d+/g, digits => digits.padStart(6, '0'))
    .slice(0, 200)
}
