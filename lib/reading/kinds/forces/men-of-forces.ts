import type { NounPhrase } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { besieges, isSiteNext, many } from './forces-at-work'

/** "150 men", who are forces by whose men they are. */

/** "El Ejército rodeó el penal con 150 hombres", "the army ringed it with 150 men": whose men they are the subject tells. */
export function isMenOf(view: SentenceView, { noun, governor, index, links }: Phrase): boolean {
  if (!/^(?:men|hombres)$/.test(noun.head) || (noun.count?.value ?? 0) < many) return false
  if (isSentBy(view, links)) return true
  if (!/^(?:with|con)$/.test(governor?.preposition ?? '') || isCargo(view, noun)) return false
  const verb = view.verbs.findLast(({ index: at }) => at < index)?.verb
  if (!verb || verb.negated || !besieges.test(verb.lemma)) return false
  if (/^(?:take|seize|tomar)$/.test(verb.lemma) && !isSiteNext(view, view.chunks.indexOf(verb))) return false
  const force = subjectOf(view, verb)
  return force?.count === null && force.classes.some((name) => name === 'police' || name === 'soldier')
}

/** "El Ejército y la Policía enviaron 1.200 hombres". */
const isSentBy = (view: SentenceView, links: Phrase['links']): boolean =>
  links.some(({ verb, role }) => {
    if (role !== 'theme' || verb.negated || verb.passive || !verb.senses.includes('deploy')) return false
    const force = subjectOf(view, verb)
    return force?.classes.some((name) => name === 'police' || name === 'soldier') === true
  })

/** "with 30 men in handcuffs", "con 30 hombres a bordo": whom they led or found there. */
const isCargo = (view: SentenceView, { last }: NounPhrase): boolean =>
  /^(?:aboard|inside|in handcuffs|in custody|in chains|in tow|on board|a bordo|dentro|adentro|esposados|detenidos|en su interior)\b/.test(
    [1, 2, 3].map((step) => wordAt(view, last + step)).join(' '),
  )
