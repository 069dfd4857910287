import { onceASpelling } from '@/lib/text/tokens'
import { type Chunk, isNoun, isVerb } from '../grammar/chunk'
import type { SentenceView } from '../grammar/sentence-view'

/**
 * What the encoder knows a token by: its spelling, whole and in part, what the grammar makes of it, and where it stands.
 * A place is known by its kind alone, so that nothing is learnt of any one place.
 */

const [few, several] = [3, 5] // letters

const ofSpelling = onceASpelling(({ norm, kind }): readonly string[] =>
  kind === 'number'
    ? ['number', `${norm.replace(/\D/g, '').length} digits`]
    : [
        `word ${norm}`,
        `begins ${norm.slice(0, few)}`,
        ...(norm.length > few ? [`begins ${norm.slice(0, several)}`] : []),
        `ends ${norm.slice(-few)}`,
      ],
)

function ofChunk(chunk: Chunk): readonly string[] {
  if (isNoun(chunk))
    return [
      ...chunk.classes.map((name) => `of ${name}`),
      ...(chunk.place ? ['of a place'] : []),
      ...(chunk.name ? ['named'] : []),
    ]
  if (isVerb(chunk))
    return [
      ...chunk.senses.map((sense) => `to ${sense}`),
      ...(chunk.passive ? ['passive'] : []),
      ...(chunk.negated ? ['negated'] : []),
      ...(chunk.future ? ['future'] : []),
      ...(chunk.conditional ? ['conditional'] : []),
    ]
  return [chunk.kind]
}

/** The kind of the place that each token names, if it does. */
function placeKinds({ lexed: { places } }: SentenceView): Map<number, string> {
  const kinds = new Map<number, string>()
  for (const [first, { toponym, last }] of places)
    for (let at = first; at <= last; at++) kinds.set(at, toponym.place?.kind ?? 'unknown')
  return kinds
}

/** `opens`: it is the first of its paragraph. */
function ofSentence(view: SentenceView, opens: boolean): string[][] {
  const chunks = view.chunks.map(ofChunk)
  const kinds = placeKinds(view)
  return view.lexed.tokens.map((token, at) => {
    const place = kinds.get(at)
    return [
      view.lexed.language,
      ...(token.capital ? ['capital'] : []),
      ...(at > 0 ? [] : opens ? ['first', 'opens'] : ['first']),
      ...(chunks[view.chunkOf[at] ?? -1] ?? []),
      ...(place === undefined ? ofSpelling(token) : [`place ${place}`]),
    ]
  })
}

/** Of each token of the sentences, one after the other. */
export const symbolsIn = (views: readonly SentenceView[]): string[][] =>
  views.flatMap((view, at) => ofSentence(view, views[at - 1]?.paragraph !== view.paragraph))

/** The first token of each sentence, by its index. */
export function startsOf(views: readonly SentenceView[]): number[] {
  const starts: number[] = []
  let count = 0
  for (const { index, lexed } of views) {
    starts[index] = count
    count += lexed.tokens.length
  }
  return starts
}
