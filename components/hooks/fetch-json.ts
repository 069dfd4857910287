/** An answer with the address it answers, so that an old answer shown meanwhile can be told from the one asked for. */
export type Fetched<T> = { key: string; body: T; at: number }

/** The server answered, and refused: trying again without a change would not help. */
export class RefusedError extends Error {
  override name = 'RefusedError'
}

/** Nobody answered, so that asking again may help. */
export const isAway = (error: unknown) => !(error instanceof RefusedError)

async function detailOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null)
  const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null
  return typeof detail === 'string' ? detail : `${response.status} ${response.statusText}`
}

const answered = new Map<string, number>()

/** When an address was last answered, in milliseconds: also where the answer was the one that was known. */
export const lastAnswer = (key: string): number | undefined => answered.get(key)

/** GET a data route of ours. Throws `RefusedError` on a 4xx, another error where the server is away or broken. */
export async function fetchJson<T>(key: string): Promise<Fetched<T>> {
  // `no-cache`: asked each time, so that what the browser may show meanwhile never stands for what is known now.
  const response = await fetch(key, { headers: { accept: 'application/json' }, cache: 'no-cache' })
  if (response.status >= 400 && response.status < 500) throw new RefusedError(await detailOf(response))
  if (!response.ok) throw new Error(`${response.status}`)
  const body = (await response.json()) as T
  const at = Date.now()
  answered.set(key, at)
  return { key, body, at }
}
