import { isNoun, isVerb, type Range } from '@/lib/reading/grammar/chunk'
import { chunkAt, segmentAround } from '@/lib/reading/grammar/clause'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { isMeasure } from '@/lib/reading/kind-groups'
import { areSoMany } from '@/lib/reading/leaning/are-so-many'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { isSystemWide } from '@/lib/reading/places/country/system-wide'
import type { Located, Site } from '@/lib/reading/places/ground'
import { close } from '@/lib/reading/places/in-sentence'

/** "After the massacre in X, riots broke out in six prisons": after what something came, which is not where it came. */

const after = /^(?:after|following|tras|luego|despues)$/
const since = /^(?:since|desde)$/

const local =
  /^(?:governor|mayor|gobernador|gobernadora|alcalde|alcaldesa|provincial|regional|municipal|local)$/

/** From the word that opens the segment to its first comma, where the candidate follows. */
function opening({ view, candidate }: Site): Range | null {
  const segment = segmentAround(view, candidate.anchor)
  const first = view.chunks[segment.first]?.first ?? 0
  const comma = view.chunks.find((chunk) => chunk.kind === 'comma' && chunk.first > first)
  const word = wordAt(view, first)
  const led = (after.test(word) || since.test(word)) && comma && comma.first < candidate.evidence.first
  return led ? { first, last: comma.first } : null
}

/** "declared an emergency after a bomb in X": up to the next comma. */
function trailing({ view, candidate }: Site): Range | null {
  const segment = segmentAround(view, candidate.anchor)
  const end = view.chunks[segment.last]?.last ?? 0
  const opener = view.chunks.find(
    ({ first }) => first > candidate.evidence.last && first <= end && after.test(wordAt(view, first)),
  )
  if (!opener) return null
  const comma = view.chunks.find(({ kind, first }) => kind === 'comma' && first > opener.first)
  return { first: opener.first, last: comma?.first ?? end }
}

const because = /^(?:because|since|porque|pues|ya)$/

/** "corrected itself: there were eleven, because two turned up alive in X": X is only why the number is another. */
function whyCorrected({ view, candidate }: Site): Range | null {
  const counted = view.phrases.find(({ index }) => index === candidate.phrase)
  if (!candidate.verb?.senses.includes('correct') && !(counted && areSoMany(view, counted))) return null
  const { tokens } = view.lexed
  const why = tokens.findIndex(({ norm }, at) => at > candidate.evidence.last && because.test(norm))
  return why < 0 ? null : { first: why, last: tokens.length - 1 }
}

const occurs = /^(?:come|happen|occur|take|follow|producir|ocurrir|tener|suceder|llegar|seguir)$/
const events: readonly NounClass[] = ['violence', 'seizure', 'death', 'release', 'escape']

/** "The attack came four days after 25 girls were kidnapped in X": from what it came after, to the end. */
function afterAnother({ view, candidate }: Site): Range | null {
  if (candidate.kind !== 'attack' || candidate.quantity) return null
  const at = chunkAt(view, candidate.anchor)
  const found = view.verbs.find(({ verb, index }) => index > at && verb.form === 'finite')
  if (!found || !occurs.test(found.verb.lemma)) return null
  const follows = /^(?:follow|seguir)$/.test(found.verb.lemma)
  const behind = view.chunks.slice(found.index + 1)
  const led = follows
    ? 0
    : behind.findIndex(({ first, last }) => [first, last].some((i) => after.test(wordAt(view, i))))
  const opener = behind[led]
  if (!opener || led > reach) return null
  // "after midnight when gunmen stormed X": that is the attack.
  const comma = behind.findIndex(
    ({ kind, first }, i) => i > led && (kind === 'comma' || /^(?:when|as|cuando)$/.test(wordAt(view, first))),
  )
  const what = behind.slice(led, comma < 0 ? undefined : comma)
  const isEvent = what.some((chunk) =>
    isVerb(chunk)
      ? chunk.form === 'finite' && !chunk.senses.includes('say')
      : isNoun(chunk) && chunk.classes.some((name) => events.includes(name)),
  )
  return isEvent ? { first: opener.first, last: view.lexed.tokens.length - 1 } : null
}
const reach = 4 // chunks: "four days", "de que"

/** Does the segment tell of many prisons behind the comma? */
function goesWide(site: Site, { last }: Range): boolean {
  const { view, candidate } = site
  const from = view.chunks.findIndex(({ first }) => first > last)
  return isSystemWide(site, { first: from, last: segmentAround(view, candidate.anchor).last })
}

/** Tokens that only say after what the candidate came. A decree of the government is not of the place that gave the reason. */
export function placesOfCauses(site: Site): Range[] {
  const { view, candidate, spots, unknown } = site
  if (spots.length === 0 && unknown.length === 0) return []
  const measure = isMeasure(candidate)
  if (measure && view.lexed.tokens.some(({ norm }) => local.test(norm))) return []
  const found = [opening(site), measure ? trailing(site) : null].filter((range) => range !== null)
  const isIn = (first: number) => found.some((range) => first >= range.first && first <= range.last)
  if (measure)
    return candidate.kind === 'state_of_emergency' || spots.some(({ first }) => !isIn(first)) ? found : []
  const apart = [whyCorrected(site), afterAnother(site)].filter((range) => range !== null)
  return [...found.filter((range) => goesWide(site, range)), ...apart]
}

/** "llegaron a X tras los asaltos a cinco aldeas de Y": the attacks were in Y. */
export function whereBefore(site: Site, clause: Range): Located | null {
  const { view, candidate } = site
  if (candidate.kind !== 'attack' || candidate.quantity !== null) return null
  const at = chunkAt(view, candidate.anchor)
  const led = view.chunks[at - 1]
  return led?.kind === 'preposition' && after.test(led.word)
    ? close(site, { first: at, last: clause.last })
    : null
}
