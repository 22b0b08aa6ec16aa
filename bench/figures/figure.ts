/** One line of the figures. `ok: null` is a thing not measured here, or one without a goal: it counts as neither. */
export interface Figure {
  name: string
  value: string
  goal: string
  ok: boolean | null
}

export function exactly(name: string, value: string | number | boolean | null, goal: string | number | boolean | null): Figure {
  return { name, value: String(value), goal: String(goal), ok: value === goal }
}

/** A row of numbers or words, compared as a whole: "2·3·3·2·1·1". */
export function row(name: string, value: readonly (string | number | null)[], goal: readonly (string | number | null)[]): Figure {
  const shown = (values: readonly (string | number | null)[]): string => (values.length === 0 ? '–' : values.map((one) => one ?? '–').join('·'))
  return exactly(name, shown(value), shown(goal))
}

export function atLeast(name: string, value: number, goal: number, unit = '', digits = 0): Figure {
  return { name, value: `${value.toFixed(digits)}${unit}`, goal: `at least ${goal}${unit}`, ok: value >= goal }
}

export function atMost(name: string, value: number, goal: number, unit = '', digits = 0): Figure {
  return { name, value: `${value.toFixed(digits)}${unit}`, goal: `at most ${goal}${unit}`, ok: value <= goal }
}

/** A share of what was looked at, with both numbers beside it; without a goal it judges nothing. */
export function share(name: string, hits: number, of: number, goal: number | null): Figure {
  if (of === 0) return notMeasured(name, 'none among these documents')
  if (goal === null) return { name, value: `${(hits / of).toFixed(3)} (${hits} of ${of})`, goal: '', ok: null }
  return { name, value: `${(hits / of).toFixed(3)} (${hits} of ${of})`, goal: `at least ${goal}`, ok: hits / of >= goal }
}

export function notMeasured(name: string, why: string): Figure {
  return { name, value: `not measured: ${why}`, goal: '', ok: null }
}

export function lineOf({ name, value, goal, ok }: Figure): string {
  return ok === null ? `${name}: ${value}` : `${name}: ${value} (${goal}) ${ok ? 'ok' : 'short'}`
}
