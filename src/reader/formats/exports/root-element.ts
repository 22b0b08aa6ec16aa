/**
 * Local name of an XML file's first element, null when the bytes do not begin as XML.
 * Case systems name their files alike; only the root tells their exports apart.
 */
export function rootElement(bytes: Uint8Array): string | null {
  let text = headOf(bytes).trimStart()
  for (let end = endOfProlog(text); end > 0; end = endOfProlog(text)) text = text.slice(end).trimStart()
  const name = /^<(?:[^\s<>/:]+:)?([^\s<>/:]+)/u.exec(text)
  return name?.[1] ?? null
}

/** Where a declaration, comment or document type at the start ends; 0 when there is none or it is not closed. */
function endOfProlog(text: string): number {
  if (text.startsWith('<?')) return after(text, '?>')
  if (text.startsWith('<!--')) return after(text, '-->')
  if (!text.startsWith('<!')) return 0
  const bracket = text.indexOf('[')
  const close = text.indexOf('>')
  return bracket !== -1 && bracket < close ? after(text, ']>') : after(text, '>')
}

function after(text: string, mark: string): number {
  const at = text.indexOf(mark)
  return at === -1 ? 0 : at + mark.length
}

/** Whether the bytes hold the words, in UTF-8 or an 8-bit encoding. */
export function mentions(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, 'utf8')
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 8192)
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  if (head[0] !== 0x3c && head[0] !== 0xef && head[0] !== 0x20 && head[0] !== 0x0a && head[0] !== 0x0d && head[0] !== 0x09) return ''
  return new TextDecoder().decode(head)
}
