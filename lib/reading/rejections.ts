import type { Rejection } from '@/lib/model/reading'
import type { Draft } from './draft'
import type { Phrase, SentenceView } from './grammar/sentence-view'

/** Why a number is no claim, in plain words. */
function reasonFor({ noun, classes, links }: Phrase): string {
  const number = noun.count?.value ?? ''
  if (noun.count?.share) return `${number}: a percentage`
  if (classes.includes('time')) return `${number}: an age or a length of time`
  if (classes.includes('extent')) return `${number}: a distance or measure`
  if (classes.includes('money')) return `${number}: a sum of money`
  if (classes.includes('label')) return `${number}: the number of a pavilion, decree or the like`
  const verb = links[0]?.verb
  if (verb?.negated) return `${number}: the sentence denies it`
  if (verb?.form === 'infinitive') return `${number}: intended, not said to have happened`
  return `${number}: nothing says what happened to ${noun.head || 'what is counted'}`
}

const say = (value: number, why: string) => `${value}: ${why}`

/** Numbers that never became part of a phrase: names of pavilions, ages. */
function uncounted(view: SentenceView): string[] {
  const counted = new Set(view.phrases.map(({ noun }) => noun.count?.first))
  const ages = [...view.lexed.counts.values()].filter(({ alone, first }) => !alone && !counted.has(first))
  return [
    ...view.lexed.labels.map(({ value }) => say(value, 'the number of a pavilion, decree or the like')),
    ...ages.map(({ value }) => say(value, 'an age or part of a compound')),
  ]
}

/** Every number that the reader looked at and did not claim. */
export function rejectionsOf(views: readonly SentenceView[], drafts: readonly Draft[]): Rejection[] {
  const claimed = new Map<SentenceView, Set<number>>()
  for (const { view, candidate } of drafts)
    claimed.set(view, (claimed.get(view) ?? new Set()).add(candidate.evidence.first))
  return views.flatMap((view) => {
    const refused = view.phrases
      .filter(({ noun }) => noun.count && !noun.count.alone && !claimed.get(view)?.has(noun.count.first))
      .map(reasonFor)
    return [...refused, ...uncounted(view)].map((reason) => ({ sentence: view.span, reason }))
  })
}
