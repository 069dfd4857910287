import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { z } from 'zod'
import { isMissing } from '@/lib/server/config/is-missing'

const unzip = promisify(gunzip)

/**
 * JSON that ships with the app, packed where its name ends in `.gz`; null where there is no such file.
 * @throws when it cannot be read as what the schema says: that is a bug in what ships
 */
export async function loadShipped<T extends z.ZodType>(file: string, schema: T): Promise<z.infer<T> | null> {
  try {
    const bytes = await readFile(file)
    const text = file.endsWith('.gz') ? await unzip(bytes) : bytes
    return schema.parse(JSON.parse(text.toString('utf8')))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
