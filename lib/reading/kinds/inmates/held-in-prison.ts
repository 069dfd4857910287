import { isNoun, type VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'

/** "1,456 people detained in Roble prison": who is kept there, not who was arrested. */
export const isHeldInPrison = (view: SentenceView, verb: VerbGroup | null): boolean =>
  verb?.form === 'reduced' && (isInPrison(view, verb) || isBesideRoom(view))

/** "80.928 cupos y 121.000 personas detenidas": how many there are for how much room. */
export const isBesideRoom = ({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('room'))

/** Does a prison stand right behind the verb? */
export function isInPrison(view: SentenceView, verb: VerbGroup): boolean {
  const at = view.chunks.indexOf(verb)
  const [within, ...where] = view.chunks.slice(at + 1, at + 4)
  const inside = within?.kind === 'preposition' && /^(?:in|at|en)$/.test(within.word)
  return (
    inside &&
    where.some(
      (chunk) => isNoun(chunk) && (chunk.classes.includes('prison') || chunk.place?.place?.kind === 'prison'),
    )
  )
}
