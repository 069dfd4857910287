import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText } from '../../testing/island'

/** "36000 about people displaced": the counts of those driven out, missing or brought to safety. */
const counts = ({ claims }: Reading): string[] =>
  claims
    .filter(({ kind, unit }) => kind === 'other_count' && /displaced|missing|evacuated/.test(unit))
    .map(({ quantity, unit }) =>
      [quantity?.value, quantity?.bound === 'exact' ? '' : quantity?.bound, unit].filter(Boolean).join(' '),
    )
const raid = 'Gunmen killed three people on Monday in Tarsis. '
const ataque = 'Un ataque armado dejó tres muertos el lunes en Tarsis. '

describe('who is driven from home is counted', () => {
  test.each([
    [
      'Nearly 36,000 people have fled Tarsis since Thursday, the ombudsman’s office said.',
      '36000 about people displaced',
    ],
    ['About 2,400 residents fled their homes in Miravera.', '2400 about people displaced'],
    ['Some 15,000 had to leave their homes, the United Nations estimates.', '15000 about people displaced'],
    ['Another 400 villagers fled into the forest.', '400 people displaced'],
    ['More than 1,200 villagers fled to Puerto Lago.', '1200 at_least people displaced'],
    ['Some 50,000 people have been uprooted by the violence.', '50000 about people displaced'],
    ['The fighting has displaced 11,300 people in four days.', '11300 people displaced'],
    [
      'At least 6,000 people were displaced by the clashes, according to UNHCR.',
      '6000 at_least people displaced',
    ],
    ['The raids drove 800 people from their homes.', '800 people displaced'],
    ['Valdoria moved 735,000 people out of its way.', '735000 people evacuated'],
    ['Some 4,000 residents were taken to shelters in Tarsis.', '4000 about people evacuated'],
    ['The raiders burned 40 houses, forcing 3,000 residents to flee.', '3000 people displaced'],
    ['Over 900 people were forced from their homes.', '900 at_least people displaced'],
    ['Around 3,000 people were forced to flee, OCHA said.', '3000 about people displaced'],
    ['The attack left 2,100 people homeless.', '2100 people displaced'],
    ['The mayor said 700 displaced people were sleeping in a school.', '700 people displaced'],
    ['The number of displaced people has risen to 48,200.', '48200 people displaced'],
    ['The clashes left 60 people dead and 20,000 displaced.', '20000 people displaced'],
    ['Between 8,000 and 10,000 people have fled their homes.', '8000 about people displaced'],
    ['The governor put the number of displaced at 32,000.', '32000 people displaced'],
    ['In Puerto Lago 2,500 displaced people have arrived.', '2500 people displaced'],
    ['More than 200 families were left homeless.', '200 at_least families displaced'],
    ['Forty-two families have fled to Puerto Lago.', '42 families displaced'],
    ['Of those who fled, 1,100 are children.', ''],
    ['By nightfall 26 families had reported someone missing.', ''],
    ['About 55,000 people were forced out, the UN says.', '55000 about people displaced'],
  ])('%s', (text, line) => expect(counts(readText(raid + text))).toEqual(line ? [line] : []))
  test.each([
    [
      'Unas 52.000 personas han sido desplazadas desde el jueves, según la Defensoría.',
      '52000 about people displaced',
    ],
    ['Más de 11.000 personas huyeron de sus casas.', '11000 at_least people displaced'],
    ['Unos 300 vecinos huyeron de la violencia.', '300 about people displaced'],
    [
      'Unas 15.000 personas han dejado sus hogares desde el jueves, indica la ONU.',
      '15000 about people displaced',
    ],
    ['Más de cien familias han abandonado sus casas.', '100 at_least families displaced'],
    ['Los combates desplazaron a 3.200 personas.', '3200 people displaced'],
    ['Unos 2.500 desplazados han llegado a Puerto Lago.', '2500 about people displaced'],
    ['La cifra de desplazados subió a 48.200.', '48200 people displaced'],
    ['Los desplazados ya son 38.000, según la Gobernación.', '38000 people displaced'],
    ['La ONU cifra en 15.000 los desplazados en pocos días.', '15000 people displaced'],
    ['El balance da 54 muertos, 11 heridos y más de 48.000 desplazados.', '48000 at_least people displaced'],
    ['Unas 15.000 personas han debido huir de sus casas en tres días.', '15000 about people displaced'],
    ['Cerca de 700 personas se vieron obligadas a dejar sus viviendas.', '700 about people displaced'],
    ['Más de 200 familias quedaron sin hogar.', '200 at_least families displaced'],
    ['Han huido de Miravera 6.500 personas, informó la OIM.', '6500 people displaced'],
    ['Unos 4.300 habitantes han huido hacia Puerto Lago.', '4300 about people displaced'],
    ['Entre 8.000 y 10.000 personas fueron desplazadas por los combates.', '8000 about people displaced'],
    ['Otras 100 familias desplazadas duermen en la escuela.', '100 families displaced'],
    ['El Acnur registró 1.900 personas desplazadas.', '1900 people displaced'],
  ])('%s', (text, line) => expect(counts(leer(ataque + text))).toEqual([line]))
})

describe('who is missing is counted', () => {
  test.each([
    ['At least 12 people have gone missing, the army said.', '12 at_least people missing'],
    ['Seven people are still missing.', '7 people missing'],
    ['Another nine remain unaccounted for.', '9 people missing'],
    ['The attack left 14 dead and five missing.', '5 people missing'],
    ['Two officers were missing as night fell.', '2 people missing'],
    ['Thirty villagers have disappeared since Monday.', '30 people missing'],
    ['The army reported 11 missing soldiers.', '11 people missing'],
    ['Two journalists were reported missing.', '2 people missing'],
  ])('%s', (text, line) => expect(counts(readText(raid + text))).toEqual([line]))
  test.each([
    ['Otras 12 personas siguen desaparecidas.', '12 people missing'],
    ['Doce firmantes del acuerdo están desaparecidos.', '12 people missing'],
    ['El saldo es de 14 muertos y cinco desaparecidos.', '5 people missing'],
    ['Otros tres policías siguen desaparecidos.', '3 people missing'],
    ['Dos soldados fueron dados por desaparecidos.', '2 people missing'],
    ['Ocho campesinos están en paradero desconocido.', '8 people missing'],
    ['Faltan por localizar 43 personas.', '43 people missing'],
    ['Los familiares denunciaban que eran quince los desaparecidos.', '15 people missing'],
  ])('%s', (text, line) => expect(counts(leer(ataque + text))).toEqual([line]))
})

describe('who is brought to safety is counted', () => {
  test.each([
    ['About 15,000 people were evacuated from Miravera.', '15000 about people evacuated'],
    ['The army evacuated 600 civilians by helicopter.', '600 people evacuated'],
    ['Police evacuated 80 students.', '80 people evacuated'],
    ['Fifty families were evacuated from the street next to the prison.', '50 families evacuated'],
  ])('%s', (text, line) => expect(counts(readText(raid + text))).toEqual([line]))
  test.each([
    ['Unas 2.000 personas fueron evacuadas.', '2000 about people evacuated'],
    ['El Ejército evacuó a 600 civiles en helicóptero.', '600 people evacuated'],
    ['Medio centenar de familias fueron evacuadas del barrio.', '50 about families evacuated'],
    ['Una bomba obligó a evacuar a 300 personas de un centro comercial.', '300 people evacuated'],
  ])('%s', (text, line) => expect(counts(leer(ataque + text))).toEqual([line]))
})

describe('and nobody else is', () => {
  test.each([
    // Out of custody, or after a deed.
    'Nine inmates fled Roble prison. Another 40 fled into the forest.',
    'Forty prisoners fled to Miravera after the riot at Roble prison.',
    `${raid}The six gunmen fled to Miravera.`,
    `${raid}The attackers fled on motorcycles.`,
    `${raid}Four suspects fled their homes before the police came.`,
    `${raid}Twelve police officers fled Tarsis.`,
    `${raid}About 300 people fled the nightclub when the first shots were fired.`,
    `${raid}Some 200 people fled in panic.`,
    'Militants seized 40 pupils on Monday in Tarsis. Eleven of the pupils fled to Miravera.',
    // Not yet, not so, or as a rule.
    `${raid}Up to 10,000 people could be displaced, the UN warned.`,
    `${raid}The UN fears that 10,000 people will be forced from their homes.`,
    `${raid}The mayor denied that 5,000 people had fled their homes.`,
    `${raid}Nobody was evacuated and no one is missing.`,
    `${raid}The town has room for 900 displaced people.`,
    `${raid}The UN asked for tents for 4,000 displaced people.`,
    `${raid}The army plans to evacuate 600 civilians.`,
    // Home again.
    `${raid}The 350 displaced people returned to their homes.`,
    `${raid}About 21,000 displaced people have gone home.`,
    `${raid}Three of the missing were found alive.`,
    `${raid}Two soldiers who had gone missing were found dead.`,
    // Other fates.
    `${raid}Three of the wounded were evacuated to a hospital in Puerto Lago.`,
    `${raid}Five wounded soldiers were evacuated by helicopter.`,
    'All nine hostages were evacuated from Tarsis by helicopter on Monday after the gang let them go.',
    `${raid}The army moved 120 patients to another hospital.`,
    // Things.
    `${raid}Police said 300 rifles were missing from the barracks.`,
    `${raid}Two vehicles disappeared from the yard.`,
    `${raid}Twelve houses were evacuated.`,
    // Sent.
    `${raid}The army has displaced 300 soldiers to Tarsis.`,
  ])('%s', (text) => expect(counts(readText(text))).toEqual([]))
  test.each([
    'Nueve presos huyeron de la cárcel de Roble. Otros 40 huyeron a la selva.',
    `${ataque}Los seis sicarios huyeron hacia Miravera.`,
    `${ataque}Unas 300 personas huyeron de la discoteca al oír los disparos.`,
    `${ataque}Hasta 10.000 personas podrían ser desplazadas, advirtió la ONU.`,
    `${ataque}La alcaldía negó que 5.000 personas hubieran huido de sus casas.`,
    `${ataque}Los 350 desplazados regresaron a sus casas.`,
    `${ataque}Unas 21.000 personas desplazadas ya han retornado.`,
    `${ataque}Más de 1.200 personas se desplazaron a la capital para el concierto.`,
    `${ataque}Unos 500 policías fueron desplazados a Tarsis.`,
    `${ataque}Tres de los heridos fueron evacuados a un hospital de Puerto Lago.`,
    `${ataque}Dos soldados desaparecidos fueron hallados sin vida.`,
    `${ataque}Faltan 300 fusiles del cuartel.`,
    `${ataque}La alcaldía pidió carpas para 4.000 desplazados.`,
    `${ataque}El Ejército prevé evacuar a 600 civiles.`,
    `${ataque}Nadie ha huido de su casa y no hay desaparecidos.`,
    `${ataque}Doce casas fueron evacuadas.`,
  ])('%s', (text) => expect(counts(leer(text))).toEqual([]))
})
