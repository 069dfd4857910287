import { areaSaid, placesSaid } from '@/lib/reading/places/known/adjective-of'
import { wordAt } from '../../grammar/sentence-view'
import { mostTold } from './by-size'
import type { Rule } from './memory'
import { anyPlace, building, normsOf, outskirts, points, sameSite, sameWord, walls } from './pointing-words'

/** Which place "the same place", "the building", "a district of the town" and "the perimeter" mean. */

const ofWord = /^(?:of|de|del|where|donde|que|which)$/

/** "en ese lugar", "from the same place". */
export const byPlace: Rule = (view, noun, { focus, near, told }) => {
  if (noun.head === '') return null
  const same = normsOf(view, noun).some((word) => sameWord.test(word))
  const house = building.test(noun.head) || (same && walls.test(noun.head))
  const [anywhere, somewhere] = [anyPlace.test(noun.head), sameSite.test(noun.head) || house]
  if (!anywhere && !somewhere) return null
  // "sent to surround the building": the prison in view.
  if (house && focus?.kind === 'prison' && points(noun) && !noun.place) return focus
  if (same && somewhere) return mostTold(told) ?? near ?? focus
  // "In this resort": where the report is, not a place named beside it.
  if (anywhere && /^(?:this|este)$/.test(normsOf(view, noun)[0] ?? '')) return mostTold(told) ?? focus ?? near
  if (anywhere && (same || noun.determiner === 'demonstrative')) return focus ?? near
  const alone =
    noun.determiner === 'definite' && noun.last - noun.first <= 1 && !ofWord.test(wordAt(view, noun.last + 1))
  return alone && /^(?:lugar|sitio|scene)$/.test(noun.head) ? (near ?? focus) : null
}

/** "en un barrio tarsense": the town of which the word is the adjective. */
export const byAdjective: Rule = (view, noun, { towns, home, gazetteer }) => {
  if (noun.plural || !(noun.classes.includes('area') || sameSite.test(noun.head)) || !home) return null
  const words = normsOf(view, noun)
  const said = placesSaid(words, towns, gazetteer)
  return said.length === 1 ? (said[0] ?? null) : areaSaid(words, home, gazetteer)
}

/** "sent 200 troops to the perimeter", "custodian los exteriores": those of the prison in view. */
export const byPerimeter: Rule = (view, noun, { focus, told }) =>
  outskirts.test(noun.head) &&
  noun.determiner === 'definite' &&
  !noun.place &&
  !/^(?:inside|within|de)$/.test(wordAt(view, noun.first - 1)) &&
  focus?.kind === 'prison' &&
  told.has(focus.id) &&
  !/^(?:of|de|del|a|al|to)$/.test(wordAt(view, noun.last + 1))
    ? focus
    : null
