import type { Candidate } from '@/lib/reading/candidate'
import { isDone } from '@/lib/reading/grammar/chunk'
import type { Link } from '@/lib/reading/grammar/links/link'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { tells, toldSign } from '@/lib/reading/grammar/told-signs'
import { candidateFor } from '@/lib/reading/kinds/counting/phrase-kind'

/** Whoever was taken and is home: "tres erradicadores que habían sido retenidos regresaron a sus casas". */

const leaves = toldSign('exit')

const wasTaken = ({ verb, role, via }: Link): boolean =>
  role === 'theme' &&
  via === 'relative' &&
  verb.senses.includes('seize') &&
  !verb.negated &&
  !verb.conditional

const isBack = ({ verb, via }: Link): boolean =>
  via === 'main' && verb.senses.includes('exit') && verb.form === 'finite' && isDone(verb)

const isBackFrom = ({ links, noun }: Phrase): boolean =>
  !noun.count?.share && links.some(wasTaken) && links.some(isBack)

export const backFrom = (view: SentenceView): Candidate[] =>
  tells(view, leaves)
    ? view.counted.filter(isBackFrom).map((phrase) => ({
        ...candidateFor('hostages_freed', 'people', phrase, 0.9),
        undoubted: true as const,
      }))
    : []
