import { type Chunk, isNoun, isPrison, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { forces } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Meaning } from './meaning'

/** Prisoners whom raiders let out: they escape, where captives are freed. */

const raiders = signOfWords(
  'gunman gunmen gang gangs attack attacked attackers assailants explosives explosion blast rammed storm stormed storming raid raided raiders banda bandas pandilleros ' +
    'asalto asalta asaltaron ataco ataca atacaron comando',
)
const armed = signOfWords('armed armado armada armados armadas')

/** "armed men", "hombres armados", not "the armed forces", "las Fuerzas Armadas". */
const tellsOfArmed = (view: SentenceView): boolean =>
  holds(view, armed) &&
  view.lexed.tokens.some(
    ({ norm }, at) =>
      armed.words.has(norm) &&
      !/^(?:forces?|services?)$/.test(wordAt(view, at + 1)) &&
      !/^(?:fuerzas?|conflicto|enfrentamiento)$/.test(wordAt(view, at - 1)),
  )

/** "The army freed 41 people in a raid on the jail", "people who were being held": captives, whoever else is told of. */
const isOfCaptives = (view: SentenceView, { classes, links }: Phrase, verb: VerbGroup): boolean =>
  classes.includes('person') &&
  !classes.includes('inmate') &&
  (links.some((link) => link.role === 'theme' && link.verb.senses.includes('seize')) ||
    (!isFromPrison(view) && subjectOf(view, verb)?.classes.some((name) => forces.has(name)) === true))

/** "Soldiers freed 40 from the prison", "stormed the jail and freed 12": whom the law had locked up. */
const isFromPrison = ({ chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk, at) =>
      isNoun(chunk) &&
      isPrison(chunk) &&
      (/^(?:from|de|del|desde)$/.test(prepositionOf(chunks[at - 1])) || isStormed(chunks[at - 1])),
  )
const isStormed = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'verb' && /^(?:storm|attack|raid|asaltar|atacar|irrumpir)$/.test(chunk.lemma)

/** "gunmen set two dozen inmates free": whom raiders free, escapes. */
export const isSprung = (
  view: SentenceView,
  phrase: Phrase,
  verb: VerbGroup,
  role: Meaning['role'],
): boolean =>
  role === 'theme' &&
  verb.senses.includes('free') &&
  (phrase.classes.includes('inmate') ||
    /^detainees?$/.test(phrase.noun.head) ||
    isTried(view, phrase) ||
    (phrase.classes.includes('person') && view.phrases.some(({ noun }) => isPrison(noun)))) &&
  !phrase.classes.includes('hostage') &&
  !isOfCaptives(view, phrase, verb) &&
  (holds(view, raiders) || tellsOfArmed(view))

/** "four former officials on trial", "two generals convicted of": they were prisoners. */
const isTried = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:on trial|in custody|convicted|sentenced|jailed|imprisoned|accused|awaiting trial)/.test(
    `${wordAt(view, noun.last + 1)} ${wordAt(view, noun.last + 2)}`,
  )
