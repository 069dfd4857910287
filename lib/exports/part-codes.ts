import type { PartSuspended } from '@/lib/model/zone'

/** What is suspended in some areas, in codes of no language: "movement; 1; province", "movement; EC-R". */
export const toPartCodes = ({ rights, areas, count, kind }: PartSuspended): string => {
  const where = areas.length > 0 ? [areas.map(({ id }) => id).join(', ')] : [count ?? [], kind].flat()
  return [rights.join(', '), ...where].join('; ')
}
