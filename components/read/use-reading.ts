'use client'
import { useCallback, useRef, useState } from 'react'
import type { ReadResponse } from '@/lib/model/responses'
import { askReading, type Draft, type Failure } from './ask-reading'
import { checkDraft } from './check-draft'

/** A reading with the form as it was when it was asked for. */
export type Read = { reading: ReadResponse; asked: Draft }

/** `read` stays while another text is read or could not be. */
type State = { stage: 'rest' | 'reading' | 'stopped'; read: Read | null; failure: Failure | null }

const isFailure = (answer: ReadResponse | Failure): answer is Failure => 'kind' in answer

/**
 * Has one text after the other read.
 * @param most characters that are read
 */
export function useReading(most: number) {
  const [state, setState] = useState<State>({ stage: 'rest', read: null, failure: null })
  const underway = useRef<AbortController | null>(null)

  const fail = useCallback(
    (failure: Failure) => setState(({ read }) => ({ stage: 'rest', read, failure })),
    [],
  )
  const ask = useCallback(
    async (draft: Draft) => {
      const fault = checkDraft(draft, most, Date.now())
      if (fault) return fail(fault)
      underway.current?.abort()
      const own = new AbortController()
      underway.current = own
      setState(({ read }) => ({ stage: 'reading', read, failure: null }))
      const answer = await askReading(draft, own.signal).catch(() => null)
      if (answer === null || own.signal.aborted) return
      if (isFailure(answer)) fail(answer)
      else setState({ stage: 'rest', read: { reading: answer, asked: draft }, failure: null })
    },
    [most, fail],
  )
  const stop = useCallback(() => {
    underway.current?.abort()
    setState(({ read }) => ({ stage: 'stopped', read, failure: null }))
  }, [])
  return { ...state, ask, stop, fail }
}
