import { describe, expect, test } from 'vitest'
import { linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('how English news tells of the dead', () => {
  test.each([
    ['A riot at Roble prison has cost 22 inmates their lives.', ['killed 22']],
    ['A riot at Roble prison cost the lives of 22 inmates.', ['killed 22']],
    ['A riot claimed at least 68 lives at Roble prison.', ['killed 68 at_least']],
    ['The fighting at Roble prison took the lives of a guard and 13 inmates.', ['killed 1', 'killed 13']],
    ['Thirteen inmates met violent deaths at Roble prison.', ['killed 13']],
    ['Gunmen left a dozen spectators dead in Tarsis.', ['killed 12']],
    ['Gunmen sprayed a bar in Tarsis with bullets, leaving eight of its guests dead.', ['killed 8']],
    ['Nine inmates lost their lives at Roble prison.', ['killed 9']],
    ['The number of dead at Roble prison has climbed to 31.', ['killed 31']],
    ['In Roble prison the dead number 31.', ['killed 31']],
    ['The toll at Roble prison stands at 31.', ['killed 31']],
    ['The death toll from the riot at Roble prison reached 44.', ['killed 44']],
    ['The riot at Roble prison ended with 17 dead and 30 injured.', ['injured 30', 'killed 17']],
    ['There were 49 victims of the massacre at Roble prison.', ['killed 49']],
    ['Two prisoners were shot at Roble prison and did not survive.', ['killed 2']],
    ['One of the wounded at Roble prison did not make it.', ['killed 1']],
    ['The slaughter of 79 prisoners in Valdoria shocked the country.', ['killed 79']],
    ['The bodies of six inmates were recovered from Roble prison.', ['killed 6']],
    ['Six bodies were carried out of Roble prison.', ['killed 6']],
    ['Forensic staff counted 16 corpses at Roble prison.', ['killed 16']],
    ['Prosecutors put at 47 the number of inmates who perished at Roble prison.', ['killed 47']],
    ['A rights group put at 47 the inmates who perished at Roble prison.', ['killed 47']],
    ['Inmates killed in Valdoria since January exceed 200.', ['killed 200 at_least']],
    ['Roble prison mourned 44 dead in May.', ['killed 44']],
    ['The mayor of Tarsis was gunned down at his home.', ['killed 1']],
    ['Ana Vera, the mayor of Tarsis, was shot on Monday. She died in hospital.', ['killed 1']],
    ['A suspect who was hit in the crossfire in Tarsis died on the way to hospital.', ['killed 1']],
    ['A suspect hit in the crossfire in Tarsis died on the way to hospital.', ['killed 1']],
    ['The murder of Ana Vera, mayor of Tarsis, led to the emergency.', ['killed 1']],
    ['Also killed in Tarsis was a police sergeant.', ['killed 1']],
    ['Ten inmates died at Roble prison, to whom must be added a guard.', ['killed 1', 'killed 10']],
    ['Ten inmates plus two guards were killed at Roble prison.', ['killed 10', 'killed 2']],
    ['The riot at Roble prison left dozens dead or wounded.', ['injured -', 'killed -']],
    [
      'Roble prison had 33 dead; Cumbres prison had 28 and Miravera prison eight.',
      ['killed 28', 'killed 33', 'killed 8'],
    ],
    [
      'Fourteen of the deaths occurred at Roble prison and the remaining eight at Cumbres prison.',
      ['killed 14', 'killed 8'],
    ],
    [
      'Valdoria recorded 1,746 murders this year, with 263 in Arcos and 240 in Belmonte.',
      ['killed 1746', 'killed 240', 'killed 263'],
    ],
    ['Twelve people have been killed in Tarsis, four of them police officers.', ['killed 12']],
    ['Around 400 prisoners have been assassinated in Valdoria since 2021.', ['killed 400 about']],
  ])('%s', (text, lines) => {
    expect(says(text).filter((line) => lines.length > 1 || line !== 'killed 4')).toEqual(lines)
  })
})

describe('how English news goes on about the dead', () => {
  const told = 'The riots of Monday left 62 dead in the prisons of Valdoria.'
  test.each([
    ['Of those, 33 were at Roble prison and 29 at Cumbres prison.', ['killed 29', 'killed 33']],
    ['Of these, 33 died at Roble prison and 29 at Cumbres prison.', ['killed 29', 'killed 33']],
    ['Roble prison accounted for 33 and Cumbres prison for 29.', ['killed 29', 'killed 33']],
    ['Roble prison saw 33, Cumbres prison 29.', ['killed 29', 'killed 33']],
    ['The attorney general speaks of at least 70.', ['killed 70 at_least']],
    ['Local media put them at 71.', ['killed 71']],
    ['Local media put the number at 71.', ['killed 71']],
    ['By nightfall there were 65.', ['killed 65']],
    ['The director had given a provisional count of 58.', ['killed 58']],
    ['The prosecutor had first counted 58.', ['killed 58']],
  ])('%s', (text, lines) => {
    expect(saidLines(readText(`${told} ${text}`)).filter((line) => line !== 'killed 62')).toEqual(lines)
  })
})

test.each<[string, string[]]>([
  ['A ferry sank off Tarsis, leaving 38 people confirmed dead and over 100 missing.', ['killed 38']],
  ['Twelve were confirmed dead and another 30 feared dead in Tarsis.', ['killed 12']],
  [
    'Twelve people died in Tarsis. On Saturday the mayor had put the number of unaccounted at 17.',
    ['killed 12'],
  ],
])(
  'who is confirmed dead is dead, who is feared dead or unaccounted for is not said to be: %s',
  (text, lines) => expect(linesOf(readText(text), 'killed')).toEqual(lines),
)

test.each([
  ['Al menos 70 personas, entre ellas 10 mujeres y tres bebés, fueron asesinadas en Tarsis.', 'es'],
  ['At least 70 people, among them 10 women and three babies, were killed in Tarsis.', 'en'],
] as const)('who some of the dead were is told of them and not besides: %s', (text, language) =>
  expect(linesOf(readText(text, { language }), 'killed')).toEqual(['killed 70 at_least']),
)

test.each<[string, 'en' | 'es', string[]]>([
  ['Officials feared that 50 more had died in Tarsis.', 'en', []],
  ['Officials fear 50 more are dead in Tarsis.', 'en', []],
  ['Se teme que hayan muerto 50 personas en Tarsis.', 'es', []],
  ['Se teme por la vida de 30 mineros y 12 murieron en Tarsis.', 'es', ['killed 12']],
  ['Relatives feared for their sons after 12 inmates died in Tarsis.', 'en', ['killed 12']],
])('what is only feared has killed nobody: %s', (text, language, lines) =>
  expect(linesOf(readText(text, { language }), 'killed')).toEqual(lines),
)
