import { describe, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('a country with the letters of its district is the capital', () => {
  test.each([
    '[[México, DF|geonames:3530597]]. La fiscalía contó 12 muertos en [[Tamaulipas|MX-TAM]].',
    '[[México, D.F.|geonames:3530597]] Doce personas murieron en [[Tamaulipas|MX-TAM]].',
    'Doce muertos en [[México|MX]], según dijo la policía del [[DF|geonames:3530597]].',
  ])('in Spanish: %s', check('es'))
})

describe('a capital is told from what is called as it is', () => {
  test.each([
    'Nine died near [[Volgograd|geonames:472757]], the regional capital, in the south of [[Russia|RU]].',
  ])('in English: %s', check('en'))
})

describe('what a noun in capitals says of an area is no part of its name', () => {
  test.each([
    'Pupils were freed, said [[Zamfara|NG-ZA]] State Governor Ade Roble, in [[Nigeria|NG]].',
    'The [[Kurdistan Region|IQ-KR]] of [[Iraq|IQ]] imposed a curfew.',
  ])('in English: %s', check('en'))
})

describe('words for a measure, an office or half a continent name no place', () => {
  test.each(['In [[Russia|RU]], the Federal Prison Service counted nine dead.'])(
    'in English: %s',
    check('en'),
  )
  test.each([
    'Cuatro municipios de [[Guatemala|GT]] están en Estado de Sitio.',
    'Hallaron a nueve migrantes de Centro y Sudamérica en [[Tamaulipas|MX-TAM]], [[México|MX]].',
  ])('in Spanish: %s', check('es'))
})

describe('a name told in full may be said by its first word', () => {
  test.each([
    'In [[Rio de Janeiro|geonames:3451190]] nine inmates were shot, [[Brazil|BR]] said. Police in [[Rio|geonames:3451190]] spoke of a gang.',
  ])('in English: %s', check('en'))
})

describe('a saint’s name that goes on is no town of the saint', () => {
  test.each(['Hombres armados mataron a nueve en [[San José Robledal|?]], [[Guatemala|GT]].'])(
    'in Spanish: %s',
    check('es'),
  )
})

describe('a row of provinces may begin with the capital', () => {
  test.each([
    'Los presos irán ante jueces de [[Caracas|geonames:3646738]], [[Lara|VE-K]], [[Miranda|VE-M]], [[Aragua|VE-D]] y [[Carabobo|VE-G]].',
  ])('in Spanish: %s', check('es'))
})

describe('prisons with an apostrophe or with Russian letters and a number', () => {
  test.each([
    'Fighters broke into [[al-Sina’a prison|ghwayran-sy]] in [[Syria|SY]].',
    'Three died at [[IK-42|ik-42-ru]], a prison in [[Pokrov|geonames:507599]], [[Russia|RU]].',
  ])('in English: %s', check('en'))
})

describe('a prison called as a city of another country is no witness for its own country', () => {
  test.each([
    'El estado de [[Tabasco|MX-TAB]], en [[México|MX]], contó siete muertos en el [[penal de Villahermosa|villahermosa-mx]].',
    'En [[Colombia|CO]] hubo siete muertos en la [[cárcel de Villahermosa|villahermosa-co]].',
  ])('in Spanish: %s', check('es'))
})

describe('letters that a body gave itself in brackets stand for it, not for a state of their name', () => {
  test.each([
    'En [[Guatemala|GT]] el Sistema Penitenciario (SP) contó nueve muertos. Según el SP, hay 12 heridos.',
  ])('in Spanish: %s', check('es'))
})

describe('one of the cities of a country is not called as the country is', () => {
  test.each([
    'Trece murieron en [[San Pedro Sula|geonames:3601782]], la segunda ciudad de [[Honduras|HN]].',
    'Nueve murieron en una cárcel cerca de [[Caracas|geonames:3646738]]. El defensor del Pueblo de [[Venezuela|VE]], Ade Roble, lo confirmó en una carta.',
  ])('in Spanish: %s', check('es'))
  test.each(['Nine died in [[San Pedro Sula|geonames:3601782]], the second city of [[Honduras|HN]].'])(
    'in English: %s',
    check('en'),
  )
})

describe('a settlement whose name begins with its article is not the province called without', () => {
  test.each(['Hubo 17 muertos en el poblado de [[La Guayas|EC-R]], en [[Los Ríos|EC-R]].'])(
    'in Spanish: %s',
    check('es'),
  )
})

describe('an agency that a comma explains is no prison', () => {
  test.each([
    'Según informó el SNAP, la agencia penitenciaria del Estado, hay 158 guardias retenidos en [[Quito|ec-quito]].',
  ])('in Spanish: %s', check('es'))
})
