import {
  type Chunk,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

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

/** "Soldiers from a base in X killed 12 in Y", "soldados de una base de X": where those who act belong, whatever they do elsewhere. */
export function isWhenceActorsCome({ chunks, phrases }: SentenceView, house: NounPhrase): boolean {
  const at = chunks.indexOf(house)
  const who = chunks[at - 2]
  const acts = phrases.some(
    ({ index, links }) =>
      index === at - 2 &&
      links.some(
        ({ verb, role, via }) => via === 'main' && role === 'agent' && !verb.passive && !isSuffered(verb),
      ),
  )
  return (
    acts &&
    /^(?:from|de|desde)$/.test(prepositionOf(chunks[at - 1])) &&
    house.determiner === 'indefinite' &&
    !house.classes.includes('prison') &&
    isNoun(who) &&
    who.plural &&
    !who.count &&
    who.classes.some((name) => name === 'soldier' || name === 'police')
  )
}
const isSuffered = ({ senses }: VerbGroup): boolean =>
  senses.some((sense) => sense === 'die' || sense === 'escape' || sense === 'say')
