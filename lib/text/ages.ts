import type { Language } from '@/lib/model/article'
import type { NumberMention } from './numbers'
import type { Token } from './tokens'

/** Tokens of an expression of age, both inclusive. */
export type AgeMention = { first: number; last: number }

const joints: Record<Language, ReadonlySet<string>> = {
  en: new Set(['and', 'to', ',', '-', '–', 'or']),
  es: new Set(['y', 'a', ',', '-', '–', 'o', 'e']),
}
const openers: Record<Language, RegExp> = { en: /^(?:aged|ages)$/, es: /^(?:de|con)$/ }
const betweens: Record<Language, string> = { en: 'between', es: 'entre' }

const isYearsOld = (tokens: Token[], at: number, language: Language): boolean => {
  const [years, old] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? '']
  if (language === 'es') return years === 'anos'
  return years === 'years' && (old === 'old' || (old === 'of' && tokens[at + 2]?.norm === 'age'))
}

/** Index of the last of several numbers that are joined: "30, 35 and 41". */
function endOfRun(tokens: Token[], numbers: readonly NumberMention[], from: number, language: Language) {
  let end = from
  for (;;) {
    const [here, next] = [numbers[end], numbers[end + 1]]
    const joint = here && next ? tokens.slice(here.last + 1, next.first) : []
    const joined = joint.length > 0 && joint.length <= 2 && joint.every((t) => joints[language].has(t.norm))
    if (!joined) return end
    end++
  }
}

/** "(24)" right after a name. */
function isBracketed(tokens: Token[], { first, last, form }: NumberMention): boolean {
  const name = tokens[first - 2]
  return (
    form === 'digits' &&
    tokens[first - 1]?.norm === '(' &&
    tokens[last + 1]?.norm === ')' &&
    name?.kind === 'word' &&
    name.capital
  )
}

const dies =
  /^(?:murio|muere|murieron|mueren|fallecio|fallece|fallecieron|fallecen|muert[oa]s?|fallecid[oa]s?|asesinad[oa]s?|abatid[oa]s?)$/
const goesOn = /^(?:[.,;:)]|en|de|del|por|tras|y|e|pero|cuando|a|al|durante|victima)?$/

/** "falleció a los 84", "fue abatido a los 45": of verbs that take nobody, it is when they died. */
const isDiedAt = (tokens: Token[], first: number, { last, value }: NumberMention): boolean =>
  value < 120 &&
  tokens[first - 2]?.norm === 'a' &&
  tokens[first - 1]?.norm === 'los' &&
  dies.test(tokens[first - 3]?.norm ?? '') &&
  goesOn.test(tokens[last + 1]?.norm ?? '')

function ageFrom(
  tokens: Token[],
  language: Language,
  [one, last]: [NumberMention, NumberMention],
): AgeMention | null {
  const between = tokens[one.first - 1]?.norm === betweens[language]
  const first = between ? one.first - 1 : one.first
  const opened = openers[language].test(tokens[first - 1]?.norm ?? '')
  const old = isYearsOld(tokens, last.last + 1, language)
  if (language === 'en' && opened) return { first: first - 1, last: last.last + (old ? 2 : 0) }
  if (language === 'es' && opened && old) return { first: first - 1, last: last.last + 1 }
  if (language === 'es' && isDiedAt(tokens, one.first, last)) return { first: one.first - 2, last: last.last }
  return language === 'en' && old && one !== last ? { first, last: last.last + 2 } : null
}

const whom =
  '(?:people|persons|men|women|residents|pensioners|adults|children|minors|boys|girls|youths|teenagers|those|anyone|everyone|victims|pupils|students|schoolchildren|inmates|prisoners|detainees)'
const compared: Record<Language, RegExp> = {
  en: new RegExp(
    ` (?:(?:older|younger) than|the age of|aged (?:well )?(?:over|under|above|below)|${whom} (?:over|under|above|below)|(?:all|both|most|many|none|some|half)(?: but \\w+)?(?: of (?:them|whom))? (?:well )?(?:over|under|above|below)) $`,
  ),
  es: / (?:(?:mayores|menores) (?:de|que)|(?:nin[oa]s|alumn[oa]s|chic[oa]s|escolares|jovenes|adolescentes|muchach[oa]s) de (?:menos|mas) de) $/,
}
const longestCompared = 7 // words
/** "people over 65 were killed" */
const isWhom = new RegExp(` ${whom} \\w+ $`)
/** "Arrested six people over 12 killings": what a number may count. */
const manyOf = /^(?!(?:is|was|as|has)$)\w+[^s]s$/

/** "Older than 60", "under the age of ten", "all of them over 60," "mayores de 60": index of the first such word, or -1. */
function comparedFrom(tokens: Token[], { first, last, value }: NumberMention, language: Language): number {
  if (value >= 120) return -1
  const from = Math.max(0, first - longestCompared)
  const words = ` ${tokens
    .slice(from, first)
    .map(({ norm }) => norm)
    .join(' ')} `
  const [said] = compared[language].exec(words) ?? []
  if (said === undefined) return -1
  // "All over 60 provinces": what is counted stands behind it.
  const next = tokens[last + 1]
  const isBare =
    (language === 'es' && (!/ mas de $| menos de $/.test(said) || !manyOf.test(next?.norm ?? ''))) ||
    / (?:than|of) $/.test(said) ||
    / aged /.test(said) ||
    (isWhom.test(said) && !manyOf.test(next?.norm ?? '')) ||
    next?.kind !== 'word' ||
    /^(?:and|when|who|years)$/.test(next.norm)
  return isBare ? first - said.trim().split(' ').length : -1
}

/** "killed 30 and over 100", "and over the weekend", "and older residents": no age, since more follows. */
const ends = /^(?:|[.,;:!?)]|who|is|are|was|were|died|in|at|on|from|with)$/

/** "70 or older", "18 and under": the last token of what makes the number an age, or null. */
function orOlder(tokens: Token[], { last, value }: NumberMention, language: Language): number | null {
  const [or, older, next] = [1, 2, 3].map((step) => tokens[last + step]?.norm ?? '')
  const told = /^(?:or|and)$/.test(or ?? '') && /^(?:older|younger|over|under)$/.test(older ?? '')
  return language === 'en' && told && value < 120 && ends.test(next ?? '') ? last + 2 : null
}

/** "aged 30 and 41", "aged between 20 and 45", "de entre 20 y 45 años", "Ana Vera (24)": numbers that count nobody. */
export function findAges(
  tokens: Token[],
  numbers: readonly NumberMention[],
  language: Language,
): AgeMention[] {
  const found: AgeMention[] = []
  for (let i = 0; i < numbers.length; i++) {
    const end = endOfRun(tokens, numbers, i, language)
    const [one, last] = [numbers[i], numbers[end]]
    if (!one || !last) break
    const older = orOlder(tokens, last, language)
    if (older !== null) {
      found.push({ first: one.first, last: older })
      i = end
      continue
    }
    const from = comparedFrom(tokens, one, language)
    const age = from < 0 ? ageFrom(tokens, language, [one, last]) : { first: from, last: one.last }
    if (age) {
      found.push(age)
      i = from < 0 ? end : i
    } else if (isBracketed(tokens, one) && one.value < 120) found.push({ first: one.first, last: one.last })
  }
  return found
}
