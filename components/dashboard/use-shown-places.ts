'use client'
import { useMemo } from 'react'
import { liesIn } from '@/components/map/drawn-as'
import { useWords } from '@/components/words/words-context'
import { usePlaces } from './places-context'

/** The prisons and provinces that the place filter leaves, and its places' names; both null where there is none. */
export function useShownPlaces(params: URLSearchParams): {
  ids: ReadonlySet<string> | null
  name: string | null
} {
  const { prisons, provinces, nameOf } = usePlaces()
  const { formats } = useWords()
  const chosen = params.getAll('place').filter((id) => id !== '')
  const key = chosen.join('\n')
  const ids = useMemo(() => {
    if (key === '') return null
    const filter = key.split('\n')
    return new Set([...prisons, ...provinces].filter((p) => liesIn(p.properties, filter)).map(({ id }) => id))
  }, [key, prisons, provinces])
  return { ids, name: chosen.length > 0 ? formats.list(chosen.map((id) => nameOf({ id, name: id }))) : null }
}
