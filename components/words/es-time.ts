import type { hostages as english, time as englishTime } from './en-time'
import { formats, plural } from './es-phrases'

const { number, day } = formats

const reports = (count: number) => plural(count, 'informe', 'informes')

/** The words of the timeline and of what was known when, in Spanish. */
export const time: typeof englishTime = {
  region: 'Línea de tiempo',
  title: 'Hechos por día',
  families: {
    hurt: 'muertos, heridos o ataques',
    held: 'retenidos',
    freed: 'liberados',
    emergency: 'excepción',
    other: 'otros',
  },
  undated: (count) => `sin día propio (${number(count)})`,
  undatedHint: 'Estos están en los días de sus informes, y se filtran por ellos.',
  background: (count) => `de años anteriores (${number(count)})`,
  column: (from, to, count, undated) =>
    `${from === to ? day(from) : `del ${formats.firstDay(from, to)} al ${day(to)}`}: ${plural(count, 'hecho', 'hechos')}${
      undated > 0 ? `, ${number(undated)} de ellos solo por el día de un informe` : ''
    }`,
  each: 'Lo que dura varios días está en cada uno; lo que no tiene día propio, en los días de sus informes.',
  from: 'Desde',
  to: 'Hasta',
  clear: 'Todos los días',
  none: 'Ningún hecho que mostrar aquí.',
  known: 'Lo que se sabía el',
  slider: 'Lo que se sabía',
  knownTitle: 'Qué se sabía',
  knownRegion: 'Qué se sabía y cuándo',
  beforeAll: (at) => `Lo que se sabía el ${day(at)}: todavía ningún informe`,
  now: 'ahora',
  toNow: 'Volver a ahora',
  at: (at, count) => `${day(at)}, ${reports(count)}`,
  nowAt: (count) => `ahora, ${reports(count)}`,
}

/** The words of the hostage ledger, in Spanish. */
export const hostages: typeof english = {
  region: 'Rehenes',
  title: 'Rehenes, retenidos y liberados',
  hint: 'Lo que dicen los informes de cada día. La franja va de lo menos a lo más; cada extremo nombra a quien lo dice. Solo se suma lo que enumera una misma frase.',
  none: 'Los informes mostrados no hablan de rehenes.',
  noneAlone: 'Los informes hablan de rehenes aquí solo junto con otros lugares.',
  noneStands:
    'De los rehenes que se mencionan, ninguna cifra vigente tiene lugar: las mostradas están reemplazadas, desmentidas, son de años anteriores o no tienen lugar.',
  total: 'Sin lugar más preciso',
  held: 'retenidos',
  wereHeld: 'habían sido retenidos',
  freed: 'liberados',
  by: (day) => `al ${day}`,
  noNumber: 'sin cifra',
  orMore: (value) => `${number(value)} o más`,
  upTo: (value) => `hasta ${number(value)}`,
  open: 'sin cifra máxima',
  says: (figure, who) => `${figure}, ${who}: abrir la frase`,
  table: 'Como tabla',
  place: 'Lugar',
  day: 'Día',
  reports: (count) => plural(count, 'declaración', 'declaraciones'),
}
