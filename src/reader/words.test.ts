import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsLinearly } from '../../tests/kit/grows.ts'
import { fold, headingForm, words } from './words.ts'

describe('word boundaries', () => {
  it('stand before and after the letters æ ø å ä ö as before and after others', () => {
    expect(words('\\bændret\\b').test('Det blev ændret i går')).toBe(true)
    expect(words('\\bbåde\\b').test('hon har gjort både och')).toBe(true)
    expect(words('\\böppet\\b').test('Öppet för alla')).toBe(true)
    expect(words('\\bnæste møde\\b').test('(næste møde)')).toBe(true)
  })

  it('do not stand inside a word', () => {
    expect(words('\\bsag\\b').test('sagsbehandling')).toBe(false)
    expect(words('\\bsag\\b').test('opsag')).toBe(false)
    expect(words('\\bnej\\b').test('nejæ')).toBe(false)
    expect(words('\\bår\\b').test('2år')).toBe(false)
    expect(words('\\b(ja|nej)\\b').test('janej')).toBe(false)
  })

  it('stand at the ends of a text, beside brackets and before alternatives', () => {
    expect(words('^\\bpunkt\\b$').test('Punkt')).toBe(true)
    expect(words('(?:\\bja\\b|\\bnei\\b)').test('nei')).toBe(true)
    expect(words('\\b[æø]l\\b').test('øl')).toBe(true)
    expect(words('\\b\\d+\\b').test('i 2024.')).toBe(true)
    expect(words('(hvis|når)\\b[^.]{1,9}sol').test('når der er sol')).toBe(true)
    expect(words('(hvis|når)\\b[^.]{1,9}sol').test('nåret er sol')).toBe(false)
    expect(words('mod\\b(?! \\d)').test('mod broen')).toBe(true)
    expect(words('mod\\b(?! \\d)').test('mod 3')).toBe(false)
  })

  it('leave other escapes alone, also a last backslash pair', () => {
    expect(words('kl\\. \\d{1,2}').test('kl. 13')).toBe(true)
    expect(words('\\\\b').source).toBe('\\\\b')
    expect(words('a', 'u').flags).toBe('u')
  })
})

describe('folding', () => {
  it('makes every run of white space one space and trims the ends', () => {
    expect(fold('  Mødet \u00a0 i\n\tparken \u202f')).toBe('Mødet i parken')
    expect(fold('et ord')).toBe('et ord')
    expect(fold('12\u00a0500')).toBe('12 500')
  })

  it('is done when done once', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'å', ' ', '\n', '\u00a0', '\t', '.') }), (text) => {
      const once = fold(text)
      expect(fold(once)).toBe(once)
      expect(once).not.toMatch(/^\s|\s$|\s\s/u)
    }))
  })

  it('takes time by the length', () => {
    expect(growsLinearly((size) => fold(`a${' '.repeat(size)}b`), 200_000)).toBe(true)
    expect(growsLinearly((size) => headingForm(`${': '.repeat(size)}a`), 2_000)).toBe(true)
  })
})

describe('the form in which headings are compared', () => {
  it('has neither markup, closing punctuation nor capitals', () => {
    expect(headingForm('**Beslutning:**')).toBe('beslutning')
    expect(headingForm('## ØKONOMI  og finansiering –')).toBe('økonomi og finansiering')
    expect(headingForm('_Vedtak_ .')).toBe('vedtak')
  })

  it('keeps punctuation inside the heading', () => {
    expect(headingForm('Tid / sted:')).toBe('tid / sted')
    expect(headingForm('J.nr.')).toBe('j.nr')
  })
})
