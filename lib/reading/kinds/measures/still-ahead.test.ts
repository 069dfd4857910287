import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

describe('an emergency that is yet to be declared is none', () => {
  test.each([
    'President Ana Vela is due to sign a decree this week that would allow her to rule by emergency powers in Arcos for 90 days.',
    'The president is to sign a decree that would put Arcos under a state of emergency for 60 days.',
    'The president announced that she will declare a state of emergency in Arcos.',
    'President Ana Vela said on Monday that she would declare a state of emergency in Arcos.',
    'The government is expected to extend the state of emergency in Arcos by 30 days this Thursday.',
    'The government will renew the emergency in Arcos for 30 days, two ministers said.',
  ])('in English: %s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    'Ayer, la presidenta Vela anunció que declarará el estado de excepción en Arcos. El decreto aún no está firmado.',
    'La presidenta firmará esta semana un decreto que pondría a Arcos en estado de excepción por 90 días.',
    'El Gobierno va a decretar el estado de excepción en Arcos.',
    'El Gobierno aún no dijo si habrá más, pero el jueves se publicará un decreto que renueva por 30 días el estado de excepción en Arcos.',
    'El Gobierno prorrogará el jueves por 30 días el estado de excepción en Arcos.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text))).toEqual([]))
})

describe('one that has been declared is, though more is to come', () => {
  test.each([
    'President Ana Vela declared a state of emergency in Arcos and will send 300 soldiers.',
    'A decree that puts Arcos under a state of emergency was signed on Monday and will last 60 days.',
    'President Ana Vela declared on Monday that a state of emergency will extend through May in Arcos.',
  ])('in English: %s', (text) => expect(linesOf(readText(text))).toContain('state_of_emergency -'))
  test.each([
    'La presidenta decretó el estado de excepción en Arcos, que regirá por 60 días.',
    'El Gobierno no dice si lo prorrogará, pero decretó el estado de excepción en Arcos.',
    'El Gobierno decretó que se extenderá por 60 días el estado de excepción en Arcos.',
    'El estado de excepción rige en Arcos después de que la presidenta lo declarara el lunes.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text))).toContain('state_of_emergency -'))
})

describe('a curfew that may be declared is none, and one in force is, whoever may do what besides', () => {
  test.each([
    'The government may set a curfew in Arcos.',
    'The government is considering imposing a curfew in Arcos.',
    'The decree allows the governor of Arcos to impose a curfew.',
    'El Gobierno podría imponer un toque de queda en Arcos.',
    'El decreto permite declarar un toque de queda en Arcos.',
    'El decreto faculta al gobernador para establecer un toque de queda en Arcos.',
  ])('none: %s', (text) => {
    const read = /^El /.test(text) ? leer(text) : readText(text)
    expect(linesOf(read, 'rights_suspended')).toEqual([])
  })
  test.each([
    'The decree sets a curfew in Arcos from 11 p.m. to 5 a.m.',
    'The president, who may extend the measure, imposed a curfew in Arcos.',
    'Police may impose fines on anyone who breaks the curfew, which has been in force in Arcos since Monday.',
    'El decreto fija un toque de queda en Arcos de 23:00 a 05:00.',
    'Las autoridades pueden imponer multas a quien viole el toque de queda, que rige en Arcos desde el lunes.',
    'El decreto permite a los militares patrullar y establece un toque de queda en Arcos.',
  ])('one: %s', (text) => {
    const read = /^(?:El|Las) /.test(text) ? leer(text) : readText(text)
    expect(linesOf(read, 'rights_suspended')).toEqual(['rights_suspended -'])
  })
})
