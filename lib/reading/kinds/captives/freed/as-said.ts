import type { Candidate, Story } from '@/lib/reading/candidate'
import { isReleased } from '@/lib/reading/grammar/meaning/brings-about'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { capturedToo } from '@/lib/reading/kinds/captives/held/captured-too'
import { holds, signOfWords } from '@/lib/text/word-signs'

const captivity = signOfWords(
  'captivity captors kidnappers abductors cautiverio captores secuestradores raptores plagiarios',
)

const isFreed = ({ verb }: Candidate): boolean =>
  verb?.form === 'finite' && verb.passive && verb.senses.includes('free')

const isOutright = (candidate: Candidate): boolean => candidate.rank <= 1 && isFreed(candidate)

/**
 * "secured the release of 15 guards who were held", "131 guards, held in five jails, were freed", "100 pupils who were freed after
 * 16 days in captivity": said outright, whatever else is told of them.
 */
export const asSaid = (view: SentenceView, candidate: Candidate, story: Story): Candidate =>
  view.phrases.some(
    ({ index, governor, classes }) =>
      index === candidate.phrase &&
      (candidate.meaning?.source === 'of'
        ? isReleased(view, governor, candidate.verb)
        : isOutright(candidate) && classes.some((name) => name === 'staff' || name === 'hostage')),
  ) ||
  (isFreed(candidate) && holds(view, captivity)) ||
  capturedToo(view, story).some(({ phrase }) => phrase === candidate.phrase)
    ? { ...candidate, undoubted: true }
    : candidate
