import type { ProblemResponse, ReadResponse } from '@/lib/model/responses'

/** What the form holds, as it is typed. */
export type Draft = {
  text: string
  language: '' | 'en' | 'es'
  day: string
  title: string
  publisher: string
}
export type Field = keyof Draft

/** Why nothing was read: something to mend at a field, or what stands in the way. `detail` is the server's, in English. */
export type Failure =
  | { kind: 'field'; field: Field; code: string; detail: string | null }
  | { kind: 'offline' | 'away' | 'failed' | 'not-allowed' }
  | { kind: 'busy'; seconds: number }

const address = '/api/read'

/** What is left empty is not sent: then it is guessed, or stays open. */
function toRequest({ text, language, day, title, publisher }: Draft) {
  const said = { language, publishedAt: day, title: title.trim(), publisher: publisher.trim() }
  return { text, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')) }
}

const fields: Record<string, Field> = {
  language: 'language',
  publishedAt: 'day',
  title: 'title',
  publisher: 'publisher',
}

function toFailure(status: number, said: Partial<ProblemResponse>, retryAfter: string | null): Failure {
  if (status === 403) return { kind: 'not-allowed' }
  if (status === 429 || status === 503) return { kind: 'busy', seconds: Number(retryAfter) || 5 }
  if (said.field === undefined) return { kind: 'failed' }
  const code = said.type?.split(':').at(-1) ?? ''
  return { kind: 'field', field: fields[said.field] ?? 'text', code, detail: said.detail ?? null }
}

const unreachable = (): Failure => ({ kind: navigator.onLine ? 'away' : 'offline' })

/** Has a text read. Rejects only where `signal` ends it. */
export async function askReading(draft: Draft, signal: AbortSignal): Promise<ReadResponse | Failure> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(toRequest(draft)),
      signal,
    })
    if (response.ok) return await response.json()
    const said = await response.json().catch(() => ({}))
    return toFailure(response.status, said, response.headers.get('retry-after'))
  } catch (error) {
    if (signal.aborted) throw error
    return unreachable()
  }
}

/** May whoever looks at the page have texts read? Where nobody says, it is found out by trying. */
export const mayRead = (): Promise<boolean> =>
  fetch(address, { method: 'OPTIONS' }).then(
    ({ status }) => status !== 403,
    () => true,
  )
