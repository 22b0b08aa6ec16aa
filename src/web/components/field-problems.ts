import { z } from 'zod'

/**
 * How a form is checked. The route's schema takes every field as text, whatever was typed (`typed`). A pure function of the
 * room checks it and answers either what it means or, by field, a code for what is wrong. With problems the handler shows the
 * form again with status 422 and all that was typed; the page turns codes into sentences (`FieldProblem`), which stand above
 * the form with links to the fields, and once more at each field.
 */
export type Problems<Field extends string, Code extends string> = { [Name in Field]?: Code | undefined }

/** Problems any form may have; their sentences are in src/wording/form-words.ts. */
export type CommonProblem = 'missing' | 'tooLong' | 'notADate' | 'endsBeforeStart' | 'notAMail' | 'chooseOne'

/** A problem in words, and the id of the field it is about. */
export interface FieldProblem {
  field: string
  /** what the field is called, where the sentence alone does not tell which is meant: "Fill in the field." */
  label?: string | undefined
  sentence: string
}

export const unprocessable = 422

/** A field as it was typed, blanks around it gone. Longer than any field of ours may be it is refused as a whole. */
export function typed(atMost = 4000) {
  return z.string().max(atMost).transform(text => text.trim()).default('')
}

export function hasProblems(problems: Readonly<Record<string, unknown>>): boolean {
  return Object.values(problems).some(code => code !== undefined)
}

/** What a text field means: null when it was left empty. */
export function textProblem(text: string, atMost: number, required: boolean): 'missing' | 'tooLong' | undefined {
  if (text === '') return required ? 'missing' : undefined
  return text.length > atMost ? 'tooLong' : undefined
}

/** The problems of a form in the order of its fields. `labels`: what the fields are called, for sentences that do not say it. */
export function problemList<Field extends string, Code extends string>(problems: Problems<Field, Code>, sentences: Readonly<Record<Code, string>>, fields: readonly Field[], labels?: Readonly<Partial<Record<Field, string>>>): FieldProblem[] {
  const found: FieldProblem[] = []
  for (const field of fields) {
    const code: Code | undefined = problems[field]
    if (code !== undefined) found.push({ field, label: labels?.[field], sentence: sentences[code] })
  }
  return found
}
