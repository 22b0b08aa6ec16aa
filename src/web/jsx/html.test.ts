import fc from 'fast-check'
import { jsx as preactJsx } from 'preact/jsx-runtime'
import { renderToStaticMarkup } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Fragment, Html, createElement, jsx } from './html.ts'
import type { Children } from './html.ts'

/** A tree as data, so that two makers of markup can be given the same. */
type Leaf = string | number | boolean | null | undefined
type Tree = Leaf | Tree[] | Element
interface Element { tag: string; attributes: Record<string, Leaf>; children: readonly Tree[] }


const text = fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '"', "'", '&amp;', '</p>', '<!--', '-->', ']]>', '\u0000', '\u2028', '𝕏', ' '))
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null), fc.constant(undefined))
const attributes = fc.dictionary(fc.constantFrom('class', 'id', 'href', 'lang', 'hidden', 'for', 'aria-label', 'aria-hidden', 'data-code', 'tabindex', 'title', 'spellcheck', 'maxlength', 'crossorigin'), value, { maxKeys: 4 })
const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.oneof({ depthSize: 'small' },
    text, fc.integer(), fc.boolean(), fc.constant(null), fc.constant(undefined),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.record({ tag: fc.constantFrom('p', 'a', 'div', 'ul', 'li', 'td', 'option', 'svg', 'use', 'button', 'component', 'fragment'), attributes, children: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({ tag: fc.constantFrom('br', 'input', 'img', 'meta', 'hr', 'link'), attributes, children: fc.constant([]) }),
  ),
}))

const Component = (given: { readonly children?: Children }) => jsx('section', { class: 'one', children: given.children })

function ours(of: Tree): Children {
  if (Array.isArray(of)) return of.map(ours)
  if (typeof of !== 'object' || of === null) return of
  const children = of.children.map(ours)
  if (of.tag === 'fragment') return Fragment({ children })
  return of.tag === 'component' ? jsx(Component, { children }) : jsx(of.tag, { ...of.attributes, children })
}

function theirs(of: Tree): ReturnType<typeof preactJsx> {
  const made = (one: Tree): unknown => Array.isArray(one) ? one.map(made) : typeof one !== 'object' || one === null ? one : theirs(one)
  if (typeof of !== 'object' || of === null || Array.isArray(of)) return preactJsx('main', { children: made(of) as never })
  const children = of.children.map(made) as never
  if (of.tag === 'fragment') return preactJsx((given: { children?: never }) => given.children ?? null, { children })
  return of.tag === 'component' ? preactJsx('section', { class: 'one', children }) : preactJsx(of.tag, { ...of.attributes, children })
}

describe('an element', () => {
  it('is written as preact-render-to-string writes it', () => {
    fc.assert(fc.property(fc.array(tree, { maxLength: 4 }), many => {
      const one: Tree = { tag: 'div', attributes: {}, children: many }
      expect((ours(one) as Html).markup).toBe(renderToStaticMarkup(theirs(one)))
    }), { numRuns: 2000 })
  })

  it('keeps text text, wherever it stands', () => {
    const hostile = '"><script>alert(1)</script>'
    expect(jsx('p', { title: hostile, children: [hostile, [hostile]] }).markup)
      .toBe('<p title="&quot;>&lt;script>alert(1)&lt;/script>">&quot;>&lt;script>alert(1)&lt;/script>&quot;>&lt;script>alert(1)&lt;/script></p>')
  })

  it('takes no markup from outside, however it is dressed up', () => {
    const disguised = JSON.parse('{"markup":"<script>","constructor":{"name":"Html"}}') as never
    expect(() => jsx('p', { children: disguised })).toThrow(TypeError)
    expect(() => new Html(Symbol('making') as never, '<script>')).toThrow(TypeError)
  })

  it('takes no attribute name from outside', () => {
    for (const name of ['onclick', 'x onload=alert(1)', 'style', 'srcdoc', '"', 'dangerouslySetInnerHTML', 'data-x>']) expect(() => jsx('p', { [name]: 'x' })).toThrow(TypeError)
  })

  it('writes the value of a textarea as its text', () => {
    expect(jsx('textarea', { name: 'text', value: 'a</textarea>&' }).markup).toBe('<textarea name="text">a&lt;/textarea>&amp;</textarea>')
  })

  it('writes no key', () => {
    expect(createElement('li', { class: 'x', key: 'k' }, 'a', 'b').markup).toBe('<li class="x">ab</li>')
  })
})
