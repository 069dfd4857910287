import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'
import type { Story } from '../../candidate'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'

/** "Thieves stole 40 cars; six are still missing": things, of which some are not found. */

const goes =
  /^(?:steal|rob|loot|vanish|disappear|sink|crash|shoot|robar|hurtar|saquear|sustraer|desaparecer|extraviar|hundir|estrellar)$/

const arms =
  /^(?:weapon|rifle|gun|firearm|pistol|grenade|drone|ship|vessel|arma|fusil|pistola|granada|dron|buque|barco)e?s?$/

/** Things that are counted, and stolen, lost or sunk. */
const areGone = ({ lexed }: SentenceView, { noun, classes, bare, links }: Phrase): boolean =>
  !bare &&
  !classes.some((name) => people.has(name)) &&
  !isPersonLike(noun.head, lexed.language) &&
  (arms.test(noun.head) || links.some(({ verb }) => goes.test(verb.lemma)))

/** Is a bare number a part of things that this sentence or the one before counts last? */
export function isOfMissingThings(
  view: SentenceView,
  { index, noun, bare }: Phrase,
  { earlier }: Story,
): boolean {
  const before = view.counted.filter((other) => other.index < index)
  const told = earlier.at(-1)?.view
  // "40 cars were stolen. A boy drowned, and six are missing".
  const isAlone = before.length === 0 && told && view.verbs.every(({ index: at }) => at > index)
  const [within, last] = isAlone ? [told, told.counted.at(-1)] : [view, before.at(-1)]
  return (
    bare &&
    last !== undefined &&
    areGone(within, last) &&
    (noun.count?.value ?? 0) <= (last.noun.count?.value ?? 0)
  )
}
