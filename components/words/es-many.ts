import { formats, plural } from './es-phrases'
import { behindPreposition } from './spanish-article'

const { number } = formats
const incidents = (count: number) => plural(count, 'hecho', 'hechos')

/** What is said where incidents are too many to be shown one by one, in Spanish. */
export const many = {
  cluster: (count: number, place: string) =>
    `${incidents(count)} en ${behindPreposition(place)} y alrededores: acercar`,
  stack: (count: number, place: string) => `${incidents(count)} en ${behindPreposition(place)}: ver la lista`,
  sign: (count: number) => (count < 10_000 ? number(count) : `${number(Math.floor(count / 1000))}k`),
  legend: 'Un hexágono representa varios hechos y dice cuántos; se abre al elegirlo.',
  image: 'Un hexágono representa tantos hechos como dice.',
  all: (count: number) => `${incidents(count)}, los más graves primero`,
  section: (all: number) => `de ${number(all)}, los de esta parte del mapa`,
  clustered: (count: number) => `${number(count)} están contados en el mapa.`,
  elsewhere: (count: number) =>
    `Otros ${number(count)} son antecedentes, datos de las cárceles, o se conocen solo por región o país: están solo en la lista.`,
  loading: 'Cargando más hechos…',
  failed: 'Ahora no se pueden cargar más hechos.',
  noScript:
    'Elija un lugar, un tipo o unos días: más allá de estas filas, una lista tan larga necesita JavaScript.',
  ledger:
    'Los informes hablan de rehenes en muchos lugares. Elija un lugar o menos días para ver los retenidos y los liberados.',
  place: 'Elija «Mostrar solo …» para ver lo que los informes dicen de este lugar.',
}
