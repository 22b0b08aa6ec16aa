import type { Messages } from '../wording/messages.ts'
import type { ShownFinding } from './says/look-first.ts'

/** What wants a human eye, before all else. */
export function LookFirst({ findings, words, lang }: { findings: ShownFinding[]; words: Messages; lang: string | undefined }) {
  if (findings.length === 0) return <p class="rt-quiet">{words.document.nothingMissing}</p>
  return (
    <section class="rt-first" aria-labelledby="first">
      <h3 id="first">{words.document.lookFirst}</h3>
      <ul>
        {findings.map(one => (
          <li id={`w${one.number}`} key={one.number}>
            <span class={one.code === 'possiblePersonalData' ? 'rt-open rt-open--full' : 'rt-open'}>{words.findings[one.code].label}</span>
            <span class="rt-first__text">
              {words.findings[one.code].text} {one.quote === null ? null : <q lang={lang}>{one.quote}</q>} <Where finding={one} words={words} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Where({ finding, words }: { finding: ShownFinding; words: Messages }) {
  if (finding.value !== null) return <a href={`#p${finding.value}`}>{words.document.see(finding.value)}</a>
  if (finding.span !== null) return <a href={`#f${finding.number}`}>{words.document.seePassage}</a>
  return null
}
