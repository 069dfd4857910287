import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'

const restWords = /^(?:restantes|demas|otr[oa]s|other|remaining|rest|others)$/

/** "Of the 39 who fled, 12 are back. Among the 27 remaining is": those who fled or are held and are not back. */
function stillAway({ earlier }: Story, left: number, taken: readonly Candidate[]): Candidate | undefined {
  const told = [...earlier.slice(-3).flatMap(({ candidates }) => candidates), ...taken]
  return told.find(
    (whole) =>
      (whole.kind === 'escaped' || whole.kind === 'hostages_held') &&
      told.some((back) =>
        back.unit === whole.unit || back.unit === 'recaptured inmates' || back.kind === 'hostages_freed'
          ? back.kind === (whole.kind === 'escaped' ? 'other_count' : 'hostages_freed') &&
            (back.quantity?.value ?? 0) + left === whole.quantity?.value
          : false,
      ),
  )
}

/** "are holding 61 soldiers, including 52 medics. The remaining nine": with the part named there they make up the sum. */
function wholeWith({ earlier }: Story, left: number): Candidate | undefined {
  const last = earlier.at(-1)
  return last?.candidates.find(
    (c) =>
      countable.has(c.kind) &&
      last.view.counted.some(
        ({ noun, index }) => index !== c.phrase && (noun.count?.value ?? 0) + left === c.quantity?.value,
      ),
  )
}

/** "De los otros dos, uno salió y el segundo sigue adentro": each of them is told of by itself. */
const isSplit = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:de|of)$/.test(wordAt(view, noun.first - 1)) &&
  wordAt(view, noun.last + 1) === ',' &&
  /^(?:one|un[oa]?)$/.test(wordAt(view, noun.last + 2))

/** "120 recobraron la libertad el martes y los 17 restantes, ayer": a comma stands for the verb before. */
function isGapped(view: SentenceView, { index, links }: Phrase, part: Candidate | undefined): boolean {
  const { chunks } = view
  const [comma, when] = chunks.slice(index + 1, index + 3)
  return (
    part?.verb?.form === 'finite' &&
    part.kind !== 'hostages_held' &&
    part.verb.first < (chunks[index]?.first ?? 0) &&
    links.length === 0 &&
    comma?.kind === 'comma' &&
    /^(?:date|preposition|adverb)$/.test(when?.kind ?? '') &&
    // "los otros cinco, no".
    !/^(?:segun|according|no|tampoco|not|aun|todavia)$/.test(wordAt(view, when?.first ?? -1))
  )
}

/** "39 cuerpos estaban en el penal y los siete restantes son de" after 46 dead: what is left of the sum. */
export function rest(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const [part, ...more] = taken.filter((c) => c.quantity && countable.has(c.kind))
  const left = view.phrases.find(
    ({ noun }) =>
      noun.count &&
      noun.determiner === 'definite' &&
      view.lexed.tokens.slice(noun.first, noun.last + 2).some(({ norm }) => restWords.test(norm)),
  )
  if (!left || !isFree(left, taken) || isSplit(view, left)) return []
  if (part && isGapped(view, left, more.at(-1) ?? part)) return [countedLike(more.at(-1) ?? part, left)]
  const away = stillAway(story, left.noun.count?.value ?? 0, taken)
  if (away) return [countedLike(away, left)]
  const included = part ? undefined : wholeWith(story, left.noun.count?.value ?? 0)
  if (included) return [countedLike(included, left)]
  if (!part || more.length > 0) return []
  const sum = (part.quantity?.value ?? 0) + (left.noun.count?.value ?? 0)
  const whole = story.earlier
    .slice(-8)
    .flatMap(({ candidates }) => candidates)
    .find((c) => c.quantity?.value === sum && c.kind === part.kind)
  return whole ? [countedLike(whole, left)] : []
}
