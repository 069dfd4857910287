import type { ClaimKind } from '@/lib/model/claim'
import type { Candidate } from '../../candidate'
import { isNoun } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { tells, toldSign } from '../../grammar/told-signs'
import type { NounClass } from '../../lexicon/noun-classes'
import { candidateFor } from './phrase-kind'

/** "Los muertos son 44 y los heridos, diez", "the dead number 44 and the wounded ten": the verb is that of the first. */
export function gappedCopula(kind: ClaimKind, name: NounClass): (view: SentenceView) => Candidate[] {
  const told = toldSign(name)
  return (view) => {
    if (view.counted.length < 2 || !tells(view, told)) return []
    const { chunks } = view
    return view.counted.flatMap((phrase) => {
      const { index, bare, noun } = phrase
      const at = chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
      const who = chunks[at]
      const joint = chunks[at - 1]
      const named =
        isNoun(who) &&
        who.classes.includes(name) &&
        who.determiner === 'definite' &&
        who.plural &&
        who.count === null &&
        (joint?.kind === 'conjunction' || joint?.kind === 'stop' || joint?.kind === 'comma')
      const whole = bare && !noun.count?.alone && !noun.count?.share && noun.last - noun.first < 3
      const ends = /^(?:stop|comma)$/.test(chunks[index + 1]?.kind ?? 'stop')
      return named && whole && ends && phrase.links.length === 0
        ? [candidateFor(kind, 'people', phrase, 2)]
        : []
    })
  }
}
