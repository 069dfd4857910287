import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Two figures told again in the order in which the text first gave them. */

const figures = signOfWords('cifras datos figures')

const corrects = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => verb.senses.includes('correct') && !verb.negated)

/** "the figures of 18 and 11": older ones. "revised the figures to 58 and 320": those that hold now. Else null. */
function standingOf(view: SentenceView, link: string): Partial<Candidate> | null {
  if (/^(?:of|de)$/.test(link)) return { status: 'superseded' }
  return /^(?:to|at|a|en)$/.test(link) && corrects(view) ? {} : null
}

/** "corrigió así las cifras de 18 y 11" after 31 dead and 14 hurt: as many figures of the same, in the same order. */
export function respective(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, figures)) return []
  const at = view.chunks.findIndex((chunk) => isNoun(chunk) && figures.words.has(chunk.head))
  const [of, first, joint, second] = view.chunks.slice(at + 1, at + 5)
  const standing = of?.kind === 'preposition' ? standingOf(view, of.word) : null
  if (at < 0 || !standing || joint?.kind !== 'conjunction') return []
  if (!isNoun(first) || !isNoun(second)) return []
  const old = [first, second].map((noun) => view.phrases.find((phrase) => phrase.noun.first === noun.first))
  const [was, wasToo] = old
  if (!was?.bare || !wasToo?.bare || !isFree(was, taken) || !isFree(wasToo, taken)) return []
  const told = (candidates: readonly Candidate[]) =>
    candidates.filter((c) => c.quantity && countable.has(c.kind) && c.quantity.form !== 'implicit')
  const here = told(taken.filter((c) => c.anchor < first.first))
  const models = here.length > 0 ? here : told(story.earlier.at(-1)?.candidates ?? [])
  const [now, nowToo] = models
  if (models.length !== 2 || !now || !nowToo) return []
  return [
    countedLike(now, was, { ...standing, rank: 7 }),
    countedLike(nowToo, wasToo, { ...standing, rank: 7 }),
  ]
}
