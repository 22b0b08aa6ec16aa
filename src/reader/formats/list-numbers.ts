export type NumberForm = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman'

/** A list number as Word, LibreOffice and browsers write it; letters go on a … z, aa, bb (Word) – the field's lists end long before. */
export function writeNumber(value: number, form: NumberForm): string {
  switch (form) {
    case 'lowerLetter': return letters(value)
    case 'upperLetter': return letters(value).toUpperCase()
    case 'lowerRoman': return roman(value).toLowerCase()
    case 'upperRoman': return roman(value)
    case 'decimalZero': return value >= 0 && value < 10 ? `0${value}` : String(value)
    case 'decimal': return String(value)
  }
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 40) return String(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}

const romanSteps: readonly [number, string][] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let written = ''
  for (const [step, sign] of romanSteps) {
    while (rest >= step) {
      written += sign
      rest -= step
    }
  }
  return written
}
