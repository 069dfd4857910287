import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const statuses = ({ claims }: ReturnType<typeof readText>) => [...new Set(claims.map(({ status }) => status))]

describe('what a hoax, a user or a clip on a network says is alleged', () => {
  test.each([
    'Hoaxes on social media spoke of more than 800 dead in Tarsis.',
    'Conspiracy theorists claimed that 800 people had died in the mine.',
    'A TikTok video says 400 people died in the quake.',
    'A video on TikTok claims that 400 people died in the storm.',
    'An influencer claimed that 90 people had died when the ferry sank.',
    'Social media users claimed that 40 people had died in the fire.',
    'Fake news spoke of 800 dead in Tarsis.',
    'Claims on social media that hundreds of bodies lie in Tarsis have not been confirmed.',
  ])('in English: %s', (text) => expect(statuses(readText(text))).toEqual(['alleged']))
  test.each([
    'Bulos difundidos en redes sociales hablaban de «más de 800 muertos» en ese lugar.',
    'Bulos en las redes elevaron a 800 los muertos en Tarsis.',
    'Circula el bulo de que hay 800 muertos en Tarsis.',
    'Se difundió el bulo de que el incendio había matado a 40 bomberos.',
    'El bulo de los 800 muertos en Tarsis sigue circulando.',
    'Las redes sociales hablaban de 800 muertos en la mina.',
    'Un vídeo en TikTok asegura que el terremoto dejó 400 muertos.',
    'La ultraderecha difundió que había 400 muertos en Tarsis.',
    'Un youtuber aseguró que el naufragio dejó 90 muertos.',
  ])('in Spanish: %s', (text) => expect(statuses(leer(text))).toEqual(['alleged']))
  test.each([
    ['In a video on TikTok the mayor said 12 people had died in Tarsis.', 'en'],
    ['El alcalde aseguró en un vídeo que hay 12 muertos en Tarsis.', 'es'],
  ] as const)('not what an office says there: %s', (text, language) =>
    expect(statuses(readText(text, { language }))).toEqual(['reported']),
  )
})

describe('a figure that is said to have no ground is denied', () => {
  test.each([
    'There is no basis for the figure of 400 dead in Tarsis, the police said.',
    'The figure of 400 dead in the fire is baseless, the police said.',
    'The council called the 400 dead in Tarsis a hoax.',
  ])('in English: %s', (text) => {
    expect(linesOf(readText(text))).toEqual(['unconfirmed_report 400'])
    expect(statuses(readText(text))).toEqual(['denied'])
  })
  test.each([
    'Carece de base la cifra de 400 muertos en Tarsis, dijo la Policía.',
    'La cifra de 400 muertos en el incendio carece de fundamento, según la Policía.',
    'El Ayuntamiento tachó de bulo los 400 muertos en Tarsis.',
    'La Policía tildó de falsos los 400 muertos en Tarsis.',
    'No es cierta la cifra de 400 muertos en Tarsis, dijo la Policía.',
  ])('in Spanish: %s', (text) => {
    expect(linesOf(leer(text))).toEqual(['unconfirmed_report 400'])
    expect(statuses(leer(text))).toEqual(['denied'])
  })
})

test.each([
  ['Los simulacros preveían 40 muertos y 300 evacuados en Tarsis.', 'es'],
  ['Drills assumed 40 dead in Tarsis.', 'en'],
] as const)('what a drill assumes has not happened: %s', (text, language) =>
  expect(linesOf(readText(text, { language }))).toEqual([]),
)
