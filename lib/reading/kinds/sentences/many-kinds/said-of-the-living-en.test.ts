import { describe, expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('how English news tells of the hurt', () => {
  test.each([
    ['The fighting at Roble prison left 25 more with injuries.', ['injured 25']],
    ['In Roble prison the injured number 57.', ['injured 57']],
    ['Seventeen residents of Tarsis needed medical care after the blast.', ['injured 17']],
    ['Nine inmates of Roble prison lay in hospital after the riot.', ['injured 9']],
    ['A dozen prisoners of Roble prison are being treated.', ['injured 12']],
    ['The warden of Roble prison suffered a stab wound in the back.', ['injured 1']],
    ['Nine people sustained injuries in the attack in Tarsis.', ['injured 9']],
    ['Over a dozen inmates of Roble prison were treated for gunshot wounds.', ['injured 12 at_least']],
    ['Eight officers were taken to hospital after the riot at Roble prison.', ['injured 8']],
    ['The riot at Roble prison put 14 inmates in hospital.', ['injured 14']],
    ['Apart from the warden, 75 people were hurt at Roble prison.', ['injured 75']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how English news tells of those held and let go', () => {
  test.each([
    ['Inmates had been keeping prisoner 57 guards at Roble prison.', ['hostages_held 57']],
    ['Fifty-seven guards were being held at Roble prison.', ['hostages_held 57']],
    ['Inmates seized 12 guards at Roble prison.', ['hostages_held 12']],
    ['Rioters took eight guards hostage at Roble prison.', ['hostages_held 8']],
    ['Eight guards are in the hands of inmates at Roble prison.', ['hostages_held 8']],
    ['The 57 guards held at Roble prison are all safe and at liberty.', ['hostages_freed 57']],
    [
      'About 15 guards whom rioters had been holding at Roble prison were handed over.',
      ['hostages_freed 15 about'],
    ],
    ['The 22 guards held hostage at Roble prison walked out unhurt.', ['hostages_freed 22']],
    ['All 57 hostages at Roble prison are free.', ['hostages_freed 57']],
    ['Inmates let 13 of the guards held at Roble prison go.', ['hostages_freed 13']],
    ['The release of 13 hostages ended the siege at Roble prison.', ['hostages_freed 13']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })
})

describe('how English news tells of prisons, forces and flights', () => {
  test.each([
    [
      'Some 39,000 inmates share room meant for 30,000 in the prisons of Valdoria.',
      ['inmates_capacity 30000', 'other_count 39000 about'],
    ],
    ['With space for 620, Roble prison crams in 1,083.', ['inmates_capacity 620', 'other_count 1083']],
    [
      'Roble prison, meant for 750, was crowded with nearly 2,500 people.',
      ['inmates_capacity 750', 'other_count 2500 about'],
    ],
    [
      'At Roble prison 2,600 people were locked up where 1,054 would fit.',
      ['inmates_capacity 1054', 'other_count 2600'],
    ],
    ['Roble prison houses twice the 600 prisoners for whom it was intended.', ['inmates_capacity 600']],
    [
      'The prison system of Valdoria accommodates 31,321 persons and exceeds its limits by 2,700.',
      ['inmates_over_capacity 2700', 'other_count 31321'],
    ],
    [
      'Roble prison was over its limit, with 4,585 people in 3,385 spaces.',
      ['inmates_capacity 3385', 'other_count 4585'],
    ],
    [
      'The prisons of Valdoria held more than 36,000 people; at most they can take 30,000.',
      ['inmates_capacity 30000', 'other_count 36000 at_least'],
    ],
    [
      'Until March Roble prison housed 12,232 people, although it has room for 9,500.',
      ['inmates_capacity 9500', 'other_count 12232'],
    ],
    ['The president ordered the armed forces out across the territory of Valdoria.', ['troops_deployed -']],
    ['The president ordered army units to reinforce Roble prison.', ['troops_deployed -']],
    ['Soldiers had been rushed to Roble prison.', ['troops_deployed -']],
    ['Hundreds of soldiers and police were dispatched to Roble prison.', ['troops_deployed -']],
    ['Some 900 police went in to Roble prison before dawn.', ['troops_deployed 900 about']],
    ['A military cordon was thrown around Roble prison.', ['troops_deployed -']],
    ['More than 930 inmates bolted from Roble prison.', ['escaped 930 at_least']],
    ['Perhaps as many as 200 inmates fled Roble prison.', ['escaped 200 at_most']],
    ['Dozens of prisoners climbed the fence of Roble prison and got away.', ['escaped -']],
    ['Of the 45 inmates who fled Roble prison, 40 are back behind bars.', ['escaped 45', 'other_count 40']],
    ['Six suspects were rounded up after the murder in Tarsis.', ['detained 6']],
    ['Gunmen, 13 of whom are under arrest, stormed a studio in Tarsis.', ['detained 13']],
    ['Raids after the massacre in Tarsis netted four suspects.', ['detained 4']],
    ['Two cars rigged with gas cylinders exploded in Tarsis.', ['attack 2']],
    [
      'Tarsis saw nine attacks: six with explosives and three with guns.',
      ['attack 3', 'attack 6', 'attack 9'],
    ],
    [
      'The president signed a new state of exception, valid for 60 days.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    [
      'The president answered the riot with a state of emergency covering all prisons for 60 days.',
      ['state_of_emergency -', 'state_of_emergency 60'],
    ],
    ['The president placed Belmonte under emergency rule after the riot.', ['state_of_emergency -']],
    ['The president responded to the blast by decreeing an emergency in Tarsis.', ['state_of_emergency -']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test.each([
    'Inmates of Roble prison blew at a wall with dynamite.',
    'Rival gangs went at each other with knives at Roble prison.',
    'The bloodshed at Roble prison got under way on Saturday.',
    'Troops had to retake Roble prison from its prisoners after a revolt.',
    'Gangs used knives, sticks and grenades against each other at Roble prison.',
    'Members of a gang broke into a cell block of Roble prison and set other women alight.',
  ])('tells of violence: %s', (text) => {
    expect(readText(text).claims.map(({ kind }) => kind)).toContain('attack')
  })
})
