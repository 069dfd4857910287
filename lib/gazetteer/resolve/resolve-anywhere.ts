import { kindOfList } from '@/lib/gazetteer/names/kind-of-list'
import type { Mention } from '@/lib/gazetteer/names/mention'
import { choose } from '@/lib/gazetteer/resolve/choose-bearer'
import { type Ranked, rankBearers, rankByNearness } from '@/lib/gazetteer/resolve/rank-bearers'
import type { Choice } from '@/lib/gazetteer/resolve/resolve-facility'
import { type AnyPlace, type AnywhereContext, surroundingsOf } from '@/lib/gazetteer/resolve/surroundings'

const reach = 3 // mentions before and behind

/** Where the mentions around one lie, as far as that is clear. */
function nearOf(index: number, mentions: readonly Mention[], settled: readonly (AnyPlace | null)[]) {
  const near: AnyPlace[] = []
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const place = at === index ? null : settled[at]
    if (place && place.kind !== 'country' && mentions[at]?.name !== mentions[index]?.name) near.push(place)
  }
  return near
}

const marginOf = ([best, second]: readonly Ranked[]) => (best ? best.score - (second?.score ?? 0) : 0)

/** Mentions of one name stand for one place, but for those that a region beside them says otherwise of. */
function shareSense(
  choices: Choice[],
  rankings: readonly (readonly Ranked[])[],
  { mentions, lists, text }: AnywhereContext,
) {
  const surest = new Map<string, number>()
  for (const [index, mention] of mentions.entries()) {
    // "The districts of A and B" speaks of A the district there, and elsewhere A is its town.
    if (!mention.bearers || kindOfList(index, mentions, lists, text) !== null) continue
    const other = surest.get(mention.name)
    if (other === undefined || marginOf(rankings[index] ?? []) > marginOf(rankings[other] ?? []))
      surest.set(mention.name, index)
  }
  return choices.map((choice, index) => {
    const mention = mentions[index]
    const [best] = rankings[index] ?? []
    const surer = mention?.bearers ? surest.get(mention.name) : undefined
    if (surer === undefined || surer === index || best?.beside || best?.saidSo) return choice
    return choices[surer] ?? choice
  })
}

/** Which place of the world each mention with `bearers` means, and why; the others get an empty answer. */
export function resolveAnywhere(context: AnywhereContext): Choice[] {
  const { mentions, ground } = context
  const none: Choice = { place: null, reason: '' }
  const first = mentions.map(({ bearers }, index) =>
    bearers ? rankBearers(bearers, surroundingsOf(index, context), ground) : [],
  )
  const settled = first.map((ranked, index) =>
    ranked.length > 0 ? choose(ranked, index, context).place : null,
  )
  const second = first.map((ranked, index) => rankByNearness(ranked, nearOf(index, mentions, settled)))
  const choices = second.map((ranked, index) =>
    ranked.length > 0 ? choose(ranked, index, context, settled) : none,
  )
  return shareSense(choices, second, context)
}
