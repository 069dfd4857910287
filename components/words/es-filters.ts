import { bareLevel, levelWords } from './area-levels'
import type { filters as english } from './en-filters'
import { formats, plural } from './es-phrases'
import { capitalize } from './say'

const { number, list } = formats

/** The words of the filters, and of what they leave. */
export const filters: typeof english = {
  region: 'Filtros',
  province: (level) => capitalize(bareLevel(level, 'es')),
  allProvinces: (level) => (levelWords.es[level].startsWith('la ') ? 'Todas' : 'Todos'),
  prison: 'Cárcel',
  kind: 'Tipo',
  source: 'Fuente',
  status: 'Situación',
  dates: 'Fechas',
  words: 'Palabras',
  all: {
    prison: 'Todas',
    kind: 'Todos',
    source: 'Todas',
    status: 'Todas',
    dates: 'Todas',
  },
  several: (count) => `${number(count)} elegidos`,
  choice: (label, count, isToldTogether) =>
    `${label} (${count === 0 && isToldTogether ? filters.withOthers : number(count)})`,
  whole: (label) => `${label}, todas`,
  withOthers: 'junto con otros lugares',
  leaves: (count) => plural(count, 'hecho', 'hechos'),
  found: (count) => (count === 0 ? 'Ninguna cárcel encontrada' : plural(count, 'cárcel', 'cárceles')),
  noPrison: (name) => `Aquí ninguna cárcel se llama «${name}».`,
  search: 'Buscar',
  apply: 'Aplicar',
  clear: 'Quitar todo',
  remove: (what) => `Quitar el filtro ${what}`,
  active: 'Filtros activos',
  from: 'desde',
  to: 'hasta',
  asOf: 'lo sabido el',
  bbox: 'sección del mapa',
  reversed: 'El primer día es posterior al último: aún no se filtra por estos días.',
  table: 'Como tabla',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  notCopied: 'Cópielo de la barra de direcciones',
  nothingTold: 'Los informes no hablan de ningún hecho.',
  nothingLeft: (what) =>
    what.length === 1
      ? `Ningún hecho de los informes cumple el filtro ${what[0]}.`
      : `Ningún hecho de los informes cumple todos estos filtros: ${list(what)}.`,
  together: (places) => `Contado para varios lugares a la vez, entre ellos ${list(places)}:`,
  emptiedBy: (what) => `Es ${what} lo que no deja nada: sin ese filtro hay algo que mostrar.`,
  emptiedTogether: (what) => `Juntos no dejan nada ${list(what)}: sin uno de ellos hay algo que mostrar.`,
  emptiedByMany: 'No basta con quitar uno solo de ellos.',
  without: (what) => `Mostrar lo que hay sin el filtro ${what}`,
  searched:
    'Se buscan todas las palabras, tal como están, en las frases de los informes (cada una en su idioma) y en tipos, lugares, quienes hablan, medios y titulares.',
  waiting: 'Cargando lo que dejan estos filtros…',
}
