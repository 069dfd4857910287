import { calledSo, holderOf, type Offices } from '@/lib/reading/speakers/across-sentences/offices'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { fold } from '@/lib/text/fold'
import type { NounPhrase, Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { speakerRange } from './label'
import type { Reach } from './reach'
import { isDocument, isPerson, wordsOf } from './speaker'
import { documents, sameBody, samePerson } from './words'

/**
 * Who says what. `words` are the tokens that name the speaker in this sentence (a pronoun, or the verb alone, where it goes
 * on with an earlier one); `region` those of speaker and verb together.
 */
export type Speech = {
  speaker: string
  words: Range
  region: Range
  reach: Reach
  preposition: boolean
  named: boolean
  person: boolean
}

/**
 * The last who spoke, and the last person and body among them: whom "he" and "the agency" take up. `mixed`: bodies of more
 * than one name have spoken, and a general word may stand for any.
 */
export type Speakers = {
  last: Speech | null
  person: Speech | null
  /** The last who is one person: "she" and "the official" are not the relatives who spoke in between. */
  one: Speech | null
  body: Speech | null
  mixed: boolean
  /** The body of which the sentence right before tells, though it did not speak there: whom "it" takes up. */
  met: Speech | null
  /** Who was the only one to speak in the last sentence in which anyone did. */
  alone: Speech | null
  offices: Offices
}
export const nobody: Speakers = {
  last: null,
  person: null,
  one: null,
  body: null,
  mixed: false,
  met: null,
  alone: null,
  offices: new Map(),
}

/** Who it is, whatever words take them up. */
type Who = Pick<Speech, 'speaker' | 'named' | 'person'>
export type Said = Pick<Speech, 'speaker' | 'words' | 'named' | 'person'>

export function toSaid(view: SentenceView, parts: readonly Part[], index: number): Said | null {
  const noun = parts[index]?.noun
  if (!noun) return null
  const words = speakerRange(view, parts, index)
  const speaker = wordsOf(view, words)
  const named = noun.name !== null || words.first > noun.last
  return { speaker, words, named, person: isPerson(view, noun, speaker) }
}

const isDefinite = (noun: NounPhrase) => noun.determiner === 'definite' || noun.determiner === 'demonstrative'

/** "the prisons agency", "el jefe policial de la zona": words of its own tell who that is, whoever spoke before. */
function isDescribed(view: SentenceView, parts: readonly Part[], index: number): boolean {
  const [{ first, last }, of, whole] = parts.slice(index, index + 3) as [Part, Part?, Part?]
  if (of && /^(?:of|del?)$/.test(of.word) && whole?.noun && wordAt(view, whole.last) !== 'estado') return true
  // "the agency that runs the jails", "the agency in charge of prisons", "la entidad a cargo de las cárceles".
  if (/^(?:charge|cargo)$/.test(whole?.word ?? '')) return true
  if (view.lexed.language !== 'en') return false
  return of?.kind === 'relative' || (last - first > 1 && wordAt(view, first + 1) !== 'same')
}

/** "according to him", "según ella": of a person, or of several. */
export const isHim = (view: SentenceView, { first, last }: Range): boolean =>
  first === last && /^(?:el|ell[ao]s?|him|her|them)$/.test(wordAt(view, first))

/** "according to its figures", "sus datos", "el mismo balance": of whoever spoke last. */
const isTheirs = (view: SentenceView, noun: NounPhrase): boolean =>
  isDocument(noun) &&
  (/^(?:sus?|its|their|his|her)$/.test(wordAt(view, noun.first)) ||
    /^(?:mism[oa]s?|same)$/.test(wordAt(view, noun.first + 1)))

const many = /^(?:[\p{L}]+s|policia|police|media|press|prensa)$/u
const ofState =
  /^(?:ministry|government|police|army|prosecut|court|council|minister|gobierno|policia|ejercito|fiscal|tribunal|juzgado|alcald|municip|secretar|armada|defensor)/
const bystanders =
  /^(?:resident|witness|survivor|neighbou?r|relative|mother|father|brother|sister|wife|widow|inmate|prisoner|vecin[oa]|testigo|sobreviviente|superviviente|morador|pobladora?|familiar|madre|padre|herman[oa]|espos[oa]|viuda|interno|interna|reo|rea|pres[oa])$/
/** "A resident said 30 died. The official added": no resident. */
const isOfficial = (one: Speech | null): one is Speech =>
  one !== null &&
  (one.named || !one.speaker.split(' ').some((word) => bystanders.test(fold(word).toLowerCase())))

const armed = /^(?:government|police|army|navy|gobierno|policia|ejercito|armada|fuerzas)$/
const free = /^(?:organi[sz]ation|organizacion|oenege|ong|ngo)$/

/** "el acta policial", "the report" have spoken, and are no body. */
const notText = (by: Speech | null): Speech | null =>
  by?.speaker.split(' ').some((word) => documents.has(fold(word).toLowerCase())) ? null : by

/** "La Fiscalía habló de 12. La entidad añadió": of several bodies the one that alone spoke last, if it may be called so. */
function lastBody(view: SentenceView, { head, first, last }: NounPhrase, by: Speech | null): Speech | null {
  const isPlain = last - first <= 1 || /^(?:mism[oa]|same|propi[oa])$/.test(wordAt(view, first + 1))
  if (!notText(by) || by?.person || !by?.named || !isPlain) return null
  const [lead = ''] = fold(by.speaker).toLowerCase().split(' ')
  if (many.test(lead) || (free.test(head) && ofState.test(lead))) return null
  if (armed.test(lead) && !/^institu[ct]ion$/.test(head)) return null
  return by
}

/** "Esta cartera de Estado", behind what prosecutors or the police said: whoever issues the text. */
const noMinistry =
  /^(?:fiscal|policia|defensor|ejercito|armada|fuerzas|asamblea|corte|cruz roja|comite|comision|ong\b|onu\b)/

/** "the official", "la cartera de Estado", "the ministry": a speaker of before told by a general word. */
export function taken(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  { last, one, body, met, mixed, alone, offices }: Speakers,
): Who | null {
  const noun = parts[index]?.noun
  if (noun && isTheirs(view, noun)) return last
  if (noun && isHim(view, noun)) return /s$|^them$/.test(wordAt(view, noun.first)) ? last : one
  if (!noun || noun.name || noun.place || !isDefinite(noun) || isDescribed(view, parts, index)) return null
  if (sameBody.has(noun.head)) {
    const same = mixed ? lastBody(view, noun, alone) : (notText(body) ?? met)
    return noun.head === 'cartera' && same && noMinistry.test(fold(same.speaker).toLowerCase()) ? null : same
  }
  // "la autoridad penitenciaria" is a body.
  if (noun.head === 'autoridad' && noun.last - noun.first > 1) return null
  if (samePerson.has(noun.head)) return isOfficial(one) ? one : calledSo(offices, noun)
  if (/^(?:source|fuente)$/.test(noun.head)) return last
  const isOf = (speech: Speech) => ` ${speech.speaker.toLowerCase()} `.includes(` ${noun.head} `)
  // "The governor of Roble said": he is meant, whoever else is a governor.
  const holder = one && !one.named && isOf(one) ? null : holderOf(offices, noun, view.lexed.language)
  const called = holder ? null : calledSo(offices, noun)
  if (called) return called
  if (holder) return { speaker: holder, named: true, person: true }
  return [one, body].find((speech) => speech?.named && isOf(speech)) ?? null
}

export const again = ({ speaker, named, person }: Who, words: Range): Said => ({
  speaker,
  named,
  person,
  words,
})

/** "Comisión de Derechos Humanos (CDH)" is who "CDH" is. */
const isSameBody = (a: string, b: string): boolean => a === b || a.includes(`(${b})`) || b.includes(`(${a})`)

/** "governor of Arcos", not "relatives of inmates". */
const isOne = ({ named, speaker }: Speech): boolean =>
  named || !/s$/.test(speaker.split(/ (?:of|del?|for|para) /)[0] ?? '')

/**
 * "Testigos hablaron de ocho. Dijeron": may a verb of that number go on with them? A body may be told of by either; `told`:
 * someone is told by "le dijeron", whoever that was.
 */
export function isOfNumber(last: Speech | null, plural: boolean | null | undefined, told: boolean): boolean {
  const many = last?.person === true && !isOne(last)
  return plural ? !told && (many || last?.person === false) : plural !== false || !many
}

export function carrySpeakers(before: Speakers, speeches: readonly Speech[]): Speakers {
  return speeches.reduce<Speakers>(
    ({ person, one, body, mixed, met, alone, offices }, speech) => ({
      met,
      alone,
      offices,
      last: speech,
      person: speech.person ? speech : person,
      one: speech.person && isOne(speech) ? speech : one,
      body: speech.person ? body : speech,
      mixed: mixed || (!speech.person && body !== null && !isSameBody(body.speaker, speech.speaker)),
    }),
    before,
  )
}
