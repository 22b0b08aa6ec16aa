/**
 * What `work` makes of each input, in the inputs' order, with at most `ahead` begun and not yet taken:
 * a slow reader of the output slows the work instead of piling results up.
 * `work` must not reject.
 */
export async function* inOrder<Input, Output>(inputs: Iterable<Input>, ahead: number, work: (input: Input) => Promise<Output>): AsyncGenerator<Output, void, undefined> {
  const begun: Promise<Output>[] = []
  for (const input of inputs) {
    begun.push(work(input))
    const first = begun.length >= ahead ? begun.shift() : undefined
    if (first !== undefined) yield await first
  }
  for (const rest of begun) yield await rest
}
