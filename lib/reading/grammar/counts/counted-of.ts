import { type Chunk, isVerb, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Phrase } from '@/lib/reading/grammar/sentence-view'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import { isPersonLike } from '@/lib/reading/lexicon/nouns/person-like'

/** What a number counts further that stands without its noun: those counted before it, or those of whom it is a part. */

const memberWords = new Set([
  'member',
  'members',
  'miembro',
  'miembros',
  'integrante',
  'integrantes',
  'mayoria',
  'part',
  'total',
  'grupo',
  'group',
])

const isMember = /^(?:members?|miembros?|integrantes?)$/

const who: ReadonlySet<NounClass> = new Set<NounClass>([
  'inmate',
  'staff',
  'police',
  'soldier',
  'person',
  'role',
  'gang',
])

/** "the mayor said, 13 had walked out": one office-holder, of whom there are no thirteen. */
const isOneInOffice = ({ noun, classes }: Phrase): boolean =>
  !noun.plural && !noun.count && classes.length > 0 && classes.every((name) => name === 'role')

/** What a bare number or "of them" counts further: what was counted before it, else the nearest people. */
export function antecedent(phrases: Phrase[], partitive: boolean): NounClass[] {
  const back = [...phrases].reverse()
  const isWho = ({ classes, noun }: Phrase) =>
    classes.some((name) => people.has(name) || (partitive && name === 'prison' && noun.plural))
  const several = (phrase: Phrase) => partitive && phrase.noun.plural && isWho(phrase)
  const named =
    back.find((phrase) => phrase.noun.count && isWho(phrase)) ??
    back.find(several) ??
    back.find((phrase) => isWho(phrase) && !isOneInOffice(phrase))
  const classes = named?.classes.filter((name) => who.has(name) || (partitive && name === 'prison')) ?? []
  const fled = named?.classes.includes('fugitive')
  return named && classes.length === 0 ? [fled ? 'inmate' : 'person'] : classes
}

/** "The navy detained 19 of them": not of the navy. */
function withoutDoer(chunks: Chunk[], index: number, before: Phrase[]): Phrase[] {
  const at = chunks[index - 1]?.kind === 'preposition' ? index - 2 : index - 1
  const verb = chunks[at]
  const doer = before.at(-1)
  const does = isVerb(verb) && !verb.passive && verb.form === 'finite' && !verb.senses.includes('be')
  return does && doer?.index === at - 1 ? before.slice(0, -1) : before
}

/** "La Policía busca a siete", not "The 120 troops join the 450". */
const withoutUncountedDoer = (chunks: Chunk[], index: number, before: Phrase[]): Phrase[] =>
  before.at(-1)?.noun.count === null ? withoutDoer(chunks, index, before) : before

/** "300 cartons of cigarettes", "32 colonias de Tarsis": things and where they are, whoever was told of before. */
const isStuff = ({ head }: NounPhrase, of: Chunk | undefined, whole: NounPhrase): boolean =>
  head !== '' &&
  ((prepositionOf(of) === 'of' && !isPersonLike(head, 'en')) ||
    (prepositionOf(of) === 'de' && whole.place !== null && !isPersonLike(head, 'es')))

/** "Police say 27 are at large": who speaks is not who is counted. */
const withoutSpeakers = (chunks: Chunk[], before: Phrase[]): Phrase[] =>
  before.filter(({ index, noun }) => {
    const verb = chunks[index + 1]
    const speaks = isVerb(verb) && !verb.passive && (verb.senses.includes('say') || talks.test(verb.lemma))
    return noun.count !== null || !speaks
  })
const talks = /^(?:speak|talk|hablar)$/

/** "137 fueron retenidos en seis recintos; 96 de ellos": no more than there are. */
const withoutFewer = (before: Phrase[], { count }: NounPhrase): Phrase[] =>
  before.filter(
    ({ noun, classes }) =>
      !(noun.count && count && classes.includes('prison') && noun.count.value < count.value),
  )

const keepers: ReadonlySet<NounClass> = new Set<NounClass>(['guard', 'police', 'soldier', 'staff'])

/** "con dos guardias de rehenes": held as such; the relatives "de rehenes" are theirs. */
const isTakenAs = ({ classes }: NounPhrase, whole: NounPhrase | null): boolean =>
  whole?.determiner === null &&
  /^rehen(?:es)?$/.test(whole.head) &&
  !whole.count &&
  classes.some((name) => keepers.has(name))

export function countedClasses(
  chunks: Chunk[],
  index: number,
  noun: NounPhrase,
  told: Phrase[],
): NounClass[] {
  const before = withoutFewer(told, noun)
  const whole = complementOf(chunks, index)
  // "integrantes del crimen organizado" are no deaths.
  // "ocho miembros de una familia" are people, and no families.
  if (isMember.test(noun.head) && whole && !whole.classes.some((name) => people.has(name)))
    return noun.classes
  if (memberWords.has(noun.head) && whole)
    return whole.classes.length && !whole.classes.includes('death') ? whole.classes : noun.classes
  // "medio centenar de allegados de los retenidos".
  if (whole && /^allegad[oa]s?$/.test(noun.head)) return ['person']
  if (isTakenAs(noun, whole)) return [...noun.classes, 'hostage']
  if (noun.another && !noun.count && noun.head === '' && !noun.plural) return antecedent(before, false)
  if (noun.classes.length > 0 || !noun.count) return noun.classes
  const within = whole?.classes.includes('label')
  if (whole)
    return whole.pronoun || within || (whole.classes.length === 0 && !isStuff(noun, chunks[index + 1], whole))
      ? antecedent(whole.pronoun ? withoutDoer(chunks, index, before) : before, true)
      : whole.classes
  const relative = chunks[index + 2]
  const ofWhich = chunks[index + 1]?.kind === 'preposition' && relative?.kind === 'relative'
  return ofWhich || !noun.head
    ? antecedent(
        withoutUncountedDoer(chunks, index, withoutSpeakers(chunks, before)),
        ofWhich && relative.word !== 'whom',
      )
    : []
}

/** "two abducted nuns", "nine of the 23 kidnapped workers". */
export const isTaken = (noun: NounPhrase | null): boolean =>
  noun?.states.includes('seize') === true && noun.classes.length > 0 && !noun.classes.includes('hostage')
