import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { fresh } from '@/lib/reading/grammar/nouns/noun-phrase'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { alter, isCapital, nounFrom, type Part, textAt } from './part'

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

const tells =
  /^(?:dijo|dice|conto|cuenta|declaro|declara|explico|explica|relato|relata|comento|comenta|confirmo|confirma|aseguro|asegura|afirmo|afirma|indico|indica|senalo|senala|manifesto|manifiesta|narro|narra|preciso|precisa|detallo|detalla|revelo|revela|reconocio|reconoce|admitio|admite|reitero|reitera|insistio|lamento|agrego)$/
const closesClause = /^(?:comma|quote)$/
const asides = /^(?:adverb|date|preposition|noun)$/
const longestWay = 5 // chunks from the verb to whoever is told

/** ", dijo a", '", le contó ayer a': a verb of telling behind what was said, with nobody before it who says it. */
function isToldBehind({ chunks, lexed }: SentenceView, index: number): boolean {
  let at = index - 1
  while (index - at < longestWay && asides.test(chunks[at]?.kind ?? '')) at--
  const verb = chunks[at]
  if (!verb || !(isVerb(verb) || isNoun(verb)) || !tells.test(lexed.tokens[verb.last]?.norm ?? ''))
    return false
  const isClitic = /^(?:le|les|nos)$/.test(lexed.tokens[chunks[at - 1]?.last ?? -1]?.norm ?? '')
  const before = isClitic ? at - 2 : at - 1
  return closesClause.test(chunks[before]?.kind ?? '')
}

const ofPaper =
  /^(?:radio|diario|canal|revista|agencia|television|tv|el|la|los|las|san|santa|santo|puerto|nueva|ciudad)$/
const secondWord =
  /^(?:Mundo|Noticias|News|Internacional|Press|Televisión|TV|Digital|Radio|Español|Latam|\d+)$/

/** How many words of the row are the paper’s or the town’s: "AFP", "BBC Mundo", "Radio Centro", "San Miguel". */
const lengthOfPaper = (view: SentenceView, first: number): number =>
  ofPaper.test(wordAt(view, first)) || secondWord.test(textAt(view, first + 1)) ? 2 : 1

/** '"Nine died", dijo a la AFP Ana Vela, madre de': one row of capitals, of a paper and of whoever tells it. */
export function splitTold(view: SentenceView, index: number, part: Part): Part[] | null {
  const { noun, first, last } = part
  if (!noun || noun.count || last - first < 2 || view.lexed.language !== 'es') return null
  if (
    !/^(?:a|en)$/.test(wordAt(view, first - 1)) ||
    !/^(?:comma|stop)$/.test(view.chunks[index + 1]?.kind ?? 'stop')
  )
    return null
  if (!isToldBehind(view, index)) return null
  let from = first
  while (from < last && !isCapital(view, from)) from++
  const paper = lengthOfPaper(view, from)
  const who = from + paper
  const length = last - who + 1
  // "en San Pedro Sula Luis Pérez": where the town ends, nobody can tell.
  if (length < 2 || length > (paper > 1 ? 2 : 4)) return null
  for (let at = from; at <= last; at++) if (!isCapital(view, at)) return null
  // Of a person: "Ana Vela", not "UN" or "Reuters TV".
  for (let at = who; at <= last; at++) if (!/^\p{Lu}\p{Ll}+$/u.test(textAt(view, at))) return null
  const name = { first: who, last }
  return [
    nounFrom(view, part, first, who - 1),
    alter(part, { ...name, noun: { ...fresh(who), last, name }, own: name }),
  ]
}
