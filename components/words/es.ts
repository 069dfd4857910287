import type { ClaimKind } from '@/lib/model/claim'
import type { Words } from './en'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

const formats = toFormats('es')
const { number, day } = formats

type Unit = [one: string, many: string, gender: 'o' | 'a']
const people: Unit = ['persona', 'personas', 'a']
const units: Record<string, Unit> = {
  people,
  guards: ['guardia', 'guardias', 'o'],
  police: ['policía', 'policías', 'o'],
  'police officers': ['policía', 'policías', 'o'],
  soldiers: ['soldado', 'soldados', 'o'],
  troops: ['militar o policía', 'militares y policías', 'o'],
  inmates: ['preso', 'presos', 'o'],
  prisoners: ['preso', 'presos', 'o'],
  prisons: ['cárcel', 'cárceles', 'a'],
  provinces: ['provincia', 'provincias', 'a'],
  cantons: ['cantón', 'cantones', 'o'],
  days: ['día', 'días', 'o'],
  places: ['plaza', 'plazas', 'a'],
  attacks: ['ataque', 'ataques', 'o'],
}
const unitOf = (unit: string): Unit => units[unit] ?? [unit, unit, 'o']
const named = (unit: string, count: number | null) => unitOf(unit)[count === 1 ? 0 : 1]
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`

function range(of: FigureRange): string {
  switch (of.form) {
    case 'range':
      return `${number(of.from)}–${number(of.to)}`
    case 'at_least':
      return `${number(of.value)} o más`
    case 'at_most':
      return `hasta ${number(of.value)}`
    case 'about':
      return `cerca de ${number(of.value)}`
    case 'exact':
      return number(of.value)
  }
}

type Counted = { figure: string | null; count: number | null; unit: string }

/** "53 guardias retenidos", "1 persona retenida": the participle follows the unit. `stem` ends before its vowel. */
const held =
  (stem: string) =>
  ({ figure, count, unit }: Counted) => {
    const participle = `${stem}${unitOf(unit)[2]}${count === 1 ? '' : 's'}`
    return [figure, named(unit, count), participle].filter(Boolean).join(' ')
  }

/** The dead and the hurt are counted by themselves where the unit is people: "31 o más muertos". */
const toll = (stem: string) => (of: Counted) => {
  if (of.unit !== 'people') return held(stem)(of)
  const noun = `${stem}o${of.count === 1 ? '' : 's'}`
  return of.figure === null ? noun : `${of.figure} ${noun}`
}

const measure =
  (name: string) =>
  ({ figure, count, unit }: Counted) =>
    figure === null ? name : `${name}, ${figure} ${named(unit, count)}`

const phrases: Record<ClaimKind, (of: Counted) => string> = {
  killed: toll('muert'),
  injured: toll('herid'),
  hostages_held: held('retenid'),
  hostages_freed: held('liberad'),
  troops_deployed: (of) => (of.figure === null ? 'fuerzas desplegadas' : held('desplegad')(of)),
  detained: toll('detenid'),
  escaped: toll('fugad'),
  inmates_capacity: ({ figure }) => (figure === null ? 'capacidad' : `construida para ${figure}`),
  inmates_over_capacity: ({ figure }) =>
    figure === null ? 'sobre la capacidad' : `${figure} sobre la capacidad`,
  state_of_emergency: measure('estado de excepción'),
  rights_suspended: measure('derechos suspendidos'),
  attack: ({ figure, count }) => (figure === null ? 'ataque' : `${figure} ${named('attacks', count)}`),
  unconfirmed_report: () => 'versión sin confirmar',
  other_count: ({ figure, count, unit }) =>
    figure === null ? named(unit, null) : `${figure} ${named(unit, count)}`,
}

const reports = (count: number) => plural(count, 'informe', 'informes')
const incidents = (count: number) => plural(count, 'hecho', 'hechos')
const placesOf = (count: number) => plural(count, 'lugar', 'lugares')

/** Every word that the pages say, in Spanish. */
export const es: Words = {
  language: 'es',
  formats,
  range,
  phrase: (kind, of) => phrases[kind](of),
  kinds: {
    killed: 'Muertos',
    injured: 'Heridos',
    hostages_held: 'Retenidos',
    hostages_freed: 'Liberados',
    troops_deployed: 'Fuerzas desplegadas',
    detained: 'Detenidos',
    escaped: 'Fugados',
    inmates_capacity: 'Capacidad de la cárcel',
    inmates_over_capacity: 'Sobre la capacidad',
    state_of_emergency: 'Estado de excepción',
    rights_suspended: 'Derechos suspendidos',
    attack: 'Ataque',
    unconfirmed_report: 'Versión sin confirmar',
    other_count: 'Otra cifra',
  },
  statuses: {
    reported: 'informado',
    alleged: 'supuesto, sin voz oficial',
    denied: 'desmentido',
    superseded: 'reemplazado',
  },
  precisions: {
    site: 'posición conocida hasta el edificio',
    neighbourhood: 'posición conocida a uno o dos kilómetros',
    city: 'posición conocida solo hasta la ciudad',
    canton: 'posición conocida solo hasta el cantón',
    province: 'posición conocida solo hasta la provincia',
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
    held: (unit) => (unit === 'people' ? 'retenidos' : `${named(unit, null)} retenid${unitOf(unit)[2]}s`),
    freed: (unit) => (unit === 'people' ? 'liberados' : `${named(unit, null)} liberad${unitOf(unit)[2]}s`),
    emergencies: (count) => (count === 1 ? 'estado de excepción vigente' : 'estados de excepción vigentes'),
    alone: (place) => `solo en ${place}`,
    open: 'ver de dónde sale',
  },
  known: {
    asOf: (moment, count, within) =>
      `${within ? `${within}: lo` : 'Lo'} que se sabía el ${day(moment)}, según ${reports(count)}`,
    nothing: 'Ningún informe habla de este lugar.',
    killedAt: (places) => `muertos en ${placesOf(places)}`,
    heldAt: (places) => `rehenes retenidos en ${placesOf(places)}`,
    freedAt: (places) => `rehenes liberados en ${placesOf(places)}`,
    killed: 'muertos',
    held: 'rehenes retenidos',
    freed: 'rehenes liberados',
  },
  filters: {
    region: 'Filtros',
    province: 'Provincia',
    prison: 'Cárcel',
    kind: 'Tipo',
    source: 'Fuente',
    status: 'Estado',
    all: 'Todo',
    several: (count) => `${number(count)} elegidos`,
    apply: 'Aplicar',
    clear: 'Quitar todo',
    clearHint: 'Quitar todos los filtros',
    remove: (what) => `Quitar el filtro ${what}`,
    active: 'Filtros activos',
    from: 'desde',
    to: 'hasta',
    asOf: 'lo sabido el',
    q: 'palabras',
    bbox: 'sección del mapa',
    place: 'Lugar',
  },
  map: {
    region: 'Mapa',
    loading: 'El mapa se está dibujando.',
    noScript: 'El mapa necesita JavaScript. La lista dice todo lo que muestra el mapa.',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    reset: 'Todo',
    resetHint: 'Mostrar otra vez toda la zona',
    prison: (name) => `${name}, cárcel`,
    incidents,
    tiles: 'Teselas',
  },
  list: {
    region: 'Hechos',
    placed: 'En el mapa',
    elsewhere: 'Fuera de esta sección del mapa',
    facts: 'Sobre las cárceles',
    earlier: (figures) => `antes: ${figures}`,
    unplaced: 'Sin lugar más preciso',
    unplacedHint: 'Los informes no los atan a ninguna cárcel, ciudad ni provincia.',
    background: 'Antecedentes',
    backgroundHint: 'Cifras de años anteriores, contadas como antecedente.',
    showBackground: 'Mostrar antecedentes en el mapa',
    count: incidents,
    inView: (count, all) => `${number(count)} de ${number(all)} a la vista`,
    noNumber: 'sin cifra',
    empty: (where) =>
      where.length > 0
        ? `Los informes no hablan de ningún hecho para ${formats.list(where)}.`
        : 'Los informes no hablan de ningún hecho.',
    emptiedBy: (filter) => `Es «${filter}» lo que no deja nada.`,
    without: (filter) => `Mostrar lo que hay sin «${filter}»`,
  },
  detail: {
    region: 'Detalles',
    close: 'Cerrar',
    back: 'Todos los hechos',
    loadingSentence: 'Buscando la frase …',
    noSentence: 'No se puede traer la frase ahora.',
    retry: 'Intentar otra vez',
    saidBy: (who) => `según ${who}`,
    published: (publisher, at) => `${publisher}, ${day(at)}`,
    happened: (from, to) => (from === to ? day(from) : `del ${day(from)} al ${day(to)}`),
    openArticle: 'Abrir en el artículo',
    original: 'Página original',
    history: 'Cómo cambió la cifra',
    historyOne: 'Un informe lo dice.',
    noFigure: 'sin cifra',
    why: 'Por qué este lugar',
    bounds: {
      exact: 'dado como número exacto',
      at_least: 'dado como mínimo: puede haber más',
      at_most: 'dado como máximo',
      about: 'dado como número aproximado',
      range: 'los informes difieren: lo menos y lo más que dan',
    },
    noBound: 'El informe no da número.',
    capacity: (value, date) => `construida para ${number(value)} (${day(date)})`,
    population: (value, date) => `${number(value)} presos (${day(date)})`,
    record: 'Del registro',
    source: 'Fuente',
    also: 'También llamada',
    here: 'Lo que los informes dicen de este lugar',
    nothingHere: 'Los informes mostrados no dicen nada de este lugar.',
    onlyHere: (name) => `Mostrar solo ${name}`,
    holds: (what) =>
      ({ men: 'de hombres', women: 'de mujeres', mixed: 'de hombres y mujeres' })[what] ?? what,
    superseded: 'reemplazada',
    shows: 'se muestra arriba',
  },
  article: {
    published: (publisher, at) => `${publisher}, publicado el ${day(at)}`,
    claims: (count) => plural(count, 'afirmación', 'afirmaciones'),
    marks: 'Marcado: cada cifra o hecho que se leyó en este texto.',
    loading: 'Buscando el artículo …',
    failed: 'No se puede traer el artículo ahora.',
  },
  zones: {
    region: 'Zonas de excepción',
    none: 'No consta ni se informa de ningún estado de excepción aquí.',
    emergency: 'Estado de excepción',
    scopes: {
      prison_system: 'Todas las cárceles del país',
      country: 'Todo el país',
      areas: 'Áreas',
      unsaid: 'Área no dicha',
    },
    prisons: (count) => plural(count, 'cárcel', 'cárceles'),
    approximate: 'dibujado como círculo aproximado',
    namedByDecree: (decree) => `Áreas nombradas por ${decree}, no por el artículo`,
    namedByArticle: 'Áreas nombradas por el artículo',
    from: (at) => `desde el ${day(at)}`,
    until: (at) => `hasta el ${day(at)}`,
    suspended: (list) => `Suspendidos: ${formats.list(list)}`,
    curfew: (hours) => `Toque de queda: ${hours}`,
    sources: 'Fuentes',
    sentences: 'Lo que dicen los informes',
    noSentence: 'Solo en el registro: ningún informe mostrado lo cuenta.',
    noDecree: 'Lo cuentan los informes; ningún decreto del registro coincide.',
    inForce: 'vigente',
    ended: 'terminado',
    coming: 'todavía no vigente',
    undated: 'sin fechas',
    show: 'Mostrar en el mapa',
  },
  legend: {
    region: 'Leyenda',
    size: 'Área proporcional al número mínimo conocido; un aro fino para el máximo.',
    noNumber: 'Discontinuo: sin cifra.',
    site: 'cárcel, posición conocida',
    ring: 'cárcel, solo se conoce la ciudad',
    zone: 'estado de excepción, área',
    zoneRing: 'estado de excepción, todas las cárceles',
    approximate: 'área aproximada',
    province: 'Provincia teñida: no se conoce nada más preciso.',
    background: 'Gris: antecedentes de años anteriores.',
  },
  credits: {
    region: 'Sobre los datos',
    map: 'Mapa',
    drawnBy: 'Mapa dibujado con',
    note: 'Cada cifra la lee una máquina en la frase que abre. Las cifras nunca se suman.',
    api: 'Rutas de datos',
    licence: 'licencia',
  },
  live: {
    away: (time) =>
      `Datos de las ${time} UTC: no se puede alcanzar el servidor. Lo que se muestra puede no estar al día.`,
    refused: (detail) => `El servidor rechazó la petición: ${detail}`,
    back: 'El servidor responde de nuevo.',
    loading: 'Buscando …',
  },
  problem: {
    title: 'Esta dirección no se puede leer',
    home: 'Ir al mapa sin parámetros',
    placeTitle: 'No existe ese lugar',
    placeHint: 'Elija una provincia o una cárcel en los filtros.',
  },
  embed: {
    open: 'Abrir el tablero',
    asOf: (moment, count) => `Lo sabido el ${day(moment)}, ${reports(count)}`,
    newTab: 'se abre en otra pestaña',
  },
  page: {
    skip: 'Ir a la lista de hechos',
    language: 'Idioma',
    sheetUp: 'Abrir más el panel',
    sheetDown: 'Cerrar el panel',
    embed: 'Incrustar este mapa',
    theme: 'Aspecto',
  },
}
