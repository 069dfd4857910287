import type { NounPhrase, Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { articles, isOfTitle, opensName, withoutArticle } from './speaker'
import { closeTo, endOfSpeaker } from './subjects/belongings'
import { portfolios } from './subjects/office-names'
import { bodies, informants } from './words'

/** The words by which a speaker is told: all that a reader would write down as the source. */

/** "the Prosecutor's Office", "la Policía Nacional": one name of several capitals, of which the last alone names nobody. */
function wholeName(view: SentenceView, noun: NounPhrase, name: Range): Range {
  // "the National Human Rights Defense Network": what was taken for the name is the end of it.
  const ends = view.lexed.language === 'en' && bodies.has(wordAt(view, name.last))
  if (name.first !== name.last && !ends)
    return isTied(view, name.first - 1) ? { first: name.first - 2, last: name.last } : name
  const text = (at: number) => view.lexed.tokens[at]?.text ?? ''
  // "the Guards' Union": the mark stands at once behind the word, and space behind it.
  const owns = (at: number) =>
    /^['’]s$/.test(text(at)) ||
    (/^['’]$/.test(text(at)) &&
      /\p{Ll}s$/u.test(text(at - 1)) &&
      view.lexed.tokens[at]?.spaced === false &&
      view.lexed.tokens[at + 1]?.spaced === true)
  let { first } = name
  let owned = false
  const belongs = (at: number) =>
    /^\p{Lu}/u.test(text(at)) && (at >= noun.first || owned || /['’]s$/.test(text(at)))
  for (;;) {
    if (isTied(view, first - 1)) {
      first -= 2
      continue
    }
    const before = owns(first - 1) ? first - 2 : first - 1
    const isNamed = before === first - 1 ? belongs(before) : /^\p{Lu}/u.test(text(before))
    if (!isNamed || (articles.test(wordAt(view, before)) && !isOfTitle(view, before))) break
    owned ||= before < first - 1
    first = before
  }
  return { first: opensName(view, first - 1) ? first - 1 : first, last: name.last }
}

/** "Sea-Watch", "al-Shabab": the hyphen at a token, tied to both. */
const isTied = ({ lexed: { tokens } }: SentenceView, at: number): boolean =>
  tokens[at]?.text === '-' &&
  tokens[at]?.spaced === false &&
  tokens[at + 1]?.spaced === false &&
  tokens[at - 1]?.kind === 'word'

/** "A union official update": an update of the union's. */
function ownerOf(view: SentenceView, { first, last, head }: NounPhrase): Range | null {
  const isUpdate = view.lexed.language === 'en' && /^(?:update|report|count|tally|release)$/.test(head)
  const owner = last - 2
  return isUpdate &&
    owner >= first &&
    wordAt(view, last - 1) === 'official' &&
    bodies.has(wordAt(view, owner))
    ? withoutArticle(view, { first, last: owner })
    : null
}

const asked = /^(?:consultad|citad|entrevistad|basad)[oa]s?$/

/** "el gobernador nombrado por los rebeldes": who named him is another matter. */
const withoutDoneBy = (view: SentenceView, { first, last }: Range): Range =>
  first < last && wordAt(view, last + 1) === 'por' && /[ai]d[oa]s?$/.test(wordAt(view, last))
    ? { first, last: last - 1 }
    : { first, last }

/** "El Heraldo basado en": the participle goes on with what the count rests on. */
const withoutAsked = (view: SentenceView, { first, last }: Range): Range =>
  first < last && asked.test(wordAt(view, last)) ? { first, last: last - 1 } : { first, last }

/** The name where there is one; else the phrase without its article, with the "of" that belongs to it. */
export function speakerRange(view: SentenceView, parts: readonly Part[], index: number): Range {
  const part = parts[index]
  const noun = part?.noun
  if (!part || !noun) return { first: 0, last: 0 }
  if (part.own) return withoutAsked(view, part.own)
  if (noun.name && !noun.place && noun.name.last === noun.last) {
    // "el hospital Central": a body and what it is called.
    const called = noun.name.first - 1
    const body = view.lexed.language === 'es' && called >= noun.first && wordAt(view, called) === noun.head
    return body && /^hospital$/.test(noun.head)
      ? { first: called, last: noun.last }
      : wholeName(view, noun, noun.name)
  }
  const holder = withArea(view, noun)
  if (holder) return holder
  // "fuentes policiales consultadas por la agencia": who they are, not who asked them.
  if (asked.test(wordAt(view, part.last)) && noun.first < part.last)
    return withoutArticle(view, { first: noun.first, last: part.last - 1 })
  const owner = ownerOf(view, noun)
  if (owner) return owner
  const end = closeTo(view, parts, index) ?? parts[endOfSpeaker(view, parts, index)]?.last ?? part.last
  const last = end > part.last && asked.test(wordAt(view, end)) ? end - 1 : end
  return (
    holderIn(view, noun, last) ??
    withoutArticle(view, withPair(view, noun, withoutDoneBy(view, { first: noun.first, last })))
  )
}

/** "el ministro del Interior Luis Mora", "el presidente de Tarvania Luis Mora": who holds the office, where that is told right behind it. */
function holderIn(view: SentenceView, noun: NounPhrase, last: number): Range | null {
  const isOffice = noun.classes.includes('role') || informants.has(noun.head)
  if (view.lexed.language !== 'es' || !isOffice) return null
  let first = last + 1
  while (first > noun.last + 1 && view.lexed.tokens[first - 1]?.capital) first--
  const office = first
  while (last - first > 1 && (portfolios.has(wordAt(view, first)) || ofOffice.test(wordAt(view, first))))
    first++
  return first > office && last > first ? { first, last } : null
}
/** "Arcos police chief Luis Mora": by the name behind the post, where an area stands before it. */
function withArea(view: SentenceView, { place, first, last }: NounPhrase): Range | null {
  if (!place || view.lexed.language !== 'en') return null
  const isPost = (at: number) => {
    const word = wordAt(view, at)
    return informants.has(word) || nounOf(word, 'en')?.classes.includes('role') === true
  }
  let from = last + 1
  while (from - 1 > first && view.lexed.tokens[from - 1]?.capital && !isPost(from - 1)) from--
  return last > from && isPost(from - 1) ? { first: from, last } : null
}
const ofOffice =
  /^(?:public[ao]|nacional|nacion|republica|estado|pueblo|ciudadana|social|general|penitenciari[ao]s?|humanos|internacional)$/

const severalBodies =
  /^(?:ministries|governments|departments|ministerios|gobiernos|consejerias|secretarias|alcaldias|fiscalias)$/

/** "the defence and interior ministries", "los ministerios de Defensa e Interior": both of them. */
function withPair(view: SentenceView, { head }: NounPhrase, { first, last }: Range): Range {
  if (!severalBodies.test(head)) return { first, last }
  const [the, , and] = [first - 3, first - 2, first - 1].map((at) => wordAt(view, at))
  if (the === 'the' && and === 'and') return { first: first - 3, last }
  const isNamed = [last, last + 2].every((at) => view.lexed.tokens[at]?.capital)
  return isNamed && /^(?:y|e|and)$/.test(wordAt(view, last + 1)) ? { first, last: last + 2 } : { first, last }
}
