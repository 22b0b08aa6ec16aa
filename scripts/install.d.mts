/** Whether a command runs and ends well. */
export function answers(command: string, args: readonly string[]): boolean
/** Has the system's package manager install what is missing; whether it worked is for the caller to see. */
export function install(what: string, packages: Readonly<Record<string, string | string[]>>, forWhat: string): void
