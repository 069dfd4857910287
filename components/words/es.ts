import { bareLevel, type Level, levelWords } from './area-levels'
import type { Words } from './en'
import { exportWords } from './es-exports'
import { filters } from './es-filters'
import { many } from './es-many'
import { article, detail, relations } from './es-opened'
import { formats, named, namedUnit, plural, range, spell, unitOf } from './es-phrases'
import { hostages, time } from './es-time'
import { zones } from './es-zones'
import { capitalize } from './say'
import { behindPreposition } from './spanish-article'
import { toKinds } from './to-kinds'

const { number, day } = formats

const reports = (count: number) => plural(count, 'informe', 'informes')
const incidents = (count: number) => plural(count, 'hecho', 'hechos')
const placesOf = (count: number) => spell(count, 'lugar', 'lugares')

/** "la provincia", "el departamento". */
const agree = (level: Level, feminine: string, masculine: string) =>
  levelWords.es[level].startsWith('la ') ? feminine : masculine

const statuses: Words['statuses'] = {
  reported: 'informado',
  alleged: 'supuesto, sin confirmación oficial',
  denied: 'desmentido',
  superseded: 'reemplazado',
}

/** Every word that the pages say, in Spanish. */
export const es: Words = {
  language: 'es',
  formats,
  range,
  time,
  hostages,
  detail,
  relations,
  article,
  zones,
  many,
  kinds: toKinds('es', (unit, count) => ({ name: named(unit, count), gender: unitOf(unit)[2] })),
  unitName: namedUnit,
  statuses,
  precisions: {
    site: 'posición conocida hasta el edificio',
    neighbourhood: 'posición conocida a uno o dos kilómetros',
    city: 'posición conocida solo hasta la ciudad',
    canton: (level) => `posición conocida solo hasta ${level}`,
    province: (level) => `posición conocida solo hasta ${level}`,
    country: 'posición conocida solo hasta el país',
  },
  rights: {
    assembly: 'reunión',
    movement: 'libre tránsito',
    inviolability_of_home: 'inviolabilidad del domicilio',
    correspondence: 'inviolabilidad de la correspondencia',
    association: 'asociación',
  },
  figures: {
    region: 'Cifras',
    killed: 'muertos',
    missing: 'desaparecidos',
    missingLast: (at) => `desaparecidos, según lo último publicado (${at})`,
    held: (unit) => (unit === 'people' ? 'retenidos' : `${named(unit, null)} retenid${unitOf(unit)[2]}s`),
    wereHeld: (unit) =>
      unit === 'people' ? 'fueron rehenes' : `${named(unit, null)} estuvieron retenid${unitOf(unit)[2]}s`,
    heldLast: (unit, at) =>
      `${unit === 'people' ? 'rehenes' : `${named(unit, null)} retenid${unitOf(unit)[2]}s`}, según lo último publicado (${at})`,
    freed: (unit) => (unit === 'people' ? 'liberados' : `${named(unit, null)} liberad${unitOf(unit)[2]}s`),
    emergencies: (count) => (count === 1 ? 'estado de excepción vigente' : 'estados de excepción vigentes'),
    alone: (place) => `solo en ${behindPreposition(place)}`,
    open: 'ver de dónde sale',
  },
  known: {
    asOf: (moment, count, within) =>
      `${within ? `${capitalize(within)}: lo` : 'Lo'} que se sabía el ${day(moment)}${count > 0 ? `, según ${reports(count)}` : ''}`,
    noReports: 'Aún no se ha leído ningún informe.',
    noReportsHint: 'El mapa muestra los lugares conocidos. Las cifras llegan con el primer informe.',
    nothing: 'Ningún informe habla de este lugar.',
    nothingChosen: 'Ningún informe habla de lo que eligen estos filtros.',
    at: (what, places) => `${what} en ${placesOf(places)}`,
    atAndInAll: (what) => `${what} y en el conjunto del país`,
    atAndInAllOf: (what, countries) => `${what} y en el conjunto de ${formats.list(countries)}`,
    allAndInAll: (what) => `${what}, todo ello también en el conjunto del país`,
    unconfirmed: (what) => `${what} (sin confirmación oficial)`,
    denied: (what) => `${what} (desmentido)`,
    replaced: (what) => `${what} (reemplazado después)`,
    background: (what) => `${what} (antecedentes de años anteriores)`,
  },
  filters,
  map: {
    region: 'Mapa',
    loading: 'El mapa se está dibujando.',
    noScript: 'El mapa necesita JavaScript. La lista dice todo lo que muestra el mapa.',
    keys: 'Las flechas mueven el mapa, más y menos lo acercan y alejan',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    reset: 'Todo',
    resetHint: 'Mostrar otra vez toda la zona',
    prison: (name) => (/c[áa]rcel|penitenciar|prisi[óo]n|penal/i.test(name) ? name : `${name}, cárcel`),
    andHere: (count) => `+${number(count)} aquí`,
    moreHere: (count) => `${count} más aquí`,
    which: '¿Cuál de estos?',
    noOutline: (names) =>
      `No hay contorno de ${names}: lo que se sabe de allí está en la lista, no en el mapa.`,
  },
  list: {
    region: 'Hechos',
    placed: 'En el mapa',
    elsewhere: 'Fuera de esta sección del mapa',
    facts: 'Sobre las cárceles',
    earlier: (figures) => `antes:\u00a0${figures}`,
    others: (figures, none) => {
      const others = (count: number) => (count === 1 ? 'otro medio' : `otros ${number(count)} medios`)
      const other = `${others(figures)} ${figures === 1 ? 'da otra cifra' : 'dan otras cifras'}`
      if (figures > 0) return none > 0 ? `${other}, de ${number(none)} no se lee ninguna` : other
      return none > 0 ? `de ${others(none)} no se lee ninguna cifra` : null
    },
    reportedOn: (day) => `informado el ${day}`,
    parts: (level) =>
      `En ${level === 'region' ? 'una' : `${agree(level, 'una', 'un')} ${bareLevel(level, 'es')} o`} región, sin dibujar`,
    partsHint: 'No se conoce nada más preciso: ningún signo del mapa los representa.',
    unplaced: 'Sin lugar más preciso',
    unplacedHint: (level, hasPrisons) =>
      `No se pudo determinar ninguna ${hasPrisons ? 'cárcel, ' : ''}ciudad ni ${bareLevel(level, 'es')}.`,
    counts: 'También contado en los informes',
    countsHint: 'Números de otra cosa: qué cuenta cada uno lo dice su frase.',
    background: 'Antecedentes',
    backgroundHint: 'Cifras de años anteriores, contadas como antecedente.',
    showBackground: 'Mostrar antecedentes en el mapa',
    count: (count, earlier) =>
      incidents(count) + (earlier > 0 ? ` y ${number(earlier)} de años anteriores` : ''),
    inView: (count, all) => `${number(count)} de ${number(all)} a la vista`,
  },
  legend: {
    region: 'Leyenda',
    key: 'Qué cuentan las cifras',
    size: 'Área proporcional a la cifra mínima conocida; un aro fino para la máxima.',
    largest: (most) => `El mayor: ${number(most)}.`,
    smallest: (fewest) => `Hasta ${number(fewest)} todos son igual de pequeños.`,
    oneSize: 'Tropas y otras cifras: un solo tamaño.',
    noNumber: 'Discontinuo: sin cifra.',
    numberless: 'Sin cifra',
    doubtful: (all) => `De puntos, sin relleno: ${all.map((one) => statuses[one]).join('; ')}`,
    site: 'Cárcel, posición conocida',
    ring: 'Cárcel, solo se conoce la ciudad',
    zone: 'Estado de excepción, área',
    zoneRing: 'Estado de excepción, todas las cárceles',
    approximate: 'Área aproximada',
    province: (level) =>
      `${capitalize(bareLevel(level, 'es'))} ${agree(level, 'teñida', 'teñido')}: no se conoce nada más preciso.`,
    background: 'Gris: antecedentes de años anteriores.',
  },
  credits: {
    region: 'Sobre los datos',
    drawnBy: 'Mapa dibujado con',
    note: 'Cada cifra la lee una máquina en la frase que abre. Solo se suma lo que enumera una misma frase.',
    api: 'Rutas de datos',
  },
  live: {
    offline: (at) => `Sin conexión: se muestra lo último que se supo (${at}).`,
    away: (at) => `El servidor no responde: se muestra lo último que se supo (${at}).`,
    partial: (parts, at) =>
      `No se pudo obtener ${formats.list(parts)}: se muestra lo último que se supo (${at}).`,
    parts: {
      incidents: 'los hechos',
      zones: 'los estados de excepción',
      articles: 'la lista de informes',
    },
    partOld: (at) => `No se pudo obtener de nuevo: se muestra lo último que se supo (${at}).`,
    notShown: 'Ahora no se puede mostrar.',
    partMissing: 'No se pudo obtener: lo que se muestra no es aún lo que ha elegido.',
    busy: 'Cargando…',
    news: (since, what) => `Nuevo desde la última vez (${since}): ${what}.`,
    reports: (count) => plural(count, 'informe', 'informes'),
    moved: (place, now, before) => `${place ? `${place}: ` : ''}${now}, antes ${before}`,
    movedMore: (count) => plural(count, 'otra cifra cambió', 'otras cifras cambiaron'),
    added: (count) => plural(count, 'hecho más', 'hechos más'),
    gone: (count) => plural(count, 'hecho que ya no se cuenta', 'hechos que ya no se cuentan'),
    emergencies: (count) => plural(count, 'estado de excepción más', 'estados de excepción más'),
    take: 'Entendido',
    notApplied: 'Lo que ha elegido se le aplica solo a grandes rasgos hasta entonces.',
    refused: (detail) => `El servidor rechazó la petición: ${detail}`,
  },
  embed: {
    open: 'Abrir el tablero',
    asOf: (moment, count) => `Lo sabido el ${day(moment)}${count === null ? '' : `, ${reports(count)}`}`,
    undrawn: (count, all) => `Sin signo aquí: ${number(count)} de ${plural(all, 'hecho', 'hechos')}.`,
    newTab: 'se abre en otra pestaña',
    explore: 'Explorar el mapa',
    nationwide: (country) => `En el conjunto de ${country}`,
    others: 'Otros informes',
    unsigned: 'Sin signo aquí',
    allSources: (count) => `${plural(count, 'fuente', 'fuentes')} en el tablero`,
    list: (told) => `${told} en una lista`,
    offline: 'Sin conexión: inténtelo más tarde',
    twoFingers: 'El mapa se mueve con dos dedos',
    withKey: (key) => `${key} y la rueda acercan el mapa`,
  },
  exports: exportWords,
  page: {
    skip: 'Ir a la lista de hechos',
    sheetUp: 'Abrir más el panel',
  },
}
