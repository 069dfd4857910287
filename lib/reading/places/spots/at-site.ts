import { type Chunk, hasSense, isNoun, isVerb, type NounPhrase, prepositionOf } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'

/** Houses in a town of which a sentence tells what happened in them. */

const sites =
  /^(?:comisaria|base|campamento|cuartel|campo|centro|residencia|casa|hogar|albergue|refugio|asilo|puesto|puerto|camp|base|home|house)$/
const into = /^(?:en|contra|dentro de|in|at|on|inside|against)$/

/** "En una base militar de X", "contra un campo de refugiados de X": the house, whoever is in it. */
export function isAtSiteOf({ chunks, lexed }: SentenceView, head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  const whose =
    head.determiner === null && !head.count && /^(?:of|de|del)$/.test(prepositionOf(chunks[at - 1]))
  const site = whose ? chunks[at - 2] : head
  return (
    isNoun(site) &&
    site.determiner !== null &&
    // A prison has rules of its own.
    !site.classes.includes('prison') &&
    !site.plural &&
    into.test(prepositionOf(chunks[chunks.indexOf(site) - 1])) &&
    lexed.tokens.slice(site.first, site.last + 1).some(({ norm }) => sites.test(norm))
  )
}

/** "Gunmen killed 12 people at a clinic in X": no house where the hurt were brought. */
export function isKilledIn(chunks: readonly Chunk[], link: Chunk | undefined): boolean {
  if (link?.kind !== 'preposition' || !into.test(link.word)) return false
  const at = chunks.indexOf(link)
  const whom = chunks[at - 1]
  const verb =
    isNoun(whom) && whom.count ? chunks[prepositionOf(chunks[at - 2]) === 'a' ? at - 3 : at - 2] : whom
  return isVerb(verb) && !verb.negated && (hasSense(verb, 'kill') || hasSense(verb, 'shoot'))
}

/** "Twelve pupils from a school in X were killed when a bus overturned in Y": told with a place of its own. */
function isPlacedLater(chunks: readonly Chunk[], house: number): boolean {
  const verb = chunks.findIndex((chunk, i) => i > house && isVerb(chunk) && chunk.form === 'finite')
  return (
    verb > 0 &&
    chunks.some(
      (chunk, i) =>
        i > verb &&
        isNoun(chunk) &&
        chunk.place !== null &&
        /^(?:in|near|en)$/.test(prepositionOf(chunks[i - 1])),
    )
  )
}

/** "Soldiers from a base in X", "soldados de una base de X": where they belong, whatever they do elsewhere. */
export function isWhenceActorsCome(chunks: readonly Chunk[], house: NounPhrase): boolean {
  const at = chunks.indexOf(house)
  const who = chunks[at - 2]
  return (
    /^(?:from|de|desde)$/.test(prepositionOf(chunks[at - 1])) &&
    house.determiner === 'indefinite' &&
    !house.classes.includes('prison') &&
    isNoun(who) &&
    (who.count ? isPlacedLater(chunks, at) : who.plural) &&
    who.classes.some((name) => people.has(name))
  )
}
