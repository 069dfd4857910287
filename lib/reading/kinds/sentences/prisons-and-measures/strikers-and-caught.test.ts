import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const spanish = (text: string) => saidLines(leer(text))
const english = (text: string) => saidLines(readText(text))

describe('how many a prison was built for is its room, not who is in it', () => {
  test.each([
    'El penal de Roble fue diseñado para albergar a 780 presos.',
    'El penal de Roble se construyó para alojar a 780 internos.',
    'La cárcel de Roble está preparada para 780 internos.',
  ])('%s', (text) => expect(spanish(text)).toEqual(['inmates_capacity 780']))

  test('and for how many there is none', () =>
    expect(spanish('En la cárcel de Roble faltan plazas para 400 internos.')).toEqual([
      'inmates_over_capacity 400',
    ]))
})

describe('who is still to be caught is at large, and not caught again', () => {
  test.each([
    'Faltan por recapturar siete presos de Roble.',
    'La Policía intenta recapturar a siete reos de Roble.',
    'Un operativo busca recapturar a siete evadidos de Roble.',
  ])('%s', (text) => expect(spanish(text)).toEqual(['escaped 7']))
  test('in English', () =>
    expect(english('Police are trying to recapture 12 inmates of Roble prison.')).toEqual(['escaped 12']))
  test.each([
    ['La Policía logró recapturar a doce reos de Roble.', 'other_count 12'],
    ['El operativo permitió recapturar a doce reos de Roble.', 'other_count 12'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
})

describe('one who is caught again is told as that', () => {
  test.each(['Un reo fugado de Roble fue recapturado.', 'La Policía recapturó a un reo de Roble.'])(
    '%s',
    (text) => expect(spanish(text)).toEqual(['other_count 1']),
  )
  test('in English', () =>
    expect(english('An escaped inmate was recaptured near Roble prison.')).toEqual(['other_count 1']))
})

describe('inmates who riot or fast together are counted', () => {
  test.each([
    'Unos 300 internos de Roble protagonizaron la revuelta.',
    'El motín en Roble fue protagonizado por unos 300 internos.',
    'Unos 300 presos tomaron el control de un pabellón en Roble.',
    'Unos 300 amotinados se atrincheraron en el patio de Roble.',
    'Unos 300 reclusos de Roble se cosieron los labios.',
    'Unos 300 presos de Roble mantienen el ayuno.',
    'Unos 300 reclusos de Roble depusieron la huelga de hambre.',
  ])('%s', (text) => expect(spanish(text)).toContain('other_count 300 about'))
  test.each([
    'Some 300 inmates staged the riot at Roble prison.',
    'The riot at Roble prison was led by some 300 inmates.',
    'Some 300 prisoners seized control of a wing of Roble prison.',
    'Some 300 inmates at Roble sewed their lips shut.',
  ])('%s', (text) => expect(english(text)).toContain('other_count 300 about'))
  test.each([
    'Unos 300 actores protagonizaron la serie.',
    'Unos 300 presos de Roble mantienen la calma.',
    'La obra fue protagonizada por 12 internos de Roble.',
  ])('%s', (text) => expect(spanish(text).filter((line) => line.startsWith('other_count'))).toEqual([]))
})

describe('smoke and gas hurt, and so do wounds with which one fights for life', () => {
  test.each([
    'Seis guardias de Roble resultaron afectados por el humo.',
    'Seis guardias de Roble quedaron afectados por los gases lacrimógenos.',
    'Seis reclusos de Roble luchan por su vida.',
  ])('%s', (text) => expect(spanish(text)).toContain('injured 6'))
})

describe('how many are caught again, by their toll and by where they are', () => {
  test.each([
    'Se fugaron reos de la cárcel de Roble. El número de recapturados llegó a 21.',
    'Se fugaron reos de la cárcel de Roble. De los fugados, 21 ya están otra vez tras las rejas.',
    'Se fugaron reos de la cárcel de Roble. 21 de los fugados están de nuevo en prisión.',
  ])('%s', (text) => expect(spanish(text)).toContain('other_count 21'))
  test('in English', () =>
    expect(english('Inmates fled Roble prison. The number of inmates recaptured rose to 21.')).toContain(
      'other_count 21',
    ))
})

describe('prisons where violence broke out', () => {
  test.each(['Son 13 las cárceles afectadas por los motines.', 'La violencia se desató en 13 cárceles.'])(
    '%s',
    (text) => expect(spanish(text)).toContain('other_count 13'),
  )
  test('not those that there are', () =>
    expect(spanish('Son 36 las cárceles que hay en Valdoria.')).not.toContain('other_count 36'))
})
