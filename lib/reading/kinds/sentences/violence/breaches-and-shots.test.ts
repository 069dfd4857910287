import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

/** By the rules alone. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'attack')
const before = { en: 'A guard was killed in Roble prison. ', es: 'Un guía murió en la cárcel de Roble. ' }
const english = (text: string, lines: readonly string[]) =>
  expect(told(before.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) =>
  expect(told(before.es + text, 'es')).toEqual(lines)
const one = ['attack -']

describe('shots that begin, last or are fired from somewhere, and walls that are blown up', () => {
  test.each([
    ['Los disparos comenzaron por la tarde en los pabellones.', one],
    ['Los trabajos comenzaron por la tarde en los pabellones.', []],
    ['Los disparos sonaron a eso de las 08:30 en el pabellón 3.', one],
    ['Los presos escucharon la noticia y hubo tiros al aire.', one],
    ['No hubo tiros.', []],
    ['Los internos dispararon desde los techos.', one],
    ['Los agentes dispararon desde los techos.', []],
    ['Dos facciones del pabellón 8, Los Linces y Los Pumas, se enfrentaron por el control.', one],
    ['Los agresores abrieron con explosivos un boquete en el muro.', one],
    ['Los obreros abrieron con explosivos un boquete en el muro.', []],
    ['Varios encapuchados volaron con dinamita la puerta.', one],
    ['Dos vehículos con cilindros de gas, dinamita y combustible estallaron en Tarsis.', ['attack 2']],
  ])('%s', spanish)
  test.each([
    ['The attackers blew open a wall of the block.', one],
    ['The attackers blew a hole in an outer wall.', one],
    ['The engineers blew a hole in an outer wall.', []],
    ['Overnight, two cars packed with gas cylinders and fuel blew up in Tarsis.', ['attack 2']],
    ['Overnight, two cars with gas cylinders and fuel were driven to Tarsis.', []],
    ['The shooting began at midday.', one],
  ])('%s', english)
})
