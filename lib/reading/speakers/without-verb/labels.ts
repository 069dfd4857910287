import type { Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isCapital, type Part, textAt } from '@/lib/reading/speakers/parts/part'
import type { Reach } from '@/lib/reading/speakers/reach'
import { isSource } from '@/lib/reading/speakers/speaker'
import { withName } from '@/lib/reading/speakers/subjects/groups'
import { subjectBefore } from '@/lib/reading/speakers/subjects/subject'
import { bodies } from '@/lib/reading/speakers/words'
import { holds, signOf } from '@/lib/text/word-signs'

/** Who says it, by nothing but a colon or a dash: what headlines do. */
type Label = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

const marks = signOf([':', '-', '–', '—'])
const isMark = (part: Part | undefined): boolean =>
  part?.kind === 'stop' && part.first === part.last && /^[:–—-]$/.test(part.word)

/** What a colon and a quotation mark open. */
const opensQuote = ({ lexed: { tokens } }: SentenceView): boolean =>
  tokens.some(({ norm }, at) => norm === ':' && tokens[at + 1]?.norm === '"')

const isClosed = ({ lexed: { tokens } }: SentenceView): boolean => /^[.;?!…]$/.test(tokens.at(-1)?.norm ?? '')

/** "Fiscalía: hay 12 muertos.": a lone word before the colon names no more than who speaks, though a full stop follows. */
const opensBare = (view: SentenceView): boolean => wordAt(view, 1) === ':' && bodies.has(wordAt(view, 0))

/** A headline ends without a full stop, and parts off one voice. */
export const mayBeLabelled = (view: SentenceView): boolean =>
  holds(view, marks) && (!isClosed(view) || opensQuote(view) || opensBare(view))

const officials =
  /^(?:officials?|sources?|spokes(?:man|woman|person)|reports?|witness(?:es)?|funcionarios?|fuentes?|voceros?|portavoz|testigos)$/
const ranks =
  /^(?:president|minister|governor|mayor|prosecutors?|ombudsman|presidente|presidenta|ministro|ministra|gobernador|gobernadora|alcalde|alcaldesa|fiscal)$/

/** "VIDEO: nine dead", "Nueve muertos: FOTOS": what a headline promises or shouts is no voice. */
const shouts =
  /^(?:videos?|audios?|fotos?|photos?|galeria|mapas?|maps?|lists?|listas?|watch|live|vivo|urgent|urgente|alerta|alert|breaking|update|hoy|today|news|exclusiv[oa]|opinion|analysis|horror|terror|panico|panic|crime|chaos|caos)$/

/** "UN", "SNAP", "CIDH": letters that stand for a body, not "RIOT" or "MASACRE", nor a longer word in capitals. */
const isLetters = (view: SentenceView, { noun, first, last }: Part): boolean =>
  first === last &&
  noun?.classes.length === 0 &&
  /^(?:\p{Lu}{3,5}|UN|EU|AU|UE|UA)$/u.test(textAt(view, first)) &&
  !shouts.test(wordAt(view, first))

/** "Police", "SNAP", "Fiscalía", "el ministro": who says how many, never one of whom there are so many ("Guards: 12 held"). */
function isVoice(view: SentenceView, part: Part): boolean {
  const { noun, first, last } = part
  if (!noun || noun.count || noun.place || noun.pronoun) return false
  // "Interior Ministry", "Ministerio del Interior": within a name the body is its last word, or its first.
  const body = wordAt(view, view.lexed.language === 'en' ? last : first)
  const heads = [noun.head, body]
  if (heads.some((head) => officials.test(head) || ranks.test(head) || bodies.has(head) || head === 'police'))
    return true
  return isLetters(view, part)
}

/** "Hospital: 12 hurt", "Iglesia de Roble: nueve muertos": where it happened. */
const scenes =
  /^(?:hospital(?:es|s)?|clinic|church|mission|university|court|embassy|station|congress|parliament|iglesia|clinica|universidad|corte|tribunal|embajada|mision|congreso|asamblea|alcaldia|gobernacion|prefectura|radio|canal)$/
const isScene = (view: SentenceView, { first, last }: Part): boolean =>
  scenes.test(wordAt(view, first)) || scenes.test(wordAt(view, last))

const tells = (parts: readonly Part[]): boolean => parts.some(({ noun, verb }) => noun?.count || verb)

/** "Police: 17 dead in a riot", "Fiscalía: hay 59 muertos". */
function opening(view: SentenceView, parts: readonly Part[], colon: number): Label | null {
  const who = parts[colon - 1]
  if (colon !== 1 || parts[colon]?.word !== ':' || !who || !isVoice(view, who) || isScene(view, who))
    return null
  // "Police: 3", "Policía: tres": a row of a list.
  if (parts.length < 4 || !tells(parts.slice(2))) return null
  const limit = { first: who.last + 1, last: view.lexed.tokens.length - 1 }
  return { index: 0, words: who, region: who, reach: { back: false, forth: true, limit }, preposition: true }
}

/** "17 dead in a riot: police", "Suman 12 los muertos - Fiscalía", "Suman 12 los muertos: Vela". */
function closing(view: SentenceView, parts: readonly Part[], mark: number): Label | null {
  const who = parts[mark + 1]
  if (mark !== parts.length - 2 || !who?.noun || !tells(parts.slice(0, mark))) return null
  // A victim has more of a name than one word.
  const named =
    parts[mark]?.word === ':' &&
    who.first === who.last &&
    isCapital(view, who.first) &&
    !shouts.test(wordAt(view, who.first)) &&
    !who.noun.place &&
    isSource(who.noun)
  if (!named && !isVoice(view, who)) return null
  const limit = { first: 0, last: who.first - 1 }
  const reach = { back: true, forth: false, limit }
  return { index: mark + 1, words: who, region: who, reach, preposition: true }
}

const firm =
  /^(?:clar[oa]|enfatic[oa]|tajante|contundente|categoric[oa]|rotund[oa]|direct[oa]|clear|blunt|categorical|emphatic|adamant)$/

/** Who is named before the colon, alone or with an office: "Ana Vela, alcaldesa de Roble:", "El alcalde fue tajante:". */
function whoQuotes(view: SentenceView, parts: readonly Part[], colon: number): number | null {
  const verb = parts.findIndex(({ verb }, at) => verb && at < colon)
  const firmly = verb > 0 && colon - verb < 4 && firm.test(wordAt(view, (parts[colon]?.first ?? 1) - 1))
  const end = verb < 0 ? colon : firmly ? verb : 0
  const who = parts[0]
  if (end === 0 || !who?.noun || who.noun.count || who.noun.place || who.noun.pronoun) return null
  const isNamed = isPersonName(view, who)
  if (!(isNamed || isVoice(view, who)) || (end > 1 && !/^(?:comma|preposition)$/.test(parts[1]?.kind ?? '')))
    return null
  return isNamed ? 0 : withName(parts, 0)
}

const isPersonName = (view: SentenceView, { noun, first, last }: Part): boolean =>
  noun?.name != null && noun.name.last > noun.name.first && isCapital(view, first) && isCapital(view, last)

/** 'Ana Vela, alcaldesa de Roble: "Son nueve los muertos".' */
function quoting(view: SentenceView, parts: readonly Part[]): Label | null {
  const colon = parts.findIndex(({ kind, word }) => kind === 'stop' && word === ':')
  if (colon < 1 || parts[colon + 1]?.kind !== 'quote') return null
  const index = whoQuotes(view, parts, colon) ?? whoIsHeard(view, parts, colon)
  const words = parts[index ?? -1]
  if (index === null || !words) return null
  const limit = { first: parts[colon]?.last ?? 0, last: view.lexed.tokens.length - 1 }
  return { index, words, region: words, reach: { back: false, forth: true, limit }, preposition: true }
}

const finds =
  /^(?:find|found|hear|heard|read|receive|see|leave|hallar|encontrar|oir|escuchar|leer|recibir|ver|dejar)$/
const bears =
  /^(?:message|note|letter|banner|sign|audio|video|shouts?|cries|mensaje|nota|carta|pancarta|cartel|letrero|gritos?|consigna|lema)$/

/** 'El alcalde exigió al Gobierno que cumpla: «Son 80»': whoever does what leads up to the quotation, by whatever verb. */
function whoIsHeard(view: SentenceView, parts: readonly Part[], colon: number): number | null {
  const lead = parts.slice(0, colon)
  const at = lead.findIndex(({ verb }, i) => verb?.form === 'finite' && lead[i - 1]?.kind !== 'relative')
  const verb = lead[at]?.verb
  if (!verb || verb.passive || verb.negated || finds.test(verb.lemma)) return null
  const others = lead.some((part) => part.verb?.senses.includes('say') || bears.test(part.noun?.head ?? ''))
  const { speaker } = subjectBefore(view, parts, at)
  const noun = parts[speaker ?? -1]?.noun
  return !others && noun && isSource(noun) ? speaker : null
}

export function fromLabel(view: SentenceView, parts: readonly Part[]): Label[] {
  if (!mayBeLabelled(view)) return []
  const quoted = quoting(view, parts)
  if (quoted) return [quoted]
  if (isClosed(view) && !opensBare(view)) return []
  const stops = parts.flatMap((part, at) => (isMark(part) ? [at] : []))
  const [at] = stops
  if (at === undefined || stops.length > 1 || wordAt(view, 0) === ':') return []
  const label = opening(view, parts, at) ?? closing(view, parts, at)
  return label ? [label] : []
}
