// What the picture of a letter says: no more than the letter, and of one behind a door nothing.
import type { Card } from '@/platform/card/card'
import type { RecommendationForVisitor } from './schema'

type Letter = Pick<RecommendationForVisitor, 'verdict' | 'title' | 'sentence' | 'authorName'>

export const cardOfLetter = ({ verdict, title, sentence, authorName }: Letter): Card => ({
  head: verdict === 'recommends' ? `${authorName} recommends` : `Not for ${authorName}`,
  title,
  text: sentence,
})

/** For who has not gone through the door: that there is something, and no word of it. */
export const CARD_OF_DOOR: Card = { head: 'For you', title: 'A recommendation', text: 'Open the link to read it.' }
