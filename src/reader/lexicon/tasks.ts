/** Verbs that say somebody will do something, in the forms a decision uses. */

export type VerbForm = 'active' | 'passive' | 'infinitive'

export interface TaskVerb {
  form: VerbForm
  /** the words of which one must follow within a few words ("følger … op") */
  particles: readonly string[] | null
  /** taken in running minutes too; the others only in a decision */
  plain: boolean
}

/** Danish and Norwegian infinitives whose present is +r and passive +s. */
const regular = `
  udarbejde undersøge indkalde arrangere oprette udsende rundsende fremsende videresende invitere kontakte indhente afklare koordinere opdatere bestille booke
  udpege udforme beregne indsamle kortlægge planlægge forberede publicere igangsætte iværksætte afdække revidere sammenskrive anskaffe ansøge udfærdige
  utarbeide undersøke innhente avklare oppdatere sjekke opprette utrede kartlegge planlegge forberede utforme sammenstille iverksette innkalle
`
/** The same, but as plain words of daily prose they are tasks only in a decision. */
const decisionOnly = `
  formulere evaluere forelægge indarbejde analysere annoncere beskrive lave tilrette udvikle uddele oversætte
  forelegge innarbeide lage evaluere utvikle melde
`

/** [infinitive, present, passive, particles] where the endings differ. */
const others: [string, string, string, string | null, boolean][] = [
  ['etablere', 'etablerer', '', null, true], ['sende', 'sender', '', null, true],
  ['følge', 'følger', 'følges', 'op opp', true], ['følgje', 'følgjer', 'følgjast', 'opp', true], ['tage', 'tager', 'tages', 'kontakt fat initiativ hånd', true], ['tage', 'tager', '', 'op med', true], ['skrive', 'skriver', 'skrives', null, true], ['ta', 'tar', '', 'opp upp med', true], ['ta', 'tar', 'tas', 'fram kontakt tag hand hånd reda initiativ', true],
  ['bringe', 'bringer', 'bringes', 'ind videre', false], ['vende', 'vender', 'vendes', 'tilbage', true], ['arbejde', 'arbejder', 'arbejdes', 'videre', true], ['arbeide', 'arbeider', 'arbeides', 'videre', true],
  ['rette', 'retter', 'rettes', 'henvendelse', true], ['sørge', 'sørger', 'sørges', 'for', true], ['færdiggøre', 'færdiggør', 'færdiggøres', null, true], ['offentliggøre', 'offentliggør', 'offentliggøres', null, true],
  ['lægge', 'lægger', 'lægges', 'op ud frem', true], ['tjekke', 'tjekker', 'tjekkes', null, true], ['aftale', 'aftaler', 'aftales', null, false], ['genbesøge', 'genbesøger', 'genbesøges', null, false],
  ['kalle', 'kaller', 'kalles', 'inn', true], ['kalle', 'kallar', 'kallast', 'inn', true], ['purre', 'purrer', 'purres', null, true], ['ordne', 'ordner', 'ordnes', null, true], ['fikse', 'fikser', 'fikses', null, true],
  ['sende', 'sender', 'sendes', 'ud ut ind inn', true], ['legge', 'legger', 'legges', 'ut opp', true], ['legge', 'legger', 'legges', 'fram frem', false], ['sjekke', 'sjekkar', 'sjekkast', null, true], ['lage', 'lagar', 'lagast', null, false],
  ['utreda', 'utreder', 'utreds', null, true], ['undersöka', 'undersöker', 'undersöks', null, true], ['skicka', 'skickar', 'skickas', null, true], ['kontakta', 'kontaktar', 'kontaktas', null, true], ['bjuda', 'bjuder', 'bjuds', 'in', true],
  ['boka', 'bokar', 'bokas', null, true], ['ordna', 'ordnar', 'ordnas', null, true], ['sammanställa', 'sammanställer', 'sammanställs', null, true], ['återkomma', 'återkommer', 'återkommer', null, true], ['följa', 'följer', 'följs', 'upp', true],
  ['se', 'ser', 'ses', 'över', true], ['uppdatera', 'uppdaterar', 'uppdateras', null, true], ['planera', 'planerar', 'planeras', null, false], ['skriva', 'skriver', 'skrivs', null, false], ['fixa', 'fixar', 'fixas', null, true],
  ['kolla', 'kollar', 'kollas', null, true], ['kontrollera', 'kontrollerar', 'kontrolleras', null, true], ['lägga', 'lägger', 'läggs', 'upp ut fram in', true], ['skapa', 'skapar', 'skapas', null, false], ['beställa', 'beställer', 'beställs', null, true],
  ['upprätta', 'upprättar', 'upprättas', null, true], ['anordna', 'anordnar', 'anordnas', null, true], ['samordna', 'samordnar', 'samordnas', null, true], ['kalla', 'kallar', 'kallas', 'till in', true], ['mejla', 'mejlar', 'mejlas', null, true],
  ['maila', 'mailar', 'mailas', null, true], ['ringa', 'ringer', 'rings', null, true], ['stämma', 'stämmer', 'stäms', 'av', true], ['publicera', 'publicerar', 'publiceras', null, true], ['utarbeta', 'utarbetar', 'utarbetas', null, true],
  ['arrangera', 'arrangerar', 'arrangeras', null, true], ['redovisa', 'redovisar', 'redovisas', null, false], ['revidera', 'reviderar', 'revideras', null, true],
]

export const taskVerbs: ReadonlyMap<string, readonly TaskVerb[]> = build()

function build(): Map<string, TaskVerb[]> {
  const map = new Map<string, TaskVerb[]>()
  for (const stem of regular.trim().split(/\s+/)) addRegular(stem, true)
  for (const stem of decisionOnly.trim().split(/\s+/)) addRegular(stem, false)
  for (const [infinitive, present, passive, particles, plain] of others) {
    const needed = particles === null ? null : particles.split(' ')
    add(infinitive, { form: 'infinitive', particles: needed, plain })
    add(present, { form: 'active', particles: needed, plain })
    if (passive !== '' && passive !== present) add(passive, { form: 'passive', particles: needed, plain })
  }
  return map

  function addRegular(stem: string, plain: boolean): void {
    add(stem, { form: 'infinitive', particles: null, plain })
    add(`${stem}r`, { form: 'active', particles: null, plain })
    add(`${stem}s`, { form: 'passive', particles: null, plain })
  }

  function add(word: string, verb: TaskVerb): void {
    if (word === '') return
    const known = map.get(word)
    if (known === undefined) map.set(word, [verb])
    else if (!known.some((one) => one.form === verb.form && one.particles === null)) known.push(verb)
  }
}

/** Being and having are states, not tasks. */
export const states = new Set('være ha have kunne skulle ville blive bli bliva vara ha kunna få indgå fremgå gælde gjelde gälla udgøre have føre stå ligge vide huske tænke forstå'.split(' '))

/** Headings above a list of tasks. */
export const taskListHeading = /^(?:handlinger|handlingsliste|handlingslog|aktionsliste|aktionspunkter|aktioner|opgaver|opgaveliste|opgaver til næste (?:gang|møde)|to[- ]?do(?:[- ]?(?:liste?|lista))?|action ?points?|actions?|action ?items?|actionliste|actionpunkter|actionpoints|åtgärder|åtgärdslista|att göra|att-göra-lista|uppgifter|oppgaver|oppgåver|oppfølgingspunkter|oppfølgingsliste|opfølgningspunkter|opfølgningsliste|næste skridt|nästa steg|neste steg|gjøremål|next steps|aktionspunkt)(?: .{1,40})?\s*:?$/iu

export const taskColumns = {
  task: /^(?:handling(?:er)?|aktion(?:er)?|actions?|action ?(?:item|point)s?|opgave(?:r)?|aktivitet(?:er)?|åtgärd(?:er)?|uppgift(?:er)?|tiltak|oppgave(?:r)?|to[- ]?do|hvad skal gøres|hvad|vad|hva|opfølgning|oppfølging|uppföljning|beslutning \/ handling|beslutning og handling|aftale)$/iu,
  owner: /^(?:ansvarlig(?:e)?|ansvar|ansvarig(?:a)?|hvem|vem|tovholder|owner|ejer|eier|eigar|opgaveejer|ansvarleg)$/iu,
  due: /^(?:frist|deadline|senest|senast|hvornår|dato|når|när|datum|tidsfrist|forfald|klart?(?: senast)?|due|termin)$/iu,
  /** a deadline even where nobody is named; "Dato" and "Når" alone are a programme */
  deadline: /^(?:frist|deadline|senest|senast|tidsfrist|forfald|due)$/iu,
}

/** "Ansvarlig: …", "Frist: …" on a line of its own or at a paragraph's end. */
export const ownerLabel = /(?:^|[\s(*_])(?:ansvarlig|ansvarlige|ansvarig|ansvar|ansvarleg|tovholder|owner)\**\s*:\s*\**\s*/iu
export const dueLabel = /(?:^|[\s(*_.;,])(?:frist|deadline|tidsfrist|senest|senast)\**\s*:\s*\**\s*/iu
