import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Candidate } from '../../candidate'
import { hasSense, isNoun, isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isFate, people } from '../../lexicon/noun-classes'
import { candidateFor } from './phrase-kind'

/** "Población penitenciaria: 1.600", "Troops deployed: 400": a number behind a colon, and its label. The dead, hurt and held have nouns for it. */

type Label = { kind: ClaimKind; unit: Unit; words: RegExp }
const of = '(?: (?:de|del|de la|of|of the|en|in|in the|en el|en la) .*)?'
const prisons = '(?:carceles|penales|prisiones|centros(?: penitenciarios)?|prisons|jails)'
const forces =
  '(?:militares|policias|soldados|efectivos|uniformados|agentes|tropas|troops|soldiers|police|officers)'
const labels: readonly Label[] = [
  {
    kind: 'other_count',
    unit: 'recaptured inmates',
    words: new RegExp(
      `^(?:(?:reos|presos|internos|fugitivos|profugos|inmates|fugitives) )?(?:recapturad[oa]s|recaptured)${of}$`,
    ),
  },
  {
    kind: 'other_count',
    unit: 'inmates held',
    words: new RegExp(
      `^(?:poblacion (?:de la|del) (?:carcel|penal|prision)|population of the (?:prison|jail)|poblacion (?:penitenciaria|carcelaria|penal|reclusa)${of}|(?:prison|inmate|jail) population${of})$`,
    ),
  },
  {
    kind: 'other_count',
    unit: 'prisons',
    words: new RegExp(
      `^(?:${prisons} (?:afectad[oa]s|amotinad[oa]s|intervenid[oa]s|en (?:conflicto|crisis|huelga)|affected)|affected ${prisons})$`,
    ),
  },
  {
    kind: 'inmates_capacity',
    unit: 'people',
    words: new RegExp(
      `^(?:capacidad|aforo|capacity|(?:official|design|rated|installed) capacity|capacidad (?:instalada|oficial|maxima|real))${of}$`,
    ),
  },
  {
    kind: 'troops_deployed',
    unit: 'people',
    words: new RegExp(
      `^(?:${forces} (?:desplegad[oa]s|movilizad[oa]s|deployed|mobilised|mobilized)|deployed ${forces})${of}$`,
    ),
  },
  {
    kind: 'attack',
    unit: 'attacks',
    words: new RegExp(
      `^(?:atentados|ataques|explosiones|coches bomba|carros bomba|attacks|blasts|bombings|car bombs)${of}$`,
    ),
  },
]
const longest = 8

/** The words between the colon and what ends the part before it. */
function labelBefore(view: SentenceView, colon: number): string | null {
  const words: string[] = []
  for (let at = colon - 1; at >= 0 && !/^[.;:,•–—-]$/.test(wordAt(view, at)); at--) {
    if (view.lexed.counts.has(at) || words.length === longest) return null
    words.unshift(wordAt(view, at))
  }
  return words.length > 0 ? words.join(' ') : null
}

/** "Ataques: 12 policías heridos", "Troops deployed: 12 soldiers killed": what befell them, not what the label counts. */
function isHarmed(view: SentenceView, { index, noun, classes }: Phrase): boolean {
  const next = view.chunks[index + 1]
  return (
    [...classes, ...noun.classes, ...noun.modifiers].some(isFate) ||
    noun.states.some((sense) => /^(?:kill|die|hurt|shoot)$/.test(sense)) ||
    (isVerb(next) && hasSense(next, 'kill', 'die', 'hurt', 'shoot'))
  )
}

/** People are neither attacks nor prisons. */
const isOfThings = ({ unit }: Label): boolean => unit === 'attacks' || unit === 'prisons'

export function labelledAs(view: SentenceView, kind: ClaimKind): Candidate[] {
  return view.counted.flatMap((phrase) => {
    const { noun, bare, classes } = phrase
    const colon = view.chunks[phrase.index - 1]
    if (!noun.count || noun.count.share || isNoun(colon) || wordAt(view, colon?.last ?? -1) !== ':') return []
    if (!bare && !classes.some((name) => people.has(name))) return []
    if (isHarmed(view, phrase)) return []
    if (bare && /^(?:%|por|per)$/.test(wordAt(view, noun.count.last + 1))) return []
    const label = labelBefore(view, colon?.first ?? 0)
    const found =
      label === null ? undefined : labels.find((one) => one.kind === kind && one.words.test(label))
    return found && (bare || !isOfThings(found)) ? [candidateFor(kind, found.unit, phrase, 0)] : []
  })
}
