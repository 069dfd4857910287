import { befellPeople } from '@/lib/model/unit'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { opensComparison } from '@/lib/reading/days/in-sentence/compared-day'
import { type DateChunk, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, isCount, nearestBefore } from '@/lib/reading/leaning/models'

/** The same count of another time, with which a figure is compared. */

/** The date behind the number: "50 on Friday", "los 45 que había contado el miércoles". */
const dateBehind = ({ chunks }: SentenceView, { index }: Phrase): DateChunk | undefined => {
  const near = chunks.slice(index + 1, index + 6)
  const stop = near.findIndex(({ kind }) => kind === 'comma' || kind === 'stop')
  const told = stop < 0 ? near : near.slice(0, stop)
  const date = told.findIndex(({ kind }) => kind === 'date')
  const between = told.slice(0, Math.max(0, date))
  const counted = between.every((chunk) => !isVerb(chunk) || counting.test(chunk.lemma))
  return date >= 0 && counted ? (told[date] as DateChunk) : undefined
}
const counting =
  /^(?:be|count|report|record|stand|ser|haber|contar|registrar|contabilizar|informar|reportar|dar)$/

/** "before", "a day earlier", "del anterior". */
const isOfBefore = (view: SentenceView, { noun }: Phrase): boolean =>
  [1, 2, 3].some((step) =>
    /^(?:before|earlier|previous|anterior|previo|antes|periodo|period|lapso)$/.test(
      wordAt(view, noun.last + step),
    ),
  ) ||
  // "with 51 in the whole of 2020", "con los 51 de todo 2020".
  /^(?:whole|all|tod[oa])$/.test(wordAt(view, noun.last + 3)) ||
  /^(?:whole|all|tod[oa])$/.test(wordAt(view, noun.last + 2))

const states =
  /^(?:be|stand|rise|climb|reach|grow|fall|ser|cifrar|elevar|subir|ascender|situar|seguir|continuar|permanecer|remain)$/

/** Of those who are so up to now an earlier count is outdated; "12 killed on Saturday, compared with eight on Friday" are two days'. */
const isStanding = ({ meaning, verb, unit }: Candidate): boolean =>
  befellPeople(unit) ||
  meaning?.source === 'toll' ||
  meaning?.source === 'copula' ||
  (verb !== null && (verb.perfect || verb.current || states.test(verb.lemma)))

/** The figure that stands closest before it: of those missing or driven out, too. */
const modelOf = (taken: readonly Candidate[], phrase: Phrase): Candidate | undefined => {
  const last = taken
    .filter((c) => c.quantity && c.anchor < phrase.noun.first)
    .sort((a, b) => a.anchor - b.anchor)
    .at(-1)
  return last && befellPeople(last.unit) ? last : nearestBefore(taken, phrase)
}

/** "4,603 deaths, against 2,128 in 2021", "62, frente a los 45 del miércoles", "down from 50 on Friday and from 93 last week". */
export function compared(view: SentenceView, _story: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken)) continue
    const evidence = phrase.noun.count ?? phrase.noun
    if (!opensComparison(view, evidence)) continue
    const model = found.at(-1)?.model ?? modelOf(taken, phrase)
    const date = dateBehind(view, phrase)
    if (!model || !(date || isOfBefore(view, phrase))) continue
    const isOlder = date?.mention.when?.precision === 'day' && isCount(model) && isStanding(model)
    found.push(countedLike(model, phrase, isOlder ? { status: 'superseded', rank: 7 } : {}))
  }
  return found
}
