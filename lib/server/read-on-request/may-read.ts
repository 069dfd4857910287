import { type Problem, problem } from '@/lib/model/problem'
import type { ReadersAllowed } from '@/lib/server/config/config'
import { isLoopback } from '@/lib/server/http/trust-proxy'

const refuse = (detail: string) => problem(403, 'not-allowed', 'Texts are not read for you here', detail)

/**
 * Who may not have a text read, and which setting says so; null for those who may.
 * @param client the address that asks, as TRUST_PROXY has it
 */
export function refuseReader(allowed: ReadersAllowed, client: string): Problem | null {
  if (allowed === 'all' || (allowed === 'local' && isLoopback(client))) return null
  if (allowed === 'none')
    return refuse('this server reads for nobody: it was started with READ_ARTICLES=none')
  return refuse(
    'this server reads for those on its own machine alone; started with READ_ARTICLES=all it reads for everybody',
  )
}
