import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'

/** "32,000 were displaced, of whom 27,000 remain in Tarsis", "de ellos 15.086 en Tarsis y 11.170 en Miravera": where some of them are. */

const stays =
  /^(?:remain|stay|be|sleep|live|shelter|reach|arrive|permanecer|quedar|seguir|estar|dormir|llegar|vivir|alojar|encontrar|hallar)$/
const within = /^(?:in|at|en|a)$/
const opens = /^(?:of|de|entre|among|:|,|and|y)$/

/** "30,000 of them in Tarsis", "30.000 de ellos en Tarsis". */
const isOfThem = (chunks: readonly Chunk[], index: number): boolean => {
  const [of, them] = chunks.slice(index + 1, index + 3)
  return of?.kind === 'preposition' && /^(?:of|de)$/.test(of.word) && isNoun(them) && them.pronoun
}

/** "27,000 remain in Tarsis", "11.170 en Miravera". */
function isWithPlace({ chunks }: SentenceView, { index }: Phrase): boolean {
  const behind = isOfThem(chunks, index) ? index + 2 : index
  const verb = chunks[behind + 1]
  if (isVerb(verb) && (verb.negated || verb.future || !stays.test(verb.lemma))) return false
  const at = isVerb(verb) ? behind + 2 : behind + 1
  const [link, where, then] = chunks.slice(at, at + 3)
  // "27,000 in Tarsis have returned".
  if (isVerb(then) && !isVerb(verb) && !stays.test(then.lemma)) return false
  return link?.kind === 'preposition' && within.test(link.word) && isNoun(where) && where.place !== null
}

/** Behind "of whom", "de ellos", a colon, or another such number. */
const isOpened = (view: SentenceView, { index, noun }: Phrase, total: Candidate): boolean => {
  const before = wordAt(view, noun.first - 1)
  const last = view.chunks[index - 1]
  return (
    /^(?:whom|them|which|ell[oa]s|que|quienes|cuales|:)$/.test(before) ||
    (last?.kind === 'comma' && isOfThem(view.chunks, index)) ||
    (opens.test(before) &&
      (last?.kind === 'conjunction' || last?.kind === 'comma') &&
      total.model !== undefined)
  )
}

/** "3,000 displaced in Tarsis, 1,000 in Miravera and 2,085 in Roble": so many here, and others there. */
function beside(view: SentenceView, first: Candidate, taken: Candidate[]): Candidate[] {
  const own = view.counted.find(({ index }) => index === first.phrase)
  if (!own || !isWithPlace(view, own)) return []
  const found: Candidate[] = []
  let at = own.index + 2
  for (const phrase of view.counted.filter(({ index }) => index > own.index)) {
    const between = view.chunks.slice(at + 1, phrase.index)
    const joined =
      between.length > 0 && between.every(({ kind }) => kind === 'comma' || kind === 'conjunction')
    const [link, where, then] = view.chunks.slice(phrase.index + 1, phrase.index + 4)
    const ends = then === undefined || /^(?:comma|conjunction|stop)$/.test(then.kind)
    const isPlaced =
      /^(?:in|en)$/.test(wordAt(view, link?.first ?? -1)) &&
      isNoun(where) &&
      where.count === null &&
      (where.place !== null || view.lexed.tokens[where.last]?.capital === true)
    if (!joined || !phrase.bare || !isFree(phrase, taken) || !isPlaced || !ends) break
    found.push(countedLike(first, phrase, { model: undefined }))
    at = phrase.index + 2
  }
  return found
}

/** Of those driven out whom the sentence counts, so many at each of the places that it names. */
export function whereTheyAre(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const total = taken.find((c) => /displaced|evacuated/.test(c.unit) && c.quantity && c.phrase !== null)
  if (!total) return []
  const found: Candidate[] = []
  for (const phrase of view.counted) {
    if (phrase.index <= (total.phrase ?? 0) || !phrase.bare || !isFree(phrase, taken)) continue
    if ((phrase.noun.count?.value ?? 0) >= (total.quantity?.value ?? 0) || !isWithPlace(view, phrase))
      continue
    if (isOpened(view, phrase, found.at(-1) ?? total)) found.push(countedLike(total, phrase))
  }
  return found.length > 0 ? found : beside(view, total, taken)
}
