import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

const linesWithStatus = ({ claims }: { claims: readonly Claim[] }): string[] =>
  claims
    .filter(({ kind, quantity }) => kind !== 'attack' || quantity)
    .map((claim) => `${toLine(claim)}${claim.status === 'reported' ? '' : ` ${claim.status}`}`)

describe('a count given several times', () => {
  test.each([
    [
      'The riot at Roble prison has cost 20 inmates their lives. The authorities had put the dead at 12 on Sunday afternoon and at 13 four hours later.',
      ['killed 20', 'killed 12 superseded', 'killed 13 superseded'],
    ],
    [
      'The fight at Roble prison killed 62 people. Officials had spoken of 52 victims, and of 57 by the evening.',
      ['killed 62', 'killed 52 superseded', 'killed 57 superseded'],
    ],
    [
      'The fight at Roble prison killed 116 people. The count had begun at 24 on Tuesday and went past 100 overnight.',
      ['killed 116', 'killed 24 superseded', 'killed 100 at_least superseded'],
    ],
    [
      'Twelve inmates fled Roble prison. How many were caught is not clear: the warden says 10, the ministry had begun with nine and the police give 11.',
      ['escaped 12', 'escaped 10', 'escaped 9 superseded', 'escaped 11'],
    ],
    ['Twelve people died at Roble prison. The mayor gives another figure: 25.', ['killed 12', 'killed 25']],
    [
      '46 inmates died and 60 were injured in Roble prison. By Saturday night the Observatory counted 47 and raised the injured to 75.',
      ['killed 46', 'injured 60 superseded', 'killed 47', 'injured 75'],
    ],
    [
      'The number of those killed in Roble prison is 17, the ministry said. Its preliminary balance had been of 15 dead. Prosecutors kept to 16 as late as Wednesday night.',
      ['killed 17', 'killed 15 superseded', 'killed 16 superseded'],
    ],
    [
      'Forty-six women died at Roble prison, 25 kilometres from the capital, up from the 41 announced on the day.',
      ['killed 46', 'killed 41 superseded'],
    ],
  ])('%s', (text, lines) => expect(linesWithStatus(readText(text))).toEqual(lines))

  test.each([
    [
      'El motín en la cárcel de Roble costó la vida a 20 presos. Las autoridades habían cifrado los muertos en 12 el domingo y en 13 cuatro horas después.',
      ['killed 20', 'killed 12 superseded', 'killed 13 superseded'],
    ],
    [
      'La pelea en la cárcel de Roble mató a 62 personas. La policía había hablado de 52 víctimas y de 57 por la noche.',
      ['killed 62', 'killed 52 superseded', 'killed 57 superseded'],
    ],
    [
      'El motín en la cárcel de Roble mató a 62 presos. El conteo había empezado en 24 el martes.',
      ['killed 62', 'killed 24 superseded'],
    ],
    [
      'Varios reos se fugaron de la cárcel de Roble. Las versiones difieren: el director habla de 52 y la policía da 53.',
      ['escaped -', 'escaped 52', 'escaped 53'],
    ],
    ['Doce personas murieron en Tarsis. La alcaldesa da otra cifra: 25.', ['killed 12', 'killed 25']],
    [
      'En la cárcel de Roble murieron 17 reos. La fiscalía se mantenía en 15 el miércoles.',
      ['killed 17', 'killed 15'],
    ],
  ])('%s', (text, lines) => expect(linesWithStatus(leer(text))).toEqual(lines))
})

describe('numbers of something else beside a count', () => {
  test.each([
    [
      'Nine people were shot dead in Tarsis. About thirty armed individuals took part, the minister said, whereas the commander had first spoken of at least 15.',
      ['killed 9'],
    ],
    ['The mayor spoke of 12 dead in Tarsis and of 30 at large.', ['killed 12', 'escaped 30']],
    [
      'A riot at Roble prison killed 12 inmates. The minister had spoken of 20 guards in the yard.',
      ['killed 12'],
    ],
    ['Nine died in Tarsis. The bus seats: 25.', ['killed 9']],
  ])('%s', (text, lines) => expect(linesWithStatus(readText(text))).toEqual(lines))
})
