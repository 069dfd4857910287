import type {
  article as englishArticle,
  detail as englishDetail,
  relations as englishRelations,
} from './en-opened'
import { formats, plural } from './es-phrases'

const { number, day } = formats

/** The words of what is opened of an incident or a place, in Spanish. */
export const detail: typeof englishDetail = {
  region: 'Detalles',
  close: 'Cerrar',
  lost: 'Lo que indica este enlace no está aquí',
  lostHint:
    'Puede que se haya leído de nuevo desde que se hizo el enlace, o que el enlace esté incompleto. Elíjalo en el mapa o en la lista de hechos.',
  lostFiltered: 'O lo dejan fuera los filtros.',
  loadingSentence: 'Cargando la frase…',
  noSentence: 'No se puede cargar la frase ahora.',
  retry: 'Intentar otra vez',
  saidBy: (who) => `según ${who}`,
  quoted: (words) => `«${words}»`,
  published: (publisher, at) => `${publisher}, ${day(at)}`,
  happened: (from, to) => (from === to ? day(from) : `del ${formats.firstDay(from, to)} al ${day(to)}`),
  openArticle: 'Abrir en el artículo',
  original: 'Página original',
  history: 'Cómo cambió la cifra',
  historyOne: 'Un informe lo dice.',
  noFigure: 'sin cifra',
  overtaken: 'superado por un informe posterior',
  where: 'El lugar',
  why: 'Por qué este lugar',
  byLikeness: 'Qué cuenta la cifra se juzgó por su semejanza con frases anotadas.',
  bounds: {
    exact: 'dado como número exacto',
    at_least: 'dado como mínimo: puede haber más',
    at_most: 'dado como máximo',
    about: 'dado como número aproximado',
    range: 'los informes difieren: la cifra menor y la mayor',
  },
  atLeastTold: 'mínimo según lo que cuentan los informes: puede haber más',
  together: 'la suma de lo que enumera su frase',
  noBound: 'Del informe no se lee ningún número.',
  capacity: (value, date) => `construida para ${number(value)} (${day(date)})`,
  population: (value, date) => `${number(value)} presos (${day(date)})`,
  perHundred: (value, date) => `${number(value)} presos por cada 100 plazas (${day(date)})`,
  record: 'Del registro',
  later: 'contado después de lo que aquí se muestra',
  source: 'Fuente',
  also: 'También llamada',
  here: 'Lo que los informes dicen de este lugar',
  nothingHere: 'Los informes mostrados no dicen nada de este lugar.',
  onlyHere: (name) => `Mostrar solo ${name}`,
  holds: (what) => ({ men: 'de hombres', women: 'de mujeres', mixed: 'de hombres y mujeres' })[what] ?? what,
}

/** How a figure stands to what others say, in Spanish. */
export const relations: typeof englishRelations = {
  same: 'el mismo informe',
  gives: (who, figure) => `${who} da ${figure}`,
  unconfirmed: (who, figure) => `${who} da ${figure} sin confirmar`,
  later: (who, figure) => `${who} dio después ${figure}`,
  replaced: (figure) => `el mismo informe da ${figure} en su lugar`,
  part: (figure) => (figure === null ? 'parte de una cifra mayor' : `parte de los ${figure}`),
  onTop: (figure) =>
    figure === null ? 'además de otra cifra' : figure === '1' ? 'además de otro' : `además de los ${figure}`,
}

/** The words of an article and of what was read from it, in Spanish. */
export const article: typeof englishArticle = {
  published: (publisher, at) => `${publisher}, publicado el ${day(at)}`,
  claims: (count) => plural(count, 'afirmación', 'afirmaciones'),
  marks: 'Marcado: cada cifra o hecho que se leyó en este texto.',
  home: 'Volver al mapa',
  background: 'antecedente de años anteriores',
  show: 'Ver en el mapa',
  toMark: 'Donde lo dice el texto',
  filteredOut: 'Los filtros lo dejan fuera del mapa.',
  loading: 'Cargando el artículo…',
  failed: 'No se puede cargar el artículo ahora.',
  lost: 'Este artículo no está aquí',
  lostHint:
    'El enlace que llevó hasta aquí está incompleto, o el artículo fue retirado. La lista de hechos lleva a todos los artículos que hay.',
  struck: (count: number) =>
    `La redacción tachó, y no muestra en ninguna parte: ${plural(count, 'dato leído', 'datos leídos')} en este texto.`,
  lostClaim:
    'Lo que indica el enlace a este artículo ya no se lee en él. Abajo está marcado todo lo que se lee ahora.',
}
