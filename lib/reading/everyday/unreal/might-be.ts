import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isAverted } from './averted'
import { isFeared } from './falsehood'

/** What would be, what was averted and what is aimed at. */

const supposing = toSayings([
  'si no',
  'de no ser',
  'de no haber',
  'sin la',
  'sin el',
  'sin los',
  'sin las',
  'without the',
])

const buts = signOfWords('pero si')

/** "sin la represa habrían muerto": right before the verb, with nothing said between. */
const isWithout = (view: SentenceView, { first }: VerbGroup): boolean =>
  says(view, supposing) &&
  !view.verbs.some(({ verb }) => verb.last < first && verb.senses.includes('say')) &&
  !view.lexed.tokens.slice(0, first).some(({ norm }) => /^(?:hablo|habla|hablaba|hablaban)$/.test(norm))

const hadIt = /(?:^|[,;]) de (?:no )?haber /
const ifIt = / si (?:no )?hub(?:ier|ies)(?:an?|en?) \S+(?:[ai]do|to|cho|so) /
/** "De haber caído el muro", "de no haber existido"; "si hubiera sonado la sirena" before the verb; not "luego de haber sido llevados". */
function isHadIt(view: SentenceView, { first }: VerbGroup): boolean {
  if (hadIt.test(normsOf(view))) return true
  const words = view.lexed.tokens.slice(0, first).map(({ norm }) => norm)
  return ifIt.test(` ${words.join(' ')} `)
}

/** "Thirty-one would die before the army came": what came later, told from before. */
const thereafter = signOfWords('later eventually soon finally ultimately subsequently')
const following = toSayings(['following hours', 'following days', 'following weeks'])
/** "before the army arrived", not "before the end of the year". */
const isBefore = (view: SentenceView): boolean => {
  const at = view.lexed.tokens.findLastIndex(({ norm }) => norm === 'before')
  if (at < 0) return false
  const behind = view.chunks.slice(chunkAt(view, at) + 1)
  const told = behind.find((chunk) => isVerb(chunk) || chunk.kind === 'comma')
  return isVerb(told) && told.form === 'finite' && !told.current && !told.conditional
}
const isPastsFuture = (view: SentenceView): boolean =>
  (holds(view, thereafter) || isBefore(view) || says(view, following)) && !holds(view, ifs)
const ifs = signOfWords('if unless whether si')

/** "Twelve guards could still be held inside", "podrían estar retenidos": a guess at what is; not "could be kidnapped". */
const isGuess = (view: SentenceView, kind: string, { first, last, passive, senses }: VerbGroup): boolean =>
  kind === 'hostages_held' &&
  passive &&
  senses.some((sense) => sense === 'hold' || sense === 'seize') &&
  view.lexed.tokens.slice(first, last + 1).some(({ norm }) => /^(?:still|held|estar)$/.test(norm)) &&
  !holds(view, ifs)

/** "Twelve died and another 30 are feared dead", "left 12 dead and 30 feared dead": of the 30 it is feared. */
function isFearedDead(view: SentenceView, { phrase }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (!isNoun(noun) || !noun.count || !noun.classes.includes('dead')) return false
  return view.lexed.tokens.slice(noun.count.last + 1, noun.last).some(({ norm }) => norm === 'feared')
}

const feared = signOfWords('fear fears feared teme temen temia temian temio temieron')

/** "Officials feared that 50 more had died", "se teme que murieran 50": nobody says that they did. */
const isFearedThat = (view: SentenceView, { phrase, anchor }: Candidate): boolean =>
  holds(view, feared) &&
  // "but none survived": what follows "but" tells.
  !holds(view, goesOn) &&
  isFeared(view, phrase ?? chunkAt(view, anchor))
const goesOn = signOfWords('but pero')

const ofLives =
  /(?:fear|fears|feared|teme|temen|temia|temian) (?:for|por) (?:the |la |las )?(?:lives|life|vidas?) (?:of|de)(?: (?:the|los|las|otr[oa]s|another|at least|al menos|unos|unas))*$/

/** "Se teme por la vida de 30 mineros": they are in danger. */
function isFearedFor(view: SentenceView, { evidence }: Candidate): boolean {
  if (!holds(view, feared)) return false
  const words = view.lexed.tokens.slice(Math.max(0, evidence.first - 10), evidence.first)
  return ofLives.test(words.map(({ norm }) => norm).join(' '))
}

/** "would kill 12,000 people", "could be killed", "sin la represa habrían muerto 400"; not "may have died", a guess at what was. */
export function isPossible(view: SentenceView, candidate: Candidate): boolean {
  const { kind, verb, status } = candidate
  if (isFearedDead(view, candidate) || isFearedThat(view, candidate) || isFearedFor(view, candidate))
    return true
  if (!verb) return false
  // "pudo haber matado a 40", "pudo haber muertos, pero nadie cayó".
  if (/^(?:pudo|pudieron)$/.test(wordAt(view, verb.first)) && wordAt(view, verb.first + 1) === 'haber')
    return holds(view, buts) || isThereMayBe(view, verb) || (verb.senses.includes('kill') && !verb.passive)
  if (isThereMayBe(view, verb)) return true
  if (!verb.conditional || isGuess(view, kind, verb)) return false
  if (view.lexed.language === 'es')
    return (
      status === 'alleged' &&
      ((wordAt(view, 0) === 'si' && wordAt(view, 1) !== 'bien') ||
        isWithout(view, verb) ||
        isHadIt(view, verb) ||
        isAbility(view, verb))
    )
  const words = view.lexed.tokens.slice(verb.first, verb.last + 1).map(({ norm }) => norm)
  // "could have killed 40": it did not.
  if (words[0] === 'could' && words.includes('have') && !verb.passive && verb.senses.includes('kill'))
    return true
  return (
    (words.includes('would') && !isPastsFuture(view)) ||
    (/^(?:could|may|might)$/.test(words[0] ?? '') && !words.includes('have') && verb.lemma !== 'be')
  )
}

/** "Podría haber un centenar de muertos", "there may be 100 dead": not "podrían haber muerto". */
const isThereMayBe = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  (/^(?:podrian?|pueden?|pudieran?|pudo)$/.test(wordAt(view, first)) &&
    last > first &&
    wordAt(view, last) === 'haber') ||
  (/^(?:may|might|could)$/.test(wordAt(view, first)) &&
    wordAt(view, first - 1) === 'there' &&
    wordAt(view, last) === 'be')

/** "podrían morir", not "podrían haber muerto" nor "los muertos podrían ser 40", guesses at what is so. */
const isAbility = (view: SentenceView, { first, last }: { first: number; last: number }): boolean =>
  /^podrian?$/.test(wordAt(view, first)) &&
  !(wordAt(view, last) === 'ser' && !holds(view, ifs)) &&
  !view.lexed.tokens.slice(first, last + 1).some(({ norm }) => norm === 'haber')

/** "recibió 14 amenazas de muerte", "dictó tres condenas a muerte", "three death sentences". */
export const isThreat = (view: SentenceView, { phrase }: Candidate): boolean => {
  const noun = view.phrases.find(({ index }) => index === phrase)?.noun
  return noun !== undefined && threats.test(noun.head)
}
const threats = /^(?:amenazas?|condenas?|penas?|sentencias?|threats?|sentences?)$/

/** "Vaccines prevented 14 deaths". */
export const isWardedOff = (view: SentenceView, { phrase }: Candidate): boolean => isAverted(view, phrase)

const aims = signOfWords('goal goals aim aims aimed target targets meta metas objetivo objetivos')
const lowers = /^(?:reduce|cut|lower|halve|reducir|bajar|disminuir)$/

/** "to cut", "es reducir"; not "had cut off". */
const isToLower = (view: SentenceView, { form, first, last }: VerbGroup): boolean =>
  form === 'infinitive' ||
  (last > first && (wordAt(view, first) === 'to' || /[aei]r$/.test(wordAt(view, last))))
const parted = /^(?:stop|comma|conjunction|subordinator|relative)$/

/** "La meta es reducir a 200 los muertos", "the aim is to cut deaths to 200": what is lowered is what is counted. */
export function isTarget(view: SentenceView, { anchor }: Candidate): boolean {
  if (!holds(view, aims)) return false
  const to = chunkAt(view, anchor)
  return view.chunks.some(
    (chunk, i) =>
      i <= to &&
      isVerb(chunk) &&
      isToLower(view, chunk) &&
      !view.chunks.slice(i, to).some(({ kind }) => parted.test(kind)) &&
      lowers.test(chunk.lemma) &&
      view.lexed.tokens.slice(0, chunk.first).some(({ norm }) => aims.words.has(norm)),
  )
}
