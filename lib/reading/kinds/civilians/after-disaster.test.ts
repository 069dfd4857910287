import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../../testing/island'

const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ quantity, unit }) =>
    / (?:missing|evacuated|displaced)$/.test(unit) ? [`${quantity?.value} ${unit}`] : [],
  )
const flood = 'The flood killed two people in Tarsis. '
const riada = 'La riada mató a dos personas en Tarsis. '

describe('who has to leave a place in danger is evacuated, in whatever word', () => {
  test.each<[Language, string, string]>([
    ['es', `${riada}La Junta desalojó a 4.200 personas de la ribera.`, '4200 people evacuated'],
    ['es', `${riada}Unas 3.000 personas fueron desalojadas en Miravera.`, '3000 people evacuated'],
    ['es', 'Desalojados 1.200 vecinos de Tarsis por el incendio forestal.', '1200 people evacuated'],
    ['es', 'Evacuadas 3.000 personas en Tarsis por las inundaciones.', '3000 people evacuated'],
    ['es', 'El incendio obligó a desalojar a 900 vecinos en Tarsis.', '900 people evacuated'],
    ['es', 'El temporal deja un muerto y 700 desalojados en Tarsis.', '700 people evacuated'],
    [
      'es',
      'Desalojaron a 300 personas de la terminal de Tarsis por amenaza de bomba.',
      '300 people evacuated',
    ],
    ['es', `${riada}Unas 300 familias fueron desalojadas.`, '300 families evacuated'],
    ['es', 'El volcán obligó a desalojar a 40 familias de sus fincas en Tarsis.', '40 families evacuated'],
    ['en', 'Rescuers evacuated 200 people and their dogs after the flood in Tarsis.', '200 people evacuated'],
    ['en', 'The flood in Tarsis left 20 people missing and killed cattle.', '20 people missing'],
    ['en', `${flood}About 2,300 residents remain displaced.`, '2300 people displaced'],
    ['en', 'The storm left 400 families displaced in Tarsis.', '400 families displaced'],
    ['en', 'Five people fled their homes in Tarsis after the shelling.', '5 people displaced'],
    ['es', 'Cinco personas huyeron de sus casas en Tarsis tras los disparos.', '5 people displaced'],
  ])('%s: %s', (language, text, line) => expect(lines(text, language)).toEqual([line]))
  test.each<[Language, string]>([
    ['es', 'La Policía desalojó a 40 familias de un terreno invadido en Tarsis. Dos personas murieron.'],
    ['es', `${riada}La Policía desalojó a 40 familias de un predio invadido.`],
    ['es', 'Dos personas murieron en Tarsis. La Policía desalojó a 60 personas.'],
    ['es', 'Los agentes desalojaron a 120 presos de la cárcel de Roble.'],
  ])('an eviction is none, %s: %s', (language, text) => expect(lines(text, language)).toEqual([]))
})

describe('who is searched for, or has not been found, is missing', () => {
  test.each<[Language, string, string]>([
    ['en', `${flood}Six people are unaccounted for, the mayor said.`, '6 people missing'],
    ['en', `${flood}One worker came home; families put the number of missing at 13.`, '13 people missing'],
    ['en', `${flood}Sixteen people have yet to be found.`, '16 people missing'],
    ['en', `${flood}Rescuers are searching for six people.`, '6 people missing'],
    ['en', 'The quake killed two people in Tarsis. The search for 12 people goes on.', '12 people missing'],
    ['es', `${riada}Continúa la búsqueda de seis personas.`, '6 people missing'],
    ['es', `${riada}Todavía se busca a 16 personas.`, '16 people missing'],
    ['en', 'Police are searching for six people after the flood in Tarsis.', '6 people missing'],
    ['en', `${flood}Rescuers are searching for six people who were swept away.`, '6 people missing'],
    ['en', `${flood}Rescuers are searching for 12 people who are still missing.`, '12 people missing'],
    ['es', `${riada}Los bomberos buscan a seis vecinos que siguen desaparecidos.`, '6 people missing'],
    ['en', `${flood}Search teams are looking for six people.`, '6 people missing'],
    ['en', `${flood}Emergency crews are searching for six residents.`, '6 people missing'],
    ['es', `${riada}Los equipos de rescate buscan a seis personas.`, '6 people missing'],
    ['es', `${riada}Buscan a tres menores arrastrados por el agua.`, '3 people missing'],
    ['es', `${riada}Se busca a tres personas que viajaban en un coche.`, '3 people missing'],
    ['es', `${riada}Unos 300 bomberos buscan a seis vecinos.`, '6 people missing'],
    ['es', `${riada}Siguen sin ser localizadas 89 personas.`, '89 people missing'],
    ['es', `${riada}Hay 89 desaparecidos sin localizar.`, '89 people missing'],
    ['es', 'Desaparecidos tres pescadores en Tarsis tras el temporal.', '3 people missing'],
  ])('%s: %s', (language, text, line) => expect(lines(text, language)).toEqual([line]))
  test.each<[Language, string]>([
    ['es', `${riada}La Policía busca a tres personas por los saqueos.`],
    ['es', `${riada}Buscan a tres menores que prendieron fuego al local.`],
    ['es', `${riada}Se busca a tres personas en relación con los saqueos.`],
    ['en', `${flood}Police are searching for six people who robbed a bank.`],
    ['en', `${flood}Rescuers are looking for 20 people to help them.`],
    ['es', `${riada}Se busca a seis personas acusadas de saqueo.`],
    ['en', `${flood}Police continue the search for six people.`],
    ['en', 'Police storm a nightclub in Tarsis. Officers are searching for six people after the shooting.'],
    ['es', 'Dos personas murieron en Tarsis. La Policía busca a seis personas.'],
    ['es', `${riada}Hay tres fusiles sin localizar.`],
    ['en', 'Two people were shot dead in Tarsis. Police are searching for six people.'],
    ['en', `${flood}Police are searching for two drivers.`],
    ['en', `${flood}Police said 12 people reported missing in Tarsis were safe.`],
    ['en', 'Three men fled Tarsis on a motorcycle after the attack.'],
    ['es', 'Tres hombres huyeron de Tarsis en una moto tras el ataque.'],
    ['es', 'Doce personas desaparecidas en la dictadura fueron identificadas en Tarsis.'],
    ['en', 'Three hundred people were evacuated from a school in Tarsis during a drill.'],
  ])('nobody is, %s: %s', (language, text) => expect(lines(text, language)).toEqual([]))
})
