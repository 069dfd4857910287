import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { normAt } from '@/lib/reading/grammar/lexing/lexer'
import { isSpeech } from '@/lib/reading/grammar/links/link'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { familyMembers, kin, remains as remainsWords } from '@/lib/reading/lexicon/alternatives'

/** Bodies of a toll that was told before, and what becomes of them: named, kept, opened, given to their families, buried. */

const remains = new RegExp(`^(?:${remainsWords})$`)
const becomes =
  /^(?:identif\w+|recogni[sz]\w+|reconoci\w+|sepult\w+|enterr\w+|inhum\w+|buried|autops\w+|necrops\w+|examin\w+|names?|nombres?|fingerprint\w*|huellas|adn|dna)$/
/** Who is given something and who claims it is said beside it, or it may be anything. */
const goesHome = /^(?:reclam\w+|claimed|unclaimed|entreg\w+|handed|given|returned|repatri\w+)$/
const home = new RegExp(`^(?:${kin}|${familyMembers}|mothers|parents|madres|padres|morgue)$`)
const not = /^(?:no|not|sin|without|yet|never|nunca|ni|none)$/
const tellsOf =
  /^(?:be|have|know|finish|end|complete|conclude|terminar|concluir|acabar|saber|conocer|ser|estar|haber|tener)$/

/** From the stop before the phrase to the one behind it. */
function clauseAround(view: SentenceView, { first, last }: Phrase['noun']): string[] {
  const stop = /^[.;:]$/
  let [from, to] = [first, last]
  while (from > 0 && !stop.test(wordAt(view, from - 1))) from--
  while (wordAt(view, to + 1) && !stop.test(wordAt(view, to + 1))) to++
  return view.lexed.tokens.slice(from, to + 1).map(({ norm }) => norm)
}

/** "three victims", "nine of the dead", "six of the eight" behind "the bodies of". */
function areBodies(view: SentenceView, { noun, index, bare, governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const whole = complementOf(view.chunks, index)
  return (
    remains.test(noun.head) ||
    /^(?:victims|victimas)$/.test(noun.head) ||
    (isNoun(of) && remains.test(of.head) && bare) ||
    (whole?.determiner === 'definite' && whole.classes.includes('dead'))
  )
}

/** Of another place than any told before: "nine headless bodies, not yet identified, lay on a road in X". */
const isElsewhere = (view: SentenceView, earlier: Story['earlier']): boolean =>
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      chunk.place !== null &&
      !earlier.some((told) => told.view.lexed.tokens.some(({ norm }) => norm === chunk.head)),
  )

/** Nothing but what becomes of bodies, and that somebody says so: who were burned, dumped or shot are told for the first time. */
const isOnlyThat = ({ verbs, lexed }: SentenceView): boolean =>
  verbs.every(
    ({ verb }) =>
      tellsOf.test(verb.lemma) ||
      isSpeech(verb) ||
      [becomes, goesHome].some((words) => words.test(normAt(lexed, verb.last))),
  )

export function isDoneWithBodies(view: SentenceView, { phrase }: Candidate, { earlier }: Story): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  const value = counted?.noun.count?.value
  // "Otros ocho cuerpos, aún sin identificar": on top of those told.
  if (!counted || value === undefined || counted.noun.another || !areBodies(view, counted)) return false
  const told = earlier.some(({ candidates }) =>
    candidates.some(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) >= value),
  )
  const again = view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('violence'))
  if (!told || again || isElsewhere(view, earlier) || !isOnlyThat(view)) return false
  const words = clauseAround(view, counted.noun)
  const atHome = words.some((word) => home.test(word))
  return words.some(
    (word, at) => (becomes.test(word) && !not.test(words[at - 1] ?? '')) || (atHome && goesHome.test(word)),
  )
}
