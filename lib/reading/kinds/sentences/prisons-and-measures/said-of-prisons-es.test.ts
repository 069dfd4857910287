import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(leer(text))

describe('how Spanish news tells how many a prison holds and may hold', () => {
  test.each([
    [
      'Las 18 prisiones de Valdoria tienen 81.000 cupos y unos 97.000 reclusos.',
      ['inmates_capacity 81000', 'other_count 97000 about'],
    ],
    [
      'En las prisiones de Valdoria viven unas 38.000 personas en espacios para 27.000.',
      ['inmates_capacity 27000', 'other_count 38000 about'],
    ],
    [
      'La cárcel de Roble aloja a 3.000 personas, tres veces su capacidad, que es de 1.000.',
      ['inmates_capacity 1000', 'other_count 3000'],
    ],
    [
      'La cárcel de Roble, prevista para 600 personas, alojaba unas 1.200.',
      ['inmates_capacity 600', 'other_count 1200 about'],
    ],
    ['En todo Valdoria hay 18 penitenciarías con unos 16.000 internos.', ['other_count 16000 about']],
    [
      'Construida para 5.000 reos, la cárcel de Roble alberga a 9.000.',
      ['inmates_capacity 5000', 'other_count 9000'],
    ],
    [
      'La cárcel de Roble tiene capacidad para 4.500 internos, pero alberga 8.200.',
      ['inmates_capacity 4500', 'other_count 8200'],
    ],
    ['El aforo de la cárcel de Roble es de 2.500 personas.', ['inmates_capacity 2500']],
    ['La población carcelaria de Valdoria asciende a 36.000 personas.', ['other_count 36000']],
    [
      'La cárcel de Roble puede recibir a 700 presos y tiene 1.900.',
      ['inmates_capacity 700', 'other_count 1900'],
    ],
    ['En la cárcel de Roble se hacinan 7.000 presos.', ['other_count 7000']],
    [
      'La cárcel de Roble acoge a 7.000 presos, 2.000 más de los que caben.',
      ['inmates_over_capacity 2000', 'other_count 7000'],
    ],
    ['La cárcel de Roble supera en 2.000 su capacidad.', ['inmates_over_capacity 2000']],
    [
      'El sistema penitenciario tiene 30.000 plazas para 38.000 presos.',
      ['inmates_capacity 30000', 'other_count 38000'],
    ],
    [
      'La capacidad instalada de las cárceles de Valdoria es de 27.000 y hay 33.000 presos.',
      ['inmates_capacity 27000', 'other_count 33000'],
    ],
    ['Hay 1.224 presos para 454 plazas en la cárcel de Roble.', ['inmates_capacity 454', 'other_count 1224']],
    ['La cárcel de Roble, la mayor del país, con 12.000 presos, sufrió otro motín.', ['other_count 12000']],
    ['Los presos de Roble son 2.100, el doble de los que caben.', ['other_count 2100']],
    ['Roble alojaba en 2022 a unos 1.200 internos.', ['other_count 1200 about']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how Spanish news tells of measures and forces', () => {
  test.each([
    [
      'El presidente decretó el estado de excepción por 60 días en las cárceles de Valdoria.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    [
      'El estado de excepción regirá 90 días en todo el país.',
      ['state_of_emergency -', 'state_of_emergency 90'],
    ],
    ['El Ejército tomó el control de la cárcel de Roble tras el motín.', []],
    [
      'El presidente dispuso que las Fuerzas Armadas controlen los perímetros de las cárceles.',
      ['troops_deployed -'],
    ],
    ['El Gobierno ordenó a 300 soldados entrar en la cárcel de Roble.', ['troops_deployed 300']],
    ['Pese al despliegue de 600 militares en Roble, los disturbios siguieron.', ['troops_deployed 600']],
    ['Unos 800 policías apoyaron a los guías durante el motín de Roble.', ['troops_deployed 800 about']],
    ['Se movilizaron 400 policías hacia la cárcel de Roble.', ['troops_deployed 400']],
    [
      'Cerca de mil uniformados participaron en la toma de la cárcel de Roble.',
      ['troops_deployed 1000 about'],
    ],
    ['Policías y militares fueron enviados a la cárcel de Roble.', ['troops_deployed -']],
    ['El ministro anunció el envío de 200 militares a la cárcel de Roble.', ['troops_deployed 200']],
    ['El operativo en la cárcel de Roble contó con 1.500 agentes.', ['troops_deployed 1500']],
    ['La Policía desplegó un fuerte contingente en torno a la cárcel de Roble.', ['troops_deployed -']],
    ['Un cordón militar rodeó la cárcel de Roble.', ['troops_deployed -']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test.each([
    ['Durará 45 días e irá a la Corte.', ['state_of_emergency 45']],
    ['La medida tendrá una vigencia de 30 días.', ['state_of_emergency 30']],
    ['Estará vigente durante 90 días.', ['state_of_emergency 90']],
    ['Se extenderá por 60 días.', ['state_of_emergency 60']],
    ['Rige por 60 días.', ['state_of_emergency 60']],
    ['El decreto vence en 60 días.', ['state_of_emergency 60']],
  ])('El presidente decretó el estado de excepción en Belmonte. %s', (text, lines) => {
    expect(
      says(`El presidente decretó el estado de excepción en Belmonte. ${text}`).filter(
        (l) => l !== 'state_of_emergency -',
      ),
    ).toEqual(lines)
  })
})

describe('how Spanish news tells of arrests, escapes and attacks', () => {
  test.each([
    ['Siete personas fueron capturadas tras el ataque en Tarsis.', ['detained 7']],
    ['Por el ataque en Tarsis hay 13 detenidos.', ['detained 13']],
    ['Unos pistoleros, 13 de los cuales están detenidos, asaltaron un canal en Tarsis.', ['detained 13']],
    ['La Policía aprehendió a nueve sospechosos del crimen en Tarsis.', ['detained 9']],
    [
      'La semana de violencia en Valdoria deja 19 muertos y más de 1.100 detenidos.',
      ['detained 1100 at_least', 'killed 19'],
    ],
    [
      'De la cárcel de Cumbres se fugaron 45 internos, de los cuales 40 fueron recapturados.',
      ['escaped 45', 'other_count 40'],
    ],
    ['Unos 4.000 reos se evadieron de la cárcel de Roble.', ['escaped 4000 about']],
    ['Cuarenta y tres presos huyeron de la cárcel de Cumbres y siguen prófugos.', ['escaped 43']],
    ['Luis Vera, cabecilla de la banda, se fugó de la cárcel de Roble.', ['escaped 1']],
    ['La fuga de 20 presos de la cárcel de Roble obligó a cerrar la carretera.', ['escaped 20']],
    ['Hubo una docena de ataques en Tarsis: nueve fueron con explosivos.', ['attack 12', 'attack 9']],
    ['Nueve atentados sacudieron Tarsis el martes.', ['attack 9']],
    [
      'De los nueve ataques, seis ocurrieron en Tarsis y tres en Miravera.',
      ['attack 3', 'attack 6', 'attack 9'],
    ],
    ['Se registraron siete explosiones en Tarsis.', ['attack 7']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test.each([
    'Los agentes fueron recibidos a balazos en la cárcel de Roble.',
    'Los agentes fueron recibidos por disparos en la cárcel de Roble.',
    'Dos camionetas llegaron a la casa del alcalde de Tarsis y sus ocupantes dispararon 65 veces.',
    'Los vecinos de la cárcel de Roble oyeron disparos y explosiones.',
    'Hombres armados abrieron fuego contra una patrulla en Tarsis.',
    'Se escucharon detonaciones en la cárcel de Roble.',
    'En Tarsis estalló un coche bomba.',
    'Los internos de dos pabellones de Roble se enfrentaron.',
    'Los presos de Roble se amotinaron el martes.',
    'Los presos de Roble prendieron fuego a colchones.',
    'Las bandas se disputan a tiros un pabellón de la cárcel de Roble.',
  ])('tells of violence: %s', (text) => {
    expect(leer(text).claims.map(({ kind }) => kind)).toContain('attack')
  })

  test.each([
    'Familiares alertaron de una masacre en Roble; la Policía contestó que la versión era falsa.',
    'La Policía desmintió que hubiera muertos en la cárcel de Roble.',
    'La Policía negó que hubiera un motín en la cárcel de Roble.',
    'Circulan versiones de una fuga en la cárcel de Roble.',
    'El Gobierno calificó de falsas las noticias de un motín en Roble.',
    'En las redes se rumoreaba que había muertos en la cárcel de Roble.',
    'Informes extraoficiales señalan que hay siete muertos en la cárcel de Roble.',
    'Según versiones no oficiales, hay siete muertos en la cárcel de Roble.',
    'Nadie ha confirmado que haya muertos en la cárcel de Roble.',
    'El ministro dijo que los rumores de una fuga en Roble no eran ciertos.',
  ])('tells of a rumour or a denial: %s', (text) => {
    expect(leer(text).claims.map(({ kind }) => kind)).toContain('unconfirmed_report')
  })
})
