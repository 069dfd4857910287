import { isPlacingEnd, tellsWhere } from '@/lib/gazetteer/lexicon/where'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { either } from '@/lib/text/either'

const longestTie = 70 // characters

/** Is the stretch between a prison and a town such that the town says where the prison is? */
const isTie = (gap: string) => gap.length <= longestTie && tellsWhere.test(gap) && isPlacingEnd.test(gap)

const isTown = ({ place }: Choice) => place?.kind === 'city' || place?.kind === 'canton'

/** "X prison, in the industrial city of TOWN", "X jail (TOWN)", "TOWN's X prison". */
function besideOf(index: number, mentions: readonly Mention[], choices: readonly Choice[], text: string) {
  const own = mentions[index]
  const [before, after] = [mentions[index - 1], mentions[index + 1]]
  const choice = choices[index + 1]
  if (own && after && choice && !after.facility && isTown(choice) && isTie(text.slice(own.end, after.start)))
    return choice.place
  const earlier = choices[index - 1]
  if (own && before && earlier && !before.facility && isTown(earlier)) {
    const gap = text.slice(before.end, own.start)
    if (/^['’]s?[^\S\n]+(?:\p{Ll}+[^\S\n]+){0,3}$/u.test(gap)) return earlier.place
  }
  return null
}

/** "X prison, in PROVINCE", where no town is said. */
export function saidProvinceOf(
  index: number,
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
) {
  const [own, after, choice] = [mentions[index], mentions[index + 1], choices[index + 1]]
  if (!own || !after || after.facility || choice?.place?.kind !== 'province') return null
  return isTie(text.slice(own.end, after.start)) ? choice.place : null
}

/** "The prison is in TOWN", a sentence or two behind. */
function stated(index: number, mentions: readonly Mention[], choices: readonly Choice[], text: string) {
  for (let next = index + 1; next < mentions.length && !mentions[next]?.facility; next++) {
    const [from, mention, choice] = [mentions[index]?.end ?? 0, mentions[next], choices[next]]
    if (!mention || !choice || mention.start - from > 600) break
    const before = text.slice(Math.max(from, mention.start - 60), mention.start)
    if (isTown(choice) && statement.test(before)) return choice.place
  }
  return null
}

const custody = either('prison|jail|penitentiary|facility', 'cárcel|penal|prisión|centro|recinto|presidio')
const lies = either('is|lies|stands|sits|is located', 'se encuentra|se halla|está|está ubicad[oa]|queda')
/** "the prison lies on the coast near ", "la cárcel está en ": a town follows. */
const statement = new RegExp(
  `${custody}[^\\S\\n]+${lies}[^\\S\\n]+(?:\\p{L}+[^\\S\\n]+){0,4}(?:in|near|en|de|of|outside)[^\\S\\n]+$`,
  'iu',
)

/** The town that the text gives a prison, beside its name or in a sentence on it; null where it gives none. */
export const saidCityOf = (
  index: number,
  mentions: readonly Mention[],
  choices: readonly Choice[],
  text: string,
) => besideOf(index, mentions, choices, text) ?? stated(index, mentions, choices, text)
