const skipped = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'themedata', 'listtable', 'listoverridetable', 'xmlnstbl', 'generator'])
const breaks: Readonly<Record<string, string>> = { par: '\n', line: '\n', sect: '\n', row: '\n', cell: '\t', tab: '\t', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' }
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi

interface Group {
  skip: boolean
  /** characters that follow a \u as its fallback */
  fallback: number
}

/** The words of an RTF message; what stands for HTML or pictures is left out. Time is linear, groups are not nested by recursion. */
export function rtfText(rtf: string): string {
  const windows = new TextDecoder('windows-1252')
  const out: string[] = []
  const groups: Group[] = []
  let group: Group = { skip: false, fallback: 1 }
  let hidden = false
  let drop = 0
  let first = false
  const write = (text: string): void => {
    const kept = text.slice(drop)
    drop = Math.max(0, drop - text.length)
    if (!group.skip && !hidden) out.push(kept)
  }
  for (const [, word, number, hex, symbol, brace, text] of rtf.matchAll(token)) {
    if (brace === '{') {
      groups.push(group)
      group = { skip: group.skip, fallback: group.fallback }
      first = true
      continue
    }
    if (brace === '}') {
      group = groups.pop() ?? { skip: false, fallback: 1 }
      drop = 0
    } else if (word !== undefined) {
      if (first && skipped.has(word)) group.skip = true
      if (word === 'htmlrtf') hidden = number !== '0'
      else if (word === 'uc') group.fallback = Math.min(8, Math.max(0, Number(number ?? 1)))
      else if (word === 'u' && number !== undefined) {
        write(String.fromCharCode((Number(number) + 0x10000) & 0xffff))
        drop = group.fallback
      } else if (breaks[word] !== undefined) write(breaks[word] ?? '')
    } else if (hex !== undefined) write(windows.decode(Uint8Array.of(parseInt(hex, 16))))
    else if (symbol === '*' && first) group.skip = true
    else if (symbol !== undefined) write(symbol === '~' ? '\u00a0' : symbol === '_' ? '-' : symbol === '-' ? '' : symbol === '\n' || symbol === '\r' ? '\n' : symbol)
    else if (text !== undefined) write(text)
    first = false
  }
  return out.join('').replace(/\u0000/g, '')
}
