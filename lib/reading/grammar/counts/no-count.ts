import { type Chunk, isNoun, isVerb, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** Bare numbers that count nothing: ages, years of service, numbers of blocks, money. */

const isOne = ({ plural, determiner, classes }: NounPhrase): boolean =>
  !plural && (classes.includes('person') || (determiner !== null && classes.some((name) => people.has(name))))

const isYearsOld = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  chunk.head === '' &&
  !chunk.another &&
  (chunk.count?.value ?? 0) > 9 &&
  (chunk.count?.value ?? 0) < 100

/** "two guards, 45 and 31, were killed". */
function isAgeOfTwo(chunks: Chunk[], index: number): boolean {
  const from = chunks[index - 1]?.kind === 'conjunction' ? index - 4 : index - 2
  const [two, comma, first, and, second, close] = chunks.slice(Math.max(0, from), from + 6)
  return (
    isNoun(two) &&
    two.count?.value === 2 &&
    two.classes.some((name) => people.has(name)) &&
    [comma, close].every((chunk) => chunk?.kind === 'comma') &&
    and?.kind === 'conjunction' &&
    isYearsOld(first) &&
    isYearsOld(second)
  )
}

/** "another inmate, Juan Vera, 32.", "Juan Vera, 32, and Ana Vera, 41": what closes the row stands for the comma behind a whole name. */
const endsName = (chunks: Chunk[], index: number, { name }: NounPhrase): boolean =>
  name !== null &&
  name.last > name.first &&
  isYearsOld(chunks[index]) &&
  (chunks[index + 1]?.kind === 'conjunction' || chunks.length <= index + 2)

/** "Ana Vera, 38, was shot", "a guard, 45, was hurt": a bare number between commas after a person. */
function isAge(chunks: Chunk[], index: number): boolean {
  if (index < 2) return false
  const [person, comma, number, after] = [
    chunks[index - 2],
    chunks[index - 1],
    chunks[index],
    chunks[index + 1],
  ]
  if (comma?.kind !== 'comma' || !isNoun(person) || !isNoun(number)) return false
  if (after?.kind !== 'comma' && !endsName(chunks, index, person)) return false
  if (person.place || /^(?:in|at|en)$/.test(prepositionOf(chunks[index - 3]))) return false
  return number.head === '' && (person.name !== null || isOne(person))
}

/** "a man of 23 is in custody", "una mujer de 31,": how old one person is. */
function isOfAge(chunks: Chunk[], index: number): boolean {
  const [person, of, number] = [chunks[index - 2], chunks[index - 1], chunks[index]]
  if (!isNoun(number) || number.count === null || number.head !== '') return false
  if (!isNoun(person) || !/^(?:of|de)$/.test(prepositionOf(of))) return false
  const one = !person.plural && !person.count && !person.vague && person.determiner !== 'negative'
  const who = person.classes.some((name) => name === 'person' || name === 'guard' || name === 'inmate')
  const years = number.count.value < 100
  return one && who && years && !/^(?:people|gente|family|force)$/.test(person.head)
}

const parents = /^(?:father|mother|parent|padre|madre|viud[oa])$/
const children = /^(?:children|kids|sons|daughters|hij[oa]s|nin[oa]s)$/

/** "un guía, padre de tres hijos", "a mother of two small children": whose they are, and nothing befell them. */
function isTheirs(chunks: Chunk[], index: number): boolean {
  const [parent, of, number] = [chunks[index - 2], chunks[index - 1], chunks[index]]
  return (
    of?.kind === 'preposition' &&
    isNoun(number) &&
    isNoun(parent) &&
    parents.test(parent.head) &&
    children.test(number.head) &&
    /^(?:of|de)$/.test(of.word)
  )
}

/** "a guard with four of service", "guía con cuatro de servicio": years, which the words before have named. */
function isOfService(chunks: Chunk[], index: number): boolean {
  const [of, what] = [chunks[index + 1], chunks[index + 2]]
  return (
    of?.kind === 'preposition' &&
    isNoun(what) &&
    /^(?:with|con)$/.test(prepositionOf(chunks[index - 1])) &&
    /^(?:of|de)$/.test(of.word) &&
    /^(?:service|servicio|experience|experiencia|carrera|antiguedad|duty)$/.test(what.head)
  )
}

/** "en Socio Vivienda 2, en el noroeste": the number belongs to the name before it. */
function isOfName(chunks: Chunk[], index: number): boolean {
  if (index < 2) return false
  const [link, name, number] = [chunks[index - 2], chunks[index - 1], chunks[index]]
  const called = isNoun(name) && name.name !== null && name.classes.length === 0 && !name.count
  const digits = isNoun(number) && number.count?.form === 'digits' && number.head === ''
  return (
    called && digits && /^(?:in|at|en|de|del)$/.test(prepositionOf(link)) && name.last === number.first - 1
  )
}

/** "kilometre 12", "block eight", "day three", "el pabellón ocho": what the number numbers stands right before it. */
function isLabel(chunks: Chunk[], index: number): boolean {
  const [what, number, after] = chunks.slice(index - 1, index + 2)
  if (index < 1 || !isNoun(what) || !isNoun(number) || number.head !== '') return false
  const numbered =
    what.classes.includes('label') || what.classes.includes('extent') || numberedTimes.test(what.head)
  const named =
    numbered && !what.plural && !what.count && what.name === null && what.last === number.first - 1
  const spanish = what.determiner === 'definite' && !(isVerb(after) && after.plural)
  // "Aquel día 10 fueron retenidos 22 guías".
  const dated = what.determiner === 'demonstrative' && what.head === 'dia'
  return named && (what.determiner === null || spanish || dated)
}
const numberedTimes = /^(?:day|week|dia|semana)$/

/** "he is 23": how old somebody is; "para la Fiscalía son 28" and "la Gobernación mantiene los 80" are of several. */
function isYears(chunks: Chunk[], index: number): boolean {
  const [who, verb, number] = chunks.slice(Math.max(0, index - 2), index + 1)
  return (
    isNoun(who) &&
    isNoun(number) &&
    number.head === '' &&
    number.determiner === null &&
    isVerb(verb) &&
    verb.senses.includes('be') &&
    prepositionOf(chunks[index - 3]) === '' &&
    (/^(?:he|she)$/.test(who.head) || (who.name !== null && !who.place && who.classes.length === 0))
  )
}

const most = 1_000_000 // of people, no report has so many without saying whom

/** "at a cost of 3.2 million", "4 millones en reparaciones". */
const isMoney = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && chunk.head === '' && (chunk.count?.value ?? 0) >= most

/** "two thirds of the 900", "tres cuartas partes": a share, of whom nobody knows how many. */
const isShare = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) &&
  chunk.count !== null &&
  /^(?:thirds?|quarters?|fifths?|tenths?|tercios?|cuartos?|quintos?|decimos?|(?:cuart|quint|decim|tercer)as)$/.test(
    chunk.head,
  )

export const countsNothing = (chunks: Chunk[], index: number): boolean =>
  isAge(chunks, index) ||
  isAgeOfTwo(chunks, index) ||
  isOfAge(chunks, index) ||
  isTheirs(chunks, index) ||
  isOfName(chunks, index) ||
  isOfService(chunks, index) ||
  isLabel(chunks, index) ||
  isYears(chunks, index) ||
  isMoney(chunks[index]) ||
  isShare(chunks[index])
