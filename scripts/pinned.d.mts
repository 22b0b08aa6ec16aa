/** Arguments for Node that run the built program. */
export const program: string[]
