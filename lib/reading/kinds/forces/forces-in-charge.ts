import { isNoun } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { many, searches } from './forces-at-work'

/** Forces who carry out an operation or a search: "the raid that 300 officers carried out". */

/** "la operación que 2.500 agentes llevaron a cabo", "the raid that 300 officers carried out". */
export function carriesOut(view: SentenceView, { index, links }: Phrase): boolean {
  const [operation, that] = view.chunks.slice(Math.max(0, index - 2), index)
  return (
    that?.kind === 'relative' &&
    isNoun(operation) &&
    (operation.classes.includes('operation') || operation.head === 'operativo') &&
    links.some(
      ({ verb, role, via }) =>
        via === 'main' && role === 'agent' && /^(?:llevar|realizar|ejecutar|carry|conduct)$/.test(verb.lemma),
    )
  )
}

/** "a cargo de la operación estuvieron 400 agentes": who stands behind an operation. */
export const isInCharge = ({ chunks }: SentenceView, index: number): boolean =>
  chunks
    .slice(Math.max(0, index - 4), index)
    .some((chunk) => isNoun(chunk) && (chunk.classes.includes('operation') || chunk.head === 'operativo'))

/** "la requisa, a cargo de 180 uniformados", "the search, carried out by 180 officers". */
function isInItsCharge(view: SentenceView, { noun, governor }: Phrase): boolean {
  const words = [3, 2, 1].map((step) => wordAt(view, noun.first - step)).join(' ')
  if (!/^(?:a cargo de|carried out by|hands of)$/.test(words) || governor === null) return false
  return view.lexed.tokens
    .slice(0, noun.first)
    .some(({ norm }) => searches.test(norm) || /^(?:operativo|operacion|operation|raid)$/.test(norm))
}

/** "a search of the jail by some 3,000 soldiers", "una requisa con 400 policías": who carries it out. */
export function isSearchBy(view: SentenceView, phrase: Phrase): boolean {
  const { governor, noun, index } = phrase
  if ((noun.count?.value ?? 0) >= many && isInItsCharge(view, phrase)) return true
  if ((noun.count?.value ?? 0) < many || !/^(?:by|with|con|por)$/.test(governor?.preposition ?? ''))
    return false
  let at = governor?.noun ?? -1
  // "of the jail" stands between.
  while (at > 1 && index - at < 8 && isNoun(view.chunks[at])) {
    const what = view.chunks[at]
    if (isNoun(what) && searches.test(what.head)) return true
    if (view.chunks[at - 1]?.kind !== 'preposition') return false
    at -= 2
  }
  const first = view.chunks[at]
  return isNoun(first) && searches.test(first.head)
}
