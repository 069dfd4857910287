import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const voicesOf = (text: string) =>
  leer(text).claims.flatMap(({ kind, quantity, attribution }) =>
    quantity && kind !== 'attack' ? [`${quantity.value}: ${attribution}`] : [],
  )

describe('whom the Spanish press quotes, and whom it only tells of', () => {
  test.each<[string, string[]]>([
    // Who is counted in what a text tells gives no figure, nor does whoever doubts one.
    [
      'La entidad detalló en un comunicado que otros 33 reclusos y un policía resultaron heridos en Roble.',
      ['33: entidad', '1: entidad'],
    ],
    [
      'El servicio rescató el año pasado a 82 personas secuestradas, dato que organizaciones como la Cruz Roja consideran bajo.',
      ['82: null'],
    ],
    ['Nueve muertos es el saldo del operativo Fénix que hubo el lunes en Roble.', ['9: null']],
    ['Los secuestrados suman 32, según la Defensoría.', ['32: Defensoría']],
    // Whoever was told, or died, does not speak.
    [
      'El jefe de la zona, coronel Luis Mora, había dicho horas antes a radio Centro que los fallecidos eran cuatro.',
      ['4: Luis Mora'],
    ],
    [
      'La Defensoría reportó que 17 presos murieron. A ellos se suma un bebé que falleció en el camino, con lo que los muertos llegan a 46, agregó.',
      ['17: Defensoría', '1: Defensoría', '46: Defensoría'],
    ],
    // A body beside which its name stands, and a joined verb.
    [
      'Una organización local, la Comisión de Paz, cifra en más de 110 los muertos.',
      ['110: Comisión de Paz'],
    ],
    ['La Fiscalía elevó a 31 los muertos y cifra en 14 los heridos.', ['31: Fiscalía', '14: Fiscalía']],
    ['El sindicato cuenta además 12 guías heridos en la revuelta.', ['12: sindicato']],
    ['Datos del INEC muestran que nueve presos fueron asesinados.', ['9: INEC']],
    ['Vela dio la versión oficial ante los diputados: 78 guías están retenidos.', ['78: Vela']],
    ['Fiscalía: hay 12 muertos por el motín en la cárcel de Roble.', ['12: Fiscalía']],
    ['Hospital: hay 12 muertos por el motín en la cárcel de Roble.', ['12: null']],
    // Whatever leads up to a quotation, its subject is quoted, but not who finds words written.
    [
      'El alcalde, Luis Mora, exigió al Gobierno que cumpla: «Pedimos más y llegaron 80 militares».',
      ['80: Luis Mora'],
    ],
    ['La Policía halló en la celda una carta: «Murieron nueve presos».', ['9: null']],
    ['Vecinos calculan que los lesionados superan la veintena en Tarsis.', ['20: Vecinos', '20: Vecinos']],
  ])('%s', (text, told) => expect(voicesOf(text)).toEqual(told))
})

describe('a Spanish verb alone goes on with whom the text has met, in their number', () => {
  test.each<[string, string]>([
    [
      'Testigos hablaron de ocho muertos. El gobernador, que fue al lugar, pidió calma. «No es un atentado», dijo, y anunció que los heridos son 12.',
      '12: gobernador',
    ],
    [
      'El jefe de Estado decretó tres días de luto. «Murieron 52 presos», dijo en un mensaje.',
      '52: jefe de Estado',
    ],
    [
      'El subsecretario Luis Mora compareció ante el Senado. Ahí expuso que 19 presos están heridos.',
      '19: Luis Mora',
    ],
    ['Testigos hablaron de ocho muertos en Roble. Dijeron que hay nueve heridos.', '9: Testigos'],
    ['Testigos hablaron de ocho muertos en Roble. Dijo que hay nueve heridos.', '9: null'],
  ])('%s', (text, told) => expect(voicesOf(text)).toContain(told))
})
