import { useWords } from '@/components/words/words-context'
import type { PrisonChoice } from './find-prisons'

export type PrisonFilterProps = {
  values: readonly string[]
  prisons: readonly PrisonChoice[]
  /** By id, how many incidents a choice would leave. */
  counts: Record<string, number>
  /** By id, how many tell of it together with others alone. */
  together: Record<string, number>
  onChange: (value: string) => void
}

/** The one prison that is chosen, and what the field says while it is not being typed in. */
export function useChosenPrison({ values, prisons }: Pick<PrisonFilterProps, 'values' | 'prisons'>) {
  const { filters } = useWords()
  if (values.length > 1) return { chosen: null, text: filters.several(values.length) }
  const chosen = prisons.find(({ id }) => id === values[0]) ?? null
  return { chosen, text: chosen?.name ?? values[0] ?? '' }
}
