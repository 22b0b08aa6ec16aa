/** `path` of a Chromium that runs, else null and a sentence that says what to do. */
export function chromium(): { path: string | null; sentence: string | null }
