import type { Article } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'
import type { Span } from '@/lib/model/span'
import { type Signs, signsOf } from '@/lib/text/word-signs'
import { captives, type NounClass, people } from '../lexicon/noun-classes'
import { isPersonLike } from '../lexicon/person-like'
import { type Chunk, isNoun, isVerb, type NounPhrase, type Range, type VerbGroup } from './chunk'
import { chunk } from './chunker'
import { isDifference } from './differences'
import { insertionsOf } from './insertions'
import { type Kept, noneKept } from './keep-by-sentence'
import { type Lexed, lexSentence, normAt } from './lexer'
import { type Attachment, attach, complementOf } from './links'
import { countsNothing } from './no-count'
import { toNoun } from './one-shape'

/** A noun phrase with what the sentence says of it. `classes` are those of what is counted, wherever that is named. */
export type Phrase = Attachment & {
  index: number
  noun: NounPhrase
  classes: NounClass[]
  /** Only the number stands here; what is counted stands elsewhere, if anywhere. */
  bare: boolean
}

/** One sentence taken apart. `index` counts the sentences of the article, `paragraph` its lines. */
export type SentenceView = {
  index: number
  paragraph: number
  span: Span
  lexed: Lexed
  chunks: Chunk[]
  /** The chunk in which each token lies, by index. */
  chunkOf: readonly number[]
  phrases: Phrase[]
  /** Those with a number. */
  counted: readonly Phrase[]
  /** What its words are signs of. */
  signs: Signs
  verbs: { verb: VerbGroup; index: number }[]
  /** Answers of `keepBySentence`. */
  kept: Kept
}

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

/** "an unknown number of guards": many, but no number. */
const amounts = new Set([
  'number',
  'numero',
  'group',
  'grupo',
  'series',
  'serie',
  'majority',
  'mayoria',
  'cantidad',
  'handful',
])

/** "un número no determinado de ellos": where "determinado" stands, or the amount itself. */
function undeterminedAt(chunks: Chunk[], index: number): number {
  const [no, told] = [chunks[index + 1], chunks[index + 2]]
  const unknown =
    no?.kind === 'adverb' &&
    no.word === 'no' &&
    (isNoun(told) || isVerb(told)) &&
    /^(?:determin|precis|especific|establec|revel)/.test(isNoun(told) ? told.head : told.lemma)
  return unknown ? index + 2 : index
}

const who: ReadonlySet<NounClass> = new Set<NounClass>([
  'inmate',
  'staff',
  'police',
  'soldier',
  'person',
  'role',
  'gang',
])

/** What a bare number or "of them" counts further: what was counted before it, else the nearest people. */
function antecedent(phrases: Phrase[], partitive: boolean): NounClass[] {
  const back = [...phrases].reverse()
  const isWho = ({ classes, noun }: Phrase) =>
    classes.some((name) => people.has(name) || (partitive && name === 'prison' && noun.plural))
  const several = (phrase: Phrase) => partitive && phrase.noun.plural && isWho(phrase)
  const named =
    back.find((phrase) => phrase.noun.count && isWho(phrase)) ?? back.find(several) ?? back.find(isWho)
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

/** "300 cartons of cigarettes": things, whoever was told of before. */
const isStuff = ({ head }: NounPhrase, of: Chunk | undefined): boolean =>
  head !== '' && wordOf(of) === 'of' && !isPersonLike(head, 'en')

function countedClasses(chunks: Chunk[], index: number, noun: NounPhrase, before: Phrase[]): NounClass[] {
  const whole = complementOf(chunks, index)
  // "integrantes del crimen organizado" are no deaths.
  if (memberWords.has(noun.head) && whole)
    return whole.classes.length && !whole.classes.includes('death') ? whole.classes : noun.classes
  if (noun.another && !noun.count && noun.head === '' && !noun.plural) return antecedent(before, false)
  if (noun.classes.length > 0 || !noun.count) return noun.classes
  const within = whole?.classes.includes('label')
  if (whole)
    return whole.pronoun || within || (whole.classes.length === 0 && !isStuff(noun, chunks[index + 1]))
      ? antecedent(whole.pronoun ? withoutDoer(chunks, index, before) : before, true)
      : whole.classes
  const relative = chunks[index + 2]
  const ofWhich = chunks[index + 1]?.kind === 'preposition' && relative?.kind === 'relative'
  return ofWhich || !noun.head ? antecedent(before, ofWhich && relative.word !== 'whom') : []
}

/** "two abducted nuns", "nine of the 23 kidnapped workers". */
const isTaken = (noun: NounPhrase | null): boolean =>
  noun?.states.includes('seize') === true && noun.classes.length > 0 && !noun.classes.includes('hostage')

const wordOf = (chunk: Chunk | undefined) => (chunk?.kind === 'preposition' ? chunk.word : '')

/** "the head of the ward, Ana Vera, was shot": a person, as the name beside it tells. */
function isNamed(chunks: Chunk[], index: number, { determiner, plural, name, place }: NounPhrase): boolean {
  if (determiner !== 'definite' || plural || name || place) return false
  const at = wordOf(chunks[index + 1]) === 'of' || wordOf(chunks[index + 1]) === 'de' ? index + 3 : index + 1
  const [comma, person, closing] = [chunks[at], chunks[at + 1], chunks[at + 2]]
  return (
    comma?.kind === 'comma' &&
    closing?.kind === 'comma' &&
    isNoun(person) &&
    person.name !== null &&
    !person.place &&
    person.classes.length === 0
  )
}

/** "The head of the prison": whoever leads a house or a service; not the head of a victim. */
function isHead(chunks: Chunk[], index: number, { head, determiner, count }: NounPhrase): boolean {
  const of = chunks[index + 2]
  return (
    head === 'head' &&
    determiner !== null &&
    count === null &&
    wordOf(chunks[index + 1]) === 'of' &&
    isNoun(of) &&
    (of.place !== null ||
      of.classes.some((name) => name === 'prison' || name === 'system') ||
      houses.test(of.head))
  )
}
const houses =
  /^(?:service|agency|ministry|department|office|union|school|college|court|council|board|bureau|authority|police|force|unit|hospital|university|company|party|clan|gang|cartel|security|intelligence|investigations)$/

/** "El que estaba al frente del penal fue asesinado": a person, as what befalls him tells. */
function isWhoever(
  chunks: Chunk[],
  index: number,
  { determiner, head, plural, count, name }: NounPhrase,
): boolean {
  if (determiner !== 'definite' || head || plural || count || name) return false
  const [before, that] = [chunks[index - 1], chunks[index + 1]]
  if (that?.kind !== 'relative' || (before && !/^(?:stop|comma|conjunction)$/.test(before.kind))) return false
  const verbs = chunks
    .slice(index + 2, index + 12)
    .filter(isVerb)
    .filter(({ form }) => form === 'finite')
  const fate = verbs[1]
  return fate?.passive === true && fate.senses.some((sense) => sense === 'kill' || sense === 'hurt')
}

/** "Two battalions, some 700 men, were sent": how many a body of men is, which does what the body does. */
function bodyBefore(chunks: Chunk[], index: number): number | null {
  const men = chunks[index]
  if (!isNoun(men) || men.count === null) return null
  const [body, comma, , closing] = chunks.slice(Math.max(0, index - 2), index + 2)
  // "police and soldiers numbering 1,300".
  if (!isNoun(body)) return null
  if (isVerb(comma) && comma.form === 'gerund' && comma.lemma === 'number') return index - 2
  const apart = comma?.kind === 'comma' && closing?.kind === 'comma'
  // "a contingent of 400 men", "un refuerzo de 150 uniformados".
  const made = /^(?:of|de)$/.test(wordOf(comma)) && body.count === null && !body.vague
  return (apart || made) && bodiesOfMen.test(body.head) ? index - 2 : null
}
const bodiesOfMen =
  /^(?:(?:battalion|brigade|company|platoon|squad|contingent|convoy|column|unit|detachment)|(?:contingente|refuerzos?|batallon|brigada|peloton|destacamento|columna|reinforcements?)$)/

/** Of whom else a body may be made, it says: a convoy of migrants, a column of farmers. */
const menOnly =
  /^(?:|men|troops?|personnel|officers?|hombres?|efectivos?|uniformados?|integrantes?|elementos?|agentes?)$/

/** "6.800 personas privadas de la libertad". */
const isDeprived = (chunks: Chunk[], index: number): boolean => {
  const verb = chunks[index + 1]
  if (!isVerb(verb) || verb.lemma !== 'privar') return false
  const what = chunks[index + 3]
  return verb.form === 'reduced' && isNoun(what) && what.head === 'libertad'
}

const uniformed = new Set(['men', 'women', 'personnel', 'members'])

/** "500 uniformed men". */
const isUniformed = ({ tokens }: Lexed, { head, first, last }: NounPhrase): boolean =>
  uniformed.has(head) && tokens.slice(first, last).some(({ norm }) => norm === 'uniformed')

/** "Police and soldiers, some 350 in all, were sent", "varios presos, 17 en total,": how many those before the comma are. */
function manyBefore(chunks: Chunk[], index: number): number | null {
  const [whom, comma, number, behind] = chunks.slice(Math.max(0, index - 2), index + 2)
  const sum = behind?.kind === 'adverb' && /^(?:en|in)$/.test(behind.word)
  if (comma?.kind !== 'comma' || !isNoun(whom) || !isNoun(number)) return null
  const closed = chunks[sum ? index + 2 : index + 1]?.kind === 'comma'
  const many = whom.plural && whom.count === null && whom.classes.some((name) => people.has(name))
  const bare = number.count !== null && number.head === '' && !number.place
  return closed && many && bare && (sum || number.count?.bound === 'about') ? index - 2 : null
}

/** "no son 52, sino 49" leaves out the verb, which is that of the number denied. */
const isInstead = (chunks: Chunk[], index: number): boolean => {
  const before = chunks[index - 1]
  return before?.kind === 'conjunction' && /^(?:sino|but)$/.test(before.word)
}
const deniedLinks = (phrases: Phrase[]): Phrase['links'] =>
  [...phrases]
    .reverse()
    .find(({ noun }) => noun.count)
    ?.links.filter(({ verb }) => verb.negated) ?? []

/** "decenas de muertos y heridos": the word for many holds for both. */
function sharesMany(
  chunks: Chunk[],
  index: number,
  { determiner, count, classes, plural }: NounPhrase,
): boolean {
  if (index < 2) return false
  const [many, joint] = [chunks[index - 2], chunks[index - 1]]
  if (joint?.kind !== 'conjunction' || !isNoun(many) || !many.vague) return false
  const bare = determiner === null && count === null && plural
  return bare && classes.some(isFate) && many.classes.some(isFate)
}
const isFate = (name: NounClass): boolean => name === 'dead' || name === 'hurt'

function phrasesOf(chunks: Chunk[], lexed: Lexed): Phrase[] {
  const spanish = lexed.language === 'es'
  const phrases: Phrase[] = []
  const insertions = insertionsOf(chunks)
  for (const [index, chunk] of chunks.entries()) {
    if (!isNoun(chunk)) continue
    const found = sharesMany(chunks, index, chunk) ? toNoun({ ...chunk, vague: true }) : chunk
    const uncounted = countsNothing(chunks, index) || isDifference(lexed, chunks, index, found)
    const told = uncounted ? toNoun({ ...found, count: null }) : found
    const named =
      told.classes.length === 0 &&
      (isNamed(chunks, index, told) || isWhoever(chunks, index, told) || isHead(chunks, index, told))
    const noun: NounPhrase = named ? toNoun({ ...told, classes: ['role'] }) : told
    const amount = noun.determiner === 'indefinite' && !noun.count && amounts.has(noun.head)
    const undetermined = amount ? undeterminedAt(chunks, index) : index
    const whole = amount ? complementOf(chunks, undetermined) : null
    const { links, governor } = attach(chunks, undetermined, spanish, insertions)
    const many = whole?.pronoun && undetermined > index ? antecedent(phrases, true) : whole?.classes
    if (many?.length) {
      phrases.push({
        index,
        noun: toNoun({ ...noun, vague: true, classes: many }),
        classes: many,
        bare: false,
        links,
        governor,
      })
      continue
    }
    const classes = [...countedClasses(chunks, index, noun, phrases)]
    const bare = noun.count !== null && noun.classes.length === 0 && !noun.head
    if (isTaken(noun) || isTaken(complementOf(chunks, index))) classes.push('hostage')
    if (links.length === 0 && isInstead(chunks, index)) links.push(...deniedLinks(phrases))
    const before = links.length === 0 ? manyBefore(chunks, index) : null
    if (before !== null) links.push(...attach(chunks, before, spanish, insertions).links)
    const within = bodyBefore(chunks, index)
    const body = links.every(({ verb }) => verb.form === 'gerund') ? within : null
    if (body === null && within !== null && menOnly.test(noun.head)) classes.push('soldier')
    if (isUniformed(lexed, noun)) classes.push('police')
    if (isDeprived(chunks, index)) classes.push('inmate')
    if (body !== null) {
      const whom = chunks[body]
      links.push(...attach(chunks, body, spanish, insertions).links)
      classes.push(
        ...(isNoun(whom) && whom.classes.length > 0 && !whom.classes.includes('label')
          ? whom.classes
          : ['soldier' as const]),
      )
    }
    phrases.push({ index, noun, classes, bare, links, governor })
  }
  return phrases
}

/** A token lies in the first chunk that does not end before it. */
function chunksByToken(chunks: readonly Chunk[]): number[] {
  const of: number[] = []
  for (let index = 0; index < chunks.length; index++)
    for (const last = chunks[index]?.last ?? 0; of.length <= last; ) of.push(index)
  return of
}

/** Where a sentence stands, and the toponyms that begin in it. */
export type PartedSentence = { span: Span; index: number; paragraph: number; toponyms: Toponym[] }

function verbsAmong(chunks: readonly Chunk[]): SentenceView['verbs'] {
  const verbs: SentenceView['verbs'] = []
  for (const [index, verb] of chunks.entries()) if (isVerb(verb)) verbs.push({ verb, index })
  return verbs
}

function toView({ span, index, paragraph }: PartedSentence, lexed: Lexed, chunks: Chunk[]): SentenceView {
  const phrases = phrasesOf(chunks, lexed)
  return {
    index,
    paragraph,
    span,
    lexed,
    chunks,
    chunkOf: chunksByToken(chunks),
    phrases,
    counted: phrases.filter(({ noun }) => noun.count !== null),
    signs: signsOf(lexed.tokens),
    verbs: verbsAmong(chunks),
    kept: noneKept(),
  }
}

/** The same sentence with other dates among its chunks: all of its fields in their order, as every rule after it reads them. */
export const withChunks = (view: SentenceView, chunks: Chunk[]): SentenceView => ({
  index: view.index,
  paragraph: view.paragraph,
  span: view.span,
  lexed: view.lexed,
  chunks,
  chunkOf: view.chunkOf,
  phrases: view.phrases,
  counted: view.counted,
  signs: view.signs,
  verbs: view.verbs,
  kept: noneKept(),
})

/** The sentences of an article as chunks and phrases, one step after the other over all of them. */
export function viewSentences(article: Article, sentences: readonly PartedSentence[]): SentenceView[] {
  const { text, language, publishedAt } = article
  const lexed = sentences.map(({ span, toponyms }) => {
    const within = toponyms.filter((t) => t.start >= span.start && t.end <= span.end)
    return lexSentence(text, span, language, publishedAt, within)
  })
  const chunks = lexed.map(chunk)
  return sentences.map((sentence, i) => toView(sentence, lexed[i] as Lexed, chunks[i] as Chunk[]))
}

/** The span in the article of some tokens of the sentence. */
export function spanOf(view: SentenceView, { first, last }: Range): Span {
  const { tokens } = view.lexed
  return { start: tokens[first]?.start ?? view.span.start, end: tokens[last]?.end ?? view.span.end }
}

export const verbsOf = ({ verbs }: SentenceView) => verbs

export const wordAt = (view: SentenceView, at: number): string => normAt(view.lexed, at)
export const isCaptive = (classes: NounClass[]): boolean => classes.some((name) => captives.has(name))
