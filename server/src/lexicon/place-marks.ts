import {wordSet} from './phrases.ts'

/** Words right before a capitalised word that make it a place. */
export const placesBefore = wordSet(
  'in at from near outside around across throughout through toward towards onto above below beyond off via',
)

/** Words before “to” that make what follows a place: “we moved to Duluth”. */
export const journeys = wordSet(
  'came come comes coming went go goes going gone moved move moving drove drive driving flew fly flying travelled traveled ' +
    'returned return returning arrived back home bus train road ferry flight way trip journey ride commute emigrated migrated',
)

/** What is a place, before “was” and its name: “the city was Leeds”. */
export const settlements = wordSet('city town village island port suburb county district place capital hospital stop')

/** Words behind the first comma of a row of things: “Nurses, then patients, then books”. */
export const rowWords = wordSet('then next later or but not nor too plus so yet')

/** How a second clause begins: “Christmas, and the patient had no visitors”. */
export const clauseHeads = wordSet(
  'the a an this that these those no we i it there then every each both all so yet still',
)

/** What is said of a person behind “then” or “not”: “Rosa, then a tailor”, “Tomas, not yet four”. */
export const ownWords = wordSet(
  'a an the my our his her only yet still just barely quite even aged pregnant in at with',
)
