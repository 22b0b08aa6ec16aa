import type { Reading } from '../../reader/reading.ts'
import type { Database } from '../../storage/open-storage.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import { may } from '../../web/actor.ts'
import type { Actor } from '../../web/actor.ts'
import { itemsAccess } from '../access/item-access.ts'
import type { SourceDocument } from '../document.ts'
import { editableDocument } from '../readable-document.ts'
import { readableReading } from '../readable-reading.ts'
import { othersFirst } from '../take-turns.ts'
import { whatItSays } from '../says/what-it-says.ts'
import type { WhatItSays } from '../says/what-it-says.ts'
import { wordingFor } from '../says/wording-for.ts'
import { shownReview } from './shown-review.ts'
import type { ShownReview } from './shown-review.ts'

export interface OpenReview {
  document: SourceDocument
  reading: Reading
  says: WhatItSays
  shown: ShownReview
}

/** A document somebody may read, with what they may see of what was read in it and of what was said about that; null when it is gone. */
export async function openReview(db: Database, actor: Actor, language: UiLanguage, document: SourceDocument, at: string): Promise<OpenReview | null> {
  const read = await readableReading(db, actor, document, { how: 'page', at })
  if (read === null) return null
  const mayReview = may(actor, 'documents.write') && await editableDocument(db, actor, document.id) !== null
  await othersFirst(read.reading.text.length)
  const says = whatItSays(read.reading, wordingFor(language))
  await othersFirst(read.reading.text.length)
  const shown = await shownReview(db, { organisation: actor.organisation, document: document.id, reading: read.reading, says, items: itemsAccess(document, read.reading, read.closed, mayReview), mayReview, language })
  return { document, reading: read.reading, says, shown }
}
