import type { Claim } from '@/lib/model/claim'
import type { MarkedFact } from './annotated-case'
import { isSameDate, isSameSpeaker } from './same-words'
import type { Sheet } from './sheet'

/** Of what a fact's marks state: does the claim agree? Where they state nothing: did it make something up? */

/** "killed 31": how a miss names a fact. */
export const factName = ({ kind, value }: MarkedFact) => `${kind} ${value ?? '-'}`

function scoreBound({ value, bound }: MarkedFact, { quantity }: Claim, { count, miss }: Sheet): void {
  if (value === null) return
  const [said, wanted] = [quantity?.bound ?? 'exact', bound ?? 'exact']
  count('boundsAsked')
  if (said === wanted) count('boundsAgreed')
  else miss(`bound ${said} for ${wanted} (${value})`)
}

function scoreDate(fact: MarkedFact, { when }: Claim, { count, miss }: Sheet): void {
  const wanted = fact.date ?? fact.date_range?.join(' to ')
  if (wanted) {
    count('datesAsked')
    if (isSameDate(when, fact)) count('datesAgreed')
    else miss(`date ${when?.start ?? 'none'} for ${wanted} (${factName(fact)})`)
    return
  }
  count('datesOpen')
  if (!when) return
  count('datesInvented')
  miss(`date invented: ${when.start} (${factName(fact)})`)
}

function scoreSpeaker(fact: MarkedFact, { attribution }: Claim, { count, miss }: Sheet): void {
  const wanted = fact.attributed_to
  if (wanted) {
    count('speakersAsked')
    if (isSameSpeaker(attribution, wanted)) count('speakersAgreed')
    else miss(`speaker ${attribution ?? 'none'} for ${wanted} (${factName(fact)})`)
    return
  }
  count('speakersOpen')
  if (!attribution) return
  count('speakersInvented')
  miss(`speaker invented: ${attribution} (${factName(fact)})`)
}

function scoreStatus(fact: MarkedFact, { status }: Claim, { count, miss }: Sheet): void {
  if (!fact.superseded && !fact.unverified) return
  const wanted = fact.superseded ? 'superseded' : 'alleged'
  count('statusesAsked')
  if (status === wanted) count('statusesAgreed')
  else miss(`status ${status} for ${wanted} (${factName(fact)})`)
}

function scoreHistoric(fact: MarkedFact, { historic: said }: Claim, { count, miss }: Sheet): void {
  const asked = Boolean(fact.historic)
  if (asked) count('historicAsked')
  if (said) count('historicSaid')
  if (asked && said) count('historicAgreed')
  if (asked !== said) miss(`historic ${said} for ${asked} (${factName(fact)})`)
}

/** Counts, and notes as misses, on what a claim that was paired with a fact agrees with it. */
export function scoreDetails(fact: MarkedFact, claim: Claim, sheet: Sheet): void {
  for (const score of [scoreBound, scoreDate, scoreSpeaker, scoreStatus, scoreHistoric])
    score(fact, claim, sheet)
}
