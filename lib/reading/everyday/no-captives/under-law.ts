import type { Candidate, Story } from '@/lib/reading/candidate'
import {
  type Chunk,
  hasClass,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Migrants whom an office of the state holds and lets go: nobody's hostages. */

const offices = signOfWords(
  'immigration migration deportation inmigracion migracion migratoria migratorias migratorio migratorios',
)

const isOffice = ({ lexed }: SentenceView, { first, last }: NounPhrase): boolean =>
  lexed.tokens.slice(first, last + 1).some(({ norm }) => offices.words.has(norm))

/** "la agencia de migración": past "of" and what it brings. */
function isByOffice(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  if (!who) return false
  const behind = view.chunks.slice(view.chunks.indexOf(who) + 1, view.chunks.indexOf(who) + 3)
  const [of, whose] = behind
  return (
    isOffice(view, who) ||
    (of?.kind === 'preposition' && isNoun(whose) && !whose.count && isOffice(view, whose))
  )
}

const actsOn =
  /^(?:free|release|detain|seize|hold|keep|let|liberar|soltar|dejar|poner|detener|retener|tener|mantener)$/

const isActing = (view: SentenceView): boolean =>
  holds(view, offices) && view.verbs.some(({ verb }) => actsOn.test(verb.lemma) && isByOffice(view, verb))

/** "retiene", "tiene retenidas": whoever holds, by law or by force. */
const retains = /^ret(?:en|ien|uv)/

/** "kidnapped", "15 hostages", "migrantes secuestrados": seized by force, not by the office. */
const tellsOfSeizure = (view: SentenceView, chunk: Chunk): boolean =>
  (isNoun(chunk)
    ? hasClass(chunk, 'hostage') || chunk.states.includes('seize')
    : isVerb(chunk) &&
      hasSense(chunk, 'seize') &&
      !(chunk.form === 'finite' && !chunk.passive && isByOffice(view, chunk))) &&
  !view.lexed.tokens.slice(chunk.first, chunk.last + 1).some(({ norm }) => retains.test(norm))

/** "migrants held by smugglers": somebody's captives. */
const tellsOfCaptors = (view: SentenceView): boolean =>
  view.chunks.some(
    (chunk) =>
      tellsOfSeizure(view, chunk) || (isNoun(chunk) && (captors.has(chunk.head) || hasClass(chunk, 'gang'))),
  )

/** "It still holds 200", "Aún tiene retenidas a 200", "Another 200 are still being held": nobody else is named who would. */
function goesOn(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  return verb.passive || who === null || who.pronoun
}

/** "The immigration agency released 15 migrants. It still holds 200." */
export function isHeldByOffice(
  view: SentenceView,
  { kind, unit, verb, phrase }: Candidate,
  { earlier }: Story,
): boolean {
  if (tellsOfCaptors(view) || (kind === 'other_count' && unit !== 'inmates held')) return false
  if (isActing(view)) return true
  const before = earlier.at(-1)?.view
  const own = verb ?? view.phrases.find(({ index }) => index === phrase)?.links.at(0)?.verb
  return (
    before !== undefined &&
    isActing(before) &&
    !tellsOfCaptors(before) &&
    own !== undefined &&
    goesOn(view, own)
  )
}
