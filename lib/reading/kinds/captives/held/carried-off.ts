import type { Candidate, Story } from '@/lib/reading/candidate'
import {
  isDone,
  isNoun,
  isPrison,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import type { Link } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { isOfState, ofThemselves } from '@/lib/reading/kinds/counting/who-holds'
import { tellsOfPrison } from '@/lib/reading/kinds/inmates/tells-of-prison'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { captiveUnit } from './captive-unit'

/** People whom armed men take with them, without a word for captivity: "gunmen took 43 students from a school". */

const carries = /^(?:take|haul|dragg?|lead|march|carry|whisk|llevar|sacar|arrancar|tomar|hacer)$/
const carrying = verbSign((lemma) => carries.test(lemma))

const armed = /^(?:armed|masked|hooded|armad[oa]s?|encapuchad[oa]s?|enmascarad[oa]s?)$/
const groups = /^(?:groups?|grupos?|comandos?|sujetos?|individuos?|individuals?)$/

const areCaptors = (view: SentenceView, { head, classes, first, last }: NounPhrase): boolean =>
  !classes.some((name) => name === 'police' || name === 'soldier') &&
  (captors.has(head) ||
    classes.includes('gang') ||
    ((classes.includes('person') || groups.test(head)) &&
      view.lexed.tokens.slice(first, last + 1).some(({ norm }) => armed.test(norm))))

/** Who takes: the subject, also of "the gang that took", or whom "by" names. */
function takerOf(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  const behind = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const by = behind.findIndex((chunk) => /^(?:by|por)$/.test(prepositionOf(chunk)))
  const who = behind[by + 1]
  if (verb.passive && by >= 0 && isNoun(who) && !behind.slice(0, by).some(isVerb)) return who
  const agent = view.phrases.find(({ links }) =>
    links.some((link) => link.verb === verb && link.role === 'agent'),
  )
  return agent?.noun ?? subjectOf(view, verb)
}

/** "took 43 from a school", "marched off 12", "se llevaron a nueve", "sacaron a dos del bus": away with them, not to somewhere. */
function isAway(view: SentenceView, verb: VerbGroup, { noun, index }: Phrase): boolean {
  if (verb.lemma === 'llevar') return wordAt(view, verb.first - 1) === 'se'
  const away = /^(?:from|away|off|captive|out|de|del)$/
  const behind = view.chunks.slice(index + 1, index + 4)
  // "took 12 students to hospital from the school".
  if (behind.some((chunk) => chunk.kind === 'preposition' && /^(?:to|a|al)$/.test(chunk.word))) return false
  return (
    away.test(wordAt(view, noun.last + 1)) || away.test(wordAt(view, verb.last + 1)) || isFromBy(view, verb)
  )
}

/** "were taken by gunmen from a school". */
function isFromBy({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const [by, who, from] = chunks.slice(chunks.indexOf(verb) + 1)
  return (
    /^(?:by|por)$/.test(prepositionOf(by)) && isNoun(who) && /^(?:from|de|del)$/.test(prepositionOf(from))
  )
}

const lawful =
  /^(?:hospital|clinic|ambulance|court|courtroom|station|hospital(?:es)?|clinica|juzgado|comisaria)$/

/** "were taken from a school", told of nobody's doing in a text about captives: not out of cells, wards or courts. */
function isOutOfSomewhere({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const [from, where] = chunks.slice(chunks.indexOf(verb) + 1)
  return (
    verb.passive &&
    /^(?:from|de|del)$/.test(prepositionOf(from)) &&
    isNoun(where) &&
    !isPrison(where) &&
    !lawful.test(where.head) &&
    !chunks.slice(chunks.indexOf(verb) + 3).some((chunk) => /^(?:to|a|al|by|por)$/.test(prepositionOf(chunk)))
  )
}

/** "dragged nine from a bus and shot them", "sacaron a cinco y los mataron": taken to be killed, not kept. */
export const areKilledAtOnce = (view: SentenceView, verb: VerbGroup): boolean =>
  view.verbs.some(
    ({ verb: then }) =>
      then.first > verb.last &&
      then.senses.some((sense) => sense === 'kill' || sense === 'shoot') &&
      view.lexed.tokens
        .slice(then.first - 1, then.last + 2)
        .some(({ norm }) => /^(?:l[oa]s?|them|him|her)$/.test(norm)),
  )

const others = new Set(['inmate', 'detainee', 'fugitive', 'dead', 'hurt', 'gang'])
const arePeople = ({ classes, bare }: Phrase): boolean =>
  !bare && classes.some((name) => people.has(name)) && !classes.some((name) => others.has(name))

const prisoners = /^(?:prisoners?|prisioner[oa]s?)$/
const takesPrisoners = /^(?:take|tomar|hacer)$/

/** "JNIM said it had taken 16 prisoners", "los rebeldes hicieron 16 prisioneros": by whoever is no force of the state, and out of no jail. */
function arePrisoners(view: SentenceView, verb: VerbGroup, { noun, index }: Phrase): boolean {
  if (!prisoners.test(noun.head) || !takesPrisoners.test(verb.lemma) || verb.passive || tellsOfPrison(view))
    return false
  const subject = takerOf(view, verb)
  const taker = ofThemselves(view, verb, subject === noun ? null : subject)
  const behind = view.chunks.slice(index + 1, index + 4)
  return (
    !(taker && isOfState(taker)) &&
    view.chunks[index - 1] === verb &&
    !behind.some((chunk) => /^(?:to|into|out|back|a|al)$/.test(prepositionOf(chunk)))
  )
}

const isNear = (via: Link['via']) => via === 'main' || via === 'shared'

export function carriedOff(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, carrying)) return []
  return view.counted.flatMap((phrase): Candidate[] => {
    const verb = phrase.links.find(
      ({ verb: one, role, via }) =>
        role === 'theme' && isNear(via) && carries.test(one.lemma) && isDone(one) && one.form === 'finite',
    )?.verb
    if (!verb || phrase.noun.count?.share) return []
    if (arePrisoners(view, verb, phrase))
      return [
        { ...candidateFor('hostages_held', captiveUnit(phrase, view), phrase, 1), verb, undoubted: true },
      ]
    if (!arePeople(phrase) || !isAway(view, verb, phrase)) return []
    if (areKilledAtOnce(view, verb)) return []
    const taker = takerOf(view, verb)
    const isByCaptors = taker !== null && taker !== phrase.noun && areCaptors(view, taker)
    if (!isByCaptors && !(story.hostages && isOutOfSomewhere(view, verb))) return []
    const unit = captiveUnit(phrase, view)
    return [{ ...candidateFor('hostages_held', unit, phrase, 1), verb, undoubted: true as const }]
  })
}
