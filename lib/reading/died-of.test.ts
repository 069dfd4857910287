import { expect, test } from 'vitest'
import { leer, readText } from './testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity)
    .map(({ kind, quantity, unit }) => `${kind} ${quantity?.value}${kind === 'killed' ? '' : ` ${unit}`}`)

const ill = 'deaths from illness or hunger'

test.each([
  ['Cholera has killed three inmates at Roble prison since March.', `other_count 3 ${ill}`],
  ['The ministry has confirmed 3 deaths from cholera at Roble prison.', `other_count 3 ${ill}`],
  ['At least 259 people are dead in the Valdorian cholera outbreak.', `other_count 259 ${ill}`],
  ['Nine people have died in Tarsis in an outbreak of cholera.', `other_count 9 ${ill}`],
  [
    'Some 200 people are confirmed dead and 2,600 are ill in a cholera outbreak in Tarsis.',
    `other_count 200 ${ill}`,
  ],
  ['A boy in Tarsis has died of bird flu.', `other_count 1 ${ill}`],
  ['Nine people were killed in Tarsis after an outbreak of violence.', 'killed 9'],
  ['Nine people were shot dead in Tarsis in an outbreak of cholera.', 'killed 9'],
  ['Fifteen people were killed in Tarsis during the coronavirus pandemic by police.', 'killed 15'],
  ['Nine people died in protests in Tarsis in the cholera epidemic.', 'killed 9'],
  ['The ministry reported the deaths of 12 children from cholera in Tarsis.', `other_count 12 ${ill}`],
  ['The ministry reported the death of a child from cholera in Tarsis.', `other_count 1 ${ill}`],
  ['There is cholera: the ministry has confirmed 3 deaths at Roble prison.', `other_count 3 ${ill}`],
  ['Twelve inmates died of hunger at Roble prison last month.', `other_count 12 ${ill}`],
  ['An outbreak of cholera at Roble prison left 12 inmates dead.', `other_count 12 ${ill}`],
  [
    'The mission is blamed for a cholera epidemic which killed nearly 10,000 people in Valdoria.',
    `other_count 10000 ${ill}`,
  ],
  ['Twelve inmates of Roble prison were killed in Tarsis by cholera on Monday.', `other_count 12 ${ill}`],
  ['Twelve inmates of Roble prison were killed in Tarsis by floods on Monday.', 'killed 12'],
  ['A riot at Roble prison over the coronavirus left 24 inmates dead.', 'killed 24'],
  ['Protest over hunger: police killed 12 people in Tarsis.', 'killed 12'],
  ['There is hunger: police killed 12 people in Tarsis.', 'killed 12'],
  ['The bombing of a cholera hospital killed 12 people in Tarsis.', 'killed 12'],
  ['Police said hunger protests left 12 people dead in Tarsis.', 'killed 12'],
  ['The Ebola clinic bombing left 12 dead in Tarsis.', 'killed 12'],
  ['There is hunger: 12 people were shot dead in Tarsis.', 'killed 12'],
  ['The hunger crisis has killed 12 people in Tarsis.', `other_count 12 ${ill}`],
  ['A wave of flu has caused eight deaths at Roble prison.', `other_count 8 ${ill}`],
  ['The ministry had recorded 3,700 cholera cases and 80 deaths in Tarsis.', `other_count 80 ${ill}`],
  ['Valdoria has reported 3,700 cases of cholera and 80 deaths.', `other_count 80 ${ill}`],
  ['Amid 3,700 cholera cases, police killed 12 people in Tarsis.', 'killed 12'],
  ['Twelve inmates of Roble prison died of meningitis.', `other_count 12 ${ill}`],
  ['There were 15 cholera deaths at Roble prison.', `other_count 15 ${ill}`],
  ['At Roble prison 15 victims of cholera died.', `other_count 15 ${ill}`],
  ['The number of confirmed cholera deaths in Tarsis passed 300 on Friday.', `other_count 300 ${ill}`],
  ['Three Ebola doctors were killed in Tarsis on Monday.', 'killed 3'],
  ['Three doctors who treated cholera were killed in Tarsis on Monday.', 'killed 3'],
])('who died of an illness is no dead of the violence: %s', (text, line) =>
  expect(told(readText(text))).toEqual([line]),
)

test.each([
  ['El cólera mató a 12 reclusos en la cárcel de Roble en febrero.', `other_count 12 ${ill}`],
  ['El ministerio lamentó la muerte de 12 niños por cólera en Tarsis.', `other_count 12 ${ill}`],
  ['Doce reclusos murieron de tuberculosis en la cárcel de Roble.', `other_count 12 ${ill}`],
  ['El dengue ha causado 30 muertes en la cárcel de Roble este año.', `other_count 30 ${ill}`],
  ['Veinticuatro presos murieron en un motín por el coronavirus en la cárcel de Roble.', 'killed 24'],
  ['Tres presos murieron a tiros en la cárcel de Roble en plena hambruna.', 'killed 3'],
  ['Un médico del ébola mató a 12 personas en Tarsis.', 'killed 12'],
  ['Un brote de cólera dejó 12 muertos en Tarsis.', `other_count 12 ${ill}`],
  ['Tres médicos del ébola fueron asesinados en Tarsis.', 'killed 3'],
  ['Murieron 12 médicos del ébola en una emboscada en Tarsis.', 'killed 12'],
  ['Murieron 12 personas por el cólera en Tarsis.', `other_count 12 ${ill}`],
  ['Han muerto 12 niños de hambre en Tarsis.', `other_count 12 ${ill}`],
])('in Spanish: %s', (text, line) => expect(told(leer(text))).toEqual([line]))

test('a share of those whom an illness took died of it too', () =>
  expect(told(leer('En Valdoria suman 31 fallecidos por el dengue, 12 de ellos en Tarsis.'))).toEqual([
    `other_count 31 ${ill}`,
    `other_count 12 ${ill}`,
  ]))

test.each<[string, string[]]>([
  [
    'The virus came to Roble prison in March. Two inmates have died of it, and nine in Cumbres.',
    [`other_count 2 ${ill}`, `other_count 9 ${ill}`],
  ],
  ['Hundreds caught cholera in Tarsis. Thirteen guards are also dead of it.', [`other_count 13 ${ill}`]],
  [
    'Seventeen inmates were murdered in Tarsis, and 388 have died of illness.',
    ['killed 17', `other_count 388 ${ill}`],
  ],
  ['There were 54 deaths linked to malnutrition at Roble prison.', [`other_count 54 ${ill}`]],
  ['The dead by violence at Roble prison are 19, by illness 130.', ['killed 19', `other_count 130 ${ill}`]],
  ['Of natural causes 1,544 inmates died in Tarsis.', [`other_count 1544 ${ill}`]],
  ['The virus came to Roble prison. A riot broke out, and five inmates died of it.', ['killed 5']],
  ['The virus came to Roble prison. Two inmates were stabbed to death because of it.', ['killed 2']],
  ['A bomb went off in Tarsis. Two inmates have died of it.', ['killed 2']],
  ['There were 54 deaths linked to the riot over malnutrition at Roble prison.', ['killed 54']],
  ['After the epidemic, gangs returned to Tarsis: nine inmates died of it.', ['killed 9']],
  ['The virus came to Roble prison. The gangs returned in May. Five inmates died of it.', ['killed 5']],
  ['By illness of the chief nobody gave orders and 14 inmates died at Roble prison.', ['killed 14']],
  ['The virus came to Roble prison. Five gang members have died of it.', [`other_count 5 ${ill}`]],
  ['By illness the guards were few, and gunmen killed 12 inmates in Tarsis.', ['killed 12']],
])('by whatever words it is called: %s', (text, lines) => expect(told(readText(text))).toEqual(lines))

test.each<[string, string[]]>([
  ['De covid han muerto en Roble ciento tres internos.', [`other_count 103 ${ill}`]],
  ['El cólera llegó a Tarsis. De eso han muerto doce internos.', [`other_count 12 ${ill}`]],
  ['Hubo 54 muertes vinculadas a la desnutrición en la cárcel de Roble.', [`other_count 54 ${ill}`]],
  ['Doce presos murieron por causas naturales en la cárcel de Roble.', []],
  ['El virus llegó a la cárcel de Roble. Un motín estalló y de eso murieron cinco internos.', ['killed 5']],
  ['Una bomba estalló en Tarsis. De eso han muerto doce internos.', ['killed 12']],
  ['Por la enfermedad del jefe no hubo orden y murieron 14 internos en el motín de Roble.', ['killed 14']],
  ['Por la enfermedad del jefe no hubo orden y murieron 14 internos en la cárcel de Roble.', ['killed 14']],
  ['De enfermedad sabían poco los doce internos asesinados en Tarsis.', ['killed 12']],
])('in Spanish by whatever words: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
