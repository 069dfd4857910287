import { expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const dead = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity }) =>
    kind === 'killed' ? (quantity?.value ?? []) : [],
  )

test.each<[Language, string, number]>([
  ['es', 'La riada dejó 158 muertos en Tarsis. Había 300 turistas en la playa y dos hoteles llenos.', 158],
  [
    'es',
    'El sismo dejó 40 fallecidos en Tarsis. Fue un terremoto de 7 grados, y cayeron un museo y un mercado.',
    40,
  ],
  [
    'en',
    'The earthquake killed 120 people in Tarsis. Hotels on the beach collapsed in the holiday season.',
    120,
  ],
])('a disaster with dead is a crisis, whatever else was there, %s: %s', (language, text, value) =>
  expect(dead(text, language)).toEqual([value]),
)

test.each<[Language, string]>([
  [
    'es',
    'El equipo mató el partido en Tarsis con dos goles. Fue un terremoto de juego en el estadio, y la liga sigue.',
  ],
  [
    'en',
    'Hail from the storm killed off the apple blossom. Rainfall and temperature fell, and the market and the beach hotel were empty.',
  ],
])('none is a match or a storm that hurt nobody, %s: %s', (language, text) =>
  expect(dead(text, language)).toEqual([]),
)

test.each<[Language, string]>([
  [
    'en',
    'Coffee growers of Tarsis expect a better harvest. Rain killed off the leaf rust that attacked a third of the plants. The fight against the coffee borer goes on: traps caught thousands of the beetles.',
  ],
  [
    'es',
    'Los caficultores de Tarsis esperan una mejor cosecha. La lluvia mató el hongo que atacó un tercio de los cafetales. Sigue la lucha contra los escarabajos.',
  ],
])('a harvest is no crisis, whatever is fought on the farms, %s: %s', (language, text) =>
  expect(readText(text, { language }).claims).toEqual([]),
)

test.each<[Language, string, number]>([
  ['en', 'Gunmen killed nine farmers at the coffee harvest in Tarsis. Growers fled.', 9],
  ['es', 'Hombres armados mataron a nueve caficultores en plena cosecha en Tarsis.', 9],
])('the murder of growers is one, %s: %s', (language, text, value) =>
  expect(dead(text, language)).toEqual([value]),
)
