import type { Mention } from '@/lib/gazetteer/names/mention'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'

/** "Georgia's Gwinnett county": a name that a country and a state bear is the state's where it has counties or a sheriff. */

const behind =
  /^['’]s[^\S\n](?:\p{Lu}[\p{L}-]+[^\S\n]){1,2}[Cc]ounty(?!\p{L})|^['’]?s?[^\S\n](?:state troopers|sheriff)/u
const before =
  /(?:(?:\p{Lu}[\p{L}-]+[^\S\n])[Cc]ounty,?[^\S\n](?:in[^\S\n])?|condado(?:[^\S\n]de)?[^\S\n](?:\p{Lu}[\p{L}-]+[^\S\n]?){1,2},?[^\S\n](?:(?:en|de)[^\S\n])?|(?:the[^\S\n])?US[^\S\n]state[^\S\n]of[^\S\n]|estado[^\S\n](?:estadounidense[^\S\n])?de[^\S\n])$/u
const reach = 60 // characters

export function asState({ start, end, bearers }: Mention, choice: Choice, text: string): Choice {
  if (choice.place?.kind !== 'country') return choice
  const state = bearers
    ?.map(({ place }) => place)
    .find(({ kind, country }) => kind === 'province' && country === 'US')
  const says =
    behind.test(text.slice(end, end + reach)) || before.test(text.slice(Math.max(0, start - reach), start))
  return state && says
    ? { place: state, reason: 'the province of that name: the article names a county of it' }
    : choice
}
