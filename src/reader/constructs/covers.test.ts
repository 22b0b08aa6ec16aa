import { describe, expect, it } from 'vitest'
import { readCovers } from './covers.ts'
import { layOutLines } from '../formats/text-lines.ts'

function read(text: string, ownDate: string | null = '2014-11-03') {
  const layout = layOutLines(text, 'text/plain')
  return readCovers({ ...layout, language: 'da' }, ownDate).map(({ span, ...rest }) => ({ ...rest, text: layout.text.slice(span[0], span[1]) }))
}

describe('covers', () => {
  it('"hun" is the one the sentence is about; the winter runs into the next year', () => {
    const text = 'Centerchefen oplyste, at hun holder ferie fra den 10. december til den 4. januar. Bodil træder ind i perioden.'
    expect(read(text)).toEqual([{ absent: 'Centerchefen', covering: 'Bodil', from: '2014-12-10', to: '2015-01-04', text }])
  })

  it('a year that is written is kept, one that is not and has two readings is null', () => {
    expect(read('Anna Holm holder ferie fra den 1. juli 2015 til den 20. juli 2015, og Per Dam dækker.')[0]).toMatchObject({ absent: 'Anna Holm', covering: 'Per Dam', from: '2015-07-01', to: '2015-07-20' })
    expect(read('Anna Holm er på orlov fra den 1. september. Per Dam træder ind.')[0]).toMatchObject({ from: null, to: null })
    expect(read('Anna Holm er på orlov fra den 1. februar. Per Dam træder ind.')[0]).toMatchObject({ from: '2015-02-01', to: null })
  })

  it('without a date in the document the year stays open', () => {
    expect(read('Anna Holm holder ferie fra den 10. december. Bodil træder ind.', null)[0]).toMatchObject({ absent: 'Anna Holm', from: null })
  })

  it('in Swedish and Norwegian somebody stands in for somebody named', () => {
    expect(read('Eva Lind vikarierar för Karin Sjö till den 1 mars 2015.')[0]).toMatchObject({ absent: 'Karin Sjö', covering: 'Eva Lind', from: null, to: '2015-03-01' })
    expect(read('Kari Moen vikarierer for Ola Vik fra 5. januar 2015.')[0]).toMatchObject({ absent: 'Ola Vik', covering: 'Kari Moen', from: '2015-01-05' })
    expect(read('Ordføreren har permisjon i januar. Stedfortreder i perioden er Kari Moen.')[0]).toMatchObject({ absent: 'Ordføreren', covering: 'Kari Moen' })
  })

  it('"henne" is the one who was said to be away, days may share their month, and somebody may lead meanwhile', () => {
    expect(read('Chefen informerar om att Eva Lind går på föräldraledighet den 1 april. Karin Sjö täcker för henne till och med den 31 december 2015.')[0]).toMatchObject({ absent: 'Eva Lind', covering: 'Karin Sjö', to: '2015-12-31' })
    expect(read('Per holder ferie 8.-26. juli, og Anna dækker for ham.', '2014-05-01')[0]).toMatchObject({ absent: 'Per', covering: 'Anna', from: '2014-07-08', to: '2014-07-26' })
    expect(read('Per Dam er på orlov fra den 1. marts til den 3. april 2015, og Anna Holm leder skolen imens.')[0]).toMatchObject({ absent: 'Per Dam', covering: 'Anna Holm', to: '2015-04-03' })
  })

  it('holidays alone, duties in general and "hun" of another sentence name nobody', () => {
    expect(read('Anna Holm holder ferie i uge 29.')).toEqual([])
    expect(read('Vi brukar täcka för varandra under ledigheter.')).toEqual([])
    expect(read('Loven træder i kraft den 1. januar.')).toEqual([])
    expect(read('Anna kom forbi. Hun holder ferie i maj. Per Dam træder ind.')).toMatchObject([{ absent: null, covering: 'Per Dam' }])
  })
})
