import type { Language } from '@/lib/model/article'
import type { Count } from '@/lib/reading/grammar/chunk'
import { isFate, people } from '@/lib/reading/lexicon/noun-classes'
import { isCollective, nounOf, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { weekdaysEs } from '@/lib/text/calendar-words'
import type { Token } from '@/lib/text/tokens'
import { wordLike } from '@/lib/text/word-set'

const joints = /^(?:,|and|y|e|o|or|to|a|-|–)$/

/** A noun of its own follows, so the number counts that: "pavilions 5 and 12 inmates". */
const countsNext = (tokens: Token[], last: number, language: Language) => {
  const next = tokens[last + 1]
  return next?.norm === '%' || (next?.kind === 'word' && nounOfToken(next, language) !== undefined)
}

/** "cell 12 and 2 of stage 3", "pavilion 5 and 8 of the dead" go on to count; "pavilions 2 and 8 of the prison" do not. */
function isOfCounted(tokens: Token[], last: number, language: Language): boolean {
  if (!/^(?:of|de|del)$/.test(tokens[last + 1]?.norm ?? '')) return false
  const at = /^(?:the|el|la|los|las|its|su|sus)$/.test(tokens[last + 2]?.norm ?? '') ? last + 3 : last + 2
  const whole = tokens[at] && nounOfToken(tokens[at], language)
  return whole?.classes.some((name) => name === 'label' || people.has(name) || isFate(name)) === true
}

/** "wards 5, 8 and 9": what is joined to a number that names, names too. */
function continues(
  tokens: Token[],
  { first, last }: Count,
  labels: readonly Count[],
  language: Language,
): boolean {
  const before = labels.at(-1)
  if (!before || isOfCounted(tokens, last, language)) return false
  const joint = tokens.slice(before.last + 1, first)
  return joint.length > 0 && joint.length <= 2 && joint.every(({ norm }) => joints.test(norm))
}

const acronym = /^\p{Lu}{2,}$/u

/** "MS-13", "sub-20", "PCC 1533", "Los 27", "case 2016-17": a number in a name. */
function isInName(tokens: Token[], { first, last, value }: Count, language: Language): boolean {
  const [before, number, word] = [tokens[first - 1], tokens[first], tokens[first - 2]]
  if (/^[-/]$/.test(before?.norm ?? '') && !before?.spaced && !number?.spaced)
    return (
      (before?.norm === '-' && word?.kind === 'word') ||
      (value < 100 && /^(?:19|20)\d\d$/.test(word?.norm ?? ''))
    )
  const next = nounOf(tokens[last + 1]?.norm ?? '', language)
  const counts = next ? next.plural : countsNext(tokens, last, language)
  if (first < 1 || before?.kind !== 'word' || counts) return false
  if (acronym.test(before.text)) return true
  return first > 1 && /^(?:Los|Las)$/.test(before.text) && tokens[first - 2]?.kind === 'word'
}

const weekday = wordLike(weekdaysEs)

/** "en el área 16": one thing with a number after it; not "para el mediodía 28", nor "perdieron la vida 12". */
function isNumbered(tokens: Token[], { first, last, value }: Count, language: Language): boolean {
  const [article, word] = [tokens[first - 2], tokens[first - 1]]
  if (language !== 'es' || value >= 1000 || word?.kind !== 'word' || countsNext(tokens, last, language))
    return false
  const noun = nounOfToken(word, language)
  // "había contado el sábado 58 y 12": more than a month has days.
  if (value > 31 && weekday.test(word.norm)) return false
  return (
    /^(?:el|la|del|al)$/.test(article?.norm ?? '') &&
    !/^(?:menos|mediodia|medianoche|madrugada|manana|amanecer|anochecer|atardecer|alba|vida|libertad)$/.test(
      word.norm,
    ) &&
    !noun?.plural &&
    !verbOfToken(word, language)
  )
}

const houses = /^(?:pavilions|wings|blocks|cells|wards|pabellones|celdas|bloques|alas|modulos)$/

/** "Two pavilions, 3 and 12, were searched": their names stand behind them. */
const isBehindHouses = (tokens: Token[], { first, last }: Count): boolean =>
  tokens[first - 1]?.norm === ',' &&
  houses.test(tokens[first - 2]?.norm ?? '') &&
  /^(?:and|y|,)$/.test(tokens[last + 1]?.norm ?? '') &&
  tokens[last + 2]?.kind === 'number'

/** "the injured number 57": here the word is a verb. */
export const isNumbering = (tokens: readonly Token[], at: number, language: Language): boolean => {
  if (tokens[at]?.norm !== 'number' || language !== 'en') return false
  const before = tokens[at - 1]?.norm ?? ''
  // "the dead in the jail now number 31".
  if (/^(?:now|already)$/.test(before)) return true
  // "inmates killed since 2021 number more than 400".
  const sinceThen = /^(?:19|20)\d\d$/.test(before) && tokens[at - 2]?.norm === 'since'
  return sinceThen || nounOf(before, language)?.plural === true || isCollective(before)
}

/** "built in 1845": a year before those that dates are sought in. */
const isOldYear = (tokens: Token[], { first, last }: Count): boolean =>
  first === last &&
  /^1[5-8]\d\d$/.test(tokens[first]?.norm ?? '') &&
  /^(?:in|since|en|desde|de)$/.test(tokens[first - 1]?.norm ?? '') &&
  // "más de 1500 muertos".
  !/^(?:mas|menos|cerca|alrededor)$/.test(tokens[first - 2]?.norm ?? '')

/** "en el solo 2021", "en todo 2020". */
const isYearAlone = (tokens: Token[], { first }: Count): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[first]?.norm ?? '') &&
  /^(?:solo|todo|mismo|propio|pasado)$/.test(tokens[first - 1]?.norm ?? '') &&
  /^(?:en|el|del)$/.test(tokens[first - 2]?.norm ?? '')

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !weekday.test(token.norm)
const where = /^(?:in|at|on|near|to|from|outside|inside|along|en|hacia|desde|por|cerca|al|a)$/

/** "kidnapped in Delmas 33", "hacia Laboule 12": a street or quarter by its number. One of a row ("en Durán 2, en Quito 3") is none. */
function isInAddress(tokens: Token[], { first, last, value }: Count, language: Language): boolean {
  if (value > 200 || !isCapital(tokens[first - 1]) || countsNext(tokens, last, language)) return false
  let at = first - 1
  while (isCapital(tokens[at]) || /^(?:de|la|el|of|the)$/.test(tokens[at]?.norm ?? '')) at--
  const joint = tokens[at - 1]
  if (at < 1 || !where.test(tokens[at]?.norm ?? '') || joint?.kind !== 'word' || joints.test(joint.norm))
    return false
  const next = tokens[last + 1]
  if (next && !/^(?:[.,;:)]|on|in|near|when|after|en|el|cuando|tras|cerca)$/.test(next.norm)) return false
  return !tokens.some((token, i) => i !== first && token.kind === 'number' && isCapital(tokens[i - 1]))
}

const marker = /^(?:kilomet(?:er|re)|km|building|hangar)$/

/** "at kilometer 7", "in building 14"; "in the building 40 died" counts. */
const isByNumber = (tokens: Token[], { first, last }: Count, language: Language): boolean =>
  marker.test(tokens[first - 1]?.norm ?? '') &&
  /^(?:in|at|near|outside|from|of)$/.test(tokens[first - 2]?.norm ?? '') &&
  !countsNext(tokens, last, language)

/** "hasta el 12 99 muertos", "asesinado ese mismo 17;", "la cifra del 26 al 30.": days of the month. */
function isDayOfMonth(tokens: Token[], { first, last, value }: Count, language: Language): boolean {
  if (language !== 'es' || value > 31 || countsNext(tokens, last, language)) return false
  const norm = (at: number) => tokens[at]?.norm ?? ''
  const isNumber = (at: number) => tokens[at]?.kind === 'number'
  const ends = /^(?:|[.,;:)])$/.test(norm(last + 1))
  if (norm(first - 1) === 'el' && norm(first - 2) === 'hasta' && isNumber(last + 1)) return true
  if (norm(first - 1) === 'mismo' && /^(?:ese|este|aquel)$/.test(norm(first - 2))) return ends
  if (norm(first - 1) === 'del') return norm(last + 1) === 'al' && isNumber(last + 2)
  return norm(first - 1) === 'al' && isNumber(first - 2) && norm(first - 3) === 'del' && ends
}

/** "8,000 died, twice 2022": the year that is compared with. */
const isYearCompared = (tokens: Token[], { first, last }: Count, language: Language): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[first]?.norm ?? '') &&
  /^(?:twice|double|doble)$/.test(tokens[first - 1]?.norm ?? '') &&
  !countsNext(tokens, last, language)

/** "pavilion 5", "No. 1", "N.º 1", "decreto 824", "wards 5 and 9": a number that names. `labels` are those before it. */
export function isLabel(
  tokens: Token[],
  count: Count,
  language: Language,
  labels: readonly Count[],
): boolean {
  const { first, last, form } = count
  const before = tokens[first - 1]
  if (isOldYear(tokens, count) || isYearAlone(tokens, count)) return true
  if (form !== 'digits' || !before || isNumbering(tokens, first - 1, language)) return false
  if (isInName(tokens, count, language) || isInAddress(tokens, count, language)) return true
  if (isByNumber(tokens, count, language) || isDayOfMonth(tokens, count, language)) return true
  if (isYearCompared(tokens, count, language)) return true
  const short = before.norm === '.' && /^(?:no|nro|num|n|art)$/.test(tokens[first - 2]?.norm ?? '')
  // "son 12 y no 13" denies; "No 13" names.
  const sign =
    /^(?:numero|number|nº|n°|no|nro|#|º|°)$/.test(before.norm) && (language === 'en' || before.text !== 'no')
  const ordinal =
    /^[oº]$/.test(before.norm) && tokens[first - 2]?.norm === '.' && tokens[first - 3]?.norm === 'n'
  if (short || ordinal || (sign && tokens[first - 2]?.norm !== 'the')) return true
  if (isNumbered(tokens, count, language) || isBehindHouses(tokens, count)) return true
  // "decretó 30 días": the accent tells the verb from the noun.
  if (before.lower.normalize('NFC').endsWith('ó')) return false
  const noun = nounOfToken(before, language)
  const named = noun?.classes.includes('label') ?? continues(tokens, count, labels, language)
  return named && ((noun !== undefined && !noun.plural) || !countsNext(tokens, last, language))
}
