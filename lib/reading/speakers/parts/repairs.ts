import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  type Range,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { fresh } from '@/lib/reading/grammar/nouns/noun-phrase'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { nounOf } from '@/lib/reading/lexicon/nouns/nouns'
import { bodies, documents, informants, sayForms } from '@/lib/reading/speakers/words'
import { verbAfterQuote } from './after-quote'
import { verbMended } from './mend-verb'
import { alter, asNoun, isCapital, nounFrom, type Part, textAt, toPart, verbFrom } from './part'
import { splitVerb } from './split-verb'
import { splitName, splitTold } from './told-to'

/** What attribution has to mend of the chunker's reading where a speaker is concerned. */

/** "Mora dijo", "Witnesses said", "del Estado": a capital word where no verb stands is a name. */
function isName(view: SentenceView, part: Part, before: Part | undefined, next: Chunk | undefined): boolean {
  if (!part.verb || part.first !== part.last || !isCapital(view, part.first)) return false
  if (before?.kind === 'preposition') return true
  const says = isVerb(next) && next.senses.includes('say')
  if (before) return before.kind !== 'quote' && (says || next?.kind === 'comma')
  // "Hay, agregó, nueve heridos", "Siguen, dijo, nueve cautivos".
  const tells = view.lexed.language === 'es' && /^(?:hay|habia|hubo|.*an|.*en)$/.test(part.word)
  const finite = part.verb.form === 'finite' && !tells && !/(?:on|ó)$/.test(textAt(view, part.last))
  return says || (next?.kind === 'comma' && finite)
}

const isEmpty = (part: Part | undefined): boolean =>
  part?.noun?.determiner != null && !part.noun.count && !part.noun.name && !part.noun.place

/** "un informe de", "el último reporte", "del estado": a verb's form that is a noun here. */
function isNounHere(view: SentenceView, { verb, first, last }: Part, before: Part | undefined): boolean {
  if (!verb || first !== last || view.lexed.language !== 'es') return false
  const word = wordAt(view, first)
  if (word === 'estado') return /^(?:del|el|un)$/.test(wordAt(view, first - 1))
  // "de acuerdo al reporte de", "según informe de".
  if (/^(?:reporte|informe)$/.test(word) && /^(?:al|del|segun|con)$/.test(before?.word ?? '')) return true
  // "la prensa cifra en 18": whoever does it stands before it.
  const body = before !== undefined && bodies.has(wordAt(view, before.first + 1))
  const led = !body && isEmpty(before) && (before?.noun?.classes.length ?? 0) === 0
  return led && documents.has(word)
}

/** ", denuncia que", "según recoge la cadena": a verb that is also a noun, where what is said or who says it follows. */
const isSaying = (
  view: SentenceView,
  part: Part,
  before: Part | undefined,
  next: Chunk | undefined,
): boolean =>
  part.noun !== null &&
  part.first === part.last &&
  sayForms.test(wordAt(view, part.last)) &&
  (next?.kind === 'relative' ||
    (/^(?:segun|como|,|")$/.test(before?.word ?? '') && isNoun(next) && next.determiner === 'definite')) &&
  view.lexed.language === 'es'

/** "dijeron a EFE fuentes oficiales", "at the jail in Tarsis police said": two nouns side by side. */
function splitNouns(
  view: SentenceView,
  part: Part,
  before: Part | undefined,
  next: Chunk | undefined,
): Part[] {
  const { noun, first, last } = part
  if (!noun || noun.count || before?.kind !== 'preposition' || !isCapital(view, first)) return [part]
  const told = before.word === 'a' && view.lexed.language === 'es'
  const says = view.lexed.language === 'en' && isVerb(next) && next.senses.includes('say')
  let from = first
  while (from <= last && isCapital(view, from)) from++
  const head = wordAt(view, last)
  const speaks = bodies.has(head) || informants.has(head) || noun.classes.includes('police')
  if (from > last || !(told || (says && speaks))) return [part]
  const name = { first, last: from - 1 }
  return [
    alter(part, { last: from - 1, noun: { ...fresh(first), last: from - 1, name } }),
    nounFrom(view, part, from, last),
  ]
}

/** "un comunicado reconoció": a noun that the chunker took into the verb. */
function splitDocument(view: SentenceView, part: Part, before: Part | undefined): Part[] | null {
  const { verb, first, last } = part
  if (!verb || first === last || !isEmpty(before) || !documents.has(wordAt(view, first))) return null
  const finite: VerbGroup = { ...verb, first: first + 1, form: 'finite', passive: false }
  return [asNoun(alter(part, { last: first })), alter(part, { first: first + 1, verb: finite })]
}

const isInside = (at: number, name: Range | null): boolean =>
  name !== null && name.first <= at && at <= name.last

/** "to these the agency added": a phrase ends where another article begins. */
function splitArticle(view: SentenceView, part: Part): Part[] {
  for (let at = part.first + 1; part.noun && at < part.last; at++)
    if (wordAt(view, at) === 'the' && !isInside(at, part.noun.name))
      return [
        nounFrom(view, part, part.first, at - 1),
        alter(nounFrom(view, part, at, part.last), { word: 'the' }),
      ]
  return [part]
}

const ordinal = /^(?:first|earlier|later|previously|previous)$/

/** The article before a date: "el lunes". */
export const isBareArticle = (chunk: Chunk, next: Chunk | undefined): boolean =>
  isNoun(chunk) && next?.kind === 'date' && !chunk.head && !chunk.count && !chunk.name && !chunk.place

/** "según lo informó la Fiscalía", "como lo confirmó": the pronoun takes up what was said. */
export function isTakingUp({ chunks, lexed }: SentenceView, index: number): boolean {
  const [before, chunk, next] = chunks.slice(index - 1, index + 2)
  return (
    index > 0 &&
    lexed.language === 'es' &&
    chunk?.first === chunk?.last &&
    lexed.tokens[chunk?.first ?? -1]?.norm === 'lo' &&
    isVerb(next) &&
    /^(?:segun|como|conforme)$/.test(lexed.tokens[before?.last ?? -1]?.norm ?? '')
  )
}

/** ", Luis Torres": a name whose last word is also a noun, where no office stands before it. */
function isCapitalised(view: SentenceView, { noun, first, last }: Part): boolean {
  if (!noun || noun.determiner || noun.count || noun.place || first === last) return false
  if (noun.name && noun.name.first > first) return false
  if (view.lexed.language !== 'es' || first === 0 || nounOf(wordAt(view, first), 'es')) return false
  for (let at = first; at <= last; at++) if (!isCapital(view, at)) return false
  return true
}

/** "subraya Luis Mora" behind a quotation, of which the chunker made one noun: a verb of saying, and whoever says it. */
function sayingFirst(view: SentenceView, part: Part, { first, last }: Range): Part[] {
  const said = verbFrom(view, first, last)
  const verb =
    part.verb?.form === 'finite' ? { ...part.verb, senses: ['say'] } : { ...said.verb, senses: ['say'] }
  const rest = last < part.last ? [nounFrom(view, part, last + 1, part.last)] : []
  return [alter(said, { verb: verb as VerbGroup }), ...rest]
}

/** "el último boletín", "la escueta información oficial": what stands before the document is no noun, though it reads as the head. */
export function withDocument(view: SentenceView, part: Part): Part {
  const { noun, first, last } = part
  // "Datos del censo": the capital is the sentence's, and no name.
  const opens = first === 0 && last === 0
  if (view.lexed.language !== 'es' || !noun || (noun.name && !opens)) return part
  const described = noun.classes.length === 0 || /^(?:oficial|policial|militar)(?:es)?$/.test(noun.head)
  if (!described || documents.has(noun.head)) return part
  for (let at = opens ? 0 : first + 1; at <= last; at++)
    if (documents.has(wordAt(view, at)))
      return alter(part, { noun: { ...noun, name: null, head: wordAt(view, at), classes: [] } })
  return part
}

const networks = /^(?:twitter|facebook|instagram|telegram|whatsapp|tiktok|youtube|x)$/

/** "en su cuenta de Twitter": where something is said, by no one of that name. */
export function withoutNetwork(view: SentenceView, part: Part): Part {
  const { noun, first, last } = part
  const word = wordAt(view, first)
  return noun?.name && first === last && networks.test(word)
    ? alter(part, { noun: { ...noun, name: null, head: word } })
    : part
}

/** "él mismo había dado 58": whoever spoke before. */
const isHimself = ({ lexed: { language, tokens } }: SentenceView, { noun, first, last }: Part): boolean =>
  language === 'es' &&
  noun !== null &&
  last === first + 1 &&
  /^(?:él mismo|ella misma)$/.test(`${tokens[first]?.lower.normalize('NFC')} ${tokens[last]?.norm}`)

const pronounFrom = ({ first, last }: Part): NounPhrase => ({
  ...fresh(first),
  last,
  head: 'el',
  pronoun: true,
})

/** "según el Municipio": with a capital the town hall, and no area. */
function withTownHall(view: SentenceView, part: Part): Part {
  const { noun, first, last } = part
  const isHall =
    view.lexed.language === 'es' &&
    noun?.determiner === 'definite' &&
    last === first + 1 &&
    isCapital(view, last) &&
    /^(?:municipio|comuna)$/.test(wordAt(view, last))
  return isHall ? alter(part, { noun: { ...noun, classes: [], name: { first: last, last } } }) : part
}

/** The chunk at an index as one part or more. `before` is the part before it. */
export function repaired(view: SentenceView, index: number, before: Part | undefined): Part[] {
  const chunk = view.chunks[index]
  const next = view.chunks[index + 1]
  if (!chunk) return []
  const part = toPart(view, chunk)
  if (part.verb?.lemma === 'close' && next && 'word' in next && next.word === 'to')
    return [alter(part, { kind: 'adverb', verb: null })]
  if (before?.verb?.lemma === 'have' && part.first === part.last && ordinal.test(part.word))
    return [alter(part, { kind: 'adverb', noun: null })]
  const mended = part.verb && verbMended(view, part, before, next)
  if (mended) return [mended]
  // "como confirmó después el ministerio".
  const later = part.kind === 'subordinator' && /^(?:despues|luego)$/.test(part.word)
  if (later && !/^(?:del?|que)$/.test(wordAt(view, part.last + 1))) return [alter(part, { kind: 'adverb' })]
  // "pese a que".
  if (part.word === 'pese') return [alter(part, { kind: 'subordinator', noun: null, verb: null })]
  if (!part.noun && !part.verb) return [part]
  if (isHimself(view, part)) return [alter(part, { word: 'el', noun: pronounFrom(part) })]
  const quoting = verbAfterQuote(view, index)
  if (quoting) return sayingFirst(view, part, quoting)
  if (isName(view, part, before, next)) return [asNoun(part, { first: part.first, last: part.last })]
  const witness = part.verb !== null && informants.has(part.word) && isVerb(next)
  if (witness || isNounHere(view, part, before)) return [asNoun(part)]
  if (isSaying(view, part, before, next)) return [verbFrom(view, part.first, part.last)]
  const told = splitTold(view, index, part)
  if (told) return told
  if (isCapitalised(view, part)) return [alter(part, { own: { first: part.first, last: part.last } })]
  const documented = splitDocument(view, part, before)
  if (documented) return documented
  if (!part.noun) return [part]
  if (withTownHall(view, part) !== part) return [withTownHall(view, part)]
  const closing =
    (before?.kind === 'comma' && (!next || next.kind === 'stop')) ||
    (next?.kind === 'relative' && wordAt(view, next.first) === 'that')
  const pieces: Part[] = []
  for (const phrase of splitArticle(view, part))
    for (const piece of splitNouns(view, phrase, before, next))
      for (const said of splitName(view, piece, before, next))
        pieces.push(...splitVerb(view, said, next, closing))
  return pieces
}
