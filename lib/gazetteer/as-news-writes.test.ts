import { describe, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('a city is told by its short name where the article has the long one', () => {
  test.each([
    'Nine died in [[Juárez|geonames:4013708]], [[Mexico|MX]]. [[Ciudad Juárez|geonames:4013708]] lies on the border.',
  ])('in English: %s', check('en'))
  test.each([
    '[[Ciudad Juárez|geonames:4013708]] vive en alarma. En [[Juárez|geonames:4013708]] murieron nueve, dijo [[México|MX]].',
  ])('in Spanish: %s', check('es'))
})

describe('one of many cities is not called after the country', () => {
  test.each([
    'Nine were shot dead in one of the deadliest cities of [[Mexico|MX]], police said.',
    'Nine were shot dead in the cities of [[Quito|ec-quito]] and [[Cuenca|ec-cuenca]].',
  ])('in English: %s', check('en'))
  test.each(['Es una de las ciudades de [[México|MX]] con más muertos.'])('in Spanish: %s', check('es'))
})

describe('a cartel called after a place is none', () => {
  test.each([
    'The Juárez and Sinaloa cartels fight over [[Mexico|MX]].',
    'In [[Mexico|MX]] the Sinaloa cartel took nine captives.',
  ])('in English: %s', check('en'))
  test.each(['En [[México|MX]] se enfrentan los cárteles de Sinaloa y Juárez.'])(
    'in Spanish: %s',
    check('es'),
  )
})

describe('the short word for a prison is no town', () => {
  test.each([
    'En [[México|MX]] los presos del Cereso fueron separados.',
    'Los llevaron al [[Centro Regional de Reinserción Social (Cerereso) de Cieneguillas|cieneguillas-mx]], en [[México|MX]].',
  ])('in Spanish: %s', check('es'))
})

describe("Mexico's newspapers write a state in letters behind its town", () => {
  test.each([
    '[[Morelia|geonames:3995402]], [[Mich|MX-MIC]]. Una granada hirió a tres personas en [[Apatzingán|geonames:4018400]].',
    '[[Durango|MX-10-005]], [[Dgo|MX-DUR]]. Once muertos se contaron ayer en [[México|MX]].',
  ])('in Spanish: %s', check('es'))
})

describe('the article of an Arabic name is small before its hyphen', () => {
  test.each([
    'Gunmen killed 20 people in [[el-Fasher|geonames:379555]] and [[al-Obeid|geonames:379003]], in [[Sudan|SD]].',
    'In [[Somalia|SO]] al-Shabab killed nine, and Bashar al-Assad spoke to al-Arabiya.',
  ])('in English: %s', check('en'))
  test.each(['Murieron 20 personas en [[el-Fasher|geonames:379555]], en [[Sudán|SD]].'])(
    'in Spanish: %s',
    check('es'),
  )
})
