import { describe, expect, test } from 'vitest'
import { leer, linesOf } from '@/lib/reading/testing/island'

/** Every line of a sentence but the bare act of violence, which may stand beside any toll. */
const figures = (text: string) => linesOf(leer(text)).filter((line) => line !== 'attack -')

describe('Spanish news', () => {
  test.each([
    [
      'La cárcel amaneció tomada por los internos, que mantienen como rehenes a 18 dragoneantes y a dos enfermeras.',
      ['hostages_held 18', 'hostages_held 2'],
    ],
    [
      'Hubo 13 lesionados: siete internos, cuatro visitantes y dos custodios.',
      ['injured 13', 'injured 7', 'injured 4', 'injured 2'],
    ],
    [
      'En el ataque perdieron la vida tres policías municipales, y otros dos están graves.',
      ['killed 3', 'injured 2'],
    ],
    [
      'El Gobierno movilizó a 2.000 agentes y a cerca de mil militares.',
      ['troops_deployed 2000', 'troops_deployed 1000 about'],
    ],
    [
      'Los presos liberaron a cinco de los nueve guardias que mantenían cautivos.',
      ['hostages_freed 5', 'hostages_held 9'],
    ],
  ])('several at once: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Los cadáveres de seis reclusos fueron trasladados a la morgue.', ['killed 6']],
    ['Tras morir dos de los heridos, la cifra llegó a 14 muertos.', ['killed 2', 'killed 14']],
    ['El fuego acabó con 41 vidas.', ['killed 41']],
    ['Todavía faltan por liberar 12 guías.', ['hostages_held 12']],
  ])('what befell them last: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['El tiroteo dejó un muerto y tres heridos.', ['killed 1', 'injured 3']],
    ['El ataque se saldó con un muerto.', ['killed 1']],
    ['Las víctimas mortales son 12 internos y un guardia.', ['killed 12', 'killed 1']],
    ['Un recluso fue apuñalado el miércoles. Murió camino del hospital.', ['injured 1', 'killed 1']],
  ])('one person: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Un total de 1.600 militares se sumará a la vigilancia.', ['troops_deployed 1600']],
    ['Unos 400 internos se subieron al techo.', ['other_count 400 about']],
    ['Habrá toque de queda de 22.00 a 05.00.', ['rights_suspended -']],
  ])('forces, risings and measures: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([
    ['Cerca de las 10 de la noche empezó el ruido.', []],
    ['En la última temporada el museo recibió a 212.000 turistas.', []],
    ['Pasadas las diez de la mañana abrió el portón.', []],
  ])('no figures: %s', (text, expected) => expect(figures(text)).toEqual(expected))
  test.each([['No son 20 los muertos, como se informó, sino 18.', ['killed 20', 'killed 18']]])(
    'figures that do not last: %s',
    (text, expected) => expect(figures(text)).toEqual(expected),
  )
  test.each([
    ['Trece mineros fueron secuestrados y asesinados en un socavón.', ['killed 13']],
    [
      'Al menos 70 personas murieron y 16 resultaron gravemente heridas.',
      ['killed 70 at_least', 'injured 16'],
    ],
    ['Un grupo armado se llevó a 17 misioneros.', ['hostages_held 17']],
    ['Los plagiarios mantienen en su poder a 12 migrantes.', ['hostages_held 12']],
    [
      'La balacera cobró la vida de cuatro jóvenes y dejó a otros seis en estado delicado.',
      ['killed 4', 'injured 6'],
    ],
    ['El comandante cifró en 400 los fugados.', ['escaped 400']],
    ['En 2021 murieron 330 presos; en 2022, 146.', ['killed 330', 'killed 146']],
  ])('other crises: %s', (text, expected) => expect(figures(text)).toEqual(expected))
})

test.each([
  'Un recluso fue apuñalado en el patio.',
  'Desconocidos lanzaron una granada contra la sede policial.',
  'Los internos prendieron fuego a los colchones.',
  'Presos de dos bandas se enfrentaron con machetes en el patio.',
  'Los reos se amotinaron la tarde del domingo.',
  'Encapuchados incendiaron ocho autobuses.',
])('an act of violence told by its verb: %s', (text) =>
  expect(linesOf(leer(text), 'attack')).toEqual(['attack -']),
)
