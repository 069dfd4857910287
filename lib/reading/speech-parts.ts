import type { SentenceView } from './grammar/sentence-view'
import { wordAt } from './grammar/sentence-view'
import { alter, isBareArticle, isCapital, type Part, repaired, textAt } from './speech-repairs'
import { bodies, documents, titles } from './speech-words'

/** A sentence as attribution sees it: long names of bodies are one part, titles belong to their names. */

const ofWords = /^(?:of|de|del|para|for|on)$/
const listWords = /^(?:a|y|e|and|to)$/

/** "Servicio Nacional de Atención a Privados de Libertad", "Ministry of the Interior": one name. */
function continuesName(view: SentenceView, before: Part, joint: Part, next: Part): boolean {
  if (!before.noun || !next.noun || before.noun.count || before.noun.place || next.noun.count) return false
  const lead = next.noun.determiner !== null && next.first < next.last ? next.first + 1 : next.first
  if (!isCapital(view, before.last) || !isCapital(view, lead)) return false
  const proper =
    before.first === 0
      ? before.own !== null || isCapital(view, before.first + 1) || before.noun.name !== null
      : true
  if (joint.word === 'on' && !bodies.has(wordAt(view, before.last))) return false
  return proper && (ofWords.test(joint.word) || (before.own !== null && listWords.test(joint.word)))
}

const nameStart = (view: SentenceView, part: Part): number => {
  let { first } = part
  while (first < part.last && !isCapital(view, first)) first++
  const article = /^(?:the|el|la|los|las)$/.test(wordAt(view, first))
  return article && first < part.last ? first + 1 : first
}

function joinNames(view: SentenceView, before: Part, next: Part): Part {
  const own = { first: before.own?.first ?? nameStart(view, before), last: next.last }
  const noun = before.noun && { ...before.noun, last: next.last, name: own }
  return alter(before, { last: next.last, noun, own })
}

const isAcronym = (view: SentenceView, part: Part | undefined): part is Part =>
  part?.noun != null &&
  part.first === part.last &&
  /^\p{Lu}[\p{Lu}\p{Ll}\d-]*$/u.test(textAt(view, part.first))

/** Takes the next part into the row: alone, or with those before it as one name. */
function push(view: SentenceView, row: Part[], part: Part): void {
  const [far, joint] = [row.at(-2), row.at(-1)]
  const [long, open, short] = [row.at(-3), far, joint]
  if (part.noun && joint && far && continuesName(view, far, joint, part))
    row.splice(-2, 2, joinNames(view, far, part))
  else if (part.noun && far && isTitle(view, far, joint)) row.splice(-2, 2, alter(part, { first: far.first }))
  else if (part.word === ')' && long?.noun && open?.word === '(' && isAcronym(view, short))
    row.splice(-3, 3, joinNames(view, long, part))
  else if (part.noun && joint?.noun && isCapital(view, part.first) && part.noun.determiner === 'definite')
    row.splice(-1, 1, alter(joint, { last: part.last, noun: { ...joint.noun, name: part }, own: part }))
  else if (part.noun && joint && isLed(joint, part))
    row.splice(-1, 1, alter(part, { first: joint.first, noun: { ...part.noun, first: joint.first } }))
  else row.push(part)
}

/** "un comunicado", "el último reporte": the chunker parted a document from the words before it. */
const isLed = ({ noun, last }: Part, part: Part): boolean =>
  noun?.determiner != null &&
  noun.classes.length === 0 &&
  !(noun.count || noun.name || noun.place) &&
  last + 1 === part.first &&
  documents.has(part.noun?.head ?? '')

const isTitle = (view: SentenceView, before: Part, stop: Part | undefined): boolean =>
  stop?.word === '.' && before.noun !== null && titles.has(wordAt(view, before.last))

const ranks = /^(?:ultim[oa]|nuev[oa]|mism[oa]|primer|primer[oa]|segund[oa]|tercer|tercer[oa])$/
/** "el último boletín", "un primer parte": the document is what its last word names. */
function withDocument(view: SentenceView, part: Part): Part {
  const last = wordAt(view, part.last)
  return part.noun && ranks.test(part.noun.head) && documents.has(last)
    ? alter(part, { noun: { ...part.noun, head: last } })
    : part
}

export function partsOf(view: SentenceView): Part[] {
  const row: Part[] = []
  for (const [index, chunk] of view.chunks.entries()) {
    if (isBareArticle(chunk, view.chunks[index + 1])) continue
    for (const piece of repaired(view, index, row.at(-1))) push(view, row, withDocument(view, piece))
  }
  return row
}
