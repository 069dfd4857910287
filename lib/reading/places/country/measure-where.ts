import { prepositionOf, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import type { SentenceView } from '../../grammar/sentence-view'
import { isMeasure } from '../../kind-groups'
import type { Located, Site } from '../ground'
import { close } from '../in-sentence'

const cause = /^(?:after|since|following|over|amid|against|tras|por|ante|contra)$/
const holding =
  /^(?:regir|imperar|estar|seguir|be|apply|remain|impose|declare|decree|imponer|declarar|decretar|dictar)$/

/** "el estado de excepción que rige desde el martes en A y B dura 45 días": what "que" opens, up to the verb of the measure itself. */
function inForceBehind(view: SentenceView, { evidence }: Site['candidate']): Range | null {
  const first = chunkAt(view, evidence.last) + 1
  if (view.chunks[first]?.kind !== 'relative') return null
  const verbs = view.verbs.filter(({ index }) => index > first)
  const [own, next] = verbs
  if (!own || !holding.test(own.verb.lemma) || own.verb.negated) return null
  // "que rige tras el motín en X": why, and not where.
  const stop = view.chunks.findIndex(
    (chunk, at) =>
      at > own.index &&
      (/^(?:stop|relative|subordinator)$/.test(chunk.kind) || cause.test(prepositionOf(chunk))),
  )
  const ends = [next?.index, stop < 0 ? undefined : stop].flatMap((at) => (at === undefined ? [] : [at - 1]))
  return { first: own.index, last: Math.min(view.chunks.length - 1, ...ends) }
}

/** Where a measure holds, by words that stand outside its own clause. */
export function whereMeasureHolds(site: Site): Located | null {
  const { view, candidate } = site
  if (!isMeasure(candidate)) return null
  const range = inForceBehind(view, candidate)
  return range && close(site, range)
}
