import { createServer } from 'node:net'
import { type Problem, problem } from '@/lib/model/problem'

const reasons: Record<string, string> = {
  EADDRINUSE: 'is taken by another program; stop that one, or choose another with PORT=3001',
  EACCES: 'may not be used by this user; choose one above 1023',
  EADDRNOTAVAIL: 'cannot be opened: this machine has no such address as HOST names',
  ENOTFOUND: 'cannot be opened: the name in HOST is not known',
}

const cannotListen = (port: number, error: NodeJS.ErrnoException) =>
  problem(
    500,
    'port-unusable',
    'The app cannot listen',
    `port ${port} ${reasons[error.code ?? ''] ?? `cannot be opened: ${error.message}`}`,
    { field: 'PORT' },
  )

/** Why nothing can listen on this port, or null; asked before the work that would be in vain. */
export const checkPort = (port: number, host: string | undefined): Promise<Problem | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(cannotListen(port, error)))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })
