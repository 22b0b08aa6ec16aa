import { chainStart, entryHash } from './audit-hash.ts'
import type { AuditEntryTable } from './tables/running-tables.ts'

/** The last entry of an organisation's chain: who keeps it elsewhere can tell later that nothing before it was changed. */
export interface ChainHead {
  organisation: string
  number: number
  hash: string
}

/**
 * altered: the entry is not what its hash says. missing: there is none of this number. broken: it does not follow the one before it.
 * cut: the chain ends before its head. beyond: entries stand after the head. head: the head is not the last entry's hash, or there is none.
 * noted: the entry is not the one that was noted elsewhere.
 */
export const chainFaultCodes = ['altered', 'missing', 'broken', 'cut', 'beyond', 'head', 'noted'] as const

export interface ChainFault {
  organisation: string
  number: number
  code: typeof chainFaultCodes[number]
}

/** What a broken store could hold by the thousand is told by its first. */
const mostFaults = 20

/** Follows one organisation's entries in their order, holding only the last. */
export class ChainCheck {
  readonly faults: ChainFault[] = []
  private readonly organisation: string
  private readonly noted: Map<number, string>
  private number = 0
  private hash = chainStart

  constructor(organisation: string, noted: readonly ChainHead[]) {
    this.organisation = organisation
    this.noted = new Map(noted.filter(head => head.organisation === organisation && head.number > 0).map(({ number, hash }) => [number, hash]))
  }

  get head(): ChainHead {
    return { organisation: this.organisation, number: this.number, hash: this.hash }
  }

  next(entry: AuditEntryTable): void {
    const { number } = entry
    // what follows a gap or a fault is held to the entry before it as it stands: each fault is told once
    if (number !== this.number + 1) this.fault('missing', this.number + 1)
    else if (entry.previous_hash !== this.hash) this.fault('broken', number)
    if (entryHash(entry) !== entry.hash) this.fault('altered', number)
    const noted = this.noted.get(number)
    if (noted !== undefined && noted !== entry.hash) this.fault('noted', number)
    this.number = number
    this.hash = entry.hash
  }

  /** `head` is what the store says of the last entry; null where it says nothing. */
  end(head: Pick<ChainHead, 'number' | 'hash'> | null): void {
    const { number, hash } = this
    const noted = Math.max(0, ...this.noted.keys())
    if (Math.max(noted, head?.number ?? 0) > number) this.fault('cut', number + 1)
    else if (head !== null && head.number < number) this.fault('beyond', head.number + 1)
    else if (head === null ? number > 0 : head.hash !== hash) this.fault('head', number)
  }

  private fault(code: ChainFault['code'], number: number): void {
    if (this.faults.length < mostFaults) this.faults.push({ organisation: this.organisation, number, code })
  }
}
