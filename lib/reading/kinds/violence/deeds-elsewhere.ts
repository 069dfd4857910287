import { bombs } from '@/lib/reading/lexicon/alternatives'
import { buses, cars } from '@/lib/reading/lexicon/vehicles'
import { wordLike } from '@/lib/text/word-set'
import type { Candidate } from '../../candidate'
import { isNoun, type NounPhrase, type Range } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'
import { fact, isBlast, isToldDeed } from './deed'
import { mayTellDeed } from './deed-words'

/** Where the part of a sentence begins that a verb opens: behind the last comma, "and" or semicolon before it. */
const startOf = ({ chunks }: SentenceView, index: number): number =>
  chunks.findLastIndex(({ kind }, i) => i < index && /^(?:comma|conjunction|stop|subordinator)$/.test(kind))

const namesPlace = ({ phrases }: SentenceView, { first, last }: Range): boolean =>
  phrases.some(({ noun, index }) => index > first && index < last && noun.place !== null)

/** Up to the next part that has a verb of its own. */
function endOf(view: SentenceView, index: number): number {
  const next = view.verbs.find((other) => other.index > index && startOf(view, other.index) > index)
  return next ? startOf(view, next.index) : view.chunks.length
}

/** "un ataque en Tarsis mató a tres, y en Miravera explotó un artefacto": more of them, each in a part and place of its own. */
export function deedsElsewhere(view: SentenceView, first: number): Candidate[] {
  if (!mayTellDeed(view)) return []
  const found: Candidate[] = []
  let before = first
  for (const { verb, index } of view.verbs) {
    if (index <= before || verb.form !== 'finite') continue
    const start = startOf(view, index)
    if (start <= before || !isToldDeed(view, verb)) continue
    if (!namesPlace(view, { first: start, last: endOf(view, index) })) continue
    const what = [index - 1, index + 1].find((at) => isThing(view.chunks[at]))
    // Not a transformer, which goes off by itself.
    if (isBlast(verb) && !charges.test((view.chunks[what ?? -1] as NounPhrase | undefined)?.head ?? ''))
      continue
    found.push(fact({ first: verb.first, last: verb.last }, what ?? null, verb, 3))
    before = index
  }
  return found
}
const isThing = (chunk: SentenceView['chunks'][number] | undefined): boolean =>
  isNoun(chunk) && chunk.place === null && !chunk.classes.some((name) => people.has(name))

const charges = wordLike(bombs, cars, buses, 'devices? mines? drones? minas?')
