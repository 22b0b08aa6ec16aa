import { describe, expect, it } from 'vitest'
import { layOutLines } from '../formats/text-lines.ts'
import { authorTitle } from './author-title.ts'
import { contentLines } from './lines.ts'

function titleIn(text: string, name: string): string | null {
  const layout = layOutLines(text, 'text/plain')
  const lines = contentLines({ text, blocks: layout.blocks, language: 'da' })
  const at = text.indexOf(name)
  return authorTitle(lines, [at, at + name.length])
}

describe("an author's title", () => {
  it('stands on a line of its own below the name, the mail address between', () => {
    expect(titleIn('Godt nytår til alle\n\nBirthe Lundager\n\nbirthe@eksempel.dk\n\nCenterchef\n\nCenter for Børn', 'Birthe Lundager')).toBe('Centerchef')
  })

  it('stands after the comma beside the name', () => {
    expect(titleIn('Hälsningar\n\nRagnhild Ekby, enhetschef', 'Ragnhild Ekby')).toBe('enhetschef')
  })

  it('is none where no position is written', () => {
    expect(titleIn('Med venlig hilsen\n\nBirthe Lundager\n\nCenter for Børn', 'Birthe Lundager')).toBeNull()
  })

  it('is not fetched from prose that only names the author', () => {
    expect(titleIn('Teksten er skrevet af Birthe Lundager, som længe har arbejdet med børn og unge i kommunen.\nHun er leder', 'Birthe Lundager')).toBeNull()
  })
})
