import { foldName } from './fold-name'
import type { Gazetteer } from './gazetteer'

const endings =
  `n an ian ean ese ish i eno ena enos enas ano ana anos anas iano iana ianos ianas es esa eses esas`.split(
    ' ',
  )
const shortestStem = 4 // letters

const built = new WeakMap<Gazetteer, ReadonlyMap<string, string>>()

/** "Honduran", "colombiano": the forms that an adjective of each country's name may have. The closest name wins. */
function buildNations(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const nations = new Map<string, { country: string; cut: number }>()
  for (const { id, name, names } of gazetteer.all('country'))
    for (const folded of new Set([name, ...Object.values(names ?? {})].map(foldName)))
      for (const cut of [0, 1, 2]) {
        const stem = folded.slice(0, folded.length - cut)
        if (stem.length < shortestStem || stem.includes(' ')) continue
        for (const ending of endings) {
          const known = nations.get(stem + ending)
          if (!known || cut < known.cut) nations.set(stem + ending, { country: id, cut })
        }
      }
  return new Map([
    ...[...nations].map(([word, { country }]) => [word, country] as const),
    ...gazetteer.model.nations,
  ])
}

/** The country that each adjective speaks of; words are folded. */
export function nationsOf(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const nations = built.get(gazetteer) ?? buildNations(gazetteer)
  built.set(gazetteer, nations)
  return nations
}
