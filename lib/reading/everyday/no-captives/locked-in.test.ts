import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const held = (text: string, es = false) => linesOf(es ? leer(text) : readText(text), 'hostages_held')

test.each([
  'Forty-three guards locked themselves in the kitchen of Roble prison during the riot.',
  'Guards at Roble prison locked themselves in the armoury; 14 guards were locked in.',
])('who locks himself in is held by nobody: %s', (text) => {
  expect(held(text)).toEqual([])
})

test.each([
  'Catorce guías se encerraron en la armería de la cárcel de Roble durante el motín.',
  'Los guías de la cárcel de Roble se encerraron en la armería; 14 guías quedaron encerrados.',
])('so too in Spanish: %s', (text) => {
  expect(held(text, true)).toEqual([])
})

test.each([
  ['Inmates locked 14 guards in a cell at Roble prison and held them hostage.', 'hostages_held 14'],
  ['Inmates barricaded themselves in a wing of Roble prison with 14 guards as hostages.', 'hostages_held 14'],
  ['Inmates at Roble prison barricaded themselves in and took 14 guards captive.', 'hostages_held 14'],
  ['Fourteen guards were taken hostage at Roble prison; the rest locked themselves in.', 'hostages_held 14'],
  ['Inmates locked themselves in the chapel; 14 guards were held in Roble prison.', 'hostages_held 14'],
])('captives are told: %s', (text, line) => {
  expect(held(text)).toEqual([line])
})

test.each([
  [
    'Los presos se atrincheraron en un pabellón de la cárcel de Roble con 14 guías como rehenes.',
    'hostages_held 14',
  ],
  ['Los presos se encerraron en la capilla de Roble y retienen a 14 guías.', 'hostages_held 14'],
  ['Catorce guías fueron tomados como rehenes en Roble y otros se encerraron.', 'hostages_held 14'],
  ['Los presos de Roble se encerraron; 14 guías siguen retenidos.', 'hostages_held 14'],
  ['Catorce guías siguen secuestrados en la cárcel de Roble.', 'hostages_held 14'],
])('los cautivos se cuentan: %s', (text, line) => {
  expect(held(text, true)).toEqual([line])
})
