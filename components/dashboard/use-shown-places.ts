'use client'
import { useMemo } from 'react'
import { useWords } from '@/components/words/words-context'
import { usePlaces } from './places-context'
import { toShownIds } from './shown-ids'

/** The prisons and provinces that the place filter leaves, and its places' names; both null where there is none. */
export function useShownPlaces(params: URLSearchParams): {
  ids: ReadonlySet<string> | null
  name: string | null
} {
  const { prisons, provinces, nameOf } = usePlaces()
  const { formats } = useWords()
  const chosen = params.getAll('place').filter((id) => id !== '')
  const key = chosen.join('\n')
  const ids = useMemo(
    () => toShownIds([...prisons, ...provinces], key === '' ? [] : key.split('\n')),
    [key, prisons, provinces],
  )
  return { ids, name: chosen.length > 0 ? formats.list(chosen.map((id) => nameOf({ id, name: id }))) : null }
}
