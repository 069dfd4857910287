/**
 * The same function, which works out its answer for an object once and keeps it as long as that object lives. `beside` is
 * whatever else the work needs and does not change with the object.
 */
export function keepWith<Key extends object, Answer, Beside = void>(
  work: (key: Key, beside: Beside) => Answer,
): (key: Key, beside: Beside) => Answer {
  const kept = new WeakMap<Key, Answer>()
  return (key, beside) => {
    const known = kept.get(key)
    if (known !== undefined || kept.has(key)) return known as Answer
    const answer = work(key, beside)
    kept.set(key, answer)
    return answer
  }
}
