import type { Claim } from '@/lib/model/claim'
import type { Reading } from '@/lib/model/reading'
import type { AnnotatedCase } from './annotated-case'
import { numberOf, type Pair, pairFacts } from './pair-facts'
import { isPlaceOfToponym, knownPlaces } from './same-place'
import { factName, scoreDetails } from './score-details'
import { type Miss, newSheet, type Sheet } from './sheet'
import type { Tally } from './tally'

export type Score = { tally: Tally; misses: Miss[] }

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 89)}…` : text)

function scoreToponyms(marked: AnnotatedCase, { toponyms }: Reading, { count, miss }: Sheet): void {
  const known = knownPlaces(marked)
  const said = new Map(toponyms.map((toponym) => [`${toponym.start}-${toponym.end}`, toponym]))
  count('toponymsAsked', marked.toponyms.length)
  count('toponymsSaid', toponyms.length)
  for (const wanted of marked.toponyms) {
    const found = said.get(`${wanted.start}-${wanted.end}`)
    said.delete(`${wanted.start}-${wanted.end}`)
    if (!found) {
      miss(`toponym missed: ${wanted.text}`)
      continue
    }
    count('toponymsFound')
    if (isPlaceOfToponym(found.place, wanted, known)) count('toponymsPlaced')
    else {
      if (found.place) count('toponymsMisplaced')
      const answer = found.place ? `${found.place.name} (${found.place.kind})` : 'nowhere'
      miss(`toponym ${wanted.text} stands for ${wanted.canonical}, read as ${answer}`)
    }
  }
  for (const { text } of said.values()) miss(`toponym not marked: ${text}`)
}

function scorePair({ fact, claim, inPlace }: Pair, sheet: Sheet): void {
  if (fact.optional) {
    if (claim) sheet.count('optionalFound')
    if (inPlace) sheet.count('optionalRight')
    return
  }
  sheet.count('factsAsked')
  if (!claim) {
    sheet.miss(`fact missed: ${factName(fact)} @ ${fact.place} | ${shortened(fact.sentence)}`)
    return
  }
  sheet.count('factsFound')
  if (inPlace) sheet.count('factsRight')
  else sheet.miss(`place ${claim.place?.name ?? 'none'} for ${fact.place} (${factName(fact)})`)
  scoreDetails(fact, claim, sheet)
}

/** A number that the marks give for the claim's kind in no sentence of the report. */
function isFalseFigure(claim: Claim, { gold }: AnnotatedCase): boolean {
  const number = numberOf(claim)
  return number !== null && !gold.some(({ kind, value }) => kind === claim.kind && value === number)
}

/** How well a reading says what the case's marks say, in counts that add up over cases. */
export function scoreCase(marked: AnnotatedCase, reading: Reading): Score {
  const sheet = newSheet(marked.id)
  sheet.count('cases')
  sheet.count('claimsSaid', reading.claims.length)
  scoreToponyms(marked, reading, sheet)
  const { pairs, unmarked } = pairFacts(marked, reading.claims, knownPlaces(marked))
  for (const pair of pairs) scorePair(pair, sheet)
  for (const claim of unmarked) {
    const isFalse = isFalseFigure(claim, marked)
    if (isFalse) sheet.count('falseFigures')
    const { start, end } = claim.sentence
    const what = `${claim.kind} ${numberOf(claim) ?? '-'} @ ${claim.place?.name ?? '-'}`
    sheet.miss(
      `${isFalse ? 'FALSE FIGURE' : 'claim not marked'}: ${what} | ${shortened(marked.text.slice(start, end))}`,
      isFalse,
    )
  }
  return { tally: sheet.tally, misses: sheet.misses }
}
