import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../../testing/island'

// A Thursday.
const published = '2031-11-20'

/** Each measure told, whether it is over and on which day. */
const told = (text: string, language: Language) =>
  readText(text, { language, published }).claims.flatMap(({ kind, emergency, place, status, when }) =>
    emergency
      ? [`${kind} ${place?.name} ${status} ${when?.start ?? '-'} ${emergency.days?.until ?? '-'}`]
      : [],
  )
const over = (text: string, language: Language, day = '-', kind = 'state_of_emergency', place = 'Tarsis') =>
  expect(told(text, language).at(-1)).toBe(`${kind} ${place} superseded ${day} -`)

describe('an emergency that is over is told as one', () => {
  test.each([
    ['The president revoked the state of emergency in Tarsis.', '-'],
    ['The court struck down the state of emergency declared in Tarsis.', '-'],
    ['The court declared the state of emergency in Tarsis unconstitutional.', '-'],
    ['The state of emergency in Tarsis, declared on 3 November, was lifted on Friday.', '2031-11-14'],
    ['The state of emergency in Tarsis has come to an end.', '-'],
    ['The state of emergency in Tarsis expired on Sunday.', '2031-11-16'],
    ['The state of emergency in Tarsis ran out on Sunday and was not renewed.', '2031-11-16'],
    ['The state of emergency in Tarsis was not extended.', '-'],
    ['The government let the state of emergency in Tarsis lapse.', '-'],
    ['Tarsis is no longer under a state of emergency.', '-'],
    ['The state of emergency in Tarsis is over.', '-'],
    ['The governor lifted the state of emergency in Tarsis but extended the one in Arcos.', '-'],
  ])('%s', (text, day) => over(text, 'en', day))

  test.each([
    ['El estado de excepción en Tarsis quedó sin efecto.', '-'],
    ['El estado de excepción en Tarsis finalizó el domingo.', '2031-11-16'],
    ['El estado de excepción en Tarsis no fue prorrogado.', '-'],
    ['El estado de excepción en Tarsis venció el domingo y no se renovó.', '2031-11-16'],
    ['El Gobierno puso fin al estado de excepción en Tarsis.', '-'],
    ['La Corte anuló el estado de excepción decretado en Tarsis.', '-'],
    ['La Corte dejó sin efecto el estado de excepción en Tarsis.', '-'],
    ['La Corte declaró inconstitucional el estado de excepción en Tarsis.', '-'],
    ['Tarsis ya no está en estado de excepción.', '-'],
    ['El estado de excepción que regía en Tarsis concluyó.', '-'],
    [
      'El estado de excepción, que regía desde el 3 de noviembre en Tarsis, quedó levantado el viernes.',
      '2031-11-14',
    ],
  ])('%s', (text, day) => over(text, 'es', day))

  test('so is a curfew', () => {
    over('The curfew in Tarsis is over.', 'en', '-', 'rights_suspended')
    over('El toque de queda en Tarsis quedó sin efecto.', 'es', '-', 'rights_suspended')
    over('El toque de queda en Tarsis terminó.', 'es', '-', 'rights_suspended')
  })

  test('and what the sentence before told of', () => {
    const declared = 'The president declared a state of emergency in Tarsis for 60 days.'
    over(`${declared} The emergency was revoked by a court.`, 'en')
    over(`${declared} It was lifted on Friday.`, 'en', '2031-11-14')
    over(
      'Se decretó el estado de excepción en Tarsis. La medida fue revocada el viernes.',
      'es',
      '2031-11-14',
    )
  })
})

describe('what has run out and is then renewed holds again', () => {
  test.each([
    'The state of emergency in Tarsis expired on Sunday. The president extended it on Monday.',
    'The state of emergency in Tarsis expired on Sunday. The measure was renewed on Monday.',
  ])('%s', (text) => expect(told(text, 'en').at(-1)).toBe('state_of_emergency Tarsis reported 2031-11-17 -'))

  test.each([
    'El estado de excepción en Tarsis venció el domingo. El presidente lo prorrogó el lunes.',
    'El estado de excepción en Tarsis venció el domingo. La medida fue renovada el lunes.',
  ])('%s', (text) => expect(told(text, 'es').at(-1)).toBe('state_of_emergency Tarsis reported 2031-11-17 -'))

  test('and not where it is still asked for', () => {
    const expired = 'The state of emergency in Tarsis expired on Sunday.'
    expect(told(`${expired} The president may extend it on Monday.`, 'en')).toHaveLength(1)
    expect(told(`${expired} Parliament did not extend it.`, 'en').at(-1)).toContain('superseded')
  })
})

test('an order that other sentences part from the measure is another', () => {
  const text =
    'The president declared a state of emergency in Tarsis. A printer had made 40 banners. The order was cancelled by the client.'
  expect(told(text, 'en')).toEqual(['state_of_emergency Tarsis reported - -'])
})

test('the length of another measure, told before a colon, stands', () => {
  const text =
    'El decreto de estado de excepción rige por 60 días en Arcos: el estado de excepción de Tarsis expiró en marzo.'
  const claims = readText(text, { language: 'es', published }).claims
  expect(claims.map(({ unit, quantity }) => `${unit} ${quantity?.value}`)).toContain('days 60')
})

describe('not what is still to end, goes on, or is something else', () => {
  test.each([
    'The state of emergency in Tarsis ends on Sunday.',
    'The state of emergency in Tarsis will not be extended.',
    'The state of emergency in Tarsis has not yet been extended.',
    'The state of emergency in Tarsis has not been lifted.',
    'The governor asked for the state of emergency in Tarsis to be lifted.',
    'The state of emergency in Tarsis expired on Sunday and was extended for 30 days.',
    'The president extended the state of emergency in Tarsis before it expired on Sunday.',
    'Protests over the state of emergency in Tarsis ended on Friday.',
    'The state of emergency in Tarsis put an end to visits.',
    'A curfew was imposed in Tarsis. It ended a week of calm.',
    'The state of emergency in Arcos was not extended to Tarsis.',
    'Parliament did not extend the state of emergency beyond Tarsis.',
    'The state of emergency in Tarsis ran out of money.',
  ])('%s', (text) => expect(told(text, 'en').filter((line) => / superseded |\d$/.test(line))).toEqual([]))

  test.each([
    'El estado de excepción en Tarsis termina el 18 de enero.',
    'El estado de excepción en Tarsis no será prorrogado.',
    'El estado de excepción en Tarsis no ha terminado.',
    'El estado de excepción en Tarsis venció el domingo y fue renovado por 30 días.',
    'El anterior estado de excepción en Tarsis terminó en octubre.',
    'El operativo bajo el estado de excepción en Tarsis finalizó con 40 detenidos.',
    'El estado de excepción en Tarsis dejó sin efecto el derecho de reunión.',
    'La Corte no dejó sin efecto el estado de excepción en Tarsis.',
    'El estado de excepción no se extendió a Tarsis.',
    'El toque de queda terminó con las fiestas en Tarsis.',
  ])('%s', (text) => expect(told(text, 'es').filter((line) => / superseded |\d$/.test(line))).toEqual([]))
})

describe('what was over holds again where it was renewed since', () => {
  test.each<[string, Language]>([
    [
      'El estado de excepción en Tarsis venció el domingo. El presidente lo prorrogó el lunes por otros 30 días.',
      'es',
    ],
    [
      'The state of emergency in Tarsis expired on Sunday. The president renewed it on Monday for another 30 days.',
      'en',
    ],
  ])('%s', (text, language) =>
    expect(told(text, language).slice(0, 2)).toEqual([
      'state_of_emergency Tarsis superseded 2031-11-16 -',
      expect.stringMatching(/^state_of_emergency Tarsis reported 2031-11-17/),
    ]),
  )

  test('not where someone only asked for it', () =>
    expect(
      told('El estado de excepción en Tarsis venció el domingo. El alcalde pidió que lo prorroguen.', 'es'),
    ).toHaveLength(1))
})
