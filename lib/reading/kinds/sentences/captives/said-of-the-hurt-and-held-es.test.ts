import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(leer(text))

describe('how Spanish news tells of the hurt', () => {
  test.each([
    ['El motín en Roble dejó 34 heridos, entre internos y guardias.', ['injured 34']],
    ['Otros 17 reclusos de Roble sufrieron heridas de bala.', ['injured 17']],
    ['Quedaron lesionados 12 guardias de la cárcel de Roble.', ['injured 12']],
    ['Diecinueve reos de Roble terminaron en el hospital de Tarsis.', ['injured 19']],
    ['El hospital de Tarsis recibió a 23 heridos del motín de Roble.', ['injured 23']],
    ['El hospital de Tarsis atendió a 14 heridos por el motín de Roble.', ['injured 14']],
    ['Ocho policías recibieron disparos en la cárcel de Roble.', ['injured 8']],
    ['El número de heridos en la cárcel de Roble aumentó a 45.', ['injured 45']],
    ['Los heridos en la cárcel de Roble son ya 45.', ['injured 45']],
    ['A 36 llegan los efectivos heridos en la cárcel de Roble.', ['injured 36']],
    ['Murieron nueve presos y los lesionados pasan de 30 en Roble.', ['injured 30 at_least', 'killed 9']],
    ['Un policía resultó herido de gravedad en la cárcel de Roble.', ['injured 1']],
    ['Hubo además seis lesionados, uno de ellos de gravedad, en la cárcel de Roble.', ['injured 6']],
    ['Más de 80 presos de Roble presentan quemaduras e intoxicación por humo.', ['injured 80 at_least']],
    ['Nueve personas fueron trasladadas con heridas de arma blanca desde la cárcel de Roble.', ['injured 9']],
    ['El ataque hirió a tres soldados en Tarsis.', ['injured 3']],
    [
      'Unas 30 personas, entre ellas cinco menores, resultaron heridas en la explosión de Tarsis.',
      ['injured 30 about'],
    ],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test.each([
    ['El diario La Hora, por su parte, habla de al menos 43.', ['injured 43 at_least']],
    ['De ellos, 33 son reclusos y uno es policía.', ['injured 1', 'injured 33']],
    ['Treinta y tres son reclusos y uno, policía.', ['injured 1', 'injured 33']],
    ['El Ministerio de Salud contó 51.', ['injured 51']],
  ])('Hubo 34 heridos en la cárcel de Roble. %s', (text, lines) => {
    expect(
      says(`Hubo 34 heridos en la cárcel de Roble. ${text}`).filter((line) => line !== 'injured 34'),
    ).toEqual(lines)
  })
})

describe('how Spanish news tells of those held', () => {
  test.each([
    ['Ocho guías de la cárcel de Roble quedaron en manos de los reos.', ['hostages_held 8']],
    ['Los internos de Roble retienen a 20 guardias.', ['hostages_held 20']],
    ['Permanecen retenidos 57 guardias en la cárcel de Roble.', ['hostages_held 57']],
    ['Hay 57 guardias retenidos en la cárcel de Roble.', ['hostages_held 57']],
    ['En poder de los internos de Roble están 12 guardias.', ['hostages_held 12']],
    ['Siguen cautivos 15 custodios en la cárcel de Roble.', ['hostages_held 15']],
    ['Los amotinados de Roble tienen de rehenes a 22 funcionarios.', ['hostages_held 22']],
    ['La retención de 20 guías en la cárcel de Roble empezó el lunes.', ['hostages_held 20']],
    ['El secuestro de 34 guardias en Roble terminó el martes.', ['hostages_held 34']],
    ['Los guías retenidos en las cárceles de Valdoria son 96.', ['hostages_held 96']],
    ['El número de retenidos en la cárcel de Roble subió a 137.', ['hostages_held 137']],
    ['A 137 ascienden los funcionarios retenidos en las cárceles de Valdoria.', ['hostages_held 137']],
    ['Los presos de Roble sometieron a ocho guías y los mantienen como rehenes.', ['hostages_held 8']],
    ['Once guardias fueron tomados como rehenes en la cárcel de Roble.', ['hostages_held 11']],
    ['Los reos de Roble capturaron a siete guardias.', ['hostages_held 7']],
    ['Varios guardias están secuestrados en la cárcel de Roble.', ['hostages_held -']],
    ['En Roble son 13 los agentes retenidos; en Cumbres, siete.', ['hostages_held 13', 'hostages_held 7']],
    ['Casi 180 personas habían sido retenidas en Valdoria desde el lunes.', ['hostages_held 180 about']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how Spanish news tells of those let go', () => {
  test.each([
    ['Los 22 guardias retenidos en Roble recuperaron la libertad.', ['hostages_freed 22']],
    ['Fueron liberados los 57 guías que estaban retenidos en Roble.', ['hostages_freed 57']],
    ['Los presos de Roble soltaron a 12 de los guías secuestrados.', ['hostages_freed 12']],
    ['Quedaron en libertad 15 guardias retenidos en la cárcel de Roble.', ['hostages_freed 15']],
    [
      'La Policía logró la liberación de 13 guardias que estaban secuestrados en Roble.',
      ['hostages_freed 13'],
    ],
    ['Con la liberación de los últimos nueve rehenes acabó la crisis en Roble.', ['hostages_freed 9']],
    ['Salieron ilesos los 14 guardias retenidos en Roble.', ['hostages_freed 14']],
    ['Ya están libres 41 de los guías retenidos en Roble.', ['hostages_freed 41']],
    ['Los internos de Roble dejaron salir a seis rehenes.', ['hostages_freed 6']],
    ['Todos los rehenes de Roble están a salvo; los liberados son 31.', ['hostages_freed 31']],
    ['El Ejército rescató a 19 guardias secuestrados en Roble.', ['hostages_freed 19']],
    ['Los guardias retenidos en Roble fueron liberados tras un acuerdo.', ['hostages_freed -']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})
