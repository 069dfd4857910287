import { type Chunk, isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** Prisons that a text names only as where someone or something came from: nothing happens there. */

const arrivals =
  /^(?:arrival|arrivals|imports?|importacion(?:es)?|shipment|shipments|cargo|consignment|delivery|removal|transfer|transfers|move|relocation|departure|order|orders|call|calls|llegada|cargamento|envio|entrega|salida|traslado|traslados|reubicacion|orden|ordenes|llamada|llamadas)$/

/** "the arrival of a shipment from X", "beef imports from X", "the move of a boss from X": of what is brought, not of what happens. */
export function isBrought({ chunks, lexed }: SentenceView, head: NounPhrase): boolean {
  const at = chunks.indexOf(head)
  const of = chunks[at - 1]
  const led = of?.kind === 'preposition' && /^(?:of|de|del)$/.test(of.word)
  // "la llegada de": the noun may be taken for a participle.
  const before = led ? (lexed.tokens[chunks[at - 2]?.last ?? -1]?.norm ?? '') : ''
  return !head.count && (arrivals.test(head.head) || arrivals.test(before))
}

const comes = /^(?:arrive|come|order|arribar|llegar|venir|proceder|provenir)$/

/** "A boss had been moved from X", "La orden llegó desde X": nobody is counted there, and no dead are. */
export function isMovedFrom({ chunks }: SentenceView, verb: Chunk | undefined): boolean {
  if (!isVerb(verb) || !(comes.test(verb.lemma) || verb.senses.includes('transfer'))) return false
  const at = chunks.indexOf(verb)
  const from = chunks.findLastIndex(
    ({ kind }, i) => i < at && /^(?:stop|subordinator|relative|conjunction)$/.test(kind),
  )
  return !chunks
    .slice(from + 1, at + 3)
    .some(
      (chunk) =>
        isNoun(chunk) &&
        (chunk.count !== null || chunk.vague || /^(?:body|bodies|cuerpos?|cadaver(?:es)?)$/.test(chunk.head)),
    )
}
