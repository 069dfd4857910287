import { isVerb } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'

/** The verb of being right before a bare number behind which nobody is named: "eran once, porque", "fueron 4.478:", "it was 12". */
export function areSoMany(view: SentenceView, { index, bare, noun }: Phrase): boolean {
  const verb = view.chunks[index - 1]
  return (
    bare &&
    !noun.count?.alone &&
    isVerb(verb) &&
    !verb.negated &&
    !verb.conditional &&
    verb.senses.some((sense) => sense === 'be' || sense === 'exist') &&
    /^(?:|[,;:.]|because|since|porque|pues|ya)$/.test(wordAt(view, noun.last + 1))
  )
}
