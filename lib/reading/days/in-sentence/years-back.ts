import type { Candidate } from '@/lib/reading/candidate'
import { clausesOf } from '@/lib/reading/clauses'
import { type Chunk, isNoun } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "A year after the protests that left 49 dead": who died in what the sentence counts years or months from is background. */

const units = signOfWords('year years month months ano anos mes meses anniversary aniversario')

/** Words that mark how long it has been: "al cumplirse un año de", "a dos años de". */
const passed = /^(?:a|al|cumpl\w+)$/

/** The token behind "year after", "meses después de", "anniversary of"; -1 where the unit at this token opens none. */
function behind(view: SentenceView, at: number): number {
  const word = (step: number) => wordAt(view, at + step)
  if (/^an?niversar(?:y|io)$/.test(word(0))) return /^(?:of|del?)$/.test(word(1)) ? at + 2 : -1
  if (/^(?:after|since|tras|desde)$/.test(word(1))) return at + 2
  if (word(1) === 'on' && /^(?:from|since|after)$/.test(word(2))) return at + 3
  if (word(1) === 'despues' && /^del?$/.test(word(2))) return at + 3
  const isPassed = [2, 3, 4].some((step) => passed.test(word(-step)))
  return /^del?$/.test(word(1)) && isPassed ? at + 2 : -1
}

/** From the named happening to the noun that a clause describes nothing else is told. */
const isOneName = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks
    .slice(from, to + 1)
    .every(
      (chunk, i) =>
        isNoun(chunk) || chunk.kind === 'preposition' || (i === to - from && chunk.kind === 'comma'),
    )

/** "A year after the riot that left 17 dead, five were killed": told by a verb of its own behind a comma, and not of the riot. */
function isToldBehind(view: SentenceView, verb: Candidate['verb'], described: number): boolean {
  const comma = view.chunks.findIndex(({ kind }, at) => at > described + 1 && kind === 'comma')
  return comma >= 0 && verb?.form === 'finite' && verb.first > (view.chunks[comma]?.last ?? 0)
}

/** Does the figure stand in a clause that describes what is named at this token? */
function describes(view: SentenceView, { anchor, verb }: Candidate, named: number): boolean {
  const { all, of } = clausesOf(view)
  const first = chunkAt(view, named)
  if (!isNoun(view.chunks[first])) return false
  for (const at of [anchor, verb?.first ?? anchor]) {
    let id: number | null | undefined = of[chunkAt(view, at)]
    for (; id !== null && id !== undefined; id = all[id]?.parent) {
      const noun = all[id]?.opener === 'relative' ? all[id]?.noun : null
      const index = noun ? view.chunks.indexOf(noun) : -1
      if (index >= first && anchor > named && isOneName(view.chunks, first, index))
        return !isToldBehind(view, verb, index)
    }
  }
  return false
}

/** Did it happen months or years before what its sentence tells? How long before the report, nobody says. */
export const isYearsBack = (view: SentenceView, candidate: Candidate): boolean =>
  isToll(candidate) &&
  holds(view, units) &&
  view.lexed.tokens.some(({ norm }, at) => {
    const named = units.words.has(norm) ? behind(view, at) : -1
    return named >= 0 && describes(view, candidate, named)
  })
