import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** The taking of goods, told in the words of an attack. */

const shops =
  /^(?:shops?|stores?|supermarkets?|pharmac(?:y|ies)|jewell?ers?|boutiques?|malls?|comercios?|tiendas?|supermercados?|farmacias?|joyerias?|boutiques?|bodegas?|gasolineras?|estancos?|hipermercados?|boticas?|bazar(?:es)?)$/
/** What may house a vote, a clinic or arms as well: "dos locales comerciales". */
const premises = /^(?:locales|local|establecimientos?|naves?)$/
const robs = /^(?:asaltar|assault|attack|atacar|raid|storm)$/
const robbery = /^(?:asalto|raid)s?$/
const thieves =
  /^(?:thie(?:f|ves)|robbers?|burglars?|looters?|shoplifters?|ladron(?:es)?|saqueador(?:es|as)?|asaltantes?)$/
/** With arms, fire or blood it is an attack whatever was taken. */
const violent = signOfWords(
  'shot shots shooting gunfire fired gunmen armed guns grenade grenades bomb bombs explosives fire torched burned burnt arson killed killing dead died wounded injured hurt ' +
    'tiros disparos balazos armado armados armada armadas armas granada granadas bomba bombas explosivos fuego incendiaron quemaron incendiado muerto muertos murio murieron ' +
    'mato mataron herido heridos herida heridas hirieron sicarios rebeldes guerrilla guerrilleros rebels militants insurgents soldiers soldados',
)

/** "tiendas de refugiados" are tents. */
function isShop(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (!isNoun(chunk)) return false
  const behind = wordAt(view, chunk.last + 1)
  if (premises.test(chunk.head))
    return /^comercial(?:es)?$/.test(wordAt(view, chunk.last)) || /^comercial(?:es)?$/.test(behind)
  return shops.test(chunk.head) && !(/^tiendas?$/.test(chunk.head) && behind === 'de')
}

/** "el asalto a tres comercios", "the raid on a jewellery shop"; an attack on one may be a bomb's. */
function isRaidOn(view: SentenceView, at: number): boolean {
  const { chunks } = view
  const [raid, on, what] = chunks.slice(at, at + 3)
  return (
    isNoun(raid) &&
    robbery.test(raid.head) &&
    on?.kind === 'preposition' &&
    /^(?:a|al|en|contra|on|of|at|against|de)$/.test(on.word) &&
    isShop(view, what)
  )
}

/** "asaltaron un supermercado", "thieves attacked a jewellery shop". */
function isRobbed(view: SentenceView, { verb }: Candidate): boolean {
  if (!verb || !robs.test(verb.lemma)) return false
  const at = view.chunks.indexOf(verb)
  if (verb.passive) return isShop(view, subjectOf(view, verb) ?? undefined)
  const next = view.chunks[at + 1]
  const what = next?.kind === 'preposition' && next.word === 'a' ? view.chunks[at + 2] : next
  if (!isShop(view, what)) return false
  return verb.lemma === 'asaltar' || thieves.test(wordAt(view, subjectOf(view, verb)?.last ?? -1))
}

export const isRobbery = (view: SentenceView, candidate: Candidate): boolean =>
  !holds(view, violent) &&
  ((candidate.phrase !== null && isRaidOn(view, candidate.phrase)) || isRobbed(view, candidate))
