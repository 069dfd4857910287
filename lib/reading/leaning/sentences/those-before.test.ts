import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('figures that rest on those told of before them', () => {
  test.each([
    ['The ministry puts the deaths at Roble prison at one.', ['killed 1 @roble']],
    [
      'In its own statement the service counts four inmates and one security man dead, and 16 prisoners and three officers hurt.',
      ['injured 16 @null', 'injured 3 @null', 'killed 1 @null', 'killed 4 @null'],
    ],
    [
      'The clash at Roble prison left four inmates and one guard dead and 16 prisoners and three officers hurt.',
      ['injured 16 @roble', 'injured 3 @roble', 'killed 1 @roble', 'killed 4 @roble'],
    ],
    [
      'The health service lists seven women and a child dead in Tarsis.',
      ['killed 1 @tarsis', 'killed 7 @tarsis'],
    ],
    ['The report counts 12 inmates wounded at Roble prison.', ['injured 12 @roble']],
    [
      'Eight people died in the riot at Roble prison. They are seven inmates and one guard.',
      ['killed 1 @roble', 'killed 7 @roble', 'killed 8 @roble'],
    ],
    [
      'Eight people died in the riot at Roble prison: seven inmates and a guard.',
      ['killed 1 @roble', 'killed 7 @roble', 'killed 8 @roble'],
    ],
    [
      'Forty-six inmates died at Roble prison. Thirty-nine bodies were found in the yard; the other seven died in hospital.',
      ['killed 39 @roble', 'killed 46 @roble', 'killed 7 @roble'],
    ],
    [
      'No fewer than 64 inmates held over terrorism were among the 879 who escaped from Roble prison.',
      ['escaped 64 at_least @roble', 'escaped 879 @roble'],
    ],
    ['Three guards were among the nine killed at Roble prison.', ['killed 3 @roble', 'killed 9 @roble']],
    [
      'All the intruders were arrested in Tarsis, the police chief said, without saying how many; the prosecutors later gave the number as 13.',
      ['detained - @tarsis', 'detained 13 @tarsis'],
    ],
    [
      'The attackers of the station in Tarsis were arrested. The prosecutor put their number at nine.',
      ['detained - @tarsis', 'detained 9 @tarsis'],
    ],
    [
      'The inmates of Roble prison tied up six officers and let them go hours later.',
      ['hostages_freed 6 @roble', 'hostages_held 6 @roble'],
    ],
    [
      'Inmates of Roble prison took four guards hostage and released them at noon.',
      ['hostages_freed 4 @roble', 'hostages_held 4 @roble'],
    ],
    [
      'Thirteen guards were taken hostage at Roble prison. All of them are free now.',
      ['hostages_freed 13 @roble', 'hostages_held 13 @roble'],
    ],
    [
      'Nine guards were held at Roble prison. They were all freed on Tuesday.',
      ['hostages_freed 9 @roble', 'hostages_held 9 @roble'],
    ],
    [
      'Nineteen fled from Roble prison, and two were brought back.',
      ['escaped 19 @roble', 'other_count 2 @roble'],
    ],
    [
      'In 2013 five died when inmates burned down part of a prison in Tarsis and 200 or so escaped.',
      ['escaped 200 about @tarsis', 'killed 5 @tarsis'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('what Spanish tells of those told of before', () => {
  test.each([
    [
      'El ministerio cuenta nueve internos y un guía muertos en la cárcel de Roble.',
      ['killed 1 @roble', 'killed 9 @roble'],
    ],
    [
      'El número de muertos en la cárcel de Roble subió de 14 a 16. Son quince privados de libertad y un guía penitenciario.',
      ['killed 1 @roble', 'killed 14 @roble', 'killed 15 @roble', 'killed 16 @roble'],
    ],
    [
      'El motín dejó ocho muertos en la cárcel de Roble. Se trata de siete internos y un guardia.',
      ['killed 1 @roble', 'killed 7 @roble', 'killed 8 @roble'],
    ],
    [
      'Murieron 46 presos en la cárcel de Roble. Treinta y nueve cuerpos fueron recogidos dentro de la prisión, y los siete restantes son de presos que murieron en el hospital.',
      ['killed - @roble', 'killed 39 @roble', 'killed 46 @roble', 'killed 7 @roble'],
    ],
    [
      'Tres guías están entre los nueve muertos de la cárcel de Roble.',
      ['killed 3 @roble', 'killed 9 @roble'],
    ],
    ['Dos menores figuran entre los 40 heridos en Tarsis.', ['injured 2 @tarsis', 'injured 40 @tarsis']],
    [
      'Desarmaron a los agentes que llegaron a la cárcel de Roble, ataron de pies y manos a seis y los soltaron horas después.',
      ['hostages_freed 6 @roble', 'hostages_held 6 @roble'],
    ],
    [
      'Los internos de la cárcel de Roble encerraron a cuatro guías y los dejaron ir por la noche.',
      ['hostages_freed 4 @roble', 'hostages_held 4 @roble'],
    ],
    [
      'Trece guías y funcionarios fueron tomados de rehenes en la cárcel de Roble. Todos ellos están ya libres.',
      ['hostages_freed 13 @roble', 'hostages_held 13 @roble'],
    ],
    [
      'El servicio penitenciario anunció que en la cárcel de Roble halló muerto a un reo y que faltan 48, de los que se pudo recapturar a cinco.',
      ['escaped 48 @roble', 'killed 1 @roble', 'other_count 5 @roble'],
    ],
    ['Tras la fuga de la cárcel de Roble faltan 48 internos.', ['escaped 48 @roble']],
    [
      'De la cárcel de Roble se fugaron 19, y dos fueron devueltos.',
      ['escaped 19 @roble', 'other_count 2 @roble'],
    ],
    [
      'De Roble huyeron 32; de la cárcel de Cumbres, seis, dos de los cuales han vuelto a ella.',
      ['escaped 32 @roble', 'escaped 6 @cumbres', 'other_count 2 @cumbres'],
    ],
    [
      'Los choques dejaron 22 reclusos muertos en dos de las cárceles de Valdoria.',
      ['killed 22 @QV', 'other_count 2 @QV'],
    ],
    [
      'En febrero hubo 79 asesinados en cuatro penales de Valdoria, a la vez.',
      ['killed 79 @QV', 'other_count 4 @QV'],
    ],
    [
      'El lunes murieron 21 internos en la cárcel de Roble. A esos 21 muertos se sumó luego otro.',
      ['killed 1 @roble', 'killed 21 @roble', 'killed 21 @roble'],
    ],
    [
      'Nueve presos y un guía murieron en la cárcel de Roble. El ministro mandó nueve bomberos y un contingente militar.',
      ['killed 1 @roble', 'killed 9 @roble'],
    ],
    [
      'Doce internos de la cárcel de Roble fueron sorprendidos en un túnel de fuga al que le faltaban tres para llegar a la calle.',
      ['other_count 12 @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})
