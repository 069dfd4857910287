import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Located, Site } from '../ground'

const world = signOfWords('worldwide globally world globe mundo mundial mundialmente')
const wide =
  /^(?:\S+ ){0,8}?(?:worldwide|globally|(?:around|across|throughout|all over) the (?:world|globe)|en todo el mundo|por todo el mundo|a (?:nivel|escala) mundial|mundialmente)(?: |$)/
const ends = /^[,;:.()]$/

/** "At least 263 people have died of it worldwide": in no one place, unless one is named between. */
export function worldwide({ view, candidate }: Site): Located | null {
  if (!holds(view, world) || candidate.quantity === null) return null
  const { tokens, places } = view.lexed
  const from = candidate.evidence.last + 1
  const words: string[] = []
  for (let at = from; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? ''
    if (places.has(at) || ends.test(norm)) break
    words.push(norm)
  }
  return wide.test(words.join(' '))
    ? { place: null, way: 'worldwide', reason: 'counted over the whole world' }
    : null
}
