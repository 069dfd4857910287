import type { ReadWords } from './en-read'
import { formats, plural } from './es-phrases'
import { refusalInSpanish, remarksInSpanish, toponymInSpanish } from './es-refusals'

const { number } = formats

export const readWords: ReadWords = {
  title: 'Leer un artículo',
  intro:
    'Pegue un artículo y vea qué se le contaría de él a quien lee el mapa, por qué, y qué se rechaza. No se guarda nada: ni aquí ni en el servidor.',
  home: 'Volver al mapa',
  noScript: 'Esta página necesita JavaScript. En una terminal lo mismo es:',
  form: 'El artículo',
  text: 'Texto',
  textHint: 'Tal como se publicó. También puede pegar entero un archivo de artículo, con su encabezado.',
  length: (length, most) => `${number(length)} de ${number(most)} caracteres`,
  language: 'Idioma',
  languages: { '': 'El que parezca', en: 'Inglés', es: 'Español' },
  day: 'Día de publicación',
  dayHint: 'Dice qué día es «el lunes». Sin él, esos días quedan abiertos.',
  headline: 'Titular',
  publisher: 'Medio',
  forFile: 'Solo para el archivo.',
  read: 'Leer',
  readAgain: 'Leer de nuevo',
  reading: 'Leyendo…',
  starting: 'El lector se está iniciando; el primer texto tarda unos segundos más.',
  cancel: 'Detener',
  cancelled: 'Detenido. No se leyó nada.',
  wrong: 'Hay algo que corregir antes de leerlo.',
  errors: {
    noText: 'Pegue primero un texto.',
    tooLong: (length, most) =>
      `${number(length)} caracteres son demasiados: aquí se leen como máximo ${number(most)}. Pegue una parte o use npm run read.`,
    tookTooLong: 'Leerlo tardó demasiado y se abandonó. Pegue una parte.',
    text: 'Este texto no se puede aceptar.',
    day: 'Dé un día que exista y que ya haya llegado, o déjelo vacío.',
    language: 'Elija inglés o español.',
    title: 'Escriba el titular en 500 caracteres como máximo.',
    publisher: 'Escriba quién lo publicó, en 500 caracteres como máximo.',
    dayForFile: 'El archivo necesita el día de publicación.',
  },
  offline: 'No tiene conexión. Su texto sigue aquí: léalo cuando vuelva a tenerla.',
  away: 'El servidor no responde. Su texto sigue aquí: inténtelo de nuevo en un momento.',
  busy: (seconds) =>
    `Otros están leyendo artículos. Inténtelo de nuevo en ${plural(seconds, 'segundo', 'segundos')}.`,
  failed: 'No se pudo leer el texto. El registro del servidor dice más.',
  notAllowed: 'Aquí no se leen textos para usted.',
  notAllowedHint:
    'Leer ocupa el procesador del servidor, así que lee solo para quienes están en su propia máquina, salvo que se inicie con READ_ARTICLES=all. En su propia máquina, inicie la aplicación y abra allí su dirección, o use una terminal:',
  result: 'Lo que se lee en él',
  found: (claims) =>
    claims === 1
      ? 'Se lee 1 afirmación en este texto'
      : `Se leen ${number(claims)} afirmaciones en este texto`,
  nothing: 'No se leyó ninguna cifra en este texto',
  nothingHint: (refused) =>
    refused > 0
      ? 'Lo que se miró y no se cuenta está abajo, con los motivos.'
      : 'No había ningún número ni hecho que mirar.',
  counted: (sentences, places) =>
    `${plural(sentences, 'frase', 'frases')}, ${plural(places, 'lugar nombrado', 'lugares nombrados')}`,
  readAs: { en: 'Leído como inglés', es: 'Leído como español' },
  fromDay: (day) => `los días se cuentan desde el ${day}`,
  noDay: 'sin día de publicación, así que días como «el lunes» quedan abiertos',
  stale: 'Ha cambiado el artículo desde entonces. Esto es lo que se leyó antes.',
  stored: 'Este mismo texto ya está en el mapa, como',
  struckThere: 'Lo que se tachó de él está tachado también aquí.',
  remarks: 'Para revisar',
  remarkInSpanish: remarksInSpanish,
  claims: 'Afirmaciones',
  toLine: 'Todo lo que se leyó aquí',
  kind: 'Qué',
  number: 'Número',
  when: 'Día',
  noWhen: 'no se dice ningún día',
  speaker: 'Dicho por',
  noSpeaker: 'no se nombra a nadie',
  words: 'De las palabras',
  refused: 'Lo que se miró y no se cuenta',
  refusedHint: 'Números y hechos que no están en ningún mapa, cada uno con el motivo.',
  noneRefused: 'No se rechazó nada.',
  reasonInSpanish: refusalInSpanish,
  places: 'Lugares nombrados en el texto',
  noPlaces: 'El texto no nombra ningún lugar.',
  times: (count) => `${number(count)} veces`,
  noPlace: 'ningún lugar',
  placeInSpanish: toponymInSpanish,
  file: 'El archivo del artículo',
  fileHint: 'El artículo tal como se leyó, listo para una crisis propia.',
  download: 'Descargar como archivo de artículo',
  downloaded: (name) => `${name} está guardado.`,
  fileStale: 'Lea primero el texto cambiado: el archivo contiene lo que se leyó.',
  where: (name) =>
    `Póngalo en la carpeta articles/ de su crisis y ejecute: npm run ingest -- articles/${name}`,
}
