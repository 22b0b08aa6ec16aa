import { afterAll } from 'vitest'
import { closeAll } from './close-later.ts'

/** Files of a project may share a process: what a file opened for all its tests ends with the file. */
afterAll(closeAll)
