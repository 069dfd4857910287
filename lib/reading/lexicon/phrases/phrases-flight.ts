import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross, led } from './cross'

/** What news says in more than one word for leaving home and for being gone; see `phrases-en.ts` for the marks. */

const homesEn =
  'their homes, their houses, their home, their villages, their village, their land, their communities'
export const flightEn: [string, Sense][] = [
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
const leaving = `huir, ${led('dejar', homesEs)}, ${led('abandonar', homesEs)}, ${led('salir de', homesEs)}`
export const flightEs: [string, Sense][] = [
  ...cross('flee', 'dejar abandonar', homesEs),
  ...cross('flee', 'deber', leaving),
  ...cross('flee', 'tener', led('que', leaving)),
  ...cross('flee', 'ver', `${led('obligad* a', leaving)}, ${led('forzad* a', leaving)}`),
  ...cross('displace', 'dejar', '.. sin hogar, .. sin techo'),
  ...cross('displace', 'obligar forzar', led('a', leaving)),
  ...cross('evacuate', 'obligar forzar', 'a evacuar, a desalojar'),
  ...cross('vanish', 'dar', 'por desaparecid*, .. por desaparecid*'),
  ...cross('vanish', 'reportar figurar', 'como desaparecid*'),
  ...cross('vanish', 'faltar', 'por localizar, por ubicar, por hallar, por encontrar'),
]
