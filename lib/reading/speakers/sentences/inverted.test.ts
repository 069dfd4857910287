import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const said = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, attribution, quantity }) =>
    kind === 'attack' ? [] : `${quantity?.value ?? '-'} ${attribution ?? 'nobody'}`,
  )

describe('who says it, where the words stand out of their order', () => {
  test.each<[string, string[]]>([
    ['De 154 muertos habla ya el Observatorio de Prisiones.', ['154 Observatorio de Prisiones']],
    [
      'De 23 muertos y 83 internos heridos dio cuenta el domingo la ministra de Justicia, Ana Vela.',
      ['23 Ana Vela', '83 Ana Vela'],
    ],
    ['Más de 600 internos muertos contabiliza desde 2021 el comité.', ['600 comité']],
    [
      'El balance lo detalló el ministro del Interior, Luis Mora: cuatro internos heridos y dos muertos.',
      ['4 Luis Mora', '2 Luis Mora'],
    ],
    ['Nueve internos muertos, balance que dio a conocer la Fiscalía.', ['9 Fiscalía']],
    ['Este año murieron nueve internos, muestran datos oficiales.', ['9 datos oficiales']],
    ['La Fiscalía cifra en nueve los internos muertos.', ['9 Fiscalía']],
    [
      'La Secretaría de Seguridad cifra en al menos nueve los internos muertos.',
      ['9 Secretaría de Seguridad'],
    ],
    ['Nueve internos murieron, conforme informó la Policía.', ['9 Policía']],
    ['Este año murieron nueve internos, revelan cifras oficiales.', ['9 cifras oficiales']],
    ['Este año murieron nueve internos, según muestran registros del ministerio.', ['9 ministerio']],
    ['El saldo, nueve internos muertos, lo dio a conocer el ministro, Luis Mora.', ['9 Luis Mora']],
    ['El portavoz policial, Luis Mora, cifró en tres los internos muertos.', ['3 Luis Mora']],
    ['Fue una pelea que la Fiscalía cifra en 18 muertos.', ['18 Fiscalía']],
    ['La cifra, proporcionada la víspera por el ministerio, es de 31 internos muertos.', ['31 ministerio']],
    ['El saldo que maneja hasta ahora la Fiscalía es de nueve muertos.', ['9 Fiscalía']],
    ['El parte que la Policía entregó este domingo da cuenta de cinco muertos.', ['5 Policía']],
    ['Un primer parte de la Policía hablaba de cuatro muertos.', ['4 Policía']],
    [
      'Murieron nueve internos, según la Fiscalía; doce, en las cuentas del comité.',
      ['9 Fiscalía', '12 comité'],
    ],
    ['Este mes murieron 22 internos, dato de una ONG.', ['22 ONG']],
    ['La Defensoría lleva contados 320 internos muertos.', ['320 Defensoría']],
    ['En el país van más de 400 internos muertos, lleva contado este Diario.', ['400 Diario']],
    ['El ministerio ha anunciado, además, la liberación de 44 guías.', ['44 ministerio']],
    ['La Policía, en un informe preliminar, cree que los internos muertos pasan de 350.', ['350 Policía']],
    [
      'Son 96 los guías retenidos para la entidad; para los familiares, 140.',
      ['96 entidad', '140 familiares'],
    ],
    ['Para el SNP, el organismo que gestiona los penales, son nueve los internos muertos.', ['9 SNP']],
    ['Murieron nueve internos; doce, si se cree a la Cruz Roja.', ['9 nobody', '12 Cruz Roja']],
    ['Murieron nueve internos, comunicó ayer, martes 16 de mayo, el SNP.', ['9 SNP']],
    ['La Comisión de Derechos condenó este viernes la muerte de 31 internos.', ['31 Comisión de Derechos']],
    ['El ministro del Interior defiende que murieron nueve internos.', ['9 ministro del Interior']],
    [
      'De 23 muertos, 83 internos heridos y siete guardias hospitalizados dio cuenta la ministra, Ana Vela.',
      ['23 Ana Vela', '83 Ana Vela', '7 Ana Vela'],
    ],
    [
      'Los describió la minera Poderosa, que en un año lleva contados 39 obreros asesinados.',
      ['39 Poderosa'],
    ],
    ['Nueve muertos: tal es el saldo en la cárcel de Roble, que las autoridades dan.', ['9 autoridades']],
    ['Fugas no hubo, según el director; tres internos murieron.', ['3 nobody']],
    // A body that lets out, holds or has nobody counted says nothing.
    ['Los presos redujeron a siete guías y mataron a dos internos.', ['7 nobody', '2 nobody']],
    ['La cifra en Roble es de nueve muertos.', ['9 nobody']],
    ['Nueve internos muertos dejó la pelea.', ['9 nobody']],
    ['Un tribunal condenó a siete hombres por la muerte de 31 internos.', ['31 nobody']],
    ['Llegaron 300 soldados para la Policía de Roble.', ['300 nobody']],
    ['Con 300 soldados en las calles, el promedio de robos ha bajado a seis.', ['300 nobody']],
    ['La ministra lleva nueve días en Roble, donde murieron dos internos.', ['2 nobody']],
  ])('in Spanish: %s', (text, lines) => expect(said(text, 'es')).toEqual(lines))

  test.each<[string, string[]]>([
    ['Over 500 inmates have been murdered since 2021, rights groups estimate.', ['500 rights groups']],
    ['The figure, issued on Wednesday by the ministry, was nine dead.', ['9 ministry']],
    ['Officials believe that nine inmates died.', ['9 Officials']],
    ['Hurt were 25 inmates; 34, if the police are to be believed.', ['25 nobody', '34 police']],
    [
      'Nine inmates died, ten according to the police, and seven were hurt.',
      ['9 nobody', '10 police', '7 nobody'],
    ],
    ['Nine inmates had been killed, says the association that represents them.', ['9 association']],
    ['Nine inmates died, the agency said in a statement that did not mention a cause.', ['9 agency']],
    ['The Commission on Rights condemned the killing of 31 inmates.', ['31 Commission on Rights']],
    ['A court condemned seven men over the killing of 31 inmates.', ['31 nobody']],
    [
      'Nine inmates fled, the service said, replacing an estimate of 12 escapees that the ministry had given.',
      ['9 service', '12 ministry'],
    ],
    [
      'The UN office speaks of 165 inmates killed, the Roble government of 141 dead.',
      ['165 UN office', '141 Roble government'],
    ],
    [
      'A reporter had counted ten bodies outside the jail, and neighbours two more.',
      ['10 reporter', '2 neighbours'],
    ],
    ['Nine inmates are dead, the service said; the union makes it 12.', ['9 service', '12 union']],
    [
      'Four prisoners and an officer died in the raid, claimed in a video by a gang.',
      ['4 nobody', '1 nobody'],
    ],
    ['Officials believe in calm, but nine inmates died.', ['9 nobody']],
  ])('in English: %s', (text, lines) => expect(said(text, 'en')).toEqual(lines))
})
