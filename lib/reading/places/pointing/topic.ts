import type { Place } from '@/lib/model/place'
import type { At, Ground } from '../ground'
import type { Memory } from './memory'

/** What "the prison" and "the city" mean at the beginning of a sentence. */

/** The place of a kind at which most claims lay so far; the first of several. */
function topicOf({ told }: Ground, kind: Place['kind']): Place | null {
  let topic: { place: Place; times: number } | null = null
  for (const one of told.values()) if (one.place.kind === kind && one.times > (topic?.times ?? 0)) topic = one
  return topic?.place ?? null
}

/** Named in this paragraph or the sentence before. */
const isFresh = (at: At | undefined, now: At): boolean =>
  at !== undefined && (at.paragraph === now.paragraph || now.index - at.index <= 1)

/** What was named long ago gives way to what the article is about. */
export function recall(ground: Ground, now: At): Memory {
  const lastOf = new Map(ground.lastOf)
  const city = isFresh(ground.namedAt.get('city'), now) ? null : topicOf(ground, 'city')
  if (city) lastOf.set('city', city)
  const stale = ground.focus?.kind === 'prison' && !isFresh(ground.focusAt, now)
  const focus = stale ? (topicOf(ground, 'prison') ?? ground.focus) : ground.focus
  return {
    gazetteer: ground.gazetteer,
    home: ground.home,
    told: ground.told,
    pair: ground.pair,
    towns: ground.towns,
    prisons: ground.prisons,
    scene: ground.scene?.paragraph === now.paragraph ? ground.scene : null,
    lastOf,
    here: null,
    focus,
    topic: focus?.kind === 'prison' ? focus : (topicOf(ground, 'prison') ?? focus),
    near: nearOf(ground, now) ?? placeOf(ground, focus) ?? ground.scene?.place ?? null,
  }
}

/** Where people were taken is "there" in the same paragraph only. */
const nearOf = ({ near, nearGoal }: Ground, { paragraph }: At): Place | null =>
  nearGoal !== null && nearGoal !== paragraph ? null : near

/** "there": the prison in view, unless it was only named and all that happened lay elsewhere. */
function placeOf({ told }: Ground, focus: Place | null): Place | null {
  if (focus?.kind !== 'prison' || told.has(focus.id)) return focus
  const near = [...told.values()].filter(({ place }) => place.kind !== 'country')
  return near.sort((a, b) => b.times - a.times)[0]?.place ?? focus
}
