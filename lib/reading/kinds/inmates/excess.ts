import { isNoun, isVerb } from '../../grammar/chunk'
import { keepByPhrase } from '../../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { mayBeHoused, measured } from './housed'

/** How many more a prison holds than it may. */

const more = new Set(['more', 'mas', 'extra', 'over', 'above', 'too'])
const limit =
  /^(?:that|capacity|capacidad|allowed|permitido|permitidos|intended|limit|encima|many|lo|aforo|supposed|maximum|places|allows|built|designed|meant|construid[oa]s?|disenad[oa]s?|room|space|beds|espacio|cupo|plazas|camas|corresponden?|caben|deberian?|debian?|should|ought)$/

/** "more than it has beds for", "over capacity", "por encima del aforo"; not "over the brawl that". */
function compares([word = '', next = '', ...rest]: readonly string[]): boolean {
  if (/^(?:over|above)$/.test(word)) return [next, ...rest.slice(0, 2)].some((w) => bounds.test(w))
  if (word === 'too') return next === 'many'
  // "12.578 más de la cuenta".
  if (`${word} ${next} ${rest[0]} ${rest[1]}` === 'mas de la cuenta') return true
  if (word === 'por') return rest.slice(0, 4).some((w) => limit.test(w))
  // "more than twice its capacity" tells how many times, not how many too many.
  if (rest.slice(0, 2).some((w) => times.test(w))) return false
  // "38 más de los que admite".
  if (/^de (?:los|las) que (?:admit|cab|pued|deb|permit)/.test(`${next} ${rest.slice(0, 3).join(' ')}`))
    return true
  // "2,000 more inmates than it was built for".
  if (/^(?:inmates|prisoners|people|detainees|internos|presos|reclusos|reos|personas)$/.test(next))
    return /^(?:than|de|que)$/.test(rest[0] ?? '') && rest.slice(1).some((w) => limit.test(w))
  return (
    /^(?:than|de|que)$/.test(next) && (rest[0] === 'that' || rest.some((w) => w !== 'that' && limit.test(w)))
  )
}
/** "a surplus of 3,200": of anything, unless the sentence tells of a prison. */
const mayBeOfMoney = /^(?:surplus|excedente)$/
const tellsRoom = (view: SentenceView): boolean =>
  view.phrases.some(({ noun }) => noun.classes.some((name) => name === 'room' || name === 'inmate'))
const times = /^(?:twice|double|triple|times|half|doble|triple|veces|mitad)$/
const bounds = /^(?:capacity|limit|maximum|aforo|capacidad)$/

/** Up to the next number, of which the words behind it tell. */
function upToNumber(view: SentenceView, from: number, words: string[]): string[] {
  const next = words.findIndex((_, i) => view.lexed.counts.has(from + i))
  return next < 0 ? words : words.slice(0, next)
}

/** "40,096 people, more than 11,500 too many": the words belong to the next number. */
const opensNumber = ({ lexed }: SentenceView, at: number): boolean => lexed.hedges.has(at)

/** "3,000 more than its capacity", "3.000 más de su capacidad", "exceeds its capacity by 3,000". */
export const isExcess = keepByPhrase(exceeds)

function exceeds(view: SentenceView, phrase: Phrase): boolean {
  const { noun, governor } = phrase
  if (!mayBeHoused(phrase) || !noun.count) return false
  const behind = noun.count.last + 1
  const after = view.lexed.tokens.slice(behind, behind + 7).map(({ norm }) => norm)
  const comparison = upToNumber(view, behind, after).findIndex(
    (word, i) =>
      (more.has(word) && !opensNumber(view, behind + i)) || (word === 'por' && after[i + 1] === 'encima'),
  )
  // "9,000 inmates, well over its capacity": all who are there.
  const apart = after.slice(0, comparison).includes(',')
  if (comparison >= 0 && comparison <= 3 && !apart && compares(after.slice(comparison))) return true
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && of.classes.includes('excess')) return !mayBeOfMoney.test(of.head) || tellsRoom(view)
  if (measured(view, phrase)?.classes.includes('excess')) return true
  // "faltan plazas para 400 internos".
  const short =
    isNoun(of) && of.classes.includes('room') && /^falta(?:n|ba|ban)?$/.test(wordAt(view, of.first - 1))
  if (short && of.count === null && governor?.preposition === 'para' && noun.count.value > 1) return true
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const by = governor && /^(?:by|en)$/.test(governor.preposition)
  return Boolean(
    by &&
      (isVerb(verb)
        ? verb.senses.includes('exceed')
        : isNoun(of) && (of.classes.includes('room') || /^(?:limits?|overcrowded)$/.test(of.head))),
  )
}
