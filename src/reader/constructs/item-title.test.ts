import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../../tests/kit/grows.ts'
import { readItemTitle, type ItemTitle } from './item-title.ts'

function read(line: string): ItemTitle {
  const before = 'Punkt 3: '
  const found = readItemTitle(before + line, before.length, before.length + line.length)
  for (const passage of [found.title, found.presenter]) if (passage !== null) expect((before + line).slice(...passage.span)).toBe(passage.text)
  return found
}

describe('a title taken apart', () => {
  it('leaves a plain title as it is', () => {
    expect(read('Stien ved åen')).toMatchObject({ title: { text: 'Stien ved åen' }, route: [], presenter: null, slot: null, access: null, kind: null })
  })

  it.each([
    ['SPF - Bænke i parken', ['SPF'], 'Bænke i parken'],
    ['PTU/ØU/BR – Ny bro', ['PTU', 'ØU', 'BR'], 'Ny bro'],
    ['§17,4 Parkudvalg/ØU/BR - Ny bro', ['§17,4 Parkudvalg', 'ØU', 'BR'], 'Ny bro'],
  ])('the bodies ahead of "%s" are its route', (line, route, title) => {
    expect(read(line)).toMatchObject({ route, title: { text: title } })
  })

  it.each(['OBS - husk gummistøvler', 'IT - ny printer', 'Bro - ny eller gammel', 'Sti-projektet'])('"%s" has no route', (line) => {
    expect(read(line)).toMatchObject({ route: [], title: { text: line } })
  })

  it.each([
    ['Budget v/ Asta Sølund', 'Budget', 'Asta Sølund'],
    ['Budget, v. Asta', 'Budget', 'Asta'],
    ['Budget - v/Asta Sølund og Bo Ås', 'Budget', 'Asta Sølund og Bo Ås'],
    ['Budget ved Asta Sølund', 'Budget', 'Asta Sølund'],
    ['Lamper (v: Bo)', 'Lamper (v: Bo)', null],
  ])('the presenter of "%s" stands apart', (line, title, presenter) => {
    expect(read(line).title.text).toBe(title)
    expect(read(line).presenter?.text ?? null).toBe(presenter)
  })

  it.each(['Stien ved Åen', 'Bro ved havnen', 'Liv v. livet'])('"%s" names a place, no presenter', (line) => {
    expect(read(line)).toMatchObject({ title: { text: line }, presenter: null })
  })

  it.each([
    ['Velkomst kl. 9.00-9.15', 'Velkomst', '09:00', '09:15'],
    ['Velkomst (13:00 – 13:20)', 'Velkomst', '13:00', '13:20'],
    ['Stien, v/ Bo, kl. 8.35-9.05', 'Stien', '08:35', '09:05'],
    ['Stien 08.30-08.45', 'Stien', '08:30', '08:45'],
  ])('the time of "%s" stands apart', (line, title, start, end) => {
    expect(read(line)).toMatchObject({ title: { text: title }, slot: { start, end } })
  })

  it('a single time or a size is no slot', () => {
    expect(read('Rundvisning kl. 14').slot).toBeNull()
    expect(read('Skilt i målestok 1:20').slot).toBeNull()
  })

  it('a tag in brackets stays in the title and tells its kind', () => {
    expect(read('Nye bænke (bevilling)')).toMatchObject({ title: { text: 'Nye bænke (bevilling)' }, kind: 'decision' })
    expect(read('Nye bænke (til orientering)').kind).toBe('information')
    expect(read('Nye bænke (drøftelse)').kind).toBe('discussion')
    expect(read('Nye bänkar (beslut)').kind).toBe('decision')
  })

  it.each([
    ['Eventuelt', 'anyOtherBusiness'], ['Evt.', 'anyOtherBusiness'], ['Övriga frågor', 'anyOtherBusiness'], ['Ymse', 'anyOtherBusiness'],
    ['Godkendelse af dagsorden', 'approval'], ['Godkjenning av innkalling', 'approval'], ['Fastställande av dagordning', 'approval'], ['Godkendelse af referat fra sidst', 'approval'],
    ['Meddelelser', 'information'], ['Referatsaker', 'information'], ['Orientering om broen', 'information'], ['Drøftelse af broen', 'discussion'],
    ['Godkendelse af budget for broen', null], ['Eventuelle lamper', null], ['Broen', null],
  ])('"%s" is of kind %s', (line, kind) => {
    expect(read(line).kind).toBe(kind)
  })

  it.each(['Personsag (lukket)', 'Grund - lukket sag', 'Personalsak (unntatt offentlighet)', 'Anställning (sluten)'])('"%s" is closed', (line) => {
    expect(read(line).access).toBe('closed')
  })

  it('a strong run with text beside it is the title', () => {
    expect(read('**Stien.** Den er lang').title.text).toBe('Stien')
  })

  it('closing colons, dashes and anchors are no part of it', () => {
    expect(read('Stien :').title.text).toBe('Stien')
    expect(read('Stien {#stien}').title.text).toBe('Stien')
    expect(read('Stien []').title.text).toBe('Stien')
  })

  it('whatever the line, title and presenter stand in it', () => {
    const parts = fc.constantFrom('SPF', '/', ' - ', ' v/ ', 'Asta', ' Sølund', ', ', 'kl. 9.00-10.00', ' (lukket)', '**', ':', ' ', '(', '§17,4 ', 'stien', '[]', '–', ' ved ')
    fc.assert(fc.property(fc.array(parts, { maxLength: 10 }), (words) => {
      read(words.join(''))
    }), { numRuns: 300 })
  })

  it.each(['SPF/', ' v/ Asta', 'Asta, ', '**', 'kl. 9.00-10.00 ', ' - ', '(', ' '])('takes time by the length: "%s" over and over', (part) => {
    expect(growsLinearly((size) => read(`a${part.repeat(size)}`), 400)).toBe(true)
  })
})
