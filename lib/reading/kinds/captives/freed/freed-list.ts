import type { Candidate } from '@/lib/reading/candidate'
import { isNoMoreThan } from '@/lib/reading/grammar/assertion'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'
import { freedInAll } from './freed-in-all'

const isListed = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  from < to &&
  to - from <= 6 &&
  chunks
    .slice(from + 1, to)
    .every(
      (chunk) =>
        /^(?:comma|conjunction)$/.test(chunk.kind) || (chunk.kind === 'noun' && chunk.count !== null),
    )

/** "All the staff held there are free: 58 guards and 20 clerks": how many they were. */
function freedBehindColon(view: SentenceView, chosen: readonly Candidate[]): readonly Candidate[] {
  const colon = colonOf(view)
  const all = chosen.find((c) => c.kind === 'hostages_freed' && (c.phrase ?? colon) < colon)
  if (colon < 0 || !all || all.quantity || !isAll(view, all)) return chosen
  const items = view.counted.filter(
    ({ index, noun, classes, links }) =>
      index > colon &&
      !noun.count?.share &&
      classes.some((name) => name === 'staff' || name === 'police' || name === 'soldier') &&
      links.every(({ via }) => via === 'shared') &&
      !chosen.some((c) => c.phrase === index),
  )
  return items.length > 1
    ? [...chosen, ...items.map((phrase) => candidateFor('hostages_freed', all.unit, phrase, 8))]
    : chosen
}
const isAll = (view: SentenceView, { phrase }: Candidate): boolean => {
  const noun = view.chunks[phrase ?? -1]
  return isNoun(noun) && (noun.determiner === 'definite' || /^(?:all|every)$/.test(wordAt(view, noun.first)))
}

const isNext = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' ||
  chunk?.kind === 'date' ||
  (chunk?.kind === 'subordinator' && /^(?:luego|despues|then|later)$/.test(chunk.word))

/** From a number back over "y posteriormente a", "and then": the chunk that joins it to what comes before, or -1. */
function jointBefore({ chunks }: SentenceView, phrase: number): number {
  const to = chunks[phrase - 1]
  let at = to?.kind === 'preposition' && to.word === 'a' ? phrase - 2 : phrase - 1
  while (isNext(chunks[at])) at--
  return chunks[at]?.kind === 'conjunction' || chunks[at]?.kind === 'comma' ? at : -1
}

/** "y después a 25 retenidos en Tarsis": an object that a participle names. */
const isHeldObject = ({ chunks }: SentenceView, { noun, index }: Phrase): boolean => {
  const to = chunks[index - 1]
  return (
    to?.kind === 'preposition' &&
    to.word === 'a' &&
    noun.determiner === null &&
    /^(?:retenid|secuestrad|capturad|plagiad)[oa]s$/.test(noun.head)
  )
}

/**
 * "Se liberó a 106 agentes que estaban retenidos en Roble, y después a 25 que estaban retenidos en Tarsis": the verb of the first
 * is that of those added too.
 */
function sharesVerb(view: SentenceView, { phrase: first, verb }: Candidate, added: Candidate): boolean {
  const { chunks } = view
  if (first === null || added.phrase === null || !verb || verb.form !== 'finite') return false
  const joint = jointBefore(view, added.phrase)
  const own = view.phrases.find(({ index }) => index === added.phrase)
  if (joint < first || !own || own.links.some(({ via }) => via === 'main')) return false
  if (!own.bare && !isHeldObject(view, own)) return false
  const between = chunks.slice(first + 1, joint)
  const isWhole = between.every(
    (chunk, i) =>
      chunk.kind !== 'stop' &&
      chunk.kind !== 'subordinator' &&
      (!isVerb(chunk) || chunk.form === 'reduced' || between[i - 1]?.kind === 'relative'),
  )
  // "12 were freed and later nine held in Roble": those are held.
  const isObject = chunks.indexOf(verb) < first && joint < added.phrase - 1
  return isWhole && (added.meaning?.rank === 5 || isObject)
}

/**
 * "Recuperaron la libertad 36 personas, 33 guías y tres empleados, retenidas en Roble": what a clause behind the list says of
 * the time before it says of all; they are free.
 */
export const freedInList = (view: SentenceView, chosen: readonly Candidate[]): Candidate[] =>
  chosen.map((c) => {
    const named = view.phrases.some((phrase) => phrase.index === c.phrase && isHeldObject(view, phrase))
    const told = named || (c.meaning?.source === 'verb' && c.meaning.rank >= 4 && c.verb !== null)
    if (c.kind !== 'hostages_held' || !c.quantity || !told) return c
    const free = chosen.some(
      (other) =>
        other.kind === 'hostages_freed' &&
        other.phrase !== null &&
        c.phrase !== null &&
        other.quantity !== null &&
        (other.verb?.last ?? 0) < c.anchor &&
        (isListed(view, other.phrase, c.phrase) || sharesVerb(view, other, c)),
    )
    return free ? { ...c, kind: 'hostages_freed' as const } : c
  })

/** "61 guards came out of Roble; 13 more had been held in Tarsis": more of those freed, by where they had been. */
export const freedBesides = (view: SentenceView, chosen: readonly Candidate[]): Candidate[] =>
  chosen.map((c) =>
    c.kind === 'hostages_held' &&
    c.additional &&
    c.verb?.passive &&
    wordAt(view, c.verb.first) === 'had' &&
    chosen.some((o) => o.kind === 'hostages_freed' && o.anchor < c.anchor)
      ? { ...c, kind: 'hostages_freed' as const }
      : c,
  )

const shows =
  /^(?:presentar|presentan|recibir|sufrir|necesitar|requerir|requieren|tener|have|show|need|receive|suffer|disappear|desaparecer)$/

/** "Doce de los liberados". */
const isOfFreed = ({ chunks }: SentenceView, phrase: number | null): boolean =>
  phrase !== null && complementOf(chunks, phrase)?.classes.includes('freed') === true

/** "apresados diez, de los que seis quedaron con medidas sustitutivas", "cinco de los liberados presentan golpes": another thing is told of them. */
const isUndone = (view: SentenceView, { kind, phrase, rank }: Candidate): boolean =>
  (rank >= 6 || isOfFreed(view, phrase)) &&
  (kind === 'detained' || kind === 'hostages_freed') &&
  view.phrases.some(
    ({ index, links }) =>
      index === phrase &&
      links.some(({ verb, via }) => {
        if (via !== 'main') return false
        const after = [1, 2, 3].map((step) => wordAt(view, verb.last + step)).join(' ')
        return kind === 'detained'
          ? /^(?:con medidas|en libertad|libres?|bajo fianza|on bail|free)\b/.test(after)
          : verb.senses.includes('hurt') || shows.test(verb.lemma)
      }),
  )

/** "handed back 15 and nine; six had not come out": those are held still. */
export const notLetGo = (view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] =>
  freedInAll(view, freedBehindColon(view, taken))
    .filter((c) => !isUndone(view, c))
    .map((c) => {
      const still =
        c.kind === 'hostages_freed' &&
        view.phrases.some(
          (phrase) =>
            phrase.index === c.phrase &&
            !isNoMoreThan(view, phrase) &&
            phrase.links.some(
              ({ verb, via }) =>
                via === 'main' &&
                verb.negated &&
                verb.senses.some((sense) => sense === 'exit' || sense === 'free'),
            ),
        )
      return still ? { ...c, kind: 'hostages_held' as const } : c
    })
