import type { Mention } from '@/lib/gazetteer/names/mention'
import { either } from '@/lib/text/either'

const leading = either(
  'in|at|of|near|outside|from|to|into|through|around|across',
  'en|de|del|desde|hacia|hasta',
  'township|village|town|suburb|district|camp',
  'barrio|localidad|vereda|corregimiento|distrito|favela|comuna|municipio',
)
const part = either('the|la|el|central|downtown|northern|southern|eastern|western')
/** "in downtown ", "en el barrio ": what stands right before a place's name. */
const placing = new RegExp(`(?:^|[^\\p{L}])${leading}(?:[^\\S\\n]+${part})?[^\\S\\n]+[(«"“]?$`, 'iu')
/** "el gobierno de X", "el coche de X": of a person, where a town has a mayor and no cabinet. */
const personal =
  /(?<![\p{L}])(?:government|cabinet|resignation|car|gobierno|gabinete|ejecutivo|dimisión|renuncia|mandato|coche|carro)[^\S\n]+(?:of|de)[^\S\n]+$/iu
const joining = /^(?:,[^\S\n]+|,?[^\S\n]+(?:and|or|y|e|o)[^\S\n]+)(?:in[^\S\n]+|en[^\S\n]+)?$/iu
const insideOf =
  /^(?:,?[^\S\n]+in[^\S\n]+(?:the[^\S\n]+)?|,[^\S\n]+(?:en[^\S\n]+(?:(?:el|la)[^\S\n]+)?)?|[^\S\n]\()$/u

/** "in X", "in A, B and X", "X, Medellín": a name told as a place; who only does or says something may be a person. */
function isPlaced(index: number, text: string, mentions: readonly Mention[]): boolean {
  const [before, own, after] = [mentions[index - 1], mentions[index], mentions[index + 1]]
  if (!own) return false
  const lead = text.slice(Math.max(0, own.start - 40), own.start)
  if (placing.test(lead) && !personal.test(lead)) return true
  if (after && insideOf.test(text.slice(own.end, after.start))) return true
  return !!before && joining.test(text.slice(before.end, own.start)) && isPlaced(index - 1, text, mentions)
}

/** Does the text tell a name as a place anywhere? */
export function isToldAsPlace(index: number, text: string, mentions: readonly Mention[]): boolean {
  const key = mentions[index]?.key
  return mentions.some((mention, at) => mention.key === key && isPlaced(at, text, mentions))
}
