import type { Line } from '../lines.ts'

/** The line after a heading that says where the minutes themselves begin; 0 when there is none. */
export function mainPart(lines: readonly Line[]): number {
  const at = lines.findIndex((line, i) => i > 2 && line.block.kind === 'heading' && /^(?:møde\s?referat|referat|møtereferat|mötesanteckningar|anteckningar|protokoll?|minnesanteckningar|minutes|notat)$/iu.test(line.form))
  return at < 0 ? 0 : at + 1
}

