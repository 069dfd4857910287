import { type Agent, get, type IncomingHttpHeaders } from 'node:http'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** One request over a connection that stays open, as a browser asks: compressed. The body is kept where `isKept`. */
export function ask(agent: Agent, url: string, isKept: boolean): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = []
      if (isKept) response.on('data', (chunk: Buffer) => chunks.push(chunk))
      else response.resume()
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks) })
      })
    }).on('error', reject)
  })
}
