import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { badParameter } from '@/lib/model/query'
import { loadConfig } from '@/lib/server/config/config'
import { costless } from '@/lib/server/http/costly-requests'
import { bodyTooLarge, isJson, readBody } from '@/lib/server/http/read-body'
import { toRefusalResponse } from '@/lib/server/http/refuse-for-now'
import { keepInProcess } from '@/lib/server/keeping/keep-in-process'
import type { FindSame } from '@/lib/server/read-on-request/find-same-text'
import { refuseReader } from '@/lib/server/read-on-request/may-read'
import { parseReadRequest } from '@/lib/server/read-on-request/parse-read-request'
import { createReadingDesk, type ReadingDesk } from '@/lib/server/read-on-request/reading-desk'
import { startReadingProcess } from '@/lib/server/read-on-request/start-reading-process'
import { methodsOf, readingRoute, refuseMethod, toProblemResponse } from '@/lib/server/respond/respond'

/** One for all: a second would take as much memory again. */
const deskOfAll = () => keepInProcess('reading desk', () => createReadingDesk({ start: startReadingProcess }))

/**
 * For our own pages and for programs: no other page is let read the answer, and none can have its reader's browser ask, as what it
 * may send without asking first is not taken.
 */
function forOurselves(response: Response): Response {
  for (const name of [...response.headers.keys()])
    if (name.startsWith('access-control-')) response.headers.delete(name)
  response.headers.set('cache-control', 'no-store')
  return response
}

const toResponse = (failure: Problem) => forOurselves(toProblemResponse(failure, methodsOf(readingRoute)))

/** Nothing was read, and the next may come at once. */
function toCostless(failure: Problem): Response {
  const response = toResponse(failure)
  response.headers.set(costless, '1')
  return response
}

const notJson = problem(
  415,
  'not-json',
  'The request cannot be read',
  'send JSON, and say so: Content-Type: application/json',
)

/** The address that asks, as the server in front has found it. */
const clientOf = (request: Request) => request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''

function refuse(request: Request): Problem | null {
  const config = loadConfig()
  if (isProblem(config)) return config
  const [parameter] = new URL(request.url).searchParams.keys()
  if (parameter !== undefined) return badParameter(parameter.slice(0, 60), 'is not a parameter')
  return refuseReader(config.readArticles, clientOf(request))
}

async function readBodyText(request: Request): Promise<string | Problem> {
  if (!isJson(request.headers.get('content-type') ?? '')) return notJson
  const bytes = request.body ? await readBody(request.body) : Buffer.alloc(0)
  return bytes ? bytes.toString('utf8') : bodyTooLarge
}

/** What is read from the text that a request sends. Nothing of it is kept. */
async function answer(request: Request, desk: ReadingDesk, findSame: FindSame): Promise<Response> {
  const refused = refuse(request)
  if (refused) return toResponse(refused)
  const body = await readBodyText(request)
  if (typeof body !== 'string') return toCostless(body)
  const asked = parseReadRequest(body, Date.now())
  if (isProblem(asked)) return toCostless(asked)
  // A reading needs no store: where that fails, nothing is said of what it holds.
  const stored = await findSame(asked.text).catch(() => null)
  const read = await desk.read(stored ? { ...asked, stored: stored.id } : asked, clientOf(request))
  if ('wait' in read) return forOurselves(toRefusalResponse(read))
  return isProblem(read) ? toResponse(read) : forOurselves(Response.json(stored ? { ...read, stored } : read))
}

const failed = problem(500, 'internal-error', 'Something went wrong on the server', 'see the log above')

export async function answerReading(
  request: Request,
  desk: ReadingDesk = deskOfAll(),
  findSame: FindSame = async () => null,
): Promise<Response> {
  try {
    return await answer(request, desk, findSame)
  } catch (error) {
    console.error(error)
    return toResponse(failed)
  }
}

/** What may be done here, for whoever may: a page asks before it offers to. It is no leave for another page's script. */
export function tellMethods(request: Request): Response {
  const refused = refuse(request)
  const allow = methodsOf(readingRoute)
  return refused
    ? toResponse(refused)
    : new Response(null, { status: 204, headers: { allow, 'cache-control': 'no-store' } })
}

export const refuseOther = (request: Request): Response =>
  toResponse(refuseMethod(request.method, readingRoute) ?? failed)
