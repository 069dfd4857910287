import { toQuantity } from '@/lib/text/bounds'
import type { Candidate, Story } from '../../candidate'
import { isVerb, type VerbGroup } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { tells, toldSign } from '../../grammar/told-signs'
import { people } from '../../lexicon/noun-classes'
import { candidateOfVerb } from '../counting/phrase-kind'
import { isAttribute } from '../counting/uncounted'

/** A death of which the clause leaves out the subject, or has a pronoun for it: "...; falleció en el hospital", "He died". */

const dying = toldSign('die')
const one = toQuantity(1, 'exact', 'implicit')

/** One person, by name or by what they are. */
const isPerson = ({ noun, classes }: Phrase): boolean =>
  !noun.plural &&
  !noun.vague &&
  !noun.pronoun &&
  (noun.count === null || noun.count.alone) &&
  noun.place === null &&
  (noun.name !== null ? classes.every((name) => people.has(name)) : classes.some((name) => people.has(name)))

const isDeath = ({ senses, form, plural, negated, conditional, future }: VerbGroup): boolean =>
  senses.includes('die') && form === 'finite' && plural !== true && !negated && !conditional && !future

/** Nothing that dies stands with the verb: it opens its clause, or he or she does. */
function isWithoutSubject(view: SentenceView, verb: VerbGroup, index: number): boolean {
  const subjects = view.phrases.filter(({ links }) =>
    links.some((l) => l.verb === verb && l.role === 'theme'),
  )
  if (view.lexed.language === 'en')
    return subjects.length === 1 && /^(?:he|she)$/.test(subjects[0]?.noun.head ?? '')
  let at = index - 1
  while (view.chunks[at]?.kind === 'adverb' || view.chunks[at]?.kind === 'date') at--
  const dying = subjects.filter(
    (phrase) =>
      !isAttribute(view, phrase) &&
      (phrase.noun.count !== null ||
        phrase.noun.name !== null ||
        phrase.classes.some((name) => people.has(name))),
  )
  return dying.length === 0 && /^(?:stop|conjunction|comma)$/.test(view.chunks[at]?.kind ?? 'stop')
}

/** Whom the sentence, or the one before it, told of last: where that is one person. */
function lastPerson(view: SentenceView, before: number, { earlier }: Story): Phrase | undefined {
  const here = view.phrases.filter(({ index, noun }) => index < before && !noun.pronoun)
  const told = here.some(isPerson) ? here : (earlier.at(-1)?.view.phrases ?? [])
  const first = told.find(
    ({ noun, classes }) => noun.name !== null || classes.some((name) => people.has(name)),
  )
  return first && isPerson(first) ? first : undefined
}

export function elidedDeath(view: SentenceView, story: Story, told: readonly Candidate[]): Candidate[] {
  if (told.length > 0 || !tells(view, dying)) return []
  const found = view.verbs.find(
    ({ verb, index }) => isDeath(verb) && isWithoutSubject(view, verb, index) && isVerb(view.chunks[index]),
  )
  if (!found) return []
  const { verb, index } = found
  if (!lastPerson(view, index, story)) return []
  return [{ ...candidateOfVerb('killed', verb, 1), quantity: one, refersBack: false }]
}
