/** A sentence with its places marked: `[[name|id]]`, or `[[name|]]` where none is known. */
export function parseMarked(marked: string): { text: string; places: string[] } {
  const places: string[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]*)\]\]/g)) {
    const [whole, name = '', id = ''] = match
    text += marked.slice(last, match.index)
    places.push(describeMark(text.length, name, id || null))
    text += name
    last = match.index + whole.length
  }
  return { text: text + marked.slice(last), places }
}

export const describeMark = (start: number, name: string, id: string | null) =>
  `${start} ${name} = ${id ?? '?'}`
