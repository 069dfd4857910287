import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross, led } from './cross'

/** What news says in more than one word for leaving home and for being gone; see `phrases-en.ts` for the marks. */

const homesEn =
  'their homes, their houses, their home, their villages, their village, their land, their communities'
const safeEn =
  'to safer ground, to higher ground, to shelters, to a shelter, to evacuation centres, to evacuation centers, to safer areas, to safe areas'
const shelteredEn: [string, Sense][] = [
  ...cross(
    'evacuate',
    'move take bring bus transfer relocate transport lead',
    `${safeEn}, ${led('..', safeEn)}`,
  ),
  ...cross('evacuate', 'move', ".. out of harm's way, out of harm's way, .. out of its way, out of its way"),
]

export const flightEn: [string, Sense][] = [
  ...shelteredEn,
  ...cross('flee', 'leave abandon', homesEn),
  ...cross('flee', 'have', `to flee, ${led('to leave', homesEn)}, ${led('to abandon', homesEn)}`),
  ...cross(
    'displace',
    'force',
    `.. to flee, ${led('.. to leave', homesEn)}, ${led('.. to abandon', homesEn)}`,
  ),
  ...cross('displace', 'drive force chase', `${led('.. from', homesEn)}, ${led('.. out of', homesEn)}`),
  ...cross('displace', 'force drive', 'out'),
  ...cross('displace', 'leave make render', '.. homeless'),
  ...cross('flee', 'remain stay', 'displaced, homeless'),
  ...cross('vanish', 'go', 'missing'),
  ...cross('vanish', 'unaccount', 'for'),
  ...cross('vanish', 'have', 'yet to be found, yet to be located, yet to be traced, still to be found'),
  ...cross('vanish', 'report list', 'missing, as missing'),
]

const homesEs =
  'sus casas, sus hogares, sus viviendas, su hogar, sus pueblos, sus tierras, sus comunidades, sus fincas, sus parcelas, sus veredas'
const safeEs =
  'a albergues, a un albergue, a refugios, a un refugio, a zonas altas, a zonas seguras, a sitios seguros, a lugares seguros, a lugar seguro, a un lugar seguro'
const leaving = `huir, ${led('dejar', homesEs)}, ${led('abandonar', homesEs)}, ${led('salir de', homesEs)}`
export const flightEs: [string, Sense][] = [
  ...cross('flee', 'dejar abandonar', homesEs),
  ...cross('flee', 'deber', leaving),
  ...cross('flee', 'tener', led('que', leaving)),
  ...cross('flee', 'ver', `${led('obligad* a', leaving)}, ${led('forzad* a', leaving)}`),
  ...cross('flee', 'llegar arribar', 'desplazad*'),
  ...cross(
    'flee',
    'be',
    'victima de desplazamiento, victimas de desplazamiento, victimas de desplazamiento forzado, victima de desplazamiento forzado',
  ),
  ...cross('displace', 'dejar', '.. sin hogar, .. sin techo'),
  ...cross('displace', 'obligar forzar', led('a', leaving)),
  ...cross('evacuate', 'obligar forzar', 'a evacuar, a desalojar'),
  ...cross('evacuate', 'trasladar llevar reubicar conducir', `${safeEs}, ${led('..', safeEs)}`),
  ...cross('vanish', 'dar', 'por desaparecid*, .. por desaparecid*'),
  ...cross('vanish', 'reportar figurar', 'como desaparecid*'),
  ...cross('vanish', 'faltar', 'por localizar, por ubicar, por hallar, por encontrar'),
]
