import { isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { inPrison, mayBeInmates } from './may-be-inmates'

/** Inmates told by a noun for all of them, or as those of a prison: "a prison population of 38,000", "home to 7,000". */

/** "a prison population of 38,000", "home to 7,000 prisoners", "the 994 inmates of the prison". */
export function isPopulationNoun(view: SentenceView, phrase: Phrase): boolean {
  const { governor, noun, index } = phrase
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  // "is home to", "da techo a".
  const roof = isNoun(of) && `${of.head} ${governor?.preposition}`
  if (roof === 'home to' || roof === 'techo a' || roof === 'cobijo a') return mayBeInmates(view, phrase)
  const subject = isNoun(of) ? of : subjectBefore(view, phrase)
  if (subject && /^(?:population|poblacion)$/.test(subject.head))
    return phrase.classes.includes('inmate') || inPrison(view) || isOfPrison(view, subject)
  const [preposition, whole] = [view.chunks[index + 1], view.chunks[index + 2]]
  const within = preposition?.kind === 'preposition' && isNoun(whole)
  const prison = within && (whole.classes.includes('prison') || whole.place?.place?.kind === 'prison')
  const named =
    within && isNoun(whole) && whole.place?.place?.kind === 'prison' && phrase.classes.includes('person')
  // "los nueve restantes del penal": of those told of, whoever they are.
  return (
    !phrase.bare &&
    Boolean(prison) &&
    noun.determiner === 'definite' &&
    (phrase.classes.includes('inmate') || named === true)
  )
}

const isOfPrison = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(first, last + 3)
    .some(({ norm }) =>
      /^(?:prison|jail|inmate|carcelaria|penitenciaria|penal|reclusa|penitentiary)$/.test(norm),
    )

/** Of "the prison population stands at 38,000": the population. */
function subjectBefore(view: SentenceView, { governor, links }: Phrase): NounPhrase | null {
  const chunk = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verb = isVerb(chunk) ? chunk : links.find(({ via }) => via === 'main')?.verb
  return verb?.senses.some((sense) => sense === 'reach' || sense === 'be' || sense === 'exceed')
    ? subjectOf(view, verb)
    : null
}
