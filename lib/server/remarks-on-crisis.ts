import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { CrisisFolder } from '@/lib/server/load-crisis'

/**
 * What whoever wrote a crisis folder should look at, though it can be used as it is: ids that no place bears. An area of a decree
 * that is not known would be shown nowhere, and nobody would miss it.
 */
export function remarksOnCrisis(
  { decrees, places }: Pick<CrisisFolder, 'decrees' | 'places'>,
  gazetteer: Gazetteer,
): string[] {
  const remark = (where: string, id: string) =>
    gazetteer.find(id)
      ? []
      : `${where}: no place has the id ${JSON.stringify(id)}, so the map cannot show it; add it to places.json`
  return [
    ...decrees.flatMap(({ areas }, at) =>
      areas.flatMap((id, rank) => remark(`decrees.json: [${at}].areas[${rank}]`, id)),
    ),
    ...places.flatMap(({ province }, at) =>
      province ? remark(`places.json: [${at}].province`, province) : [],
    ),
  ]
}
