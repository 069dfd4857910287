import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('of many moved or rescued only those said to have wounds are hurt', () => {
  test.each([
    ['Se evacuó a 90 presos de la cárcel de Roble, 10 de ellos con heridas.', 90, 'injured 10'],
    ['Fueron evacuados 60 reos de Roble, cuatro de los cuales con heridas de bala.', 60, 'injured 4'],
    ['Trasladaron de Roble a 45 reos, al menos tres de ellos heridos.', 45, 'injured 3 at_least'],
  ])('in Spanish: %s', (text, moved, hurt) =>
    expect(saidLines(leer(text))).toEqual([hurt, `other_count ${moved}`]),
  )
  test.each([
    ['Police evacuated 90 inmates from Roble, 10 of them with injuries.', 90, 'injured 10'],
    ['Some 60 inmates were evacuated from Roble, four of whom had wounds.', '60 about', 'injured 4'],
  ])('in English: %s', (text, moved, hurt) =>
    expect(saidLines(readText(text))).toEqual([hurt, `other_count ${moved}`]),
  )
  test('wounds of all are told of all', () => {
    expect(saidLines(leer('Tras el motín de Roble evacuaron a 60 internos, todos con heridas.'))).toEqual([
      'injured 60',
    ])
    expect(saidLines(leer('Tras el motín de Roble evacuaron a 12 presos y dos guías con heridas.'))).toEqual([
      'injured 12',
      'injured 2',
    ])
  })
  test('a number between does not part a verb from its phrase', () =>
    expect(saidLines(readText('They took 53 guards, 12 of them women, hostage.'))).toEqual([
      'hostages_held 53',
    ]))
})
