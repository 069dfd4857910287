import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pickLanguage } from '@/lib/model/pick-language'
import { problem } from '@/lib/model/problem'
import { withoutTracking } from '@/lib/model/without-tracking'
import { askNext, type PageParts } from '@/lib/server/http/ask-next'
import { type CostLimits, costless } from '@/lib/server/http/costly-requests'
import type { HotAnswers } from '@/lib/server/http/hot-answers'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'
import { bodyTooLarge, isJson, readBody } from '@/lib/server/http/read-body'
import { refuseForNow, toPrepared } from '@/lib/server/http/refuse-for-now'
import { refuseRequest } from '@/lib/server/http/refuse-request'
import { sendAnswer } from '@/lib/server/http/send-answer'
import { forgetUntrusted, type ProxiesTrusted } from '@/lib/server/http/trust-proxy'
import { methods, methodsOf, toProblemResponse } from '@/lib/server/respond/respond'

export type AnswerParts = PageParts & {
  next: RequestListener
  files: RequestListener
  hot: HotAnswers
  limits: CostLimits
  trusted: ProxiesTrusted
}

const isFile = (address: string) => address.startsWith('/_next/static/')
const isAsking = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD'

const isData = (address: string) => /^\/api(?:[/?]|$)/.test(address)

/** What one may ask of a page or a file; data routes tell it themselves, with more. Next has no answer to it for files. */
const toldMethods: PreparedAnswer = {
  status: 204,
  headers: { allow: methods },
  etag: '',
  bodies: { identity: Buffer.alloc(0) },
}

/** Answers that tell of the moment or of what was typed are made anew each time. */
const isKept = (request: IncomingMessage) =>
  isAsking(request) && !/^\/api\/(?:health|geocode)/.test(request.url ?? '')

/** Everything that the answer depends on. */
function keyOf(request: IncomingMessage): string {
  const {
    host,
    'accept-language': languages,
    'x-forwarded-host': from,
    'x-forwarded-proto': by,
  } = request.headers
  const lang = new URLSearchParams((request.url ?? '').split('?')[1]).get('lang')
  return [pickLanguage(lang, languages ?? null), host, from, by, request.url].join(' ')
}

/** A request that sends something: Next is given it whole, once it is known to be no more than may be sent. */
async function passOn(
  request: IncomingMessage,
  next: RequestListener,
  parts: PageParts,
): Promise<PreparedAnswer> {
  // What is refused by its head is not waited for.
  const isTaken = isJson(request.headers['content-type'] ?? '')
  const body = isTaken ? await readBody(request.iterator({ destroyOnReturn: false })) : Buffer.alloc(0)
  if (body) return askNext(next, request, parts, body)
  const refused = await toPrepared(toProblemResponse(bodyTooLarge))
  // What may be left of it is not read.
  return { ...refused, headers: { ...refused.headers, connection: 'close', [costless]: '1' } }
}

/** What answers a request for anything but a file of the build. */
export async function toAnswer(
  request: IncomingMessage,
  { next, hot, limits, ...parts }: AnswerParts,
): Promise<PreparedAnswer> {
  const { method = '', url = '' } = request
  const refused = refuseRequest(method, url)
  if (refused) return toPrepared(toProblemResponse(refused, methodsOf(url.split('?')[0] ?? '')))
  if (request.method === 'OPTIONS' && !isData(request.url ?? '')) return toldMethods
  // An answer at hand costs nothing and counts for nobody.
  const ask = async () => {
    const refusal = limits.refuse(request)
    if (refusal) return refuseForNow(refusal)
    if (method !== 'POST') return askNext(next, request, parts)
    const answer = await passOn(request, next, parts)
    const { [costless]: isCostless, ...headers } = answer.headers
    if (isCostless) limits.giveBack(request)
    return { ...answer, headers }
  }
  return isKept(request) ? hot.find(keyOf(request), ask) : ask()
}

async function failed(error: unknown): Promise<PreparedAnswer> {
  console.error(error)
  return toPrepared(
    toProblemResponse(
      problem(500, 'internal-error', 'Something went wrong on the server', 'see the log above'),
    ),
  )
}

/** Whatever a page's address gathered on its way, its answer is one: kept once, and made of nobody's keys. */
function forgetTracking(request: IncomingMessage): void {
  const { url = '' } = request
  if (!isData(url) && !isFile(url)) request.url = withoutTracking(url)
}

/** One answer for every request: a file of the build, an answer kept ready, or Next's. */
export const answerRequests =
  (parts: AnswerParts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isAsking(request) && isFile(request.url ?? '')) {
      parts.files(request, response)
      return
    }
    forgetUntrusted(request, parts.trusted)
    forgetTracking(request)
    const answer = await toAnswer(request, parts).catch(failed)
    await sendAnswer(request, response, answer).catch((error: unknown) => {
      // A rejection that nobody catches would end the process.
      console.error(error)
      response.destroy()
    })
  }
