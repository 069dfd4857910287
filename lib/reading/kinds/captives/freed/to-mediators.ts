import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import { isDone, isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { tells, verbSign } from '@/lib/reading/grammar/told-signs'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { isDoneByCaptors } from '@/lib/reading/kinds/counting/who-holds'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { captors } from '@/lib/reading/lexicon/nouns/captors'
import { either } from '@/lib/text/either'

/** Captives whom their captors hand to those who take people home: "entregaron a la Cruz Roja a dos soldados". */

const hands = /^(?:entregar|devolver)$/
const handing = verbSign((lemma) => hands.test(lemma))

const mediators = either(
  'cruz roja|defensoria|personeria|onu|oea|iglesia|obispo|parroco|sacerdote|mision|comision|delegacion',
  'sus familias|sus familiares|organismos humanitarios',
)
const toMediators = new RegExp(
  `(?:^| )(?:al|ante|a)(?: (?:el|la|los|las|un|una|miembros de|delegados de))*(?: de)?(?: la)? (?:${mediators})(?= |$)`,
)

const holders = /^(?:grupo|guerrilla|comunidad|organizacion|frente|banda)$/
/** By their captors, or by nobody named: not by a hospital, the police or whoever brought them home. */
function isByHolders(view: SentenceView, verb: VerbGroup, behind: string): boolean {
  const who = subjectOf(view, verb)
  if (who === null || isDoneByCaptors(view, verb) || holders.test(who.head)) return true
  return isAcronym(view, who) && !toKin.test(behind)
}
/** To whom offices hand people, too. */
const toKin = /(?:^| )sus famili/
/** "el ELN", "las FARC": may be an office as well. */
const isAcronym = ({ lexed }: SentenceView, { last, classes, place }: NounPhrase): boolean =>
  classes.length === 0 && place === null && /^\p{Lu}{2,}$/u.test(lexed.tokens[last]?.text ?? '')

const others: ReadonlySet<NounClass> = new Set<NounClass>(['inmate', 'gang', 'dead', 'detainee', 'fugitive'])
const isSomebody = ({ classes, bare, noun }: Phrase): boolean =>
  !noun.count?.share &&
  !captors.has(noun.head) &&
  (bare || classes.some((name) => people.has(name))) &&
  !classes.some((name) => others.has(name))

/** Behind the verb and led by "a", with nothing that they are given: not "entregó a 40 familias ayudas". */
function isGiven({ chunks }: SentenceView, { index }: Phrase, verb: VerbGroup): boolean {
  const at = chunks.indexOf(verb)
  const end = chunks.findIndex(
    (chunk, i) => i > at && /^(?:verb|stop|relative|conjunction)$/.test(chunk.kind),
  )
  const isIn = index > at && (end < 0 || index < end)
  return (
    isIn &&
    prepositionOf(chunks[index - 1]) === 'a' &&
    !isNoun(chunks[index + 1]) &&
    chunks.slice(at + 1, index).every((chunk, i, all) => !isNoun(chunk) || prepositionOf(all[i - 1]) !== '')
  )
}

export function toMediatorsHanded(view: SentenceView, story: Story): Candidate[] {
  if (!tells(view, handing) || !(story.hostages || toldOfHostages(story))) return []
  const given = view.verbs.find(
    ({ verb }) =>
      hands.test(verb.lemma) &&
      verb.form === 'finite' &&
      !verb.passive &&
      isDone(verb) &&
      wordAt(view, verb.first - 1) !== 'se',
  )?.verb
  if (!given) return []
  const behind = view.lexed.tokens
    .slice(given.last + 1)
    .map(({ norm }) => norm)
    .join(' ')
  if (!toMediators.test(behind) || !isByHolders(view, given, behind)) return []
  return view.counted
    .filter((phrase) => isSomebody(phrase) && isGiven(view, phrase, given))
    .map((phrase) => ({
      ...candidateFor('hostages_freed', 'people', phrase, 0.9),
      verb: given,
      undoubted: true as const,
    }))
}
