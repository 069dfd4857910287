import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives of whom "all" are let go, or of whom it is told how it ended', () => {
  test.each([
    [
      'Seven guards were taken captive by inmates at Roble prison; all had been let go by Wednesday.',
      ['hostages_freed 7', 'hostages_held 7'],
    ],
    [
      'Inmates took eight guards captive at Roble prison before letting them go around noon.',
      ['hostages_freed 8', 'hostages_held 8'],
    ],
    [
      'Two guards were held for several hours at Roble prison before being handed over.',
      ['hostages_freed 2', 'hostages_held 2'],
    ],
    [
      'A woman officer who was taken captive at Roble prison was beaten before colleagues freed her.',
      ['hostages_freed 1', 'hostages_held 1'],
    ],
    // Others, not all of them, unharmed only, and what is hoped for.
    ['Nine guards were held at Roble prison; all the inmates were freed.', ['hostages_held 9']],
    ['Nine guards were held at Roble prison; all but two were freed.', ['hostages_held 9']],
    ['Nine guards were held at Roble prison; all were safe, the agency said.', ['hostages_held 9']],
    ['Nine guards were held at Roble prison; all will be freed, the agency said.', ['hostages_held 9']],
    // Of those seized, whom the sentence says that it is about; found well.
    [
      'Of the seven officers kidnapped at Tarsis, all are now safe and well.',
      ['hostages_freed 7', 'hostages_held 7'],
    ],
    ['Of the seven officers kidnapped at Tarsis, all are believed to be safe.', ['hostages_held 7']],
    ['Of the seven officers kidnapped at Tarsis, nearly all are safe.', ['hostages_held 7']],
    ['Two officers abducted in Belmonte on Thursday were found alive on Saturday.', ['hostages_freed 2']],
    ['Three kidnapped officers were found alive at Tarsis.', ['hostages_freed 3', 'hostages_held 3']],
    ['Two officers abducted on Thursday at Tarsis were seen alive in a video.', ['hostages_held 2']],
    [
      'Nine guards were held at Roble prison. Four inmates were hurt and all walked out.',
      ['hostages_held 9', 'injured 4'],
    ],
  ])('%s', english)
  test.each([
    [
      'De los siete policías plagiados en Tarsis, todos están a salvo.',
      ['hostages_freed 7', 'hostages_held 7'],
    ],
    ['De los siete policías plagiados en Tarsis, no todos están a salvo.', ['hostages_held 7']],
    ['De los siete policías plagiados en Tarsis, no todos fueron liberados.', ['hostages_held 7']],
    [
      'Dos policías secuestrados el jueves en Tarsis fueron hallados con vida el sábado.',
      ['hostages_freed 2'],
    ],
    ['Dos excursionistas perdidos en Tarsis fueron hallados con vida.', []],
    [
      'Los reos de Roble tomaron como escudo a 12 mujeres; todas salieron ilesas al anochecer.',
      ['hostages_freed 12', 'hostages_held 12'],
    ],
    [
      'En Roble fueron secuestrados 137 guardias, todos liberados a los tres días.',
      ['hostages_freed 137', 'hostages_held 137'],
    ],
    [
      'Dos guías fueron retenidos en Roble antes de ser liberados por la Policía.',
      ['hostages_freed 2', 'hostages_held 2'],
    ],
    ['Doce guías fueron retenidos en Roble; todos los presos fueron liberados.', ['hostages_held 12']],
    [
      'Doce guías fueron retenidos en Roble; todos salvo dos fueron liberados.',
      ['hostages_held 12', 'hostages_held 2'],
    ],
    ['Doce guías fueron retenidos en Roble; todos están a salvo.', ['hostages_held 12']],
  ])('%s', spanish)
})
