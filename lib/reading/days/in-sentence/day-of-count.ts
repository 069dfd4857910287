import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { governorOf } from '@/lib/reading/days/governor'
import { type DateChunk, hasClass, isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** The day of what stands: of how many a prison holds, and of the prisons in which something happened. */

/** "clashes at two jails on Wednesday", "hunger strike began on Sunday in 13 prisons": prisons in which something happened then. */
function isScene(view: SentenceView, { anchor }: Candidate): boolean {
  const at = view.chunks.findIndex(({ first, last }) => first <= anchor && anchor <= last)
  const before = view.chunks.slice(Math.max(0, at - 4), at)
  const link = before.findLastIndex(isNoun)
  const noun = before[link]
  return (
    isNoun(noun) &&
    hasClass(noun, 'violence', 'strike') &&
    before.slice(link + 1).some(({ kind }) => kind === 'preposition')
  )
}

/** "The guards held in six jails were let go on Friday": they were let go then, wherever they had been held. */
const tellsRelease = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => verb.senses.includes('free')) ||
  view.chunks.some((chunk) => isNoun(chunk) && hasClass(chunk, 'release'))

/** "a population of 3,800": how many it is. */
const isPopulation = (view: SentenceView, { phrase }: Candidate): boolean => {
  const what = view.chunks[(phrase ?? 0) - 2]
  return isNoun(what) && /^(?:population|poblacion)$/.test(what.head)
}

/** "Of the 3,800 inmates 98 were left on Sunday": the whole of which a part is told is of no day. */
const isWhole = (view: SentenceView, candidate: Candidate): boolean => {
  const before = view.chunks[(candidate.phrase ?? 0) - 1]
  const isOf = before?.kind === 'preposition' && /^(?:of|de)$/.test(before.word)
  return isOf && !isPopulation(view, candidate)
}

const presentEs = /(?:[ae]n?|^son|^es|^hay)$/
const otherEs = /(?:aban?|ian?|^eran?|(?:[aei]|d)ran?)$/
/** "they hold", not "they were holding"; "alberga a 1.600", which the forms of Spanish verbs do not tell apart. */
export function isNow(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.current) return !/^(?:was|were|had)$/.test(wordAt(view, verb.first))
  const word = wordAt(view, verb.last)
  return view.lexed.language === 'es' && presentEs.test(word) && !otherEs.test(word)
}

/** "had 3,700 occupants in November", not "opened in 2014, holds 1,600", "holds 1,600 today". */
function isCountedThen(view: SentenceView, candidate: Candidate, date: DateChunk): boolean {
  const governor = governorOf(view, clausesOf(view), view.chunks.indexOf(date))
  const has = isPopulation(view, candidate) && governor?.senses.includes('have') ? governor : null
  const verb = candidate.verb ?? has
  if (!verb || isNow(view, verb) || isWhole(view, candidate)) return false
  return governor === null || governor === verb || (governor.first > date.first && governor.form === 'finite')
}

/** May the date that the sentence ties to them be that of prisons or of their inmates? */
export function isDayOfCount(view: SentenceView, candidate: Candidate, date: DateChunk): boolean {
  if (candidate.unit === 'prisons')
    return isScene(view, candidate) || (date.mention.role === 'at' && !tellsRelease(view))
  return date.mention.role !== 'since' && isCountedThen(view, candidate, date)
}
