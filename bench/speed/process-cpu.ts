import { readFileSync } from 'node:fs'

/** Linux counts a process's time in hundredths of a second, whatever its own clock. */
const ticksPerSecond = 100

/** Seconds of processor time a process and its threads have taken so far, in the program and in the kernel. Linux only. */
export function cpuSeconds(pid: number): number {
  // the program's name, in brackets, may hold blanks: fields are counted after it
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
