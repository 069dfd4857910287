import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross } from './cross'

const atDisposal =
  'a disposicion de la fiscalia, a disposicion de la justicia, a disposicion de las autoridades, a disposicion de un juez, ' +
  'a disposicion judicial, a ordenes de la fiscalia, a ordenes de la justicia, a ordenes de las autoridades'

/** What news says for killing, dying, living on and arresting in a turn of phrase; see `phrases-es.ts` for the marks. */
export const idiomsEs: [string, Sense][] = [
  ...cross('die', 'quedar', 'sin vida, muert*'),
  ...cross('die', 'llegar ingresar', 'sin vida, sin signos vitales, muert*'),
  ...cross('survive', 'llegar volver', 'con vida, viv*'),
  ...cross('kill', 'sacar', '.. muert*, .. sin vida'),
  ...cross('die', 'pagar', 'con su vida, con la vida, con sus vidas'),
  ...cross('die', 'dejar', 'la vida, el pellejo'),
  ...cross('die', 'dar ofrendar', 'su vida, sus vidas'),
  ...cross('die', 'ofrendar', '.. vida'),
  ...cross('die', 'entregar', 'la vida'),
  ...cross('die', 'exhalar', '.. suspiro'),
  ...cross('kill', 'pasar', 'por las armas'),
  ...cross('kill', 'coser', 'a balazos, a tiros, a punaladas'),
  ...cross('cost', 'segar truncar apagar arrebatar', '.. vidas'),
  ...cross('cost', 'truncar apagar', 'la vida'),
  ...cross('kill', 'mandar enviar', 'a la morgue'),
  ...cross('hurt', 'mandar enviar llevar', '.. al quirofano'),
  ...cross('other', 'mandar enviar', '.. a casa, .. a sus casas'),
  ...cross('detain', 'caer quedar', 'pres*'),
  ...cross('detain', 'llevar', '.. pres*, .. detenid*'),
  ...cross('detain', 'meter', 'pres*'),
  ...cross('detain', 'echar', 'el guante'),
  ...cross('detain', 'poner quedar', atDisposal),
  ...cross('detain', 'poner', 'tras las rejas, bajo arresto, bajo custodia'),
  ...cross('detain', 'dar', 'captura'),
]
