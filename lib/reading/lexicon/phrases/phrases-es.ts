import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { idiomsEs } from './idioms-es'
import { custodyEs } from './phrases-custody-es'
import { flightEs } from './phrases-flight'
import { harmEs } from './phrases-harm-es'

/** Verbs of more than one word. "muert*" stands for every gender and number, ".." for an object between. */
export const phrasalEs: [string, Sense][] = [
  ...custodyEs,
  ...flightEs,
  ...harmEs,
  ...idiomsEs,
  ['poner en la calle', 'deploy'],
  ['sacar a la calle', 'deploy'],
  ['sacar .. a las calles', 'deploy'],
  ['tomar las calles', 'deploy'],
  ['salir a las calles', 'deploy'],
  ['hacer explosion', 'attack'],
  ['abrir fuego', 'attack'],
  ['caer sobre', 'attack'],
  ['declarar .. en emergencia', 'declare'],
  ['negar a comer', 'strike'],
  ['rechazar la comida', 'strike'],
  ['negar a recibir alimentos', 'strike'],
  ['rechazar los alimentos', 'strike'],
  ['rechazar el desayuno', 'strike'],
  ['rechazar el rancho', 'strike'],
  ['seguir sin aceptar la comida', 'strike'],
  ['seguir sin comer', 'strike'],
  ['seguir sin probar', 'strike'],
  ['dejar de comer', 'strike'],
  ['sacar de los cuarteles', 'deploy'],
  ['tomar parte', 'riot'],
  ['prender fuego', 'attack'],
  ['declarar en huelga', 'strike'],
  ['iniciar huelga', 'strike'],
  ['llevar a cabo', 'other'],
  ['tomar el control', 'other'],
  ['tener lugar', 'happen'],
  ['dar a conocer', 'say'],
  ['dar cuenta', 'say'],
]
