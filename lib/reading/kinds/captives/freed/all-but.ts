import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { chunkAt, segmentAround } from '@/lib/reading/grammar/clause'
import { isLeftOut } from '@/lib/reading/grammar/lexing/lexer'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { tellsOfCaptives } from '@/lib/reading/kinds/captives/held/still-inside'
import { toQuantity } from '@/lib/text/bounds'
import { findNumbers } from '@/lib/text/numbers'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Captives left out when all others are let go: "all but six were freed", "salieron todos menos 17" holds so many still. */

const every = signOfWords('all everyone everybody todos todas')
const but = signOfWords('but except save bar menos salvo excepto')
const frees = toldSign('free', 'exit')

const letsGo = ({ senses, form, negated, conditional, future, passive }: VerbGroup): boolean =>
  form === 'finite' &&
  !negated &&
  !conditional &&
  !future &&
  (senses.includes('exit') || (senses.includes('free') && passive))

/** The clause's own verb: the next behind those left out, else the last before them. */
function verbOf(view: SentenceView, number: number): VerbGroup | undefined {
  const { first, last } = segmentAround(view, number)
  const at = chunkAt(view, number)
  const finite = view.verbs.filter(
    ({ verb, index }) =>
      index >= first &&
      index <= last &&
      verb.form === 'finite' &&
      !verb.senses.includes('say') &&
      view.chunks[index - 1]?.kind !== 'relative',
  )
  const next = view.lexed.language === 'en' ? finite.find(({ index }) => index > at) : undefined
  const before = finite.findLast(({ index }) => index < at)
  return (next ?? before ?? finite.find(({ index }) => index > at))?.verb
}

/** "All but six inmates", "all but four of the 12 suspects": no captives. */
const isOfOthers = (view: SentenceView, number: number): boolean =>
  view.phrases.some(
    ({ index, classes }) =>
      Math.abs(index - chunkAt(view, number)) <= 2 &&
      classes.some((name) => /^(?:inmate|detainee|gang|fugitive|dead|prison)$/.test(name)),
  )

export function allBut(view: SentenceView, story: Story): Candidate[] {
  if (!holds(view, but) || !holds(view, every) || !tells(view, frees)) return []
  const { tokens, language } = view.lexed
  const number = findNumbers(tokens, language).find(({ first }) => isLeftOut(tokens, first))
  const verb = number && !isOfOthers(view, number.first) ? verbOf(view, number.first) : undefined
  if (!number || !verb || !letsGo(verb) || !tellsOfCaptives(view, { index: -1 }, story)) return []
  const { first, last, value, form } = number
  return [
    {
      kind: 'hostages_held',
      quantity: toQuantity(value, 'exact', form),
      unit: 'people',
      evidence: { first, last },
      anchor: first,
      phrase: null,
      verb,
      rank: 0.4,
      status: 'reported',
    },
  ]
}
