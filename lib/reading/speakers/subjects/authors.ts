import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { counts } from '@/lib/reading/lexicon/figures'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { canSpeak, isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { informants, saidBy } from '@/lib/reading/speakers/words'

/** Whose a figure or report is, by the nouns around it. */

/** "An inmate told the radio", "one of the wounded said": who was there may be asked, though nobody gives figures by their name. */
export const isInside = ({ classes, count }: NounPhrase): boolean =>
  (count === null || count.value === 1) &&
  !classes.includes('dead') &&
  classes.some((name) => name === 'inmate' || name === 'hurt' || name === 'gang')

/** "Dos de las organizaciones denunciaron", "una de las madres dijo": those of whom they are two. */
export function someOf(
  parts: readonly Part[],
  index: number,
  { told = false, one: isOne = false } = {},
): number | null {
  const [few, of, whole] = parts.slice(index, index + 3)
  const one = few?.noun?.determiner === 'indefinite' && few.first === few.last
  // "Dos de los guardias, añadió,": not they.
  const counts = few?.noun?.head === '' && (one || (!isOne && (few.noun.count?.value ?? 10) < 10))
  const speaks = whole?.noun && (isSource(whole.noun) || (told && isInside(whole.noun)))
  const known = speaks && whole.noun?.determiner === 'definite'
  return counts && /^(?:of|de)$/.test(of?.word ?? '') && known ? index + 2 : null
}

/** "la cifra de muertos subió a nueve": what rises says nothing. */
export function isTollOf(parts: readonly Part[], index: number): boolean {
  const [toll, of, whom] = parts.slice(index, index + 3)
  const dead = whom?.noun?.classes.some((name) =>
    /^(?:dead|death|hurt|hostage|detainee|fugitive|displaced|missing|evacuated)$/.test(name),
  )
  return counts.has(toll?.noun?.head ?? '') && /^(?:of|de)$/.test(of?.word ?? '') && dead === true
}

const given = (part: Part | undefined) => part !== undefined && saidBy.test(part.word)

/** "issued on Wednesday by the ministry", "proporcionada la víspera por el ministerio": the part with the "by". */
function givenBy(parts: readonly Part[], from: number): number | null {
  const at = parts[from]?.kind === 'comma' ? from + 1 : from
  if (!given(parts[at]) || parts[at]?.verb?.form === 'finite') return null
  let by = at + 1
  const isTime = (i: number) => parts[i]?.kind === 'date' || parts[i]?.noun?.classes.includes('time')
  while (/^(?:adverb|date)$/.test(parts[by]?.kind ?? '') || isTime(by + 1) || (isTime(by) && by > at + 1))
    by++
  return /^(?:by|por)$/.test(parts[by]?.word ?? '') ? by : null
}

const seen =
  /^(?:seen|obtained|reviewed|consulted|accessed|read|examined|viewed|quoted|cited|visto|obtenido|consultado|revisado|filtrado|citado|leido)[as]?s?$/
/** "el recuento más reciente de la Fiscalía". */
const pastAdjective = (parts: readonly Part[], at: number): number => {
  const [more, how] = parts.slice(at, at + 2)
  const isBare = how?.noun && how.first === how.last && !how.noun.determiner && !how.noun.name
  return more?.kind === 'adverb' && isBare ? at + 2 : at
}

/** "el parte de la mañana del COE". */
const pastHour = (parts: readonly Part[], at: number): number =>
  parts[at]?.word === 'de' && parts[at + 1]?.noun?.classes.includes('time') && parts[at + 2]?.word === 'del'
    ? at + 2
    : at

/** "a tally by AP, based on statements from officials", "a partir de datos de": what a count rests on, told by whoever made it. */
export const isBasis = (view: SentenceView, at: number): boolean =>
  /^(?:(?:based|drawn) (?:on|from)|(?:basad[oa]s?|elaborad[oa]s?) (?:en|con)|partir de)$/.test(
    `${wordAt(view, at - 2)} ${wordAt(view, at - 1)}`,
  )

/** "a report by the ombudsman", "datos de la Fiscalía". */
export function authorOf(parts: readonly Part[], document: number): number | null {
  // "a report seen by AFP": nobody's for that.
  if (parts[document + 1]?.verb && seen.test(parts[document + 1]?.word ?? '')) return null
  const next = parts[document + 1]?.verb ? document + 2 : pastHour(parts, pastAdjective(parts, document + 1))
  const from = givenBy(parts, document + 1) ?? next
  const [by, maker] = parts.slice(from, from + 2)
  const noun = maker?.noun
  // "la cifra de policías" counts them, "la cifra de la Policía" is theirs.
  const whose = noun?.determiner != null || noun?.name != null || by?.word === 'del'
  const made =
    by?.kind === 'preposition' &&
    (/^(?:by|from|por)$/.test(by.word) || (/^(?:of|de|del)$/.test(by.word) && whose))
  return made && maker?.noun && isSource(maker.noun) && !isDocument(maker.noun) ? from + 1 : null
}

const handsOut = /^(?:dar|ofrecer|manejar|divulgar|difundir|publicar|give|release|publish|issue|offer)$/

/** "an estimate of 600 that the ministry had given": past what it counts and where, to the relative of who gives it. */
function farRelative(parts: readonly Part[], toll: number): number | null {
  let at = toll + 1
  while (at - toll < 9 && /^(?:preposition|noun|date|adverb)$/.test(parts[at]?.kind ?? '')) at++
  if (parts[at]?.kind === 'comma') at++
  const gives = parts.slice(at + 1, at + 5).find(({ verb }) => verb)
  return gives?.verb && handsOut.test(gives.verb.lemma) ? at : null
}

/** "La Policía informó en un comunicado que los agresores huyeron": what the police said begins there, and nobody else's text. */
function isSaidIn(parts: readonly Part[], text: number, that: number): boolean {
  if (!/^(?:en|mediante|por|con|in|through|via)$/.test(parts[text - 1]?.word ?? '')) return false
  const handed = parts[that + 1]?.verb
  if (handed && handsOut.test(handed.lemma)) return false
  for (let at = text - 2; at >= 0 && text - at < 8; at--) {
    const part = parts[at]
    if (part?.verb) return part.verb.form === 'finite' && part.verb.senses.includes('say')
    if (!/^(?:noun|preposition|adverb|date)$/.test(part?.kind ?? '')) return false
  }
  return false
}

/** Who a relative clause says gives the figure: "el balance que maneja la Fiscalía". */
export function keeperOf(parts: readonly Part[], toll: number): number | null {
  const relative = parts[toll + 1]?.kind === 'relative' ? toll + 1 : farRelative(parts, toll)
  if (relative === null || !/^(?:that|que|which)$/.test(parts[relative]?.word ?? '')) return null
  if (isSaidIn(parts, toll, relative)) return null
  for (let i = relative + 1; i < relative + 8; i++) {
    const part = parts[i]
    // "el balance que ofreció la mañana de este lunes el ministro", "que maneja hasta ahora": words for the time stand between.
    const time = part?.kind === 'preposition' && /^(?:adverb|date)$/.test(parts[i + 1]?.kind ?? '')
    if (!part || (/^(?:comma|stop|preposition)$/.test(part.kind) && !time)) return null
    // "en un comunicado que dos reclusos y un policía": who is counted there gives no figure.
    if (part.noun?.count) return null
    if (part.noun && isSource(part.noun)) return gives(parts, relative, i) ? i : null
  }
  return null
}

const doubts =
  /^(?:considerar|cuestionar|rechazar|negar|desmentir|discutir|criticar|desconocer|impugnar|recibir|obtener|conocer|consultar|revisar|leer|ver|pedir|solicitar|dispute|question|reject|deny|doubt|contest|challenge|consider|deem|receive|obtain|see|read|review|request)$/

/** "cifra que el gremio rechaza", "un comunicado que la Policía fue atacada": whoever doubts a figure, or suffers, does not give it. */
function gives(parts: readonly Part[], relative: number, keeper: number): boolean {
  const before = parts.slice(relative + 1, keeper).find(({ verb }) => verb)
  const verb = (before ?? parts.slice(keeper + 1, keeper + 5).find((part) => part.verb))?.verb
  return !verb || (!doubts.test(verb.lemma) && !(verb.passive && !before))
}

/** ", cuentan dos supervivientes,": so many who speak, where they are all that stands between the commas. */
export function areFew(parts: readonly Part[], verb: number, at: number): boolean {
  const noun = parts[at]?.noun
  const alone = /^(?:comma|quote)$/.test(parts[verb - 1]?.kind ?? '') && parts[verb]?.verb?.plural === true
  const tell =
    noun && (informants.has(noun.head) || noun.classes.includes('person') || noun.classes.includes('role'))
  return (
    alone && tell === true && canSpeak(noun) && /^(?:comma|stop|preposition)$/.test(parts[at + 1]?.kind ?? '')
  )
}
