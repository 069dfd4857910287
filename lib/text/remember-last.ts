/**
 * The same function, which keeps its last answer: several rooms ask the same of one article, or of one thing in it, one
 * after the other. The answer is shared, so nobody may change it.
 */
export function rememberLast<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  let last: { asked: Asked; answer: Answer } | null = null
  return (asked) => {
    if (last === null || last.asked !== asked) last = { asked, answer: work(asked) }
    return last.answer
  }
}
