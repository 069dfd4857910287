import type { Place } from '@/lib/model/place'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Sense } from '../../lexicon/verb-senses'

/** Places that act: "Peru decreed", "Sonora sent 200 officers", "Police in X have sent 80 men to the building". */

const acts = new Set<Sense>(['declare', 'suspend', 'deploy', 'say', 'deny', 'plan', 'detain'])
const actsBy =
  /^(?:send|decree|announce|impose|offer|ask|promise|sign|enviar|decretar|anunciar|ofrecer|pedir|imponer|firmar)$/
const sends = /^(?:send|dispatch|impose|enviar|despachar|mandar|imponer)$/

const speaks = new RegExp(
  `^(?:${[
    'deny|reject|dismiss|refute|blame|accuse|say|insist|claim|reply|retort|condemn|admit|acknowledge|concede|announce|warn',
    'negar|desmentir|rechazar|descartar|acus(?:ar|a|o)|culp(?:ar|a|o)|decir|insistir|replicar|responder|condenar',
    'reconocer|admitir|afirmar|asegurar|sostener|aseverar|anunciar|advertir',
  ].join('|')})$`,
)

/** "Tarsis denies it", "Miravera blamed the rebels": who governs there, of what happened anywhere; of a town also "confirmed nine dead". */
const isSpeaking = (verb: VerbGroup, { kind }: Place): boolean =>
  !verb.passive &&
  verb.form === 'finite' &&
  (speaks.test(verb.lemma) || (kind === 'city' && /^confirm(?:ar)?$/.test(verb.lemma)))

const isSending = (verb: VerbGroup): boolean => !verb.passive && sends.test(verb.lemma)

const harms: readonly Sense[] = ['attack', 'kill', 'shoot', 'hurt']
const strikes =
  /^(?:strike|hit|pound|shell|bomb|bombard|raid|invade|launch|fire|lanzar|golpear|alcanzar|bombardear|invadir|disparar)$/
/** "Peru struck a depot in X", "Chile killed 12 in Y": a country that strikes. */
const isStriking = (verb: VerbGroup): boolean =>
  !verb.passive &&
  verb.form === 'finite' &&
  (strikes.test(verb.lemma) || harms.some((sense) => verb.senses.includes(sense)))

const forIts =
  /^(?:por su (?:parte|lado)|en cambio|sin embargo|for (?:its|their) part|in turn|however|meanwhile)$/
/** Past ", por su parte," and ", for its part,": the chunk of the comma that closes it, or the index. */
function pastAside({ chunks, lexed: { tokens } }: SentenceView, index: number): number {
  const close = chunks.findIndex(({ kind }, at) => at > index + 1 && kind === 'comma')
  if (chunks[index + 1]?.kind !== 'comma' || close < 0 || close > index + 4) return index
  const words = tokens.slice((chunks[index + 1]?.last ?? 0) + 1, chunks[close]?.first).map(({ norm }) => norm)
  return forIts.test(words.join(' ')) ? close : index
}

const nextOf = (view: SentenceView, index: number): Chunk | undefined =>
  view.chunks
    .slice(pastAside(view, index) + 1)
    .find(({ kind }) => !/^(?:adverb|date|preposition|quote)$/.test(kind))

const counts =
  /^(?:report|count|record|register|confirm|tally|log|reportar|contar|contabilizar|registrar|confirmar|sumar|acumular)$/

/** "Peru reported 12 deaths and Chile seven": what a country counts is at home. */
function countsAtHome(view: SentenceView, verb: VerbGroup): boolean {
  const counted = view.chunks[view.chunks.indexOf(verb) + 1]
  return !verb.passive && counts.test(verb.lemma) && isNoun(counted) && counted.count !== null
}

/** "in Peru", "in Peru and Chile": by a preposition, its own or that of the place joined before it. */
function isLed(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 2]
  const isJoined = chunks[index - 1]?.kind === 'conjunction' && isNoun(before) && before.place !== null
  return chunks[isJoined ? index - 3 : index - 1]?.kind === 'preposition'
}

/** "Peru decreed", "Kenia enviará", "Sonora despachó 200 agentes": it is not said to have happened there. */
export function isActor(view: SentenceView, index: number, place: Place): boolean {
  const { chunks } = view
  const [own, next] = [chunks[index], nextOf(view, index)]
  if (place.kind === 'prison' || isLed(chunks, index) || !isVerb(next)) return false
  if ((isSending(next) || isSpeaking(next, place)) && isNoun(own) && own.place) return true
  if (countsAtHome(view, next)) return false
  return (
    place.kind === 'country' &&
    (isStriking(next) || next.senses.some((sense) => acts.has(sense)) || actsBy.test(next.lemma))
  )
}

/** "Police in X have sent 80 officers": where those are who send. */
export function isOfSenders(view: SentenceView, index: number, head: Chunk | undefined): boolean {
  const next = nextOf(view, index)
  return (
    isNoun(head) &&
    !head.count &&
    (head.classes.includes('police') || head.classes.includes('role') || head.classes.includes('soldier')) &&
    isVerb(next) &&
    isSending(next)
  )
}
