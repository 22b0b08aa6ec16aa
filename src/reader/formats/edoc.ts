import type { Format } from '../layout.ts'
import { readEdoc } from './exports/read-edoc.ts'
import { exportFormat } from './exports/export-format.ts'

/** eDoc: root `Meeting` with `MeetingAgendaTypes`. */
export const edoc: Format = exportFormat('eDoc export', (root, mentions) => root === 'Meeting' && mentions('MeetingAgendaType'), readEdoc)
