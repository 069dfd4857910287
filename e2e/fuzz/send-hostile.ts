import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { type HostileRequest, marker } from './hostile-requests'

type Sent = { status: number; head: string; body: string }

const patience = 20_000 // ms

/** The chunks of a body that came without a length. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const length = Number.parseInt(body.subarray(at, end).toString('latin1'), 16)
    if (!(length > 0)) break
    chunks.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(chunks)
}

function parse(answer: Buffer): Sent {
  const end = answer.indexOf('\r\n\r\n')
  const head = answer.subarray(0, end).toString('latin1')
  const raw = answer.subarray(end + 4)
  const body = /^transfer-encoding: chunked/im.test(head) ? joinChunks(raw) : raw
  const plain = /^content-encoding: gzip/im.test(head) && body.length > 0 ? gunzipSync(body) : body
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, body: plain.toString('utf8') }
}

/** Sends a request as it stands, byte for byte: no client library would. Status 0 where the server hung up without a word. */
export function sendHostile(port: number, { method, address, headers }: HostileRequest): Promise<Sent> {
  const lines = Object.entries({
    host: `localhost:${port}`,
    connection: 'close',
    ...headers,
    'accept-encoding': 'gzip',
  })
  const request = `${method} ${address} HTTP/1.1\r\n${lines.map(([name, text]) => `${name}: ${text}\r\n`).join('')}\r\n`
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    socket.setTimeout(patience, () =>
      socket.destroy(new Error(`no answer in ${patience} ms: ${method} ${address}`)),
    )
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? undefined : reject(error),
    )
    socket.on('close', () => resolve(parse(Buffer.concat(chunks))))
  })
}

/** What an answer did that none may: fail on our side, repeat markup where a browser would take it for such, tell of the inside. */
export function faultOf({ status, head, body }: Sent): string | null {
  if (status >= 500) return `status ${status}`
  const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? ''
  const isData = /json|text\/csv|text\/plain/.test(type) && /^x-content-type-options: nosniff/im.test(head)
  if (!isData && body.toLowerCase().includes(marker)) return 'repeats markup'
  if (head.toLowerCase().includes(marker)) return 'repeats markup in a header'
  if (/^set-cookie:/im.test(head)) return 'sets a cookie'
  return /node_modules|\.tsx?:\d+/.test(body) ? 'tells of the inside' : null
}
