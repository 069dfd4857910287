import { type Problem, problem } from '@/lib/model/problem'
import { badParameter, tooManyParameters } from '@/lib/model/query'
import { decodePath } from '@/lib/server/respond/decode-path'
import { refuseLength, refuseMethod } from '@/lib/server/respond/respond'

/** Parameters of a query: more than any form of ours sends. */
const mostParameters = 200

/** What no page or route of ours answers, whatever it asks for: named before anything looks at it closer. */
export function refuseRequest(method: string, address: string): Problem | null {
  const [path = '', query = ''] = address.split('?', 2)
  const refused = refuseMethod(method, path) ?? refuseLength(address)
  if (refused) return refused
  if (!address.startsWith('/') || decodePath(path) === null)
    return problem(
      400,
      'bad-address',
      'The address cannot be read',
      'a % must be followed by two hexadecimal digits',
    )
  if (query.split('&').length > mostParameters) return tooManyParameters(mostParameters)
  // Next drops this name without a word, so that no route would see it.
  if (/(?:^|&)__proto__(?:[=&]|$)/.test(query)) return badParameter('__proto__', 'is not a parameter')
  return null
}
