import type { Candidate } from '../candidate'
import { isLostOtherwise } from '../grammar/losses'
import type { SentenceView } from '../grammar/sentence-view'

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
