// Read before a program (`node --import`): tells its parent, when asked, how long its event loop stood still at the most since the last time.
let longest = 0
let ownTime = 0
let last = performance.now()
let used = mainThread()

setInterval(() => {
  const now = performance.now()
  const usedNow = mainThread()
  if (now - last > longest) {
    longest = now - last
    ownTime = usedNow - used
  }
  last = now
  used = usedNow
}, 1).unref()

process.on('message', (asked) => {
  if (asked !== 'gap') return
  process.send?.({ longest, ownTime })
  longest = 0
})
process.channel?.unref()

/** Milliseconds of processor time of this thread: a gap in which it took little was the machine's, or a wait for the disk. */
function mainThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
