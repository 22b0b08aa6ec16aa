import fc from 'fast-check'

/** Text of any UTF-16 code units: half pairs, controls and unassigned ones too. Much quicker to make than `unit: 'binary'`. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength }).map((codes) => String.fromCharCode(...codes))
}
