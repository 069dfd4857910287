import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFate, type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { isCollective, nounOf } from '@/lib/reading/lexicon/nouns/nouns'

/** Words for people that stand first and head what is counted behind them: "Heridos hubo 25", "Muertos: 18". */

const headed = new Set<NounClass>(['dead', 'hurt', 'hostage', 'freed', 'detainee', 'fugitive'])
const exists = /^(?:hay|hubo|habia)$/
const are =
  /^(?:fueron|son|eran|serian|estan|estaban|siguen|seguian|continuan|continuaban|quedan|quedaban|permanecen|permanecian|suman|sumaban|van|iban|ser|estar)$/
const opening = /^(?:[.;:,"'“”«»‘’¿¡—–-]|y|pero)$/
const closing = /^[.;,]?$/

/** "; heridos, 11.": a number by itself behind a comma. */
function isNumberSetApart(lexed: Lexed, at: number): boolean {
  const from = /^(?:otr[oa]s|another)$/.test(normAt(lexed, at + 2)) ? at + 3 : at + 2
  const count = normAt(lexed, at + 1) === ',' ? lexed.counts.get(from) : undefined
  const opens = at === 0 || /^[.;:]$/.test(normAt(lexed, at - 1))
  return opens && count !== undefined && closing.test(normAt(lexed, count.last + 1))
}

/** "Retenidos, hasta ayer, seguían 41", "Liberados en total fueron 137": how many they are, with little between. */
function isNumberedBehind(lexed: Lexed, at: number): boolean {
  const verb = [1, 2, 3, 4, 5, 6].find((step) => are.test(normAt(lexed, at + step)))
  if (verb === undefined) return false
  let next = at + verb + 1
  if (normAt(lexed, next) === 'en' && normAt(lexed, next + 1) === 'total') next += 2
  while (lexed.words.adverbs.has(normAt(lexed, next))) next++
  const between = lexed.tokens.slice(at + 1, at + verb)
  return (
    (lexed.counts.get(next)?.alone === false || lexed.hedges.has(next)) &&
    between.every(({ norm }) => norm === 'total' || (!nounOf(norm, 'es') && !lexed.words.relatives.has(norm)))
  )
}

/** Before ":", "hay" or "fueron 12" the participle is the noun. */
export function isHeading(lexed: Lexed, at: number): boolean {
  const next = normAt(lexed, at + 1)
  const { language } = lexed
  const heads =
    next === ':' ||
    (language === 'es' && (exists.test(next) || isNumberedBehind(lexed, at))) ||
    isNumberSetApart(lexed, at)
  if (!heads || !(at === 0 || opening.test(normAt(lexed, at - 1)))) return false
  const noun = nounOf(normAt(lexed, at), language)
  const many = noun?.plural === true || isCollective(normAt(lexed, at))
  return many && noun?.classes.some((name) => headed.has(name)) === true
}

const isOpening = (chunk: Chunk | undefined): boolean =>
  !chunk || /^(?:stop|comma|conjunction|quote)$/.test(chunk.kind)

/** The classes of what stands first, nothing but its name: "Heridos", not "los heridos" nor "12 heridos". */
function headAt({ chunks }: SentenceView, at: number): NounClass[] {
  const noun = chunks[at]
  if (!isNoun(noun) || !noun.plural || noun.determiner !== null || noun.count || noun.place || noun.name)
    return []
  return isOpening(chunks[at - 1]) ? noun.classes.filter((name) => headed.has(name)) : []
}

const isColon = ({ lexed }: SentenceView, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'stop' && normAt(lexed, chunk.first) === ':'

/** Who or how many are listed: "11 reclusos y un policía". */
const isListed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'comma' ||
  chunk?.kind === 'conjunction' ||
  (isNoun(chunk) && (chunk.count !== null || chunk.determiner === 'indefinite') && !chunk.pronoun)

/** "Dead so far: 18", "Heridos en Tarsis: 12": where and until when. */
const isBetween = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' ||
  chunk?.kind === 'adverb' ||
  chunk?.kind === 'subordinator' ||
  chunk?.kind === 'date' ||
  (isNoun(chunk) && !chunk.count && (chunk.place !== null || chunk.classes.includes('prison')))

/** "The dead in X: 33 attackers", "gives the death toll: 33": the word for the dead or hurt, or for how many died, before a colon. */
function tollAt({ chunks }: SentenceView, at: number, { bare, classes, index }: Phrase): NounClass[] {
  const noun = chunks[at]
  // "The toll: 12 dead and 30 injured": each tells its own.
  const alone = /^(?:stop|comma|conjunction)$/.test(chunks[index + 1]?.kind ?? 'stop')
  const whom = alone && !classes.some(isFate) && (bare || classes.some((name) => people.has(name)))
  if (!isNoun(noun) || !whom || noun.count || noun.determiner === 'indefinite') return []
  if (noun.head === 'toll') return ['dead']
  return noun.determiner === 'definite' ? noun.classes.filter((name) => harmed.has(name)) : []
}
const harmed = new Set<NounClass>(['dead', 'hurt'])

/** "Heridos: 11 reclusos y un policía". */
function byColon(view: SentenceView, phrase: Phrase): NounClass[] {
  let at = phrase.index - 1
  while (at > 0 && isListed(view.chunks[at])) at--
  if (!isColon(view, view.chunks[at])) return []
  at--
  while (at > 0 && isBetween(view.chunks[at])) at--
  const heads = headAt(view, at)
  return heads.length > 0 ? heads : tollAt(view, at, phrase)
}

/** "; heridos, 11.": the number ends its part, or a list of them goes on. */
function byComma(view: SentenceView, phrase: Phrase): NounClass[] {
  const { index } = phrase
  const [before, next] = [view.chunks[index - 3], view.chunks[index + 1]]
  const apart = (!before || before.kind === 'stop') && (!next || /^(?:stop|comma)$/.test(next.kind))
  const heads = apart ? headAt(view, index - 2) : []
  return heads.length > 0 ? heads : byColon(view, phrase)
}

/** "Heridos hubo 25", "Muertos no hay": and by no other verb. */
function byVerb(view: SentenceView, index: number): NounClass[] {
  const from = view.chunks[index - 1]?.kind === 'adverb' ? index - 1 : index
  const verb = view.chunks[from - 1]
  const stands =
    isVerb(verb) &&
    (verb.senses.includes('exist') || verb.lemma === 'ir') &&
    verb.form === 'finite' &&
    !verb.negated &&
    !verb.future
  if (!stands || verb.conditional) return []
  let at = from - 2
  while (at > 0 && (isBetween(view.chunks[at]) || view.chunks[at]?.kind === 'comma')) at--
  return headAt(view, at)
}

/** What the word that stands first says of those counted behind it; nothing of ages, hours or shares. */
export const headingOf = (view: SentenceView, phrase: Phrase): NounClass[] => {
  const { index, noun } = phrase
  if (index < 2 || (noun.count === null && noun.determiner !== 'indefinite') || noun.count?.share) return []
  const told = byVerb(view, index)
  if (told.length > 0) return told
  return view.chunks[index - 1]?.kind === 'comma' ? byComma(view, phrase) : byColon(view, phrase)
}

const moods =
  /^(?:miedo|susto|hambre|sed|frio|calor|risa|sueno|cansancio|verguenza|pena|envidia|aburrimiento)$/

/** "Heridos en la reyerta resultaron cuatro policías": what they came to opens the sentence. */
export const opensWithFate = ({ tokens }: Lexed, at: number): boolean => {
  if (at > 0 || !/^(?:muert|fallecid|herid|lesionad)[oa]s$/.test(tokens[0]?.norm ?? '')) return false
  // "Muertos de miedo quedaron los vecinos".
  if (tokens[1]?.norm === 'de' && moods.test(tokens[2]?.norm ?? '')) return false
  const ends = tokens.findIndex(({ norm }, i) => i > 0 && (i > 9 || /^[,.;:]$/.test(norm)))
  return tokens
    .slice(1, ends < 0 ? 9 : ends)
    .some(({ norm }) => /^(?:resultaron|quedaron|fueron|son)$/.test(norm))
}
