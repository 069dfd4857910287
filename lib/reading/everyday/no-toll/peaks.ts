import { befellPeople } from '@/lib/model/unit'
import type { Candidate } from '@/lib/reading/candidate'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { hedgePhrases } from '@/lib/text/hedges'

/** "from a peak of 8,500", "los 17.000 efectivos que llegó a haber": the most that there had been, and are no more. */

const before = new RegExp(
  '(?:^| )(?:peak of|peaked at|at (?:the|its|their) (?:peak|height),?|(?:llego|llegaron|llegado) a (?:haber|ser|tener|estar)|' +
    `pico de)(?: (?:${hedgePhrases}))?$`,
)
const behind =
  /^(?:[^,.;:]+ )?(?:que (?:llego|llegaron) a (?:haber|ser|tener|estar)|que hubo en (?:el|los) momentos? (?:de mas|algido)|at (?:the|its|their) (?:peak|height)(?! of))(?: |$)/

export function isPeak(view: SentenceView, { kind, unit, phrase }: Candidate): boolean {
  if (kind !== 'troops_deployed' && !befellPeople(unit)) return false
  const noun = view.phrases.find(({ index }) => index === phrase)?.noun
  if (!noun?.count) return false
  const words = (from: number, to: number) =>
    view.lexed.tokens
      .slice(Math.max(0, from), to)
      .map(({ norm }) => norm)
      .join(' ')
  const { first, last } = noun.count
  return before.test(words(first - 7, first)) || behind.test(words(last + 1, last + 9))
}
