/** What a practised person takes, in seconds. Assumed, not measured: they are added to what the machine took. */
export const pace = {
  /** reads why a document is doubtful, looks at the passage and makes up their mind */
  documentLookedAt: 8,
  /** each further doubt in the same document */
  furtherDoubt: 3,
  /** types what it should say: some words, or a choice */
  correctionTyped: 3,
  /** types why not */
  reasonTyped: 3,
  /** reads how many documents and values are confirmed at once, and of what kinds */
  actRead: 20,
  /** looks through a document of the sample */
  sampleLookedAt: 15,
}

/** Time as a person would have spent it: the machine's own is running, the person's is added. */
export class Clock {
  private readonly since = performance.now()
  private human = 0

  takes(seconds: number): void {
    this.human += seconds
  }

  get machineSeconds(): number {
    return (performance.now() - this.since) / 1000
  }

  get minutes(): number {
    return (this.machineSeconds + this.human) / 60
  }
}
