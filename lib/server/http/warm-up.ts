import { inject } from 'light-my-request'
import { languages } from '@/lib/model/article'
import { type AnswerParts, toAnswer } from '@/lib/server/http/answer-requests'
import { packDense } from '@/lib/server/http/prepared-answer'

/** What the first visitor's browser asks for. */
const first = ['/', '/api/overview']

/**
 * Makes what everybody asks for before anybody does, and as small as it gets, which takes longer than an asker should wait.
 * Under another name than `origin` an answer is another, but what makes it has run by then. A failure is told to whoever asks.
 */
export async function warmUp(parts: AnswerParts, origin: string): Promise<void> {
  const { host } = new URL(origin)
  for (const url of first)
    for (const language of languages)
      await inject(
        (request, response) =>
          void toAnswer(request, parts)
            .then(packDense)
            .catch(() => {})
            .finally(() => response.end()),
        { url, headers: { host, 'accept-language': language } },
      )
}
