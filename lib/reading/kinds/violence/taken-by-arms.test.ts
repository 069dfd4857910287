import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('rebels and gangs that take a place by arms attack it', () => {
  test.each([
    'Rebels seized the airport of Tarsis on Monday.',
    'Rebels took control of the police station in Tarsis.',
    'The barracks in Tarsis were taken by insurgents on Monday.',
  ])('%s', (text) => expect(linesOf(readText(text))).toEqual(['attack -']))
  test.each([
    'Los rebeldes tomaron el aeropuerto de Tarsis el lunes.',
    'Los rebeldes se hicieron con el control de la comisaría de Tarsis.',
    'Los insurgentes se apoderaron del cuartel de Tarsis.',
    'Los pandilleros se tomaron el puerto de Tarsis.',
    'El aeropuerto de Tarsis fue tomado por los rebeldes el lunes.',
  ])('%s', (text) => expect(linesOf(leer(text))).toEqual(['attack -']))
})

describe('taking something else, or not yet, is no attack', () => {
  test.each([
    'Rebels seized the chance to talk in Tarsis.',
    'The rebels took the airport road to Tarsis.',
    'Rebels vowed to take the town of Tarsis.',
    'Gangs took the capital by surprise with a concert.',
    'Gunmen took towns like Tarsis as their model.',
    'The army recaptured the town of Tarsis from the rebels.',
  ])('%s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    'Los rebeldes tomaron la palabra en Tarsis.',
    'Los rebeldes tomaron la carretera hacia Tarsis.',
    'Los insurgentes se apoderaron de armas en Tarsis.',
    'Los rebeldes amenazan con tomar el aeropuerto de Tarsis.',
  ])('%s', (text) => expect(linesOf(leer(text))).toEqual([]))
})
