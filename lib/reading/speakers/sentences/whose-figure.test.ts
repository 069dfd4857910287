import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('in English whose figure it is', () => {
  test.each<[string, ...string[]]>([
    ['An army report seen by the agency speaks of nine soldiers dead in Tarsis.', '9: army report'],
    [
      'The army spokesman said in a statement seen by AFP that nine soldiers died in Tarsis.',
      '9: army spokesman',
    ],
    [
      'Police said 15 inmates died in Roble. Hospital sources put that figure at 22.',
      '15: Police',
      '22: Hospital sources',
    ],
    [
      'A tally by Human Rights Watch, based on statements from local officials, showed nine dead in Tarsis.',
      '9: Human Rights Watch',
    ],
    ['Nine inmates died in Roble; "we will find the others," Ana Vela said.', '9: null'],
    ['"Nine inmates died in Roble; we will find the others," Ana Vela said.', '9: Ana Vela'],
    ['By nightfall the armed forces were counting nine soldiers dead in Tarsis.', '9: armed forces'],
    [
      'A prison rights group on Saturday put at nine the inmates who died in Roble.',
      '9: prison rights group',
    ],
    ['The prison service on Tuesday brought the death toll in Roble down to nine.', '9: prison service'],
    ["The prosecutor's office lifted the death toll in Roble to nine.", "9: prosecutor's office"],
    ['Officials logged nine killings in Tarsis.', '9: Officials'],
    [
      "The prison service's earlier figure, issued on Wednesday, was nine inmates dead in Roble.",
      '9: prison service',
    ],
    [
      'Nine inmates died, General Luis Mora, head of police for Arcos and Tarsis, told the press.',
      '9: Luis Mora',
    ],
    [
      'Officials were silent, although the website Payom, which is based abroad, says that nine inmates died in Roble.',
      '9: Payom',
    ],
    [
      'The number of inmates wounded in Roble was put at nine by the prison service and at 14 by the health ministry.',
      '9: prison service',
      '14: health ministry',
    ],
    ['Firefighters lifted nine bodies from the river in Tarsis.', '9: null'],
    ['The army lifted the siege of Tarsis after nine people died.', '9: null'],
    ['Police brought nine bodies to the morgue in Tarsis.', '9: null'],
  ])('%s', (text, ...told) => expect(voicesOf(readText(text))).toEqual(told))
})

describe('in Spanish whose figure it is', () => {
  test.each<[string, ...string[]]>([
    ['El SNAP no admitía más que nueve presos muertos en Roble.', '9: SNAP'],
    ['A Luis Mora, jefe de la Policía, le constan nueve presos muertos en Roble.', '9: Luis Mora'],
    ['No consta que nueve presos murieran en Roble.', '9: null'],
    ['Según un estudio que recibió el Senado, nueve presos murieron en Roble.', '9: estudio'],
    [
      'Murieron nueve presos en Roble, aunque la seguridad es entre media y baja, reconoció Luis Mora, secretario de Seguridad.',
      '9: Luis Mora',
    ],
    [
      'Ana Vela habló de nueve presos heridos en Roble, y luego el alcalde, Luis Mora, agregó un tercer muerto y un herido de bala.',
      '9: Ana Vela',
      '1: Luis Mora',
    ],
    ['El ministerio no hablaba sino de nueve presos heridos en Roble.', '9: ministerio'],
    ['El ministro no dijo que nueve presos murieron en Roble.', '9: null'],
    ['Nueve presos resultaron heridos, indicaron en el hospital.', '9: hospital'],
    ['Nueve presos resultaron heridos en Roble, dijeron en el patio.', '9: null'],
    [
      'El primer parte, difundido el lunes al mediodía por el ministro, Luis Mora, era de nueve presos muertos en Roble.',
      '9: Luis Mora',
    ],
    [
      'Hubo nueve presos heridos en Roble, cuenta el general Luis Mora, director del servicio.',
      '9: Luis Mora',
    ],
    ['Nueve presos murieron, según el recuento más reciente de la Fiscalía.', '9: Fiscalía'],
    ['Nueve presos murieron, según el detalle que divulgó el ministro, Luis Mora.', '9: Luis Mora'],
    [
      'La gobernadora, Ana Vela, habló. La primera versión oficial, difundida a las 07:00, mencionaba nueve presos fugados en Roble.',
      '9: primera versión oficial',
    ],
    [
      'El coronel Luis Mora dijo que hubo un motín. Soldados y policías entraron y rescataron a nueve guardias en Roble, agregó.',
      '9: Luis Mora',
    ],
    [
      'El SNAP calló, pese a que madres de internos apostadas en la calle hablaban de nueve muertos en Roble.',
      '9: madres de internos',
    ],
    ['Pese a que las madres callaban, nueve presos murieron en Roble.', '9: null'],
    ['El Ejecutivo alega que nueve personas fueron asesinadas en Tarsis.', '9: Ejecutivo'],
    [
      'El número de presos heridos en Roble fue cifrado en nueve por el SNAP y en 14 por el Ministerio de Salud.',
      '9: SNAP',
      '14: Ministerio de Salud',
    ],
    [
      'Un comunicado del Ejército obtenido por Reuters dice que nueve presos murieron en Roble.',
      '9: Ejército',
    ],
    ['Nueve presos fueron trasladados en una vía cercana a Tarsis, confirmó la Policía.', '9: Policía'],
  ])('%s', (text, ...told) =>
    expect(voicesOf(leer(text)).filter((line, at, all) => all.indexOf(line) === at)).toEqual(told),
  )
})
