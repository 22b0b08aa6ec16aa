import { isCfb } from '../cfb-kind.ts'

const endOfChain = -2
const none = -1
const entrySize = 128

/**
 * Whether a compound file's chains end and its directory is a tree. Readers of such files follow both without
 * counting, so a ring in either would hold them for ever ([MS-CFB] sections 2.3 to 2.6).
 */
export function isSoundCfb(bytes: Uint8Array): boolean {
  if (!isCfb(bytes) || bytes.length < 1024) return false
  const file = new CompoundFile(bytes)
  return file.isSound()
}

class CompoundFile {
  private readonly view: DataView
  private readonly sectorSize: number
  private readonly sectors: number
  private fat: number[] = []

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.sectorSize = this.view.getUint16(30, true) === 12 ? 4096 : 512
    this.sectors = Math.floor(bytes.length / this.sectorSize)
  }

  isSound(): boolean {
    const tables = this.tables()
    if (tables === null) return false
    this.fat = this.entriesOf(tables)
    const directory = this.chain(this.view.getInt32(48, true), this.fat)
    if (directory === null || directory.length === 0) return false
    const smallTables = this.chain(this.view.getInt32(60, true), this.fat)
    if (smallTables === null || this.view.getInt32(64, true) > this.sectors) return false
    return this.streamsEnd(directory, this.entriesOf(smallTables)) && this.isTree(directory)
  }

  /** Sectors of the allocation table: 109 in the header, the rest in a chain of their own; null when it never ends. */
  private tables(): number[] | null {
    const count = this.view.getInt32(44, true)
    if (count < 1 || count > this.sectors) return null
    const tables: number[] = []
    for (let index = 0; index < Math.min(count, 109); index++) tables.push(this.view.getInt32(76 + index * 4, true))
    let next = this.view.getInt32(68, true)
    const extra = this.view.getInt32(72, true)
    if (extra > this.sectors) return null
    const perSector = this.sectorSize / 4 - 1
    for (let seen = 0; seen < extra && next >= 0; seen++) {
      const start = this.startOf(next)
      if (start === null) return null
      for (let index = 0; index < perSector && tables.length < count; index++) tables.push(this.view.getInt32(start + index * 4, true))
      next = this.view.getInt32(start + perSector * 4, true)
    }
    return tables.every((sector) => this.startOf(sector) !== null) ? tables : null
  }

  private entriesOf(tables: readonly number[]): number[] {
    const entries: number[] = []
    for (const sector of tables) {
      const start = this.startOf(sector) ?? 0
      for (let at = start; at < start + this.sectorSize; at += 4) entries.push(this.view.getInt32(at, true))
    }
    return entries
  }

  /** Null when the chain leaves the table or comes back on itself. */
  private chain(start: number, table: readonly number[]): number[] | null {
    const chain: number[] = []
    for (let next = start; next !== endOfChain && next !== none; next = table[next] ?? endOfChain) {
      if (next < 0 || next >= table.length || chain.length > table.length) return null
      if (table === this.fat && this.startOf(next) === null) return null
      chain.push(next)
    }
    return chain
  }

  private startOf(sector: number): number | null {
    const start = (sector + 1) * this.sectorSize
    return sector < 0 || start + this.sectorSize > this.view.byteLength ? null : start
  }

  private streamsEnd(directory: readonly number[], small: readonly number[]): boolean {
    for (const [index, at] of this.entryPlaces(directory).entries()) {
      const type = this.view.getUint8(at + 66)
      if (type !== 2 && type !== 5) continue
      const size = this.view.getUint32(at + 120, true)
      if (size > this.view.byteLength) return false
      if (size === 0) continue
      const inSmall = type === 2 && size < 4096
      const chain = this.chain(this.view.getInt32(at + 116, true), inSmall ? small : this.fat)
      if (chain === null || (index > 0 && chain.length * (inSmall ? 64 : this.sectorSize) < size)) return false
    }
    return true
  }

  private entryPlaces(directory: readonly number[]): number[] {
    return directory.flatMap((sector) => Array.from({ length: this.sectorSize / entrySize }, (_, index) => (sector + 1) * this.sectorSize + index * entrySize))
  }

  /** Left, right and child of each entry are met once and exist. */
  private isTree(directory: readonly number[]): boolean {
    const places = this.entryPlaces(directory)
    const seen = new Set<number>([0])
    const open = [0]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const at = places[next]
      if (at === undefined) return false
      for (const offset of next === 0 ? [76] : [68, 72, 76]) {
        const other = this.view.getInt32(at + offset, true)
        if (other === none) continue
        if (other < 0 || other >= places.length || seen.has(other)) return false
        seen.add(other)
        open.push(other)
      }
    }
    return true
  }
}
