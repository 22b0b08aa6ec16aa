import type { InputFile } from '../../src/reader/layout.ts'
import { madeFile, madeFormats } from '../../tests/kit/made/made-files.ts'
import { choosing, madeMinutes } from '../../tests/kit/made/made-minutes.ts'
import type { MadeMinutes } from '../../tests/kit/made/made-minutes.ts'

const bodies = ['Hjemmepleje Nord', 'Hjemmepleje Syd', 'Plejecentret Engen', 'Sygeplejen', 'Rehabilitering Vest']
const themes = ['overlap ved vagtskifte', 'færre papirgange', 'ro til medicinen', 'nye kolleger', 'telefonen om morgenen']
const gains = ['Færre beskeder bliver væk', 'Ro til at lytte', 'Nye kolleger falder hurtigere til', 'Færre afbrydelser ved medicinen']
const losses = ['Svært at nå i ferierne', 'Kræver en ekstra vagt om aftenen', 'Mere at skrive ned']

/** A municipality's old papers, made up: six in ten minutes in all formats, the others drafts from personnel meetings, workshops, letters and notes. The same every time. */
export function madeArchive(count: number): InputFile[] {
  return Array.from({ length: count }, (_, at) => {
    const stem = `dokument-${String(at).padStart(3, '0')}`
    const kind = at % 10
    if (kind < 6) return madeFile(madeFormats[at % madeFormats.length] ?? 'txt', minutesOf(at), stem)
    const write = [consultation, workshop, letter, note][kind - 6] ?? note
    return { name: `${stem}.md`, bytes: new TextEncoder().encode(write(at)) }
  })
}

/** Minutes whose decisions answer what was recommended; every fourth as chance has it, so that some leave a recommendation open. */
function minutesOf(at: number): MadeMinutes {
  const made = madeMinutes(at, 2 + (at % 5), 1 + (at % 4))
  if (at % 4 === 0) return made
  return { ...made, items: made.items.map((item) => ({ ...item, decision: 'Udvalget godkendte indstillingen.' })) }
}

function chosen(at: number): <T>(list: readonly T[]) => T {
  const below = choosing(at)
  return (list) => list[below(list.length)] as (typeof list)[number]
}

const dayOf = (at: number): string => `${1 + (at % 28)}. ${['marts', 'april', 'maj', 'september', 'oktober'][at % 5]} ${2019 + (at % 6)}`

function consultation(at: number): string {
  const one = chosen(at)
  return `# Bemærkninger fra ${one(bodies)}\n\nPersonalemøde med MED-status den ${dayOf(at)}\n\nDeltagere: Signe Aalund, Bo Enghave, Rikke Tofte.\n\n1. Fordele og ulemper ved ${one(themes)}, hvad synes I?\n2. Er I for eller imod, at prøvehandlingen gøres permanent?\n\nAd 1:\n\nFordele:\n\n- ${one(gains)}\n- ${one(gains)}\n\nUlemper:\n\n- ${one(losses)}\n\nAd 2: Alle er enstemmigt for.\n\nGodkendt af alle deltagere pr. mail. Nr. ${at}.\n`
}

function workshop(at: number): string {
  const one = chosen(at)
  return `# Input fra cafémøde ${dayOf(at)}\n\n## Tema 1: ${one(themes)}\n\n### 1) Styrker – hvad gør vi godt?\n\n- ${one(gains)}\n- ${one(gains)} (${at})\n\n### 2) Udfordringer – hvilke problemer oplever vi?\n\n- ${one(losses)}\n- ${one(losses)}\n\n## Tema 2: ${one(themes)}\n\n### 1) Styrker – hvad gør vi godt?\n\n- ${one(gains)}\n\n### 2) Udfordringer – hvilke problemer oplever vi?\n\n- ${one(losses)}\n`
}

function letter(at: number): string {
  const one = chosen(at)
  return `# Nytårsbrev fra ${one(bodies)}\n\n18. december ${2019 + (at % 6)}\n\nKære alle\n\nI året der gik har vi prøvet ${one(themes)}. ${one(gains)}.\n\nVi håber, at flere enheder vil prøve næste år. Det er brev nr. ${at}.\n\nGodt nytår\nSigne Aalund\n`
}

function note(at: number): string {
  const one = chosen(at)
  return `# Notat om ${one(themes)}\n\nBirkevang Kommune, ${dayOf(at)}\n\nUdgiften er beregnet til ${100 + at}.000 kr. om året. ${one(gains)}. ${one(losses)}.\n`
}
