import { says, toSayings } from '@/lib/text/sayings'
import type { SentenceView } from '../../grammar/sentence-view'
import { emergencyMentions } from './emergency'

/** "several states of emergency", "frequently declared", "declared 20 states of emergency": a habit, no measure. */
export const isHabit = (view: SentenceView) => says(view, habit) || isOneOfMany(view)

const MANY = 6

const isOneOfMany = (view: SentenceView): boolean =>
  view.counted.some(
    ({ noun: { head, count, last } }) =>
      /^(?:states|estados|decrees|decretos)$/.test(head) &&
      (count?.value ?? 0) >= MANY &&
      emergencyMentions(view).some((mention) => mention.first <= last && mention.last >= last),
  )
const habit = toSayings([
  'frequently',
  'several state',
  'several states',
  'varios estados',
  'repeated states',
  'successive states',
  'sucesivos estados',
  'repetidos estados',
  'reiterados estados',
  'constantes estados',
  'repeatedly',
  'frecuentemente',
  'often',
  'after another',
  'tras otro',
])
