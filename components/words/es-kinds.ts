import type { Words } from './en'
import type { Counted } from './en-kinds'
import { named, unitOf } from './es-phrases'

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

/** What a figure says whose kind adds no word of its own: the number and its unit. */
const counted = ({ figure, count, unit }: Counted) =>
  figure === null ? named(unit, null) : `${figure} ${named(unit, count)}`

/** Every kind in Spanish; their order is that of keys and choices. */
export const kinds: Words['kinds'] = {
  killed: { label: 'Muertos', told: 'muertos', figure: toll('muert') },
  injured: { label: 'Heridos', told: 'heridos', figure: toll('herid') },
  hostages_held: {
    label: 'Retenidos',
    told: 'rehenes retenidos',
    figure: (of) => (of.over ? wereHeld(of) : held('retenid')(of)),
  },
  hostages_freed: { label: 'Liberados', told: 'rehenes liberados', figure: held('liberad') },
  troops_deployed: {
    label: 'Fuerzas desplegadas',
    told: 'fuerzas desplegadas',
    figure: (of) => (of.figure === null ? 'fuerzas desplegadas' : held('desplegad')(of)),
  },
  detained: { label: 'Detenidos', told: 'detenidos', figure: toll('detenid') },
  escaped: { label: 'Fugados', told: 'fugados', figure: toll('fugad') },
  inmates_capacity: {
    label: 'Capacidad de la cárcel',
    told: 'para cuántos se construyeron cárceles',
    figure: ({ figure }) => (figure === null ? 'capacidad' : `construida para ${figure}`),
  },
  inmates_over_capacity: {
    label: 'Sobre la capacidad',
    told: 'cárceles sobre su capacidad',
    figure: ({ figure }) => (figure === null ? 'sobre la capacidad' : `${figure} sobre la capacidad`),
  },
  state_of_emergency: {
    label: 'Estado de excepción',
    told: 'un estado de excepción',
    figure: measure('estado de excepción'),
  },
  rights_suspended: {
    label: 'Derechos suspendidos',
    told: 'derechos suspendidos',
    figure: measure('derechos suspendidos'),
  },
  attack: {
    label: 'Ataque',
    told: 'ataques',
    figure: ({ figure, count }) => (figure === null ? 'ataque' : `${figure} ${named('attacks', count)}`),
  },
  unconfirmed_report: {
    label: 'Versión sin confirmar',
    told: 'versiones sin confirmar',
    figure: measure('versión sin confirmar'),
  },
  other_count: { label: 'Otra cifra', told: 'otras cifras', figure: counted },
}
