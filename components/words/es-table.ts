import type { table as english } from './en-table'
import { formats, plural } from './es-phrases'

const { number } = formats

/** The words of the table, which says all that map and lists show. */
export const table: typeof english = {
  title: (crisis) => `${crisis}: tabla`,
  home: 'Volver al mapa',
  incidents: 'Hechos',
  zones: 'Zonas de excepción',
  prisons: 'Cárceles',
  columns: {
    what: 'Qué',
    figure: 'Cifra',
    place: 'Lugar',
    when: 'Cuándo',
    said: 'Lo dice',
    source: 'Fuente',
    status: 'Situación',
    sentence: 'Frase',
  },
  sortBy: (column) => `Ordenar por: ${column}`,
  sorted: (column, descending) =>
    `Ordenado por «${column}», en orden ${descending ? 'descendente' : 'ascendente'}`,
  rows: (from, to, all) =>
    all === 0 ? 'Ninguna fila' : `Filas ${number(from)} a ${number(to)} de ${number(all)}`,
  filters: (what) => `Filtros: ${what.join('; ')}`,
  noFilter: 'Sin filtros',
  nobody: 'no se nombra a quien lo dice',
  background: 'antecedente de años anteriores',
  read: 'Leerla',
  readOf: (what) => `Leer la frase: ${what}`,
  /** Beside a source that does not give the figure of its row. */
  gives: (figure: string) => `da ${figure}`,
  pages: 'Páginas de la tabla',
  page: (at, of) => `Página ${number(at)} de ${number(of)}`,
  noPage: (asked, pages) =>
    pages === 1
      ? `No hay página ${number(asked)}: la tabla tiene una sola página, que se muestra.`
      : `No hay página ${number(asked)}: la tabla tiene ${number(pages)} páginas, y se muestra la última.`,
  previous: 'Página anterior',
  next: 'Página siguiente',
  area: 'Zona',
  from: 'Desde',
  until: 'Hasta',
  inForce: 'Estado ese día',
  rights: 'Derechos suspendidos',
  decree: 'Decreto',
  sources: 'Fuentes',
  unsaid: 'no se dice',
  none: 'ninguno nombrado',
  prison: 'Cárcel',
  position: 'Posición',
  capacity: 'Construida para',
  population: 'Presos',
  dated: (value, date) => `${number(value)} (${formats.day(date)})`,
  count: (count, shut, day) =>
    `${plural(count, 'cárcel conocida aquí', 'cárceles conocidas aquí')}${shut > 0 ? `; ${number(shut)} sin uso el ${formats.day(day)}` : ''}`,
  closed: (at) => `cerrada: ${formats.day(at)}`,
  opened: (at) => `abierta: ${formats.day(at)}`,
}
