import type { Candidate, Story } from '../../candidate'
import { isNoun, isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** "He was shot six times", of somebody whose death the article tells: how he died, not one hurt. */

const isDeath = (name: string): boolean => name === 'dead' || name === 'death'
const kills = (sense: string): boolean => sense === 'kill' || sense === 'die'

/** Does the sentence tell of a death, and not just of that of "a bodyguard of" somebody? */
const tellsOfDeath = (view: SentenceView, surname: string): boolean =>
  !view.phrases.some((phrase) => surnameOf(view, phrase) === surname && isOnlyWhose(view, phrase)) &&
  view.chunks.some((chunk) =>
    isVerb(chunk)
      ? !chunk.negated && chunk.senses.some(kills)
      : isNoun(chunk) && chunk.classes.some(isDeath) && !chunk.count,
  )

/** The last word of a name, by which it is taken up. */
const surnameOf = (view: SentenceView, phrase: Phrase): string | null =>
  (phrase.noun.name && view.lexed.tokens[phrase.noun.name.last]?.norm) ?? null

const isOnlyWhose = ({ chunks }: SentenceView, { index }: Phrase): boolean => {
  const [whom, of] = [chunks[index - 2], chunks[index - 1]]
  return of?.kind === 'preposition' && isOf.test(of.word) && isNoun(whom) && !whom.classes.some(isDeath)
}
const isOf = /^(?:of|del?)$/

const names = (view: SentenceView, surname: string): boolean =>
  view.lexed.tokens.some(({ norm, capital }) => capital && norm === surname)

/** "falleció Ana Vera, la taxista baleada el jueves": beside the name of whom the sentence tells that she died. */
function isBesideDead(view: SentenceView, { index }: Phrase): boolean {
  return view.phrases.some(
    (other) =>
      Math.abs(other.index - index) === 2 &&
      view.chunks[(other.index + index) / 2]?.kind === 'comma' &&
      other.noun.count === null &&
      (other.noun.name !== null || other.classes.length > 0) &&
      other.links.some(
        ({ verb, via, role }) => via === 'main' && role === 'theme' && verb.senses.some(kills),
      ),
  )
}

/** "claimed one life: a bystander struck by a bullet": who the one dead before the colon was. */
function isOneDead(view: SentenceView, { index }: Phrase): boolean {
  const [stop, before] = [view.chunks[index - 1], view.chunks[index - 2]]
  if (stop?.kind !== 'stop' || wordAt(view, stop.first) !== ':') return false
  const dead = view.phrases.find(({ noun }) => noun === before)
  if (!dead) return false
  const isLife = /^(?:life|vida)$/.test(dead.noun.head)
  return (
    (dead.noun.count?.value === 1 || (isLife && !dead.noun.count && !dead.noun.plural)) &&
    (isLife ||
      dead.classes.some(isDeath) ||
      dead.links.some(({ verb, role }) => role === 'theme' && verb.senses.some(kills)))
  )
}

/** "Another mayor was murdered. Ana Vera was shot six times": the sentence before tells of one death, this one of how. */
const isOfOneBefore = ({ noun }: Phrase, { verb }: Candidate, { earlier }: Story): boolean =>
  noun.name !== null &&
  (verb?.lemma === 'recibir' || verb?.senses.includes('shoot') === true) &&
  earlier
    .at(-1)
    ?.candidates.some(({ kind, quantity }) => kind === 'killed' && quantity?.form === 'implicit') === true

export function isToldDead(view: SentenceView, candidate: Candidate, story: Story): boolean {
  if (candidate.quantity?.form !== 'implicit') return false
  const phrase = view.phrases.find(({ index }) => index === candidate.phrase)
  if (!phrase) return false
  if (isOneDead(view, phrase) || isBesideDead(view, phrase) || isOfOneBefore(phrase, candidate, story))
    return true
  const surname = surnameOf(view, phrase)
  return (
    surname !== null &&
    story.earlier.some(({ view: before }) => names(before, surname) && tellsOfDeath(before, surname))
  )
}
