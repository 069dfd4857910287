import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'killed' || kind === 'injured' || kind === 'other_count')
    .map(({ kind, quantity, unit }) => `${kind} ${quantity?.value ?? '-'} ${unit}`)

const ill = (many: number) => `other_count ${many} deaths from illness or hunger`

describe('where the whole report tells of an outbreak, those who died are its dead', () => {
  test.each<[string, string[]]>([
    [
      'Cholera is spreading in Valdoria. There were 546 new cases and 31 deaths in a day, the ministry said. The official number of deaths is now more than 1,200.',
      [ill(31), ill(1200)],
    ],
    [
      'The Marburg virus is still spreading in Tarsis, and 180 people are now dead. The ministry counted 205 infections. Two deaths had been confirmed in Puerto Lago.',
      [ill(180), ill(2)],
    ],
    [
      'Four people in Tarsis have died after catching swine flu. With these deaths, the number of people killed in Tarsis by the disease is 19. The virus has infected 300.',
      [ill(4), ill(19)],
    ],
    [
      'The outbreak at Roble prison began in May. Inmates infected with tuberculosis share cells with the others. Nine inmates have died so far.',
      [ill(9)],
    ],
  ])('%s', (text, expected) => expect(told(readText(text))).toEqual(expected))

  test('in Spanish', () =>
    expect(
      told(
        leer(
          'El cólera avanza en Valdoria. El ministerio registró 546 casos y 31 muertes en un día. En el penal de Roble los contagios suben y ya fallecieron nueve internos.',
        ),
      ),
    ).toEqual([ill(31), ill(9)]))

  test('and who is in a grave state is ill, not hurt', () =>
    expect(
      told(
        readText(
          'Swine flu has reached Tarsis. Four pupils caught the virus. Two others are in critical condition.',
        ),
      ),
    ).toEqual([]))

  test('and many who died, of whom nobody says how many, are no dead of violence', () =>
    expect(
      told(
        readText(
          'Cholera is spreading in Valdoria. Clinics counted 546 infections. Many people die at home.',
        ),
      ),
    ).toEqual([]))
})

describe('but violence has its dead in an outbreak, too', () => {
  test.each<[string, string]>([
    [
      'Cholera is spreading in Valdoria. Clinics counted 546 infections. Gunmen attacked a clinic in Tarsis, and nine nurses died.',
      'killed 9 people',
    ],
    [
      'Cholera is spreading in Valdoria. Clinics counted 546 infections. Soldiers killed 12 people in Tarsis.',
      'killed 12 people',
    ],
    [
      'Cholera is spreading in Valdoria. Clinics counted 546 infections. Eight people died in a bus crash in Tarsis.',
      'killed 8 people',
    ],
    [
      'Inmates rioted at Roble prison for fear of the virus. Guards fired shots. The outbreak began in May. Twenty-three inmates died.',
      'killed 23 people',
    ],
    [
      'The virus has emptied the streets of Tarsis. Clinics counted 546 infections. The death toll from the protests is 31.',
      'killed 31 people',
    ],
    [
      'The virus reached the prisons, too. At Roble prison, inmates burned mattresses on Saturday. By morning 23 were dead.',
      'killed 23 people',
    ],
    ['An outbreak of violence shook Tarsis. Nine people have died.', 'killed 9 people'],
    [
      'Valdoria has counted many deaths from the virus. The virus has infected 9,000. In Tarsis 36 people died after drinking methanol.',
      'killed 36 people',
    ],
    [
      'Hunger strikers broke down a gate at Roble prison. The hunger strike began in May. Nine inmates died.',
      'killed 9 people',
    ],
  ])('%s', (text, expected) => expect(told(readText(text))).toContain(expected))

  test('in Spanish', () =>
    expect(
      told(
        leer(
          'Los presos se amotinaron en el penal de Roble por temor al virus. Hubo disparos. El brote empezó en mayo. Murieron 23 internos.',
        ),
      ),
    ).toContain('killed 23 people'))
})
