/**
 * The same function, which works out its answer for an object once and keeps it as long as that object lives. `beside` is
 * whatever else the work needs and does not change with the object. The object asked of last lives on until the next.
 */
export function keepWith<Key extends object, Answer, Beside = void>(
  work: (key: Key, beside: Beside) => Answer,
): (key: Key, beside: Beside) => Answer {
  const kept = new WeakMap<Key, Answer>()
  // Most ask of the same again and again.
  let last: Key | null = null
  let answer: Answer
  return (key, beside) => {
    if (key === last) return answer
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) answer = known as Answer
    else {
      // The work may itself ask of others.
      const found = work(key, beside)
      kept.set(key, found)
      answer = found
    }
    last = key
    return answer
  }
}
