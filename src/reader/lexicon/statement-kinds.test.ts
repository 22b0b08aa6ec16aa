import { describe, expect, it } from 'vitest'
import { statementKindOf } from './statement-kinds.ts'

describe('what a question asks for, by its wording', () => {
  it.each([
    ['Hvad bøvler vi med? Er der en løsning?', 'challenge'], ['Hvad står i vejen?', 'challenge'], ['Det manglede', 'challenge'], ['Barrierer', 'challenge'], ['Svagheter', 'challenge'], ['Hot', 'challenge'],
    ['Hva fungerer ikke?', 'challenge'], ['Vad fungerar inte?', 'challenge'], ['Kva er vanskeleg?', 'challenge'], ['Vad hindrar dig?', 'challenge'], ['Hvad skal vi blive bedre til?', 'challenge'],
    ['Hvilke regler og vaner giver ikke mening?', 'practiceObstacle'], ['Hvad skal vi holde op med?', 'practiceObstacle'], ['Vad ska vi sluta med?', 'practiceObstacle'], ['Vilka regler är i vägen?', 'practiceObstacle'],
    ['Hvad gør vi godt, og hvem kunne have glæde af det?', 'strength'], ['Det hjalp', 'strength'], ['Hva fungerer?', 'strength'], ['Vad gör vi bra?', 'strength'], ['Kva går bra?', 'strength'], ['Hvad skal vi holde fast i?', 'strength'],
    ['Hvad skal vi prøve af?', 'proposal'], ['Det vil vi prøve', 'proposal'], ['Vad vill ni pröva?', 'proposal'], ['Kva må til for at vi tør?', 'proposal'], ['Hva skal til for at det blir bedre?', 'proposal'],
    ['Hvad kunne vi drømme om?', 'proposal'], ['Ønsker', 'proposal'], ['Möjligheter', 'proposal'], ['Hvad er næste skridt?', 'proposal'], ['Hvad foreslår I?', 'proposal'],
  ])('%s asks for: %s', (question, kind) => {
    expect(statementKindOf(question)).toBe(kind)
  })

  it.each(['Hvad er det vigtigste for borgerne?', 'När vågar du fatta beslut själv?', 'Hvem gør hvad?', 'Hvorfor er vi her?', 'Hur jobbar ni idag?'])('does not tell: %s', (question) => {
    expect(statementKindOf(question)).toBeNull()
  })
})
