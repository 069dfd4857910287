import type { ClaimKind } from '@/lib/model/claim'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { isOne } from '../../candidate'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isHostages, isToll } from '../../kind-groups'
import { ordinals } from '../../lexicon/alternatives'
import { type NounClass, people } from '../../lexicon/noun-classes'
import { bodies } from '../../speakers/words'
import type { CountRule } from './count-rule'
import { isOneWithThem, isWithOthers } from './one-with-others'
import { isReportedOne } from './reported-one'
import {
  governsCounted,
  isAsked,
  isAttribute,
  isBodyBeside,
  isDeathOf,
  isFlightOf,
  isHarmOf,
  isJoined,
  isReleaseOf,
  isVictim,
} from './uncounted'

/** Phrases without a numeral: one person, or several. */

/** "un guardia murió y otro resultó herido": one more of the same. */
const isAnotherOne = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.another &&
  // "un cuarto de los presos", "a fifth of them": so large a part.
  !(isNth.test(wordAt(view, noun.last)) && /^(?:of|de|del)$/.test(wordAt(view, noun.last + 1))) &&
  noun.head === '' &&
  noun.count === null &&
  !noun.plural &&
  !noun.pronoun &&
  noun.last - noun.first <= 1

const isNth = new RegExp(`^(?:${ordinals}|\\w+th)$`)
const aFurther = new RegExp(`^(?:an?|una?) (?:${ordinals}|\\w+th)$`)

/** "Three guards died. A fourth was wounded": one more of those told of before, whom only the sentence before calls guards. */
export const isFurtherOne = (view: SentenceView, phrase: Phrase, kind: ClaimKind): boolean =>
  isToll({ kind }) &&
  phrase.classes.length === 0 &&
  isAnotherOne(view, phrase) &&
  aFurther.test(`${wordAt(view, phrase.noun.first)} ${wordAt(view, phrase.noun.last)}`)

const manyPronouns = new Set(['others', 'otros', 'otras'])
const deedNouns = new Set<NounClass>(['escape', 'seizure'])
const doubt = new Set(['if', 'whether', 'si'])
const fears = /^(?:risk|fear|threat|attempt|riesgo|temor|amenaza|intento|plan|spate|ola|wave)s?$/

/** "whether there were escapes", "the risk of escapes". */
function isDoubted(view: SentenceView, { governor, index, links }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const before = view.chunks.slice(0, index)
  return (
    (of?.kind === 'noun' && fears.test(of.head)) ||
    links.some(({ verb }) => verb.negated) ||
    isReportedNot(view, index) ||
    isNewsDenied(view, governor?.noun) ||
    before.some(
      (chunk) =>
        chunk.kind === 'subordinator' && doubt.has(chunk.word) && wordAt(view, chunk.last + 1) !== 'bien',
    )
  )
}

/** "no se reportan fugas": what the verb of saying right before it denies. */
const isReportedNot = ({ chunks }: SentenceView, index: number): boolean => {
  const verb = chunks[index - 1]
  return verb?.kind === 'verb' && verb.negated && verb.senses.includes('say')
}

/** "no hay noticia de fugas". */
const isNewsDenied = (view: SentenceView, of: number | null | undefined): boolean =>
  view.phrases.some(
    ({ index, noun, links }) =>
      index === of &&
      /^(?:noticias?|constancia|reportes?|reports?|informes?|indicios?|registro|confirmacion|confirmation|evidence|sign|word)$/.test(
        noun.head,
      ) &&
      (noun.determiner === 'negative' || links.some(({ verb }) => verb.negated)),
  )

/** "Judge Ann Poe was taken hostage": a title and the whole name. */
const isTitled = ({ kind }: CountRule, { name, classes }: Phrase['noun']): boolean =>
  isHostages({ kind }) && name !== null && name.last > name.first && classes.includes('role')

const supposed = /^(?:presunt|supuest)[oa]$|^(?:alleged|suspected)$/

/** "detuvo al presunto autor", "arrested the alleged gunman": the one who is sought. */
const isSuspect = (
  { kind }: CountRule,
  view: SentenceView,
  { first, last, classes, plural }: Phrase['noun'],
) =>
  kind === 'detained' &&
  !plural &&
  classes.includes('person') &&
  view.lexed.tokens.slice(first, last + 1).some(({ norm }) => supposed.test(norm))

/** "The last hostage was freed", "el rehén fue liberado": of one whom the text told to be held; not "the crew held hostage". */
const isTheHostage = (
  { kind }: CountRule,
  view: SentenceView,
  { determiner, first, last, plural, head, name }: Phrase['noun'],
): boolean =>
  kind === 'hostages_freed' &&
  (determiner === 'definite' || /^(?:only|ultim[oa]|unic[oa])$/.test(wordAt(view, first - 1))) &&
  !plural &&
  name === null &&
  /^(?:hostage|captive|rehen|cautiv[oa])$/.test(head) &&
  !/^(?:held|taken|kept|seized)$/.test(wordAt(view, last - 1))

/** Does a verb, a copula or a noun of the deed tell it of the phrase? */
const isTold = (view: SentenceView, phrase: Phrase, meaning: Meaning): boolean =>
  (meaning.source === 'verb' && (meaning.verb !== null || phrase.noun.states.length > 0)) ||
  (meaning.source === 'copula' && phrase.noun.determiner === 'indefinite') ||
  (/^(?:noun|of)$/.test(meaning.source) && meaning.verb?.senses.includes('cost') === true) ||
  isReportedOne(view, phrase, meaning) ||
  isVictim(view, phrase, meaning) ||
  isDeathOf(view, phrase, meaning) ||
  isBodyBeside(view, phrase, meaning) ||
  isHarmOf(view, phrase, meaning) ||
  isFlightOf(view, phrase, meaning) ||
  isReleaseOf(view, phrase, meaning)

/** Somebody, by a word for people or by name, and no gang. */
function isPerson({ noun, classes }: Phrase): boolean {
  const isHuman = (name: NounClass) => people.has(name) && name !== 'gang'
  // "el guardia Luis Paz": what he serves as, beside what he is.
  return noun.name !== null
    ? noun.classes.every((name) => isHuman(name) || name === 'guard')
    : classes.some(isHuman)
}

/** "an officer", "the head of the jail": does the phrase say enough of the one for a kind that asks who it was? */
const isDescribed = (rule: CountRule, view: SentenceView, phrase: Phrase): boolean =>
  rule.single === 'anyone' ||
  (rule.single === 'described' &&
    (phrase.noun.determiner === 'indefinite' ||
      isTitled(rule, phrase.noun) ||
      isTheHostage(rule, view, phrase.noun) ||
      isSuspect(rule, view, phrase.noun) ||
      isOneWithThem(rule, view, phrase) ||
      isWithOthers(rule, view, phrase)))

/** "killed in San Luis", "the hospital of Luis Paz": a bare name behind such a preposition is where, unless the deed is of people alone. */
const isWhere = ({ kind }: CountRule, view: SentenceView, phrase: Phrase, meaning: Meaning): boolean =>
  phrase.noun.name !== null &&
  phrase.noun.classes.length === 0 &&
  /^(?:in|of|at|en|de|del)$/.test(phrase.governor?.preposition ?? '') &&
  // "the place of Luis Paz, gunned down in December": only people are.
  !(kind === 'killed' && meaning.verb?.form === 'reduced' && meaning.verb.lemma === 'gun') &&
  !isFlightOf(view, phrase, meaning) &&
  !isDeathOf(view, phrase, meaning)

/** "Amigos de las víctimas fueron heridos": a word that no list holds, by its verb of several. */
const isOfMany = (view: SentenceView, phrase: Phrase, { verb }: Meaning): boolean =>
  phrase.classes.length === 0 &&
  verb?.passive === true &&
  !isJoined(view, phrase) &&
  /^(?:were|are|have|son|\w+(?:an|on|en))$/.test(wordAt(view, verb.first))

/**
 * "los 18 que daba por muertos la Fiscalía", "the XYZ buried bodies", "a convoy of the Red Crescent and XYZ were hit": a
 * body that speaks, or is told by its letters, does not die. "JLM, 16, was killed" is somebody by initials.
 */
function isBody(view: SentenceView, { noun: { name, classes } }: Phrase): boolean {
  if (name === null) return false
  if (bodies.has(wordAt(view, name.first))) return true
  const { text = '' } = view.lexed.tokens[name.first] ?? {}
  const behind = [1, 2, 3].map((step) => wordAt(view, name.last + step)).join(' ')
  const isSomebody = classes.length > 0 || /^, (?:de |aged )?\d/.test(behind)
  return name.first === name.last && /^\p{Lu}{3,}$/u.test(text) && !isSomebody
}

/** One person, described and told of. */
function isFactOfOne(rule: CountRule, view: SentenceView, phrase: Phrase, meaning: Meaning): boolean {
  const { noun } = phrase
  if (isAttribute(view, phrase) || isOfMany(view, phrase, meaning)) return false
  // "four dead, among them an officer": one of those counted.
  if (/^(?:ell[oa]s|them|including|incluid[oa]s?)$/.test(wordAt(view, noun.first - 1))) return false
  if (isBody(view, phrase)) return false
  const near = meaning.rank < 6 || (meaning.rank === 6 && phrase.governor === null && isJoined(view, phrase))
  return (
    near &&
    !noun.place &&
    (isPerson(phrase) || isFurtherOne(view, phrase, rule.kind)) &&
    (isDescribed(rule, view, phrase) || isFlightOf(view, phrase, meaning)) &&
    isTold(view, phrase, meaning) &&
    !isWhere(rule, view, phrase, meaning)
  )
}

/** "inmates were killed", "others escaped", "dozens of wounded". */
const isFactOfSeveral = (view: SentenceView, phrase: Phrase, meaning: Meaning): boolean =>
  (phrase.noun.plural || phrase.noun.vague || manyPronouns.has(phrase.noun.head)) &&
  (!phrase.noun.pronoun || manyPronouns.has(phrase.noun.head)) &&
  (meaning.rank < 6 || (phrase.noun.vague && meaning.rank === 6)) &&
  ((phrase.noun.vague && meaning.source === 'noun') || isTold(view, phrase, meaning))

/** Is a phrase without a numeral a fact of this kind: one person, or several? */
export function isFact(rule: CountRule, view: SentenceView, phrase: Phrase, meaning: Meaning): boolean {
  const { noun, classes } = phrase
  // "rescató a una mujer secuestrada": what had befallen her before.
  if (meaning.source === 'verb' && meaning.rank === 5.5) return false
  const governs = governsCounted(view, phrase) && !(isOneWithThem(rule, view, phrase) && isPerson(phrase))
  if (noun.classes.includes('toll') || governs || isAsked(view, phrase)) return false
  if (meaning.source === 'noun' && noun.plural && meaning.classes.some((name) => deedNouns.has(name)))
    return rule.facts && !isDoubted(view, phrase)
  const isOneMore = isAnotherOne(view, phrase) && classes.length > 0
  return isOne(noun) || isOneMore || isFurtherOne(view, phrase, rule.kind)
    ? isFactOfOne(rule, view, phrase, meaning)
    : rule.facts && isFactOfSeveral(view, phrase, meaning)
}
