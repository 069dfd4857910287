import type { Candidate, Story } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { hasOwnPlace } from '@/lib/reading/leaning/left-out/left-out'
import { countable, countedLike, lastTold } from '@/lib/reading/leaning/models'
import { tellsOrigin } from '@/lib/reading/leaning/of-things'
import { either } from '@/lib/text/either'
import { areAlive } from './by-place'
import { wereThere } from './part-fates'

const opens = /^(?:de|entre|of|among)$/
const fated = 'muert|fallecid|herid|lesionad|quemad|intoxicad|balead|detenid|retenid|liberad'
const deEllos = `(?:de|entre) ${either(
  'ell[oa]s|est[oa]s|es[oa]s|l[oa]s cuales|ese total|esa cifra|las victimas',
  `l[oa]s (?:${fated})[oa]s`,
)}`
const amongThem = `(?:of|among) ${either(
  'them|these|those|that (?:number|total)',
  'the (?:dead|victims|deaths|injured|wounded|hurt|burnt|burned|total)',
)}`
/** "De ellos", "entre los heridos", "of the dead", "among those". */
const whole = new RegExp(`^${either(deEllos, amongThem)}\\b`)

/** "De ellos, 33 corresponden a Roble", "Of those, 33 were in Roble": parts of the last sum, each with a place of its own. */
export function ofThem(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!opens.test(wordAt(view, 0)) || taken.some(({ quantity }) => quantity)) return []
  if (!whole.test([0, 1, 2, 3].map((at) => wordAt(view, at)).join(' '))) return []
  const model = lastTold(
    { ...story, earlier: story.earlier.slice(-2) },
    (c) => c.quantity && countable.has(c.kind),
  )
  const first = view.counted.find(
    (phrase) => phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken),
  )
  // "De estos, 17 continúan en Tarsis": of none who died or went.
  const gone = model?.kind === 'killed' || model?.kind === 'hostages_freed'
  if (gone && areAlive(view)) return []
  if (!model || !first || !hasOwnPlace(view, first.index, true)) return []
  if (model.kind !== 'hostages_held' && tellsOrigin(view, first)) return []
  if ((first.noun.count?.value ?? 0) > (model.quantity?.value ?? 0)) return []
  const second = view.phrases.find(
    (phrase) =>
      phrase.index > first.index &&
      phrase.bare &&
      isFree(phrase, taken) &&
      view.chunks[phrase.index - 1]?.kind === 'conjunction' &&
      hasOwnPlace(view, phrase.index, true),
  )
  const held = model.kind === 'hostages_freed' && first.links.some(wereThere(view))
  return [first, ...(second ? [second] : [])].map((phrase) =>
    countedLike(model, phrase, held ? { kind: 'hostages_held' } : {}),
  )
}
