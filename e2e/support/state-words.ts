/** "14:32 UTC", or with its day where midnight has passed since. */
const moment = String.raw`(?:\d{1,2} \p{L}+, )?\d\d:\d\d UTC`

/** What the page says of its states, in both languages. */
export const stateWords = {
  en: {
    busy: 'Fetching',
    share: 'Share or embed',
    notShown: 'This cannot be shown now.',
    offline: new RegExp(`^You are offline: showing what was known as of ${moment}`, 'u'),
    away: /^The server does not answer/,
    partial: new RegExp(`^The emergencies could not be fetched: shown as of ${moment}`, 'u'),
    retry: 'Try again',
    inArticle: 'Open in the article',
    zones: 'States of emergency',
  },
  es: {
    busy: 'Cargando',
    share: 'Compartir o insertar',
    notShown: 'Ahora no se puede mostrar.',
    offline: new RegExp(`^Sin conexión: se muestra lo último que se supo \\(${moment}`, 'u'),
    away: /^El servidor no responde/,
    partial: /^No se pudo obtener los estados de excepción/,
    retry: 'Intentar otra vez',
    inArticle: 'Abrir en el artículo',
    zones: 'Estados de excepción',
  },
}
