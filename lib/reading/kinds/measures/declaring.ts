import type { Range, VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { emergencyMentions } from './emergency'

/** The verbs that put a measure in force or keep it there. */

/** "extended the emergency declared on 18 July", "the emergency declared then was extended": what is done to it now. */
const isDoneToIt = ({ chunks, phrases }: SentenceView, verb: VerbGroup, { first, last }: Range): boolean =>
  verb.form === 'finite' &&
  (verb.last < first
    ? chunks.every(
        (chunk) =>
          chunk.first <= verb.last || chunk.first > last || /^(?:noun|preposition)$/.test(chunk.kind),
      )
    : verb.passive &&
      phrases.some(
        ({ noun, links }) =>
          noun.first <= last &&
          noun.last >= first &&
          links.some((link) => link.verb === verb && link.via === 'main'),
      ))

const declaring = (view: SentenceView): VerbGroup[] =>
  view.verbs.map(({ verb }) => verb).filter((verb) => verb.senses.includes('declare') && !verb.negated)

/** The verb of which the measure itself is the object. */
export const objectVerb = (view: SentenceView, mentions = emergencyMentions(view)): VerbGroup | undefined =>
  declaring(view).find((verb) => mentions.some((mention) => isDoneToIt(view, verb, mention)))

/** The verb that puts the measure in force: that of which it is the object, else the nearest to the words that name it. */
export function declaringVerb(view: SentenceView, mention: Range): VerbGroup | null {
  const distance = (verb: VerbGroup) =>
    Math.min(Math.abs(verb.first - mention.last), Math.abs(verb.last - mention.first))
  const [nearest] = declaring(view).sort((a, b) => distance(a) - distance(b))
  return objectVerb(view, [mention]) ?? nearest ?? null
}
