import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Link } from '@/lib/reading/grammar/links/link'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { isDoneByCaptors } from '@/lib/reading/kinds/counting/who-holds'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { captiveUnit } from './captive-unit'
import { isNamedGroup } from './named-group'
import { tellsOfCaptives } from './still-inside'

/** Captives of whom only their number is told beside who has them: "it killed 50 and still has 150". */

const has = /^(?:have|hold|keep|tener|retener)$/
const having = verbSign((lemma) => has.test(lemma))
const still = /^(?:still|aun|todavia)$/

const groups = /^(?:group|militia|movement|faction|band|sect|grupo|milicia|movimiento|faccion|banda)$/

/** Not "the hospital still has 14". */
function mayHold(view: SentenceView, verb: VerbGroup): boolean {
  const who = subjectOf(view, verb)
  if (!who || who.pronoun || groups.test(who.head)) return true
  return (who.name !== null && who.place === null && who.classes.length === 0) || isDoneByCaptors(view, verb)
}

/** "still has", "is still holding", "todavía retiene". */
const isStill = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  view.lexed.tokens.slice(Math.max(0, first - 1), last + 1).some(({ norm }) => still.test(norm))

const isHad =
  (view: SentenceView, { noun }: Phrase) =>
  ({ verb, role, via }: Link): boolean =>
    role === 'theme' &&
    via !== 'relative' &&
    has.test(verb.lemma) &&
    verb.form === 'finite' &&
    !verb.passive &&
    !verb.negated &&
    !verb.conditional &&
    !verb.future &&
    verb.last + 1 >= noun.first - 2 &&
    isStill(view, verb) &&
    mayHold(view, verb)

const others = new Set(['inmate', 'detainee', 'fugitive', 'dead', 'hurt', 'gang'])
const arePeople = ({ bare, classes }: Phrase): boolean =>
  bare || (classes.some((name) => people.has(name)) && !classes.some((name) => others.has(name)))

/** "The ELN holds between eight and 12 civilians": of whom the text has told that they bear arms. */
const isHeldByGroup =
  (view: SentenceView, story: Story) =>
  ({ verb, role, via }: Link): boolean => {
    const isDone = !verb.passive && !verb.negated && !verb.conditional && !verb.future
    if (role !== 'theme' || via === 'relative' || !/^(?:hold|retener)$/.test(verb.lemma) || !isDone)
      return false
    const who = verb.form === 'finite' ? subjectOf(view, verb) : null
    return who !== null && isNamedGroup(view, who, story)
  }

/** "The ZLA": a group by its letters. */
const isLetters = ({ lexed }: SentenceView, { last }: NounPhrase): boolean =>
  /^\p{Lu}{2,}$/u.test(lexed.tokens[last]?.text ?? '')

/** "The rebels have freed nobody since January. They still hold 20 people": who could have freed some has captives. */
function isFreerOf(story: Story): boolean {
  const before = story.earlier.at(-1)?.view
  const freed = before?.verbs.find(({ verb }) => verb.form === 'finite')?.verb
  const who = before && freed?.senses.includes('free') && !freed.passive ? subjectOf(before, freed) : null
  return (
    before !== undefined &&
    who !== null &&
    (captors.has(who.head) ||
      who.classes.includes('gang') ||
      isLetters(before, who) ||
      isNamedGroup(before, who, story))
  )
}

/** It or they, or in Spanish nobody named: whoever the sentence before tells of. */
const isTakenUp = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb, role }) => {
    const who = role === 'theme' && has.test(verb.lemma) ? subjectOf(view, verb) : undefined
    return who !== undefined && (who === null || who.pronoun)
  })

const staying = verbSign((lemma) => stays.test(lemma))
const stays = /^(?:be|remain|stay|estar|seguir|continuar|permanecer|quedar)$/

/** "253 pupils were still with the kidnappers", "dos siguen con sus captores": behind the verb only those who have them. */
function isWithCaptors(view: SentenceView, { links, index }: Phrase): boolean {
  return links.some(({ verb, via }) => {
    if ((via !== 'main' && via !== 'shared') || !stays.test(verb.lemma) || verb.negated || verb.conditional)
      return false
    const behind = view.chunks.slice(view.chunks.indexOf(verb) + 1).filter(({ kind }) => kind !== 'adverb')
    const [link, whom] = behind
    return (
      view.chunks.indexOf(verb) > index &&
      /^(?:with|con)$/.test(prepositionOf(link)) &&
      isNoun(whom) &&
      whom.count === null &&
      captors.has(whom.head)
    )
  })
}

/** Captives told of by who they are with. */
export const stillWith = (view: SentenceView): Candidate[] =>
  tells(view, staying)
    ? view.counted
        .filter((phrase) => arePeople(phrase) && !phrase.noun.count?.share && isWithCaptors(view, phrase))
        .map((phrase) => candidateFor('hostages_held', captiveUnit(phrase, view), phrase, 0.5))
    : []

export const stillHas = (view: SentenceView, story: Story): Candidate[] =>
  tells(view, having)
    ? view.counted
        .filter(
          (phrase) =>
            arePeople(phrase) &&
            !phrase.noun.count?.alone &&
            !phrase.noun.count?.share &&
            ((phrase.links.some(isHad(view, phrase)) &&
              (tellsOfCaptives(view, phrase, story) || (isTakenUp(view, phrase) && isFreerOf(story)))) ||
              (!phrase.bare && phrase.links.some(isHeldByGroup(view, story)))),
        )
        // "still hold 20 people", "they still hold 20" of who freed others: nearer than who may be kept in a prison.
        .map((phrase) =>
          candidateFor('hostages_held', 'people', phrase, phrase.bare && !isFreerOf(story) ? 0.9 : 0.3),
        )
    : []
