import type { Language } from '@/lib/model/article'
import { isInNamedDay, namedDays } from './named-days'
import { afterShare, isShare, isStepOrRest } from './number-shares'
import { type NumberWords, numberWords } from './number-words'
import { type Form, onceASpelling, type Token } from './tokens'

/**
 * A number in the text. `first` and `last` are token indexes, both inclusive. `alone` marks "one", "un", "una", which are
 * articles or pronouns more often than counts; `share` a percentage.
 */
export type NumberMention = {
  first: number
  last: number
  value: number
  form: 'digits' | 'words'
  alone: boolean
  share: boolean
  /** "between 20 and 30", "20 to 30": the higher end; `value` is then the lower. */
  high?: number | undefined
}

type Step = { value: number; next: number }

const isGroup = (text: string) => /^\d{3}$/.test(text)

/** "9,500" and "9.500" are both thousands: newspapers do not give people to three decimals. */
function digitsValue(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''))
  return Number(text.replace(',', '.'))
}

/** "2 260": groups of three with one space between belong together. */
function readDigits(tokens: Token[], at: number): Step | null {
  const first = tokens[at]
  if (first?.kind !== 'number' || first.norm.length > 15) return null
  let value = digitsValue(first.norm)
  let next = at + 1
  if (!/^\d{1,3}$/.test(first.norm)) return Number.isFinite(value) ? { value, next } : null
  for (let token = tokens[next]; token && isGroup(token.norm); token = tokens[next]) {
    if (token.start - (tokens[next - 1]?.end ?? 0) !== 1 || token.kind !== 'number') break
    value = value * 1000 + Number(token.norm)
    next++
  }
  return Number.isFinite(value) ? { value, next } : null
}

/** Skips a hyphen or the joining word ("thirty-one", "ciento y uno") when a number word follows. */
function afterJoin(tokens: Token[], at: number, words: NumberWords): number {
  const norm = tokens[at]?.norm
  return norm === '-' || norm === words.joiner ? at + 1 : at
}

function readUnder100(tokens: Token[], at: number, words: NumberWords): Step | null {
  const norm = tokens[at]?.norm ?? ''
  const small = words.small.get(norm)
  if (small !== undefined) return { value: small, next: at + 1 }
  const tens = words.tens.get(norm)
  if (tens === undefined) return null
  const next = afterJoin(tokens, at + 1, words)
  const unit = words.small.get(tokens[next]?.norm ?? '')
  return unit && unit < 10 ? { value: tens + unit, next: next + 1 } : { value: tens, next: at + 1 }
}

function readUnder1000(tokens: Token[], at: number, words: NumberWords): Step | null {
  const hundreds = words.hundreds.get(tokens[at]?.norm ?? '')
  const head = hundreds === undefined ? readUnder100(tokens, at, words) : { value: hundreds, next: at + 1 }
  if (!head) return null
  const isHundred = hundreds !== undefined
  const times = words.multipliers.get(tokens[head.next]?.norm ?? '') === 100
  if (!isHundred && !times) return head
  const base = times ? { value: head.value * 100, next: head.next + 1 } : head
  const rest =
    readUnder100(tokens, base.next, words) ?? readUnder100(tokens, afterJoin(tokens, base.next, words), words)
  return rest ? { value: base.value + rest.value, next: rest.next } : base
}

/** "a hundred and sixty": what "and" adds to a round number; "a dozen and two guards" are two numbers. */
function withRest(tokens: Token[], group: Step, words: NumberWords): Step {
  if (group.value < 100 || words.joiner !== 'and' || tokens[group.next]?.norm !== 'and') return group
  const rest = readUnder100(tokens, group.next + 1, words)
  return rest && rest.value > 1 ? { value: group.value + rest.value, next: rest.next } : group
}

const reaches =
  /^(?:super|sobrepas|rebas|rond|roz|bord|alcanz)(?:a|an|o|aron|aba|aban|e|en|ea|ean|eaba|eaban)$/

/** "los heridos superan la veintena", "rondaban ya el centenar": with an article of its own, what a number reaches. */
const isReached = (tokens: Token[], at: number): boolean =>
  /^(?:decena|docena|veintena|treintena|cincuentena|centenar|millar)$/.test(tokens[at]?.norm ?? '') &&
  /^(?:la|el)$/.test(tokens[at - 1]?.norm ?? '') &&
  [2, 3].some((back) => reaches.test(tokens[at - back]?.norm ?? ''))

/** "a dozen", "half a dozen", "half-dozen", "media docena", "dos docenas", "un centenar". */
function readGroup(tokens: Token[], at: number, words: NumberWords): Step | null {
  const norm = tokens[at]?.norm ?? ''
  // "a half-dozen".
  if (words.articles.has(norm) && words.half.has(tokens[at + 1]?.norm ?? ''))
    return readGroup(tokens, at + 1, words)
  if (words.half.has(norm)) {
    const second = tokens[at + 1]?.norm ?? ''
    const next = words.articles.has(second) || second === '-' ? at + 2 : at + 1
    const group = words.groups.get(tokens[next]?.norm ?? '')
    return group ? { value: group / 2, next: next + 1 } : null
  }
  if (isReached(tokens, at)) return { value: words.groups.get(norm) ?? 0, next: at + 1 }
  if (words.articles.has(norm)) {
    const group = words.groups.get(tokens[at + 1]?.norm ?? '')
    return group ? withRest(tokens, { value: group, next: at + 2 }, words) : null
  }
  const count = words.small.get(norm) ?? words.tens.get(norm)
  const group = words.groups.get(tokens[at + 1]?.norm ?? '')
  // "dos centenares", "tres millares".
  const several = (count ?? 0) > 1 && /es$/.test(tokens[at + 1]?.norm ?? '')
  return count && group && (group < 100 || several) ? { value: count * group, next: at + 2 } : null
}

/** "centenar y medio", "una docena y media": half as many again. */
function withHalf(tokens: Token[], at: number, words: NumberWords): Step | null {
  const from = words.articles.has(tokens[at]?.norm ?? '') ? at + 1 : at
  const group = words.groups.get(tokens[from]?.norm ?? '')
  const half = tokens[from + 1]?.norm === 'y' && /^medi[oa]$/.test(tokens[from + 2]?.norm ?? '')
  return group && half && words.joiner === 'y' ? { value: group * 1.5, next: from + 3 } : null
}

function readWords(tokens: Token[], at: number, words: NumberWords): Step | null {
  const group = withHalf(tokens, at, words) ?? readGroup(tokens, at, words)
  if (group) return group
  const bare = words.multipliers.get(tokens[at]?.norm ?? '')
  const head =
    bare === 1000 && words.joiner === 'y' ? { value: 1, next: at } : readUnder1000(tokens, at, words)
  return head ? withMultiplier(tokens, head, words) : null
}

/** "mil 200", "3 mil 500": what follows a thousand in digits. */
function readUnits(tokens: Token[], at: number): Step | null {
  const norm = tokens[at]?.norm ?? ''
  return /^\d{3}$/.test(norm) ? { value: Number(norm), next: at + 1 } : null
}

/** "dos mil setecientos", "3 mil", "2.5 million". */
function withMultiplier(tokens: Token[], head: Step, words: NumberWords): Step {
  const times = words.multipliers.get(tokens[head.next]?.norm ?? '')
  if (!times || times === 100) return head
  const base = { value: head.value * times, next: head.next + 1 }
  const rest =
    readUnder1000(tokens, base.next, words) ?? (times === 1000 ? readUnits(tokens, base.next) : null)
  // "one thousand and four"; "3 thousand and 40" are two numbers.
  if (!rest && times === 1000 && tokens[head.next - 1]?.kind === 'word') return withRest(tokens, base, words)
  return rest && rest.value < times ? { value: base.value + rest.value, next: rest.next } : base
}

/** "ninety-odd", "40-plus", "noventa y tantos", "treinta y pico": where what rounds a number up or down ends. */
function afterRounding(tokens: Token[], next: number, { joiner }: NumberWords): number {
  const [joint, word] = [tokens[next], tokens[next + 1]]
  if (joiner === 'y')
    return joint?.norm === 'y' && /^(?:tant[oa]s|pico)$/.test(word?.norm ?? '') ? next + 2 : next
  return joint?.norm === '-' && !joint.spaced && /^(?:odd|plus)$/.test(word?.norm ?? '') ? next + 2 : next
}

/** "ocho (8) presos", "8 (ocho)": the same number once more, as records give it. */
function afterRepeat(tokens: Token[], { value, next }: Step, words: NumberWords): number {
  if (tokens[next]?.norm !== '(') return next
  const again = readDigits(tokens, next + 1) ?? readWords(tokens, next + 1, words)
  return again?.value === value && tokens[again.next]?.norm === ')' ? again.next + 1 : next
}

const startersOf = ({ small, tens, hundreds, multipliers, half, articles, groups }: NumberWords) =>
  new Set([small, tens, hundreds, multipliers, half, articles, groups].flatMap((words) => [...words.keys()]))
/** Words with which a number in words may begin. */
const starters = { en: startersOf(numberWords.en), es: startersOf(numberWords.es) }
const startsNumber: Record<Language, (token: Form) => boolean> = {
  en: onceASpelling(({ norm, kind }) => kind === 'number' || starters.en.has(norm)),
  es: onceASpelling(({ norm, kind }) => kind === 'number' || starters.es.has(norm)),
}

/** Every number in `tokens`, in digits or words, in order. Words for many ("dozens") are not among them. */
export function findNumbers(tokens: Token[], language: Language): NumberMention[] {
  const words = numberWords[language]
  const names = namedDays(tokens)
  const found: NumberMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || !startsNumber[language](token) || isInNamedDay(names, i)) continue
    const digits = readDigits(tokens, i)
    const read = digits ? withMultiplier(tokens, digits, words) : readWords(tokens, i, words)
    if (!read) continue
    const rounded = afterRounding(tokens, read.next, words)
    const step = { ...read, next: afterRepeat(tokens, { ...read, next: rounded }, words) }
    const alone = !digits && step.value === 1 && step.next === i + 1
    found.push({
      first: i,
      last: step.next - 1,
      value: step.value,
      form: digits ? 'digits' : 'words',
      alone,
      share: isShare(tokens, step.next) || isStepOrRest(tokens, i),
      high: undefined,
    })
    i = afterShare(tokens, step.next) - 1
  }
  return found.length > 1 ? joinRanges(tokens, markShares(tokens, found)) : found
}

/** "tres de cada diez", "one in three", "two out of every five": both numbers make a share. */
function markShares(tokens: Token[], found: NumberMention[]): NumberMention[] {
  const shares = new Set<NumberMention>()
  for (const [i, one] of found.entries()) {
    const whole = found[i + 1]
    if (!whole) break
    const between = tokens.slice(one.last + 1, whole.first).map(({ norm }) => norm)
    const every = /^(?:in|of|out of|de) (?:every|cada)$/.test(between.join(' '))
    const oneIn = one.value === 1 && whole.value > 1 && /^(?:in|out of)$/.test(between.join(' '))
    const fewIn = one.value < whole.value && whole.value <= 10 && tokens[whole.last + 1]?.norm === 'of'
    if (every || oneIn || (fewIn && /^(?:in|out of)$/.test(between.join(' ')))) shares.add(one).add(whole)
  }
  return found.map((number) => (shares.has(number) ? { ...number, share: true, alone: false } : number))
}

const isBetween = (word: string | undefined) => word === 'between' || word === 'entre'

/** "between 20 and 30", "entre 20 y 30", "20 to 30": one number with two ends. "from 20 to 30" is a change. */
function joinRanges(tokens: Token[], found: NumberMention[]): NumberMention[] {
  const joined: NumberMention[] = []
  for (const number of found) {
    const low = joined.at(-1)
    const joint = low && number.first === low.last + 2 ? tokens[low.last + 1]?.norm : undefined
    const before = low ? tokens[low.first - 1]?.norm : undefined
    const spread = isBetween(before) ? joint === 'and' || joint === 'y' : joint === 'to' && before !== 'from'
    const fits = low && !low.alone && !low.share && !number.share && low.high === undefined
    if (fits && spread && number.value > low.value)
      joined[joined.length - 1] = { ...low, last: number.last, high: number.value }
    else joined.push(number)
  }
  return joined
}
