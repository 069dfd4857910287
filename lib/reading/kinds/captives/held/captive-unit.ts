import type { Unit } from '@/lib/model/unit'
import { isNoun } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "131 guards and employees": does the number also count people who are no guards? */
function countsOthers(view: SentenceView, index: number): boolean {
  for (let i = index + 1; ; i += 2) {
    const joint = view.chunks[i]?.kind
    const other = view.chunks[i + 1]
    if ((joint !== 'conjunction' && joint !== 'comma') || !isNoun(other) || other.count) return false
    if (!other.classes.includes('guard')) return other.classes.some((name) => people.has(name))
  }
}

/** "53 guards" are guards; officials, agents and officers may be others, and stay people. */
export const captiveUnit = ({ classes, index }: Phrase, view: SentenceView): Unit =>
  classes.includes('guard') && !countsOthers(view, index) ? 'guards' : 'people'
