import type { Candidate } from '@/lib/reading/candidate'
import { isUnwilled } from '@/lib/reading/grammar/assertion'
import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isRankOfRates } from '@/lib/reading/leaning/parts/next-in-rank'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** What has not happened: it is still to come, was only intended, or nearly came about. */

/** By which it is told: of several numbers under one verb, that verb. */
export const verbTelling = (view: SentenceView, { verb, phrase }: Candidate): VerbGroup | undefined =>
  verb ??
  view.phrases
    .find(({ index }) => index === phrase)
    ?.links.find(({ via }) => via === 'main' || via === 'shared')?.verb

/** "morirán", with its accent; "murieran" and "mataran" are none. */
const comes = /r(?:á|án|ás|emos)$/

const isAhead = (view: SentenceView, { future, last, form }: VerbGroup): boolean =>
  future ||
  (view.lexed.language === 'es' &&
    form === 'finite' &&
    comes.test(view.lexed.tokens[last]?.lower.normalize('NFC') ?? ''))

/** "refuse to release 57 guards", "threaten to kill 12 hostages", "the 12 hostages will be freed": meanwhile they are held. */
const isEndOfCaptivity = ({ senses }: VerbGroup, { kind }: Candidate): boolean =>
  kind === 'hostages_held' && senses.some((sense) => sense === 'free' || sense === 'kill')

/** "El grupo entregaría a seis soldados": said of what is to come, or by hearsay; by likeness alone nobody claims it. */
const isOnlySupposed = (view: SentenceView, verb: VerbGroup, { likeness }: Candidate): boolean =>
  likeness !== undefined &&
  verb.conditional &&
  !verb.senses.includes('be') &&
  /rian?$/.test(wordAt(view, verb.last))

export const isToCome = (view: SentenceView, candidate: Candidate): boolean => {
  const verb = verbTelling(view, candidate)
  if (verb === undefined || isEndOfCaptivity(verb, candidate)) return false
  return isAhead(view, verb) || isOnlySupposed(view, verb, candidate)
}

const moves = /^(?:bring|take|push|lift|raise|elevar|subir|llevar)$/

/** "The six soldiers would bring the count to 66", "elevaría su recuento a 66": a sum that nobody has given yet. */
export function isWouldBeSum(view: SentenceView, { anchor }: Candidate): boolean {
  const told = view.verbs.findLast(({ verb }) => verb.first < anchor)
  if (!told || !moves.test(told.verb.lemma)) return false
  const { verb, index } = told
  const would = verb.conditional || verb.future || wordAt(view, verb.first) === 'would'
  const sum = view.chunks.slice(index + 1, index + 4).find(isNoun)
  return would && sum?.classes.includes('toll') === true && /^(?:to|a)$/.test(wordAt(view, sum.last + 1))
}

/** "un túnel que habría permitido escapar a 300". */
const isOnlyAllowed = (view: SentenceView, verb: VerbGroup): boolean => {
  const before = view.chunks[view.chunks.indexOf(verb) - 1]
  return isVerb(before) && before.conditional && /^(?:permitir|allow|let)$/.test(before.lemma)
}

/** "un plan para que se fugaran 30 internos". */
const isMeant = (view: SentenceView, { first }: VerbGroup): boolean =>
  [1, 2].some((step) => wordAt(view, first - step) === 'que' && wordAt(view, first - step - 1) === 'para') &&
  view.lexed.tokens.slice(0, first).some(({ norm }) => /^(?:plan|planes|complot)$/.test(norm))

/** "planned to kill 40", "amenazaron con matar a tres". */
export const isIntended = (view: SentenceView, candidate: Candidate): boolean => {
  const verb = verbTelling(view, candidate)
  if (!verb || isEndOfCaptivity(verb, candidate)) return false
  return verb.form === 'infinitive'
    ? isUnwilled(view, verb.first) || isOnlyAllowed(view, verb)
    : isMeant(view, verb)
}

const almost = signOfWords('nearly almost narrowly casi')
const modals = /^(?:can|puede|pueden)$/

/** "nearly killed 30", "casi mata a 30"; "nearly 30 were killed" is a number. */
export function isNearly(view: SentenceView, candidate: Candidate): boolean {
  if (!holds(view, almost)) return false
  const verb =
    verbTelling(view, candidate) ?? view.chunks.slice(0, chunkAt(view, candidate.anchor)).findLast(isVerb)
  if (!verb) return false
  for (let at = verb.first - 1; at < verb.last; at++) if (almost.words.has(wordAt(view, at))) return true
  return false
}

/** "can arrest up to 200 people", not "pueden haber muerto". */
export const isAble = (view: SentenceView, candidate: Candidate): boolean => {
  const verb = verbTelling(view, candidate)
  if (!verb || verb.lemma === 'be' || !modals.test(wordAt(view, verb.first))) return false
  return !view.lexed.tokens.slice(verb.first, verb.last + 1).some(({ norm }) => norm === 'haber')
}

const often = signOfWords('annually every each anuales anualmente cada al a per yearly')
const yearly = /^(?:annually|yearly|anuales|anualmente)$/
const units = 'year|month|week|day|ano|mes|semana|dia'
const some = '(?:[0-9]+|two|three|dos|tres) (?:seconds|minutes|hours|days|segundos|minutos|horas|dias)'
const every = `(?:every|each|cada) ${either(some, `(?:${units}|hour|minute|hora|minuto)`)}`
/** "a day later", "al mes siguiente": once, and when. */
const once = '(?:late|later|before|earlier|after|ago|old|on|of|que|de|siguiente|antes|despues|sigue)'
const perUnit = `(?:a|per|al) (?:year|month|week|day|ano|mes|dia)(?! ${once})`
/** "every 40 seconds", "cada año", "a year". */
const period = new RegExp(`^${either(every, perUnit)}\\b`)

const telling: ReadonlySet<string> = new Set(['kill', 'die', 'cost', 'hurt', 'detain'])

const past = /(?:ó|uvo|hizo|dio|fue|aron|ieron|eron|ba|ban|ía|ían)$/

/** Spanish does not mark it on the verb as read: whatever is not past. */
const isPresent = (view: SentenceView, { current, form, last }: VerbGroup): boolean =>
  view.lexed.language === 'es'
    ? form === 'finite' && !past.test(view.lexed.tokens[last]?.lower.normalize('NFC') ?? '')
    : current || form === 'infinitive'

/** "smoking kills 7 million people every year", "one dies every 40 seconds": as a rule, told in the present. */
export function isAsARule(view: SentenceView, candidate: Candidate): boolean {
  if (!holds(view, often)) return false
  const tells = verbTelling(view, candidate)
  if (!tells || tells.perfect || tells.passive || !isPresent(view, tells)) return false
  if (!tells.senses.some((sense) => telling.has(sense))) return false
  return view.lexed.tokens.some(
    ({ norm }, at) =>
      (yearly.test(norm) ||
        (period.test([0, 1, 2].map((step) => wordAt(view, at + step)).join(' ')) &&
          !(norm === 'a' && within.test(wordAt(view, at - 1))))) &&
      isOfCount(view, candidate, at, /^(?:a|per|al)$/.test(norm)),
  )
}

/** "one doctor for every 10 dead", "un forense por cada 10 muertos", "one dead for every four injured". */
export const isPerHead = (view: SentenceView, { phrase, anchor }: Candidate): boolean => {
  const noun = view.chunks[phrase ?? -1]
  const first = isNoun(noun) && noun.count ? noun.count.first : anchor
  const each = /^(?:for every|for each|por cada)$/
  return each.test(`${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`) || isRankOfRates(view, first)
}

/** "in a week of violence". */
const within = /^(?:in|for|after|within|of|on|than|once|twice|half|just|only|such|quite)$/
const parts = /^(?:stop|comma|relative|subordinator)$/

/** "Mueren 12 reos en Roble, donde hay un motín cada mes": the time is the riots'. Only "every year" may stand before the count. */
function isOfCount(view: SentenceView, { phrase, anchor }: Candidate, at: number, behind: boolean): boolean {
  const [count, time] = [phrase ?? chunkAt(view, anchor), chunkAt(view, at)]
  if (time < count) return !behind
  return !view.chunks.slice(count, time).some(({ kind }) => parts.test(kind))
}
