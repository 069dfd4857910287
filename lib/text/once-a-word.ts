import { intern } from './intern'

/** News uses few words, again and again; no text may fill the memory. */
const mostWords = 20_000

/** The same function of a word and nothing else, which works out its answer once, whatever article the word stands in. */
export function onceAWord<Answer>(work: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before as Answer
    if (known.size >= mostWords) known.clear()
    const answer = work(word)
    known.set(intern(word), answer)
    return answer
  }
}
