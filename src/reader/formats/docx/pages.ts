/**
 * Pages as the program that last saved the document broke them. It notes each page's first line,
 * also after a break the writer set: such a pair is one break.
 */
export class Pages {
  current = 1
  /** the saving program noted its pages at all; without that, pages are not known */
  known = false
  private justBroken = false

  rendered(): void {
    this.known = true
    if (!this.justBroken) this.current++
    this.justBroken = false
  }

  broken(): void {
    this.current++
    this.justBroken = true
  }

  written(): void {
    this.justBroken = false
  }
}
