import { wordSet } from '@/lib/text/word-set'

/** How news gives a figure: lemmas of the verbs, and heads of the nouns for one, in both languages. */

const setting = 'put place set give estimate cifrar situar fijar establecer ubicar calcular estimar'
const putting = `${setting} raise lower reduce revise elevar subir bajar reducir leave dejar`

/** "put the dead at 31", "cifró las muertes en 46". */
export const setsFigure = wordSet(setting)
/** The same, and "raised the toll to 31", "left it at 31". */
export const putsFigure = wordSet(putting)
/** The same, and verbs that move a count told before; of themselves they give none: "aumentó a 300 los policías" sends some. */
export const movesFigure = wordSet(`${putting} increase cut aumentar rebajar`)

/** "spoke of 31", "reported 31": what whoever says a number does with it. */
export const tellsFigure = wordSet(
  'give put report speak say count announce state dar cifrar hablar reportar informar contar comunicar decir anunciar',
)

const counted = 'figure count tally toll estimate cifra conteo recuento cuenta balance'
/** "the count", "el conteo": what somebody has counted. */
export const counts = wordSet(counted)
/** The same, and "the number" and "the total", which may be of anything. */
export const figures = wordSet(`${counted} number total numero saldo`)
/** One or several of them: "las cifras". */
export const figureForms = wordSet(
  `${counted} number total numero saldo figures counts tallies tolls estimates numbers totals ` +
    'cifras conteos recuentos cuentas balances numeros saldos',
)
