import type { Candidate } from '@/lib/reading/candidate'
import { tellsOfLaw } from '@/lib/reading/everyday/no-captives/other-house'
import { isNoun, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { everydayWords } from '@/lib/reading/lexicon/everyday-words'
import { boats, buses, cars, trains } from '@/lib/reading/lexicon/vehicles'
import { normsOf, says, toSayings } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isEveryday } from './crisis-words'

const bodies = wordLike(
  'hospitals? clinics? schools? universit(?:y|ies) planet world nature teams? clubs? cooperatives?',
  'airlines? pilots? crew banks? industry hospital(?:es)? company companies industria',
  'clinicas? escuelas? colegios? universidad(?:es)? internados? planeta mundo naturaleza equipos?',
  'sector cooperativas? pilotos? aerolineas? bancos? empresas?',
)

/** "The hospital declared an emergency", "El planeta está en estado de emergencia": who does or is so rules over nothing. */
const isOfBody = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun, links, governor }) =>
      governor === null && bodies.test(noun.head) && links.some(({ role }) => role === 'agent'),
  )

const parts = /^(?:stop|comma|conjunction|subordinator|relative|verb)$/

const emergency = signOfWords('emergencia emergency')

/** "declaró en emergencia el sector cafetero". */
const isOfTrade = (view: SentenceView): boolean => {
  if (!holds(view, emergency)) return false
  const at = view.lexed.tokens.findIndex(({ norm }) => emergency.words.has(norm))
  if (at < 0) return false
  const named = view.phrases.find(({ noun }) => noun.first > at)
  if (!named || view.chunks.slice(chunkAt(view, at) + 1, named.index).some(({ kind }) => parts.test(kind)))
    return false
  if (/^(?:service|servicio|supply)$/.test(named.noun.head)) return !tellsOfLaw(view)
  return /^(?:sector|red|industria|industry|acueducto|puente|carretera|via|vialidad|aeropuerto|mercado|hospital|escuela)$/.test(
    named.noun.head,
  )
}

const rulers =
  /^(?:president|presidente|presidenta|government|gobierno|mandatari[oa]|ejecutivo|cabinet|gabinete|decree|decreto|congress|congreso|parliament|asamblea)$/
const states = toSayings([
  'state of emergency',
  'state of exception',
  'estado de excepcion',
  'estado de emergencia',
  'estado de sitio',
])

const declares =
  /^(?:declare|decree|impose|proclaim|extend|renew|issue|declarar|decretar|imponer|proclamar|prorrogar|extender|renovar|emitir|dictar)$/
const suspends = /^(?:suspend|restrict|limit|suspender|restringir|limitar)$/

/** Not the president of a club. */
const isRuler = (view: SentenceView, who: NounPhrase): boolean => {
  const of = view.chunks[view.chunks.indexOf(who) + 2]
  const owned = /^(?:of|de|del)$/.test(wordAt(view, who.last + 1)) && isNoun(of) && bodies.test(of.head)
  return !owned && view.lexed.tokens.slice(who.first, who.last + 1).some(({ norm }) => rulers.test(norm))
}

/** Who does it: "decretado por el presidente" as well. */
const doerOf = (view: SentenceView, verb: VerbGroup): NounPhrase | null => {
  if (!verb.passive) return subjectOf(view, verb)
  const by = view.chunks[view.chunks.indexOf(verb) + 2]
  return /^(?:by|por)$/.test(wordAt(view, verb.last + 1)) && isNoun(by) ? by : null
}

/** "The president declared a state of emergency and airlines cancelled their flights". */
const isDecreed = (view: SentenceView, { kind, emergency }: Candidate): boolean =>
  view.verbs.some(({ verb }) => {
    const does =
      (declares.test(verb.lemma) && says(view, states)) ||
      (kind === 'rights_suspended' && emergency?.rights.length !== 0 && suspends.test(verb.lemma))
    const who = does && !verb.negated ? doerOf(view, verb) : null
    return who !== null && isRuler(view, who)
  })

/** "han impuesto un toque de queda": the one everyday word is no tax. */
const isImposed = (view: SentenceView): boolean =>
  view.verbs.some(({ verb }) => verb.lemma === 'imponer' && /^impuest/.test(wordAt(view, verb.last))) &&
  view.lexed.tokens.filter(({ norm }) => everydayWords.words.has(norm)).length === 1

/** "The club is in a state of emergency, the coach said". */
export const isInAManner = (view: SentenceView, candidate: Candidate): boolean =>
  (candidate.kind === 'state_of_emergency' && isOfTrade(view)) ||
  (((isEveryday(view) && !isImposed(view)) || isOfBody(view)) && !isDecreed(view, candidate))

/** "suspended his right to drive", "lost its right to play": one right that is none of those a decree suspends. */
export const isOnesOwnRight = (view: SentenceView, { emergency }: Candidate): boolean =>
  emergency?.rights.length === 0 &&
  view.phrases.some(({ noun }) => noun.classes.includes('right') && !noun.plural)

const traffic = new RegExp(
  '\\b(?:circulacion|transito|movilidad|movement) (?:(?:de|del|of|for) (?:(?:los|las|the|all|todo tipo de|motor|private|heavy) )*' +
    `(?:${cars}|${buses}|${trains}|${boats}|traffic)|vehicular|rodad[oa]|ferroviari[oa])\\b`,
)
const curfew = toSayings(['curfew', 'toque de queda'])
const passengers = /\b(?:personas?|peatones|ciudadanos|habitantes|people|persons?|pedestrians|residents)\b/

/** "Queda prohibida la circulación de vehículos": of cars, and nobody's right, unless a curfew forbids it. */
export const isOfTraffic = (view: SentenceView, { emergency }: Candidate): boolean => {
  if (emergency?.rights.length !== 1 || emergency.rights[0] !== 'movement' || emergency.curfew) return false
  if (says(view, curfew)) return false
  const words = normsOf(view)
  return traffic.test(words) && !passengers.test(words)
}
