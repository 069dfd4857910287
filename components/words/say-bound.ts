import type { Provenance } from '@/lib/model/incident'
import type { Words } from './en'
import { type Figure, toRange } from './figure-range'

/** How a figure is given by those who tell of it: a least number that none of them gives is one by what they tell. */
export function sayBound({ detail }: Words, figure: Figure, told: readonly Provenance[]): string {
  const { form } = toRange(figure)
  const isGiven = told.some(({ quantity, together }) => {
    const given = together ?? quantity
    return given !== null && toRange(given).form === form
  })
  return form === 'at_least' && !isGiven ? detail.atLeastTold : detail.bounds[form]
}
