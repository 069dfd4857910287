import type { Right } from '@/lib/model/claim'
import { floods, landslides, storms, wildfires } from '@/lib/text/hazards'
import { phraseAt, toPhrases } from '@/lib/text/phrases'
import type { Sign } from '@/lib/text/signs'
import { wordLike } from '@/lib/text/word-set'
import { holds, isSign, signLike, signOfWords } from '@/lib/text/word-signs'
import { type Chunk, isNoun, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Words for emergency measures, shared by the kinds that tell of them. */

const phrases = toPhrases([
  'state of emergency',
  'state of exception',
  'states of emergency',
  'state of public emergency',
  'state of national emergency',
  'states of public emergency',
  'emergency measures',
  'emergency decree',
  'estado de excepcion',
  'estado de emergencia',
  'estados de excepcion',
  'estado de sitio',
  'estado de urgencia',
  'estado de alarma',
  'estado de conmocion',
  'state of siege',
  'the emergency',
  'la emergencia',
  'an emergency',
  'new emergency',
  'fresh emergency',
  'further emergency',
  'another emergency',
  'second emergency',
  'third emergency',
  'renewed emergency',
  'prison emergency',
  'security emergency',
  'day emergency',
  'nueva emergencia',
  'otra emergencia',
  'segunda emergencia',
  'tercera emergencia',
  'regimen de excepcion',
  'en emergencia',
  'days of emergency',
  'dias de emergencia',
  'dias de excepcion',
  'state of siege',
  'estado de sitio',
  'emergency powers',
  'emergency rule',
  'en excepcion',
  'una excepcion de',
  'estado de excepcion',
  'conmocion interior',
  'decreto de excepcion',
  'decretos de excepcion',
  'declaratoria de excepcion',
  'bajo excepcion',
  'la excepcion',
  'ultima excepcion',
  'hay excepcion',
  'in emergency',
  'under emergency',
  'under exception',
  'state of internal commotion',
])

/** "la emergencia sanitaria": of health or harvests, not of order. */
const otherTrouble =
  /^(?:sanitaria|habitacional|economica|financiera|fiscal|educativa|alimentaria|forestal|ecologica|medica|agricola|agropecuaria|climatica|hidrica|energetica|electrica|ambiental|vial|aerea)$/

const weatherAndHealth = signLike(
  wordLike(
    ...[floods, storms, landslides, wildfires],
    'lluvias? sequia colera calor rains? drought dengue cholera measles heat heatwave',
  ),
)
const reason = /^(?:por|over|due|because)$/
const ofReason = /^(?:of|de|del|from|by|por|a|to)$/

/** "over damage from floods", "por 60 días por las lluvias": what stands right behind, and not what else the sentence tells. */
function isOverWeather(view: SentenceView, from: number): boolean {
  if (!reason.test(wordAt(view, from))) return false
  for (let at = chunkAt(view, from); at < view.chunks.length; at++) {
    const chunk = view.chunks[at] as Chunk
    const isTie = ofReason.test(wordAt(view, chunk.last)) || reason.test(wordAt(view, chunk.first))
    if (isNoun(chunk)) {
      const words = view.lexed.tokens.slice(chunk.first, chunk.last + 1)
      if (words.some((word) => isSign(word, weatherAndHealth))) return true
    } else if (!isTie && chunk.kind !== 'date') return false
  }
  return false
}

const dictates = /^(?:dict|decret|declar|ampli|extend|extiend|prolong|renov|levant)/
const ofOrder =
  /^(?:carcelaria|penitenciaria|vigente|rige|regira|regia|dura|durara|abarca|cubre|expira|vence|decretada|dispuesta|renovada|prorrogada|impuesta|dictada|declarada)$/
const few = /^(?:solo|unicamente|para)$/

/** "dictó la excepción", "la excepción rige en", "la excepción, de 60 días": the measure, and not what is unlike the rest. */
function isMeasure(view: SentenceView, at: number, last: number): boolean {
  if (wordAt(view, last) !== 'excepcion' || !/^(?:la|ultima)$/.test(wordAt(view, at))) return true
  const [next, second] = [wordAt(view, last + 1), wordAt(view, last + 2)]
  const isOfDays = (step: number) =>
    wordAt(view, last + step) === 'de' && view.lexed.counts.has(last + step + 1)
  if (few.test(second)) return false
  return (
    ofOrder.test(next) ||
    (next === ',' && (ofOrder.test(second) || isOfDays(2))) ||
    isOfDays(1) ||
    ([1, 2, 3, 4].some((step) => dictates.test(wordAt(view, at - step))) && next !== 'de')
  )
}

/** "an emergency covering the prisons took effect": a clause, and no noun that it describes. */
const goesOn =
  /^(?:covering|including|covers|suspends|allows|applies|remains|signed|took|takes|came|entered|ran|runs|lasts?|lasted|expire[ds]?|began|starts?|started|applie[ds]|declared|decreed|imposed|announced|ordered|proclaimed|renewed|extended|prolonged)$/

/** "an emergency cabinet meeting": the word only describes another. */
function isModifier(view: SentenceView, at: number, length: number): boolean {
  const next = view.lexed.tokens[at + length]
  if (!isMeasure(view, at, at + length - 1)) return true
  if (wordAt(view, at + length - 1) === 'emergency' && goesOn.test(next?.norm ?? '')) return false
  if (wordAt(view, at + length - 1) === 'emergencia' && otherTrouble.test(next?.norm ?? '')) return true
  if (holds(view, weatherAndHealth) && isOverWeather(view, at + length)) return true
  const { prepositions, conjunctions, adverbs, relatives, be, have, modals, subordinators } = view.lexed.words
  const isWhole = !/^(?:emergency|exception)$/.test(wordAt(view, at + length - 1)) || length > 2
  if (!isWhole && wordAt(view, at) === 'under' && next?.norm === 'of') return true
  if (isWhole || next?.kind !== 'word') return false
  // "under the emergency President Vera signed": a name or a title begins anew.
  if (!view.lexed.tokens[at + length - 1]?.capital && next.capital) return false
  const lists = [
    view.lexed.words.definite,
    view.lexed.words.indefinite,
    prepositions,
    conjunctions,
    adverbs,
    relatives,
    be,
    have,
    modals,
    subordinators,
  ]
  return !lists.some((list) => list.has(next.norm)) && !view.lexed.dates.has(at + length)
}

/** A sentence without any of these words names no emergency. */
const telling = signOfWords('emergency emergencia exception excepcion sitio siege alarma conmocion commotion')

const noMentions: readonly Range[] = []

/** Tokens of every mention of an emergency measure. */
export const emergencyMentions = (view: SentenceView): readonly Range[] =>
  holds(view, telling) ? keptMentions(view) : noMentions

/** Worked out once: several rules ask. */
const keptMentions = keepBySentence((view: SentenceView): Range[] => {
  const found: Range[] = []
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const words = phraseAt(phrases, view.lexed.tokens, at)
    if (!words || isModifier(view, at, words.length)) continue
    found.push({ first: at, last: at + words.length - 1 })
    at += words.length - 1
  }
  return found
})

const rightWords: [Sign, Right][] = [
  [
    signOfWords(
      'assembly assemble reunion reuniones gather gathering manifestaciones concentraciones aglomeraciones',
    ),
    'assembly',
  ],
  [signOfWords('movement transito circulacion movilidad curfew curfews queda'), 'movement'],
  [signOfWords('home homes domicilio hogar'), 'inviolability_of_home'],
  [signOfWords('correspondence correspondencia'), 'correspondence'],
  [signOfWords('association asociacion'), 'association'],
]

/** The rights that the sentence names, in the model's order. */
export const rightsIn = (view: SentenceView): Right[] =>
  rightWords.filter(([sign]) => holds(view, sign)).map(([, right]) => right)
