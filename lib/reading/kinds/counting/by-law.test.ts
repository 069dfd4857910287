import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const held = (reading: ReturnType<typeof leer>) =>
  saidLines(reading).filter((line) => line.startsWith('hostages_held'))

test.each([
  readText('Three guards of Roble prison are held for letting the gang boss go.'),
  readText('Three guards of Roble prison are held for sleeping on duty.'),
  readText('Three guards of Roble prison have been held to answer for the empty sentry box.'),
  leer('Tres guías de la cárcel de Roble siguen retenidos por ayudar a la fuga del cabecilla.'),
  leer('En la cárcel de Roble hay tres retenidos por porte de armas.'),
])('whoever is held for an offence is nobody’s hostage', (reading) => expect(held(reading)).toEqual([]))

test.each([
  readText('Three guards of Roble prison are held for ransom.'),
  readText('Three guards were held for hours in Roble prison.'),
  readText('Three guards are held in Roble prison by inmates.'),
  leer('Tres guías siguen retenidos por los presos en la cárcel de Roble.'),
  leer('Tres guías fueron retenidos por varias horas en la cárcel de Roble.'),
  leer('Hay tres retenidos por los presos en la cárcel de Roble.'),
])('others are', (reading) => expect(held(reading)).toEqual(['hostages_held 3']))

test.each([
  readText('Three guards were held hostage for smuggling phones to rivals.'),
  readText('Three hostages were held for carrying food to the army, the rebels said.'),
  readText('Rebels said the three soldiers were held for aiding paramilitaries.'),
  readText('Three police officers were held for stealing gold by miners, who want to swap them.'),
  readText('Three guards were held for letting rivals in by the inmates of Roble prison.'),
  leer('Tres soldados siguen retenidos por ayudar a paramilitares.'),
  leer('Siguen retenidos por robo tres jóvenes en manos de la guardia indígena.'),
  leer('Siguen retenidos por porte de armas tres jóvenes en manos de la guardia indígena.'),
  leer(
    'Tres guías fueron retenidos por vender comida dentro de la cárcel; los presos amenazan con matarlos.',
  ),
])('nor are those whom rebels, villagers or inmates hold for something under arrest', (reading) =>
  expect(saidLines(reading).join()).not.toContain('detained'),
)
