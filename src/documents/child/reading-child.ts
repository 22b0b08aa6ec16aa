/** Entry of a reading child; started by the pool alone, with `lock-down` preloaded and `--permission`. */
import { readDocument } from '../../reader/read.ts'
import { serveRequests } from './serve-requests.ts'

await serveRequests(readDocument)
