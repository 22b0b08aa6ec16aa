import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits, type FormatResult, type Layout } from '../layout.ts'
import { layOut } from './index.ts'
import { keepsTheLaws } from '../../../tests/kit/layouts.ts'

const bytes = (xml: string): Uint8Array => new TextEncoder().encode(xml)
const read = (xml: string | Uint8Array): Promise<FormatResult> => layOut({ name: 'export.xml', bytes: typeof xml === 'string' ? bytes(xml) : xml }, defaultLimits)

async function layoutOf(xml: string | Uint8Array): Promise<Layout> {
  const result = await read(xml)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.layout
}

/** Blocks as "role: text"; without a role their kind. */
function shown(layout: Layout): string[] {
  return layout.blocks.map((block) => `${block.role?.is ?? block.kind}: ${layout.text.slice(...block.outer)}`)
}

const edocItem = (number: number, title: string, text: string, more = ''): string => `<MeetingAgendaItem><AgendaItemNumber>${number}</AgendaItemNumber><Document><Title>${title}</Title>
  <NeutralTitle>Neutral ${title}</NeutralTitle>${more}</Document><FullText>\n\n${text}\n</FullText></MeetingAgendaItem>`
const edocMeeting = (types: string, state = 'Referat endeligt godkendt'): string => `<?xml version="1.0"?>\n<Meeting><Committee>Kulturudvalget</Committee><MeetingDate>15-05-2013 16:30:00</MeetingDate>
  <MeetingState>${state}</MeetingState><MeetingAgendaTypes>${types}</MeetingAgendaTypes></Meeting>`
const edocType = (name: string, items: string): string => `<MeetingAgendaType><AgendaType>${name}</AgendaType><MeetingAgendaItems>${items}</MeetingAgendaItems></MeetingAgendaType>`

describe('an eDoc export', () => {
  it('is laid out by agenda number, with its fields told apart', async () => {
    const agenda = '<AgendaItems><AgendaItem><Committee>Andet udvalg</Committee><AgendaItemType>Til orientering</AgendaItemType></AgendaItem><AgendaItem><Committee>Kulturudvalget</Committee><AgendaItemType>Til drøftelse</AgendaItemType></AgendaItem></AgendaItems>'
    const layout = await layoutOf(edocMeeting(edocType('Åben dagsorden', edocItem(2, 'Havnen', '2.\tHavnen\n\nSagsnr.: 2013-1234\n\nIndstilling\nCentret indstiller, at\n\nA)\nPlanen godkendes.\n\n\nBeslutning\nGodkendt', agenda) + edocItem(1, 'Meddelelser', '1. Meddelelser\n\nIntet'))))
    expect(shown(layout)).toEqual([
      'body: Kulturudvalget', 'paragraph: Referat endeligt godkendt', 'meetingTime: 15-05-2013 16:30:00', 'itemTitle: 1. Meddelelser', 'paragraph: Intet',
      'itemTitle: 2. Havnen', 'paragraph: Sagsnr.: 2013-1234', 'paragraph: Indstilling', 'paragraph: Centret indstiller, at', 'item: A) Planen godkendes.', 'paragraph: Beslutning', 'paragraph: Godkendt',
    ])
    expect(layout.declared).toEqual({ kind: 'minutes' })
    expect(layout.blocks[5]?.role).toEqual({ is: 'itemTitle', number: '2', access: 'open', kind: 'discussion' })
  })

  it('is read although it refers to characters XML forbids', async () => {
    const layout = await layoutOf(edocMeeting(edocType('Åben dagsorden', edocItem(1, 'Børn &amp; Unge', 'Første side&#xC;Anden side & mere\u0002&#7;'))))
    expect(shown(layout).slice(3)).toEqual(['itemTitle: 1. Børn & Unge', 'paragraph: Første side', 'paragraph: Anden side & mere'])
  })

  it('shows of a closed item its neutral title alone, after the open ones', async () => {
    const layout = await layoutOf(edocMeeting(edocType('Lukket dagsorden', edocItem(1, 'Køb af grunden', 'Hemmelig pris')) + edocType('Åben dagsorden', edocItem(2, 'Valg', 'Åbent'))))
    expect(shown(layout).slice(3)).toEqual(['itemTitle: 2. Valg', 'paragraph: Åbent', 'itemTitle: 1. Neutral Køb af grunden'])
    expect(layout.blocks.at(-1)?.role).toMatchObject({ access: 'closed' })
    expect(layout.text).not.toContain('Hemmelig')
  })

  it('lists each attachment once, whether the text names it or not', async () => {
    const attachments = '<Attachments><Attachment><Title>Kort over havnen</Title><FullText>Langt bilag</FullText></Attachment><Attachment><Title>Budget</Title></Attachment></Attachments>'
    const layout = await layoutOf(edocMeeting(edocType('Åben dagsorden', edocItem(1, 'Havnen', 'Bilag\n2013-77 - Kort over havnen', attachments) + edocItem(2, 'Pladsen', 'Bilag\n2013-78 - Kortet\n2013-79 - Tallene', attachments))))
    expect(shown(layout).filter((line) => line.startsWith('attachment'))).toEqual(['attachment: - Budget'])
    expect(layout.text).not.toContain('Langt bilag')
  })
})

const sbsys = (attributes: string, items: string, meeting = 'M1'): string => `<Dagsorden DagsordenID="D1" ${attributes}><Møde MødeID="${meeting}" Udvalg="Miljøudvalget" Mødedato="27. august 2018" Mødetid="16:00" Mødeslutdato="27. august 2018" Mødesluttid="18:00" Mødested="Lokale 3"/><Dagsordenpunkter>${items}</Dagsordenpunkter></Dagsorden>`
const sbsysItem = (number: number, title: string, open: boolean, content: string, enclosures = ''): string => `<Dagsordenpunkt Nummer="${number}" Åbent="${open}"><Overskrift>${title}</Overskrift><Indhold>${content}</Indhold><Bilagsliste>${enclosures}</Bilagsliste></Dagsordenpunkt>`

describe('an SBSYS export', () => {
  it('takes section titles from the names of elements, decoded', async () => {
    const layout = await layoutOf(sbsys('Åben="true" Dagsordentype="Referat"', sbsysItem(1, 'Støj', true, '<Supplerende_sagsfremstilling>&lt;p&gt;Det larmer.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;om natten&lt;/li&gt;&lt;/ul&gt;</Supplerende_sagsfremstilling><Økonomi_x0020_og_x0020_tid>Ingen.\nTo måneder.</Økonomi_x0020_og_x0020_tid><Beslutning><p>Godkendt<br/>enstemmigt.</p></Beslutning><Bemærkninger></Bemærkninger>', '<Bilag Navn="Måling" MaaPubliceres="true" BilagUrl="x.pdf"/>')))
    expect(shown(layout)).toEqual([
      'body: Miljøudvalget', 'meetingTime: 27. august 2018 16:00', 'meetingEnd: 27. august 2018 18:00', 'place: Lokale 3', 'itemTitle: 1. Støj',
      'sectionHeading: Supplerende sagsfremstilling', 'paragraph: Det larmer.', 'item: - om natten', 'sectionHeading: Økonomi og tid', 'paragraph: Ingen.', 'paragraph: To måneder.',
      'sectionHeading: Beslutning', 'paragraph: Godkendt\nenstemmigt.', 'sectionHeading: Bilag', 'attachment: - Måling',
    ])
    expect(layout.declared).toEqual({ kind: 'minutes' })
    expect(layout.blocks.find((block) => layout.text.slice(...block.span) === 'Beslutning')?.role).toEqual({ is: 'sectionHeading', decision: true })
  })

  it('shows of a closed item its title and the enclosures marked for publishing', async () => {
    const layout = await layoutOf(sbsys('Åben="true" Dagsordentype="Dagsorden"', sbsysItem(1, 'Personsag', false, '<Sagsfremstilling>Hemmeligt</Sagsfremstilling>', '<Bilag Navn="Lukket bilag" MaaPubliceres="false"/><Bilag Navn="Åbent bilag" MaaPubliceres="true"/>')))
    expect(shown(layout).slice(4)).toEqual(['itemTitle: 1. Personsag', 'sectionHeading: Bilag', 'attachment: - Åbent bilag'])
    expect(layout.declared).toEqual({ kind: 'agenda' })
  })

  it('joins the agendas of one meeting and says so of another meeting', async () => {
    const wrapped = `<Eksport>${sbsys('Dagsordentype="Dagsorden"', sbsysItem(1, 'Støj', true, ''))}${sbsys('Dagsordentype="Dagsorden"', sbsysItem(2, 'Tillæg', true, ''))}${sbsys('', sbsysItem(1, 'Andet møde', true, ''), 'M2')}</Eksport>`
    const layout = await layoutOf(wrapped)
    expect(shown(layout).filter((line) => line.startsWith('itemTitle'))).toEqual(['itemTitle: 1. Støj', 'itemTitle: 2. Tillæg'])
    expect(layout.trouble.map((trouble) => trouble.code)).toEqual(['cut'])
  })
})

const field = (caption: string, feedback: boolean, content: string, index = 1): string => `<ItemField><Caption><![CDATA[${caption}]]></Caption><FieldTypeAsEnum>Html</FieldTypeAsEnum><Index>${index}</Index><IsFeedback>${feedback ? 'True' : 'False'}</IsFeedback><Content><![CDATA[${content}]]></Content></ItemField>`
const publication = (fields: string, more: { type?: string; concluded?: string; isPublic?: string; members?: string; history?: string } = {}): string => `\ufeff<?xml version="1.0" encoding="utf-8"?><Publication><PublicationTypeAsEnum>${more.type ?? 'Final'}</PublicationTypeAsEnum><Agendas><Agenda ID="1"><Meeting><Concluded>${more.concluded ?? ''}</Concluded><Members>${more.members ?? ''}</Members><When>25-09-2012 15:30:00</When><Until>25-09-2012 16:00:00</Until><Where>Salen</Where></Meeting><Name>Ekstra møde</Name><Committee><Name>Hovedudvalget</Name></Committee>
<Items><Item><Caption>Åbning &amp; valg</Caption><Case><Number>12/345</Number></Case><IsPublic>${more.isPublic ?? 'True'}</IsPublic><Number>1</Number><Fields>${fields}</Fields><Enclosures><Enclosure><Name>Notat</Name><FileName>P:\\Hemmelig\\notat.pdf</FileName></Enclosure></Enclosures>${more.history ?? ''}</Item></Items></Agenda></Agendas></Publication>`
const kindOf = async (xml: string): Promise<string | null | undefined> => (await layoutOf(xml)).declared?.kind

describe('an eDagsorden export', () => {
  it('lays its fields out in order and leaves empty ones out', async () => {
    const layout = await layoutOf(publication(field('BESLUTNING', true, '<p>Tomt indhold</p>', 3) + field('SAG', false, '<p>F&oslash;rst &aring;bnes.</p>', 2) + field('INDSTILLING', false, 'at der åbnes', 1) + field('TOM', false, '<p>&nbsp;</p>', 4)))
    expect(shown(layout)).toEqual([
      'body: Hovedudvalget', 'paragraph: Ekstra møde', 'meetingTime: 25-09-2012 15:30:00', 'meetingEnd: 25-09-2012 16:00:00', 'place: Salen', 'itemTitle: 1. Åbning & valg', 'caseNumber: 12/345',
      'sectionHeading: INDSTILLING', 'paragraph: at der åbnes', 'sectionHeading: SAG', 'paragraph: Først åbnes.', 'sectionHeading: Bilag', 'attachment: - Notat',
    ])
    expect(layout.text).not.toContain('Hemmelig')
  })

  it('is an agenda until something of this very meeting is decided', async () => {
    expect(await kindOf(publication(''))).toBe('agenda')
    expect(await kindOf(publication(field('BESLUTNING', true, '<b>18. september 2012:</b> Udsat til den 25. september.<br><b>25. september 2012:</b>')))).toBe('agenda')
    expect(await kindOf(publication(field('BESLUTNING', true, '<b>18. september 2012:</b> Udsat. <b>25. september 2012:</b> Godkendt.')))).toBe('minutes')
    expect(await kindOf(publication(field('BESLUTNING', true, 'Godkendt.')))).toBe('minutes')
    expect(await kindOf(publication(field('BESLUTNING', true, 'Godkendt.'), { type: 'Draft' }))).toBe('agenda')
    expect(await kindOf(publication('', { concluded: '26-09-2012 10:00:00' }))).toBe('minutes')
  })

  it('tells who took part, who did not, and who was only invited', async () => {
    const member = (name: string, value: number, text: string): string => `<MeetingMember><ParticipationStatusAsValue>${value}</ParticipationStatusAsValue><ParticipationStatusAsText>${text}</ParticipationStatusAsText><Name>${name}</Name></MeetingMember>`
    const layout = await layoutOf(publication('', { concluded: '26-09-2012 10:00:00', members: member('Ask Berg', 1, 'Attending') + member('Bil Holm', 2, 'Declined') + member('Cis Dam', 0, 'NotDecided') + member('Dan Elm', 3, 'Absent') }))
    expect(layout.blocks.flatMap((block) => (block.role?.is === 'person' ? [block.role.role] : []))).toEqual(['present', 'apologies', 'mentioned', 'absent'])
  })

  it('names body and date of an earlier decision in the history', async () => {
    const history = '<ItemHistory><Entry><Caption>Beslutning</Caption><MeetingDetails><CommitteeName>Byrådet</CommitteeName><MeetingDueDate>01-02-2012</MeetingDueDate></MeetingDetails><Content>Udsat</Content></Entry></ItemHistory>'
    expect(shown(await layoutOf(publication('', { history })))).toContain('sectionHeading: Byrådet 01-02-2012 Beslutning')
  })

  it('shows of a closed item its title alone', async () => {
    const layout = await layoutOf(publication(field('SAG', false, 'Hemmeligt'), { isPublic: 'False' }))
    expect(layout.blocks.at(-1)?.role).toEqual({ is: 'itemTitle', number: '1', access: 'closed', kind: null })
    expect(layout.text).not.toContain('Hemmeligt')
  })
})

describe('any export', () => {
  const samples = [
    edocMeeting(edocType('Åben dagsorden', edocItem(1, 'Havnen', '1.\tHavnen\n\nA)\nIntet\n- et\n- to'))),
    sbsys('Dagsordentype="Referat"', sbsysItem(1, 'Støj', true, '<Sagsfremstilling>&lt;table&gt;&lt;tr&gt;&lt;td&gt;a&lt;/td&gt;&lt;td&gt;b&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</Sagsfremstilling>')),
    publication(field('SAG', false, '<ul><li>et<ul><li>to</li></ul></li></ul>')),
  ]

  it('is refused as damaged when it breaks off', async () => {
    for (const sample of samples) expect(await read(sample.slice(0, -30))).toMatchObject({ ok: false, refusal: { code: 'damaged' } })
  })

  it('is refused when it nests too deep', async () => {
    expect(await read(`<Publication><Agendas><Agenda/></Agendas>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Publication>`)).toMatchObject({ ok: false, refusal: { code: 'tooDeep' } })
  })

  it('expands no entity a document type declares', async () => {
    const result = await read(`<!DOCTYPE Publication [<!ENTITY x "boom">]>${publication(field('SAG', false, 'sag')).replace(/^\ufeff<\?xml[^>]*>/, '').replace('Ekstra møde', '&x;')}`)
    expect(result.ok ? result.layout.text : '').not.toContain('boom')
  })

  it('keeps the laws of a layout, and the same bytes yield the same', async () => {
    for (const sample of samples) {
      const layout = await layoutOf(sample)
      keepsTheLaws(layout)
      expect(await layoutOf(sample)).toEqual(layout)
    }
  })

  it('is read or refused whatever its bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...samples), fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }), async (sample, changes) => {
      const mutated = bytes(sample)
      for (const [at, value] of changes) mutated[at % mutated.length] = value
      const result = await read(mutated)
      // what is no export any more is text, whose own marks stand outside its blocks
      if (result.ok && !result.layout.mediaType.startsWith('text/')) keepsTheLaws(result.layout)
    }), { numRuns: 150 })
  })
})
