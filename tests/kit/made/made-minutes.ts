/** Minutes made up by rule, as long as asked: for measuring time and as soil for mutations. The same seed gives the same minutes. */
export interface MadeMinutes {
  title: string
  date: string
  clock: string
  place: string
  present: string[]
  items: MadeItem[]
}

export interface MadeItem {
  number: number
  title: string
  caseNumber: string
  background: string[]
  recommender: string
  recommendations: string[]
  decision: string
  points: string[]
  attachments: string[]
}

const subjects = ['Fælles vagtplan', 'Ny indgang til biblioteket', 'Trivselsmåling', 'Opfølgning på sygefravær', 'Budgetkontrol', 'Prøvehandling med aftenåbent', 'Trafiksikkerhed ved skolerne', 'Digital post til pårørende']
const names = ['Asta Sølund', 'Bo Elmegaard', 'Ditte Vang', 'Ejnar Holt', 'Freja Lindø', 'Gorm Askov', 'Hedvig Rask', 'Ivar Brink']
const units = ['Center for Plan og Miljø', 'Center for Ældre', 'Direktionen', 'Center for Børn og Læring']
const sentences = [
  'Udvalget besluttede i foråret at afprøve ordningen i to distrikter, og erfaringerne er nu samlet i et notat.',
  'Der har været afholdt tre møder med medarbejderne, hvor fordele og ulemper er drøftet.',
  'Udgiften er beregnet til 1,2 mio. kr. i 2024 og afholdes inden for rammen.',
  'Forsøget omfatter ca. 40 borgere og kræver omtrent 12 timer om ugen.',
  'Nabokommunerne har gode erfaringer med en lignende løsning, men vilkårene er ikke de samme.',
  'Personalet peger på, at overgangen mellem dag- og aftenhold kan blive bedre.',
  'Sagen har tidligere været behandlet på mødet den 14. marts 2023, hvor den blev udsat.',
  'Ordningen evalueres efter et år, og der skal tages stilling til, om den gøres permanent.',
]
const asks = ['at notatet drøftes', 'at forslaget godkendes', 'at orienteringen tages til efterretning', 'at der tages stilling til den videre proces']
const decisions = ['Udvalget godkendte indstillingen.', 'Udvalget drøftede sagen med følgende pointer:', 'Orienteringen blev taget til efterretning.', 'Sagen udsættes til næste møde.']
const points = ['Centret udarbejder en plan inden sommerferien.', 'Emnet tages op i ledergruppen.', 'At der følges op på mødet i november.', 'Ditte Vang kontakter de pårørende.']

/** A plain linear congruence: the same row of choices everywhere. */
export function choosing(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** `items` agenda items of `paragraphs` paragraphs of background each; 6 by 6 is some 13 KB of text. */
export function madeMinutes(seed: number, items = 6, paragraphs = 6): MadeMinutes {
  const below = choosing(seed)
  const one = (list: readonly string[]): string => list[below(list.length)] ?? ''
  const several = (list: readonly string[], most: number): string[] => Array.from({ length: below(most + 1) }, () => one(list))
  const day = 1 + below(28)
  return {
    title: 'Referat af møde i Udvalget for Velfærd og Udvikling',
    date: `${day}. november 2024`,
    clock: `${13 + below(4)}.30`,
    place: `Mødelokale ${1 + below(9)}`,
    present: names.slice(0, 3 + below(5)),
    items: Array.from({ length: items }, (_, index) => ({
      number: index + 1,
      title: one(subjects),
      caseNumber: `24/${1000 + below(90_000)}`,
      background: Array.from({ length: paragraphs }, () => [one(sentences), one(sentences), one(sentences)].join(' ')),
      recommender: one(units),
      recommendations: [one(asks), ...several(asks, 2)],
      decision: one(decisions),
      points: several(points, 3),
      attachments: several(['Notat om erfaringer.docx', 'Oversigt over udgifter.xlsx', 'Bemærkninger fra MED-udvalget.pdf'], 3),
    })),
  }
}
