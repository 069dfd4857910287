import type { Range } from './grammar/chunk'
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
  return named(before, next.last, own)
}

function named(before: Part, last: number, own: Range): Part {
  const noun = before.noun && { ...before.noun, last, name: own }
  return alter(before, { last, noun, own })
}

const isAcronym = (view: SentenceView, part: Part | undefined): part is Part =>
  part?.noun != null &&
  part.first === part.last &&
  /^\p{Lu}[\p{Lu}\p{Ll}\d-]*$/u.test(textAt(view, part.first))

/** How many parts brackets may hold that only tell who somebody is. */
const longestAside = 12

/** "SNAP (Servicio Nacional de Prisiones)", "(SNAP, por sus siglas en español)": the opening bracket of what names once more, or -1. */
function openingOf(view: SentenceView, row: readonly Part[]): number {
  const open = row.findLastIndex(({ word }) => word === '(')
  const [before, first] = [row[open - 1], row[open + 1]]
  if (before?.noun == null) return -1
  if (row.length === open + 2 && isAcronym(view, first)) return open
  const isAside =
    row.length - open <= longestAside &&
    !before.noun.count &&
    (before.noun.place === null || before.noun.name !== null) &&
    first?.noun != null &&
    isCapital(view, first.first) &&
    row.slice(open + 1).every((part) => part.verb === null && !part.noun?.count && !part.noun?.place)
  return isAside ? open : -1
}

/** What nobody says in one breath: a body of more words is told by its acronym, as the text itself goes on to do. */
const longestName = 10 // words

/** The part with what brackets say of it: "Comité de Presos (CP)" is named so, whose name is short or has no other by its own. */
function withAside(view: SentenceView, before: Part, aside: readonly Part[], last: number): Part {
  const own = before.own ?? { first: nameStart(view, before), last: before.last }
  const [short] = aside
  if (!isAcronym(view, short)) return named(before, last, own)
  if (own.last - own.first >= longestName)
    return named(before, last, { first: short.first, last: short.last })
  return named(before, last, aside.length === 1 ? { first: own.first, last } : own)
}

/** Takes the next part into the row: alone, or with those before it as one name. */
function push(view: SentenceView, row: Part[], part: Part): void {
  const [far, joint] = [row.at(-2), row.at(-1)]
  if (part.noun && joint && far && continuesName(view, far, joint, part))
    row.splice(-2, 2, joinNames(view, far, part))
  else if (part.noun && far && isTitle(view, far, joint)) row.splice(-2, 2, alter(part, { first: far.first }))
  else if (part.word === ')' && openingOf(view, row) > 0) {
    const open = openingOf(view, row)
    const [before, , ...aside] = row.splice(open - 1) as [Part, Part, ...Part[]]
    row.push(withAside(view, before, aside, part.last))
  } else if (part.noun && joint?.noun && isCapital(view, part.first) && part.noun.determiner === 'definite')
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
