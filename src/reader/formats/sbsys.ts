import type { Format } from '../layout.ts'
import { exportFormat } from './exports/export-format.ts'
import { readSbsys } from './exports/read-sbsys.ts'

/** SBSYS: root `Dagsorden`, or a wrapper around several of one meeting. */
export const sbsys: Format = exportFormat('SBSYS export', (root, mentions) => (root === 'Dagsorden' || (root !== null && mentions('<Dagsorden '))) && mentions('Dagsordenpunkt'), readSbsys)
