import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { Mention } from '@/lib/gazetteer/names/mention'
import type { GazetteerPlace } from '@/lib/model/place'

/** What an unlisted prison is told by: its name without the noun, or the whole of it where it has none of its own. */
export const unlistedKey = ({ facility, name }: Mention): string => {
  const { core = '', qualifiers = [], number = null } = facility ?? {}
  const rest = [...qualifiers, number === null ? '' : String(number)].filter(Boolean)
  return core ? [withoutArticle(core.split(' ')).join(' '), ...rest].join(' ') : plainWords(name)
}

const plainWords = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const slug = (words: string) => plainWords(words).replaceAll(' ', '-')

/**
 * A prison that no gazetteer holds, at its city, or at the province or country that is all that is known of it. Two articles that name it so give it one id; where only its
 * kind is its name ("the Central Penitentiary"), or another prison has the id, the city tells it from others.
 */
export function toUnlisted(
  mention: Mention,
  area: GazetteerPlace,
  isTaken: (id: string) => boolean = () => false,
): GazetteerPlace {
  const own = mention.facility?.core ?? ''
  const idOf = (key: string) => `${slug(key)}-${area.country.toLowerCase()}`
  const [plain, withTown] = [idOf(unlistedKey(mention)), idOf(`${unlistedKey(mention)} ${area.name}`)]
  return {
    id: own && !isTaken(plain) ? plain : withTown,
    name: mention.text,
    aliases: [],
    kind: 'prison',
    province: area.kind === 'province' ? area.id : area.province,
    country: area.country,
    ...(area.canton ? { canton: area.canton } : {}),
    lon: area.lon,
    lat: area.lat,
    precision: area.kind === 'province' || area.kind === 'country' ? area.kind : 'city',
  }
}
