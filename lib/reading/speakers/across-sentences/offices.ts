import { type Chunk, isNoun, type NounPhrase, prepositionOf, type Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordsOf } from '@/lib/reading/speakers/speaker'
import { informants, samePerson } from '@/lib/reading/speakers/words'

/** Who holds which office, as far as the text has told: by "the governor" it means Governor Ana Vela, once it has named her. */

/** The name of who holds an office, by its word; null where two do, and the word alone tells neither. */
export type Offices = ReadonlyMap<string, string | null>

const isHolder = ({ head, classes, plural, count }: NounPhrase): boolean =>
  !plural && !count && !samePerson.has(head) && (classes.includes('role') || informants.has(head))

const isOf = (chunk: Chunk | undefined) => /^(?:of|de|del|para|for)$/.test(prepositionOf(chunk))
const closes = (chunk: Chunk | undefined) => chunk === undefined || /^(?:comma|stop|quote)$/.test(chunk.kind)

/** "the governor of Arcos, Ana Vela,": the office before the comma, past what it is an office of. */
function officeBefore(chunks: readonly Chunk[], name: number): string | null {
  if (chunks[name - 1]?.kind !== 'comma' || !closes(chunks[name + 1])) return null
  let at = name - 2
  while (isNoun(chunks[at]) && isOf(chunks[at - 1])) at -= 2
  const noun = chunks[at]
  return isNoun(noun) && isHolder(noun) && noun.determiner === 'definite' && !noun.name ? noun.head : null
}

/** "Ana Vela, governor of Arcos,": the office behind the comma. */
function officeBehind(chunks: readonly Chunk[], name: number): string | null {
  const noun = chunks[name + 2]
  if (chunks[name + 1]?.kind !== 'comma' || !isNoun(noun) || !isHolder(noun) || noun.name) return null
  let end = name + 3
  while (isOf(chunks[end]) && isNoun(chunks[end + 1])) end += 2
  return noun.determiner === null || closes(chunks[end]) ? noun.head : null
}

/** "la fiscal general Ana Vela": the chunker parted the office from what it takes for a rank. */
function officeWithin(chunks: readonly Chunk[], at: number, noun: NounPhrase): string | null {
  const before = chunks[at - 1]
  if (isNoun(before) && before.last + 1 === noun.first && isHolder(before)) return before.head
  return noun.head !== '' && isHolder(noun) ? noun.head : null
}

/** "Eduardo del Castillo": a name of which the chunker takes the first word for the whole. */
function wholeName(chunks: readonly Chunk[], at: number, { name, last }: NounPhrase): Range {
  const [first, end] = [name?.first ?? last, chunks[at + 2]]
  const isLong = first === last && isOf(chunks[at + 1]) && isNoun(end) && end.name?.last === end.last
  return { first, last: isLong ? end.last : last }
}

const isName = /^\p{Lu}[\p{L}'’.-]*(?: (?:de |del |la |las |los )*\p{Lu}[\p{L}'’.-]*){0,4}$/u

/** Of one person: "Ana Vela" and "Vela". */
const isSameName = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** What is known of offices once a sentence has been read. */
export function withOffices(known: Offices, view: SentenceView): Offices {
  let found: Map<string, string | null> | null = null
  for (const [at, noun] of view.chunks.entries()) {
    if (!isNoun(noun) || !noun.name || noun.place || noun.count || noun.name.last !== noun.last) continue
    const name = wordsOf(view, wholeName(view.chunks, at, noun))
    if (!isName.test(name)) continue
    for (const office of [
      officeWithin(view.chunks, at, noun),
      officeBefore(view.chunks, at),
      officeBehind(view.chunks, at),
    ]) {
      if (office === null) continue
      const other = (found ?? known).get(office)
      // The fuller name is kept.
      if (other === null || (other && isSameName(other, name) && other.length >= name.length)) continue
      found ??= new Map(known)
      found.set(office, other === undefined || isSameName(other, name) ? name : null)
    }
  }
  return found ?? known
}

/** "the governor": Governor Ana Vela. */
export function holderOf(known: Offices, { head }: NounPhrase, language: 'en' | 'es'): string | null {
  const name = known.get(head)
  if (!name) return null
  return `${language === 'en' ? head.charAt(0).toUpperCase() + head.slice(1) : head} ${name}`
}

/** Words that stand for another word of the same office, by the offices they may stand for. */
const alsoCalled: Readonly<Record<string, RegExp>> = {
  burgomaestre: /^alcaldes?a?$/,
  prelado: /^(?:obispo|arzobispo|cardenal|vicario|nuncio)$/,
  purpurado: /^cardenal$/,
  letrado: /^abogado$/,
  letrada: /^abogada$/,
  galeno: /^(?:medico|doctor)$/,
  mandatario: /^(?:presidente|gobernador|gobernante)$/,
  mandataria: /^(?:presidenta|gobernadora)$/,
  gobernante: /^president[ea]$/,
  legislador: /^(?:diputado|senador|asambleista|congresista)$/,
  legisladora: /^(?:diputada|senadora|asambleista|congresista)$/,
  parlamentario: /^(?:diputado|senador|asambleista|congresista)$/,
  parlamentaria: /^(?:diputada|senadora|asambleista|congresista)$/,
  uniformado: /^(?:general|coronel|mayor|capitan|teniente|comandante|comisario|sargento)$/,
  prelate: /^(?:bishop|archbishop|cardinal|nuncio)$/,
  lawmaker: /^(?:senator|congressman|congresswoman|representative|deputy)$/,
}

/** "El alcalde Luis Mora llegó. El burgomaestre dijo": the one person who holds such an office. */
export function calledSo(
  known: Offices,
  { head }: NounPhrase,
): { speaker: string; named: true; person: true } | null {
  const offices = Object.hasOwn(alsoCalled, head) ? alsoCalled[head] : undefined
  if (!offices) return null
  const held = [...known].filter(([office]) => offices.test(office))
  const [only, ...others] = new Set(held.map(([, name]) => name))
  return only && others.length === 0 ? { speaker: only, named: true, person: true } : null
}
