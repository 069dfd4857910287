import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { isCaptive, type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { isHostages } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import {
  countable,
  countedLike,
  isCount as isCountOfPeople,
  isOfSize,
  lastTold,
  nearestBefore,
  toldBare,
} from '@/lib/reading/leaning/models'
import { isCountOfThings } from '@/lib/reading/leaning/of-things'
import { askedBy, asksHowMany, openingTopic } from '@/lib/reading/leaning/voices/asked-for'
import { countsOthers } from '@/lib/reading/leaning/voices/told-again'
import { setsFigure, tellsFigure } from '@/lib/reading/lexicon/figures'
import { tellsEarlier } from '@/lib/reading/superseded/earlier-words'

/** Figures that were given before, or are corrected. */

const earlierWords = new Set([
  'earlier',
  'first',
  'primer',
  'primera',
  'previous',
  'initial',
  'anterior',
  'previa',
  'previo',
  'inicial',
  'preliminary',
  'preliminar',
  'provisional',
  'revising',
  'correcting',
  'corrigiendo',
  'revisando',
])

/** ", of 43,", ", 43,": set between commas behind the word for a count. */
function countSetApart({ chunks }: SentenceView, { index, bare }: Phrase): Chunk | undefined {
  const of = chunks[index - 1]
  const at = of?.kind === 'preposition' && /^(?:of|de)$/.test(of.word) ? index - 2 : index - 1
  const [named, adjective, comma] = [2, 1, 0].map((step) => chunks[at - step])
  if (!bare || comma?.kind !== 'comma' || chunks[index + 1]?.kind !== 'comma') return undefined
  return [adjective, named].find((noun) => isNoun(noun) && noun.classes.includes('toll'))
}

/** "an earlier toll of 30", "la cifra inicial de 13", "la cuenta inicial, de 43,". */
export function isEarlierFigure(view: SentenceView, phrase: Phrase): boolean {
  const governor = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  const of = governor ?? countSetApart(view, phrase)
  return (
    isNoun(of) &&
    of.classes.includes('toll') &&
    view.lexed.tokens.slice(Math.max(0, of.first - 2), of.last + 2).some(({ norm }) => earlierWords.has(norm))
  )
}

/** "201 people, correcting an earlier figure of 178": the same count, no longer true. */
export function earlierFigures(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isEarlierFigure(view, phrase)) return []
    const model = nearestBefore(taken, phrase) ?? lastTold(story, (c) => c.quantity && countable.has(c.kind))
    return model ? [countedLike(model, phrase, { status: 'superseded', rank: 7 })] : []
  })
}

/** "al principio", "at first". */
export const openings = /^(?:principio|inicio|comienzo|momento|first|start)$/

/** Does a verb of saying give this bare number: "reported 41", "habló de 41", "put the figure at 41"? */
function isSpoken(view: SentenceView, phrase: Phrase): boolean {
  let at = phrase.index - 1
  if (view.chunks[at]?.kind === 'preposition') at -= 1
  // "había informado primero de 20".
  if (/^(?:primero|inicialmente|first|initially)$/.test(wordAt(view, view.chunks[at]?.first ?? -1))) at--
  // "había informado a primera hora de 41", "hablaba al principio de dos".
  const time = view.chunks[at]
  if (isNoun(time) && (time.classes.includes('time') || openings.test(time.head))) at -= 2
  const verb = view.chunks[at]
  if (isVerb(verb) && tellsFigure.has(verb.lemma)) return true
  return isOfTally(view, phrase)
}

/** Sums grow: 12 given earlier are not of the ten hurt but of the 20 dead, told of just before them. */
function smallerOf(model: Candidate, { noun }: Phrase, { earlier }: Story): Candidate {
  const value = noun.count?.value ?? 0
  if (model.kind !== 'injured' || (model.quantity?.value ?? 0) >= value) return model
  const dead = earlier
    .slice(-3)
    .flatMap(({ candidates }) => candidates)
    .findLast((c) => c.kind === 'killed' && (c.quantity?.value ?? 0) > value)
  return dead ?? model
}

const isOfTally = (view: SentenceView, phrase: Phrase): boolean =>
  meaningsOf(view, phrase).some(({ source, classes }) => source === 'toll' && classes.length === 0)

/** "He had first given 17 and then 18": older figures of what was counted last. */
export function givenFirst(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!tellsEarlier(view) || taken.some((c) => c.quantity && countable.has(c.kind))) return []
  const model = lastTold(story, (c) => c.quantity && countable.has(c.kind) && c.status === 'reported')
  // "había contado dos veces a nueve de ellos": a part of those, and no count of them.
  const free = view.counted.filter(
    (phrase) => phrase.bare && isFree(phrase, taken) && !complementOf(view.chunks, phrase.index)?.pronoun,
  )
  const spoken = free.findIndex((phrase) => isSpoken(view, phrase))
  const [one] = free.slice(spoken)
  // "the tally stood at 17" after 200 soldiers: whatever it counts, no force that was sent.
  if (model?.kind === 'troops_deployed' && one && isOfTally(view, one)) return []
  // "Some thirty armed men took part; the commander had first spoken of 15": of those men.
  if (!model || spoken < 0 || !one || countsOthers(view, one)) return []
  return free
    .slice(spoken)
    .map((phrase) => countedLike(smallerOf(model, phrase, story), phrase, { rank: 7, status: 'superseded' }))
}

/** "All were arrested; the prosecutors gave the number as 13": those just told of without a number. */
function uncounted(story: Story, taken: readonly Candidate[], { noun }: Phrase): Candidate | undefined {
  const before = taken.filter(({ anchor }) => anchor < noun.first)
  const last = before.length > 0 ? before : (story.earlier.at(-1)?.candidates ?? [])
  const counted = last.some((c) => c.quantity && countable.has(c.kind))
  const vague = last.filter((c) => !c.quantity && countable.has(c.kind) && c.phrase !== null)
  return !counted && vague.length === 1 ? vague[0] : undefined
}

/** "The count had begun at 24", "la cuenta empezó en 24". */
const startsAt = (view: SentenceView, { noun }: Phrase, verb: VerbGroup | null): boolean =>
  verb?.senses.includes('begin') === true && /^(?:at|with|en|con)$/.test(wordAt(view, noun.first - 1))

export function corrected(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  return view.phrases.flatMap((phrase) => {
    if (!phrase.bare || !isFree(phrase, taken)) return []
    const toll = meaningsOf(view, phrase).find(
      ({ source, classes }) => source === 'toll' && classes.length === 0 && !isCountOfThings(view, phrase),
    )
    const moved =
      toll?.verb &&
      (toll.verb.senses.includes('correct') ||
        toll.verb.senses.includes('reach') ||
        toll.verb.senses.includes('exceed') ||
        startsAt(view, phrase, toll.verb) ||
        setsFigure.has(toll.verb.lemma) ||
        toll.verb.lemma === 'dejar')
    if (!moved) return []
    const model =
      uncounted(story, taken, phrase) ?? nearestCount(taken, phrase) ?? countToldBefore(view, story, phrase)
    const outgrown = model?.quantity && model.quantity.value > (phrase.noun.count?.value ?? 0)
    const status = startsAt(view, phrase, toll.verb) && outgrown ? { status: 'superseded' as const } : {}
    if (!model) return []
    const own = model.quantity || model.phrase !== null ? {} : { model: undefined }
    return [countedLike(model, phrase, { verb: toll.verb, rank: 7, meaning: toll, ...status, ...own })]
  })
}

const isToll = (c: Candidate) => c.quantity !== null && (c.kind === 'killed' || c.kind === 'injured')
/** What "the number" may stand for: people to whom something happened, no force sent out. */
const isCount = (c: Candidate) =>
  c.quantity !== null &&
  ((isCountOfPeople(c) && c.kind !== 'troops_deployed') || c.unit === 'recaptured inmates')

/** "Inmates took 22 guards hostage; the ministry put the number at 17": of what the sentence itself has just counted. */
const nearestCount = (taken: readonly Candidate[], { noun }: Phrase): Candidate | undefined =>
  taken.filter((c) => isCount(c) && c.anchor < noun.first).sort((a, b) => b.anchor - a.anchor)[0]

/** "gave a tally of 18, said that 29 of the bodies were burned": of the dead, whom the sentence names. */
function countOfNamed({ earlier }: Story, { chunks }: SentenceView): Candidate | undefined {
  const names = chunks.flatMap((chunk) => (isNoun(chunk) ? chunk.classes : []))
  if (names.includes('hurt') || !names.some((name) => name === 'dead' || name === 'death')) return undefined
  return earlier
    .slice(-6)
    .flatMap(({ candidates }) => candidates)
    .findLast((c) => c.kind === 'killed' && c.quantity && c.quantity.form !== 'implicit')
}

/** Of what the last sentence with a count counted: its dead or hurt, where it tells of some. */
function lastCount(story: Story, view: SentenceView): Candidate | undefined {
  const named = countOfNamed(story, view)
  if (named) return named
  const { earlier } = story
  const said = earlier.findLast(({ candidates }) => candidates.some(isCount))
  return said?.candidates.find(isToll) ?? said?.candidates.find(isCount)
}

const farthest = 20 // times as many or as few: a first count of a riot may be so far from the last

/** Of what the sentence says that it is about, or the one before asks; else of the count told last, where it may be that one. */
function countToldBefore(view: SentenceView, story: Story, phrase: Phrase): Candidate | undefined {
  const topic = openingTopic(view)
  if (topic) return toldBare(topic)
  const before = story.earlier.at(-1)
  if (before && asksHowMany(before.view) && !before.candidates.some(isCount)) {
    const [kind, ...more] = new Set(askedBy(before.view.chunks, before.view))
    return kind && more.length === 0 ? toldBare(kind) : undefined
  }
  const last = lastCount(story, view)
  return last && isOfSize(farthest, last, phrase) ? last : undefined
}

const exceeding = toldSign('exceed')

/** "The number exceeds the one given on Monday, when it spoke of 96 guards": an older figure of those held. */
export function exceeded(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!tells(view, exceeding)) return []
  const exceeds =
    view.chunks.some((chunk) => isVerb(chunk) && chunk.senses.includes('exceed')) &&
    view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('toll'))
  const model = story.earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates)
    .find(isHostages)
  if (!exceeds || !model) return []
  return view.phrases
    .filter((phrase) => isFree(phrase, taken) && isCaptive(phrase.classes))
    .map((phrase) => countedLike(model, phrase, { kind: 'hostages_held', status: 'superseded' }))
}
