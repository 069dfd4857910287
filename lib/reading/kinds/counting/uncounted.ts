import { isDone } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { isReleased } from '@/lib/reading/grammar/meaning/brings-about'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { familyMembers } from '@/lib/reading/lexicon/alternatives'
import { wordLike } from '@/lib/text/word-set'
import { type Chunk, isNoun, isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'

/** Questions about phrases without a numeral: may they be a fact of their own? */

/** "how many escaped", "cuántos murieron": asked, not told. */
export const isAsked = (view: SentenceView, { noun }: Phrase): boolean =>
  [noun.first - 1, noun.first].some((at) =>
    /^(?:how|whether|so|cuantos|cuantas|cuanto|tantos|tantas)$/.test(view.lexed.tokens[at]?.norm ?? ''),
  )

/** "all but two of the 14 hostages walked out": the number is of the whole. */
export const isAllBut = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.determiner === 'definite' &&
  wordAt(view, noun.first - 1) === 'of' &&
  wordAt(view, noun.first - 3) === 'but' &&
  wordAt(view, noun.first - 4) === 'all'

/** "how many of its 1,450 inmates fled", "none of the 64 suspects was hurt": the number is of the whole. */
export function isOfWhomAsked(view: SentenceView, { noun }: Phrase): boolean {
  if (!noun.count) return false
  const at = [noun.first, noun.first - 1, noun.first - 2].find((i) => /^(?:of|de)$/.test(wordAt(view, i)))
  if (at === undefined) return false
  const [second, word] = [2, 1].map((step) => wordAt(view, at - step))
  return word === 'cuantos' || word === 'cuantas' || (second === 'how' && word === 'many')
}

/** "100 of those guards", "24 guards and employees": the number before already tells of them; not "several cities and guards". */
export function governsCounted(view: SentenceView, { governor, index, noun }: Phrase): boolean {
  const counted = (at: number | null | undefined) => {
    const chunk = at == null ? undefined : view.chunks[at]
    // "con saldo de un interno muerto": the toll is that one.
    const toll = chunk?.kind === 'noun' && chunk.classes.includes('toll') && noun.determiner !== 'indefinite'
    return chunk?.kind === 'noun' && (chunk.count !== null || chunk.vague || toll)
  }
  const joined =
    view.chunks[index - 1]?.kind === 'conjunction' && noun.determiner !== 'indefinite' && !noun.vague
  return (
    (/^(?:of|de|del)$/.test(governor?.preposition ?? '') && counted(governor?.noun)) ||
    (joined && counted(index - 2) && !isPlaces(view.chunks[index - 2]))
  )
}

const isPlaces = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.classes.some((name) => name === 'area' || name === 'prison')

/** "an officer and four inmates": beside others of whom the verb tells. */
export const isJoined = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  chunks[index - 1]?.kind === 'conjunction' ||
  chunks[index + 1]?.kind === 'conjunction' ||
  (chunks[index - 2]?.kind === 'conjunction' && isTo(chunks[index - 1])) ||
  isAged(chunks.slice(index + 1, index + 5))
/** "A guard, 29, and three inmates were wounded". */
const isAged = ([comma, age, closing, joint]: readonly Chunk[]): boolean =>
  comma?.kind === 'comma' &&
  isNoun(age) &&
  age.count !== null &&
  age.head === '' &&
  closing?.kind === 'comma' &&
  joint?.kind === 'conjunction'
/** "a doce guías y a una enfermera". */
const isTo = (chunk: Chunk | undefined): boolean => chunk?.kind === 'preposition' && /^al?$/.test(chunk.word)

/** "dejó un muerto", "un herido y dos detenidos": one, called by what befell them. */
export function isVictim(view: SentenceView, phrase: Phrase, { source, classes }: Meaning): boolean {
  const { noun, links, governor } = phrase
  const fate = source === 'noun' && classes.some((name) => name === 'dead' || name === 'hurt')
  const of = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verbs = [...links.map(({ verb }) => verb), ...(of?.kind === 'verb' ? [of] : [])]
  const leaves = verbs.some(({ senses }) => senses.some((sense) => results.has(sense)))
  return fate && noun.determiner === 'indefinite' && !noun.plural && (leaves || isJoined(view, phrase))
}

/** "el asesinato del alcalde", "la muerte de un guardia": not of someone's mother. */
export function isDeathOf(
  view: SentenceView,
  { governor, classes: whose, links, index, noun }: Phrase,
  { source, classes }: Meaning,
): boolean {
  const deed = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (source !== 'of' || !classes.includes('death') || deed?.kind !== 'noun') return false
  // "suspects in the murder of the prosecutor, shot dead on Tuesday": who did it is charged, the death is told.
  const [comma, after] = view.chunks.slice(index + 1, index + 3)
  const told =
    links.some(({ verb, via }) => via !== 'main' && verb.senses.includes('kill')) ||
    (comma?.kind === 'comma' && isVerb(after) && after.form === 'reduced' && after.senses.includes('kill'))
  const charged = !told && [1, 2, 3].some((step) => ofCrime.test(wordAt(view, deed.first - step)))
  return (
    !charged &&
    (told ||
      (noun.determiner === 'indefinite' && isAddedOrConfirmed(view, deed)) ||
      violent.test(deed.head) ||
      whose.some((name) => /^(?:inmate|staff|police|soldier)$/.test(name)))
  )
}
/** "a ese balance se suma el fallecimiento de una mujer", "confirmó la muerte de un vecino". */
const isAddedOrConfirmed = (view: SentenceView, deed: Chunk): boolean =>
  isDoneToDeath(view, deed, adds) || isDoneToDeath(view, deed, confirms)

/** "confirmed the death of a neighbour": of violence or a disaster only where the text tells of one. */
export function isDeathConfirmed(view: SentenceView, { governor, noun, classes }: Phrase): boolean {
  const deed = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return (
    isNoun(deed) &&
    noun.determiner === 'indefinite' &&
    !violent.test(deed.head) &&
    !classes.some((name) => /^(?:inmate|staff|police|soldier)$/.test(name)) &&
    isDoneToDeath(view, deed, confirms)
  )
}

function isDoneToDeath(view: SentenceView, deed: Chunk, does: RegExp): boolean {
  if (!isNoun(deed) || deed.determiner !== 'definite' || !deed.classes.includes('death')) return false
  const own = view.phrases.find(({ noun }) => noun === deed)?.links ?? []
  const before = view.chunks[view.chunks.indexOf(deed) - 1]
  const verbs = own.flatMap(({ verb, via }) => (via === 'main' ? verb : []))
  return [...verbs, ...(isVerb(before) ? [before] : [])].some(
    (verb) => verb.form === 'finite' && isDone(verb) && does.test(verb.lemma),
  )
}
const adds = /^(?:sumar|anadir|agregar|add)$/
const confirms = /^(?:confirmar|registrar|notificar|confirm|report)$/

/** "los cuerpos de un guía y 15 reos", "the bodies of a guard and 15 inmates": one of several who were found dead. */
export function isBodyBeside(view: SentenceView, { governor, index }: Phrase, { source }: Meaning): boolean {
  const found = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const [joint, others] = view.chunks.slice(index + 1, index + 3)
  return (
    source === 'of' &&
    found?.kind === 'noun' &&
    found.plural &&
    /^(?:cuerpos|cadaveres|bodies|corpses)$/.test(found.head) &&
    joint?.kind === 'conjunction' &&
    others?.kind === 'noun' &&
    others.count !== null
  )
}

/** "confirmó las heridas de otro funcionario", "the injuries of a guard". */
export function isHarmOf(
  view: SentenceView,
  { governor, noun }: Phrase,
  { source, classes }: Meaning,
): boolean {
  const harm = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return (
    source === 'of' &&
    classes.includes('hurt') &&
    harm?.kind === 'noun' &&
    /^(?:heridas|lesiones|injuries|wounds)$/.test(harm.head) &&
    noun.determiner === 'indefinite' &&
    !noun.plural
  )
}

/** "la fuga de Ana Vera", "the escape of the gang's leader": told as known. */
export function isFlightOf(view: SentenceView, { governor }: Phrase, { source, classes }: Meaning): boolean {
  const deed = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const told = source === 'of' && classes.includes('escape') && deed?.kind === 'noun'
  return (
    told &&
    deed.determiner === 'definite' &&
    !/^(?:narrow|lucky|miraculous)$/.test(wordAt(view, deed.last - 1))
  )
}

/** "lograron la liberación de los guías", "secured the release of the staff held there": several, who came free. */
export const isReleaseOf = (
  view: SentenceView,
  { governor, noun }: Phrase,
  { source, classes, verb }: Meaning,
): boolean =>
  source === 'of' &&
  classes.includes('release') &&
  noun.plural &&
  noun.determiner === 'definite' &&
  isReleased(view, governor, verb)

/** "accused of the murder of", "sospechosos del asesinato de": told of as a charge. */
const ofCrime =
  /^(?:accused|suspected|suspects?|charged|acusad[oa]s?|sospechos[oa]s?|imputad[oa]s?|procesad[oa]s?|detenid[oa]s?|arrested)$/

/** "el padre de un preso fallecido": the participle is said of the other. */
export const isKinOfAnother = (view: SentenceView, { noun, index }: Phrase, { rank }: Meaning): boolean =>
  rank === 4 && kin.test(noun.head) && complementOf(view.chunks, index) !== null

/** "madre de uno de los muertos", "the widow of an officer killed": someone else, of whom the sentence tells. */
export function isOfKin(view: SentenceView, { governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.phrases.find(({ index }) => index === governor.noun)
  if (!of || !/^(?:of|de|del)$/.test(governor?.preposition ?? '')) return false
  return kin.test(of.noun.head) || (of.noun.count?.alone === true && isOfKin(view, of))
}
const kin = wordLike(
  familyMembers,
  'parents? relatives? friend lawyer padres hermanos parientes? familiar familiares companer[oa] allegad[oa]s abogad[oa] amig[oa]',
)

const violent = /^(?:asesinato|homicidio|ejecucion|crimen|murder|killing|assassination)$/

const results = new Set<Sense>(['leave', 'cost', 'exist', 'end', 'have', 'happen', 'say'])

/** "un chequeo médico", "un registro policial": in Spanish what stands right behind a noun, with no article, describes it. */
export const isAttribute = (view: SentenceView, { noun, index }: Phrase): boolean => {
  const before = view.chunks[index - 1]
  return (
    view.lexed.language === 'es' &&
    noun.determiner === null &&
    noun.name === null &&
    alsoAdjectives.test(noun.head) &&
    isNoun(before) &&
    !before.pronoun &&
    before.determiner !== null &&
    !before.classes.some((name) => people.has(name))
  )
}

const alsoAdjectives =
  /^(?:medic|tecnic|religios|politic|guerriller)[oa]$|^(?:policial|militar|paramilitar|indigena|rebelde|terrorista|criminal|extremista|yihadista|legislativ[oa])$/
