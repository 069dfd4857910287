import type { Candidate } from '@/lib/reading/candidate'
import { isLostOtherwise } from '@/lib/reading/grammar/meaning/losses'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** "lost 300 officers to budget cuts": whatever tells of it; not "perdieron la vida". */
export const isLostFromSight = (view: SentenceView, { phrase }: Candidate): boolean =>
  view.phrases.some(
    (lost) =>
      lost.index === phrase &&
      lost.links.some(
        ({ verb, role }) =>
          role === 'theme' && !verb.senses.includes('die') && isLostOtherwise(view, lost, verb),
      ),
  )
