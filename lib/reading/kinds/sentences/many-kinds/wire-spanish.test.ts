import { describe, expect, test } from 'vitest'
import { leer, placedLines } from '@/lib/reading/testing/island'

describe('what a wire reporter writes in Spanish', () => {
  test.each([
    ['Dos coches bomba estallaron la madrugada del jueves en Tarsis.', ['attack 2 @tarsis']],
    [
      'Un carro bomba explotó frente a una comisaría de Tarsis y dejó tres policías heridos.',
      ['injured 3 @tarsis'],
    ],
    ['El alcalde sobrevivió a un atentado en Tarsis; su chofer falleció en el lugar.', ['killed 1 @tarsis']],
    [
      'Seis presos murieron en una riña en la cárcel de Roble. También murió un guía que intentó intervenir.',
      ['killed 6 @roble', 'killed 1 @roble'],
    ],
    ['Los cuerpos de cinco internos fueron hallados el martes en la cárcel de Roble.', ['killed 5 @roble']],
    [
      'El motín en la cárcel de Roble deja 41 muertos según el Gobierno y 43 según la Fiscalía.',
      ['killed 41 @roble', 'killed 43 @roble'],
    ],
    [
      'Trece guías retenidos salieron de la cárcel de Roble gracias a la mediación de la Iglesia.',
      ['hostages_freed 13 @roble'],
    ],
    ['El Ejército envió refuerzos a Tarsis.', ['troops_deployed - @tarsis']],
    ['El ministro ordenó enviar una fuerza especial a Belmonte.', ['troops_deployed - @QV-B']],
    [
      'En la cárcel de Roble viven 343 presos; hay sitio para 163.',
      ['other_count 343 @roble', 'inmates_capacity 163 @roble'],
    ],
    [
      'En septiembre la cárcel de Roble tenía casi 3.900 internos, unos 700 más de los que le corresponden.',
      ['other_count 3900 about @roble', 'inmates_over_capacity 700 about @roble'],
    ],
    [
      'Hubo 34 heridos en la cárcel de Roble: 33 internos y un policía.',
      ['injured 34 @roble', 'injured 33 @roble', 'injured 1 @roble'],
    ],
    [
      'Una pelea dejó 14 muertos en la cárcel de Roble y tres días después hubo 17 en la de Cumbres.',
      ['killed 14 @roble', 'killed 17 @cumbres'],
    ],
    [
      'La Policía liberó a los rehenes y detuvo a 13 personas en Tarsis.',
      ['hostages_freed - @tarsis', 'detained 13 @tarsis'],
    ],
    [
      'Nueve reos escaparon de la cárcel de Cumbres por un túnel; cinco ya fueron recapturados.',
      ['escaped 9 @cumbres', 'other_count 5 @cumbres'],
    ],
    ['Siguen prófugos 20 internos que huyeron el domingo de la cárcel de Cumbres.', ['escaped 20 @cumbres']],
    [
      'Unos 1.500 militares ingresaron a la cárcel de Roble al amanecer.',
      ['troops_deployed 1500 about @roble'],
    ],
    [
      'Internos de siete cárceles retienen a 57 guías, informó el organismo.',
      ['hostages_held 57 @QV', 'other_count 7 @QV'],
    ],
    [
      'Desde el lunes permanecen retenidos ocho guías en la cárcel de Roble, donde los internos se declararon en huelga de hambre.',
      ['hostages_held 8 @roble'],
    ],
    [
      'Hombres armados irrumpieron en un billar de Tarsis y mataron a ocho personas; otras tres resultaron heridas.',
      ['killed 8 @tarsis', 'injured 3 @tarsis'],
    ],
    [
      'La cifra de fallecidos en la cárcel de Roble subió a 24 el viernes, cuando dos heridos murieron en el hospital.',
      ['killed 24 @roble', 'killed 2 @roble'],
    ],
    ['Un fiscal que investigaba a las bandas fue acribillado el miércoles en Tarsis.', ['killed 1 @tarsis']],
    [
      'La Policía abatió a dos de los atacantes en Tarsis y capturó a cuatro.',
      ['killed 2 @tarsis', 'detained 4 @tarsis'],
    ],
    ['Las autoridades no han reportado víctimas mortales en la cárcel de Roble.', []],
    [
      'Versiones extraoficiales hablan de más de 40 muertos en la cárcel de Roble.',
      ['killed 40 at_least @roble', 'unconfirmed_report 40 at_least @roble'],
    ],
    [
      'Más de 460 presos han sido asesinados en las cárceles del país desde 2021.',
      ['killed 460 at_least @QV'],
    ],
    [
      'El año pasado se registraron 4.600 homicidios en Valdoria, frente a los 2.100 del anterior.',
      ['killed 4600 @QV', 'killed 2100 @QV'],
    ],
    [
      'Tres internos murieron el lunes en la cárcel de Roble. Los motines han dejado más de 400 presos muertos en el país desde 2021.',
      ['killed 3 @roble', 'killed 400 at_least @QV'],
    ],
    [
      'La presidenta decretó el estado de excepción por 60 días y un toque de queda en Arcos.',
      ['state_of_emergency - @QV-A', 'state_of_emergency 60 @QV-A', 'rights_suspended - @QV-A'],
    ],
    [
      'Cuatro policías fueron secuestrados en Tarsis la noche del lunes; tres ya fueron liberados.',
      ['hostages_held 4 @tarsis', 'hostages_freed 3 @tarsis'],
    ],
    ['En Puerto Lago, una turba quemó vivos a 14 presuntos pandilleros.', ['killed 14 @puerto-lago']],
    [
      'Un total de 43 reclusos se fugaron de la cárcel de Miravera y 12 fueron recapturados en horas.',
      ['escaped 43 @miravera-1', 'other_count 12 @miravera-1'],
    ],
    ['Los reos lanzaron dos granadas contra la garita de la cárcel de Roble.', ['attack 2 @roble']],
    [
      'Unos 50 internos fueron trasladados de la cárcel de Roble a la de Cumbres tras el choque.',
      ['other_count 50 about @roble'],
    ],
    ['La violencia se ha cobrado 12 vidas en Tarsis desde el viernes.', ['killed 12 @tarsis']],
    [
      'Un custodio murió apuñalado y otro resultó gravemente herido el viernes en la cárcel de Cumbres.',
      ['killed 1 @cumbres', 'injured 1 @cumbres'],
    ],
    [
      'La cárcel de Roble registró el lunes un motín. Cuatro internos murieron.\n\nEl Ejército rodeó el penal con 300 soldados. Trece guías retenidos fueron liberados por la tarde.\n\nEn Tarsis, entretanto, un bus fue incendiado.',
      ['killed 4 @roble', 'troops_deployed 300 @roble', 'hostages_freed 13 @roble'],
    ],
    [
      'Diez reos murieron y 12 resultaron heridos en un choque entre bandas en la cárcel de Roble. Es la tercera masacre en el penal en un año: en noviembre murieron allí 68.',
      ['killed 10 @roble', 'injured 12 @roble', 'killed 68 @roble'],
    ],
    [
      'El saldo es de tres muertos, un herido y dos desaparecidos en Tarsis.',
      ['killed 3 @tarsis', 'injured 1 @tarsis', 'other_count 2 @tarsis'],
    ],
    [
      'Perdieron la vida 11 privados de libertad y cuatro agentes quedaron lesionados en Roble.',
      ['killed 11 @roble', 'injured 4 @roble'],
    ],
    ['Siete guías fueron liberados en las cárceles de Roble y Cumbres.', ['hostages_freed 7 @QV']],
    [
      'Tres personas murieron y cinco resultaron heridas en dos tiroteos en Tarsis.',
      ['killed 3 @tarsis', 'injured 5 @tarsis', 'attack 2 @tarsis'],
    ],
    [
      'La Fiscalía elevó a 31 los muertos en la cárcel de Roble, tras un primer reporte de 18.',
      ['killed 31 @roble', 'killed 18 @roble'],
    ],
    ['Catorce de los heridos en Roble siguen en estado grave.', ['injured 14 @roble']],
    [
      'Cuatro motines simultáneos dejaron el martes 79 muertos en cárceles de Valdoria.',
      ['killed 79 @QV', 'attack 4 @QV'],
    ],
    [
      'En Roble murieron 37 internos, en Cumbres 34 y en la cárcel de Miravera ocho.',
      ['killed 37 @roble', 'killed 34 @cumbres', 'killed 8 @miravera-1'],
    ],
    [
      'Los amotinados entregaron a los últimos cuatro guías que mantenían en su poder en la cárcel de Roble.',
      ['hostages_freed 4 @roble'],
    ],
    [
      'El director de la cárcel de Roble fue asesinado a balazos cuando salía de su casa en Puerto Lago.',
      ['killed 1 @puerto-lago'],
    ],
    [
      'El cárcel de Roble alberga a más de 3.700 internos, 600 más de su capacidad.',
      ['other_count 3700 at_least @roble', 'inmates_over_capacity 600 @roble'],
    ],
    [
      'Murieron 13 personas en Tarsis. La presidenta impuso un toque de queda en Tarsis, de nueve de la noche a cuatro de la madrugada.',
      ['killed 13 @tarsis', 'rights_suspended - @tarsis'],
    ],
    [
      'Un camarógrafo recibió un disparo en la pierna en Tarsis y otro trabajador sufrió una fractura.',
      ['injured 1 @tarsis', 'injured 1 @tarsis'],
    ],
    [
      'Las autoridades de Valdoria declararon el estado de excepción en siete provincias, entre ellas Arcos.',
      ['state_of_emergency - @QV'],
    ],
    [
      'Tres adultos murieron el viernes en Tarsis. Horas después, dos hombres fueron acribillados en el mismo barrio.',
      ['killed 3 @tarsis', 'killed 2 @tarsis'],
    ],
    [
      'De los 57 retenidos en Roble, 41 quedaron libres el martes: 24 guías y 17 empleados.',
      [
        'hostages_held 57 @roble',
        'hostages_freed 41 @roble',
        'hostages_freed 24 @roble',
        'hostages_freed 17 @roble',
      ],
    ],
    [
      'Una riña en un penal de Valdoria dejó 12 muertos. La policía retomó la cárcel de Roble por la noche.',
      ['killed 12 @roble'],
    ],
  ])('%s', (text, expected) => expect(placedLines(leer(text))).toEqual(expected.toSorted()))
})
