import { nameOfActor } from '../../people/people-answers.ts'
import type { Database } from '../../storage/open-storage.ts'
import { momentInWords } from '../../wording/dates.ts'
import type { Messages } from '../../wording/messages.ts'
import { messagesIn } from '../../wording/languages.ts'
import type { UiLanguage } from '../../wording/languages.ts'
import type { ItemsAccess } from '../access/item-access.ts'
import type { Reading } from '../../reader/reading.ts'
import type { Value } from '../says/says.ts'
import type { WhatItSays } from '../says/what-it-says.ts'
import { doubtsOf, valueOf } from './doubts.ts'
import type { Doubt } from './doubts.ts'
import { reviewsOf } from './review-store.ts'
import { placesIn, proposed, reviewed, saidOf, versionsIn } from './review.ts'
import type { Placed, Review, Standing, Target } from './review.ts'

/** What was said of a document, as its pages show it. */
export interface ShownReview {
  document: string
  /** whether the one who looks may say something too */
  mayReview: boolean
  /** which items are closed, and what one may do about it */
  items: ItemsAccess
  /** in the order it was said, what was taken back included */
  reviews: Review[]
  places: Placed[]
  standing(place: string): Standing
  version(target: Target): string
  /** the last word about a section or the whole */
  said(scope: 'section' | 'document', place: string): Review | null
  /** places nobody has said anything about: of a section, or of the whole */
  left(section?: string): string[]
  /** "Inge Holt, 14. januar 2025 kl. 10.12" */
  who(review: Review): string
  /** what a person should look at, and its value; as far as nobody has said anything about it */
  doubts: { doubt: Doubt; value: Value | null }[]
  words: Messages
  language: UiLanguage
}

export interface ReviewToShow {
  organisation: string
  document: string
  reading: Reading
  says: WhatItSays
  items: ItemsAccess
  mayReview: boolean
  language: UiLanguage
}

export async function shownReview(db: Database, { organisation, document, reading, says, items, mayReview, language }: ReviewToShow): Promise<ShownReview> {
  const reviews = await reviewsOf(db, organisation, document)
  const names = reviews.length === 0 ? new Map<string, string>() : await nameOfActor(db, organisation, reviews.map(one => one.by))
  const places = placesIn(says.groups)
  const standings = reviewed(places, reviews)
  const words = messagesIn[language]
  const doubts = doubtsOf(reading, says.values).map(doubt => ({ doubt, value: valueOf(doubt, says.values) }))
  return {
    document, mayReview, items, reviews, places, words, language,
    doubts: doubts.filter(({ value }) => value === null || (standings.get(value.place)?.state ?? 'proposed') === 'proposed'),
    standing: place => standings.get(place) ?? proposed,
    version: versionsIn(places, reviews),
    said: (scope, place) => saidOf(scope, place, reviews),
    left: section => places.filter(one => (section === undefined || one.section === section) && standings.get(one.place)?.state === 'proposed').map(one => one.place),
    who: review => words.review.by(names.get(review.by) ?? words.review.somebody, momentInWords(review.at, language)),
  }
}

export function addressOfValue(document: string, place: string): string {
  return `/documents/${document}/values/${place}`
}

export function addressOfSection(document: string, place: string): string {
  return `/documents/${document}/sections/${place}`
}
