import type { Candidate } from '@/lib/reading/candidate'
import {
  type Chunk,
  isNoun,
  isPrison,
  isVerb,
  type NounPhrase,
  prepositionOf,
} from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { wordLike } from '@/lib/text/word-set'

/** Those who live in a town or in a home for children, in a sentence that names a prison too: no inmates. */

const inhabitants = /^(?:habitantes|inhabitants|pobladores|moradores|townspeople)$/

/** "La provincia, con 380.000 habitantes, espera una cárcel", not "the jail holds 1,900 inhabitants". */
const inhabitTown = ({ chunks, lexed }: SentenceView, { noun, index }: Phrase): boolean =>
  inhabitants.test(noun.head) &&
  (/^(?:con|with|de|of)$/.test(prepositionOf(chunks[index - 1])) ||
    !lexed.tokens.slice(0, noun.first).some(({ norm }) => ofYouth.test(norm)))

const lives = /^(?:vivir|habitar|residir|live|reside|dwell)$/

const isWithin = (chunk: Chunk | undefined) => /^(?:en|in)$/.test(prepositionOf(chunk))

/** "En la ciudad, sin contar a los de la cárcel, viven 290.000": in the town, and in no prison. */
function liveInTown({ chunks }: SentenceView, { bare, index, links, classes }: Phrase): boolean {
  const told = chunks[index - 1]
  const lived =
    (isVerb(told) && lives.test(told.lemma)) ||
    links.some(({ verb, via }) => via === 'main' && lives.test(verb.lemma))
  if (!lived || !(bare || classes.includes('person'))) return false
  const from = chunks.findLastIndex(({ kind }, at) => at < index && kind === 'stop')
  const to = chunks.findIndex(({ kind }, at) => at > index && /^(?:stop|comma|conjunction)$/.test(kind))
  const isOfOthers = (at: number) => isNoun(chunks[at]) && at !== index
  const places = (first: number, end?: number) =>
    chunks.slice(first, end).filter(
      (chunk, at): chunk is NounPhrase =>
        // "the 1,400 in the prison": where those are.
        isNoun(chunk) && isWithin(chunks[first + at - 1]) && !isOfOthers(first + at - 2),
    )
  const before = places(from + 1, index)
  const behind = places(index, to < 0 ? undefined : to)
  const where = before.length > 0 ? before : behind
  const isTown = where.some(({ classes: of, place }) => of.includes('area') || place?.place != null)
  return isTown && ![...before, ...behind].some(isPrison)
}

const children =
  /^(?:menores|nin[oa]s|adolescentes|bebes|huerfan[oa]s|children|minors|babies|orphans|teenagers|girls|boys)$/
const ofYouth = wordLike(
  'infractor(?:es|as)? juvenil(?:es)? juveniles? reformator(?:y|ies|io|ios) young youth offenders? delinquents?',
  'detention detencion reclusion recluid[oa]s custody correccional(?:es)? internamiento prisons? jails? gaols?',
  'carcel(?:es)? penal(?:es)? prision(?:es)? penitenciari[oa]s? pabellon(?:es)? cells? celdas? inmates? pres[oa]s',
  'reclus[oa]s? intern[oa]s prisoners? privacion privad[oa]s motin(?:es)? riots? amotin\\S* fugas? fug(?:o|aron|ad[oa]s?)',
  'escap(?:e|es|ed|o|aron|ad[oa]s?)',
)
/** Also "since the riot": at the prison next door. */
const near = /^(?:after|since|tras|near|beside|outside|(?:junto|frente) a|cerca de|next to)$/

/** "El centro acoge a 240 menores", "the orphanage near the prison": in no prison, as far as the sentence says. */
function areInHome(view: SentenceView, { noun }: Phrase): boolean {
  if (!children.test(noun.head)) return false
  return !view.chunks.some(({ first, last }) => {
    const words = view.lexed.tokens.slice(first, last + 1)
    const before = [wordAt(view, first - 1), `${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`]
    return words.some(({ norm }) => ofYouth.test(norm)) && !before.some((word) => near.test(word))
  })
}

export function areTownspeople(view: SentenceView, { unit, phrase }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  return (
    unit === 'inmates held' &&
    counted !== undefined &&
    (inhabitTown(view, counted) || liveInTown(view, counted) || areInHome(view, counted))
  )
}
