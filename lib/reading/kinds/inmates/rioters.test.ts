import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const spanish = (text: string) => linesOf(leer(text), 'other_count')
const english = (text: string) => linesOf(readText(text), 'other_count')

describe('inmates join a strike or a fast of their own', () => {
  test.each([
    ['La huelga de hambre en Roble, a la que se plegaron 1.200 internos, sigue.', 'other_count 1200'],
    ['En Roble empezó una huelga a la que se plegaron 1.200 internos.', 'other_count 1200'],
    ['Unos 900 internos de Roble cumplen dos días de ayuno.', 'other_count 900 about'],
    ['Unos 90 presos de Roble secundan desde ayer la huelga de hambre.', 'other_count 90 about'],
    ['La huelga de hambre en Roble la siguen 4.000 presos.', 'other_count 4000'],
    ['Al ayuno se sumaron 20 presos de Roble.', 'other_count 20'],
    ['Una huelga de hambre de 90 detenidos empezó en Roble.', 'other_count 90'],
    ['La huelga de hambre de los 90 reclusos de Roble sigue.', 'other_count 90'],
    ['Unos 200 presos de Roble acataron el llamado a la huelga.', 'other_count 200 about'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    ['Some 300 inmates at Roble joined a mass hunger strike.', 'other_count 300 about'],
    ['Some 300 inmates at Roble lifted their three-day fast.', 'other_count 300 about'],
    ['At Roble prison police ended a strike that 300 inmates joined.', 'other_count 300'],
    ['A hunger strike by 90 detainees began at Roble.', 'other_count 90'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    'Una huelga de hambre de 90 detenidos empezó en Roble.',
    'Una protesta de 90 detenidos empezó en Roble.',
  ])('%s arrests nobody', (text) => expect(linesOf(leer(text), 'detained')).toEqual([]))
  test.each([
    'La huelga de hambre de 90 días en Roble terminó.',
    'Doce presos abandonaron la cárcel de Roble durante la huelga de guías.',
    'Durante la huelga abandonaron la cárcel de Roble 12 presos.',
    'Unos 90 presos de Roble secundaron la huelga de los guías.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    '12 inmates of Roble joined the army after the air strikes.',
    '12 inmates of Roble joined the air strikes.',
    "Some 300 inmates of Roble kept their jobs despite the guards' strike.",
    "Some 300 inmates of Roble backed the guards' strike.",
  ])('%s', (text) => expect(english(text)).toEqual([]))
})

describe('inmates who rise do it, and burn something', () => {
  test.each([
    'Unos 60 internos de Roble se subieron al tejado.',
    'Unos 60 internos de Roble están encaramados en el tejado.',
    'Unos 60 internos de Roble quemaron ayer varios colchones.',
    'Unos 60 internos de Roble quemaron y destrozaron el taller.',
  ])('%s', (text) => expect(spanish(text)).toContain('other_count 60 about'))
  test.each([
    'In the riot at Roble some 60 inmates burned mattresses.',
    'Some 60 inmates burned down a block at Roble.',
  ])('%s', (text) => expect(english(text)).toContain('other_count 60 about'))
  test.each([
    'Doce internos de Roble fueron quemados por otros reos.',
    'Doce internos de Roble se quemaron en el incendio.',
    'Veinte internos de Roble fueron subidos a un bus.',
    'Tres reos de Roble fueron derribados por la Policía.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('burned in a fire', () => expect(english('Twelve inmates burned in the fire at Roble.')).toEqual([]))
})

describe('inmates take control of a prison or a part of it', () => {
  test.each([
    'Unos 80 presos tomaron el control total del pabellón 5 en Roble.',
    'Unos 80 presos tomaron el control de la cárcel de Roble.',
    'Unos 80 presos de Roble tomaron el control y quemaron colchones.',
  ])('%s', (text) => expect(spanish(text)).toContain('other_count 80 about'))
  test.each([
    'Some 80 inmates seized control of parts of Roble prison.',
    "Some 80 inmates took full control of the women's block at Roble.",
    'Some 80 inmates at Roble took control.',
  ])('%s', (text) => expect(english(text)).toContain('other_count 80 about'))
  test.each([
    '80 inmates at Roble took control of their diet.',
    '12 inmates at Roble took part in pest control.',
    '12 inmates at Roble took a pest control course.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
})
