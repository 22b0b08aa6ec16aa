// Several starters at once wait for each other: one does the work, the others find it done.
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

const longestMilliseconds = 10 * 60_000

const sleep = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause.code === 'EPERM'
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}

/** A holder that was killed leaves its file behind; whoever finds it so puts it aside. */
function putAsideIfLeft(lock) {
  const holder = readOrNull(lock)
  if (holder === null || (lives(Number(holder)) && ageOf(lock) < longestMilliseconds)) return
  const aside = `${lock}.${process.pid}.old`
  try {
    renameSync(lock, aside)
    // Another waiter was quicker, and this is its new file: give it back.
    if (readOrNull(aside) !== holder) linkSync(aside, lock)
  } catch {
    // somebody else put it aside
  }
  rmSync(aside, { force: true })
}

/** `lock` is a file that appears whole, with its holder's process number in it, or not at all. */
export function oneAtATime(lock, work) {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    for (;;) {
      try {
        linkSync(mine, lock)
        break
      } catch (cause) {
        if (cause.code !== 'EEXIST') throw cause
        putAsideIfLeft(lock)
        sleep(200)
      }
    }
  } finally {
    rmSync(mine, { force: true })
  }
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return work()
  } finally {
    release()
    process.removeListener('exit', release)
  }
}
