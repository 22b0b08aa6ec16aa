// `npm start`: makes the clone ready and serves it. Arguments after `--` go to `roedtraad serve`.
import { program, runPinned } from './pinned.mjs'
import { prepare } from './prepare.mjs'

prepare()
runPinned([...program, 'serve', ...process.argv.slice(2)])
