import { problem } from '@/lib/model/problem'
import { methods, respond } from '@/lib/server/respond'

/** The answer to a method that no data route has, which Next would leave empty; null for the others. */
export function refuseMethod(method: string): Response | null {
  if (methods.split(', ').includes(method)) return null
  const detail = `${method}: use one of ${methods}`
  const response = respond(problem(405, 'method-not-allowed', 'The method is not allowed', detail))
  response.headers.set('allow', methods)
  return response
}
