import type { Phrase, SentenceView } from './sentence-view'

let questions = 0
const nothing = Symbol('nothing')

/** With room for an answer to every question. */
export const noneKept = (): SentenceView['kept'] => new Array<unknown>(questions).fill(undefined)

/** The same function, which works out its answer for a sentence once. */
export function keepBySentence<Answer>(work: (view: SentenceView) => Answer): (view: SentenceView) => Answer {
  const question = questions++
  return (view) => {
    const before = view.kept[question]
    if (before !== undefined) return (before === nothing ? undefined : before) as Answer
    const answer = work(view)
    view.kept[question] = answer === undefined ? nothing : answer
    return answer
  }
}

/** The same for a phrase of a sentence. */
export function keepByPhrase<Answer>(
  work: (view: SentenceView, phrase: Phrase) => Answer,
): (view: SentenceView, phrase: Phrase) => Answer {
  const keptIn = keepBySentence((_: SentenceView): (Answer | undefined)[] => [])
  return (view, phrase) => {
    const kept = keptIn(view)
    const before = kept[phrase.index]
    if (before !== undefined) return before
    const answer = work(view, phrase)
    kept[phrase.index] = answer
    return answer
  }
}
