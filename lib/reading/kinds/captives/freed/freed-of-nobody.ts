import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { clauseAround } from '@/lib/reading/grammar/clause'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { courts } from '@/lib/reading/lexicon/alternatives'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isAllBut } from './all-let-go'
import { asManyAs, heldBefore } from './freed-before'

const frees = toldSign('free')

/** "fueron tomados como rehenes, aunque quedaron libres", "They were freed at dawn": nobody is named anew. */
export function freedOfNobody(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, frees)) return []
  const spanish = view.lexed.language === 'es'
  const found = view.verbs.find(({ verb }) => {
    const told =
      verb.senses.includes('free') &&
      verb.form === 'finite' &&
      verb.passive &&
      verb.plural !== false &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future
    return told && !isAllBut(view, verb) && isWithoutSubject(view, verb, spanish)
  })
  if (!found) return []
  const held = heldBefore(view, story, found.verb.first)
  if (!held?.quantity || isByCourt(view, found.verb) || tellsOfOthersSince(view, story, held, found.verb))
    return []
  return [
    {
      kind: 'hostages_freed',
      quantity: asManyAs(held, view, story),
      unit: held.unit,
      evidence: { first: found.verb.first, last: found.verb.last },
      anchor: found.verb.first,
      phrase: null,
      verb: found.verb,
      rank: 1,
      status: 'reported',
      model: held,
    },
  ]
}

const court = new RegExp(`^(?:${courts}|bail|fianza|fiscal|prosecutors?)$`)

/** "They were freed by a judge", "quedaron libres bajo fianza": suspects. */
function isByCourt(view: SentenceView, { first }: VerbGroup): boolean {
  const clause = clauseAround(view, first)
  const [from, to] = [view.chunks[clause.first]?.first ?? 0, view.chunks[clause.last]?.last ?? 0]
  return view.lexed.tokens.slice(from, to + 1).some(({ norm }) => court.test(norm))
}

/** "Police arrested three of their relatives. They were released": whom something befell since may be meant. */
function tellsOfOthersSince(
  view: SentenceView,
  story: Story,
  held: Candidate,
  { first }: VerbGroup,
): boolean {
  const before = story.earlier.at(-1)
  const inBefore = before?.candidates.includes(held) ?? false
  const inEarlier = inBefore || story.earlier.at(-2)?.candidates.includes(held) === true
  const here = { view, from: inEarlier ? -1 : held.anchor, to: first }
  const spans =
    before && inEarlier
      ? [{ view: before.view, from: inBefore ? held.anchor : -1, to: Infinity }, here]
      : [here]
  const parts = new Set(
    before?.candidates.filter(({ kind }) => kind === 'hostages_held').map(({ phrase }) => phrase),
  )
  return spans.some(({ view: told, from, to }) =>
    told.phrases.some(
      (phrase) =>
        phrase.noun.first > from &&
        phrase.noun.first < to &&
        !(told === before?.view && parts.has(phrase.index)) &&
        phrase.noun.count?.value !== held.quantity?.value &&
        mayBeFreed(phrase),
    ),
  )
}

/** People who live, in a number or whom something befell; forces in a number may have come to help. */
function mayBeFreed({ noun, classes, links }: Phrase): boolean {
  if (noun.pronoun || !classes.some((name) => people.has(name))) return false
  if (classes.includes('hostage') || classes.includes('dead')) return false
  if (links.some(({ verb }) => verb.senses.includes('kill') || verb.senses.includes('die'))) return false
  const struck = links.some(
    ({ verb, role, via }) =>
      role === 'theme' && via === 'main' && !verb.negated && !verb.senses.includes('say'),
  )
  if (!noun.count) return noun.plural && struck
  return noun.count.value > 1 && (struck || !classes.some((name) => name === 'police' || name === 'soldier'))
}

/** In English "they" stands with the verb, in Spanish a clause of its own with nobody in it. */
function isWithoutSubject(view: SentenceView, verb: VerbGroup, spanish: boolean): boolean {
  const subjects = view.phrases.filter(({ links }) => links.some((link) => link.verb === verb))
  if (!spanish) return subjects.length === 1 && subjects[0]?.noun.head === 'they'
  const at = view.chunks.indexOf(verb)
  const { first } = clauseAround(view, verb.first)
  return (
    first > 0 &&
    !view.phrases.some(
      ({ index, noun, classes }) =>
        noun.first >= first &&
        index <= at + 2 &&
        !classes.includes('time') &&
        (noun.count !== null ||
          noun.name !== null ||
          (noun.plural && classes.some((name) => people.has(name)))),
    )
  )
}
