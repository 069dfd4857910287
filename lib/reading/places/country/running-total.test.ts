import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { placedLines, readText } from '../../testing/island'

const lines = (language: Language, text: string) =>
  placedLines(
    readText(
      `${language === 'en' ? 'Protests went on in Valdoria' : 'Siguen las protestas en Valdoria'}. ${text}`,
      { language },
    ),
  )

describe('a total that the deaths of one town add to lies where its own words say', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      'Seventeen people died in Tarsis on Monday, taking the nationwide death toll to 47.',
      'killed 47 @QV',
    ],
    [
      'en',
      'Seventeen people died in Tarsis on Monday, bringing the death toll nationwide to 47.',
      'killed 47 @QV',
    ],
    ['en', 'Seventeen people died in Tarsis, taking the toll in the country to 47.', 'killed 47 @QV'],
    [
      'en',
      'Eight people died in Tarsis, bringing to 18 the number of deaths since protests began.',
      'killed 18 @QV',
    ],
    [
      'en',
      'Eight people died in Tarsis. More than 300 police officers have been injured since protests began.',
      'injured 300 at_least @QV',
    ],
    [
      'en',
      'Eight people died in Tarsis. Eighteen have died since the ouster of President Vela.',
      'killed 18 @QV',
    ],
    ['en', 'Two more deaths in Tarsis took the toll in Belmonte to 20.', 'killed 20 @QV-B'],
    ['en', 'A protester died in Tarsis, taking the toll in the province to 20.', 'killed 20 @QV-B'],
    ['en', 'A protester died in Tarsis, taking the toll in the region to 20.', 'killed 20 @QV'],
    [
      'es',
      'Ocho personas murieron en Tarsis. Con ellas asciende a 18 el número de fallecidos desde que el pasado día 7 el Congreso destituyó a Vela.',
      'killed 18 @QV',
    ],
    [
      'es',
      'Ocho personas murieron en Tarsis, con lo que ya son 18 los fallecidos desde el 7 de diciembre.',
      'killed 18 @QV',
    ],
    [
      'es',
      'Ocho personas murieron en Tarsis, con lo que suben a 18 las víctimas mortales de las protestas.',
      'killed 18 @QV',
    ],
    [
      'es',
      'Dos personas murieron en Tarsis, lo que eleva a 20 el saldo nacional de muertos.',
      'killed 20 @QV',
    ],
    ['en', 'Two people died in Tarsis, bringing the number of dead in Belmonte to 20.', 'killed 20 @QV-B'],
    [
      'es',
      'Tres bomberos murieron en Tarsis, en la provincia de Belmonte. En toda la región los fallecidos suman 131.',
      'killed 131 @QV-B',
    ],
    [
      'es',
      'Al menos 16 personas murieron en Tarsis, dijo la alcaldía; en el país suman 20 desde el viernes.',
      'killed 20 @QV',
    ],
    [
      'es',
      'Un manifestante murió en Tarsis, con lo que en la provincia van 20 fallecidos.',
      'killed 20 @QV-B',
    ],
    ['es', 'Un manifestante murió en Tarsis, con lo que en la región van 20 fallecidos.', 'killed 20 @QV'],
  ])('%s: %s', (language, text, line) => expect(lines(language, text)).toContain(line))

  test.each<[Language, string, string]>([
    ['en', 'Two more people died in Tarsis, taking the toll to 20.', 'killed 20 @tarsis'],
    ['en', 'Since protests began in Tarsis 20 people have died there.', 'killed 20 @tarsis'],
    [
      'en',
      'Seventeen people died in Tarsis on Monday, taking the nationwide death toll to 47.',
      'killed 17 @tarsis',
    ],
    ['es', 'Dos personas más murieron en Tarsis, con lo que ya son 20 los fallecidos.', 'killed 20 @tarsis'],
    [
      'en',
      "The prison in Tarsis was quiet. Since the director's ouster 12 inmates have died.",
      'killed 12 @tarsis',
    ],
    ['es', 'En Tarsis han muerto 20 personas desde que empezaron las protestas.', 'killed 20 @tarsis'],
    [
      'en',
      'The nationwide death toll rose to 47 after 17 people were killed in Tarsis.',
      'killed 17 @tarsis',
    ],
    [
      'en',
      'Clashes broke out in Tarsis. Police said 17 people were killed in the protests.',
      'killed 17 @tarsis',
    ],
    [
      'es',
      'Un motín estalló en la cárcel de Roble. Disparos desde el pabellón 3 durante las protestas dejaron tres muertos.',
      'killed 3 @roble',
    ],
  ])('else in the town, %s: %s', (language, text, line) => expect(lines(language, text)).toContain(line))
})

describe('a later sentence on some of the dead does not say where all died', () => {
  test('in English', () =>
    expect(
      lines(
        'en',
        'Seven people have been killed in Valdoria in clashes with police. Five of the deaths occurred in Belmonte, where protesters stormed the airport in Tarsis.',
      ),
    ).toContain('killed 7 @QV'))
  test('in Spanish', () =>
    expect(
      lines(
        'es',
        'Siete personas han muerto en Valdoria en choques con la policía. Cinco de las muertes ocurrieron en Belmonte, donde asaltaron el aeropuerto en Tarsis.',
      ),
    ).toContain('killed 7 @QV'))
  test('nor do some of those of two towns lie in the last of them', () =>
    expect(
      lines('en', 'Three people died in Miravera and two in Tarsis. Four of the dead were hit by gunfire.'),
    ).toContain('killed 4 @QV'))
})
