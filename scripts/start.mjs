// `npm start`: makes the clone ready and serves it. Arguments after `--` go to `roedtraad serve`.
import { join } from 'node:path'
import { runPinned } from './pinned.mjs'
import { prepare, root } from './prepare.mjs'

prepare()
runPinned([join(root, 'dist', 'command', 'main.js'), 'serve', ...process.argv.slice(2)])
