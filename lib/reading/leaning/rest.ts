import type { Candidate, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { countable, isFree, like } from './like'

const restWords = /^(?:restantes|demas|otr[oa]s|other|remaining|rest|others)$/

/** "39 cuerpos estaban en el penal y los siete restantes son de" after 46 dead: what is left of the sum. */
export function rest(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const [part, ...more] = taken.filter((c) => c.quantity && countable.has(c.kind))
  const left = view.phrases.find(
    ({ noun }) =>
      noun.count &&
      noun.determiner === 'definite' &&
      view.lexed.tokens.slice(noun.first, noun.last + 2).some(({ norm }) => restWords.test(norm)),
  )
  if (!left || !part || more.length > 0 || !isFree(left, taken)) return []
  const sum = (part.quantity?.value ?? 0) + (left.noun.count?.value ?? 0)
  const whole = story.earlier
    .slice(-8)
    .flatMap(({ candidates }) => candidates)
    .find((c) => c.quantity?.value === sum && c.kind === part.kind)
  return whole ? [like(whole, left)] : []
}
