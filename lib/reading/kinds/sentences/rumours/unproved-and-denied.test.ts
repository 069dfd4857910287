import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('what nobody could prove is unconfirmed', () => {
  test.each([
    ['Survivors told of more dead in Tarsis, an account that nobody could check.', ['unconfirmed_report -']],
    [
      'Relatives spoke of 30 dead at Roble prison, a figure that no official has confirmed.',
      ['killed 30', 'unconfirmed_report 30'],
    ],
    ['Nine inmates died at Roble prison, a figure that the mayor confirmed.', ['killed 9']],
    ['Nine inmates died at Roble prison, where nobody checks the locks.', ['killed 9']],
  ])('%s', english)
  test.each([
    [
      'Familiares aseguraron que los muertos en Roble pasaban de 30, cifra que ninguna autoridad ha confirmado.',
      ['killed 30 at_least', 'unconfirmed_report 30 at_least'],
    ],
    [
      'Según los vecinos, hay 30 muertos en Tarsis, dato que nadie pudo comprobar.',
      ['killed 30', 'unconfirmed_report 30'],
    ],
  ])('%s', spanish)
})

describe('reports are denied in the passive and behind a semicolon too', () => {
  test.each([
    [
      'Reports that dozens of inmates slipped away from Roble prison were denied by an official, who spoke of 110 recaptured.',
      ['other_count 110', 'unconfirmed_report -'],
    ],
    ['Bail was denied to nine gang members held in Tarsis.', []],
    [
      'No officer was killed in Tarsis, the inspector said, dismissing talk on social media of four dead.',
      ['unconfirmed_report 4'],
    ],
    [
      'Rebels maintain that they executed 50 of the captives, a claim officials call fiction.',
      ['killed 50', 'unconfirmed_report 50'],
    ],
  ])('%s', english)
  test.each([
    [
      'En redes se aseguraba que los muertos en Roble eran nueve; el gobierno lo desmintió.',
      ['killed 9', 'unconfirmed_report 9'],
    ],
    [
      'Un fiscal había hablado antes de dos muertos en Roble, pero el ministro lo desmintió.',
      ['killed 2', 'unconfirmed_report -'],
    ],
    [
      'El gobierno descartó que se tratara de un motín en Roble, como habían afirmado algunos medios.',
      ['unconfirmed_report -'],
    ],
    ['El gobierno descartó que se tratara de una ley nueva para las cárceles.', []],
    [
      'Los videos en que supuestamente se ejecuta a algunos guías en Roble son falsos, sostuvo el organismo.',
      ['unconfirmed_report -'],
    ],
  ])('%s', spanish)
})

describe('a measure contemplates what it holds, a government what it may yet do', () => {
  test.each([
    ['La medida contempla un toque de queda en Tarsis tras los asesinatos.', ['rights_suspended -']],
    ['El gobierno contempla un toque de queda en Tarsis tras los asesinatos.', []],
  ])('%s', spanish)
})

describe('a rumour says behind it what it tells', () => {
  test.each([
    [
      'Ocho guardias fueron retenidos en Roble apenas corrió la voz de que trasladaban presos.',
      ['hostages_held 8', 'unconfirmed_report -'],
    ],
    ['Corrió la voz de que había ocho muertos en Roble.', ['killed 8', 'unconfirmed_report 8']],
    // Bodies that nobody can name, and power that is fought over, are no account that nobody stands by.
    ['En Roble quedan nueve cuerpos que nadie ha podido reconocer.', ['killed 9']],
    ['En Roble, por la que se disputan el poder dos bandas, murieron 30 presos.', ['killed 30']],
  ])('%s', spanish)
})
