import type { Place } from '@/lib/model/place'
import { distinct } from '@/lib/reading/places/known/containers'
import type { NounPhrase } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import type { Memory } from '../pointing/memory'

/** Prisons pointed at by a part of their names. */

/** "the penitentiary", of a jail and a penitentiary told of: the one that bears the word in its name. */
export function soCalled({ head }: NounPhrase, { told, focus, topic }: Memory): Place | null {
  if (!/^penitenciari[oa]$|^penitentiary$/.test(head)) return null
  const known = [...[...told.values()].map(({ place }) => place), focus, topic]
  const found = distinct(
    known
      .filter((place) => place !== null)
      .filter(({ kind, name }) => kind === 'prison' && /penit/i.test(name)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "the Tarsis City Jail": a name of its own, though no gazetteer holds it. */
export const isCalled = (view: SentenceView, { first, last, name }: NounPhrase): boolean =>
  view.lexed.language === 'en' &&
  name !== null &&
  last - first > 1 &&
  view.lexed.tokens.slice(first + 1, last + 1).every(({ capital }) => capital)

/** The town told of that bears a part of the name. */
export function townInName(view: SentenceView, noun: NounPhrase, { told, lastOf }: Memory): Place | null {
  const words = ` ${view.lexed.tokens
    .slice(noun.first, noun.last + 1)
    .map(({ norm }) => norm)
    .join(' ')} `
  const towns = [...[...told.values()].map(({ place }) => place), ...lastOf.values()]
  return (
    towns.find(({ kind, name }) => kind !== 'country' && words.includes(` ${name.toLowerCase()} `)) ?? null
  )
}
