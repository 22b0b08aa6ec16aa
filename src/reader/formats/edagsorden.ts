import type { Format } from '../layout.ts'
import { exportFormat } from './exports/export-format.ts'
import { readEdagsorden } from './exports/read-edagsorden.ts'

/** eDagsorden, also called AgendaManager: root `Publication`. */
export const edagsorden: Format = exportFormat('eDagsorden export', (root, mentions) => root === 'Publication' && mentions('<Agenda'), readEdagsorden)
