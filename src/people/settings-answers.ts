import { contactOf, setting } from './settings-store.ts'

/** What an organisation has decided, for other rooms. */
export const settingOf = setting

/** Whom an organisation says to turn to: an address, or a telephone number; null where it has not said. */
export const organisationContact = contactOf
