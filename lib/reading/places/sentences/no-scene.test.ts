import { describe, expect, test } from 'vitest'
import { placedLines, readText } from '../../testing/island'

const told = (text: string) => placedLines(readText(text)).filter((line) => !/^(?:rights|state)/.test(line))

describe('where a measure holds is no scene', () => {
  test.each([
    [
      'A mob hanged seven monks in Tarsis on Tuesday. The president imposed a curfew on Arcos and Belmonte. Two monks were burned alive, a nun said.',
      ['killed 2 @tarsis', 'killed 7 @tarsis'],
    ],
    [
      'Gunmen killed nine people in Miravera on Friday. The government declared a state of emergency in Belmonte. Six people were hurt.',
      ['injured 6 @miravera', 'killed 9 @miravera'],
    ],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})

describe('where somebody sits in prison is no scene', () => {
  test.each([
    [
      "A truck bomb killed nine guards on Tuesday at Roble prison. The bomber's brother is serving time in Cumbres prison. The jail has room for 650 women.",
      ['inmates_capacity 650 @roble', 'killed 9 @roble'],
    ],
    [
      'A riot at Roble prison killed nine inmates. The gang leader is locked up in Cumbres prison. Six guards were hurt.',
      ['injured 6 @roble', 'killed 9 @roble'],
    ],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))

  test.each([
    [
      'The gang leader, who was held in Cumbres prison, escaped on Sunday. The jail has room for 650 men.',
      ['escaped 1 @cumbres', 'inmates_capacity 650 @cumbres'],
    ],
    ['Nine guards are being held in Cumbres prison as hostages.', ['hostages_held 9 @cumbres']],
  ])('%s', (text, lines) => expect(told(text)).toEqual(lines))
})
