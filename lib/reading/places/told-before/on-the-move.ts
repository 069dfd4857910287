import {
  hasClass,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { vehicles } from '@/lib/reading/lexicon/vehicles'
import type { Spot } from '@/lib/reading/places/spots/spot'
import { wordLike } from '@/lib/text/word-set'

/** Towns that people only set out from or came to: "The wounded reached X. The dead are 33" leaves the 33 where the blast was. */

const leaves = /^(?:leave|depart|salir|partir|zarpar|despegar)$/
const returns = /^(?:return|come|fly|travel|volver|regresar|venir|llegar|retornar|viajar)$/
const arrives =
  /^(?:reach|arrive|get|come|return|flee|walk|trek|llegar|arribar|volver|regresar|huir|refugiar|alcanzar)$/
const carries =
  /^(?:take|drive|fly|carry|rush|bring|ferry|evacuate|transfer|move|airlift|llevar|trasladar|evacuar|transportar|conducir)$/
const condemns = /^(?:condemn|denounce|deplore|mourn|condenar|repudiar|deplorar)$/
const from = /^(?:from|de|del|desde)$/
const into = /^(?:to|in|at|into|a|al|en|hasta|hacia)$/
const vehicle = wordLike(
  vehicles,
  'flights? convoys? vuelos? caravanas? helicopteros? ambulancias? ambulances?',
)
const parts = /^(?:stop|comma|conjunction|relative|subordinator)$/
const far = 6 // chunks between the verb and the place

/** The verb on which the place hangs, before it or, where it opens the sentence, behind it: "De X salieron camiones". */
function verbOf({ chunks }: SentenceView, at: number): VerbGroup | null {
  for (let i = at - 1; i >= Math.max(0, at - far); i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) return chunk
    if (!chunk || parts.test(chunk.kind)) break
  }
  const next = chunks[at + 1]
  return at <= 1 && isVerb(next) ? next : null
}

/** Who flees, is brought or is carried; not those who come to attack, to search or to keep order. */
const isBearing = (who: NounPhrase): boolean =>
  vehicle.test(who.head) ||
  (who.classes.some((name) => people.has(name)) &&
    !captors.has(who.head) &&
    !who.classes.some((name) => movers.has(name)))
const movers: ReadonlySet<string> = new Set(['gang', 'police', 'soldier', 'staff', 'inmate', 'role'])

const isGoer = (who: NounPhrase | null): boolean =>
  who === null || vehicle.test(who.head) || who.classes.some((name) => people.has(name)) || who.name !== null

/** "Fifteen ambulances took the wounded to X". */
const carriesHurt = ({ chunks }: SentenceView, verb: VerbGroup, place: number): boolean =>
  carries.test(verb.lemma) &&
  chunks
    .slice(chunks.indexOf(verb) + 1, place)
    .some((chunk) => isNoun(chunk) && (hasClass(chunk, 'hurt') || hasClass(chunk, 'dead')))

/** "In X, officials condemned the attack": where somebody only speaks of it. */
const isCondemning = ({ verbs }: SentenceView): boolean => {
  const [only, ...others] = verbs.filter(({ verb }) => verb.form === 'finite')
  return only !== undefined && others.length === 0 && condemns.test(only.verb.lemma)
}

/** Is the place only where somebody set out or, not to do anything there, arrived? */
export function isOnTheMove(view: SentenceView, { chunk }: Spot): boolean {
  if (isCondemning(view)) return true
  const before = view.chunks[chunk - 1]
  const verb = verbOf(view, chunk)
  if (!verb || verb.passive) return false
  const led = prepositionOf(before)
  const who = subjectOf(view, verb)
  if (leaves.test(verb.lemma) && (from.test(led) || before === verb)) return isGoer(who)
  if (into.test(led) && carriesHurt(view, verb, chunk)) return true
  if (returns.test(verb.lemma) && from.test(led)) return true
  return arrives.test(verb.lemma) && (into.test(led) || before === verb) && who !== null && isBearing(who)
}
