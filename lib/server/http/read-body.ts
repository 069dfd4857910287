import { problem } from '@/lib/model/problem'

/** Bytes of a request that sends a text: JSON spends at most six on a character, and something is said of it besides. */
export const largestBody = 400_000

export const bodyTooLarge = problem(
  413,
  'text-too-long',
  'The text is too long',
  `text: at most ${largestBody} bytes are taken; send a part of it`,
  { field: 'text' },
)

/** By its Content-Type: a page elsewhere cannot have a browser send such without asking first. */
export const isJson = (type: string) => /^application\/json\s*(?:;|$)/i.test(type)

/** Whoever sends too much listens only once he has sent it: so much is read, and thrown away. */
const patience = 20 // times what is taken

/** What is sent along with a request; null where it is more than `most` bytes. */
export async function readBody(
  chunks: AsyncIterable<Uint8Array>,
  most: number = largestBody,
): Promise<Buffer | null> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size <= most) read.push(chunk)
    else read.length = 0
    if (size > patience * most) break
  }
  return size > most ? null : Buffer.concat(read)
}
