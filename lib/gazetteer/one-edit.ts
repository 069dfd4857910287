/** Are the words equal but for one letter put in, left out, changed, or two neighbours swapped? */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const rest = (word: string, from: number) => word.slice(from)
  if (a.length !== b.length)
    return a.length > b.length ? rest(a, at + 1) === rest(b, at) : rest(a, at) === rest(b, at + 1)
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at]
  return rest(a, at + 1) === rest(b, at + 1) || (swapped && rest(a, at + 2) === rest(b, at + 2))
}
