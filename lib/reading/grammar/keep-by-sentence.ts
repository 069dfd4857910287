import type { SentenceView } from './sentence-view'

/** Sentences of which answers are kept: more than most articles have, and no more than the memory bears. */
const most = 512

/**
 * The same function, which works out its answer for a sentence once, as long as no later one has taken its place: a
 * sentence is found by its number, without the cost of a table that holds on to it weakly.
 */
export function keepBySentence<Answer>(work: (view: SentenceView) => Answer): (view: SentenceView) => Answer {
  const views: SentenceView[] = []
  const answers: Answer[] = []
  return (view) => {
    const at = view.index % most
    if (views[at] === view) return answers[at] as Answer
    const answer = work(view)
    while (views.length <= at) {
      views.push(view)
      answers.push(answer)
    }
    views[at] = view
    answers[at] = answer
    return answer
  }
}
