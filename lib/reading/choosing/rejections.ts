import type { Rejection } from '@/lib/model/reading'
import type { Candidate, Refusal } from '@/lib/reading/candidate'
import type { Draft } from '@/lib/reading/draft'
import type { Range } from '@/lib/reading/grammar/chunk'
import { changesIn } from '@/lib/reading/grammar/counts/changes'
import { type Phrase, type SentenceView, spanOf } from '@/lib/reading/grammar/sentence-view'

import { people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

type Refused = { range: Range; reason: string }

const among =
  /(?:^| )(?:including|among (?:them|these|those)|incluid[oa]s?|incluyendo|entre (?:ell[oa]s|est[oa]s)) (?:,|at least|al menos)? ?$/
const ofThem = /^(?:of (?:them|these|those|whom)|de (?:ell[oa]s|est[oa]s|l[oa]s cuales|quienes))(?: |$)/

/** "121 dead, including four officers", "four of them officers": a part of a larger number of the sentence. */
function isPart({ lexed: { tokens }, counted }: SentenceView, { noun }: Phrase): boolean {
  const { count } = noun
  if (!count) return false
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ norm }) => norm)
      .join(' ')
  const told =
    among.test(`${words(count.first - 4, count.first)} `) ||
    ofThem.test(words(count.last + 1, count.last + 4))
  return (
    told &&
    counted.some((other) => other.noun.last < noun.first && (other.noun.count?.value ?? 0) > count.value)
  )
}

const exchanges = /^(?:swapp|exchang|canjear|intercambiar)$/
const walksFree = /^(?:release|free|liberar|excarcelar|soltar)$/
/** "Twelve protesters were released from arrest", "canjearon 50 prisioneros". */
const isLetGo = ({ classes, bare, links }: Phrase): boolean =>
  (bare || classes.some((name) => people.has(name))) &&
  links.some(
    ({ verb, role }) =>
      role === 'theme' &&
      (exchanges.test(verb.lemma) || walksFree.test(verb.lemma) || verb.senses.includes('free')),
  )
const plain: ReadonlySet<Sense> = new Set<Sense>(['other', 'be', 'remain', 'have'])

/** Why a number is no claim, in plain words. */
function reasonFor(view: SentenceView, phrase: Phrase): string {
  const { noun, classes, links } = phrase
  if (noun.count?.share) return 'a percentage'
  if (classes.includes('time')) return 'an age or a length of time'
  if (classes.includes('extent')) return 'a distance or measure'
  if (classes.includes('money')) return 'a sum of money'
  if (classes.includes('label')) return 'the number of a pavilion, decree or the like'
  const verb = links[0]?.verb
  // "se han quedado sin casa", "are not functioning": nothing that befalls people is denied.
  if (verb?.negated && !verb.senses.every((sense) => plain.has(sense))) return 'the sentence denies it'
  if (verb?.form === 'infinitive') return 'intended, not said to have happened'
  if (changesIn(view).some(({ old }) => old.index === phrase.index)) return 'what a count was before'
  if (isLetGo(phrase)) return 'let go, saved or exchanged, and nothing says that they were hostages'
  if (isPart(view, phrase)) return 'a part of the number before it, told by who they are'
  return `nothing says what happened to ${noun.head || 'what is counted'}`
}

/** Numbers of the sentence's phrases, and those that never became part of one: names of pavilions, ages. */
function numbersIn(view: SentenceView): Refused[] {
  const { counts, labels } = view.lexed
  if (counts.size === 0 && labels.length === 0) return []
  const told: Refused[] = []
  for (const phrase of view.phrases) {
    const { count } = phrase.noun
    if (count && !count.alone) told.push(refused(count, reasonFor(view, phrase)))
  }
  const inPhrase = new Set(view.phrases.map(({ noun }) => noun.count?.first))
  const loose = [...counts.values()].filter(({ alone, first }) => !alone && !inPhrase.has(first))
  return [
    ...told,
    ...labels.map((label) => refused(label, 'the number of a pavilion, decree or the like')),
    ...loose.map((count) => refused(count, 'an age or part of a compound')),
  ]
}

const refused = (range: Range & { value: number }, why: string) => ({
  range,
  reason: `${range.value}: ${why}`,
})

const nameOf = ({ kind, quantity }: Candidate) =>
  `${kind.replaceAll('_', ' ')}${quantity ? ` ${quantity.value}` : ''}`

/** What the kinds found, by sentence, that did not become a claim. */
type Found = { refused: readonly Refusal[]; drafts: readonly Draft[] }

function bySentence({ refused, drafts }: Found, kept: ReadonlySet<Draft>): Map<SentenceView, Refused[]> {
  const dropped = drafts
    .filter((draft) => !kept.has(draft))
    .map(({ view, candidate }) => ({
      view,
      candidate,
      reason: 'a mention of what is told in full elsewhere',
    }))
  const found = new Map<SentenceView, Refused[]>()
  for (const { view, candidate, reason } of [...refused, ...dropped]) {
    const all = found.get(view) ?? []
    all.push({ range: candidate.evidence, reason: `${nameOf(candidate)}: ${reason}` })
    found.set(view, all)
  }
  return found
}

/** Everything that the reader looked at and did not claim, each number and each deed once, sentence by sentence. */
export function rejectionsOf(
  views: readonly SentenceView[],
  claimed: readonly Draft[],
  found: Found,
): Rejection[] {
  const taken = new Map<SentenceView, Set<number>>()
  for (const { view, candidate } of claimed)
    taken.set(view, (taken.get(view) ?? new Set()).add(candidate.evidence.first))
  const candidates = bySentence(found, new Set(claimed))
  const rejections: Rejection[] = []
  for (const view of views) {
    const said = new Set(taken.get(view))
    for (const { range, reason } of [...(candidates.get(view) ?? []), ...numbersIn(view)]) {
      if (said.has(range.first)) continue
      said.add(range.first)
      rejections.push({ sentence: view.span, evidence: spanOf(view, range), reason })
    }
  }
  return rejections
}
