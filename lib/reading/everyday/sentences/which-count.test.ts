import { describe, expect, test } from 'vitest'
import { leer, linesOf, placedLines, readText, saidLines } from '@/lib/reading/testing/island'

describe('a number is of what its own clause tells, not of the last toll', () => {
  test('moved from one prison, and not hurt by the sum of an earlier sentence', () => {
    const text =
      'La riña dejó seis heridos.\n\nSeis cabecillas fueron llevados el lunes a otros centros: cinco a Roble y uno a Cumbres.'
    expect(linesOf(leer(text), 'injured')).toEqual(['injured 6'])
  })

  test('"el de lesionados" counts the hurt', () => {
    const text =
      'Las autoridades elevaron de cinco a seis el número de reclusos muertos en Roble y mantuvieron en 11 el de lesionados.'
    expect(linesOf(leer(text), 'injured', 'killed')).toEqual(['killed 5', 'killed 6', 'injured 11'])
  })

  test('of thirteen hurt one dies', () => {
    const text = 'El último en morir en Roble fue uno de los trece heridos, que no resistió una cirugía.'
    expect(linesOf(leer(text), 'killed')).toEqual(['killed 1'])
  })

  test('the participle of another clause', () => {
    const text =
      'Al comienzo se había reportado la muerte de nueve personas y 20 heridos, pero dos cuerpos, calcinados, aparecieron en Roble.'
    expect(linesOf(leer(text), 'injured')).toEqual(['injured 20'])
  })

  test('fugitives who were caught again', () => {
    const text = 'La Policía cifró en 45 los fugados de Roble que volvieron a ser capturados.'
    expect(
      saidLines(
        leer('Hubo una fuga en Roble. La Policía cifró en 45 los fugados que volvieron a ser capturados.'),
      ),
    ).toContain('other_count 45')
    expect(linesOf(leer(text), 'escaped')).toEqual([])
  })

  test('officers inside a prison are no inmates', () => {
    const text =
      'After the riot the general said 900 of the police were inside the prison of Roble on Thursday.'
    expect(linesOf(readText(text), 'other_count')).toEqual([])
  })

  test('a tally in a sentence that goes on about bodies is of the dead', () => {
    const text =
      'The riot at Roble prison killed 31 inmates.\n\nAll 137 guards held there were freed.\n\nProsecutors, who until Tuesday gave a tally of 18, said that 29 of the bodies were burned.'
    expect(linesOf(readText(text), 'killed')).toEqual(['killed 31', 'killed 18'])
  })
})

describe('of those held, some come out and others stay', () => {
  test('the two make up the sum of those held', () => {
    const text =
      'Los presos de Roble retuvieron a 53 guías.\n\nHasta la noche habían salido nueve, todas mujeres, y dentro seguían 44.'
    expect(saidLines(leer(text))).toEqual(['hostages_freed 9', 'hostages_held 44', 'hostages_held 53'])
  })

  test('they come out in batches', () => {
    const text =
      'Los 137 servidores retenidos en Roble han ido saliendo por etapas: 106 en la mañana, 25 por la tarde y los seis últimos poco antes de medianoche.'
    expect(linesOf(leer(text), 'hostages_freed')).toEqual([
      'hostages_freed 106',
      'hostages_freed 25',
      'hostages_freed 6',
    ])
  })

  test('two were hostages while others were hurt', () => {
    const text =
      'En Roble cinco agentes resultaron heridos al ingresar; otros dos fueron rehenes por unos minutos.'
    expect(saidLines(leer(text))).toEqual(['hostages_held 2', 'injured 5'])
  })

  test('the same fate is that of people, not of the forces sent', () => {
    const text =
      'Los presos de Roble retienen a 53 guías. El Ejército cercó el complejo con 150 efectivos. En Cumbres, donde otros 14 guías corrieron igual suerte, medió el obispo.'
    expect(linesOf(leer(text), 'hostages_held')).toEqual(['hostages_held 53', 'hostages_held 14'])
  })
})

describe('a rumour gives only the figures it tells', () => {
  test.each([
    'Inmates at Roble prison seized 15 guards after rumours spread that their leaders were about to be moved.',
    'At Roble prison two families have been handed the wrong coffin, the Ombudsman claims; the prosecution denies it.',
  ])('%s', (text) => {
    expect(
      linesOf(readText(text), 'unconfirmed_report').filter((line) => line !== 'unconfirmed_report -'),
    ).toEqual([])
  })

  test('presos trasladados, y un motín que no hubo', () => {
    const text =
      'Señaló que 60 presos han sido cambiados de sitio y pidió no dar crédito a las versiones de un motín en Roble, que tachó de "bulo".'
    expect(linesOf(leer(text), 'unconfirmed_report')).toEqual(['unconfirmed_report -'])
  })

  test('rumours that give a number keep it', () => {
    const text = 'After the riot at Roble prison rumours spread that 40 inmates had died.'
    expect(linesOf(readText(text), 'unconfirmed_report')).toEqual(['unconfirmed_report 40'])
  })
})

describe('how long an emergency lasts is one fact', () => {
  test.each([
    [
      'The president put the provinces of Arcos and Belmonte under a state of emergency for 60 days after the riot at Roble prison.',
      readText,
    ],
    [
      'Tras el motín en Roble, el presidente decretó el estado de excepción por 60 días en las provincias de Arcos y Belmonte.',
      leer,
    ],
  ])('%s', (text, read) => {
    const lines = placedLines(read(text)).filter((line) => line.startsWith('state_of_emergency'))
    expect(lines).toEqual([
      'state_of_emergency - @QV-A',
      'state_of_emergency - @QV-B',
      'state_of_emergency 60 @QV-A',
    ])
  })
})

describe('what nobody did, and how the dead died, is no further attack', () => {
  test.each([
    'Nobody was shot in the raid on Roble prison and four bodyguards were detained.',
    'The riot at Roble prison killed 12. Several had been beheaded, police sources said.',
  ])('%s', (text) => {
    const claims = readText(text).claims.filter(({ kind }) => kind === 'attack')
    expect(claims.filter(({ sentence: { start } }) => text.startsWith('Nobody') || start > 0)).toEqual([])
  })
})
