import { type Chunk, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { isTakingUp, withDocument, withoutNetwork } from '@/lib/reading/speakers/parts/repairs'
import { isSource } from '@/lib/reading/speakers/speaker'
import { withOffice } from '@/lib/reading/speakers/subjects/office-names'
import { bodies, documents, informants, titles } from '@/lib/reading/speakers/words'
import { continuesName } from './name-goes-on'
import { alter, isCapital, named, type Part, textAt } from './part'
import { isBareArticle, repaired } from './repairs'
import { bearsTitle, lastQuote, withArticle, withCalled, withTitle } from './titled'

/** A sentence as attribution sees it: long names of bodies are one part, titles belong to their names. */

const nameStart = (view: SentenceView, part: Part): number => {
  const isArticle = (at: number) => /^(?:the|el|la|los|las)$/.test(wordAt(view, at))
  let { first } = part
  while (first < part.last && (!isCapital(view, first) || isArticle(first))) first++
  return first
}

function joinNames(view: SentenceView, before: Part, next: Part): Part {
  const own = { first: before.own?.first ?? nameStart(view, before), last: next.last }
  return named(before, next.last, own)
}

/** "(SNAP)", "Instituto Penitenciario (Inpec)", but not "the minister (Vela)". */
const isAcronym = (view: SentenceView, part: Part | undefined, of: Part): boolean =>
  part?.noun != null &&
  part.first === part.last &&
  /^\p{Lu}[\p{Lu}\p{Ll}\d-]*$/u.test(textAt(view, part.first)) &&
  (/\p{Lu}.*\p{Lu}/u.test(textAt(view, part.first)) || !isUnnamedHolder(of))

/** "la directora", "the warden": who has a name beside the office. */
const isUnnamedHolder = ({ noun, own }: Part): boolean =>
  noun != null &&
  own === null &&
  noun.name === null &&
  !bodies.has(noun.head) &&
  (informants.has(noun.head) || noun.classes.some((name) => /^(?:role|person|staff)$/.test(name)))

/** How many parts brackets may hold that only tell who somebody is. */
const longestAside = 12

/** "SNAP (Servicio Nacional de Prisiones)", "(SNAP, por sus siglas en español)": the opening bracket of what names once more, or -1. */
function openingOf(view: SentenceView, row: readonly Part[]): number {
  const open = row.findLastIndex(({ word }) => word === '(')
  // "(@AnaVela)".
  const [before, first] = [row[open - 1], row[open + 1]?.word === '@' ? row[open + 2] : row[open + 1]]
  if (before?.noun == null) return -1
  if (row.length === open + 2 && isAcronym(view, first, before)) return open
  const isAside =
    row.length - open <= longestAside &&
    !before.noun.count &&
    (before.noun.place === null || isSource(before.noun)) &&
    first?.noun != null &&
    isCapital(view, first.first) &&
    row.slice(open + 1).every((part) => part.verb === null && !part.noun?.count && !part.noun?.place)
  return isAside ? open : -1
}

/** What nobody says in one breath: a body of more words is told by its acronym, as the text itself goes on to do. */
const longestName = 10 // words

/** The part with what brackets say of it: "Comité de Presos (CP)" is named so, if that is not too long. */
function withAside(view: SentenceView, before: Part, aside: readonly Part[], last: number): Part {
  const own = before.own ?? { first: nameStart(view, before), last: before.last }
  const [short] = aside
  // "la directora (Ana Vela)".
  if (short?.noun && aside.length === 1 && isUnnamedHolder(before) && !isAcronym(view, short, before))
    return named(before, last, { first: short.first, last: short.last })
  // "President Ana Vela (@AnaVela)".
  const name = before.noun?.name
  const isWhole = name?.last === before.last && name.first < name.last
  if (!short || !isAcronym(view, short, before))
    return named(before, last, isWhole ? (before.own ?? name) : own)
  const isEmpty = !before.noun?.head && !before.noun?.name
  if (isEmpty || own.last - own.first >= longestName)
    return named(before, last, { first: short.first, last: short.last })
  return named(before, last, aside.length === 1 ? { first: own.first, last } : own)
}

/** "Personas Privadas": a participle that belongs to a name. */
const isOfName = (view: SentenceView, { verb, first, last }: Part, before: Part | undefined): boolean =>
  verb?.form === 'reduced' &&
  first === last &&
  before?.own != null &&
  before.last + 1 === first &&
  isCapital(view, first) &&
  isCapital(view, before.last)

/** "el Comité de Presos Libres, CPL,": the acronym of the name before it. */
function isShort(view: SentenceView, [before, comma, short]: readonly Part[]): boolean {
  const letters = short?.noun && short.first === short.last ? textAt(view, short.first) : ''
  const named = before?.own && before.own.first < before.own.last ? textAt(view, before.own.first) : ''
  return comma?.kind === 'comma' && /^\p{Lu}{3,6}$/u.test(letters) && letters[0] === named[0]
}

/** Takes the next part into the row: alone, or with those before it as one name. */
function push(view: SentenceView, row: Part[], part: Part): void {
  const [far, joint] = [row.at(-2), row.at(-1)]
  // "la presidenta @AnaVela".
  if (part.noun && joint?.word === '@' && far?.word !== '(') {
    const holder = far?.noun && !far.noun.name ? named(far, part.last, part) : null
    row.splice(holder ? -2 : -1, 2, holder ?? part)
  } else if (part.noun && joint && far && continuesName(view, far, joint, part))
    row.splice(-2, 2, joinNames(view, far, part))
  else if (part.noun && far && isTitle(view, far, joint)) row.splice(-2, 2, alter(part, { first: far.first }))
  else if (part.word === ')' && openingOf(view, row) > 0) {
    const open = openingOf(view, row)
    const [before, , ...aside] = row.splice(open - 1) as [Part, Part, ...Part[]]
    row.push(withAside(view, before, aside, part.last))
  } else if (joint && isOfName(view, part, joint)) row.splice(-1, 1, joinNames(view, joint, part))
  else if (part.kind === 'comma' && isShort(view, row.slice(-3))) {
    const [before, , short] = row.splice(-3) as [Part, Part, Part]
    row.push(withAside(view, before, [short], short.last), part)
  } else if (withTitle(view, row, part))
    row.splice(lastQuote(row) - 1, row.length, withTitle(view, row, part) as Part)
  else if (
    joint &&
    (isSentence(view, joint, part) || isLettered(view, joint, part) || isRest(view, joint, part))
  )
    row.splice(-1, 1, joinNames(view, joint, part))
  else if (part.noun && joint?.noun && isCapital(view, part.first) && part.noun.determiner === 'definite')
    row.splice(-1, 1, alter(joint, { last: part.last, noun: { ...joint.noun, name: part }, own: part }))
  else if (withOffice(view, row, part)) {
    const [taken, whole] = withOffice(view, row, part) as [number, Part]
    row.splice(-taken, taken, whole)
  } else if (part.noun && joint && (isLed(joint, part) || isCompound(view, joint, part)))
    row.splice(-1, 1, alter(part, { first: joint.first, noun: { ...part.noun, first: joint.first } }))
  else row.push(part)
}

const doubled = /^(\p{Lu})\1$/u
/** "las FF. AA.": letters written twice for several, each with a stop that ends nothing. */
const isLettered = (view: SentenceView, { last }: Part, { noun, first }: Part): boolean =>
  noun !== null && first === last + 2 && doubled.test(textAt(view, last)) && doubled.test(textAt(view, first))

const isLetterStop = (view: SentenceView, chunk: Chunk, before: Part | undefined): boolean =>
  before?.noun != null &&
  before.noun.place === null &&
  view.chunks.at(-1) !== chunk &&
  textAt(view, chunk.first) === '.' &&
  doubled.test(textAt(view, chunk.first - 1))

/** "el portal Animal Político": a word of the name that is a noun as well. */
const isRest = (view: SentenceView, { noun, last }: Part, { noun: rest, first, last: end }: Part): boolean =>
  rest !== null &&
  first === end &&
  first === last + 1 &&
  isCapital(view, first) &&
  noun?.name?.last === last &&
  bearsTitle.test(noun.head)

/** "Save the Children": a name that is a sentence. */
const isSentence = (view: SentenceView, { last }: Part, { first }: Part): boolean =>
  textAt(view, last) === 'Save' &&
  last + 1 === first &&
  /^(?:the Children)$/.test(`${textAt(view, first)} ${textAt(view, first + 1)}`)

/** "the latest police report", "relatives of the disappeared": the last word is one that the chunker took for a verb. */
const isCompound = (view: SentenceView, { noun, first, last, word }: Part, part: Part): boolean =>
  view.lexed.language === 'en' &&
  noun != null &&
  !noun.count &&
  last + 1 === part.first &&
  part.first === part.last &&
  part.noun?.determiner === null &&
  part.noun.name === null &&
  (documents.has(part.word) || (word === 'the' && first === last))

/** "un comunicado", "los últimos ataques", "el alto comisionado": the chunker parted a noun from the words before it. */
const isLed = ({ noun, last }: Part, part: Part): boolean =>
  noun?.determiner != null &&
  noun.classes.length === 0 &&
  !(noun.count || noun.name || noun.place) &&
  last + 1 === part.first &&
  (documents.has(part.noun?.head ?? '') ||
    (/^(?:ultim|nuev|recient)[aeo]s?$/.test(noun.head) && part.noun?.determiner === null) ||
    (/^alt[oa]$/.test(noun.head) && informants.has(part.noun?.head ?? '')))

const isTitle = (view: SentenceView, before: Part, stop: Part | undefined): boolean =>
  stop?.word === '.' && before.noun !== null && titles.has(wordAt(view, before.last))

const says = (verb: VerbGroup | null | undefined) => verb?.form === 'finite' && verb.senses.includes('say')

/** '", Vela wrote', ", detalló París.": where only a speaker can stand, a name that a town bears too is a person's. */
function isSpeaker(part: Part, row: readonly Part[], next: Chunk | undefined): boolean {
  if (part.noun?.place == null || part.noun.determiner !== null) return false
  const [joint, before] = row.slice(-2)
  if (before?.kind === 'quote') return isVerb(next) && says(next)
  const closes = next === undefined || /^(?:comma|stop|conjunction)$/.test(next.kind)
  return (
    closes &&
    /^(?:comma|quote)$/.test(joint?.kind ?? '') &&
    says(before?.verb) &&
    before?.verb?.plural !== true
  )
}

export function partsOf(view: SentenceView): Part[] {
  const row: Part[] = []
  for (const [index, chunk] of view.chunks.entries()) {
    const next = view.chunks[index + 1]
    if (isBareArticle(chunk, next) || isTakingUp(view, index)) continue
    if (isLetterStop(view, chunk, row.at(-1))) continue
    for (const piece of repaired(view, index, row.at(-1))) {
      const part = withArticle(view, withoutNetwork(view, withDocument(view, piece)))
      const spoken = isSpeaker(part, row, next)
      push(
        view,
        row,
        spoken && part.noun ? alter(part, { noun: { ...part.noun, place: null, name: part } }) : part,
      )
    }
  }
  return withCalled(view, row)
}
