import { type Candidate, type KindRule, type Refusal, type Story, toCandidate } from '@/lib/reading/candidate'
import { withoutMostlyIll } from '@/lib/reading/died-mostly-of'
import { byIllness } from '@/lib/reading/died-of'
import { whyEveryday } from '@/lib/reading/everyday/everyday'
import { isOfNoCrisis } from '@/lib/reading/everyday/no-crisis/rumours'
import { tellsOfPlay } from '@/lib/reading/everyday/unreal/played'
import { isDenied, isPrevented, isSupposed, isUnreal, isUnwilled } from '@/lib/reading/grammar/assertion'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { isPastSetOff } from '@/lib/reading/grammar/links/past-set-off'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isMeasure } from '@/lib/reading/kind-groups'
import { notLetGo } from '@/lib/reading/kinds/captives/freed/freed-list'
import { isOfShare } from '@/lib/reading/kinds/counting/refusals'
import { isStillAhead } from '@/lib/reading/kinds/measures/still-ahead'
import { calledFalse } from '@/lib/reading/kinds/rumours/called-false'
import { rumourScope } from '@/lib/reading/kinds/rumours/rumour-scope'
import { leftIn } from '@/lib/reading/leaning/free-numbers'
import { leaning } from '@/lib/reading/leaning/leaning'
import { oneElsewhere } from '@/lib/reading/leaning/left-out/one-elsewhere'
import { countable } from '@/lib/reading/leaning/models'
import { endsInNo, isNotSo } from '@/lib/reading/leaning/not-so'
import { ofPair } from '@/lib/reading/leaning/of-pair'
import { isNumberOfThings } from '@/lib/reading/leaning/of-things'
import { oneBefore } from '@/lib/reading/leaning/on-top/one-before'
import { asParts } from '@/lib/reading/leaning/parts/as-parts'
import { setApart } from '@/lib/reading/leaning/parts/set-apart'
import { type Doubt, doubt as doubtByLikeness } from '@/lib/reading/likeness/doubt'
import { type Look, secondLook } from '@/lib/reading/likeness/second-look'
import { outdoneSince } from '@/lib/reading/superseded/after-given'
import { replaced } from '@/lib/reading/superseded/at-first'
import { changed } from '@/lib/reading/superseded/changed'
import { takenBackByPaper } from '@/lib/reading/superseded/erratum'
import { takenBack } from '@/lib/reading/superseded/taken-back'
import { toldBefore } from '@/lib/reading/superseded/told-before'
import { choose } from './choose'
import { ofAlleged } from './of-alleged'
import { isOnlyShown } from './only-shown'
import { rumoured } from './rumoured'
import { isDisowned, isOfThoseGone, isTeller, whyNotLeant } from './why-not-leant'

/** From what each kind found in a sentence to one claim a phrase. */

/** Why it is not said to be so, or null where it is. A denial itself is an `unconfirmed_report`. */
function whyNot(view: SentenceView, candidate: Candidate, story: Story): string | null {
  const { kind, anchor, verb } = candidate
  if (kind === 'unconfirmed_report')
    return isOfNoCrisis(view, candidate, story) ? 'a rumour of something else' : null
  if (isOnlyShown(view, candidate)) return 'pictures show it that nobody vouches for'
  if (isDenied(view, anchor) || isDisowned(view, candidate)) return 'the sentence denies it'
  if (isSupposed(view, anchor) || (verb && isUnreal(view, verb))) return 'supposed, not told'
  if (isPrevented(view, anchor) && kind !== 'other_count') return 'prevented, so it did not happen'
  const everyday = whyEveryday(view, candidate, story)
  if (everyday) return everyday
  if (isMeasure(candidate) && isStillAhead(view, candidate)) return 'still to be declared, so not in force'
  const wished = kind === 'hostages_freed' && candidate.meaning?.source === 'of'
  const unwilled =
    ((isMeasure(candidate) && !candidate.emergency?.lifted) || wished) &&
    isUnwilled(view, wished ? anchor : Math.min(anchor, verb?.first ?? anchor))
  return unwilled ? 'asked for, refused or struck down, so not in force' : null
}

/** "two of the directors murdered this month": a deed told by its toll alone is no further fact. */
const withoutDeeds = (taken: readonly Candidate[]): Candidate[] =>
  taken.filter(
    (c) =>
      c.kind !== 'attack' ||
      c.quantity !== null ||
      c.phrase !== null ||
      !taken.some(
        ({ kind, quantity }) =>
          quantity !== null && quantity.form !== 'implicit' && (kind === 'killed' || kind === 'injured'),
      ),
  )

/** "spoke of 20, which nobody would confirm", "word went round that a guard had died": alleged under its own kind. */
const unconfirmed = (view: SentenceView, c: Candidate, taken: readonly Candidate[]): Candidate =>
  c.kind !== 'unconfirmed_report' &&
  (c.quantity || countable.has(c.kind)) &&
  taken.some(
    (r) =>
      r.kind === 'unconfirmed_report' &&
      (r.quantity
        ? r.evidence.first === c.evidence.first
        : r.status === 'alleged' &&
          c.status === 'reported' &&
          countable.has(c.kind) &&
          rumourScope(view, r.evidence)(chunkAt(view, c.anchor))),
  )
    ? { ...c, status: 'alleged' }
    : c

/** "El Ejército lo desmiente": what the sentence denies was alleged, and the report of it is denied. */
const denied = (view: SentenceView, c: Candidate): Candidate =>
  c.kind === 'unconfirmed_report' &&
  c.status === 'alleged' &&
  c.quantity === null &&
  view.verbs.some(
    ({ verb }) =>
      verb.first <= c.evidence.last &&
      verb.last >= c.evidence.first &&
      verb.senses.includes('deny') &&
      !verb.negated,
  )
    ? { ...c, status: 'denied' }
    : c

/** Asked, practised or made up: "¿Cuántos escaparon?", "the drill simulated", "in the film". */
const isNotTold = (view: SentenceView): boolean =>
  view.lexed.tokens.slice(-3).some(({ norm }) => norm === '?') || tellsOfPlay(view)

/** Adds what leans on what was taken; what is left free changes only with what is taken. */
function lean(view: SentenceView, story: Story, taken: Candidate[], refused: Refusal[]): void {
  let free = leftIn(view, taken)
  for (const { find, least } of leaning) {
    if (least > free) continue
    const found = find(view, story, taken).map((c) => ofPair(view, taken, c))
    if (found.length === 0) continue
    const against = found.flatMap((candidate): Refusal[] => {
      const reason = whyNotLeant(view, candidate, story, taken)
      return reason === null ? [] : [{ view, candidate, reason }]
    })
    refused.push(...against)
    // "41 have been named; for the other 77 relatives give blood": nor is the rest of them a toll.
    const isOut = (c: Candidate) =>
      against.some(({ candidate }) => candidate === c || (c.model && candidate.model === c.model))
    taken.push(...found.filter((c) => !isOut(c)))
    free = leftIn(view, taken)
  }
}

/**
 * Adds what no rule read, or read as what likeness doubts, and likeness tells, if nothing else speaks against it. `barred`: the
 * phrases that something else was refused of.
 */
function lookAgain(
  view: SentenceView,
  story: Story,
  taken: Candidate[],
  refused: Refusal[],
  look: Look,
  barred: ReadonlySet<number | null>,
): void {
  const isRefused = (phrase: Phrase) =>
    barred.has(phrase.index) ||
    isTeller(view, phrase.index) ||
    endsInNo(view, phrase.index) ||
    isOfThoseGone(view, { phrase: phrase.index }) ||
    isPastSetOff(view.chunks, phrase.index) ||
    isNumberOfThings(view, phrase) ||
    isOfShare(view, phrase)
  for (const candidate of look(view, story, taken, isRefused)) {
    const reason = whyNot(view, candidate, story)
    if (reason === null) taken.push(toCandidate(rumoured(view, candidate)))
    else refused.push({ view, candidate, reason })
  }
}

/** Withdraws what annotated sentences tell otherwise. */
function withdraw(taken: Candidate[], doubted: readonly Refusal[], refused: Refusal[]): void {
  for (const refusal of doubted) {
    refused.push(refusal)
    taken.splice(taken.indexOf(refusal.candidate), 1)
    // "Seis partieron ya: tres a Roble y tres a Miravera" after 12 dead: nor are the others parts of that sum.
    const { kind, model } = refusal.candidate
    const parts = kind === 'killed' && model ? taken.filter((c) => c.kind === kind && c.model === model) : []
    for (const candidate of parts) {
      refused.push({ ...refusal, candidate })
      taken.splice(taken.indexOf(candidate), 1)
    }
  }
}

/** What a sentence claims, once every kind has looked at it. `refused` is added what it speaks of and does not claim. */
export function settle(
  view: SentenceView,
  kinds: readonly KindRule[],
  story: Story,
  refused: Refusal[] = [],
  look: Look = secondLook,
  doubt: Doubt = doubtByLikeness,
): Candidate[] {
  if (!story.crisis) return []
  const since = refused.length
  const untold = isNotTold(view) ? 'asked, practised or made up' : null
  const asserted: Candidate[] = []
  for (const rule of kinds)
    for (const found of rule.find(view, story)) {
      const candidate = toCandidate(found)
      const reason = untold ?? whyNot(view, candidate, story)
      if (reason === null) asserted.push(candidate)
      else refused.push({ view, candidate, reason })
    }
  if (untold !== null || (asserted.length === 0 && view.counted.length === 0)) return []
  const chosen = choose(
    view,
    asserted.map((c) => rumoured(view, c)),
  )
  const taken = chosen.filter((c) => !isNotSo(view, c, chosen))
  lean(view, story, taken, refused)
  if (view.counted.length > 0) {
    const barred = new Set(refused.slice(since).map(({ candidate }) => candidate.phrase))
    withdraw(taken, doubt(view, story, taken), refused)
    lookAgain(view, story, taken, refused, look, barred)
    taken.push(...oneBefore(view, taken), ...oneElsewhere(view, story, taken))
  }
  if (taken.length === 0) return taken
  const told = withoutDeeds(asParts(view, story, setApart(view, notLetGo(view, calledFalse(view, taken)))))
    .map((c) => unconfirmed(view, c, taken))
    .map((c) => denied(view, c))
    .map((c, _, all) => ofAlleged(view, c, all))
  const lasting = takenBackByPaper(view, takenBack(view, replaced(view, changed(view, told))), story.earlier)
  const lastingCounts = outdoneSince(view, toldBefore(view, story, lasting))
  return byIllness(view, withoutMostlyIll(view, lastingCounts, refused), story).sort(
    (a, b) => a.anchor - b.anchor,
  )
}
