import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { When } from '@/lib/model/claim'
import type { Place } from '@/lib/model/place'
import { datesOf } from '@/lib/reading/days/governor'
import { rises } from '@/lib/reading/days/in-sentence/of-happening'
import { burial } from '@/lib/reading/days/in-sentence/other-deeds-day'
import { isRank } from '@/lib/reading/days/in-sentence/rank-day'
import { tellsOther } from '@/lib/reading/days/in-sentence/tells-other'
import type { Draft } from '@/lib/reading/draft'
import { type DateChunk, hasClass, isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isViolence } from '@/lib/reading/kind-groups'
import { holds } from '@/lib/reading/places/known/containers'

/** "Ten dead, thirty hurt: that is the toll of a blast." The opening gives the toll, the sentence after it the day. */

/** The first day on which the article says that something violent happened, in which sentence, and where. */
export type FirstDay = {
  view: SentenceView
  when: When
  places: readonly Place[]
  /** Only of what a state does about it: an emergency, forces. */
  isAnswer: boolean
}

/** "The shooting began on Tuesday": the day is that of all that the opening tells. */
const tellsStart = ({ verbs }: SentenceView): boolean =>
  verbs.some(({ verb }) => verb.senses.some((sense) => sense === 'begin' || sense === 'happen'))

/** "the second outbreak there this month" is of a day of the month that the text has still to tell. */
const unranked = (view: SentenceView): DateChunk[] => datesOf(view).filter((date) => !isRank(view, date))

/** "They were buried on Friday": of no day on which they died. */
const tellsBurial = ({ verbs }: SentenceView): boolean =>
  verbs.some(({ verb }) => verb.passive && burial.test(verb.lemma))

const awaitsDay = ({ when, historic, candidate, view }: Draft, first: FirstDay): boolean =>
  when === null &&
  !historic &&
  isViolence(candidate) &&
  candidate.status !== 'denied' &&
  // "The dead rise to 217. One died on Monday": the others died before.
  !rises(candidate) &&
  !tellsBurial(first.view) &&
  !tellsOther(view, candidate, unranked(view)) &&
  ((tellsStart(first.view) && candidate.quantity?.form !== 'implicit') ||
    (!first.isAnswer && !isDeedOfForce(first.view) && goesOn(first.view)))

/** "Police shot dead two robbers on Monday": a deed of its own. */
const isDeedOfForce = (view: SentenceView): boolean =>
  view.verbs.some(
    ({ verb }) =>
      !verb.passive &&
      verb.senses.some((sense) => sense === 'kill' || sense === 'shoot') &&
      subjectOf(view, verb)?.classes.some((name) => name === 'police' || name === 'soldier'),
  )

/** No other happening begins, as in "on Monday there was a riot". */
const goesOn = ({ chunks }: SentenceView): boolean =>
  !chunks.some(
    (chunk) => isNoun(chunk) && chunk.determiner === 'indefinite' && hasClass(chunk, 'violence', 'escape'),
  )

/** What happened elsewhere on that day is another matter. */
const isThere = ({ place }: Draft, { places }: FirstDay, gazetteer: Gazetteer): boolean =>
  place === null ||
  places.every(
    (other) => other.id === place.id || holds(place, other, gazetteer) || holds(other, place, gazetteer),
  )

const partitive = /^(?:them|whom|ellos|ellas|estos|estas)$/

/** "66 have died, among them six soldiers. The six drowned on 5 March": a day of those alone, whom the opening counts besides. */
const isOfOthers = ({ candidate, view }: Draft, first: FirstDay, drafts: readonly Draft[]): boolean =>
  drafts.some((other) => {
    const { kind, quantity } = other.candidate
    if (other.view !== first.view || kind !== candidate.kind || !quantity || quantity.form === 'implicit')
      return false
    const own = candidate.quantity?.value ?? 0
    // "Six of them drowned on Friday".
    const some = quantity.value < own && other.view.lexed.tokens.some(({ norm }) => partitive.test(norm))
    return (
      some ||
      (quantity.value !== own && view.counted.some(({ noun }) => noun.count?.value === quantity.value))
    )
  })

export function dayAhead(drafts: readonly Draft[], first: FirstDay | null, gazetteer: Gazetteer): Draft[] {
  if (!first) return [...drafts]
  // A headline, or an opening whose day comes only paragraphs on, is as often given none.
  const isOpening = ({ view }: Draft) =>
    view.index === 0 && first.view.index === 1 && first.view.paragraph === view.paragraph
  return drafts.map((draft) =>
    isOpening(draft) &&
    awaitsDay(draft, first) &&
    isThere(draft, first, gazetteer) &&
    !isOfOthers(draft, first, drafts)
      ? { ...draft, when: first.when }
      : draft,
  )
}
