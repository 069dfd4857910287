import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voiceIn = ({ claims }: ReturnType<typeof readText>) =>
  claims.find(({ quantity }) => quantity)?.attribution
const voiceOf = (text: string) => voiceIn(readText(text))
const vozDe = (text: string) => voiceIn(leer(text))

describe('in a headline in capitals a body is told by its whole name', () => {
  test.each([
    ['Roble Jail Guards Union Says 40 Guards Held Hostage', 'Roble Jail Guards Union'],
    ['Human Rights Watch Says Nine Inmates Died In Roble Prison', 'Human Rights Watch'],
    ["Prison Guards' Union Says Nine Inmates Died In Roble Prison", "Prison Guards' Union"],
    ['Rights Groups Say Nine Inmates Died In Roble Prison', 'Rights Groups'],
    ['Prison Director Ana Vela Says Nine Inmates Died In Roble Prison', 'Ana Vela'],
  ])('%s', (title, voice) => {
    expect(voiceOf(`${title}\n\nThe prison of Roble was calm by night.`)).toBe(voice)
  })
})

describe('a release that says something is a text', () => {
  test.each([
    ['The release said nine guards were freed in Roble prison.', 'release'],
    ['Nine guards were freed in Roble prison, the press release said.', 'press release'],
    ['The release of nine guards in Roble prison was announced on Sunday.', null],
  ])('%s', (text, voice) => {
    expect(voiceOf(text)).toBe(voice)
  })
})

describe('whom a body speaks to is no part of its name', () => {
  test.each([
    ['informó el Servicio Nacional de Prisiones a Noticias Roble', 'Servicio Nacional de Prisiones'],
    ['dijo el Ministerio de Gobierno a Teleroble', 'Ministerio de Gobierno'],
    [
      'informó el Servicio Nacional de Atención a Personas Privadas de la Libertad',
      'Servicio Nacional de Atención a Personas Privadas de la Libertad',
    ],
  ])('%s', (told, voice) => {
    expect(vozDe(`Murieron nueve presos en la cárcel de Roble, ${told}.`)).toBe(voice)
  })
  test('in English', () => {
    const told = 'according to the Prison Service of Tarsis to Fox News'
    expect(voiceOf(`Nine inmates died in Roble prison, ${told}.`)).toBe('Prison Service of Tarsis')
  })
})

describe('who holds an office is named in brackets', () => {
  test.each([
    ['The warden (Ana Vela) said nine inmates died in Roble prison.', 'Ana Vela'],
    ['The minister (Vela) said nine inmates died in Roble prison.', 'Vela'],
    ['The Prison Committee (PC) said nine inmates died in Roble prison.', 'Prison Committee (PC)'],
  ])('%s', (text, voice) => {
    expect(voiceOf(text)).toBe(voice)
  })
  test('in Spanish', () => {
    expect(vozDe('La directora (Ana Vela) informó que murieron nueve presos en Roble.')).toBe('Ana Vela')
  })
})

describe('who passes on what somebody says is not who says it', () => {
  test.each([
    [
      'El ministro, según recogen medios locales, dijo que hay nueve muertos en la cárcel de Roble.',
      'ministro',
    ],
    ['El ministro, según la prensa, dijo que hay nueve muertos en la cárcel de Roble.', 'ministro'],
  ])('%s', (text, voice) => {
    expect(vozDe(text)).toBe(voice)
  })
})

describe('what a body puts out is told by its name', () => {
  test.each([
    ['A union official update put the dead in Roble prison at 14.', 'union'],
    ["The agency 'Nine Dead' report said nine inmates died in Roble prison.", null],
    ["The newspaper 'El Roble' said nine inmates died in Tarsis prison.", 'El Roble'],
  ])('%s', (text, voice) => {
    expect(voiceOf(text)).toBe(voice)
  })
})

describe('between quotation marks stands what a body is called', () => {
  test.each([
    ['Nine inmates died in Roble prison, according to the rights group "Open Doors".', 'Open Doors'],
    ['Nine inmates died in Roble prison, said the group “A window on freedom”.', 'A window on freedom'],
    ['Nine inmates died in Roble prison, said the group “we are nine”.', 'group'],
  ])('in English: %s', (text, voice) => expect(voiceOf(text)).toBe(voice))
  test.each([
    ['Nueve presos murieron en Roble, informó a SNAP la ONG «Una puerta abierta».', 'Una puerta abierta'],
    ['La ONG «Puertas Abiertas» informó de que nueve presos murieron en Roble.', 'Puertas Abiertas'],
    ['Nueve presos murieron en Roble, dijo la organización "Puertas Abiertas".', 'Puertas Abiertas'],
  ])('in Spanish: %s', (text, voice) => expect(vozDe(text)).toBe(voice))
})

describe('a name is told whole', () => {
  test.each([
    ['Open Arms put the toll of the riot in Roble prison at 12.', 'Open Arms'],
    ['Nine inmates died in Roble prison; Open Arms put the toll at 12.', 'Open Arms'],
    ['Nine inmates died in Roble prison; Sea-Watch put the toll at 12.', 'Sea-Watch'],
    ['Nine inmates died in Roble prison; Conred put the toll at 12.', 'Conred'],
    [
      'Nine inmates died in Roble prison; the Inter-American Commission put the toll at 12.',
      'Inter-American Commission',
    ],
    ['Nine inmates died in Roble prison; the Red Cross put the toll at 12.', 'Red Cross'],
    [
      'Nine inmates died in Roble prison. The disaster centre told the UN that 12 had died.',
      'disaster centre',
    ],
  ])('%s', (text, voice) => expect(readText(text).claims.at(-1)?.attribution).toBe(voice))

  test.each([
    ['Murieron nueve presos en la cárcel de Roble; El Universo cifró los muertos en 12.', 'El Universo'],
    ['Murieron nueve presos en la cárcel de Roble; Los Choneros cifraron los muertos en 12.', 'Los Choneros'],
    ['Murieron nueve presos en la cárcel de Roble, informó El País.', 'El País'],
    ['Murieron nueve presos en la cárcel de Roble; el Universo cifró los muertos en 12.', 'Universo'],
  ])('%s', (text, voice) => expect(leer(text).claims.at(-1)?.attribution).toBe(voice))
})

test('"una cuenta" that opens a sentence is no one called Una', () =>
  expect(vozDe('Una cuenta de AFP sitúa en 1.081 los presos muertos en Tarsis.')).toBe('AFP'))
