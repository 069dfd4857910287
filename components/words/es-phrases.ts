import type { Unit } from '@/lib/model/unit'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

export const formats = toFormats('es')
const { number } = formats

type Forms = [one: string, many: string, gender: 'o' | 'a']
/** One of each, where every word of it takes an "s" for many and its last letter tells the gender. */
const units: Record<Unit, string | Forms> = {
  people: 'persona',
  guards: ['guardia', 'guardias', 'o'],
  prisons: ['cárcel', 'cárceles', 'a'],
  attacks: 'ataque',
  days: ['día', 'días', 'o'],
  hours: 'hora',
  measures: 'medida',
  reports: 'informe',
  'inmates held': 'preso recluido',
  'inmates moved': 'preso trasladado',
  'inmates protesting': ['preso en protesta', 'presos en protesta', 'o'],
  'inmates who surrendered': ['preso que se entregó', 'presos que se entregaron', 'o'],
  'inmates caught trying to escape': ['preso sorprendido al fugarse', 'presos sorprendidos al fugarse', 'o'],
  'recaptured inmates': 'preso recapturado',
  'foiled escapes': 'fuga frustrada',
  'hostages who escaped': ['rehén que escapó', 'rehenes que escaparon', 'o'],
  'bodies identified': 'cuerpo identificado',
  'bodies handed over': 'cuerpo entregado',
  'people displaced': 'persona desplazada',
  'families displaced': 'familia desplazada',
  'people missing': 'persona desaparecida',
  'people evacuated': 'persona evacuada',
  'families evacuated': 'familia evacuada',
  'deaths from illness or hunger': ['muerte por enfermedad o hambre', 'muertes por enfermedad o hambre', 'a'],
  'people rescued': 'persona rescatada',
}
/** A unit that the reader no longer makes is said as it was written. */
export function unitOf(unit: string): Forms {
  const of = units[unit as Unit] ?? [unit, unit, 'o']
  return typeof of === 'string' ? [of, of.replace(/\S+/g, '$&s'), of.endsWith('a') ? 'a' : 'o'] : of
}
/** A unit in words, one or many. */
export const named = (unit: string, count: number | null) => unitOf(unit)[count === 1 ? 0 : 1]
/** A unit as a title of what it counts; null of one that no catalogue knows, or that says nothing by itself. */
export const namedUnit = (unit: string): string | null =>
  unit in units && unit !== 'people' ? named(unit, null) : null

export const plural = (count: number, one: string, many: string) =>
  `${number(count)} ${count === 1 ? one : many}`

const spelt = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
/** In a running sentence, of a masculine noun: "dos lugares", "12 lugares". */
export const spell = (count: number, one: string, many: string) =>
  `${spelt[count - 1] ?? number(count)} ${count === 1 ? one : many}`

/** What a figure lets one say, in words. */
export function range(of: FigureRange): string {
  switch (of.form) {
    case 'range':
      return `${number(of.from)}–${number(of.to)}`
    case 'at_least':
      return `${number(of.value)} o más`
    case 'at_most':
      return `hasta ${number(of.value)}`
    case 'about':
      return `cerca de ${number(of.value)}`
    case 'exact':
      return number(of.value)
  }
}
