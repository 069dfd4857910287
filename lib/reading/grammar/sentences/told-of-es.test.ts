import { describe, expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

const kinds = ['killed', 'injured', 'hostages_held', 'hostages_freed', 'troops_deployed'] as const

describe('what a Spanish verb does to whom it counts', () => {
  test.each<[string, string[]]>([
    // To carry out is to kill only whom an "a" stands before.
    ['Fue el operativo que ejecutaron 1.300 uniformados en Tarsis.', ['troops_deployed 1300']],
    ['El operativo, que ejecutaron ayer, en Tarsis, 1.300 uniformados, dejó nueve muertos.', ['killed 9']],
    ['Ejecutaron a 20 policías en Tarsis.', ['killed 20']],
    // Carried off, as Mexico says it.
    ['Tres jóvenes fueron levantados por hombres armados en Tarsis.', ['hostages_held 3']],
    ['Un comando levantó a 16 empleados en Tarsis.', ['hostages_held 16']],
    ['Los bomberos levantaron tres cadáveres en Tarsis.', ['killed 3']],
    ['Levantaron la huelga 40 maestros en Tarsis.', []],
    // A second object with an "a" of its own, which a clause describes.
    [
      'La guerrilla liberó a un cabo y a tres soldados que tenía en su poder.',
      ['hostages_freed 1', 'hostages_freed 3'],
    ],
    // "nuestros" is no one counted, nor is a firm.
    ['Dos de nuestros vecinos fallecieron en Tarsis.', ['killed 2']],
    ['Trece obreros de seguridad de la minera Poderosa fueron hallados muertos en Tarsis.', ['killed 13']],
    [
      'Trece obreros de seguridad de la minera Poderosa fueron hallados muertos ayer en un socavón de Tarsis, en Belmonte, ocho días después de haber sido secuestrados por delincuentes ligados a la minería ilegal.',
      ['killed 13'],
    ],
    // So many as a rule.
    ['El hospital de Tarsis atiende a 300 pacientes por día.', []],
  ])('%s', (text, lines) => expect(linesOf(leer(text), ...kinds)).toEqual(lines))
})
