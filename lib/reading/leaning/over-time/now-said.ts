import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { areSoMany } from '@/lib/reading/leaning/are-so-many'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts, isOfSize } from '@/lib/reading/leaning/models'
import { callsError } from '@/lib/reading/superseded/called-error'
import { givesFigure } from '@/lib/reading/superseded/gives-figure'
import { inFactAt, isOwnReport } from '@/lib/reading/superseded/in-fact'
import { hadSaid, isSaidNow } from '@/lib/reading/superseded/said-now'

/** "It had said that 40 fled. It now believes they were 38", "El sindicato dio 13 muertos. Rectificó: eran once": a count given anew. */

const farthest = 4 // times as many or as few

/** Near enough to count the same people, and another number. */
const isOther = (told: Candidate, phrase: Phrase): boolean =>
  told.quantity?.value !== phrase.noun.count?.value && isOfSize(farthest, told, phrase)

/** "SYNAPOHA rectificó: eran once": the verb of correcting ahead, up to which nothing is counted. */
const correctionBefore = (view: SentenceView, { index }: Phrase): VerbGroup | undefined =>
  view.verbs.find(
    ({ verb, index: at }) =>
      at < index &&
      verb.form === 'finite' &&
      !verb.negated &&
      verb.senses.includes('correct') &&
      !view.counted.some((other) => other.index > at && other.index < index),
  )?.verb

/** "We reported 20 dead. In fact there were 12." */
const isInFact = (view: SentenceView, before: SentenceView, { noun }: Phrase): boolean => {
  const at = inFactAt(view)
  return at >= 0 && at < noun.first && isOwnReport(before, Infinity)
}

const near = 4 // tokens between the verb and the number that it gives
/** "que el viernes había hablado de siete heridos, precisó que son once": what the sentence itself says had been told before. */
const hadToldHere = (
  view: SentenceView,
  taken: readonly Candidate[],
  { noun }: Phrase,
): Candidate | undefined =>
  taken.findLast(
    (c) =>
      counts(c) &&
      c.anchor < noun.first &&
      view.verbs.some(
        ({ verb }) =>
          givesFigure(verb) && verb.perfect && verb.last < c.anchor && c.anchor - verb.last <= near,
      ) &&
      view.verbs.some(
        ({ verb }) =>
          verb.senses.some((sense) => sense === 'say' || sense === 'correct') &&
          verb.form === 'finite' &&
          !verb.negated &&
          !verb.perfect &&
          verb.first > c.anchor &&
          verb.last < noun.first,
      ),
  )

function saidAnewHere(view: SentenceView, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    const told = isFree(phrase, taken) && areSoMany(view, phrase) && hadToldHere(view, taken, phrase)
    return told && isOther(told, phrase) ? [countedLike(told, phrase, { undoubted: true })] : []
  })
}

export function nowSaid(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const here = saidAnewHere(view, taken)
  if (here.length > 0) return here
  const before = earlier.at(-1)
  const told = before?.candidates.filter((c) => counts(c)) ?? []
  if (!before || told.length === 0) return []
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !areSoMany(view, phrase)) return []
    const correction = correctionBefore(view, phrase)
    const anew = (isSaidNow(view) && hadSaid(before.view)) || isInFact(view, before.view, phrase)
    if (!correction && !anew && !callsError(view, phrase.noun.first)) return []
    const model = told.findLast((c) => isOther(c, phrase))
    if (!model) return []
    const by = correction ? { verb: correction, model: undefined } : {}
    return [countedLike(model, phrase, { ...by, undoubted: true })]
  })
}
