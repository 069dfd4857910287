import { describe, expect, test } from 'vitest'
import { leer, placedLines } from '@/lib/reading/testing/island'

describe('whoever rejects a killing condemns it, and denies nothing', () => {
  test.each([
    'La Defensoría rechaza la masacre ocurrida en la cárcel de Roble, que dejó 31 muertos.',
    'La ONU rechazó los hechos de violencia que dejaron 31 muertos en la cárcel de Roble.',
    'El Comité rechazó este ataque, en el que murieron 31 presos en la cárcel de Roble.',
  ])('%s', (text) => {
    const reading = leer(text)
    expect(placedLines(reading)).toContain('killed 31 @roble')
    const killed = reading.claims.find(({ kind }) => kind === 'killed')
    expect(killed?.attribution).toMatch(/^(?:Defensoría|ONU|Comité)$/)
  })
  test.each([
    'El Snai rechaza que hubiera 31 muertos en la cárcel de Roble.',
    'El Snai rechaza la versión de 31 muertos en la cárcel de Roble.',
    'El Snai rechazó las cifras de 31 muertos en la cárcel de Roble.',
    'El Snai desmiente la muerte de 31 presos en la cárcel de Roble.',
    'El Snai descartó la muerte de 31 presos en la cárcel de Roble.',
  ])('but whoever rejects an account of it denies it: %s', (text) =>
    expect(placedLines(leer(text)).filter((line) => line.startsWith('killed'))).toEqual([]),
  )
})
