/** Longest name kept, in characters; longer ones are cut before their extension. */
const longest = 200

/**
 * The name of a zip entry as it may be shown and stored: folders joined by "/", nothing that climbs out,
 * no drive letter, no control or direction-changing characters. Null for what is no document at all:
 * folders, hidden files, and the shadow files that macOS adds.
 */
export function safeEntryName(raw: string): string | null {
  const parts = raw.replace(/\\/g, '/').split('/')
  const last = parts[parts.length - 1] ?? ''
  if (last === '') return null
  const kept: string[] = []
  for (const part of parts) {
    const clean = cleanPart(part)
    if (clean === '' || /^\.+$/.test(clean)) continue
    if (clean === '__MACOSX' || clean.startsWith('.')) return null
    kept.push(clean)
  }
  // An ending ".." would otherwise leave the folder's name as the file's.
  if (kept.length === 0 || /^\.*$/.test(cleanPart(last))) return null
  return cut(kept.join('/'))
}

function cleanPart(part: string): string {
  return part
    .replace(/^[A-Za-z]:/, '')
    // controls, lone surrogates, zero-width and bidirectional marks: a name is what it looks like
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .trim()
}

function cut(name: string): string {
  if (name.length <= longest) return name
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : ''
  return name.slice(0, longest - extension.length).toWellFormed().replaceAll('\ufffd', '') + extension
}
