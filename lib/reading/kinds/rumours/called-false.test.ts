import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

type Reading = ReturnType<typeof readText>
const said = ({ claims }: Reading): string[] =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value ?? '-'} ${status}`).sort()

describe('what a sentence tells and calls false is a denied report, and no figure of its own', () => {
  test.each([
    'A WhatsApp message claiming that 40 guards had been beheaded at Roble prison was false, the ministry said.',
    'A rumour that 40 inmates had been burned alive at Roble prison is false, the prison service said.',
    'The prison service denied reports that 40 guards were killed at Roble prison.',
    'Reports that 40 inmates had died at Roble prison are untrue, the ministry said.',
    'Posts on several social networks that 40 bodies had been found at Roble prison are false, police said.',
    'The ministry dismissed as false a claim that 40 guards had been taken hostage at Roble prison.',
    'A video said to show 40 dead inmates at Roble prison is fake, police said.',
    'It is not true that 40 guards were killed at Roble prison, the ministry said.',
    'Nobody was killed, contrary to reports that 40 had died at Roble prison, the ministry said.',
    'Contrary to reports that 40 inmates had died at Roble prison, nobody was killed, the ministry said.',
    'The ombudsman said reports that 40 inmates had died at Roble prison were mistaken.',
    'A report of 40 deaths at Roble prison was inaccurate, the ombudsman said.',
    'There is no evidence that 40 inmates died at Roble prison, the ombudsman said.',
    'Nobody died at Roble prison, despite reports of 40 dead, the ministry said.',
    'The police debunked claims that 40 guards were abducted at Roble prison.',
    'The ministry wishes to debunk a report in a section of the media that 40 guards were abducted at Roble prison.',
    'The ministry wants to dispel rumours that 40 inmates were killed at Roble prison.',
    'Reports that 40 inmates were killed at Roble prison have been debunked by the ministry.',
  ])('%s', (text) => expect(said(readText(text))).toEqual(['unconfirmed_report 40 denied']))
  test.each([
    'Nadie murió en la cárcel de Roble, contrario a lo que se informó de 40 muertos.',
    'Las versiones de que hay 40 muertos en la cárcel de Roble son erróneas, dijo el ministerio.',
    'La información de que murieron 40 reos en la cárcel de Roble es inexacta, dijo el ministerio.',
    'Es falso que haya 40 guardias muertos en la cárcel de Roble, aseguró el ministerio.',
    'Un mensaje de WhatsApp que afirmaba que 40 guías habían sido decapitados en la cárcel de Roble era falso, dijo el ministerio.',
    'El rumor de que 40 reos fueron quemados vivos en la cárcel de Roble es falso, dijo el ministerio.',
    'El ministerio calificó de falsa la versión de que 40 guías fueron tomados como rehenes en la cárcel de Roble.',
    'Los mensajes en varias redes sociales que contaban 40 muertos en la cárcel de Roble son falsos, dijo la policía.',
    'No es cierto que hayan muerto 40 guías en la cárcel de Roble, dijo el ministerio.',
    'La policía desmontó el bulo de que 40 guías habían sido secuestrados en la cárcel de Roble.',
    'La policía salió al paso de la información de que 40 guías habían sido secuestrados en la cárcel de Roble.',
    'La policía quiere desmentir la información de que 40 guías fueron secuestrados en la cárcel de Roble.',
    'La información de que 40 reos murieron en la cárcel de Roble ha sido desmentida por el ministerio.',
  ])('%s', (text) => expect(said(leer(text))).toEqual(['unconfirmed_report 40 denied']))
})

describe('what stands beside it is told all the same', () => {
  test.each([
    [
      'Six inmates died at Roble prison, and reports that 40 had died were false, the ministry said.',
      'killed 6 reported',
    ],
    [
      'Reports that 40 inmates had died at Roble prison were false, but six were killed, the ministry said.',
      'killed 6 reported',
    ],
    [
      'Reports say that six inmates were killed at Roble prison and that the police were wrong.',
      'killed 6 reported',
    ],
    [
      'There is no evidence that the six inmates killed at Roble prison were armed, the ministry said.',
      'killed 6 reported',
    ],
    [
      'There is no evidence that two of the six inmates killed at Roble prison were armed.',
      'killed 6 reported',
    ],
    [
      'There is no evidence that 12 guards who killed six inmates at Roble prison followed orders.',
      'killed 6 reported',
    ],
    [
      'There is no evidence that 12 inmates escaped from Roble prison before the riot in which six died.',
      'killed 6 reported',
    ],
    [
      'Without evidence that 40 guards had been taken, the minister said six inmates died at Roble prison.',
      'killed 6 reported',
    ],
    ['The report of a commission on the six deaths at Roble prison was inaccurate.', 'killed 6 reported'],
    ['Police killed six inmates at Roble prison who had given false names.', 'killed 6 reported'],
    ['Gunmen dressed as fake policemen killed six inmates at Roble prison.', 'killed 6 reported'],
    ['It is true that six inmates were killed at Roble prison, the ministry said.', 'killed 6 reported'],
    [
      'Police wish to debunk a report that 40 guards were abducted at Roble prison. The actual number of victims is 13.',
      'hostages_held 13 reported',
    ],
    [
      'The ministry denied reports in the press that it had given way and said six inmates were killed at Roble prison.',
      'killed 6 reported',
    ],
    [
      'The ministry rejected claims that 40 guards were taken and confirmed that six inmates were killed at Roble prison.',
      'killed 6 reported',
    ],
    [
      'The ministry rejected claims that it had given way, hours after six inmates were killed at Roble prison.',
      'killed 6 reported',
    ],
  ])('%s', (text, line) => expect(said(readText(text))).toContain(line))
  test.each([
    [
      'Seis reos murieron en la cárcel de Roble y es falso que huyeran 40, dijo el ministerio.',
      'killed 6 reported',
    ],
    ['Seis reos con documentos falsos murieron en la cárcel de Roble.', 'killed 6 reported'],
    [
      'El ministerio desmintió que 40 reos hubieran muerto en la cárcel de Roble. La cifra real es de 13.',
      'killed 13 reported',
    ],
    ['Lo cierto es que seis reos murieron en la cárcel de Roble, dijo el ministerio.', 'killed 6 reported'],
  ])('%s', (text, line) => expect(said(leer(text))).toContain(line))
})

test('the true number of other things is no figure of those denied', () => {
  const text =
    'Police denied a report that 40 guards were killed at Roble prison. The actual number of vehicles is 13.'
  expect(said(readText(text))).toEqual(['unconfirmed_report 40 denied'])
})

test('"son falsos los mensajes" calls so what they tell', () =>
  expect(
    leer('Son falsos los mensajes que hablan de 300 presos muertos en Roble, dijo el ministro.').claims.map(
      ({ kind, status }) => `${kind} ${status}`,
    ),
  ).toEqual(['unconfirmed_report denied']))
