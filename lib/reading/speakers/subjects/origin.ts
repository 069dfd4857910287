import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { authorOf, keeperOf } from './authors'

/** Spanish verbs of saying that nobody stands as the subject of: where it is said from, or what it is read in, tells whose words these are. */

/** "desde la Fiscalía": a body, where people of it speak; from a town or a day nobody does. */
const isBodyFrom = (parts: readonly Part[], at: number): boolean => {
  const noun = parts[at + 1]?.noun
  return parts[at]?.word === 'desde' && noun != null && isSource(noun) && !noun.place
}

/** "En la Fiscalía aseguraron", "en Gendarmería desmintieron": those of an office; who speaks in a hospital is anybody. */
const isOfficeIn = (parts: readonly Part[], at: number): boolean => {
  const noun = parts[at + 1]?.noun
  return (
    parts[at]?.word === 'en' &&
    noun != null &&
    !noun.count &&
    !noun.place &&
    isOfficeName(noun, parts[at + 1])
  )
}
const isOfficeName = (noun: NounPhrase, part: Part | undefined): boolean =>
  offices.test(noun.head) ||
  (noun.name !== null && noun.first === noun.last && offices.test(part?.word ?? ''))
const offices =
  /^(?:ministerio|secretaria|fiscalia|defensoria|procuraduria|policia|gendarmeria|ejercito|armada|marina|gobierno|gobernacion|alcaldia|prefectura|intendencia|cartera|entidad|institucion|organismo|sindicato|gremio|comisaria|comandancia|cancilleria|presidencia|moncloa)$/

/** "en el comunicado": what may be read there. */
const isInDocument = (parts: readonly Part[], at: number): boolean => {
  const noun = parts[at + 1]?.noun
  return parts[at]?.word === 'en' && noun != null && !noun.count && isDocument(noun)
}

const phrase = /^(?:noun|preposition|adverb|date)$/

/** Where the phrase before the verb begins that tells its origin, or null: "Desde la Secretaría de Seguridad, en tanto, indicaron". */
function before(parts: readonly Part[], verb: number, isOrigin: typeof isBodyFrom): number | null {
  for (let at = verb - 1; at >= 0 && verb - at < 9; at--) {
    const part = parts[at] as Part
    if (isOrigin(parts, at)) return at
    if (!phrase.test(part.kind) && !(part.kind === 'comma' && parts[verb - 1]?.kind !== 'relative'))
      return null
  }
  return null
}

/** The same behind the verb: "indicaron a EFE desde la Policía". */
function behind(parts: readonly Part[], verb: number, isOrigin: typeof isBodyFrom): number | null {
  for (let at = verb + 1; at < parts.length && at - verb < 6; at++) {
    if (isOrigin(parts, at)) return at
    if (!phrase.test(parts[at]?.kind ?? '')) return null
  }
  return null
}

/** ", indicaron en el hospital.": a clause of nothing but that. */
function closingIn(parts: readonly Part[], verb: number): number | null {
  const [comma, link, where] = [parts[verb - 1], parts[verb + 1], parts[verb + 2]]
  const isBody =
    where?.noun && isSource(where.noun) && !where.noun.count && where.noun.determiner === 'definite'
  const closed = /^(?:stop|comma)$/.test(parts[verb + 3]?.kind ?? 'stop')
  return comma?.kind === 'comma' && link?.word === 'en' && isBody && closed ? verb + 1 : null
}

/** The part that names whoever is behind a verb without a subject: "desde el SNAP indicaron", "se lee en el informe". */
export function originOf(view: SentenceView, parts: readonly Part[], index: number): number | null {
  const verb = parts[index]?.verb
  if (view.lexed.language !== 'es' || verb?.form !== 'finite') return null
  const impersonal = wordAt(view, verb.first - 1) === 'se'
  if (!(impersonal || verb.plural)) return null
  const from =
    before(parts, index, isBodyFrom) ??
    behind(parts, index, isBodyFrom) ??
    (verb.plural ? (before(parts, index, isOfficeIn) ?? closingIn(parts, index)) : null)
  if (from !== null || !impersonal) return from === null ? null : from + 1
  const within = before(parts, index, isInDocument) ?? behind(parts, index, isInDocument)
  if (within === null) return null
  return authorOf(parts, within + 1) ?? keeperOf(parts, within + 1) ?? within + 1
}
