import { coreOf } from './area-names'

/** A province or county as it is put together from several records. Names are in the order of preference. */
export type Area = {
  id: string
  kind: 'province' | 'canton'
  country: string
  parent: string | null
  names: string[]
  aliases: string[]
  letters: string[]
  point: { lon: number; lat: number } | null
  /** ISO lists it now; Natural Earth still draws some of before. */
  current: boolean
}

export const coresOf = (names: readonly string[]) => [...new Set(names.map(coreOf))]
