import { says, toSayings } from '@/lib/text/sayings'
import type { SentenceView } from '../../grammar/sentence-view'

/** "several states of emergency", "frequently declared": a habit, no measure. */
export const isHabit = (view: SentenceView) => says(view, habit)
const habit = toSayings([
  'frequently',
  'several state',
  'several states',
  'varios estados',
  'repeatedly',
  'frecuentemente',
  'often',
  'after another',
  'tras otro',
])
