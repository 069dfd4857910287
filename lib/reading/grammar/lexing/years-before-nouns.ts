import type { Language } from '@/lib/model/article'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { isCollective, nounOfToken } from '@/lib/reading/lexicon/nouns/nouns'
import { hedgeOf } from '@/lib/text/bounds'
import { inYear } from '@/lib/text/dates/calendar'
import type { DateMention } from '@/lib/text/dates/dates'
import { disasters } from '@/lib/text/hazards'
import type { NumberMention } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'

/** "the 2015 murder": four bare digits before a noun are a year, unless they count people ("2000 soldiers"). */
export function yearsBeforeNouns(
  tokens: Token[],
  numbers: readonly NumberMention[],
  language: Language,
  published: string | null,
): DateMention[] {
  const latest = Number(published?.slice(0, 4) ?? 2099)
  return numbers.flatMap((number): DateMention[] => {
    const { first, last, value, form } = number
    const year = form === 'digits' && first === last && /^(?:1[5-9]|20)\d\d$/.test(tokens[first]?.norm ?? '')
    if (!year || value > latest || (value < 1900 && !isDisasterAfter(tokens, last))) return []
    // "at 2000 local time", "around 2000 hours".
    if (
      /^(?:at|around|about|by)$/.test(tokens[first - 1]?.norm ?? '') &&
      /^(?:local|hours)$/.test(tokens[last + 1]?.norm ?? '')
    )
      return []
    const article = /^(?:the|a|an)$/.test(tokens[first - 1]?.norm ?? '')
    const hedged = hedgeOf(tokens, number, language).bound !== 'exact' && !article
    if (hedged) return []
    const next = tokens[last + 1]
    if (next?.kind !== 'word' || !isDeedAfter(tokens, last, language)) return []
    return [{ first, last, when: inYear(value), role: 'at', future: false }]
  })
}

const deeds: ReadonlySet<NounClass> = new Set<NounClass>([
  'violence',
  'death',
  'escape',
  'seizure',
  'operation',
  'emergency',
  'strike',
  'measure',
  'decree',
])

/** "the 1996 dam flood", "Germany's 2021 floods", not "2000 flood victims". */
function isDisasterAfter(tokens: Token[], last: number): boolean {
  const at = [1, 2, 3].find((step) => disasters.test(tokens[last + step]?.norm ?? ''))
  if (at === undefined || tokens.slice(last + 1, last + at).some(({ kind }) => kind !== 'word')) return false
  return led.test(tokens[last - 1]?.norm ?? '') || !whom.test(tokens[last + at + 1]?.norm ?? '')
}
const led = /^(?:the|a|an|of|in|since|that|this|'s)$/
const whom = /^(?:victims|survivors|refugees|evacuees|deaths|dead|casualties|zones|alerts|warnings|calls)$/

/** Within a few words: a noun for something done, or one thing. */
function isDeedAfter(tokens: Token[], last: number, language: Language): boolean {
  if (isDisasterAfter(tokens, last)) return true
  for (const token of tokens.slice(last + 1, last + 4)) {
    if (token.kind !== 'word') return false
    const noun = nounOfToken(token, language)
    if (noun?.classes.includes('prison')) continue
    if (noun)
      return noun.classes.some((name) => deeds.has(name)) || (!noun.plural && !isCollective(token.norm))
  }
  return false
}
