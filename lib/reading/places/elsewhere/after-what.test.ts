import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const holds = (...lines: string[]) => expect.arrayContaining(lines)

describe('after what something came is not where it came', () => {
  test.each([
    [
      'After the escape of Luis Paz from Roble prison, riots broke out in six prisons and 125 guards were held.',
      ['escaped 1 @roble', 'hostages_held 125 @QV'],
    ],
    ['After the riot at Roble prison, clashes in three other jails left nine hurt.', ['injured 9 @QV']],
    [
      'Following the massacre in Tarsis, Vera declared a 60-day state of emergency.',
      ['state_of_emergency 60 @QV'],
    ],
    ['Vera declared a 60-day state of emergency after a massacre in Tarsis.', ['state_of_emergency 60 @QV']],
    ['After a riot at Roble prison, 12 inmates died.', ['killed 12 @roble']],
  ])('%s', (text, lines) => {
    const opened = `Valdoria is in shock. ${text}`
    expect(placedLines(readText(opened))).toEqual(holds(...lines))
  })
  test.each([
    [
      'Tras los ataques en Tarsis, Vera decretó el toque de queda en Miravera.',
      ['rights_suspended - @miravera'],
    ],
    [
      'Tras el motín en la cárcel de Roble, otras cinco prisiones registraron disturbios con nueve heridos.',
      ['injured 9 @QV'],
    ],
    ['Tras un motín en la cárcel de Roble murieron 12 reos.', ['killed 12 @roble']],
  ])('%s', (text, lines) =>
    expect(placedLines(leer(`Valdoria sigue de luto. ${text}`))).toEqual(holds(...lines)),
  )
})

describe('what holds for the whole country leaves the prison told of', () => {
  const riot = 'Twelve inmates were killed at Roble prison in Valdoria on Monday. '
  const motin = 'Doce reos murieron el lunes en la cárcel de Roble, en Valdoria. '
  test.each([
    [
      'President Vera declared a state of emergency and ordered 3,500 police and soldiers onto the streets.',
      'troops_deployed 3500 @QV',
    ],
    ['In February 2021, simultaneous riots left 79 dead.', 'killed 79 @QV'],
    [
      'Overcrowding in the system stands at 30%: 39,000 inmates in space for 30,000.',
      'other_count 39000 @QV',
    ],
  ])('%s', (text, line) => expect(placedLines(readText(riot + text))).toEqual(holds(line)))
  test.each([
    ['En febrero, una serie de motines en varias cárceles dejó 79 muertos.', 'killed 79 @QV'],
    ['En febrero de 2021, motines simultáneos dejaron 79 muertos.', 'killed 79 @QV'],
    ['Vera decretó la excepción y mandó 400 policías al recinto.', 'troops_deployed 400 @roble'],
  ])('%s', (text, line) => expect(placedLines(leer(motin + text))).toEqual(holds(line)))
  test('but the last of a series of riots in prisons is where it is', () =>
    expect(
      placedLines(
        readText(
          'The riot at Roble prison, the latest in a series of massacres in prisons of Valdoria, left 12 dead.',
        ),
      ),
    ).toEqual(['killed 12 @roble']))
})

describe('the attack that came days after another is not where that one was', () => {
  const attacks = ({ claims }: ReturnType<typeof readText>) =>
    claims.filter(({ kind }) => kind === 'attack').map(({ place }) => place?.id)
  const before = 'Gunmen abducted 227 people at a school in Tarsis on Friday. '
  test.each([
    `${before}The attack came four days after 25 girls were kidnapped in Puerto Lago.`,
    `${before}The assault followed the abduction of 25 girls in Puerto Lago.`,
    // After an hour, and no deed.
    'Gunmen fled on Friday. The attack took place after midnight in Tarsis.',
  ])('%s', (text) => expect(attacks(readText(text))).toEqual(['tarsis']))
  const antes = 'Hombres armados secuestraron a 227 personas en Tarsis. '
  test.each([
    `${antes}El ataque se produjo cuatro días después de que otra banda secuestrara a 25 alumnas en Puerto Lago.`,
    `${antes}El ataque ocurrió tras el secuestro de 25 alumnas en Puerto Lago.`,
    'Los pistoleros huyeron. El ataque se produjo después de medianoche en Tarsis.',
  ])('%s', (text) => expect(attacks(leer(text))).toEqual(['tarsis']))
})
