import { isNoun } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { many } from './forces-at-work'

/** Forces that were needed, called for, or added to those already there. */

/** "se suman 120 efectivos a los 450 que ya patrullaban", "join the 450 already on patrol": those who are there. */
export function isJoined(view: SentenceView, { noun, index, governor, links }: Phrase): boolean {
  if (noun.determiner !== 'definite') return false
  const already = view.chunks
    .slice(index + 1, index + 4)
    .some((chunk) => chunk.kind === 'adverb' && /^(?:ya|already)$/.test(chunk.word))
  const spanish = governor?.preposition === 'a'
  const joins = view.verbs.some(
    ({ verb, index: at }) =>
      at < index && !verb.negated && /^(?:sumar|unir|agregar|anadir|join|reinforce|add)$/.test(verb.lemma),
  )
  return already && joins && (spanish || links.some(({ verb }) => /^(?:join|reinforce)$/.test(verb.lemma)))
}

/** "fueron necesarios 800 policías", "hicieron falta 300 agentes y 50 militares". */
export function isNeeded(view: SentenceView, { index, noun }: Phrase): boolean {
  if (view.lexed.language !== 'es' || (noun.count?.value ?? 0) < many) return false
  let at = index - 1
  while (view.chunks[at]?.kind === 'conjunction' || isNoun(view.chunks[at])) {
    const chunk = view.chunks[at]
    if (isNoun(chunk) && !chunk.count && chunk.head !== 'falta') break
    at--
  }
  const last = view.chunks[at]?.last ?? -1
  const words = [1, 0].map((step) => wordAt(view, last - step)).join(' ')
  return /^(?:(?:fueron|eran|sean) necesari[oa]s|(?:hicieron|hacian) falta|se (?:necesitaron|requirieron|emplearon|movilizaron|utilizaron))$/.test(
    words,
  )
}

/** "llamó a 200 agentes de refuerzo", "called on 200 officers as reinforcements". */
export function isCalledIn(view: SentenceView, { index, links }: Phrase): boolean {
  const [link, use] = view.chunks.slice(index + 1, index + 3)
  const reinforcing =
    link?.kind === 'preposition' &&
    isNoun(use) &&
    /^(?:refuerzos?|apoyo|reinforcements?|backup)$/.test(use.head)
  return (
    reinforcing &&
    links.some(
      ({ verb, role }) =>
        role === 'theme' && !verb.negated && /^(?:llamar|convocar|traer|call|summon|bring)$/.test(verb.lemma),
    )
  )
}
