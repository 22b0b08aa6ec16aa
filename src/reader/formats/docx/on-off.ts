/** An on/off property is on when it stands there without a value (ECMA-376 part 1, 17.17.4). */
export function isOn(value: string | null): boolean {
  return value === null || !(value === '0' || value === 'false' || value === 'off')
}
