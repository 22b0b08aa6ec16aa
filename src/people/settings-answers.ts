import { setting } from './settings-store.ts'

/** What an organisation has decided, for other rooms. */
export const settingOf = setting
