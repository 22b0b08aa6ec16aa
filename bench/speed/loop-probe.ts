// Read before a program (`node --import`): tells its parent, when asked, how long its event loop stood still at the most since the last time.
const longest = { standing: 0, working: 0 }
let last = performance.now()
let used = mainThread()

setInterval(() => {
  const [now, usedNow] = [performance.now(), mainThread()]
  longest.standing = Math.max(longest.standing, now - last)
  longest.working = Math.max(longest.working, usedNow - used)
  last = now
  used = usedNow
}, 1).unref()

process.on('message', (asked) => {
  if (asked !== 'gap') return
  process.send?.(longest)
  longest.standing = longest.working = 0
})
process.channel?.unref()

/** Milliseconds of processor time of this thread: where the loop stood longer, the machine was busy elsewhere or the disk was waited for. */
function mainThread(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
