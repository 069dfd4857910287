import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { alter, isCapital, type Part } from '@/lib/reading/speakers/parts/part'
import { informants } from '@/lib/reading/speakers/words'
import { wordSet } from '@/lib/text/word-set'

/** Offices that Spanish tells in several words, of which the chunker makes several phrases. */

/** What a minister is minister of. */
export const portfolios = wordSet(
  'justicia seguridad derechos defensa paz interior gobierno gobernacion culto cultos policia prisiones carceles proteccion ciudadania migracion ' +
    'extranjeria relaciones exteriores asuntos orden trabajo salud sanidad educacion cultura economia finanzas hacienda obras transporte transportes ' +
    'energia minas desarrollo bienestar mujer infancia familia inclusion gestion emergencias inteligencia convivencia participacion memoria ' +
    'reinsercion rehabilitacion turismo ambiente agricultura vivienda tierras',
)
const ranks =
  /^(?:teniente|coronel|general|mayor|capitan|sargento|suboficial|alferez|cabo|comandante|almirante|comisario|inspector)$/

const isBareOffice = ({ noun }: Part): boolean =>
  noun !== null && !noun.count && !noun.name && (noun.classes.includes('role') || informants.has(noun.head))

/** "ministro de Justicia y Seguridad": the second thing of which it is the office. */
const isShared = (view: SentenceView, of: Part | undefined, before: Part, part: Part): boolean =>
  /^del?$/.test(of?.word ?? '') &&
  portfolios.has(wordAt(view, before.first)) &&
  portfolios.has(wordAt(view, part.first)) &&
  isCapital(view, part.first) &&
  part.noun?.determiner === null

/** "el vicepresidente y ministro del Interior": two offices of one person, of whom one article tells. */
const isSecond = (before: Part, part: Part): boolean =>
  isBareOffice(before) &&
  isBareOffice(part) &&
  before.noun?.determiner === 'definite' &&
  part.noun?.determiner === null

/** "el teniente general Luis Mora", "el viceprimer ministro": one of two words. */
const isRank = (view: SentenceView, { last }: Part, { first }: Part): boolean => {
  const [lead, rank] = [wordAt(view, last), wordAt(view, first)]
  return last + 1 === first && (lead === 'viceprimer' || (ranks.test(lead) && ranks.test(rank)))
}

/** "el fiscal general Luis Mora": of which the chunker takes the second word for a rank of the name behind it. */
const isHolderOf = (view: SentenceView, joint: Part, { first, noun }: Part): boolean =>
  isBareOffice(joint) &&
  joint.last + 1 === first &&
  noun?.name != null &&
  noun.name.first === first + 1 &&
  /^(?:general|mayor|nacional|estatal)$/.test(wordAt(view, first))

/** The part with what stands before it in the row as one office: how many of the row that takes up, and the whole. Null where it is by itself. */
export function withOffice(view: SentenceView, row: readonly Part[], part: Part): [number, Part] | null {
  const joint = row.at(-1)
  if (view.lexed.language !== 'es' || !part.noun || part.noun.count || !joint) return null
  if (joint.noun && isRank(view, joint, part)) {
    const { first, noun } = joint
    return [1, alter(part, { first, noun: { ...part.noun, first, determiner: noun.determiner } })]
  }
  if (isHolderOf(view, joint, part)) {
    const noun = { ...part.noun, first: joint.first, determiner: joint.noun?.determiner ?? null }
    return [1, alter(part, { first: joint.first, noun })]
  }
  const [of, before] = [row.at(-3), row.at(-2)]
  if (joint.kind !== 'conjunction' || !/^[ye]$/.test(joint.word) || !before?.noun) return null
  if (!isSecond(before, part) && !isShared(view, of, before, part)) return null
  const name = part.noun.name && { first: before.first, last: part.last }
  return [2, alter(before, { last: part.last, noun: { ...before.noun, last: part.last, name } })]
}
