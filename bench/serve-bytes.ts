// A server that does nothing but send the same bytes again and again: the yardstick for a server that has to look first.
// Its one argument names a JSON file: { port, headers, body (base64) }.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { port, headers, body } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const bytes = Buffer.from(body, 'base64')
createServer((_request, response) => {
  response.writeHead(200, { ...headers, 'content-length': bytes.length })
  response.end(bytes)
}).listen(port)
