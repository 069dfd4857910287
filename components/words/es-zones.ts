import type { zones as englishZones } from './en-zones'
import { formats, plural } from './es-phrases'

const { day } = formats

const areaNames: Record<'province' | 'canton' | 'area', [one: string, many: string]> = {
  province: ['provincia', 'provincias'],
  canton: ['cantón', 'cantones'],
  area: ['área', 'áreas'],
}

/** The words of the emergencies, in Spanish. */
export const zones: typeof englishZones = {
  region: 'Zonas de excepción',
  none: 'No consta ni se informa de ningún estado de excepción aquí.',
  noneChosen: 'Con estos filtros no se muestra ningún estado de excepción.',
  emergency: 'Estado de excepción',
  curfewAlone: 'Toque de queda',
  scopes: {
    prison_system: 'Todas las cárceles del país',
    country: 'Todo el país',
    areas: 'Áreas',
    unsaid: 'Área no dicha',
  },
  prisons: (shown, all) =>
    `${shown < all ? `${shown} de ` : ''}${plural(all, 'cárcel conocida aquí y en uso', 'cárceles conocidas aquí y en uso')} entonces`,
  approximate: 'dibujado como círculo aproximado',
  outside: (areas) => `fuera de los lugares elegidos: ${areas}`,
  namedByDecree: (decree) => `Áreas que nombra el decreto (${decree}), no el artículo`,
  namedByArticle: 'Áreas que nombra el artículo',
  from: (at) => `desde el ${day(at)}`,
  announced: (at) => `anunciado el ${day(at)}`,
  until: (at) => `hasta el ${day(at)}`,
  reckoned: (publisher) => `Su fin se calcula con los días que da ${publisher}`,
  suspended: (list) => `Suspendidos: ${formats.list(list)}`,
  without: (list) => `suspensión de ${formats.list(list)}`,
  suspendedIn: (where, list) => `Suspendidos en ${where}: ${formats.list(list)}`,
  lasting: (days) => `por ${plural(days, 'día', 'días')}`,
  curfew: (hours, where) => `Toque de queda${where ? ` en ${where}` : ''}${hours ? `: ${hours}` : ''}`,
  sources: 'Fuentes',
  noSentence: 'Solo en el registro: ningún informe mostrado lo cuenta.',
  noDecree: 'Lo cuentan los informes; ningún decreto del registro coincide.',
  inForce: 'vigente',
  ended: 'terminado',
  coming: 'todavía no vigente',
  undated: 'sin inicio conocido',
  open: 'ningún informe da su fin',
  unnamed: (count, kind) =>
    count === null ? 'áreas sin nombrar' : `${plural(count, ...areaNames[kind])}, sin nombrar`,
}
