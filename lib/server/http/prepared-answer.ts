import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a body may travel, best first. */
type Encoding = 'br' | 'gzip' | 'identity'

type Packed = 'br' | 'gzip'

/** An answer ready to be sent again and again: its body in each form that was asked for so far. */
export type PreparedAnswer = {
  status: number
  headers: Record<string, string>
  /** Weak, of the body: the same whatever it is compressed with. */
  etag: string
  bodies: { identity: Buffer } & Partial<Record<Packed, Buffer>>
  /** Forms that are being made for the first time. */
  packing?: Partial<Record<Packed, Promise<Buffer>>>
  /** When the brotli body was made, in milliseconds of a clock that never goes back. */
  packedAt?: number
  /** The brotli body is as small as it gets, or is being made so. */
  isDense?: boolean
}

const leastWorth = 1024 // bytes: below this a compressed body saves less than its headers cost
const compressible = /^(?:text\/|application\/(?:[\w.+-]*json|[\w.+-]*xml|javascript)|image\/svg\+xml)/

const toBrotli = (body: Buffer, quality: number) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

const quick = 5 // beyond it time grows faster than bytes shrink
const dense = 10 // an eighth smaller in twenty times the time: for what is sent again and again
const settled = 5000 // ms: what is younger may be over with the next article, and was pressed for nobody

const compressors: Record<Packed, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => toBrotli(body, quick),
  gzip: (body) => promisify(gzip)(body),
}

/** Once for all who ask while it goes on: each compression holds megabytes, and a crowd comes all at once. */
function pack(answer: PreparedAnswer, encoding: Packed, now: () => number): Promise<Buffer> {
  answer.packing ??= {}
  answer.packing[encoding] ??= compressors[encoding](answer.bodies.identity)
    .then((body) => {
      // A smaller one may have been made meanwhile.
      answer.bodies[encoding] ??= body
      if (encoding === 'br') answer.packedAt = now()
      return body
    })
    .finally(() => {
      delete answer.packing?.[encoding]
    })
  return answer.packing[encoding]
}

/** One at a time, so that it never takes the threads from those who wait for an answer. */
let isPacking = false

const isWorth = ({ bodies, headers }: PreparedAnswer) =>
  bodies.identity.length >= leastWorth && compressible.test(headers['content-type'] ?? '')

/** Compress as well as it goes; until that is done, and where it fails, the quick body goes out. */
export async function packDense(answer: PreparedAnswer): Promise<void> {
  if (isPacking || answer.isDense || !isWorth(answer)) return
  isPacking = true
  answer.isDense = true
  try {
    answer.bodies.br = await toBrotli(answer.bodies.identity, dense)
  } catch (error) {
    console.error(error)
  } finally {
    isPacking = false
  }
}

/** The best form that an `Accept-Encoding` header allows. */
export function pickEncoding(accepted: string | undefined): Encoding {
  const offers = (accepted ?? '').split(',').map((offer) => offer.trim().split(/\s*;\s*/))
  const allows = (name: string) =>
    offers.some(([offer, weight]) => offer === name && !/^q=0(?:\.0*)?$/.test(weight ?? ''))
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : 'identity'
}

const monotonic = () => performance.now()

/** The body in the form asked for, compressed at its first use; as it is where that would save nothing. */
export async function bodyIn(
  answer: PreparedAnswer,
  encoding: Encoding,
  now: () => number = monotonic,
): Promise<[Encoding, Buffer]> {
  const { identity } = answer.bodies
  if (encoding === 'identity' || !isWorth(answer)) return ['identity', identity]
  const known = answer.bodies[encoding]
  if (!known) return [encoding, await pack(answer, encoding, now)]
  // What is asked for still is compressed once more, and better.
  if (encoding === 'br' && now() - (answer.packedAt ?? now()) >= settled) void packDense(answer)
  return [encoding, known]
}

/** Bytes that an answer takes up in memory, nearly, once it has been compressed. */
export const weightOf = ({ bodies, headers }: PreparedAnswer) =>
  1.5 * bodies.identity.length + 2 * JSON.stringify(headers).length + 1000
