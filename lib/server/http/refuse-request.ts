import { type Problem, problem } from '@/lib/model/problem'
import { badParameter } from '@/lib/model/query'
import { decodePath } from '@/lib/server/decode-path'
import { methods } from '@/lib/server/respond'

/** Characters of an address with its query. */
const longestAddress = 8000
/** Parameters of a query: more than any form of ours sends. */
const mostParameters = 200

/** What no page or route of ours answers, whatever it asks for: named before anything looks at it closer. */
export function refuseRequest(method: string, address: string): Problem | null {
  if (!methods.split(', ').includes(method))
    return problem(405, 'method-not-allowed', 'The method is not allowed', `${method}: use one of ${methods}`)
  if (address.length > longestAddress)
    return problem(
      414,
      'address-too-long',
      'The address is too long',
      `keep it under ${longestAddress} characters`,
    )
  const [path = '', query = ''] = address.split('?', 2)
  if (!address.startsWith('/') || decodePath(path) === null)
    return problem(
      400,
      'bad-address',
      'The address cannot be read',
      'a % must be followed by two hexadecimal digits',
    )
  if (query.split('&').length > mostParameters)
    return problem(
      400,
      'too-many-parameters',
      'The query has too many parameters',
      `give at most ${mostParameters} parameters`,
    )
  // Next drops this name without a word, so that no route would see it.
  if (/(?:^|&)__proto__(?:[=&]|$)/.test(query)) return badParameter('__proto__', 'is not a parameter')
  return null
}
