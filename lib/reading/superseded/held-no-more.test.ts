import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const held = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, status }) =>
    kind === 'hostages_held' && quantity ? [`${quantity.value} ${status}`] : [],
  )

describe('who was held for a while, or got away, is held no more', () => {
  test.each<[string, Language]>([
    ['Six soldiers were held for six hours in Tarsis on Sunday.', 'en'],
    ['Villagers in Tarsis held six soldiers for about two hours on Sunday.', 'en'],
    ['Villagers in Tarsis held six soldiers for roughly two hours on Sunday.', 'en'],
    ['Protesters briefly held six officials in Tarsis.', 'en'],
    ['Six nurses kidnapped in Tarsis on Friday escaped after two days in captivity.', 'en'],
    ['Six miners were kidnapped in Tarsis on Friday but managed to escape.', 'en'],
    ['Los comuneros de Tarsis retuvieron por tres horas a seis policías.', 'es'],
    ['Los comuneros de Tarsis mantuvieron retenidos durante seis horas a seis policías.', 'es'],
    ['Los comuneros de Tarsis retuvieron durante unas dieciocho horas a seis policías.', 'es'],
    ['Los comuneros de Tarsis retuvieron durante apenas dos horas a seis policías.', 'es'],
    ['Los manifestantes retuvieron brevemente a seis funcionarios en Tarsis.', 'es'],
    ['Seis mineros fueron secuestrados el viernes en Tarsis pero lograron escapar.', 'es'],
  ])('%s', (text, language) => expect(held(text, language)).toEqual(['6 superseded']))
})

describe('who has been held up to now is held', () => {
  test.each<[string, Language]>([
    ['Six officials have been held for six days in Tarsis.', 'en'],
    ['Six officials are being held for a second day in Tarsis.', 'en'],
    ['Six officials had been held for six hours in Tarsis when police arrived.', 'en'],
    ['Gunmen kidnapped six miners in Tarsis for ransom.', 'en'],
    ['Gunmen kidnapped six miners in Tarsis and escaped.', 'en'],
    ['Six students were kidnapped in Tarsis and marched for two days through the bush.', 'en'],
    ['Gunmen abducted six people in Tarsis after shooting for 30 minutes.', 'en'],
    ['Gunmen kidnapped six villagers in a raid on Tarsis that went on for two hours.', 'en'],
    ['Armed men kidnapped six worshippers in Tarsis and demanded ransom for several days.', 'en'],
    ['Hombres armados secuestraron a seis mineros en Tarsis tras disparar durante una hora.', 'es'],
    ['Six miners were kidnapped in Tarsis and two of them escaped.', 'en'],
    ['Seis funcionarios llevan seis días retenidos en Tarsis.', 'es'],
    ['Seis funcionarios permanecían retenidos durante la noche en Tarsis.', 'es'],
    ['Los comuneros de Tarsis mantienen retenidos por segundo día a seis policías.', 'es'],
    ['Hombres armados secuestraron a seis mineros en Tarsis y escaparon.', 'es'],
  ])('%s', (text, language) => expect(held(text, language)).toContain('6 reported'))
})
