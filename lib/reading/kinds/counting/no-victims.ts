import type { ClaimKind } from '@/lib/model/claim'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Numbers beside a fate that count nobody whom it befell. */

const burnt = /^(?:calcinad|incinerad|quemad)/
export const things =
  /^(?:negocios|comercios|oficinas|contenedores|furgones|patrulleros|patrullas|embarcaciones|tiendas|talleres|camionetas?|camiones|autos?|carros?|coches|vehiculos|buses|motos|casas|viviendas|locales|colchones|celdas)$/

/** "cinco camionetas calcinadas". */
const areThings = (view: SentenceView, { noun }: Phrase): boolean =>
  burnt.test(noun.head) && things.test(wordAt(view, noun.last - 1))

/** "El 30 de ese mes murieron seis": the day. */
const isDay = (view: SentenceView, { noun, bare }: Phrase): boolean =>
  bare &&
  view.lexed.language === 'es' &&
  noun.count?.form === 'digits' &&
  (wordAt(view, noun.first) === 'el' || wordAt(view, noun.first - 1) === 'el') &&
  wordAt(view, noun.last + 1) !== '%'

/** "corrige uno anterior de 18 fallecidos": a count of them, and no person. */
const isCount = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.count?.alone === true &&
  /^(?:anterior|previo|inicial|preliminar|provisional)$/.test(wordAt(view, noun.count.last + 1))

/** "22 muertos y seis heridos, y la muerte de dos agentes, acribillados": who is called hurt was not shot dead. */
const areHurt = ({ noun }: Phrase, { verb, rank }: Meaning, kind: ClaimKind): boolean =>
  kind === 'killed' && noun.classes.includes('hurt') && rank >= 4 && verb?.form === 'reduced'

/** "one death too many", "una muerte de más": nobody counts the dead so. */
const areTooMany = (view: SentenceView, { noun }: Phrase): boolean =>
  /^(?:(?:is|are|was) )?(?:already )?(?:one )?too many\b|^(?:ya )?(?:es|son) (?:ya )?demasiad|^de (?:mas|sobra)(?! de| \d)/.test(
    [1, 2, 3, 4].map((step) => wordAt(view, noun.last + step)).join(' '),
  )

export const isNoVictim = (view: SentenceView, phrase: Phrase, meaning: Meaning, kind: ClaimKind): boolean =>
  areThings(view, phrase) ||
  areTooMany(view, phrase) ||
  isDay(view, phrase) ||
  isCount(view, phrase) ||
  areHurt(phrase, meaning, kind)
