import { describe, expect, it } from 'vitest'
import { shownTitle } from './shown-title.ts'

const document = { title: 'Referat', kind: 'minutes' as const, body: 'Chefforum', date: '2024-04-18' }

describe('what a document is called', () => {
  it('is kind, body and date where its title is only its kind or its body', () => {
    for (const title of ['Referat', 'MØTEPROTOKOLL', 'Beslutningsreferat', 'Dagsorden:', '** Chefforum **', 'Sammanträdesprotokoll']) {
      expect(shownTitle({ ...document, title }, 'da'), title).toBe('Referat, Chefforum, 18. april 2024')
    }
    expect(shownTitle({ ...document, body: null }, 'sv')).toBe('Protokoll, 18 april 2024')
  })

  it('is its title where that says which it is, or where nothing else does', () => {
    for (const title of ['Referat af Chefforum', 'Notat om overlap', 'protokoll.txt']) expect(shownTitle({ ...document, title }, 'da')).toBe(title)
    expect(shownTitle({ ...document, body: null, date: null }, 'da')).toBe('Referat')
  })
})
