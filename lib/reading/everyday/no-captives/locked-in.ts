import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'

/** Guards who lock themselves in are safe behind their door, and nobody's captives. */

const locks = /^(?:lock|shut|barricade|bolt|hole|encerrar|atrincherar|parapetar|refugiar)$/
const themselves = /^(?:themselves|himself|herself)$/
const asCaptives =
  /^(?:hostages?|captives?|rehen(?:es)?|cautiv[oa]s?|secuestrad[oa]s?|retenid[oa]s?|held|seized)$/

const isReflexive = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  themselves.test(wordAt(view, last + 1)) || wordAt(view, first - 1) === 'se'

/** "Forty guards had locked themselves in the kitchen", "los guías se encerraron; 14 quedaron encerrados". */
export function isLockedInByChoice(view: SentenceView, { phrase }: Candidate): boolean {
  const whom = view.chunks[phrase ?? -1]
  if (!isNoun(whom) || view.lexed.tokens.some(({ norm }) => asCaptives.test(norm))) return false
  const same = (who: NounPhrase | null) => who !== null && (who === whom || who.head === whom.head)
  return view.verbs.some(
    ({ verb }) => locks.test(verb.lemma) && isReflexive(view, verb) && same(subjectOf(view, verb)),
  )
}
