import type { Language } from '@/lib/model/article'
import type { Range } from '@/lib/reading/grammar/chunk'
import { nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { onceASpelling, type Token } from '@/lib/text/tokens'
import { wordSet } from '@/lib/text/word-set'
import { workNameAt } from './work-names'

/**
 * Long names of bodies: "Servicio Nacional de Atención a Personas Privadas de la Libertad y Adolescentes (SNAP)". Words in
 * capitals, with small ones between, that stand for one body: what they would mean apart counts nobody and is nowhere.
 * `head` is the token that says what it is.
 */
export type OfficialName = Range & { head: number }

const headWords = wordSet(
  'servicio secretaria subsecretaria ministerio viceministerio instituto direccion comite comision consejo oficina defensoria ' +
    'fiscalia agencia asociacion federacion confederacion organizacion fundacion departamento procuraduria unidad policia ' +
    'coordinadora observatorio tribunal corte mesa frente movimiento alcaldia gobernacion prefectura ' +
    'service services secretariat ministry institute directorate committee commission council office agency association ' +
    'federation organization organisation foundation department bureau authority unit police network observatory court',
)
/** What else is a body of its own: the row "Ministerio de Salud y Cruz Roja" holds two. */
const others = wordSet(
  'cruz red bomberos fuerzas ejercito gobierno presidencia armada marina armed army navy government firefighters',
)

const ofWords = wordSet('de del of')
const toWords = wordSet('a para por for to')
const andWords = wordSet('y e and')
const articles = wordSet('el la los las the')

const isSmall = onceASpelling(
  ({ norm }) => ofWords.has(norm) || toWords.has(norm) || andWords.has(norm) || articles.has(norm),
)
const isHead = onceASpelling(({ norm }) => headWords.has(norm))
export const isBody = onceASpelling(({ norm }) => headWords.has(norm) || others.has(norm))
/** A name's own word, not "SNAP", "POLICIA" or "el". */
const isNameWord = onceASpelling<boolean, Token>(
  (token) => token.kind === 'word' && token.capital && !isSmall(token) && /\p{Ll}/u.test(token.text),
)
/** "SNAP", "Snap". */
const isAcronym = onceASpelling(({ text, capital }) => capital && /^\p{Lu}[\p{Lu}\p{Ll}]{1,11}$/u.test(text))

type NameTexts = { tokens: readonly Token[]; language: Language; isPlace: (at: number) => boolean }

type Tie = 'none' | 'of' | 'to' | 'and'
const apart = { next: -1, tie: 'none' as Tie }

/** "a Personas", "a las Víctimas", "to Adult Persons": those for whom it is there, not those to whom it speaks. */
const served = wordSet(
  'personas privados privadas presos presas internos internas reclusos reclusas detenidos adultos adultas adolescentes ' +
    'jovenes menores ninos ninas mujeres victimas testigos migrantes refugiados refugiadas desplazados liberados familias ' +
    'familiares ciudadanos usuarios indigenas pueblos comunidades trabajadores empleados docentes estudiantes ' +
    'persons people prisoners inmates detainees offenders adults adolescents youths minors children women victims ' +
    'witnesses migrants refugees families citizens workers',
)
export const isServed = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 2).some((token) => isNameWord(token) && served.has(token.norm))

/** The next word of the same name over the small words that tie it, or -1. */
function nextOf({ tokens, isPlace }: NameTexts, at: number): { next: number; tie: Tie } {
  const norm = (i: number) => tokens[i]?.norm ?? ''
  const isJoined = andWords.has(norm(at + 1))
  const link = isJoined ? at + 2 : at + 1
  const isTo = toWords.has(norm(link))
  const isOf = ofWords.has(norm(link))
  const linked = isTo || isOf ? link + 1 : link
  const next = linked > link && articles.has(norm(linked)) ? linked + 1 : linked
  const token = tokens[next]
  if (!token || !isNameWord(token) || !token.spaced || isPlace(next)) return apart
  if ((isJoined || isTo) && isBody(token)) return apart
  if (/^(?:a|to)$/.test(norm(link)) && !isServed(tokens, next)) return apart
  return { next, tie: isJoined ? 'and' : isTo ? 'to' : isOf ? 'of' : 'none' }
}

/** The acronym in brackets behind a name, over the place that it is of: its token, or -1. */
function acronymBehind({ tokens, isPlace }: NameTexts, last: number): number {
  const of = ofWords.has(tokens[last + 1]?.norm ?? '')
  const place = of ? [last + 2, last + 3].find(isPlace) : undefined
  const open = place === undefined ? last + 1 : place + 1
  const [bracket, short, close] = tokens.slice(open, open + 3)
  const isShort = bracket?.norm === '(' && short && isAcronym(short) && /^[),]$/.test(close?.norm ?? '')
  return isShort ? open + 1 : -1
}

/** Do the first letters of the words spell it, no two of them in a row left out? */
function isSpelled(tokens: readonly Token[], words: readonly number[], acronym: string): boolean {
  // Of "Inpec" the word "Penitenciario" gives two letters, of "INP" one.
  const most = /\p{Ll}/u.test(acronym) ? acronym.length : 1
  let left = acronym.toLowerCase()
  let skipped = 0
  for (const at of words) {
    if (left === '') return true
    const { norm = '' } = tokens[at] ?? {}
    let own = 0
    while (own < most && own < left.length && norm[own] === left[own]) own++
    skipped = own === 0 ? skipped + 1 : 0
    if (skipped > 1) return false
    left = left.slice(own)
  }
  return left === ''
}

/** A row of words in capitals, and what ties each to the one before it. */
type Row = { words: number[]; ties: Tie[] }

function rowFrom(names: NameTexts, from: number): Row {
  const row: Row = { words: [from], ties: ['none'] }
  for (let { next, tie } = nextOf(names, from); next > 0; { next, tie } = nextOf(names, next)) {
    row.words.push(next)
    row.ties.push(tie)
  }
  return row
}

/** Where in the row the name begins: with what it is, in English before it; else with what its acronym begins with. */
function startOf({ tokens, language }: NameTexts, { words, ties }: Row, acronym: number): number {
  let first = words.findIndex((at) => isHead(tokens[at] as Token))
  if (first >= 0 && language === 'en') while (first > 0 && ties[first] === 'none') first--
  if (first >= 0 || acronym < 0) return first
  const { text = '' } = tokens[acronym] ?? {}
  return words.findIndex((_, i) => isSpelled(tokens, words.slice(i), text))
}

/** "Prison Service Says": a headline in capitals, not a name. */
const isDeed = (token: Token | undefined, language: Language): boolean =>
  token !== undefined &&
  language === 'en' &&
  /^(?:present|base)$/.test(verbOfToken(token, 'en')?.form ?? '') &&
  !nounOfToken(token, 'en')

/** What brackets spell out needs a tie; a name without any, one of which no other is made: "de Atención a Personas". */
function isName(ties: readonly Tie[], acronym: number): boolean {
  const [of, to, and] = [ties.indexOf('of'), ties.indexOf('to'), ties.indexOf('and')]
  if (acronym >= 0) return of >= 0 || to >= 0 || and >= 0
  return to >= 0 || (of >= 0 && and > of)
}

function nameIn(names: NameTexts, row: Row): OfficialName | null {
  const { tokens, language } = names
  const acronym = acronymBehind(names, row.words.at(-1) ?? 0)
  const from = startOf(names, row, acronym)
  if (from < 0 || !isName(row.ties.slice(from + 1), acronym)) return null
  const words = row.words.slice(from)
  if (words.some((at) => isDeed(tokens[at], language))) return null
  const first = words[0] ?? 0
  return {
    first,
    last: words.at(-1) ?? first,
    head: words.find((at) => isHead(tokens[at] as Token)) ?? first,
  }
}

/** All in a sentence, by their first token. */
export function officialNamesIn(names: NameTexts): Map<number, OfficialName> {
  const found = new Map<number, OfficialName>()
  const { tokens, isPlace, language } = names
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || isPlace(at)) continue
    const work = workNameAt(tokens, at, language)
    if (work) found.set(at, work)
    at = work?.last ?? at
    if (work || !isNameWord(token)) continue
    const row = rowFrom(names, at)
    at = row.words.at(-1) ?? at
    const name = row.words.length > 1 ? nameIn(names, row) : null
    if (name) found.set(name.first, name)
  }
  return found
}
