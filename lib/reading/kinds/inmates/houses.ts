import type { VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { isFightersCell, isOfCells } from './housed'
import { inPrison } from './may-be-inmates'

/** Whether what has, holds or counts people is a house of them: a prison, its cells, a building of one. */

const houses =
  /^(?:compound|complex|institution|site|premises|building|block|wing|pavilion|cells?|camp|unit|establishment|lockups?|recinto|edificio|complejo|sitio|celdas?|calabozos?|bloque|ala|modulo|pabellon)$/

/** What houses anybody. */
const anyHouse = /^(?:building|complex|site|premises|camp|edificio|complejo|sitio)$/

export const isHouse = (view: SentenceView, verb: VerbGroup): boolean => {
  if (counts.test(verb.lemma) || isOfCells(view, verb)) return true
  const subject = subjectOf(view, verb)
  // "but kept the other three": who keeps people may be anybody.
  if ((!subject || subject.pronoun) && /^(?:keep|retain|detain|retener)$/.test(verb.lemma)) return false
  if (!subject) return true
  if (isFightersCell(view, subject)) return false
  if (anyHouse.test(subject.head) && verb.senses.includes('house'))
    return inPrison(view) || view.phrases.some(({ classes }) => classes.includes('inmate'))
  if (houses.test(subject.head) && (verb.senses.includes('house') || inPrison(view))) return true
  if (verb.senses.includes('house') && subject.classes.length === 0 && !subject.name) return true
  return (
    subject.place !== null ||
    subject.classes.includes('prison') ||
    subject.classes.includes('system') ||
    subject.classes.includes('room') ||
    (subject.classes.includes('area') && verb.senses.includes('hold')) ||
    /^(?:it|which|that|they)$/.test(subject.head)
  )
}

/** "a census found 4,700 people in the prisons": what was counted there. */
export const counts = /^(?:find|count|register|record|list|tally|contar|contabilizar|registrar|censar)$/
