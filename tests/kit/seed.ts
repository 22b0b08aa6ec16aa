import fc from 'fast-check'

/** One seed for the order of the tests and for what fast-check makes up; vitest prints it, ROEDTRAAD_SEED repeats it. */
fc.configureGlobal({ seed: Number(process.env.ROEDTRAAD_SEED) })
