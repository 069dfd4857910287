import type { Problem } from '@/lib/model/problem'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'
import { toProblemResponse } from '@/lib/server/respond/respond'

/** A response of a route, as an answer that can be sent. */
export async function toPrepared(response: Response): Promise<PreparedAnswer> {
  const body = Buffer.from(await response.arrayBuffer())
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    etag: '',
    bodies: { identity: body },
  }
}

/** What cannot be answered now, and the whole seconds after which one may ask again. */
export type Refusal = { problem: Problem; wait: number }

export function toRefusalResponse({ problem, wait }: Refusal): Response {
  const response = toProblemResponse(problem)
  response.headers.set('retry-after', String(wait))
  return response
}

export const refuseForNow = (refusal: Refusal): Promise<PreparedAnswer> =>
  toPrepared(toRefusalResponse(refusal))
