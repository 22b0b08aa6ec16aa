import type { MadeItem, MadeMinutes } from './made-minutes.ts'

/** The head, as any of the formats writes it: one paragraph each. */
export function headLines({ date, clock, place, present }: MadeMinutes): string[] {
  return [`Mødedato: ${date} kl. ${clock}`, `Mødested: ${place}`, `Til stede: ${present.join(', ')}`]
}

export function asText(minutes: MadeMinutes): string {
  const item = (one: MadeItem): string[] => [
    `Punkt ${one.number}: ${one.title}`, `Sagsnr. ${one.caseNumber}`, 'Baggrund', ...one.background,
    'Indstilling', `${one.recommender} indstiller,`, one.recommendations.map((text, at) => `${at + 1}. ${text}`).join('\n'),
    'Beslutning', one.decision, one.points.map((text) => `- ${text}`).join('\n'),
    ...(one.attachments.length === 0 ? [] : ['Bilag', ...one.attachments]),
  ]
  return [minutes.title, ...headLines(minutes), ...minutes.items.flatMap(item)].filter((block) => block !== '').join('\n\n')
}

export function asMarkdown(minutes: MadeMinutes): string {
  const item = (one: MadeItem): string[] => [
    `## ${one.number}. ${one.title}`, `**Sagsnr.** ${one.caseNumber}`, '### Baggrund', ...one.background,
    '### Indstilling', `${one.recommender} indstiller,`, one.recommendations.map((text, at) => `${at + 1}. ${text}`).join('\n'),
    '### Beslutning', one.decision, one.points.map((text) => `- ${text}`).join('\n'),
    ...(one.attachments.length === 0 ? [] : ['### Bilag', one.attachments.map((text) => `- ${text}`).join('\n')]),
  ]
  return [`# ${minutes.title}`, ...headLines(minutes), ...minutes.items.flatMap(item)].filter((block) => block !== '').join('\n\n')
}
