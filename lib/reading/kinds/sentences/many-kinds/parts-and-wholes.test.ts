import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('what is told of a part is not told of the whole', () => {
  test.each([
    ['Most of the 30 hostages were freed at Roble prison.', ['hostages_held 30']],
    ['All of the 30 hostages were freed at Roble prison.', ['hostages_freed 30']],
    ['A third of the 90 inmates hurt at Roble prison have died.', ['injured 90']],
    ['Half of the 18 who fled Roble prison were back by Tuesday noon.', ['escaped 18']],
    [
      'In 2024 about 2,200 prisoners got out of five jails, 518 of them in Tarsis.',
      ['escaped 2200 about', 'escaped 518', 'other_count 5'],
    ],
    [
      'Eleven warders of Roble prison have been arrested; a court ordered that nine be held for another 14 days and released two on bail.',
      ['detained 11'],
    ],
    [
      'Barely a hundred of the 1,456 people detained in Roble prison are still there.',
      ['other_count 100', 'other_count 1456'],
    ],
    ['Two of these gunmen were killed in the chase in Tarsis and four captured.', ['detained 4', 'killed 2']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test('in Spanish too', () => {
    const most = leer('La mayoría de los 30 rehenes fueron liberados en la cárcel de Roble.')
    expect(saidLines(most)).toEqual(['hostages_held 30'])
  })
})

describe('who is counted stands before what is said of others', () => {
  test.each([
    [
      'Inmates at Roble prison let five of the eight nurses whom they had seized on Thursday go early on Saturday.',
      ['hostages_freed 5', 'hostages_held 8'],
    ],
    ['Four guards who had locked themselves in an office suffered burns at Roble prison.', ['injured 4']],
    [
      'A fire that rival gangs had started in Tarsis, in the east, burned 136 prisoners to death.',
      ['killed 136'],
    ],
    [
      'Police searched for seven convicts, three of them sentenced for terrorism, who tunnelled out of Roble prison.',
      ['escaped 3', 'escaped 7'],
    ],
    ['Police and soldiers numbering 1,300 had meanwhile ringed Roble prison.', ['troops_deployed 1300']],
    ['Prosecutors want to try 13 people arrested on the premises in Tarsis.', ['detained 13']],
    ['Two people without vital signs had been located in a car in Tarsis.', ['killed 2']],
    ['Four guards spent five hours there as captives at Roble prison.', ['hostages_held 4']],
    ["Hours before, the prison service had put Tuesday's dead at more than 100.", ['killed 100 at_least']],
    ['Armed gangs stormed the two largest prisons of Valdoria.', ['other_count 2']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('words that look like a claim and make none', () => {
  test.each([
    ['Riot police surround Roble prison; another 120 are kept in reserve.', ['troops_deployed -']],
    ['Officials of Valdoria spoke of a 2009 stadium massacre.', []],
    ['Two people died in Tarsis. "No one is safe in Valdoria, NO ONE," she wrote.', ['killed 2']],
    [
      'Roble prison was built in the 1950s for 1,200 inmates; about 1,800 were crowded into it.',
      ['inmates_capacity 1200', 'other_count 1800 about'],
    ],
    ['Roble prison alone should have no more than 1,150 inmates.', ['inmates_capacity 1150 at_most']],
    [
      'Seven inmates fled from Roble prison. Four were picked up on Thursday in a forest near Tarsis.',
      ['escaped 7', 'other_count 4'],
    ],
    [
      'A riot at Roble prison killed 20 and hurt ten. An earlier bulletin from the agency spoke of 12.',
      ['injured 10', 'killed 12', 'killed 20'],
    ],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('whom a sentence lists or sets apart', () => {
  test.each([
    [
      'The dead are three attackers, four members of the security forces and two passengers of an ambulance that was caught in the crossfire.',
      ['killed 2', 'killed 3', 'killed 4'],
    ],
    ['Around 350 riot police, backed by a helicopter, surround Roble prison.', ['troops_deployed 350 about']],
    ['A 41-year-old Georgian, serving 25 years, was beaten to death at Roble prison.', ['killed 1']],
    [
      'The brawl at Roble prison left 28 inmates and five officers hurt and a 19-year-old prisoner dead.',
      ['injured 28', 'injured 5', 'killed 1'],
    ],
    ['By Monday 331 of the escapees had surrendered.', ['other_count 331']],
    ['Across Valdoria 62,000 are in jails meant for less than half that number.', ['other_count 62000']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test('a national toll is that of the country', () => {
    const { claims } = readText(
      'A riot at Roble prison killed 12. The national death toll of the week reached 100.',
    )
    expect(claims.find(({ quantity }) => quantity?.value === 100)?.place?.id).not.toBe('roble')
  })
})
