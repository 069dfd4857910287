import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { landslides } from '@/lib/text/hazards'
import { wordLike } from '@/lib/text/word-set'

/** Whom a hill or a house came down upon: they may be alive, and nobody laid them to rest. */

const buries = /^(?:bury|sepultar|enterrar)$/
const masses = wordLike(
  landslides,
  'mud debris rubble snow earth soil sand rocks collapse wreckage hillside',
  'lodo barro tierra escombros nieve talud ladera lava rocas',
)
const stays = /^(?:qued|sig|segui|permanec|continu|est(?:a|an|aba|aban)$|remain|are$|is$|still$)/

const stillThere = ({ lexed }: SentenceView, { first, last }: VerbGroup): boolean =>
  lexed.tokens.slice(first, last).some(({ norm }) => stays.test(norm))

/** "buried alive", "under the rubble", "by a mudslide", "bajo los escombros", "por un alud". */
function isUnder({ lexed }: SentenceView, { last }: VerbGroup): boolean {
  const behind = lexed.tokens.slice(last + 1, last + 6).map(({ norm }) => norm)
  const [next = ''] = behind
  return (
    /^(?:alive|viv[oa]s?)$/.test(next) ||
    (/^(?:under|beneath|in|by|bajo|entre|por|en)$/.test(next) && behind.some((word) => masses.test(word)))
  )
}

/** "The bodies of 12 are still buried", "buried alive and died", "en una fosa". */
const tellsOfDead = (
  { chunks, verbs, lexed }: SentenceView,
  own: VerbGroup,
  phrase: number | null,
): boolean =>
  chunks.some(
    (chunk, at) =>
      isNoun(chunk) && chunk.classes.includes('dead') && phrase !== null && Math.abs(at - phrase) < 3,
  ) ||
  verbs.some(
    ({ verb }) => verb !== own && verb.senses.some((sense) => sense === 'die' || sense === 'kill'),
  ) ||
  lexed.tokens.some(({ norm }) => /^(?:fosas?|graves?|dead|muert[oa]s|cadaveres|asesinad[oa]s)$/.test(norm))

/** "A landslide buried 12 people", "doce personas quedaron sepultadas"; not "the 12 were buried on Friday". */
export function isBuriedUnder(view: SentenceView, { verb, phrase }: Candidate): boolean {
  if (!verb || !buries.test(verb.lemma) || tellsOfDead(view, verb, phrase)) return false
  const who = verb.passive ? null : subjectOf(view, verb)
  return (
    stillThere(view, verb) ||
    isUnder(view, verb) ||
    (who !== null && masses.test(who.head)) ||
    wordAt(view, verb.last - 1) === 'feared'
  )
}
