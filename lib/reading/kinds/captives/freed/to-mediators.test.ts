import { describe, expect, test } from 'vitest'
import { leer, saidLines } from '@/lib/reading/testing/island'

describe('captives whom captors hand to those who take people home are free', () => {
  const taken = 'Los rebeldes secuestraron a nueve soldados en Tarsis.'
  test.each([
    [
      `${taken} El lunes entregaron a la Cruz Roja a dos soldados y retienen a otros tres.`,
      ['hostages_freed 2', 'hostages_held 3', 'hostages_held 9'],
    ],
    [
      `${taken} El grupo entregó a seis soldados a una comisión humanitaria.`,
      ['hostages_freed 6', 'hostages_held 9'],
    ],
    [`${taken} El ELN entregó a la Cruz Roja a seis soldados.`, ['hostages_freed 6', 'hostages_held 9']],
    [`${taken} Las FARC entregaron a seis soldados a la ONU.`, ['hostages_freed 6', 'hostages_held 9']],
    // Others were never theirs.
    [`${taken} El hospital entregó a sus familias a los 12 menores.`, ['hostages_held 9']],
    [`${taken} La policía entregó a sus familias a 12 niños perdidos.`, ['hostages_held 9']],
    [`${taken} La Fiscalía entregó a sus familias a 12 menores.`, ['hostages_held 9']],
    [`${taken} El ICBF entregó a sus familias a 12 menores.`, ['hostages_held 9']],
    [`${taken} La alcaldía entregó a sus familias a 12 menores.`, ['hostages_held 9']],
    [`${taken} El Ejército entregó a la Cruz Roja a 40 guerrilleros.`, ['hostages_held 9']],
    // What is given away, and whom the police get.
    [`${taken} La alcaldía entregó a 40 familias ayudas ante la Cruz Roja.`, ['hostages_held 9']],
    [`${taken} El grupo entregaría a seis soldados a la Cruz Roja.`, ['hostages_held 9']],
    [`${taken} Los vecinos entregaron a dos hombres a la policía.`, ['hostages_held 9']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
