import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText, saidLines } from '@/lib/reading/testing/island'

describe('numbers that tell anew what was told before, and room for inmates', () => {
  test.each([
    [
      'The riot at Roble prison left 68 dead and 25 injured. In the morning the governor had spoken of 58 and 12.',
      ['injured 12 @roble', 'injured 25 @roble', 'killed 58 @roble', 'killed 68 @roble'],
    ],
    [
      'Nine inmates died and 30 were hurt at Roble prison. The union put the figures at 12 and 41.',
      ['injured 30 @roble', 'injured 41 @roble', 'killed 12 @roble', 'killed 9 @roble'],
    ],
    [
      'The union puts the dead at Roble prison at 12; the police lowered them later to nine.',
      ['killed 12 @roble', 'killed 9 @roble'],
    ],
    [
      'Inmates rioted at Roble prison. The toll crept up from 12 to 13, then to 19 and at nightfall to 20.',
      ['killed 12 @roble', 'killed 13 @roble', 'killed 19 @roble', 'killed 20 @roble'],
    ],
    [
      'The last toll of the riot at Roble prison was nine dead; the first, on the same night, was three.',
      ['killed 3 @roble', 'killed 9 @roble'],
    ],
    ['The police say 14 people died in Tarsis; the mayor, 16.', ['killed 14 @tarsis', 'killed 16 @tarsis']],
    [
      'The government flew in 800 soldiers and 200 police to Tarsis, who moved the inmates.',
      ['troops_deployed 200 @tarsis', 'troops_deployed 800 @tarsis'],
    ],
    [
      'To put down the mutiny at Roble prison the government had flown in 800 soldiers and 200 police, who moved 90 inmates out of the pavilion.',
      ['other_count 90 @roble', 'troops_deployed 200 @roble', 'troops_deployed 800 @roble'],
    ],
    ['The warden of Roble prison called in 200 officers as reinforcements.', ['troops_deployed 200 @roble']],
    [
      'Roble prison had 2,069 inmates in a space meant for 900; government data give its capacity as 600.',
      ['inmates_capacity 600 @roble', 'inmates_capacity 900 @roble', 'other_count 2069 @roble'],
    ],
    ['The ministry gives the capacity of Roble prison as 600.', ['inmates_capacity 600 @roble']],
    ["Roble prison's capacity is put at 450 by the ombudsman.", ['inmates_capacity 450 @roble']],
    [
      'Roble prison, with room for 300 people and 900 inside, is the oldest of the country.',
      ['inmates_capacity 300 @roble', 'other_count 900 @roble'],
    ],
    [
      'Roble prison is for 600 people, but had about 1,200 in January.',
      ['inmates_capacity 600 @roble', 'other_count 1200 about @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('what Spanish tells anew in other numbers, and room for inmates', () => {
  test.each([
    [
      'Un motín en la cárcel de Roble dejó 68 muertos y 25 heridos. Por la mañana el gobernador había dado 58 y 12.',
      ['injured 12 @roble', 'injured 25 @roble', 'killed 58 @roble', 'killed 68 @roble'],
    ],
    [
      'Nueve presos murieron y 27 escaparon de la cárcel de Roble. El domingo la fiscalía había hablado de ocho y 24.',
      ['escaped 24 @roble', 'escaped 27 @roble', 'killed 8 @roble', 'killed 9 @roble'],
    ],
    [
      'El motín en la cárcel de Roble dejó 68 muertos. Por la mañana la policía había dado 51; los bomberos, 55.',
      ['killed 51 @roble', 'killed 55 @roble', 'killed 68 @roble'],
    ],
    [
      'El observatorio calcula los heridos en 50; los bomberos los elevaron por la noche a 75.',
      ['injured 50 @null', 'injured 75 @null'],
    ],
    [
      'El defensor calcula los muertos en la cárcel de Roble en 12; la policía los rebajó a nueve.',
      ['killed 12 @roble', 'killed 9 @roble'],
    ],
    [
      'Hubo un motín en la cárcel de Roble. El saldo de muertos pasó de 12 a 13, luego a 19 y al anochecer a 20.',
      ['killed 12 @roble', 'killed 13 @roble', 'killed 19 @roble', 'killed 20 @roble'],
    ],
    [
      'El balance anterior del motín en la cárcel de Roble era de ocho fallecidos, y el primero, de la misma noche, de tres.',
      ['killed 3 @roble', 'killed 8 @roble'],
    ],
    [
      'Teleamazonas dice que 14 reos fueron recapturados en Tarsis; Ecuavisa, que 13.',
      ['other_count 13 @tarsis', 'other_count 14 @tarsis'],
    ],
    [
      'Según la policía, 14 personas murieron en Tarsis; según la alcaldía, 16.',
      ['killed 14 @tarsis', 'killed 16 @tarsis'],
    ],
    [
      'El Gobierno envió 800 militares y 200 policías, que trasladaron a 90 internos, a la cárcel de Roble.',
      ['other_count 90 @roble', 'troops_deployed 200 @roble', 'troops_deployed 800 @roble'],
    ],
    ['El director de la cárcel de Roble llamó a 200 agentes de refuerzo.', ['troops_deployed 200 @roble']],
    [
      'La cárcel de Roble es para 600 personas, pero desde 2022 tenía cerca de 1.200.',
      ['inmates_capacity 600 @roble', 'other_count 1200 about @roble'],
    ],
    [
      'La cárcel de Cumbres tiene cupo para 3.135 y albergaba a unas 3.700 personas.',
      ['inmates_capacity 3135 @cumbres', 'other_count 3700 about @cumbres'],
    ],
    [
      'La cárcel de Roble tiene plazas para 400; adentro hay 900.',
      ['inmates_capacity 400 @roble', 'other_count 900 @roble'],
    ],
    [
      'La cárcel de Roble, con espacio para 300 personas y 900 dentro, estalló el lunes.',
      ['inmates_capacity 300 @roble', 'other_count 900 @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})

describe('another voice counts again those held, driven out, missing or brought to safety', () => {
  test.each([
    [
      'Police said 25 people were arrested in Tarsis. The union makes them 40.',
      ['detained 25', 'detained 40'],
    ],
    [
      'The governor said 5,000 people had been displaced in Tarsis. The Red Cross spoke of 7,000.',
      ['other_count 5000', 'other_count 7000'],
    ],
    [
      'The mayor said 20 people were missing after the flood in Tarsis. The fire brigade puts them at 35.',
      ['other_count 20', 'other_count 35'],
    ],
    [
      'The mayor said 20 people were missing and five dead after the flood in Tarsis. The fire brigade spoke of 35.',
      ['killed 5', 'other_count 20'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'La policía dijo que 25 personas fueron detenidas en Tarsis. El sindicato las cifra en 40.',
      ['detained 25', 'detained 40'],
    ],
    [
      'El gobernador dijo que 5.000 personas fueron desplazadas en Tarsis. La Cruz Roja habló de 7.000.',
      ['other_count 5000', 'other_count 7000'],
    ],
  ])('in Spanish: %s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

test.each(['The team spoke to 40.', 'The mayor speaks for 40.', 'The mayor counts on 40.'])(
  'whom somebody speaks to is not counted: %s',
  (text) =>
    expect(saidLines(readText(`Twelve people were killed in Tarsis on Monday. ${text}`))).toEqual([
      'killed 12',
    ]),
)
