import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const english = (text: string) => placedLines(readText(`Protests go on in Valdoria. ${text}`))
const spanish = (text: string) => placedLines(leer(`Siguen las protestas en Valdoria. ${text}`))

describe('where people mourn, protest or judge is not where it happened', () => {
  test.each([
    'Thousands protested in Tarsis over the 18 deaths.',
    'A mass was held in Tarsis for the 18 victims killed in the protests.',
    'In Tarsis, mourners lit candles for the 18 dead.',
    'A vigil in Tarsis honoured the 18 people killed since December.',
    'Hundreds rallied in Tarsis against the killing of 18 protesters.',
    'Relatives gathered in Tarsis to demand justice for the 18 killed.',
    'Prosecutors in Tarsis are investigating the 18 deaths.',
    'Outrage grew in Tarsis over the killing of 18 protesters.',
    'The bishop of Tarsis prayed for the 18 people killed.',
    'Thousands protested in Tarsis against the violence that has killed 18.',
    'Residents of Tarsis mourn the 18 dead.',
  ])('%s', (text) => expect(english(text)).toEqual(['killed 18 @QV']))
  test.each([
    'Miles protestaron en Tarsis por las 18 muertes.',
    'Miles marcharon en Tarsis por los 18 muertos de las protestas.',
    'Vecinos de Miravera marcharon en Tarsis por los 18 muertos.',
    'En Tarsis hubo una vigilia por los 18 fallecidos.',
    'Fiscales de Tarsis investigan las 18 muertes.',
    'El arzobispo de Tarsis, Luis Vera, pidió justicia por los 18 muertos de las protestas.',
    'Deudos exigieron en Tarsis justicia por los 18 muertos.',
    'En Tarsis recordaron a los 18 fallecidos.',
    'El obispo pidió en Tarsis el fin de la violencia, que deja 18 muertos.',
  ])('%s', (text) => expect(spanish(text)).toEqual(['killed 18 @QV']))
  test('but where they were told to have died', () => {
    expect(
      placedLines(
        readText(
          'Eighteen people died in Miravera, Valdoria, on Monday. Thousands marched in Tarsis for the 18 dead.',
        ),
      ),
    ).toEqual(['killed 18 @miravera', 'killed 18 @miravera'])
    expect(
      placedLines(
        leer(
          'Dieciocho personas murieron el lunes en Miravera, Valdoria. Miles marcharon en Tarsis por los 18 muertos.',
        ),
      ),
    ).toEqual(['killed 18 @miravera', 'killed 18 @miravera'])
  })
})

describe('what befalls those who mourn and protest stays where they are', () => {
  test.each([
    ['Hundreds rallied in Tarsis and 18 people were injured.', 'injured 18 @tarsis'],
    ['Thousands marched in Tarsis, with 18 people injured.', 'injured 18 @tarsis'],
    ['A march in Tarsis for the 47 dead left 18 people injured.', 'injured 18 @tarsis'],
    ['Gunmen opened fire on a vigil in Tarsis and killed 18 people.', 'killed 18 @tarsis'],
    ['A bomb at a mass in Tarsis killed 18 people.', 'killed 18 @tarsis'],
    ['Police in Tarsis arrested 18 people at a march for the 47 dead.', 'detained 18 @tarsis'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Cientos marcharon en Tarsis y 18 personas resultaron heridas.', 'injured 18 @tarsis'],
    ['Una marcha en Tarsis por los 47 muertos dejó 18 heridos.', 'injured 18 @tarsis'],
    ['Una bomba en una misa en Tarsis mató a 18 personas.', 'killed 18 @tarsis'],
    ['En Tarsis lamentaron 18 muertes en un incendio.', 'killed 18 @tarsis'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
})

describe('where people hold a wake or pray is not where those died', () => {
  const placed = (text: string) => placedLines(leer(text))
  test.each([
    'El papa Francisco oró en Tarsis por los 20 muertos del naufragio en Valdoria.',
    'El obispo de Tarsis rezó por los 20 muertos del naufragio en Valdoria.',
    'Los vecinos de Tarsis velaron a los 20 muertos del naufragio en Valdoria.',
  ])('%s', (text) => expect(placed(text)).toEqual(['killed 20 @QV']))
})
