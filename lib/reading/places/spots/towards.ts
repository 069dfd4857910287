import { wordLike } from '@/lib/text/word-set'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import type { Hold, Spot } from './spot'

/** Where people and forces are taken or go in: "moved to X", "the transfer to X", "ingresaron a X". */

export const wayNouns =
  /^(?:edge|fringe|fringes|outskirts|suburb|suburbs|afueras|periferia|road|roads|highway|motorway|flight|flights|bus|route|way|border|frontier|crossing|destino|carretera|via|autopista|ruta|vuelo|vuelos|frontera|limite|camino|consulate|consulado|embassy|embajada)$/
const ofWords = /^(?:of|de|del)$/

const carries = wordLike(
  'extradite deport bus truck ferry take bring carry send move fly rush drive escort evacuate head',
  'travel flee return transport airlift go',
  'mudar extraditar deportar expulsar llevar enviar mover conducir huir escapar dirigir viajar evacuar',
  'derivar remitir movilizar despachar ir vol(?:ar|o|aron|aba|aban)',
)
const transfers =
  /^(?:transfer|transfers|traslado|traslados|envio|move|relocation|trip|viaje|rumbo|direccion)$/

/** "the transfer to X", "el traslado de los internos a X". */
function isTransfer(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  const [whose, of] = [chunks[at - 2], chunks[at - 1]]
  const ofWhose = of?.kind === 'preposition' && ofWords.test(of.word) && isNoun(whose)
  return transfers.test(head.head) || (ofWhose && transfers.test(whose.head))
}

/** "sent 200 soldiers to X and 60 to Y": the 60 go as the 200 do. */
function isSentBefore(chunks: readonly Chunk[], at: number): boolean {
  const [those, to, where, joint] = chunks.slice(Math.max(0, at - 4), at)
  return (
    isNoun(those) &&
    to?.kind === 'preposition' &&
    /^(?:to|a|al|hacia)$/.test(to.word) &&
    isNoun(where) &&
    where.place !== null &&
    /^(?:conjunction|comma)$/.test(joint?.kind ?? '') &&
    isSent(chunks, those)
  )
}

/** "700 men were moved to X, and 300 troops to Y", "took nine of the wounded to X". */
function isSent(chunks: readonly Chunk[], head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  // "trasladó a cinco a X", "flew five to X".
  const mover = chunks[chunks[at - 1]?.kind === 'preposition' ? at - 2 : at - 1]
  if (head.count && head.classes.length === 0 && isVerb(mover) && isMover(mover)) return true
  if (head.count && head.head === '' && isSentBefore(chunks, at)) return true
  if (!head.classes.some((name) => people.has(name))) return false
  // "plans to move inmates to X".
  if (isVerb(chunks[at - 1]) && (chunks[at - 1] as VerbGroup).senses.includes('transfer')) return true
  if (head.count) return true
  const [verb, those, of] = chunks.slice(Math.max(0, at - 3), at)
  const led = of?.kind === 'preposition' && ofWords.test(of.word) && isNoun(those) && those.count !== null
  return led && isVerb(verb) && carries.test(verb.lemma)
}

const isMover = ({ lemma, senses }: VerbGroup): boolean => senses.includes('transfer') || carries.test(lemma)

/** "La Policía entró al penal y detuvo a siete": who goes in is there. */
const enters = /^(?:entrar|ingresar|irrumpir|acceder|enter)$/

/** "moved to X" is on the way; "spread to X", "went into X", "ingresaron a X" is there. */
export function towardsHead(chunks: readonly Chunk[], head: Chunk | undefined, preposition: string): Hold {
  if (isNoun(head)) {
    // "fought their way into X" is no road.
    if (wayNouns.test(head.head)) return head.head === 'way' && preposition === 'into' ? 'there' : 'passing'
    return isSent(chunks, head) || isTransfer(chunks, head) ? 'towards' : 'there'
  }
  if (!isVerb(head) || (enters.test(head.lemma) && !head.passive && head.senses.includes('deploy')))
    return 'there'
  // "the riots moved to X": there; "the leaders of the riot were moved to X".
  const [what] = chunks.slice(0, chunks.indexOf(head)).filter(isNoun).slice(-1)
  const isOf = what !== undefined && chunks[chunks.indexOf(what) - 1]?.kind === 'preposition'
  if (what?.classes.includes('violence') && !isOf) return 'there'
  const moved = head.senses.some((sense) => sense === 'transfer' || sense === 'escape' || sense === 'deploy')
  const goes = carries.test(head.lemma) || (/^(?:salir|partir)$/.test(head.lemma) && preposition === 'hacia')
  return moved || (goes && preposition !== 'into') ? 'towards' : 'there'
}

/** "sent 600 to X and to Y a thousand", "hacia X, en Z, y hacia Y": Y is reached as X is. */
export function goalBefore(
  { chunks }: SentenceView,
  spots: readonly Spot[],
  index: number,
): Spot | undefined {
  const [joint, to] = chunks.slice(Math.max(0, index - 2), index)
  if (joint?.kind !== 'conjunction' || to?.kind !== 'preposition' || !toWord.test(to.word)) return undefined
  const twin = spots.findLast(({ chunk }) => {
    const link = chunks[chunk - 1]
    return link?.kind === 'preposition' && link.word === to.word
  })
  return twin && !chunks.slice(twin.chunk, index).some(isVerb) ? twin : undefined
}
const toWord = /^(?:to|a|al|hacia|towards?)$/
