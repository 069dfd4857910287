import type { ClaimKind } from '@/lib/model/claim'
import type { Unit } from '@/lib/model/unit'
import type { Counted } from './en-phrases'
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

/** "53 guardias retenidos", "1 persona retenida": the participle follows the unit. `stem` ends before its vowel. */
const held =
  (stem: string) =>
  ({ figure, count, unit }: Counted) => {
    const participle = `${stem}${unitOf(unit)[2]}${count === 1 ? '' : 's'}`
    return [figure, named(unit, count), participle].filter(Boolean).join(' ')
  }

/** The dead and the hurt are counted by themselves where the unit is people: "31 o más muertos". */
const toll = (stem: string) => (of: Counted) => {
  if (of.unit !== 'people') return held(stem)(of)
  const noun = `${stem}o${of.count === 1 ? '' : 's'}`
  return of.figure === null ? noun : `${of.figure} ${noun}`
}

/** "137 personas estuvieron retenidas". */
const wereHeld = (of: Counted) => {
  const verb = of.count === 1 ? 'estuvo' : 'estuvieron'
  return held(`${verb} retenid`)(of)
}

const measure =
  (name: string) =>
  ({ figure, count, unit }: Counted) =>
    figure === null ? name : `${name}, ${figure} ${named(unit, count)}`

/** What a figure says without words of its own: the number and its unit. */
const counted = ({ figure, count, unit }: Counted) =>
  figure === null ? named(unit, null) : `${figure} ${named(unit, count)}`

const phrases: Partial<Record<ClaimKind, (of: Counted) => string>> = {
  killed: toll('muert'),
  injured: toll('herid'),
  hostages_held: (of) => (of.over ? wereHeld(of) : held('retenid')(of)),
  hostages_freed: held('liberad'),
  troops_deployed: (of) => (of.figure === null ? 'fuerzas desplegadas' : held('desplegad')(of)),
  detained: toll('detenid'),
  escaped: toll('fugad'),
  inmates_capacity: ({ figure }) => (figure === null ? 'capacidad' : `construida para ${figure}`),
  inmates_over_capacity: ({ figure }) =>
    figure === null ? 'sobre la capacidad' : `${figure} sobre la capacidad`,
  state_of_emergency: measure('estado de excepción'),
  rights_suspended: measure('derechos suspendidos'),
  attack: ({ figure, count }) => (figure === null ? 'ataque' : `${figure} ${named('attacks', count)}`),
  unconfirmed_report: measure('versión sin confirmar'),
}

/** "53 guardias retenidos", "estado de excepción, 60 días". */
export const phrase = (kind: ClaimKind, of: Counted) => (phrases[kind] ?? counted)(of)
