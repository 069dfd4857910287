import { isNoun, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { deeds, not, rejects } from '../../lexicon/disowning'

const media =
  /^(?:radios?|stations?|emisoras?|outlets?|newspapers?|papers?|accounts?|channels?|diarios?|medios?|canal(?:es)?|cuentas?|audios?|videos?|messages?|mensajes?|posts?|relatives|families|neighbou?rs|residents|familiares|vecinos|allegados)$/

/** "desautorizando a una radio que daba cuenta de dos cuerpos", "contradicted a paper that spoke of two bodies". */
export function rejectedVoice(view: SentenceView): Range | null {
  const { chunks } = view
  for (const [first, { norm }] of view.lexed.tokens.entries()) {
    if (!rejects.test(norm) || not.test(wordAt(view, first - 1))) continue
    const index = chunkAt(view, first)
    const at = chunks.findIndex((chunk, i) => i > index && i < index + 4 && isNoun(chunk))
    const voice = chunks[at]
    const harm = chunks
      .slice(at + 2)
      .some((chunk) => isNoun(chunk) && chunk.classes.some((name) => deeds.has(name)))
    if (isNoun(voice) && media.test(voice.head) && chunks[at + 1]?.kind === 'relative' && harm)
      return { first, last: voice.last }
  }
  return null
}
