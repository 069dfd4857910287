import type { Mention } from '@/lib/gazetteer/names/mention'
import { either } from '@/lib/text/either'

const leading = either(
  'in|at|of|near|outside|from|to|into|through|around|across',
  'en|de|del|desde|hacia|hasta',
  'township|village|town|suburb|district|camp',
  'barrio|localidad|vereda|corregimiento|distrito|favela|comuna|municipio',
)
const part = either('the|la|el|central|downtown|northern|southern|eastern|western')
const endsWith = (words: string) => new RegExp(`(?:^|[^\\p{L}])${words}[^\\S\\n]+$`, 'iu')
/** "in downtown ", "en el barrio ": what stands right before a place's name. */
const placing = new RegExp(`(?:^|[^\\p{L}])${leading}(?:[^\\S\\n]+${part})?[^\\S\\n]+[(«"“]?$`, 'iu')
/** "el gobierno de X", "el coche de X": of a person, where a town has a mayor and no cabinet. */
const personal =
  /(?<![\p{L}])(?:government|cabinet|resignation|car|gobierno|gabinete|ejecutivo|dimisión|renuncia|mandato|coche|carro)[^\S\n]+(?:of|de)[^\S\n]+$/iu
const joining = /^(?:,[^\S\n]+|,?[^\S\n]+(?:and|or|y|e|o)[^\S\n]+)(?:in[^\S\n]+|en[^\S\n]+)?$/iu
const insideOf =
  /^(?:,?[^\S\n]+in[^\S\n]+(?:the[^\S\n]+)?|,[^\S\n]+(?:en[^\S\n]+(?:(?:el|la)[^\S\n]+)?)?|[^\S\n]\()$/u

/** "Shelled X", "an air strike on X", "bombardeó X": what befalls a place and no single person. */
const befalling = endsWith(
  either(
    '(?:(?:air|drone|missile|rocket|artillery)[^\\S\\n-]?)?(?:strikes?|shelling|bombing|bombardment|offensive)[^\\S\\n]+on',
    '(?:shell|bomb|bombard|besieg|encircl)(?:ed|ing)|overran|entered|entering',
    '(?:bombardeos?|ofensiva)[^\\S\\n]+(?:a|contra|sobre)|(?:lleg|hu[iy]|regres|march)\\p{L}+[^\\S\\n]+a',
    '(?:bombarde|asedi|siti)(?:a|an|ó|aron|aba|aban|ando)',
  ),
)
/** "An attack on X", "reached X", "fled X": of a town of the crisis's own country rather than of a person called so. */
const befallingHere = endsWith(
  either(
    '(?:attack|assault|raid|advance|march)(?:s|es)?[^\\S\\n]+on|reach(?:ed|ing)?|fled|flee|fleeing',
    '(?:ataques?|asaltos?|incursión|incursiones)[^\\S\\n]+(?:a|contra|en|sobre)',
  ),
)
const blank = '[^\\S\\n]+'
const camp = `camps?(?!${blank}(?:said|says|denied|accused|believes|leader|chief|manager))`
const settled = `(?:displacement|displaced${blank}persons|refugee|IDP)${blank}camps?|villages?|township|neighbou?rhood|oil[^\\S\\n-]?fields?`
/** "X village", "X refugee camp", "the X oil field": what the noun behind a name says it is. */
const behind = new RegExp(`^${blank}(?:${settled})(?!\\p{L})`, 'u')
const behindHere = new RegExp(`^${blank}(?:${settled}|${camp})(?!\\p{L})`, 'u')

/**
 * "in X", "in A, B and X", "X, Medellín": a name told as a place; who only does or says something may be a person.
 * `here`: a town of the crisis's own country bears it, and the article speaks of that country.
 */
function isPlaced(index: number, text: string, mentions: readonly Mention[], here: boolean): boolean {
  const [before, own, after] = [mentions[index - 1], mentions[index], mentions[index + 1]]
  if (!own) return false
  const lead = text.slice(Math.max(0, own.start - 40), own.start)
  if (placing.test(lead) && !personal.test(lead)) return true
  if (befalling.test(lead) || (here && befallingHere.test(lead))) return true
  if ((here ? behindHere : behind).test(text.slice(own.end, own.end + 40))) return true
  if (after && insideOf.test(text.slice(own.end, after.start))) return true
  return (
    !!before && joining.test(text.slice(before.end, own.start)) && isPlaced(index - 1, text, mentions, here)
  )
}

/** Does the text tell a name as a place anywhere? */
export function isToldAsPlace(
  index: number,
  text: string,
  mentions: readonly Mention[],
  here: boolean,
): boolean {
  const key = mentions[index]?.key
  return mentions.some((mention, at) => mention.key === key && isPlaced(at, text, mentions, here))
}
