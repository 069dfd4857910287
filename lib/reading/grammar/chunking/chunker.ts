import type { Chunk, NounPhrase, Range, VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { fresh, nounPhraseAt } from '@/lib/reading/grammar/nouns/noun-phrase'
import { achiever, auxiliaryBefore, sharesAchiever } from '@/lib/reading/grammar/verbs/periphrases'
import { auxiliaryVerbAt } from '@/lib/reading/grammar/verbs/verb-group'
import { phrasalSense, stateAt } from '@/lib/reading/grammar/verbs/verb-phrases'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import type { DateMention } from '@/lib/text/dates/dates'
import { asManyAt } from './as-many'
import { functionWord, plain, punctuation } from './function-word'
import { inOneShape } from './one-shape'
import { startsNoun, verbAt, verbByItself } from './verb-or-noun'

function asPronoun(lexed: Lexed, at: number): NounPhrase | null {
  if (!lexed.words.pronouns.has(normAt(lexed, at))) return null
  return {
    ...(nounPhraseAt(lexed, at) ?? fresh(at)),
    first: at,
    last: at,
    head: normAt(lexed, at),
    pronoun: true,
    classes: [],
  }
}

/** "a day after he fled": the date ends before the word that opens the clause. */
const endOfDate = (lexed: Lexed, at: number, { last, bound }: DateMention): number =>
  bound && last > at && /^(?:after|before)$/.test(normAt(lexed, last)) ? last - 1 : last

/** "#URGENTE Doce murieron", "murieron. #SOS": a tag before or behind a sentence is none of its words, as "#Policía informó" is. */
function hashtagAt(lexed: Lexed, at: number): Chunk | null {
  const [word, next] = lexed.tokens.slice(at + 1, at + 3)
  const apart = !next || next.capital || next.kind !== 'word'
  return word?.kind === 'word' && !word.spaced && apart && !lexed.places.has(at + 1)
    ? { ...plain('adverb', at, '#'), last: at + 1 }
    : null
}

function nextChunk(lexed: Lexed, at: number, chunks: Chunk[]): Chunk {
  const norm = normAt(lexed, at)
  const date = lexed.dates.get(at)
  if (date) return { kind: 'date', first: at, last: endOfDate(lexed, at, date), mention: date }
  const age = lexed.ages.get(at)
  if (age) return { ...plain('adverb', at, norm), last: age.last }
  const tag = norm === '#' ? hashtagAt(lexed, at) : null
  if (tag) return tag
  const mark = lexed.tokens[at]?.kind === 'punctuation' ? punctuation(norm, at) : null
  if (mark) return mark
  const before = chunks.at(-1)
  const state = before?.kind === 'preposition' ? null : stateAt(lexed, at)
  if (state && state.last > at) {
    const verb = verbAt(lexed, at, before)
    if (verb && verb.last >= state.last) return verb
  }
  const towards = lexed.language === 'es' ? relativeOfObject(lexed, at) : null
  if (towards) return towards
  const fixed = asManyAt(lexed, at, chunks) ?? functionWord(lexed, at)
  if (fixed) return fixed
  const pronoun = asPronoun(lexed, at)
  if (pronoun) return pronoun
  const isPlace = lexed.places.has(at) || lexed.names.has(at)
  const auxiliary = isPlace ? null : auxiliaryVerbAt(lexed, at)
  if (auxiliary) return auxiliary
  const verb = isPlace ? null : verbByItself(lexed, at, before)
  if (verb && (!startsNoun(lexed, at, before) || (state && (at === 0 || isOpenTo(before))))) return verb
  return nounPhraseAt(lexed, at) ?? verb ?? plain('adverb', at, norm)
}

/** "remain captive", "30 guards still captive". */
const isOpenTo = (before: Chunk | undefined): boolean =>
  before?.kind === 'verb' || (before?.kind === 'adverb' && /^(?:still|aun|todavia)$/.test(before.word))

/** "a los que", "al que", "a quienes": opens a clause that acts on those before it. */
function relativeOfObject(lexed: Lexed, at: number): Chunk | null {
  const to = normAt(lexed, at)
  if (to !== 'al' && to !== 'a') return null
  const [next, after] = [normAt(lexed, at + 1), normAt(lexed, at + 2)]
  const last =
    to === 'al' && next === 'que'
      ? at + 1
      : to === 'a' && /^quien(?:es)?$/.test(next)
        ? at + 1
        : to === 'a' && /^(?:la|los|las)$/.test(next) && /^(?:que|cuales?)$/.test(after)
          ? at + 2
          : -1
  return last < 0 ? null : { ...plain('relative', at, 'a que'), last }
}

/** "were found hanged", "aparecieron ahorcados". */
const appears = /^(?:find|found|hallar|encontrar|aparecer|amanecer|appear)$/

/** "managed to escape", "consiguieron huir", "are believed to have died": what the second verb says comes to pass. */
const comesToPass = (verb: VerbGroup): boolean =>
  /^(?:manage|lograr|conseguir)$/.test(verb.lemma) ||
  (verb.passive && /^(?:believe|know|report|say|think|suppose|understand|fear)$/.test(verb.lemma))

const doing: ReadonlySet<Sense> = new Set<Sense>([
  'kill',
  'hurt',
  'seize',
  'free',
  'shoot',
  'attack',
  'catch',
  'recapture',
])
/** "is said to have killed two": who does it is the subject; "are believed to have been killed". */
const acts = ({ senses }: VerbGroup): boolean => senses.some((sense) => doing.has(sense))

/** "Nunca antes habían muerto", "tampoco esta vez murieron": denied from farther off. */
function isDeniedAfar(lexed: Lexed, chunks: Chunk[], { form }: VerbGroup): boolean {
  if (lexed.language !== 'es' || form !== 'finite') return false
  for (let i = chunks.length - 1; i >= 0 && chunks.length - i < 6; i--) {
    const chunk = chunks[i]
    const first = chunk?.kind === 'subordinator' && chunk.word === 'antes'
    if (!chunk || !(first || /^(?:adverb|noun|preposition|date)$/.test(chunk.kind))) return false
    if (chunk.kind === 'adverb' && /^(?:nunca|jamas|tampoco)$/.test(chunk.word)) return true
  }
  return false
}

/** "llegaron a tener", "permanecían este jueves retenidos": two verbs that Spanish lets stand apart. */
function mergeApart(lexed: Lexed, chunks: Chunk[], next: VerbGroup): Chunk[] | null {
  const done = achiever(lexed, chunks, next)
  const first = chunks[done < 0 ? auxiliaryBefore(lexed, chunks, next) : done]
  if (first?.kind !== 'verb') {
    const shared = sharesAchiever(lexed, chunks, next)
    const { negated, current, conditional, plural } = shared ?? next
    return shared && [...chunks, { ...next, form: 'finite', negated, current, conditional, plural }]
  }
  const { lemma, last, holders } = next
  // "no alcanzaron a salir vivos".
  const dies = first.negated && phrasalSense(lexed, lemma, last)?.sense === 'survive'
  if (dies)
    return [
      ...chunks.slice(0, chunks.indexOf(first)),
      { ...first, lemma, senses: ['die'], last, negated: false },
    ]
  // "volvieron a ser apresados".
  const again =
    done >= 0 &&
    first.lemma === 'volver' &&
    next.senses.some((sense) => sense === 'detain' || sense === 'capture')
  const senses: VerbGroup['senses'] = again ? ['recapture'] : next.senses
  const undergoes = first.passive || /^(?:ser|estar|siendo)$/.test(normAt(lexed, next.first))
  const passive = done < 0 || (next.passive && undergoes)
  return [
    ...chunks.slice(0, chunks.indexOf(first)),
    { ...first, lemma, senses, last, passive, holders: holders ?? false },
  ]
}

/** "had been reported as escaped", "remain captive": the second word tells what the first leaves open. */
function mergeComplement(chunks: Chunk[], next: VerbGroup): Chunk[] | null {
  const last = chunks.at(-1)
  const as = last?.kind === 'preposition' && /^(?:as|como)$/.test(last.word)
  const verb = as ? chunks.at(-2) : last
  if (verb?.kind === 'verb' && !as && verb.lemma === 'be' && next.form === 'infinitive' && next.passive)
    return [
      ...chunks.slice(0, -1),
      { ...next, first: verb.first, form: 'finite', future: true, negated: verb.negated },
    ]
  if (verb?.kind === 'verb' && !as && next.form === 'infinitive' && comesToPass(verb))
    return [
      ...chunks.slice(0, -1),
      {
        ...verb,
        last: next.last,
        senses: next.senses,
        lemma: next.lemma,
        passive: acts(next) ? next.passive : verb.passive,
      },
    ]
  if (verb?.kind !== 'verb' || (next.form === 'infinitive' && !/^to be|^to have/.test(next.lemma)))
    return null
  const reported =
    verb.passive && verb.senses.includes('say') && (next.form === 'reduced' || next.form === 'finite')
  const remains = (verb.senses.includes('remain') || appears.test(verb.lemma)) && next.form === 'reduced'
  // "were left dead", "fueron dejados sin vida".
  const left =
    verb.passive &&
    verb.senses.includes('leave') &&
    next.form === 'reduced' &&
    next.senses.some((sense) => sense === 'die' || sense === 'hurt')
  if (!reported && !remains && !left) return null
  return [
    ...chunks.slice(0, as ? -2 : -1),
    {
      ...verb,
      last: next.last,
      senses: next.senses,
      lemma: next.lemma,
      passive: true,
      current: remains || verb.current,
    },
  ]
}

/** The sentence as a row of chunks that leaves no token out. */
export function chunk(lexed: Lexed): Chunk[] {
  let chunks: Chunk[] = []
  for (let at = 0; at < lexed.tokens.length; ) {
    const found: Chunk & Range = nextChunk(lexed, at, chunks)
    const last = Math.max(found.last, at)
    const told =
      found.kind === 'verb' && isDeniedAfar(lexed, chunks, found) ? { ...found, negated: true } : found
    const next = found.last === last ? told : { ...told, last }
    const merged =
      next.kind === 'verb' ? (mergeApart(lexed, chunks, next) ?? mergeComplement(chunks, next)) : null
    if (merged) chunks = merged
    chunks.push(inOneShape(merged?.pop() ?? next))
    at = last + 1
  }
  return chunks
}
