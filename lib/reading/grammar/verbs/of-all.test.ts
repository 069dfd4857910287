import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('"all" in the midst of a verb, and a town with its region before it, part no captive from what befell them', () => {
  test.each([
    ['The pupils kidnapped from a school in Tarsis have all been set free.', ['hostages_freed -']],
    ['The 13 women seized in Tarsis were all released on Friday.', ['hostages_freed 13']],
    ['The 24 girls abducted in Tarsis, Belmonte, were freed on Tuesday.', ['hostages_freed 24']],
    [
      'All the schoolgirls kidnapped from a school in Tarsis, Belmonte, have been freed.',
      ['hostages_freed -'],
    ],
    // Their families, and who took them.
    [
      'The families of 24 girls abducted in Tarsis, Belmonte, were comforted by the governor.',
      ['hostages_held 24'],
    ],
    ['The attackers who seized 13 women in Tarsis were all convicted felons.', ['hostages_held 13']],
    ['The 13 women seized in Tarsis were both tired and hungry, police said.', ['hostages_held 13']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    ['Las 24 alumnas raptadas en Tarsis han sido todas liberadas.', ['hostages_freed 24']],
    [
      'Unos 100 niños secuestrados en el internado católico, en Tarsis, fueron puestos en libertad.',
      ['hostages_freed 100 about'],
    ],
    ['Los 25 alumnos del internado de Tarsis fueron secuestrados el lunes.', ['hostages_held 25']],
    ['Unas 25 alumnas raptadas en un internado de Tarsis fueron liberadas.', ['hostages_freed 25 about']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})
