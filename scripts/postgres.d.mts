/** `url` of a server that answers and `end()` for it, else null and a sentence that says what to do. */
export function postgres(options?: { fsync?: boolean }): Promise<{ url: string | null; sentence: string | null; end(): Promise<unknown> }>
