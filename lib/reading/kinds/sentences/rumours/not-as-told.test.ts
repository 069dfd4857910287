import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

/** By the rules alone. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'unconfirmed_report')
const after = { en: 'Inmates rioted in Roble prison. ', es: 'Hubo un motín en la cárcel de Roble. ' }
const english = (text: string, lines: readonly string[]) => expect(told(after.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(told(after.es + text, 'es')).toEqual(lines)
const n = (value: string) => [`unconfirmed_report ${value}`]

describe('what others had told and somebody says was not so', () => {
  test.each([
    ['In the morgue there was no body, a spokeswoman said, contrary to what had been shared online.', n('-')],
    ['No inmate had been killed, as anonymous messages had it, the minister said.', n('-')],
    ['The minister denied that two of the guards were dead, as messages had it.', n('2')],
    ['The minister denied that two of the guards were dead.', n('2')],
    ['The minister denied that the two dead guards were of his service.', n('-')],
    ['The fugitives were not 24, as was reported on Sunday, but 27.', []],
  ])('%s', english)
  test.each([
    ['Ningún guía fue tomado como rehén, dijo el coronel, pese a lo publicado por un portal.', n('-')],
    ['No hay guías retenidos en la cárcel, contra lo que se había publicado, dijo el ministro.', n('-')],
    ['Los reos que se escaparon son 48, y no 35 como se dijo.', []],
    ['Ya no queda ningún guía retenido en la cárcel, aseguró el ministro.', []],
    ['El ministro negó que hubiera 500 mujeres atrapadas, cifra que dieron radios.', n('500')],
    ['El ministro negó que hubiera 500 sillas en la cárcel.', n('-')],
    ['Se desmiente que haya funcionarios heridos.', n('-')],
    ['El ministro lo reconoció, aunque descartó que hubiera fugas.', n('-')],
  ])('%s', spanish)
})

describe('whose word is hearsay, wherever it stands', () => {
  test.each([
    ['Neighbours spoke of bodies on the roof, which officials would neither confirm nor deny.', n('-')],
    ['Relatives pass around a list of 140 names, a number the prosecutors refuse to endorse.', n('140')],
    ['A member of the union put the number closer to 130, a figure the paper could not verify.', n('130')],
  ])('%s', english)
  test.each([
    ['Familiares que durmieron en la vía aseguran que los fallecidos superan los treinta.', n('30 at_least')],
    ['Familiares agolpados en la puerta daban por muertas a 11 personas.', n('11')],
    ['La cifra de rehenes fue puesta en duda por los familiares, que hablaban de 175.', n('175')],
    ['Los familiares, que hablaban de dinero, se fueron.', []],
    ['La cuenta cerró en 137, pese a que los gremios hablaban de 140.', n('140')],
    ['Un sindicato mencionó a dos agentes desaparecidos, versión que el ministerio desmintió.', n('2')],
    ['Medios locales hablaron de 30 cautivos, cifra que las autoridades nunca admitieron.', n('30')],
    ['La versión de que dos guías habían sido ahorcados no era cierta.', n('2')],
    ['Imágenes que nadie ha podido verificar muestran cómo dos vigilantes son ahorcados.', n('2')],
    ['Circuló también la versión de que un policía fue secuestrado, pero el comando la desmintió.', n('-')],
    ['La alcaldesa contó que el comando la rechazó.', []],
  ])('%s', spanish)
})

test('a name of an organisation is no link to another text', () => {
  spanish('Human Rights Watch ha documentado torturas; el Ejército lo niega.', n('-'))
})
