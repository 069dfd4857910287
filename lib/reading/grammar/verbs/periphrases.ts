import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'

/** Spanish verbs of two words: what the first one says of the second is that it came to pass. */

const achieving: Record<string, RegExp> = {
  llegar: /^a$/,
  volver: /^a$/,
  alcanzar: /^a$/,
  ayudar: /^a$/,
  proceder: /^a$/,
  acabar: /^(?:por|de)$/,
  terminar: /^(?:por|de)$/,
  servir: /^para$/,
  tener: /^que$/,
  permitir: /^$/,
  lograr: /^$/,
  conseguir: /^$/,
  hacer: /^$/,
  poder: /^$/,
}

/** "tuvieron que evacuar" was done, "tienen que evacuar" is to be; "pudieron salir" came to pass, "pueden salir" may. */
const isDone = (lexed: Lexed, verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  (verb.lemma === 'have' || verb.lemma === 'tener'
    ? /^tuv/.test(normAt(lexed, verb.last))
    : verb.lemma === 'poder'
      ? verb.negated || /^pud|^podido$/.test(normAt(lexed, verb.last))
      : !verb.future && !verb.conditional)

/** "llegaron a tener", "permitió rescatar": the chunk of the first verb, or -1. */
export function achiever(lexed: Lexed, chunks: readonly Chunk[], next: VerbGroup): number {
  // "llegaron a estar retenidos".
  const passive = next.passive && /^(?:ser|estar|siendo)$/.test(normAt(lexed, next.first))
  const isInfinitive = next.form === 'infinitive' || passive
  if (lexed.language !== 'es' || !isInfinitive) return -1
  const last = chunks.at(-1)
  const [at, link] = isVerb(last)
    ? [chunks.length - 1, '']
    : [chunks.length - 2, last && 'word' in last ? last.word : '.']
  const verb = chunks[at]
  // "acabaron siendo liberados": so it ended for them.
  const ended = isVerb(verb) && link === '' && normAt(lexed, next.first) === 'siendo' && ends.test(verb.lemma)
  return isVerb(verb) && (ended || achieving[verb.lemma]?.test(link)) && isDone(lexed, verb) ? at : -1
}
const ends = /^(?:acabar|terminar)$/

/** "permitió incautar 19 celulares y trasladar a 36": the second of what one verb brought about. */
export function sharesAchiever(lexed: Lexed, chunks: readonly Chunk[], next: VerbGroup): VerbGroup | null {
  if (lexed.language !== 'es' || next.form !== 'infinitive' || chunks.at(-1)?.kind !== 'conjunction')
    return null
  for (let i = chunks.length - 2; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'stop' || chunk?.kind === 'relative' || chunk?.kind === 'subordinator') return null
    if (!isVerb(chunk)) continue
    const token = lexed.tokens[chunk.first]
    const opened = token && verbOfToken(token, 'es')?.lemma
    return chunk.form === 'finite' && opened !== chunk.lemma && achieving[opened ?? ''] ? chunk : null
  }
  return null
}

/** "permanecían este jueves retenidos", "siguen, por ahora, retenidos": the auxiliary before what stands between, or -1. */
export function auxiliaryBefore(lexed: Lexed, chunks: readonly Chunk[], next: VerbGroup): number {
  if (next.senses[0] === 'other') return -1
  const past = lexed.language === 'en' && next.form === 'finite' && !next.current
  const quoted = next.form === 'reduced' || past ? quotedFrom(chunks) : -1
  if (quoted >= 0) return quoted
  if (lexed.language !== 'es' || next.form !== 'reduced') return -1
  let at = chunks.length - 1
  const closed = chunks[at]?.kind === 'comma'
  if (closed) at--
  const from = at
  while (/^(?:date|adverb)$/.test(chunks[at]?.kind ?? '') || isOpening(chunks, at)) at--
  const spent = chunks[at]
  if (isNoun(spent) && spent.classes.includes('time') && isSpending(chunks[at - 1])) return at - 1
  if (at === from) return -1
  if (closed && chunks[at]?.kind !== 'comma') return -1
  if (closed) at--
  const verb = chunks[at]
  return isVerb(verb) && verb.lemma === 'be' && verb.senses[0] === 'be' && verb.form === 'finite' ? at : -1
}

/** 'fueron "vilmente asesinados"', 'were "brutally murdered"': the auxiliary before a mark of speech, or -1. */
function quotedFrom(chunks: readonly Chunk[]): number {
  let at = chunks.length - 1
  while (chunks[at]?.kind === 'adverb') at--
  if (chunks[at]?.kind !== 'quote') return -1
  const verb = chunks[at - 1]
  return isVerb(verb) && verb.lemma === 'be' && verb.senses[0] === 'be' && verb.form === 'finite'
    ? at - 1
    : -1
}

/** "pasaron seis horas retenidos", "llevan dos semanas secuestrados", "cumplen dos días en cautiverio". */
const isSpending = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) &&
  chunk.form === 'finite' &&
  chunk.first === chunk.last &&
  /^(?:pasar|llevar|cumplir|complet\w+|ajust\w+|be)$/.test(chunk.lemma)

/** "desde el lunes", "hasta ayer": the preposition of a date. */
const isOpening = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'date'
