import { isDocument, isSource } from './speaker'
import type { Part } from './speech-repairs'

/** Whose a figure or report is, by the nouns around it. */

/** "Dos de las organizaciones denunciaron": those of whom they are two. */
export function someOf(parts: readonly Part[], index: number): number | null {
  const [few, of, whole] = parts.slice(index, index + 3)
  const counts = few?.noun?.count && few.noun.head === '' && few.noun.count.value < 10
  const known = whole?.noun && whole.noun.determiner === 'definite' && isSource(whole.noun)
  return counts && /^(?:of|de)$/.test(of?.word ?? '') && known ? index + 2 : null
}

/** "la cifra de muertos subió a nueve": what rises says nothing. */
export function isTollOf(parts: readonly Part[], index: number): boolean {
  const [toll, of, whom] = parts.slice(index, index + 3)
  const counts = /^(?:figure|count|tally|cifra|conteo|recuento|balance)$/.test(toll?.noun?.head ?? '')
  const dead = whom?.noun?.classes.some((name) =>
    /^(?:dead|death|hurt|hostage|detainee|fugitive)$/.test(name),
  )
  return counts && /^(?:of|de)$/.test(of?.word ?? '') && dead === true
}

/** "a report by the ombudsman", "datos de la Fiscalía". */
export function authorOf(parts: readonly Part[], document: number): number | null {
  const from = parts[document + 1]?.verb ? document + 2 : document + 1
  const [by, maker] = parts.slice(from, from + 2)
  const noun = maker?.noun
  // "la cifra de policías" counts them, "la cifra de la Policía" is theirs.
  const whose = noun?.determiner === 'definite' || noun?.name != null || by?.word === 'del'
  const made =
    by?.kind === 'preposition' &&
    (/^(?:by|from|por)$/.test(by.word) || (/^(?:of|de|del)$/.test(by.word) && whose))
  return made && maker?.noun && isSource(maker.noun) && !isDocument(maker.noun) ? from + 1 : null
}
