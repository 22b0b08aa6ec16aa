import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import type { Language, Outcome } from '../reading.ts'
import { outcomeRules } from '../lexicon/outcomes.ts'
import { isNothing, outcomeOf, sentenceOutcome, settles } from './decision-outcome.ts'

type Said = readonly [outcome: Outcome, language: Language, prose: string]

const outcomes: readonly Said[] = [
  ['withdrawn', 'da', 'Punktet blev taget af dagsordenen.'],
  ['withdrawn', 'da', 'Sagen udgår, da ansøger har trukket sig.'],
  ['withdrawn', 'sv', 'Ärendet utgår.'],
  ['withdrawn', 'sv', 'Punkten stryks från föredragningslistan.'],
  ['withdrawn', 'nb', 'Saken ble trukket av strandsjefen før møtet.'],
  ['sentBack', 'da', 'Sagen sendes tilbage til forvaltningen, som regner på en billigere bro.'],
  ['sentBack', 'da', 'Hjemvist til fornyet behandling i Parkrådet.'],
  ['sentBack', 'sv', 'Nämnden återremitterar ärendet för att få en ny kostnad belyst.'],
  ['sentBack', 'sv', 'Återremiss.'],
  ['sentBack', 'nb', 'Saken sendes tilbake til strandsjefen for ny utredning.'],
  ['postponed', 'da', 'Udsat.'],
  ['postponed', 'da', 'Punktet genoptages på mødet i maj.'],
  ['postponed', 'da', 'Beslutningen udskydes, til broen er målt.'],
  ['postponed', 'sv', 'Nämnden bordlägger ärendet till nästa sammanträde.'],
  ['postponed', 'sv', 'Ärendet bordlades.'],
  ['postponed', 'sv', 'Frågan skjuts upp till hösten.'],
  ['postponed', 'nb', 'Saken utsettes til neste møte.'],
  ['postponed', 'nn', 'Saka vert utsett.'],
  ['rejected', 'da', 'Ikke godkendt.'],
  ['rejected', 'da', 'Rådet kan ikke anbefale forslaget.'],
  ['rejected', 'da', 'Ansøgningen afvises, da fristen er overskredet.'],
  ['rejected', 'da', 'Forslaget faldt.'],
  ['rejected', 'sv', 'Nämnden avslår ansökan om kiosk vid stranden.'],
  ['rejected', 'sv', 'Avslag.'],
  ['rejected', 'nb', 'Søknaden avslås.'],
  ['rejected', 'nb', 'Forslaget falt med 4 mot 5 stemmer.'],
  ['sentToConsultation', 'da', 'Planen for stien sendes i offentlig høring i otte uger.'],
  ['sentToConsultation', 'sv', 'Strandplanen sänds på remiss till föreningarna.'],
  ['sentToConsultation', 'nb', 'Planen legges ut til offentlig ettersyn.'],
  ['sentToConsultation', 'nb', 'Forslaget sendes på høring til lagene.'],
  ['recommended', 'da', 'Indstilles til godkendelse i byrådet.'],
  ['recommended', 'da', 'Anbefales godkendt.'],
  ['recommended', 'da', 'Anbefales.'],
  ['recommended', 'sv', 'Parknämnden föreslår kommunfullmäktige besluta att anta planen.'],
  ['recommended', 'sv', 'Nämnden tillstyrker förslaget.'],
  ['recommended', 'nb', 'Strandrådet innstiller overfor kommunestyret at planen vedtas.'],
  ['recommended', 'nb', 'Planen anbefales.'],
  ['referred', 'da', 'Oversendes til Økonomirådet.'],
  ['referred', 'da', 'Spørgsmålet henvises til arbejdsgruppen for stier.'],
  ['referred', 'sv', 'Frågan överlämnas till strandkontoret.'],
  ['referred', 'nb', 'Saken oversendes til Strandrådet.'],
  ['approvedWithChanges', 'da', 'Godkendt med den tilføjelse, at bænkene males grønne.'],
  ['approvedWithChanges', 'da', 'Tiltrådt, idet fristen flyttes en uge.'],
  ['approvedWithChanges', 'da', 'Godkendt under forudsætning af, at prisen holder.'],
  ['approvedWithChanges', 'sv', 'Nämnden godkänner planen med följande ändring: lampan flyttas.'],
  ['approvedWithChanges', 'sv', 'Bifall med tillägg enligt ordförandens yrkande.'],
  ['approvedWithChanges', 'nb', 'Planen vedtas med følgende endring: Benken flyttes.'],
  ['notedWithRemark', 'da', 'Taget til efterretning, idet rådet ønsker en ny måling.'],
  ['notedWithRemark', 'da', 'Til efterretning med den bemærkning, at tallene er gamle.'],
  ['noted', 'da', 'Taget til efterretning.'],
  ['noted', 'da', 'Rådet tog orienteringen til efterretning.'],
  ['noted', 'da', 'Orienteringen taget til orientering.'],
  ['noted', 'sv', 'Rapporten läggs till handlingarna.'],
  ['noted', 'sv', 'Nämnden tar del av informationen.'],
  ['noted', 'sv', 'Nämnden godkänner redovisningen.'],
  ['noted', 'nb', 'Saken tas til orientering.'],
  ['noted', 'nb', 'Tatt til etterretning.'],
  ['noted', 'nn', 'Meldinga vert teken til vitande.'],
  ['approved', 'da', 'Godkendt.'],
  ['approved', 'da', 'Indstillingen blev tiltrådt.'],
  ['approved', 'da', 'Bestyrelsen besluttede at købe tre bænke.'],
  ['approved', 'da', 'Ansøgningen imødekommes: bevilget 4.000 kr.'],
  ['approved', 'sv', 'Nämnden antar planen.'],
  ['approved', 'sv', 'Nämnden beslutar enligt förslaget.'],
  ['approved', 'sv', 'Styrelsen beslutade att köpa tre bänkar.'],
  ['approved', 'nb', 'Enstemmig vedtatt.'],
  ['approved', 'nb', 'Innstillingen ble enstemmig vedtatt.'],
  ['approved', 'nb', 'Protokollen godkjennes.'],
  ['approved', 'nn', 'Samrøystes vedteke.'],
  ['approved', 'sv', 'Planen antogs.'],
  ['approved', 'nn', 'Alle vart einige.'],
  ['approved', 'nb', 'Det ble ikke gitt merknader, og det var ikke anledning til mer.'],
  ['noted', 'sv', 'Vi har tagit del av redovisningen.'],
  ['discussed', 'sv', 'En lång diskussion om lampor.'],
  ['discussed', 'nb', 'Lang diskusjon om lamper.'],
  ['discussed', 'da', 'Rådet drøftede punktet.'],
  ['discussed', 'da', 'Drøftet.'],
  ['discussed', 'sv', 'Frågan diskuterades.'],
  ['discussed', 'nb', 'Saken ble drøftet.'],
  ['concluded', 'da', 'Gruppen konkluderede:'],
  ['concluded', 'nb', 'Følgende ble besluttet:'],
  ['concluded', 'sv', 'Nämnden beslutar följande:'],
  ['informed', 'da', 'Parkchefen orienterede om lamperne.'],
  ['informed', 'sv', 'Parkchefen informerade om lamporna.'],
  ['informed', 'nb', 'Strandsjefen orienterte om lampene.'],
  ['appointed', 'da', 'Asta Sølund blev valgt til formand.'],
  ['appointed', 'sv', 'Till justerare utses Siv Lönnå.'],
  ['appointed', 'nb', 'Som leder velges Odd Fjærli.'],
  ['notRecorded', 'da', ''],
  ['notRecorded', 'sv', ' \n '],
  ['unclear', 'da', 'Solen skinnede over salen.'],
  ['unclear', 'sv', 'Solen sken över salen.'],
]

describe('what a decision’s words come to', () => {
  it.each(outcomes)('%s (%s): %s', (outcome, language, prose) => {
    expect(outcomeOf(prose, language)).toBe(outcome)
  })

  it.each(outcomes.filter(([outcome]) => outcome !== 'unclear' && outcome !== 'concluded'))('%s also set over two lines (%s): %s', (outcome, language, prose) => {
    expect(outcomeOf(prose.replace(/ (?=\S+$)/u, '\n'), language)).toBe(outcome)
  })
})

describe('the table of phrases', () => {
  it.each(outcomeRules.map((rule) => [rule.outcome, rule.lang, rule.re] as const))('every phrase of %s (%s) is heard', (_outcome, lang, re) => {
    const phrases = new RegExp(`^(?:${re.replaceAll('\\b', '').replaceAll(/\[\^\.\]\{0,\d+\}\s?/gu, ' ')})$`)
    fc.assert(fc.property(fc.stringMatching(phrases), (phrase) => {
      expect(sentenceOutcome(phrase, lang), phrase).not.toBeNull()
    }), { numRuns: 60 })
  })
})

describe('words that hold other words', () => {
  it('what is not approved is rejected, in every language', () => {
    expect(outcomeOf('Forslaget blev ikke vedtaget.', 'da')).toBe('rejected')
    expect(outcomeOf('Rådet kan ikke godkende planen.', 'da')).toBe('rejected')
    expect(outcomeOf('Planen ble ikke vedtatt.', 'nb')).toBe('rejected')
    expect(outcomeOf('Yrkandet bifölls inte.', 'sv')).toBe('rejected')
  })

  it('a recommendation onward is no approval', () => {
    expect(outcomeOf('Udvalget indstiller, at planen indstilles til godkendelse.', 'da')).toBe('recommended')
    expect(outcomeOf('Indstillingen anbefales godkendt af byrådet.', 'da')).toBe('recommended')
    expect(outcomeOf('Fremsendes til byrådets godkendelse.', 'da')).toBe('recommended')
  })

  it('to table a matter is to postpone it, to remit it back is to send it back', () => {
    expect(outcomeOf('Ärendet bordläggs.', 'sv')).toBe('postponed')
    expect(outcomeOf('Ärendet återremitteras.', 'sv')).toBe('sentBack')
    expect(outcomeOf('Remitteras till strandkontoret.', 'sv')).toBe('referred')
  })

  it('a matter noted with a demand is noted with a remark', () => {
    expect(outcomeOf('Taget til efterretning, idet rådet beder om en plan for lys.', 'da')).toBe('notedWithRemark')
    expect(outcomeOf('Taget til efterretning. Idet mødet sluttede, regnede det.', 'da')).toBe('noted')
  })

  it('a report that is approved as a report is noted', () => {
    expect(outcomeOf('Nämnden godkänner informationen.', 'sv')).toBe('noted')
    expect(outcomeOf('Nämnden godkänner planen.', 'sv')).toBe('approved')
  })
})

describe('several sentences', () => {
  it('talk counts only where nothing settles the matter', () => {
    expect(outcomeOf('Rådet drøftede sagen. Godkendt.', 'da')).toBe('approved')
    expect(outcomeOf('Parkchefen orienterede. Rådet drøftede sagen.', 'da')).toBe('discussed')
    expect(outcomeOf('Strandsjefen orienterte. Saken utsettes.', 'nb')).toBe('postponed')
  })

  it('the first that settles the matter tells what it came to', () => {
    expect(outcomeOf('Godkendt. Forslaget om lamper sendes i høring.', 'da')).toBe('approved')
  })

  it('an amendment that falls does not reject the matter', () => {
    expect(outcomeOf('Ændringsforslaget blev forkastet. Indstillingen blev godkendt.', 'da')).toBe('approved')
    expect(outcomeOf('Nørres tilleggsforslag falt, ikke vedtatt. Innstillingen ble vedtatt.', 'nb')).toBe('approved')
    expect(outcomeOf('Ändringsyrkandet avslås. Nämnden antar planen.', 'sv')).toBe('approved')
    expect(outcomeOf('Ændringsforslaget blev forkastet.', 'da')).toBe('rejected')
  })

  it('what was resolved to do is approved, what opens a list is concluded', () => {
    expect(outcomeOf('Gruppen besluttede at lægge stien om.', 'da')).toBe('approved')
    expect(outcomeOf('Gruppen besluttede, at:', 'da')).toBe('concluded')
    expect(settles('Gruppen besluttede at lægge stien om')).toBe(true)
    expect(settles('Gruppen besluttede')).toBe(false)
    expect(settles('Gruppen besluttede, at')).toBe(false)
    expect(settles('Gruppen beslutter at: ')).toBe(false)
  })
})

describe('a decision in a language nobody named', () => {
  it('is read by all of them', () => {
    expect(outcomeOf('Godkendt.', null)).toBe('approved')
    expect(outcomeOf('Ärendet bordläggs.', null)).toBe('postponed')
    expect(outcomeOf('Saken tas til orientering.', null)).toBe('noted')
    expect(outcomeOf('Saken tas til orientering.', 'en')).toBe('noted')
  })
})

describe('a field that says there is nothing to say', () => {
  it.each(['Ingen', 'Intet.', 'Inga frågor', 'Ingen bemærkninger', 'Der var ingen spørgsmål', '-', '…', 'Tomt indhold', 'Ingen bemærkninger til referatet'])('"%s"', (prose) => {
    expect(isNothing(prose)).toBe(true)
  })

  it.each(['Ingen ønsker bænken flyttet', 'Godkendt', 'Ingen bemærkninger, godkendt', 'Intet nyt under solen her'])('"%s" says something', (prose) => {
    expect(isNothing(prose)).toBe(false)
  })
})

describe('whatever the words', () => {
  const parts = fc.constantFrom('godkendt', 'ikke ', 'Udvalget ', 'besluttede ', 'at ', '. ', ', idet ', 'til efterretning', 'sendes ', 'i høring', 'taget ', 'af dagsordenen', 'ändring', 'med ', 'forslag ', 'falt', '\n', 'å', ':')

  it('there is an outcome, the same one for any white space', () => {
    fc.assert(fc.property(fc.array(parts, { maxLength: 14 }), fc.constantFrom('da', 'sv', 'nb', 'nn', 'en', null), (words, language) => {
      const prose = words.join('')
      const told = outcomeOf(prose, language)
      expect(told).toBeTypeOf('string')
      expect(outcomeOf(` ${prose.replaceAll(' ', '  ')} `, language)).toBe(told)
    }))
  })

  it.each(['taget ', 'godkendt ', 'med ', 'sendes ', 'besluttede ', 'godkendt. ', 'notera ', 'a'])('time grows with the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => outcomeOf(part.repeat(size), 'da'), 1_000)).toBe(true)
  })
})
