import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { fold } from '@/lib/text/fold'
import { wordLike } from '@/lib/text/word-set'
import type { NounPhrase, Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'
import { bodies, documents, informants } from './words'

/** Who may be quoted, and the words by which to name them. */

const speakers = new Set<NounClass>(['role', 'source', 'police', 'staff', 'soldier', 'person', 'hostage'])
const mute = new Set<NounClass>([
  'inmate',
  'violence',
  'toll',
  'prison',
  'dead',
  'hurt',
  'gang',
  'strike',
  'time',
  'death',
  'measure',
  'thing',
  'area',
  'weapon',
  'rumour',
  'emergency',
  'decree',
  'right',
  'operation',
  'transfer',
  'release',
  'escape',
  'arrest',
  'seizure',
  'deployment',
  'control',
])
const muteWords = wordLike(
  'nobody nothing none device car blast video images? incidents? situation it this which twitter',
  'facebook instagram telegram whatsapp tiktok youtube x worst all afternoon case investigation first',
  'something reading claim sign response',
  'nada nadie peor primero luego primer primera segundo ultimo suceso sucesos episodio tragedia jornada',
  'franja hecho hechos incidente situacion esto todo caso investigacion version respuesta consecuencia',
  'ello',
)

/** "la actualidad", "el enfrentamiento": what happens or holds says nothing. */
const abstract = /(?:[cs]ion|miento|[dt]ad|eza|ismo|anza|azgo|encia|tud|ness|ment)$/

/** Nouns with these endings that are bodies of people all the same: "la comunidad", "the union". */
const bodily =
  /^(?:autoridad|entidad|administracion|direccion|dependencia|presidencia|vicepresidencia|intendencia|gerencia|superintendencia|delegacion|subdelegacion|coalicion|confederacion|agrupacion|corporacion|comunidad|sociedad|television|nation|union|coalition|delegation|corporation|television)$/

/** A noun for someone who gives figures: a body, an office, a source. */
export const isSource = (noun: NounPhrase): boolean => !noun.count && names(noun)

/** "el operativo Fénix", "la Operación Trueno": what is done bears a name, and says nothing. */
const isDeed = ({ classes }: NounPhrase): boolean => classes.includes('operation')

const names = (noun: NounPhrase): boolean =>
  (noun.name !== null && !isDeed(noun)) ||
  bodies.has(noun.head) ||
  informants.has(noun.head) ||
  noun.classes.some((name) => speakers.has(name))

/** "no existía denuncia", "that was untrue, said": nobody is told of by a word alone. */
const isBare = ({ determiner, first, last, head }: NounPhrase): boolean =>
  determiner === null && first === last && first > 0 && !documents.has(head) && !/s$/.test(head)

export const canSpeak = (noun: NounPhrase): boolean => {
  if (noun.pronoun || muteWords.test(noun.head) || noun.modifiers.includes('time')) return false
  const isAbstract = abstract.test(noun.head) && !bodily.test(noun.head) && !documents.has(noun.head)
  if (!isSource(noun) && !noun.count && isAbstract) return false
  // "two officials said": only who has a name for it speaks in numbers.
  if (noun.count) return names(noun) && noun.count.value < 10
  if (isSource(noun)) return true
  return (
    noun.head !== '' &&
    !isBare(noun) &&
    !noun.classes.some((name) => mute.has(name)) &&
    (noun.place === null || noun.last > noun.first)
  )
}

/** "According to inmates", "según el municipio": elsewhere they are told of, and say nothing. */
export const isNamedAsSource = ({ head, classes, count, plural, place }: NounPhrase): boolean =>
  count === null && ((plural && classes.includes('inmate')) || (head === 'municipio' && place === null))

/** "the release of nine guards", "formaban parte de la policía": what a release or a part is, elsewhere than "a press release" and "el parte". */
const isOther = ({ head, determiner, modifiers }: NounPhrase): boolean =>
  (head === 'release' && determiner !== 'indefinite' && !modifiers.includes('source')) ||
  (head === 'parte' && determiner === null)

export const isDocument = (noun: NounPhrase): boolean => documents.has(noun.head) && !isOther(noun)

export const wordsOf = (view: SentenceView, range: Range): string =>
  view.lexed.tokens
    .slice(range.first, range.last + 1)
    .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
    .join('')

export const articles =
  /^(?:the|a|an|el|la|los|las|un|una|unos|unas|its|su|sus|this|este|esta|some|algunos|algunas|other|otros|otras)$/
/** "informó El Heraldo": amid a Spanish sentence an article with a capital begins a name. */
export const opensName = ({ lexed: { tokens, language } }: SentenceView, at: number): boolean =>
  language === 'es' &&
  at > 0 &&
  /^(?:El|La|Los|Las|Le)$/.test(tokens[at]?.text ?? '') &&
  !/^[.:?!"«“—–]$/.test(tokens[at - 1]?.text ?? '')

/** "según El Heraldo": within a sentence a capital tells that the article is of the name; "El Heraldo" anywhere in English. */
export const isOfTitle = ({ lexed: { tokens, language } }: SentenceView, at: number): boolean =>
  /^(?:El|La|Los|Las)$/.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.capital === true &&
  (language === 'en' || tokens[at - 1]?.kind === 'word')

export const withoutArticle = (view: SentenceView, { first, last }: Range): Range => {
  let from = first
  const isArticle = (at: number) =>
    articles.test(wordAt(view, at)) &&
    !/^\p{Lu}{2,}$/u.test(view.lexed.tokens[at]?.text ?? '') &&
    !isOfTitle(view, at)
  while (from < last && isArticle(from)) from++
  return { first: from, last }
}

/** "Amnistía Internacional": words of which no person's name is made. */
const ofBodies =
  /^(?:international|internacional|nations|naciones|unidas|nacional|civil|federal|estatal|roja|forces|fuerzas|armed|armadas|proteccion|watch|network|amnesty|amnistia)$/

/** Is the speaker a person, as "he" and "the official" take up? "Mora" is, "el Snai" and "Human Rights Watch" are not. */
export function isPerson(view: SentenceView, noun: NounPhrase, words: string): boolean {
  const isName = noun.name !== null && !/(?:^| )\p{Ll}/u.test(words)
  if (isName && words.split(' ').some((word) => ofBodies.test(fold(word).toLowerCase()))) return false
  // "Fiscalía General" is no general.
  if (bodies.has(noun.head) || bodies.has(fold(words.split(' ', 1)[0] ?? '').toLowerCase())) return false
  if (noun.classes.some((name) => name === 'role' || name === 'person') || informants.has(noun.head))
    return true
  if (noun.name === null || noun.determiner !== null) return false
  // "Human Rights Watch"; in Spanish the first word tells, and "Ana Custodio" is somebody.
  const telling = view.lexed.language === 'es' ? words.split(' ', 1) : words.split(' ')
  const known = telling.some((word) => nounOf(word.toLowerCase(), view.lexed.language))
  return !known && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}.]+){0,3}$/u.test(words)
}

const summed = /^(?:hostage|freed|dead|hurt|inmate|fugitive|detainee)$/
/** "500 heridos suman ya manifestantes y policías": who they are, behind the verb that ends at a token. */
const isBareRow = ({ first, plural, determiner, name }: NounPhrase, verb: number): boolean =>
  first > verb && plural && determiner === null && !name
/** "La Fiscalía suma cinco fallecidos"; in "los secuestrados suman 32" who are added up say nothing. */
export const mayAddUp = (noun: NounPhrase, verb: number): boolean =>
  !noun.place && isSource(noun) && !isBareRow(noun, verb) && !noun.classes.some((name) => summed.test(name))
