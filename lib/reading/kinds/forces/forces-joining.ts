import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../../candidate'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { forces } from '../../lexicon/noun-classes'
import { candidateFor } from '../counting/phrase-kind'

/** Forces that come on top of those told of before. */

const joining = signOfWords('join joins joined joining')

/** "join them", "join those already there", "join the 300 soldiers"; not "join the police". */
function areForces(view: SentenceView, verb: VerbGroup): boolean {
  const whom = view.chunks[view.chunks.indexOf(verb) + 1]
  if (!isNoun(whom)) return false
  return (
    /^(?:them|those)$/.test(whom.head) ||
    ((whom.count !== null || whom.plural) &&
      whom.determiner === 'definite' &&
      whom.classes.some((name) => forces.has(name)))
  )
}

/** "Another 500 would join them", "200 police officers joined the soldiers": so many more, where forces were told to be sent. */
export function forcesJoining(view: SentenceView, { earlier }: Story): Candidate[] {
  if (!holds(view, joining)) return []
  const sent = earlier.at(-1)?.candidates.some(({ kind }) => kind === 'troops_deployed') === true
  return view.counted
    .filter(({ bare, classes, noun, links }) => {
      const joins = links.find(({ verb, role }) => role === 'agent' && verb.lemma === 'join')?.verb
      const who = bare ? sent : classes.some((name) => forces.has(name))
      return (
        joins !== undefined &&
        joins.form === 'finite' &&
        !joins.negated &&
        (noun.count?.value ?? 0) > 1 &&
        who &&
        areForces(view, joins)
      )
    })
    .map((phrase) => ({
      ...candidateFor('troops_deployed', 'people', phrase, 5.5),
      additional: true as const,
    }))
}
