import type { Unit } from '@/lib/model/unit'
import type { FigureRange } from './figure-range'
import { toFormats } from './formats'

export const formats = toFormats('es')
const { number } = formats

type Forms = [one: string, many: string, gender: 'o' | 'a']
const units: Record<Unit, Forms> = {
  people: ['persona', 'personas', 'a'],
  guards: ['guardia', 'guardias', 'o'],
  prisons: ['cárcel', 'cárceles', 'a'],
  attacks: ['ataque', 'ataques', 'o'],
  days: ['día', 'días', 'o'],
  hours: ['hora', 'horas', 'a'],
  measures: ['medida', 'medidas', 'a'],
  reports: ['informe', 'informes', 'o'],
  'inmates held': ['preso recluido', 'presos recluidos', 'o'],
  'inmates moved': ['preso trasladado', 'presos trasladados', 'o'],
  'inmates protesting': ['preso en protesta', 'presos en protesta', 'o'],
  'inmates who surrendered': ['preso que se entregó', 'presos que se entregaron', 'o'],
  'inmates caught trying to escape': [
    'preso sorprendido al intentar fugarse',
    'presos sorprendidos al intentar fugarse',
    'o',
  ],
  'recaptured inmates': ['preso recapturado', 'presos recapturados', 'o'],
  'foiled escapes': ['fuga frustrada', 'fugas frustradas', 'a'],
  'hostages who escaped': ['rehén que escapó', 'rehenes que escaparon', 'o'],
  'bodies identified': ['cuerpo identificado', 'cuerpos identificados', 'o'],
  'bodies handed over': ['cuerpo entregado a sus familiares', 'cuerpos entregados a sus familiares', 'o'],
}
/** A unit that the reader no longer makes is said as it was written. */
export const unitOf = (unit: string): Forms => units[unit as Unit] ?? [unit, unit, 'o']
/** A unit in words, one or many. */
export const named = (unit: string, count: number | null) => unitOf(unit)[count === 1 ? 0 : 1]
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
