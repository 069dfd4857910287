import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import { fresh } from '@/lib/reading/grammar/nouns/noun-phrase'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { alter, nounFrom, type Part } from './part'

/** Who is told something, and where. */

const audience =
  /^(?:lugar|sitio|escena|lagrimas|llanto|voz|tono|camaras|microfonos|resignacion|tristeza|dolor|rabia|pesar|indignacion|impotencia|prensa|medios?|periodistas?|reporteros?|entrevista|conferencia|audiencia|comunicado|mensaje|video|radio|noticiero|programa|diario)$/

/** "dijo a los medios Luis Mora", "en rueda de prensa Ana Vela": who is told, or where, has no such name. */
export function splitName(view: SentenceView, part: Part, before?: Part, next?: Chunk): Part[] {
  const name = part.noun?.name
  const told = name && name.first > part.first && name.last === part.last && before?.kind === 'preposition'
  const who = name ? wordAt(view, name.first - 1) : ''
  if (!told || view.lexed.language !== 'es' || !audience.test(who)) return [part]
  // "dijo a radio Centro que", "según el diario Norte": the name is that of whoever is told, or tells.
  const isTelling = next?.kind === 'relative' || isNoun(next) || !/^(?:a|al|en|ante)$/.test(before.word)
  if (/^(?:radio|noticiero|programa|diario)$/.test(who) && isTelling) return [part]
  const noun = { ...fresh(name.first), last: name.last, name }
  return [nounFrom(view, part, part.first, name.first - 1), alter(part, { ...name, noun, own: name })]
}
