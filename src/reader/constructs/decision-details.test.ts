import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { readLead, readRationale, readResume } from './decision-details.ts'

describe('why it was decided', () => {
  const rationale = (text: string): string | null => readRationale(text, [0, text.length], text.length)?.text ?? null

  it('is the first later sentence that gives a reason, and what goes on from it', () => {
    expect(rationale('Afvist. Baggrunden for afslaget er prisen. Den er for høj.')).toBe('Baggrunden for afslaget er prisen. Den er for høj.')
    expect(rationale('Saken utsettes. Det er fordi kartet mangler.')).toBe('Det er fordi kartet mangler.')
    expect(rationale('Avslag. Motivering: Platsen är för liten.')).toBe('Motivering: Platsen är för liten.')
    expect(rationale('Begrundelse: Broen er for smal.')).toBe('Begrundelse: Broen er for smal.')
  })

  it('ends with its paragraph', () => {
    expect(rationale('Afvist. Det sker på grund af prisen.\nAsta følger op.')).toBe('Det sker på grund af prisen.')
  })

  it('is none where the deciding sentence has no reason after it', () => {
    expect(rationale('Godkendt.')).toBeNull()
    expect(rationale('Afvist, fordi broen er for smal.')).toBeNull()
  })
})

describe('when a postponed matter returns', () => {
  const resume = (text: string) => readResume(text, [0, text.length])

  it('is a date', () => {
    expect(resume('Punktet udskydes til den 4. maj 2031.')).toMatchObject({ date: '2031-05-04', event: null, condition: null })
    expect(resume('Ärendet bordläggs till 2031-05-04.')).toMatchObject({ date: '2031-05-04' })
  })

  it('is an event, as written', () => {
    expect(resume('Punktet udskydes til næste møde.')?.event).toBe('næste møde')
    expect(resume('Ärendet bordläggs till nästa sammanträde.')?.event).toBe('nästa sammanträde')
    expect(resume('Saken utsettes til neste møte.')?.event).toBe('neste møte')
    expect(resume('Sagen udsættes til efter afholdelsen af borgermødet om broen.')?.event).toMatch(/^afholdelsen af borgermødet/)
    expect(resume('Punktet udskydes indtil sommerferien.')?.event).toBe('sommerferien')
  })

  it('is a condition, as written', () => {
    expect(resume('Punktet genoptages, når prisen er kendt.')?.condition).toBe('når prisen er kendt')
    expect(resume('Saken tas opp igjen dersom det kommer penger.')?.condition).toBe('dersom det kommer penger')
  })

  it('stands in the sentence that moves the matter', () => {
    const text = 'Rådet drøftede broen. Sagen udsættes til næste møde. Tak.'
    expect(text.slice(...resume(text)!.span)).toBe('Sagen udsættes til næste møde.')
  })

  it('is unknown where nothing is said of it', () => {
    expect(resume('Udsat.')).toBeNull()
    expect(resume('Vi mødes den 4. maj 2031, hvis det ikke regner.')).toBeNull()
  })
})

describe('who takes the lead', () => {
  const lead = (text: string) => readLead(text, [0, text.length])

  it('is told by what they are or by what they do', () => {
    expect(lead('Broen males med Parkafdelingen som tovholder.').lead).toBe('Parkafdelingen')
    expect(lead('Arbetet görs med Parkkontoret som ansvarig.').lead).toBe('Parkkontoret')
    expect(lead('at Parkafdelingen har ansvaret').lead).toBe('Parkafdelingen')
    expect(lead('Asta Sølund er tovholder.').lead).toBe('Asta Sølund')
  })

  it('has others behind it', () => {
    expect(lead('Rådet besluttede, at Parkafdelingen er tovholder, og at de øvrige afdelinger bakker op.')).toMatchObject({ supporters: ['de øvrige afdelinger'] })
  })

  it('is nobody where nobody is named', () => {
    expect(lead('Godkendt.')).toEqual({ lead: null, supporters: [] })
    expect(lead('Der er brug for en tovholder.')).toEqual({ lead: null, supporters: [] })
  })
})

describe('time', () => {
  it.each(['med en ', 'hvis ', 'bakker op ', 'udskydes til ', 'når der er. ', 'Asta '])('grows with the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => { const text = `udsat ansvarlig fordi ${part.repeat(size)}`; return [readLead(text, [0, text.length]), readResume(text, [0, text.length]), readRationale(text, [0, text.length], text.length)] }, 2_000)).toBe(true)
  })
})
