import { accessTable } from './access-table.ts'
import { apiTable } from './api-table.ts'
import { documentsTable } from './documents-table.ts'
import { expectedIn } from './expected.ts'
import { jobsTable } from './jobs-table.ts'
import { keepingTable, ownTable, peopleTable } from './house-tables.ts'
import { standingTable } from './standing-table.ts'

/** Every cell there is, from the tables of all rooms. */
export const expected = [standingTable, ownTable, peopleTable, keepingTable, documentsTable, accessTable, jobsTable, apiTable].flatMap(expectedIn)
