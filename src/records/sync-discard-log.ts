import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { discardLine, discardLogName, discardsIn } from '../storage/discard-log.ts'
import type { Database } from '../storage/open-storage.ts'
import { discardsAfter, organisationsWithDiscards } from './discard-store.ts'

/**
 * Brings the log beside the store up to the store: a restored older backup has forgotten what was discarded since, the log has not.
 * Appends what is missing and syncs it; called after each decision and at each start, so that a crash in between costs nothing.
 */
export async function syncDiscardLog(db: Database, folder: string): Promise<void> {
  const path = join(folder, discardLogName)
  const there = existsSync(path) ? discardsIn(readFileSync(path, 'utf8')) ?? [] : []
  const last = new Map<string, number>()
  for (const { organisation, number } of there) last.set(organisation, Math.max(number, last.get(organisation) ?? 0))
  for (const organisation of await organisationsWithDiscards(db)) {
    for (let from = last.get(organisation) ?? 0; ;) {
      const missing = await discardsAfter(db, organisation, from)
      if (missing.length === 0) break
      append(folder, path, missing.map(one => discardLine(one)).join(''))
      from = missing.at(-1)?.number ?? from
    }
  }
}

function append(folder: string, path: string, lines: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, lines)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
