import { either } from '@/lib/text/either'
import { wordLike } from '@/lib/text/word-set'
import type { Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Days in a sentence about an emergency that are not how long it lasts. */

/** What days are told of beside an emergency. */
const others = wordLike(
  'mourning school classes protests? strikes? clashes fighting unrest violence looting riots? rioting rains?',
  'luto duelo clases protestas paros? huelgas? choques enfrentamientos disturbios violencia saqueos motines',
  'bloqueos? lluvias? feriado vacaciones',
)

/** "three days of mourning", "tres días de luto nacional", "ten days of protests", "diez días a distancia". */
export const isOfOthers = (view: SentenceView, last: number) =>
  (/^(?:of|de)$/.test(wordAt(view, last + 1)) &&
    [2, 3].some((step) => others.test(wordAt(view, last + step)))) ||
  /^(?:a distancia|sin clases|without classes)$/.test(`${wordAt(view, last + 1)} ${wordAt(view, last + 2)}`)

/** "en un plazo de tres días", "antes de cinco días", "dispone de ocho días para": by when something must be done. */
export const isTerm = (view: SentenceView, first: number): boolean =>
  term.test(
    [5, 4, 3, 2, 1]
      .map((step) => wordAt(view, first - step))
      .filter(Boolean)
      .join(' '),
  )
const within = either(
  '(?:en|dentro de|antes de)(?: (?:el|un|los))?(?: (?:plazo|termino|lapso)(?: maximo)? de)?(?: (?:los|proximos|siguientes))*',
  '(?:dispone|disponen|tiene|tienen) de',
  'hace|desde hace',
  'within|(?:with)?in the next',
)
/** "vence en tres días" tells when it ends. */
const isDue = '(?:vence|vencera|vencen|expira|expirara)'
const term = new RegExp(`(?<!${isDue} )\\b${within}$`)

const folded = (view: SentenceView, from: number, to: number): string =>
  view.lexed.tokens
    .slice(Math.max(0, from), to)
    .map(({ norm }) => norm)
    .join(' ')

const day = '^(?:- )?(?:days?|dias?|jornadas)'
const ofMeasure =
  '(?:de|del|of) (?:(?:the|this|an?|el|la|un|una|nuevo|nueva|new) )?(?:states? of |estado de )?(?:emergenc|exce|sitio|siege|alarma)'
/** "six days into the emergency", "five days old", "50 days after taking office", "58 days in office". */
const goneBehind = new RegExp(
  `${day}${either(
    ' into ',
    ' (?:- )?old(?= |$)',
    ' so far(?= [,.;]|$)',
    ' in (?:office|power|charge)(?= |$)',
    ' (?:transcurridos|hasta ahora)',
    ` ya (?:${ofMeasure}|$|[,;.])`,
  )}`,
)
/** "50 days after taking office", "diez días antes", not "extended for 14 days after the murders". */
const apart = new RegExp(`${day} (?:after|since|before|earlier|later|ago|antes|despues|atras)\\b`)
const isHowLong = /(?:^| )(?:for|por|durante|during|de|of|lasting|lasts?|dura|durara)$/

/** "llevaba 4 días", "cumple hoy 15 días", "tras veinte días de", "has been in force for 12 days". */
const goneBefore = new RegExp(
  `(?:^| )${either(
    'llev(?:a|an|aba|aban|amos|ando)',
    'cumpl(?:e|en|ia|ian|io|ieron|ido|idos|idas|irse)',
    '(?:van|iban|pasan|pasaron|pasado|pasados|transcurrieron|transcurridos|corridos)',
    '(?:has|have|had) (?:already )?been (?:in (?:force|effect|place)|under(?: an?| the)?(?: \\S+){0,2} (?:emergency|exception)) for',
    '(?:has|have|had) (?:already )?(?:lasted|run|held) for',
  )}(?: (?:ya|hoy|apenas|casi|unos|unas|already|now|just|only|some|mas de|menos de|more than|less than|los|las))*$`,
)
const afterwards =
  /(?:^| )(?:tras|despues de|luego de|al cabo de|(?<!(?:pese|frente|debido|gracias|respecto|sum\S*|agreg\S*) )a los|after)$/
/** "vence a los 60 días", "lifted after 60 days", "tras 60 días dejaron las cárceles": that is how long it held. */
const ends =
  /(?:^| )(?:vence|vencio|vencera|expira|expiro|termin|conclu|finaliz|acab|levant|lift|ends?\b|ended|ending|expire|lapse|extend|extien|renew|prorrog|renov|caduc|cesa|ceso|ran out|runs out|retir|repleg|withdr[ae]w|dej(?:an|aron|o) (?:el|la|los|las) )/
/** "amplió a los 90 días", "se redujo a 15": its new length. */
const changes =
  /(?:^| )(?:ampli|redu[cj]|exten[ds]|extien|prorrog|alarg|acort|rebaj|limit|fij|elev)\S*(?: \S+){0,4} a(?: los)?$/
/** "a 40 días de asumir": so far from something else. */
const distance = new RegExp(
  `${day} (?:de|del) (?!(?:estado|excepcion|emergencia|sitio|alarma|vigencia|duracion|validez)\\b)`,
)

/** So many days since it began, or since something else: not for how long it was declared. */
export function areGoneBy(view: SentenceView, { first, last }: Range): boolean {
  const behind = folded(view, last + 1, last + 9)
  const before = folded(view, first - 9, first)
  if (goneBehind.test(behind) || goneBefore.test(before)) return true
  if (apart.test(behind) && !isHowLong.test(before)) return true
  if (changes.test(before)) return false
  if (/(?:^| )a$/.test(before) && distance.test(behind)) return true
  return afterwards.test(before) && !ends.test(folded(view, 0, view.lexed.tokens.length))
}
