import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('people named one by one under one verb are counted together', () => {
  test.each<[string, string[]]>([
    ['A guard and a prisoner died at Roble prison.', ['killed 2']],
    ['A policeman and a soldier were injured at Roble prison.', ['injured 2']],
    ['A guard and a cook were taken hostage at Roble prison.', ['hostages_held 2']],
    ['A guard, a cook and a nurse died at Roble prison.', ['killed 3']],
    ['A guard, a cook, and a nurse died at Roble prison.', ['killed 3']],
    ['A guard, a father, died at Roble prison.', ['killed 1']],
    ['A guard died and a prisoner was injured at Roble prison.', ['injured 1', 'killed 1']],
    ['A guard and father of three died at Roble prison.', ['killed 1']],
    ['The warden and three guards died at Roble prison.', ['killed 1', 'killed 3']],
    ['The mayor and his driver were killed in Roble.', ['killed 2']],
    ['The mayor and party leader was killed in Roble.', ['killed 1']],
    ['A night guard and the vice-principal were shot dead in Roble.', ['attack -', 'killed 2']],
    ['A driver and his mate were wounded in Roble.', ['injured 2']],
    ['The director and a guard died in Roble.', ['killed 2']],
    ['A guard and a horse were killed in Roble.', ['killed 1']],
    ['A guard, a mother of two small children, died at Roble prison.', ['killed 1']],
    ['Carlos Rojas, whose wife and son died in Tarsis, spoke on Friday.', ['killed 2']],
    ['Her father and brother were injured in Tarsis.', ['injured 2']],
    ['His wife and mother of his three children died in Tarsis.', ['killed 1']],
    ['His wife and carer died in Tarsis.', ['killed 1']],
    ['His uncle and father was killed in Tarsis.', ['killed 1']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text)).sort()).toEqual(expected))

  test.each<[string, string[]]>([
    ['Un guardia y un preso murieron en la cárcel de Roble.', ['killed 2']],
    ['Un guardia, un cocinero y un preso murieron en la cárcel de Roble.', ['killed 3']],
    ['Murieron un guardia y un preso en la cárcel de Roble.', ['killed 2']],
    ['Un policía y un militar resultaron heridos en la cárcel de Roble.', ['injured 2']],
    ['El alcalde y su chofer resultaron heridos en Roble.', ['injured 2']],
    ['El alcalde y líder del partido resultó herido en Roble.', ['injured 1']],
    ['Un vigilante y la subdirectora fueron asesinados en Roble.', ['attack -', 'killed 2']],
    ['Un guardia y un caballo murieron en Roble.', ['killed 1']],
    ['Los presos mataron a un vigilante y a la subdirectora de la cárcel de Roble.', ['killed 2']],
    ['Un preso hirió a un guía y a una cocinera en la cárcel de Roble.', ['injured 2']],
    ['Los presos mataron a un vigilante y al perro de la cárcel de Roble.', ['killed 1']],
    ['Los presos mataron a un guía y a la subdirectora la golpearon en la cárcel de Roble.', ['killed 1']],
    ['Los presos hirieron a un guía y a la una de la tarde huyeron de la cárcel de Roble.', ['injured 1']],
    ['Los presos mataron a un funerario, a su esposa y a su bebé en la cárcel de Roble.', ['killed 1']],
    ['Los presos mataron a un guía y a la esperanza en la cárcel de Roble.', ['killed 1']],
    ['Un guardia y padre de tres hijos murió en la cárcel de Roble.', ['killed 1']],
    ['Carlos Rojas, cuya esposa e hijo murieron en Tarsis, habló el viernes.', ['killed 2']],
    ['Murieron su esposa e hijo en Tarsis.', ['killed 2']],
    ['Su esposa y madre de sus tres hijos murió en Tarsis.', ['killed 1']],
    ['Su tío y padre murió en Tarsis.', ['killed 1']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text)).sort()).toEqual(expected))
})
