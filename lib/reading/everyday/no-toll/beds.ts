import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'

const room =
  /^(?:beds?|rooms?|wards?|space|spaces|capacity|places|cots|ambulances?|camas?|plazas?|cupos?|espacios?|capacidad|camillas?|ambulancias?)$/
const can = /^(?:can|could|puede|pueden|podra|podran|podria|podrian)$/
const takesIn =
  /^(?:treat|receive|admit|handle|hold|house|take|care|atender|recibir|acoger|tratar|albergar|alojar)$/
const insurers = /^(?:insurance|policy|seguro|poliza)$/

/** "can treat 150 wounded at a time", "the insurance covers up to 10 injured". */
const isForWhoever = (view: SentenceView, verb: VerbGroup): boolean => {
  const { lemma, first, last } = verb
  if (/^(?:cover|cubrir)$/.test(lemma)) return insurers.test(wordAt(view, subjectOf(view, verb)?.last ?? -1))
  const able = can.test(wordAt(view, first)) || (first === last && can.test(wordAt(view, first - 1)))
  return takesIn.test(lemma) && able
}

const rate =
  /^(?:(?:por|al?|per|each|every|cada) (?:dia|semana|mes|ano|hora|day|week|month|year|hour)\b|(?:diari|semanal|mensual|daily|weekly))/

/** "atiende a 300 pacientes por día", "treats 40 wounded a week": so many as a rule. */
const isAtRate = (view: SentenceView, last: number, verbs: readonly VerbGroup[]): boolean =>
  rate.test(`${wordAt(view, last + 1)} ${wordAt(view, last + 2)}`) &&
  verbs.some(({ lemma }) => takesIn.test(lemma))

/** What is made ready for those who may come: for the dead and the hurt of a disaster. */
const ready =
  /^(?:morgues?|mortuar(?:y|ies)|coffins?|bags?|graves?|blood|trucks?|containers?|chambers?|storage|tents?|depositos?|camaras?|camiones|vans?|furgon(?:es)?|furgonetas?|vehicles?|vehiculos?|contenedores|neveras|fosas?|tumbas?|nichos?|ataudes|feretros?|bolsas?|reservas|sangre|carpas?)$/
const nears = 5 // words

/** "a morgue for 400 bodies", "body bags for 600 dead", "cámaras frigoríficas para 500 cuerpos", not "coffins for 12 inmates killed in the riot". */
function isMadeReady(view: SentenceView, noun: NounPhrase): boolean {
  const at = [noun.first - 1, noun.first].find((i) => /^(?:for|para)$/.test(wordAt(view, i)))
  if (at === undefined || /^(?:definite|demonstrative)$/.test(noun.determiner ?? '')) return false
  const before = view.lexed.tokens.slice(Math.max(0, at - nears), at)
  return before.some(({ norm }) => ready.test(norm)) && !before.some(({ norm }) => /^[.;:]$/.test(norm))
}

/** "beds for 80 injured", "space for 60 bodies": so many may come. */
export function isRoomFor(view: SentenceView, { phrase, verb, meaning }: Candidate): boolean {
  const told = view.phrases.find(({ index }) => index === phrase)
  const { governor, links = [] } = told ?? {}
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && room.test(of.head) && /^(?:for|para)$/.test(governor?.preposition ?? '')) return true
  if (told?.noun.count && meaning?.source !== 'verb' && isMadeReady(view, told.noun)) return true
  const verbs = [...links.map((link) => link.verb), ...(verb ? [verb] : [])]
  if (told && isAtRate(view, told.noun.last, verbs)) return true
  return verbs.some((one) => isForWhoever(view, one))
}
