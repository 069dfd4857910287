import { holds, signLike } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { isNoun, type NounPhrase } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Violence that a sentence only comes back to, or that somebody only says there was. */

const blames = signLike(/^(?:traces?|traced|blames?|blamed)$/)

/** "vincula el atentado con el traslado", "link the revolt to plans", "sofocaron la revuelta": what is said of it is its cause or its end. */
const explains =
  /^(?:link|attribute|ascribe|quell|quash|vincular|atribuir|relacionar|achacar|adjudicar|sofocar|controlar|repudiar|condemn|lamentar|deplore)$/

/** "who said the revolt ...": told before, and no new day, place or beginning is said of it. */
export function isMention(
  view: SentenceView,
  noun: NounPhrase,
  links: Phrase['links'],
  { earlier }: Story,
): boolean {
  if (noun.determiner !== 'definite' && noun.determiner !== 'demonstrative') return false
  const anything = earlier.some(({ candidates }) => candidates.length > 0)
  if (anything && (holds(view, blames) || links.some(isExplained))) return true
  const news = view.chunks.some((chunk) => chunk.kind === 'date' || (isNoun(chunk) && chunk.place !== null))
  return (
    !news &&
    links.every(
      ({ verb }) =>
        !verb.senses.some(
          (sense) => sense === 'happen' || sense === 'begin' || sense === 'riot' || sense === 'leave',
        ),
    ) &&
    earlier.some(({ candidates }) => candidates.some(({ kind }) => kind === 'attack'))
  )
}
const isExplained = ({ verb, role }: Phrase['links'][number]): boolean =>
  role === 'theme' && explains.test(verb.lemma)

const talk = /^(?:rumou?rs?|talk|rumor(?:es)?|version(?:es)?|bulos?)$/
const supposed = /^(?:supposed|alleged|supuest[oa]s?|presunt[oa]s?)$/

/** "rumours of a second riot", "un supuesto amotinamiento", "a reckoning, not a rebellion". */
export function isOnlySaid(view: SentenceView, { noun, governor }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && talk.test(of.head)) return true
  if (wordAt(view, noun.first - 1) === 'not') return true
  return view.lexed.tokens.slice(noun.first, noun.last + 1).some(({ norm }) => supposed.test(norm))
}
