import { readFile, stat } from 'node:fs/promises'
import { isProblem, type Problem, problem } from '@/lib/model/problem'

/** No file of a text within its limit is longer: JSON spends at most six bytes on a byte of text. */
const largestFile = 32_000_000

const refuse = (detail: string) => problem(422, 'bad-article', 'The article cannot be taken', detail)

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read by this user',
  EISDIR: 'it is a folder',
}
const cannotRead = (error: unknown) =>
  refuse(
    reasons[String((error as { code?: unknown }).code)] ?? `it cannot be read: ${(error as Error).message}`,
  )

async function readBytes(path: string): Promise<Buffer | Problem> {
  try {
    const { size } = await stat(path)
    if (size > largestFile) return refuse(`${(size / 1e6).toFixed(1)} MB; at most 5 MB of text are taken`)
    return await readFile(path)
  } catch (error) {
    return cannotRead(error)
  }
}

/** The characters of an article file, none of them replaced: what is no UTF-8 text is refused. */
export async function readArticleFile(path: string): Promise<string | Problem> {
  const bytes = await readBytes(path)
  if (isProblem(bytes)) return bytes
  if (bytes.includes(0)) return refuse('this is a binary file (it holds NUL bytes), not a text in UTF-8')
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return text.trim() === '' ? refuse('the file is empty') : text
  } catch {
    return refuse('this is no text in UTF-8; save it in that encoding')
  }
}
