import type { Candidate } from '@/lib/reading/candidate'
import type { Clause } from '@/lib/reading/clauses'
import {
  type Chunk,
  type DateChunk,
  hasClass,
  isNoun,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { earthquakes, landslides, shipwrecks, wildfires } from '@/lib/text/hazards'
import { wordLike } from '@/lib/text/word-set'

const links = /^(?:with|at|in|of|con|en|del?)$/
const occurs = /^(?:perpetr|comet|registr|produ[cj]|suced|carried|staged|committed)/

const sudden = wordLike(
  earthquakes,
  landslides,
  wildfires,
  shipwrecks,
  'fires? explosions? explosiones blasts?',
)
const accidents = wordLike(
  'stampede crash derailment accident collapse sinking tornado',
  'estampida choque descarrilamiento accidente',
)
/** "a fire that ripped through a club": what befell a place, told by its singular noun. */
const befell = ({ head, plural }: NounPhrase): boolean =>
  !plural && (sudden.test(head) || accidents.test(head))

const isHappening = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (hasClass(chunk, 'violence', 'escape', 'operation') || befell(chunk))

/** "a fire that broke out in February 2024": over in a day or so, where floods and epidemics go on to kill. */
const isSudden = (chunk: Chunk | undefined): boolean => isNoun(chunk) && sudden.test(chunk.head)

/**
 * Does a relative clause tell of something that happened: "a riot that", and past what it was done with and where, "an attack
 * with explosives at the prison that was carried out on Thursday"?
 */
export function isOfHappening(
  { chunks, lexed }: SentenceView,
  { noun }: Clause,
  verb: VerbGroup | null,
): boolean {
  if (!noun) return false
  if (isHappening(noun)) return true
  const happened =
    verb?.senses.some((sense) => sense === 'begin' || sense === 'happen') ||
    occurs.test(lexed.tokens[verb?.last ?? -1]?.norm ?? '')
  if (!happened) return false
  const end = chunks.indexOf(noun)
  let at = end
  while (isNoun(chunks[at - 1]) || links.test(prepositionOf(chunks[at - 1]))) at--
  return chunks.slice(at, end + 1).some((chunk) => isHappening(chunk) || isSudden(chunk))
}

/** "The toll rose to 31 when a man died on Saturday": the others died before. */
export const rises = (candidate: Candidate): boolean =>
  isToll(candidate) && (candidate.verb?.senses.includes('reach') ?? false)

/** "since 2021"; "since January" is of the year that runs, and what it sums up is news. */
export const isSinceYears = ({ mention: { role, when } }: DateChunk): boolean =>
  role === 'since' &&
  when !== null &&
  when.precision !== 'day' &&
  when.start.slice(0, 4) < when.end.slice(0, 4)
