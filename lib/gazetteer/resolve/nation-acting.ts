import { foldName } from '@/lib/gazetteer/fold-name'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { Nations } from '@/lib/gazetteer/resolve/nation-beside'
import { either } from '@/lib/text/either'

/** "Chile's police arrested 23 people in X", "la policía colombiana abatió a dos hombres en X": police act in their own country. */

const gap = '[^\\S\\n]+'
const verbsEn = either(
  'arrest|arrested|have arrested|has arrested|detained|have detained|captured|seized|killed|shot|rescued|freed|raided|caught',
)
const verbsEs = either(
  'detuvo|detuvieron|arrestó|capturó|capturaron|abatió|mató|rescató|liberó|incautó|decomisó|allanó|ha detenido',
)
// No other clause, and nobody of another place, may stand between.
const rest = `(?:${gap}(?!(?:who|that|from|of|wanted|que|de|del|desde|procedentes?|buscad[oa]s?)(?!\\p{L}))[\\p{Ll}\\d.,-]*[\\p{Ll}\\d]){1,8}`
const actsEn = `${verbsEn}${rest}${gap}(?:in|near)${gap}$`
const byEn = `police(?:${gap}officers)?${gap}${actsEn}`
const byEs = `${verbsEs}${rest}${gap}(?:en|cerca${gap}de)${gap}(?:el${gap}|la${gap})?$`

const ofDemonym = [
  new RegExp(
    `(?<!\\p{L})(?<!(?:North|South|East|West|Central)[^\\S\\n])(?<nation>\\p{Lu}\\p{Ll}+)${gap}${byEn}`,
    'u',
  ),
  new RegExp(`[Pp]olic[ií]a${gap}(?<nation>\\p{Ll}+)${gap}${byEs}`, 'u'),
]
const ownedEn = new RegExp(`^['’]s${gap}${byEn}`, 'u')
const policeOf = new RegExp(
  `(?:[Pp]olic[ií]a(?:${gap}Nacional)?|Guardia${gap}Civil|Carabineros)${gap}de(?:l${gap}|${gap}(?:la${gap})?)$`,
  'u',
)
const policeIn = new RegExp(`(?<!\\p{L})[Pp]olice${gap}in${gap}$`, 'u')
const inEn = new RegExp(`^${gap}${actsEn}`, 'u')
const ownedEs = new RegExp(`^${gap}${byEs}`, 'u')

const reach = 160 // characters
const none: Nations = { countries: [], weak: true }

const countryOf = ({ bearers, areas }: Mention): string[] =>
  (bearers?.map(({ place }) => place) ?? areas)
    .filter(({ kind }) => kind === 'country')
    .map(({ country }) => country)

/** "in X, Y": what holds the town is named behind it. */
const isInsideNamed = ({ end }: Mention, next: Mention | undefined, text: string): boolean =>
  next !== undefined && /^,[^\S\n]$/.test(text.slice(end, next.start))

/** The country whose police are told to act at a name. */
export function nationActing(
  index: number,
  mentions: readonly Mention[],
  text: string,
  gazetteer: Pick<Gazetteer, 'demonyms'>,
): Nations {
  const own = mentions[index]
  if (!own || isInsideNamed(own, mentions[index + 1], text)) return none
  const owner = mentions[index - 1]
  if (owner && own.start - owner.end < reach) {
    const between = text.slice(owner.end, own.start)
    const before = text.slice(Math.max(0, owner.start - 40), owner.start)
    const acts =
      ownedEn.test(between) ||
      (policeIn.test(before) && inEn.test(between)) ||
      (policeOf.test(before) && ownedEs.test(between))
    if (acts) return { countries: countryOf(owner), weak: true }
  }
  const before = text.slice(Math.max(0, own.start - reach), own.start)
  const word = ofDemonym.map((pattern) => pattern.exec(before)?.groups?.nation).find(Boolean)
  const countries = word ? gazetteer.demonyms(foldName(word), /^\p{Lu}/u.test(word)) : []
  return { countries, weak: true }
}
