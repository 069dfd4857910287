import { describe, expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

function read(text: string, language: Language) {
  const found = findToponyms(text, language, gazetteer)
  return resolveToponyms(found, { text, language, countries: ['EC'] }, gazetteer)
}

/** "name = kind country", or "name = ?" where it stays open. */
const tell = (text: string, language: Language) =>
  read(text, language).map(
    ({ text: own, place }) => `${own} = ${place ? `${place.kind} ${place.country}` : '?'}`,
  )

type Case = [text: string, ...places: string[]]
const check =
  (language: Language) =>
  (text: string, ...places: string[]) =>
    expect(tell(text, language)).toEqual(places)

describe('places of the world stand in their own country, whatever the crisis is about', () => {
  test.each<Case>([
    [
      'Rain closed roads from Manaus to Boa Vista in northern Brazil.',
      'Manaus = city BR',
      'Boa Vista = city BR',
      'Brazil = country BR',
    ],
    [
      'A storm hit Savannah, Georgia, before it reached Tbilisi.',
      'Savannah = city US',
      'Georgia = province US',
      'Tbilisi = city GE',
    ],
    [
      'Police in Cork, Ireland, and in Hamilton, Ontario, traded notes.',
      'Cork = city IE',
      'Ireland = country IE',
      'Hamilton = city CA',
      'Ontario = province CA',
    ],
    [
      'He moved from Paris, Texas, to Vienna, Austria.',
      'Paris = city US',
      'Texas = province US',
      'Vienna = city AT',
      'Austria = country AT',
    ],
    [
      'Markets in Esmeraldas, Minas Gerais, stayed open, the Brazilian press said.',
      'Esmeraldas = city BR',
      'Minas Gerais = province BR',
    ],
  ])('in English: %s', check('en'))
  test.each<Case>([
    ['El Ministerio del Interior anunció la llegada de 300 policías a Machala.', 'Machala = city EC'],
    ['Tres de los que huyeron de Portoviejo fueron vistos en el barrio San Pablo.', 'Portoviejo = city EC'],
    [
      'El ministro viajó de Cali a Nariño y después a Medellín.',
      'Cali = city CO',
      'Nariño = province CO',
      'Medellín = city CO',
    ],
    [
      'LIMA, 3 may.- La Fiscalía de Perú investiga un ataque en Chiclayo.',
      'LIMA = city PE',
      'Perú = country PE',
      'Chiclayo = city PE',
    ],
    [
      'Hubo marchas en Santiago, Valparaíso y Concepción, según la policía chilena.',
      'Santiago = city CL',
      'Valparaíso = city CL',
      'Concepción = city CL',
    ],
  ])('in Spanish: %s', check('es'))
})

describe('people, bodies, gangs and streets called after places are none', () => {
  test.each<Case>([
    ['Israel Mendoza and Jordan Wells met Santiago Flores and Victoria Hale in Quito.', 'Quito = city EC'],
    ['Israel said that Jordan would open its border.', 'Israel = country IL', 'Jordan = country JO'],
    ['Cotopaxi Bank closed its branch in Latacunga.', 'Latacunga = city EC'],
    [
      'The Denver Broncos and Manchester United drew crowds, the Chicago Tribune wrote from Nairobi.',
      'Nairobi = city KE',
    ],
    ['Kerry Washington and Paris Jackson flew to Sydney with Austin Powers.', 'Sydney = city AU'],
    ['Born in May, she went Reading one Monday.'],
  ])('in English: %s', check('en'))
  test.each<Case>([
    ['La balacera ocurrió en el barrio Las Malvinas, en Guayaquil.', 'Guayaquil = city EC'],
    ['Hubo tiros en la calle Sucre y Loja y en las avenidas Quito y Cuenca de Ambato.', 'Ambato = city EC'],
    ['La abogada Santa Elena Ortiz visitó a su cliente en Quito.', 'Quito = city EC'],
    [
      'El Tren de Aragua opera en Perú y el Cartel de Sinaloa, en Chile.',
      'Perú = country PE',
      'Chile = country CL',
    ],
    ['Dolores Lima y Rosario Cuenca declararon en Loja.', 'Loja = city EC'],
  ])('in Spanish: %s', check('es'))
})

describe('a place inside the name of an institution is marked', () => {
  test.each<Case>([
    [
      'The Kentucky State Police asked the Government of Alberta for help.',
      'Kentucky = province US',
      'Alberta = province CA',
    ],
  ])('in English: %s', check('en'))
  test.each<Case>([
    [
      'La Secretaría de Seguridad Pública de Jalisco y el Congreso de Guatemala callaron.',
      'Jalisco = province MX',
      'Guatemala = country GT',
    ],
  ])('in Spanish: %s', check('es'))
})

describe('a prison that no gazetteer holds stands at the town that the text gives it', () => {
  test.each<Case>([
    [
      'Eight died at Kondengui prison in Yaoundé. Guards at Kondengui fired in the air.',
      'Kondengui prison = prison CM',
      'Yaoundé = city CM',
      'Kondengui = prison CM',
    ],
    [
      'The Central Penitentiary in Port-au-Prince was emptied.',
      'Central Penitentiary = prison HT',
      'Port-au-Prince = city HT',
    ],
    [
      'Puente Hondo prison, on the edge of the old port of Montevideo, is quiet.',
      'Puente Hondo prison = prison UY',
      'Montevideo = city UY',
    ],
    ['A jail in Medellín burned.', 'Medellín = city CO'],
    [
      'Fourteen inmates were hurt at Los Ombulares, in La Plata.',
      'Los Ombulares = prison AR',
      'La Plata = city AR',
    ],
    ['Forty men left the Black Ridge prison for Lima.', 'Black Ridge prison = ?', 'Lima = city PE'],
  ])('in English: %s', check('en'))
  test.each<Case>([
    [
      'La cárcel de Támara, al norte de Tegucigalpa, fue intervenida.',
      'cárcel de Támara = prison HN',
      'Tegucigalpa = city HN',
    ],
    [
      'Los presos del Centro Penal de Izalco, en Sonsonate, callan.',
      'Centro Penal de Izalco = prison SV',
      'Sonsonate = city SV',
    ],
    [
      'El retén de Catia, en Caracas, cerró; La Planta, una cárcel de Caracas, no.',
      'retén de Catia = prison VE',
      'Caracas = city VE',
      'La Planta = prison VE',
      'Caracas = city VE',
    ],
    [
      'Hombres armados atacaron el retén de Puerto Rondón, en Colombia.',
      'Puerto Rondón = canton CO',
      'Colombia = country CO',
    ],
    [
      'La cárcel de Cúcuta está llena, dijo el ministro de Colombia.',
      'cárcel de Cúcuta = prison CO',
      'Colombia = country CO',
    ],
  ])('in Spanish: %s', check('es'))

  test('two articles give it one id, and its place says no more than the town', () => {
    const [english] = read('A riot at Morro Pelado prison in Manaus left 56 dead.', 'en')
    const [spanish] = read('El motín en la cárcel Morro Pelado, en Manaos, dejó 56 muertos.', 'es')
    expect([english?.place?.id, spanish?.place?.id]).toEqual(['morro-pelado-br', 'morro-pelado-br'])
    expect(english?.place).toMatchObject({ precision: 'city', country: 'BR', name: 'Morro Pelado prison' })
    expect(english?.reason).toContain('puts it in Manaus')
  })
})

test('where two namesakes stay possible the place is open and the reason names both', () => {
  const [toponym] = read('A bus left the road near Springfield on Tuesday.', 'en')
  expect(toponym?.place).toBeNull()
  expect(toponym?.reason).toMatch(/Springfield.* or Springfield/)
})

describe('a prison of no gazetteer and no town is known as closely as the article says, and no closer', () => {
  test.each<[id: string, precision: string, language: Language, text: string]>([
    [
      'the town of the dateline',
      'city',
      'es',
      'CIUDAD JUÁREZ, Chih. (Agencia).- Doce reos huyeron del penal de Morro Pelado. La policía de México los busca.',
    ],
    [
      'region',
      'province',
      'es',
      'Hubo doce muertos en el penal de Lomas Verdes. El gobernador de Sonora, México, pidió ayuda.',
    ],
    [
      'country',
      'country',
      'en',
      'Twelve men died at Blackmoor prison in Zambia on Friday. The fire took an hour to put out.',
    ],
  ])('%s', (_, precision, language, text) => {
    const prison = read(text, language).find(({ place }) => place?.kind === 'prison')
    expect(prison?.place?.precision).toBe(precision)
    expect(prison?.reason).toContain('no gazetteer holds this prison')
  })
})
