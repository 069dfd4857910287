import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import next from 'next'
import sirv from 'sirv'
import { isProblem } from '@/lib/model/problem'
import type { Config } from '@/lib/server/config/config'
import { toAddress } from '@/lib/server/config/to-address'
import { currentCrisis, numberOfReading } from '@/lib/server/crisis/current-crisis'
import { currentStore } from '@/lib/server/dataset/open-store'
import { type AnswerParts, answerRequests } from '@/lib/server/http/answer-requests'
import { createCostLimits } from '@/lib/server/http/costly-requests'
import { findStart } from '@/lib/server/http/find-start'
import { createHotAnswers } from '@/lib/server/http/hot-answers'
import { createReadBuilt } from '@/lib/server/http/read-built'
import { alwaysSafe } from '@/lib/server/http/security-headers'
import { warmUp } from '@/lib/server/http/warm-up'
import { onOrphaned } from '@/lib/server/running/on-orphaned'

/** How long open requests may take to end once we are told to stop, in milliseconds. */
const grace = 10_000

/** The files of the build, whose names change with what they hold; compressed when the app was built. */
function serveFiles(root: string): RequestListener {
  const files = sirv(join(root, '.next', 'static'), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: 31_536_000,
    etag: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(alwaysSafe)) response.setHeader(name, value)
      response.setHeader('access-control-allow-origin', '*')
    },
  })
  return (request, response) => {
    request.url = (request.url ?? '').replace(/^\/_next\/static/, '')
    files(request, response, () => {
      response.writeHead(404, alwaysSafe).end()
    })
  }
}

/**
 * What the data is now: the store's version, and which reading of the crisis's folder. Of a store that cannot be opened or
 * read nothing is kept, and the page says so itself.
 */
async function dataVersion(): Promise<string | number> {
  const [store, folder] = [await currentStore(), await currentCrisis()]
  if (isProblem(store) || isProblem(folder)) return Math.random()
  return store.version().then(
    (version) => `${version} ${numberOfReading(folder)}`,
    () => Math.random(),
  )
}

const listen = (server: Server, { port, host }: Config) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host }, resolve)
  })

/** Ends once a signal asks for it and the open requests are answered. */
const untilStopped = (server: Server) =>
  new Promise<void>((resolve) => {
    const stop = () => {
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), grace).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
    onOrphaned(stop)
  })

/** The host of the map's tiles, for the page's policy. */
const originOf = (tiles: Config['tiles']) => (tiles ? new URL(tiles.url).origin : null)

/**
 * Serve the built app until a signal ends it: Next behind a server of our own, which keeps answers ready, compresses them
 * and guards the pages.
 * @param onReady called once the port is open
 */
export async function serveApp(config: Config, onReady: () => void, root = process.cwd()): Promise<number> {
  const app = next({ dev: false, dir: root })
  await app.prepare()
  const handle = app.getRequestHandler()
  const parts: AnswerParts = {
    next: (request, response) => void handle(request, response),
    files: serveFiles(root),
    read: createReadBuilt(root),
    start: await findStart(root),
    hot: createHotAnswers({ version: dataVersion }),
    limits: createCostLimits(),
    trusted: config.trustProxy,
    safety: { embedAncestors: config.embedAncestors, tileOrigin: originOf(config.tiles) },
  }
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 65_000 },
    answerRequests(parts),
  )
  await listen(server, config)
  onReady()
  void warmUp(parts, toAddress(config))
  await untilStopped(server)
  await app.close()
  return 0
}
