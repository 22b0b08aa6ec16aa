import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

// A thread of its own: the store is written anew page by page, and nobody's page waits for it. Who saves meanwhile waits until it is done.
const file = new DatabaseSync(String(workerData), { timeout: 60_000 })
file.exec('pragma secure_delete = on; vacuum; pragma wal_checkpoint(truncate)')
file.close()
