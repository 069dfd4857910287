import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('wounds that people have, and where doctors keep them', () => {
  test.each([
    ['Three inmates and a guide suffered injuries at Roble prison.', ['injured 1', 'injured 3']],
    ['Ten inmates remain in hospital after the riot in Tarsis.', ['injured 10']],
    ['Ten inmates remain in Roble prison after the riot in Tarsis.', ['other_count 10']],
    ['A policeman was grazed by a bullet in Tarsis.', ['injured 1']],
    ['Cattle grazed by a road in Tarsis.', []],
    ['A corporal had been shot in the arm in Tarsis.', ['injured 1']],
    ['The agency said no fewer than eight needed hospital treatment after the riot.', ['injured 8 at_least']],
    ['The agency said no fewer than eight needed documents after the riot.', []],
    ['Fifteen were rushed to clinics with injuries after the riot in Tarsis.', ['injured 15']],
    ['Several of the guards had bruises after the riot in Tarsis.', ['injured -']],
    ['Roble prison accounted for 13 of the dead and 35 of the wounded.', ['injured 35', 'killed 13']],
  ])('%s', english)
  test.each([
    ['El guía tenía un corte en la mano tras el motín de Roble.', ['injured 1']],
    ['El guía tenía un corte de pelo tras el motín de Roble.', []],
    ['Un guía terminó con cortes en las manos tras el motín de Roble.', ['injured 1']],
    ['Un agente recibió un impacto en el brazo en Tarsis.', ['injured 1']],
    ['La dueña de un local recibió un balazo en el hombro en Tarsis.', ['injured 1']],
    ['Hay además tres internos y un guía con lesiones en Roble.', ['injured 1', 'injured 3']],
    ['Los muertos son 44 y los heridos, diez.', ['injured 10', 'killed 44']],
    ['Los muertos son 44 y los heridos diez llamadas hicieron.', ['killed 44']],
  ])('%s', spanish)
})

describe('one more than those of the sentence before', () => {
  test.each([
    ['Three guards died in Tarsis. A fourth was wounded.', ['injured 1', 'killed 3']],
    ['Three guards died in Tarsis. A fourth was moved.', ['killed 3']],
    ['A guard was shot dead in Tarsis and another wounded.', ['injured 1', 'killed 1']],
  ])('%s', english)
  test.each([
    ['Tres guías murieron en Tarsis. Un cuarto quedó herido.', ['injured 1', 'killed 3']],
    ['Una cuarta funcionaria sigue en cuidados intensivos tras el ataque.', ['injured 1']],
    ['Un cuarto de los presos quedó herido en Roble.', []],
  ])('%s', spanish)
})
