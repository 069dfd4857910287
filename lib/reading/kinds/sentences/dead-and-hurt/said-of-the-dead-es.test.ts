import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(leer(text))

describe('how Spanish news tells of the dead', () => {
  test.each([
    ['A 51 subieron los fallecidos en el incendio de la cárcel de Roble.', ['killed 51']],
    ['Ascendieron a 22 las víctimas mortales del motín de Roble.', ['killed 22']],
    ['A 17 se elevó la cifra de internos muertos en la cárcel de Roble.', ['killed 17']],
    ['Ya suman 14 los internos asesinados en la cárcel de Roble.', ['killed 14']],
    ['Son ya nueve los guardias asesinados este año en Valdoria.', ['killed 9']],
    [
      'El saldo de la revuelta en la cárcel de Roble es de 12 muertos y 30 heridos.',
      ['injured 30', 'killed 12'],
    ],
    ['El balance provisional del motín habla de nueve fallecidos en Roble.', ['killed 9']],
    ['El motín dejó un balance de siete reos muertos y 20 lesionados.', ['injured 20', 'killed 7']],
    ['La cifra de víctimas mortales en la cárcel de Roble llegó a 23.', ['killed 23']],
    ['La masacre en la cárcel de Roble dejó como saldo 20 fallecidos.', ['killed 20']],
    ['El número de muertos por el motín de Roble se sitúa en 44.', ['killed 44']],
    ['El motín de Roble se cobró la vida de 18 reclusos.', ['killed 18']],
    ['Un motín armado se cobró cuatro vidas en la cárcel de Roble.', ['killed 4']],
    ['El ataque les costó la vida a siete internos de Roble.', ['killed 7']],
    ['Perdieron la vida 11 personas en la cárcel de Roble.', ['killed 11']],
    ['En la cárcel de Roble hallaron la muerte 13 reos.', ['killed 13']],
    ['Los forenses contabilizan 16 cadáveres en la cárcel de Roble.', ['killed 16']],
    ['La Policía levantó seis cuerpos en la cárcel de Roble.', ['killed 6']],
    ['En el patio de la cárcel de Roble yacían ocho cuerpos.', ['killed 8']],
    ['Se hallaron cinco cuerpos sin vida en la cárcel de Roble.', ['killed 5']],
    ['La Fiscalía confirmó el deceso de cinco personas privadas de la libertad en Roble.', ['killed 5']],
    ['Uno de los heridos del motín de Roble no sobrevivió.', ['killed 1']],
    ['Ocho de los heridos del motín de Roble no sobrevivieron.', ['killed 8']],
    ['Uno de los 30 heridos falleció en el hospital de Tarsis.', ['injured 30', 'killed 1']],
    ['Dos agentes fueron interceptados por un vehículo y asesinados a tiros en Tarsis.', ['killed 2']],
    ['Tres guardias fueron sacados de su casa y ejecutados en Tarsis.', ['killed 3']],
    ['Los internos asesinados en Valdoria rondan los 400.', ['killed 400 about']],
    ['Los presos muertos de este año bordean los 300.', ['killed 300 about']],
    ['Los asesinados superan los 200 desde enero.', ['killed 200 at_least']],
    [
      'La peor matanza ocurrió en la cárcel de Roble, con más de un centenar de víctimas.',
      ['killed 100 at_least'],
    ],
    ['El motín de Roble causó 12 víctimas fatales.', ['killed 12']],
    ['Un guardia murió baleado en Tarsis.', ['killed 1']],
    ['A Ana Vera, alcaldesa de Tarsis, la mataron a tiros en su casa.', ['killed 1']],
    ['Asesinaron a balazos a Ana Vera, alcaldesa de Tarsis.', ['killed 1']],
    [
      'Ayer le tocó a Luis Vera, a quien dispararon desde una moto en Tarsis; falleció en un centro médico.',
      ['killed 1'],
    ],
    [
      'El comandante elevó a nueve los reclusos muertos en Roble, a los que se suma el agente Luis Vera.',
      ['killed 1', 'killed 9'],
    ],
    ['Murieron nueve reclusos en Roble, a los que se añade un guardia.', ['killed 1', 'killed 9']],
    ['El motín en Roble ha dejado decenas de muertos y heridos.', ['injured -', 'killed -']],
    ['La revuelta en Roble dejó varios muertos y heridos.', ['injured -', 'killed -']],
    ['En la cárcel de Roble murieron 27 internos; en la de Cumbres, ocho.', ['killed 27', 'killed 8']],
    ['Roble registró 13 muertos; Cumbres, ocho, y Miravera, dos.', ['killed 13', 'killed 2', 'killed 8']],
    [
      'La peor fue en Roble, con 122 muertos; en Cumbres hubo 44 en mayo y 12 en julio.',
      ['killed 12', 'killed 122', 'killed 44'],
    ],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how Spanish news goes on about the dead', () => {
  const told = 'El motín del lunes dejó 62 muertos en las cárceles de Valdoria.'
  test.each([
    [
      'De ellos, 33 corresponden a la cárcel de Roble, ocho a la de Cumbres y 21 a la de Miravera.',
      ['killed 21', 'killed 33', 'killed 8'],
    ],
    ['De ese total, 33 murieron en la cárcel de Roble y 29 en la de Cumbres.', ['killed 29', 'killed 33']],
    [
      'Son 49 dentro de la cárcel de Roble y 13 que fueron trasladados a hospitales.',
      ['killed 13', 'killed 49'],
    ],
    ['Roble puso 33; Cumbres, 29.', ['killed 29', 'killed 33']],
    ['Por cárceles: 33 en Roble, 29 en Cumbres.', ['killed 29', 'killed 33']],
    ['La Fiscalía, en cambio, habla de al menos 70.', ['killed 70 at_least']],
    ['El diario La Hora, por su parte, los cifra en 71.', ['killed 71']],
    ['Medios locales elevan el número a 75.', ['killed 75']],
    ['A las 20:30 el organismo actualizó el recuento y llegó a 75.', ['killed 75']],
    ['Media hora después, el director rectificó y los dejó en 60.', ['killed 60']],
    ['El lunes se hablaba de 58.', ['killed 58']],
    ['Por la noche ya eran 65.', ['killed 65']],
  ])('%s', (text, lines) => {
    expect(
      saidLines(leer(`${told} ${text}`)).filter((line) => line !== 'killed 62' || lines.includes(line)),
    ).toEqual(lines)
  })
})
