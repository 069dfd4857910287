import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('whom armed men take away from where they were is held', () => {
  test.each([
    ['Gunmen took 43 students from a school in Tarsis on Monday, the ministry said.', 43],
    ['Bandits took away 20 villagers from a church in Tarsis.', 20],
    ['Forty schoolgirls were taken from a hostel in Tarsis by armed men, the governor said.', 40],
    ['Rebel fighters took eight fishermen away by canoe after an attack in Tarsis.', 8],
    ['Armed men dragged seven passengers off a bus near Tarsis.', 7],
    ['Forty children were taken by gunmen from a school in Tarsis on Friday.', 40],
    ['After a raid by kidnappers 40 children and a teacher were taken from a school in Tarsis.', 40],
    ['Kidnappers raided Arcos on Friday. Forty children were taken from a school in Tarsis on Friday.', 40],
    ['The gang that took 25 schoolgirls from a hostel in Tarsis asks for money.', 25],
  ])('%s', (text, held) =>
    expect(linesOf(readText(text), 'hostages_held')).toEqual([`hostages_held ${held}`]),
  )

  test.each([
    [
      'Hombres armados se llevaron a 43 estudiantes de una escuela de Tarsis, dijo el Ministerio de Educación.',
      43,
    ],
    ['Unos encapuchados sacaron a nueve trabajadores de una mina en Tarsis.', 9],
    ['Doce alumnos fueron sacados de su escuela en Tarsis por hombres armados.', 12],
  ])('%s', (text, held) => expect(linesOf(leer(text), 'hostages_held')).toEqual([`hostages_held ${held}`]))

  test.each([
    'Police took 43 suspects from a house in Tarsis after the riot.',
    'Parents took 43 students from a school in Tarsis after the shooting.',
    'Gunmen took 12 phones from a school in Tarsis after the shooting.',
    'Gunmen took 12 inmates from a prison in Tarsis after the shooting.',
    'Gunmen dragged nine passengers off a bus in Tarsis and shot them dead.',
    'After the kidnapping 12 children were taken from the school to a hospital in Tarsis.',
    'After the kidnapping 12 children were taken from a hospital in Tarsis by their parents.',
    'Hooded penitents led 200 people out of a church in Tarsis.',
  ])('not %s', (text) => expect(linesOf(readText(text), 'hostages_held')).toEqual([]))

  test.each([
    'Los padres se llevaron a 43 estudiantes de una escuela de Tarsis tras el tiroteo.',
    'Los soldados se llevaron a 12 hombres armados de una casa en Tarsis tras el tiroteo.',
    'Ambulancias se llevaron a 12 heridos de la cárcel de Roble.',
    'Hombres armados sacaron a cinco jóvenes de una fiesta en Tarsis y los mataron.',
  ])('ni %s', (text) => expect(linesOf(leer(text), 'hostages_held')).toEqual([]))
})

describe('captives who are free, told by other words', () => {
  test.each([
    ['The 14 who had been taken by inmates at Roble prison are safe.', ['hostages_freed 14']],
    ['Police rescued six migrants held for ransom in a house in Tarsis on Friday.', ['hostages_freed 6']],
    [
      'Gunmen seized 60 pupils in Tarsis on Friday. On Sunday 25 of them were freed.',
      ['hostages_held 60', 'hostages_freed 25'],
    ],
    [
      'Gunmen seized 303 pupils in Tarsis on Friday. Fifty pupils escaped and returned home.',
      ['hostages_held 303', 'other_count 50'],
    ],
    ['The body of a merchant kidnapped in Tarsis on Sunday was found on Tuesday.', ['killed 1']],
  ])('%s', (text, told) =>
    expect(linesOf(readText(text)).filter((line) => line !== 'attack -')).toEqual(told),
  )

  test.each([
    [
      'Los 14 que habían sido tomados por los reclusos en la cárcel de Roble están a salvo.',
      ['hostages_freed 14'],
    ],
    [
      'Los comuneros que tenían retenidos a 34 militares en Tarsis los entregaron el lunes.',
      ['hostages_held 34', 'hostages_freed 34'],
    ],
    [
      'Cuatro de los nueve migrantes plagiados escaparon el jueves de sus captores en Tarsis.',
      ['other_count 4', 'hostages_held 9'],
    ],
    ['El cuerpo de un comerciante secuestrado en Tarsis el domingo fue hallado el martes.', ['killed 1']],
  ])('%s', (text, told) => expect(linesOf(leer(text)).filter((line) => line !== 'attack -')).toEqual(told))
})

describe('nobody is free whom nobody held, nor who is handed to the police', () => {
  test.each([
    'The label brought out two singers in Tarsis.',
    'Troops reached Roble prison; eleven wounded men were brought out.',
    'Traffickers left a boat behind; the coastguard rescued 40 migrants off Tarsis.',
  ])('%s', (text) => expect(linesOf(readText(text), 'hostages_freed')).toEqual([]))
  test.each([
    'Los vecinos que retenían a tres ladrones los entregaron a la policía en Tarsis.',
    'Secuestraron a doce comerciantes y los celulares los entregaron a sus jefes en Tarsis.',
  ])('%s', (text) => expect(linesOf(leer(text), 'hostages_freed')).toEqual([]))
})

describe('suspects who are let go are arrested no more, patients who are moved are not hurt', () => {
  test.each([
    ['Police released eight of the eleven people detained over the riot in Tarsis.', ['detained 11']],
    ['After the riot at Roble prison 120 patients were evacuated from the hospital nearby.', []],
    ['Fourteen patients were hurt by a blast in Tarsis and moved elsewhere.', ['injured 14']],
    ['"It is one death too many," said the minister after the riot in Roble prison.', []],
  ])('%s', (text, told) => expect(linesOf(readText(text), 'detained', 'injured', 'killed')).toEqual(told))
  test.each([
    ['Fueron evacuados 120 pacientes tras el ataque al hospital de Tarsis.', []],
    ['Hubo un motín en Roble. Fueron evacuados 120 pacientes del hospital vecino.', []],
    ['Cuatro pacientes heridos fueron trasladados tras la explosión en Tarsis.', ['injured 4']],
    ['Doce guardias heridos fueron evacuados a un hospital de Tarsis tras el motín.', ['injured 12']],
    ['Hubo un muerto de más de 70 años en la cárcel de Roble.', ['killed 1']],
  ])('%s', (text, told) => expect(linesOf(leer(text), 'detained', 'injured', 'killed')).toEqual(told))
})

test.each<[string, 'en' | 'es', string[]]>([
  ['The Red Hand said it had taken 16 prisoners in Tarsis.', 'en', ['hostages_held 16']],
  ['Los rebeldes dijeron que tomaron 16 prisioneros en Tarsis.', 'es', ['hostages_held 16']],
  ['The guards took 40 prisoners to the infirmary in Tarsis.', 'en', []],
  ['The army took 40 prisoners in the raid on Tarsis.', 'en', []],
  // Prisoners of war are no hostages, by whatever word of the state's own.
  ['The army said it had taken 16 prisoners in Tarsis.', 'en', []],
  ['Valdoria said it had taken 594 prisoners in Tarsis.', 'en', []],
  ['El Ejército dijo que había tomado 16 prisioneros en Tarsis.', 'es', []],
])('prisoners taken by who is no force of the state are held by them: %s', (text, language, lines) =>
  expect(linesOf(readText(text, { language }), 'hostages_held')).toEqual(lines),
)
