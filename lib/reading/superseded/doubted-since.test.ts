import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const told = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, status }) =>
    quantity && kind !== 'unconfirmed_report' ? [`${quantity.value} ${status}`] : [],
  )

describe('a figure that the next sentence doubts is alleged', () => {
  const rebels = 'The rebels said they had killed 50 soldiers in Tarsis.'
  test.each([
    'The claim could not be independently verified.',
    'None of these claims could be verified.',
    'We cannot confirm it.',
    'Neither account could be checked.',
    'They offered no proof.',
    'The army called the statement false.',
    'The army says this is fake.',
    'The army dismissed the claim as propaganda.',
    'The rebels’ claim has not been confirmed.',
    'The broadcaster has not verified these figures.',
  ])(`${rebels} %s`, (next) => expect(told(`${rebels} ${next}`, 'en')).toEqual(['50 alleged']))

  const rebeldes = 'Los rebeldes dijeron que mataron a 50 soldados en Tarsis.'
  test.each([
    'La afirmación no pudo ser verificada de forma independiente.',
    'Ninguna de esas cifras ha podido confirmarse.',
    'No aportaron pruebas.',
    'El Ejército tachó la afirmación de falsa.',
  ])(`${rebeldes} %s`, (next) => expect(told(`${rebeldes} ${next}`, 'es')).toEqual(['50 alleged']))

  test.each([
    [
      'There are reports on foreign channels that 50 soldiers died in Tarsis. The minister, Ada Roy, says this is fake.',
      ['50 alleged'],
    ],
    [
      'The army said 20 rebels died in Tarsis. The rebels said they had killed 50 soldiers. Neither claim has been confirmed.',
      ['20 alleged', '50 alleged'],
    ],
    [
      'The army said 20 rebels died in Tarsis. The rebels said they had killed 50 soldiers. The claim has not been confirmed.',
      ['20 reported', '50 alleged'],
    ],
  ])('%s', (text, said) => expect(told(text, 'en')).toEqual(said))
})

describe('it stands where something else is doubted', () => {
  const police = 'A blast killed 12 people in Tarsis, police said.'
  test.each([
    'The rebels claimed responsibility. The claim could not be verified.',
    'A video of it could not be verified.',
    'The source of the claim could not be confirmed.',
    'It could not be confirmed whether it was a bomb.',
    'They found no evidence of a second bomb.',
    'The minister confirmed the figure.',
    'An alarm was raised in a school, but it was false.',
    'The police rejected the claims.',
    'They denied the allegations.',
  ])(`${police} %s`, (next) => expect(told(`${police} ${next}`, 'en')).toEqual(['12 reported']))
})
