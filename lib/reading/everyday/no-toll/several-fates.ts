import type { Candidate, Story } from '@/lib/reading/candidate'
import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type Range,
} from '@/lib/reading/grammar/chunk'
import { segmentAround } from '@/lib/reading/grammar/clause'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { things } from '@/lib/reading/kinds/counting/no-victims'
import { kin } from '@/lib/reading/lexicon/alternatives'
import { namedAfter } from '@/lib/reading/lexicon/fates'
import { isFate, type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { wordLike } from '@/lib/text/word-set'
import { frontedWhole } from './fronted-whole'

/** "8,400 were killed, wounded or kidnapped", "30 muertos o heridos": a sum of which nobody says how many died. */

/** Of whom such a sum is told, the gravest first. */
const summed: readonly NounClass[] = ['dead', 'hurt', 'missing', 'hostage', 'detainee']

/** As whom the word counts people: "the dead" and "were killed" as dead. */
function fateOf(chunk: Chunk | undefined): NounClass | null {
  if (isVerb(chunk)) {
    const named = chunk.senses.map((sense) => (caught.has(sense) ? 'detainee' : namedAfter[sense]))
    return summed.find((name) => named.includes(name)) ?? null
  }
  if (!isNoun(chunk)) return null
  if (chunk.classes.includes('death')) return 'dead'
  return summed.find((name) => name !== 'detainee' && chunk.classes.includes(name)) ?? null
}
const caught: ReadonlySet<Sense> = new Set(['capture', 'catch'])

const isOr = (view: SentenceView, chunk: Chunk | undefined, both: boolean): boolean =>
  chunk?.kind === 'conjunction' &&
  (both ? /^(?:or|o|u|and|y|e)$/ : /^(?:or|o|u)$/).test(wordAt(view, chunk.first))

/** "left seven dead and wounded 20", "dejó siete muertos e hirió a 20": the verb tells of others. */
function hasObject(view: SentenceView, at: number): boolean {
  const [next, after] = [view.chunks[at + 1], view.chunks[at + 2]]
  return isNoun(next) || (next?.kind === 'preposition' && next.word === 'a' && isNoun(after))
}

/** Behind a verb or noun: another fate, joined by "or" (nouns of one number also by "and"). */
function isJoinedToOther(view: SentenceView, at: number): boolean {
  const first = view.chunks[at]
  const fate = fateOf(first)
  if (fate === null) return false
  for (let i = at + 1; i < view.chunks.length && i - at <= 4; i++) {
    const [chunk, next] = [view.chunks[i], view.chunks[i + 1]]
    const bareNoun = isNoun(next) && next.count === null && next.determiner === null && !next.vague
    const other = fateOf(next)
    if (isOr(view, chunk, isNoun(first)) && other !== null && other !== fate)
      return !(isNoun(first) && hasObject(view, i + 1)) && (isVerb(next) || bareNoun)
    if (chunk?.kind !== 'comma' && fateOf(chunk) === null) return false
  }
  return false
}

const dead: readonly NounClass[] = ['dead', 'death', 'hurt']

export function isOfSeveralFates(view: SentenceView, { phrase, meaning }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (phrase === null || !isNoun(noun) || noun.count === null) return false
  if (meaning?.source === 'noun' && dead.some((name) => noun.classes.includes(name)))
    return isJoinedToOther(view, phrase)
  if (isAmongSeveral(view, phrase) || isPutAt(view, phrase)) return true
  if (meaning?.source !== 'verb' || !meaning.verb) return false
  const telling = view.chunks.indexOf(meaning.verb)
  if (telling < phrase) return endsRow(view, telling)
  // Whichever of the verbs tells it, the row of them begins behind the number.
  const first = firstTold(view, phrase)
  return first >= 0 && telling >= first && isJoinedToOther(view, first)
}

/** "cifra en 328 los muertos o desaparecidos", "puts the dead and missing at 328", "the dead and wounded number 50": one number of both. */
function isPutAt({ chunks }: SentenceView, phrase: number): boolean {
  const [noun, before] = [chunks[phrase], chunks[phrase - 1]]
  if (!isNoun(noun) || noun.head !== '') return false
  if (!isVerb(before) && !/^(?:en|at)$/.test(prepositionOf(before))) return false
  const isBehind = !isVerb(before) && isNoun(chunks[phrase + 1])
  const from = isBehind ? phrase + 1 : Math.max(0, phrase - 4)
  const [first, joint, second] = chunks.slice(from, isBehind ? from + 3 : phrase - 1)
  const fates = [fateOf(first), fateOf(second)]
  return (
    isNoun(first) &&
    first.count === null &&
    isNoun(second) &&
    second.count === null &&
    second.determiner === null &&
    joint?.kind === 'conjunction' &&
    fates.every((fate) => fate !== null) &&
    fates[0] !== fates[1]
  )
}

/** "12 Peruvians were among the dead and wounded": so many of both. */
function isAmongSeveral(view: SentenceView, phrase: number): boolean {
  const { chunks } = view
  const among = chunks.findIndex(
    (chunk, at) => at > phrase && at < phrase + 4 && /^(?:among|entre)$/.test(prepositionOf(chunk)),
  )
  const [whole, , other] = chunks.slice(among + 1, among + 4)
  if (among < 0 || !isNoun(whole) || whole.count !== null) return false
  return fateOf(other) !== null && isJoinedToOther(view, among + 1)
}

/** "806 people who belonged to no gang were killed, injured or kidnapped": the first verb that tells what befell them. */
function firstTold(view: SentenceView, phrase: number): number {
  const links = view.phrases.find(({ index }) => index === phrase)?.links ?? []
  const told = links
    .map(({ verb }) => view.chunks.indexOf(verb))
    .filter((at) => at > phrase && fateOf(view.chunks[at]) !== null)
  return told.length > 0
    ? Math.min(...told)
    : view.chunks.findIndex((chunk, at) => at > phrase && isVerb(chunk))
}

/** "killed or injured 141 others", "killed and injured 141": all before the number are fates of the same people. */
function endsRow(view: SentenceView, at: number): boolean {
  const [last, before] = [fateOf(view.chunks[at]), fateOf(view.chunks[at - 2])]
  if (!isVerb(view.chunks[at - 2]) || before === null || last === null || before === last) return false
  return isOr(view, view.chunks[at - 1], before === 'dead' && last === 'hurt')
}

const isTheDead = (noun: NounPhrase | null): boolean =>
  noun?.determiner === 'definite' && noun.classes.includes('dead')

/** "40 other inmates", "35 of the wounded", "40 more": others than the dead told of, not "three of them". */
function isOfOthers(view: SentenceView, { index, noun }: Phrase): boolean {
  const whole = complementOf(view.chunks, index)
  const named =
    noun.classes.some((name) => people.has(name) && !isFate(name)) ||
    (whole?.pronoun === false && whole.classes.some((name) => people.has(name) && name !== 'dead'))
  return noun.another || named
}

/** "of them", "de esas": those whom the sentence before counted, dead all of them. */
const areDeadTold = ({ head, pronoun, determiner }: NounPhrase, { earlier }: Story): boolean => {
  const told = earlier.at(-1)?.candidates.filter(({ quantity }) => quantity !== null) ?? []
  const them = pronoun || /^ell[oa]s$/.test(head) || (determiner === 'demonstrative' && head === '')
  return them && told.length > 0 && told.every(({ kind }) => kind === 'killed')
}

/** "De las fallecidas, 26 fueron quemadas y 20 recibieron disparos": up to a verb that tells of anything but a number of them. */
function isBehindFronted(view: SentenceView, counted: Phrase, start: number, story: Story): boolean {
  const fronted = frontedWhole(view, start)
  if (!fronted || !(isTheDead(fronted.whole) || areDeadTold(fronted.whole, story))) return false
  if (counted.index < fronted.next) return false
  if (counted.index === fronted.next) return true
  const between = view.verbs.filter(
    ({ verb, index }) => verb.form === 'finite' && index > start && index < counted.index,
  )
  const ofTheirs = (at: number): boolean => view.counted.some(({ index, bare }) => bare && index === at)
  return (
    !isOfOthers(view, counted) &&
    between.every(
      ({ verb, index }) =>
        verb.senses.includes('say') || (ofTheirs(index - 1) && !verb.senses.includes('be')),
    )
  )
}

/** "five of the dead were beheaded and three burned": no three who live with their burns. */
function isBesidePart(view: SentenceView, counted: Phrase, { first, last }: Range): boolean {
  const { index } = counted
  if (view.chunks[index - 1]?.kind !== 'conjunction' || isOfOthers(view, counted)) return false
  const before = view.counted.findLast((one) => one.index < index && one.index >= first)
  const whole = before ? complementOf(view.chunks, before.index) : null
  const noVerb = view.chunks
    .slice(index + 1, last + 1)
    .every((chunk) => !isVerb(chunk) || chunk.form === 'reduced')
  return isTheDead(whole) && noVerb
}

/** How some of the dead died, told in the clause of the number itself. */
export function isOfTheDead(view: SentenceView, { phrase }: Candidate, story: Story): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted) return false
  const own = segmentAround(view, counted.noun.first)
  return isBehindFronted(view, counted, own.first, story) || isBesidePart(view, counted, own)
}

const houses =
  /^(?:comisaría|retén|cuartel|estación|patrulla|patrullero|puesto|vehículo|sede|casa|vivienda|station|barracks|headquarters|checkpoint|car|vehicle)$/

const manner = /^(?:graves|leves|nuev[oa]s|otr[oa]s|mas|primer[oa]s|posibles|presunt[oa]s|menos)$/

/** "camaroneros", "haitianos", "mototaxistas": people, though no list of nouns has them. */
const likePeople = /(?:er[oa]s|an[oa]s|in[oa]s|istas|antes|entes|enses|eses|esas|dor[ae]s|tor[ae]s)$/

/** "dos talleres quemados": what burns and is called nobody is a thing; not "tres quemados". */
function isBurntThing(view: SentenceView, { head, classes, count, last }: NounPhrase): boolean {
  if (!/^(?:quemad|balead|incendiad|calcinad)[oa]s$/.test(head) || !count || count.last >= last - 1)
    return false
  if (classes.some((name) => people.has(name) && name !== 'hurt' && name !== 'dead')) return false
  const word = view.lexed.tokens[last - 1]
  if (word?.kind !== 'word' || !/s$/.test(word.norm) || manner.test(word.norm)) return false
  return things.test(word.norm) || !likePeople.test(word.norm)
}

/** "una comisaría recibió una decena de disparos": a house is not hurt. */
export function isOfHouse(view: SentenceView, { kind, phrase, quantity, verb }: Candidate): boolean {
  const noun = view.chunks[phrase ?? -1]
  if (!isNoun(noun)) return false
  if (isBurntThing(view, noun)) return true
  if (kind === 'detained' || noun.count || quantity?.form !== 'implicit') return false
  // "un retén policial", "a police station": Spanish names it first, English last.
  const { tokens, language } = view.lexed
  const words =
    language === 'en'
      ? [tokens[noun.last]]
      : tokens.slice(noun.first, Math.min(noun.first + 2, noun.last + 1))
  // "un patrullero murió": an officer; one that "recibió disparos" may be his car.
  const isOfficer = kind === 'killed' || verb?.lemma !== 'recibir'
  return words.some((token) => {
    const word = token?.lower.normalize('NFC') ?? ''
    return houses.test(word) && !(isOfficer && word === 'patrullero')
  })
}

const relatives = wordLike(kin, 'mothers wives parents friends madres esposas padres amigos')

/** "relatives of the captives, some 120, blocked the road": so many relatives. */
export function isOfKin(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted?.bare) return false
  const [head, of, , comma] = view.chunks.slice(Math.max(0, counted.index - 4), counted.index)
  return (
    comma?.kind === 'comma' &&
    of?.kind === 'preposition' &&
    /^(?:of|de)$/.test(of.word) &&
    isNoun(head) &&
    relatives.test(head.head)
  )
}
