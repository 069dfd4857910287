import { expect, test } from 'vitest'
import { geoparse } from '@/lib/gazetteer/testing/geoparse'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const tell = (text: string, language: Language) =>
  geoparse(text, language, gazetteer, ['EC']).map(
    ({ text: own, place }) => `${own} = ${place ? `${place.name}, ${place.kind} ${place.country}` : '?'}`,
  )

type Case = [text: string, language: Language, ...places: string[]]
const check = (text: string, language: Language, ...places: string[]) =>
  expect(tell(text, language)).toEqual(places)

test.each<Case>([
  [
    'Tres hombres fueron acribillados en Flor de Bastión 3, en el norte de Guayaquil.',
    'es',
    'Flor de Bastión 3 = Guayaquil, city EC',
    'Guayaquil = Guayaquil, city EC',
  ],
  [
    'El tiroteo empezó en Nigeria, un barrio del sur de Guayaquil.',
    'es',
    'Nigeria = Guayaquil, city EC',
    'Guayaquil = Guayaquil, city EC',
  ],
  [
    'Police found four bodies in Loma Cumbre, a poor district of Guayaquil.',
    'en',
    'Loma Cumbre = Guayaquil, city EC',
    'Guayaquil = Guayaquil, city EC',
  ],
  [
    'Hubo 20 muertos en la aldea Loma Cumbre, en Huehuetenango, Guatemala.',
    'es',
    'Loma Cumbre = Huehuetenango, city GT',
    'Huehuetenango = Huehuetenango, city GT',
    'Guatemala = Guatemala, country GT',
  ],
  [
    'Nine died in the hamlet of Loma Cumbre in Petén, Guatemala.',
    'en',
    'Loma Cumbre = Petén, province GT',
    'Petén = Petén, province GT',
    'Guatemala = Guatemala, country GT',
  ],
  ['Los heridos llegaron al Hospital Monte Alto, en el sur de Quito.', 'es', 'Quito = Quito, city EC'],
])('a district of no index stands for the town that the text puts it in: %s', check)

test.each<Case>([
  [
    'El motín fue en Turi. En esa prisión de Cuenca murieron veinte reos.',
    'es',
    'Turi = Turi prison, prison EC',
    'Cuenca = Cuenca, city EC',
  ],
  [
    'Los presos fueron trasladados a La Roca, en Guayaquil, tras el motín en la cárcel de Turi.',
    'es',
    'La Roca = La Roca prison, prison EC',
    'Guayaquil = Guayaquil, city EC',
    'cárcel de Turi = Turi prison, prison EC',
  ],
  [
    'Hubo un motín en el Cereso 3 de Ciudad Juárez, informó la Fiscalía de Chihuahua.',
    'es',
    'Cereso 3 = Cereso 3 prison, prison MX',
    'Ciudad Juárez = Ciudad Juárez, city MX',
    'Chihuahua = Chihuahua, province MX',
  ],
])('a prison is told from the town behind it: %s', check)

test.each<Case>([
  [
    'Llegaron refuerzos del Perú a Cajamarca y Áncash.',
    'es',
    'Perú = Peru, country PE',
    'Cajamarca = Cajamarca, province PE',
    'Áncash = Áncash, province PE',
  ],
  [
    'Two cows died in the state of Washington, the US ministry said.',
    'en',
    'Washington = Washington, province US',
    'US = United States, country US',
  ],
  [
    'A court in Bradford, Ontario, heard the Canadian.',
    'en',
    'Bradford = ?',
    'Ontario = Ontario, province CA',
  ],
])('a province, a town and a region beside a name are kept apart: %s', check)

test.each<Case>([
  [
    'En Azuay hay 34 agentes retenidos; en Cotopaxi, 25; en Cañar, 16, y en Napo, nueve.',
    'es',
    'Azuay = Azuay, province EC',
    'Cotopaxi = Cotopaxi, province EC',
    'Cañar = Cañar, province EC',
    'Napo = Napo, province EC',
  ],
  [
    'Los rehenes se reparten entre Azuay (41), Cañar (20) y Napo (11).',
    'es',
    'Azuay = Azuay, province EC',
    'Cañar = Cañar, province EC',
    'Napo = Napo, province EC',
  ],
  [
    'Held were 38 in Cañar; 37 in El Oro; and 29 in Cotopaxi.',
    'en',
    'Cañar = Cañar, province EC',
    'El Oro = El Oro, province EC',
    'Cotopaxi = Cotopaxi, province EC',
  ],
  [
    'Murieron cuatro en Quito, 12 en Esmeraldas y dos en Guayaquil.',
    'es',
    'Quito = Quito, city EC',
    'Esmeraldas = Esmeraldas, city EC',
    'Guayaquil = Guayaquil, city EC',
  ],
  [
    'Dos murieron en Esmeraldas, 12 años después de lo ocurrido en Azuay.',
    'es',
    'Esmeraldas = Esmeraldas, city EC',
    'Azuay = Azuay, province EC',
  ],
])('a row of provinces is one though each has a number: %s', check)
