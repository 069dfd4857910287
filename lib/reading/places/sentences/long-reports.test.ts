import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('where the figures of a long report lie', () => {
  test.each([
    [
      'Nine inmates died at Roble prison on Friday. The Directorate of Prisons put the injured at 14.',
      ['injured 14 @roble', 'killed 9 @roble'],
    ],
    [
      'Nine inmates died at Roble prison. A year ago 29 detainees had died in the cells of the police of Tarsis.',
      ['killed 29 @tarsis', 'killed 9 @roble'],
    ],
    [
      'Six guards were held at Roble prison. They were let go hours later, said Colonel Luis Vera, police chief of Belmonte.',
      ['hostages_freed 6 @roble', 'hostages_held 6 @roble'],
    ],
    [
      'Nine inmates died at Roble prison. Four others were hurt, said Luis Vera, director of health of Belmonte.',
      ['injured 4 @roble', 'killed 9 @roble'],
    ],
    [
      'Over the whole of last year more than 320 inmates were murdered in Valdoria, above all in Tarsis.',
      ['killed 320 at_least @QV'],
    ],
    [
      'President Vera sent soldiers into the prisons of Valdoria, when dozens of guards were taken hostage after the jailbreak of Luis Roa, recaptured in June and extradited to Tarsis.',
      ['escaped 1 @tarsis', 'hostages_held - @QV', 'troops_deployed - @QV'],
    ],
    [
      'Roble prison had been one of the scenes of the riots of 2021, when 34 were killed in it out of 79 in four prisons.',
      ['killed 34 @roble', 'other_count 4 @QV'],
    ],
    [
      'Two inmates died at Roble prison. Last week seven prisons were seized by inmates, who held some 200 workers.',
      ['hostages_held 200 about @QV', 'killed 2 @roble', 'other_count 7 @QV'],
    ],
    [
      'Tarsis, the main city of Belmonte, was shaken by two car bombs, and hours later, on Thursday, prisoners in six jails took 57 guards hostage.',
      ['hostages_held 57 @QV', 'other_count 6 @QV'],
    ],
    [
      'A blast shook Tarsis on Monday, and at noon inmates in four prisons took nine guards hostage.',
      ['hostages_held 9 @QV', 'other_count 4 @QV'],
    ],
    [
      'Roble prison holds 900 men, and the inmates killed in the jails of Valdoria since 2021 now exceed 500.',
      ['killed 500 at_least @QV', 'other_count 900 @roble'],
    ],
    [
      'Nineteen fled from Roble prison. The decree names some twenty gangs as terrorists, and the army spoke of 22.',
      ['escaped 19 @roble'],
    ],
    [
      "Tarsis had seen 145 attacks so far in 2022, and 861 of the nation's 2,400 murders.",
      ['attack 145 @tarsis', 'killed 2400 @QV', 'killed 861 @tarsis'],
    ],
    [
      "Nine inmates died at Roble prison on Monday. The nation's 400 murders of prisoners since 2020 worry its neighbours.",
      ['killed 400 @QV', 'killed 9 @roble'],
    ],
    [
      'A riot that ended in slaughter: 46 inmates died at Roble prison, some 500 km from Tarsis. Another 50 were hurt.',
      ['injured 50 @roble', 'killed 46 @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(readText(text))).toEqual(lines))
})

describe('where those of a long report in Spanish lie', () => {
  test.each([
    [
      'Al menos 46 reclusos perdieron la vida el viernes en la cárcel de Roble, a unos 50 kilómetros de Puerto Lago. El Observatorio Valdoriano de Prisiones calcula los heridos en 50; los bomberos de Belmonte los elevaron por la noche a 75.',
      ['injured 50 @roble', 'injured 75 @roble', 'killed 46 at_least @roble'],
    ],
    [
      'Nueve presos murieron en la cárcel de Roble. La Dirección de Cárceles informó de 14 heridos.',
      ['injured 14 @roble', 'killed 9 @roble'],
    ],
    [
      'Nueve presos murieron en la cárcel de Roble. Hace un año habían muerto 29 detenidos en los calabozos de la policía de Tarsis.',
      ['killed 29 @tarsis', 'killed 9 @roble'],
    ],
    [
      'Seis guías fueron retenidos en la cárcel de Roble. Los soltaron horas después, contó el coronel Luis Vera, jefe policial de Belmonte.',
      ['hostages_freed 6 @roble', 'hostages_held 6 @roble'],
    ],
    [
      'Nueve presos murieron en la cárcel de Roble. Otros cuatro quedaron heridos, dijo Luis Vera, jefe policial de Tarsis.',
      ['injured 4 @roble', 'killed 9 @roble'],
    ],
    ['El año pasado fueron asesinados 320 presos en Valdoria, en particular en Tarsis.', ['killed 320 @QV']],
    [
      'Por lo menos siete prisiones de Valdoria fueron tomadas por los reclusos, que retuvieron a unos 200 trabajadores.',
      ['hostages_held 200 about @QV', 'other_count 7 at_least @QV'],
    ],
    [
      'En la cárcel de Roble murieron dos. La semana pasada siete prisiones fueron tomadas por los reclusos, que retuvieron a unos 200 trabajadores.',
      ['hostages_held 200 about @QV', 'killed 2 @roble', 'other_count 7 @QV'],
    ],
    [
      'En la cárcel de Roble hay 900 internos, y ya son 500 los presos muertos en las cárceles de Valdoria este año.',
      ['killed 500 @QV', 'other_count 900 @roble'],
    ],
    [
      'Nueve presos huyeron de la cárcel de Roble. El cura atribuyó una muerte a un infarto; la Policía, por su parte, cuenta dos.',
      ['escaped 9 @roble'],
    ],
    [
      'Nueve presos huyeron de la cárcel de Roble. En agosto, otra riña en el penal, con dos internos muertos, se había extendido a las calles de Tarsis, donde fueron asesinados cuatro civiles.',
      ['escaped 9 @roble', 'killed 2 @roble', 'killed 4 @tarsis'],
    ],
    [
      'El presidente dictó el estado de excepción en Valdoria tras la peor matanza del país, con 119 víctimas en la cárcel de Roble.',
      ['killed 119 @roble', 'state_of_emergency - @QV'],
    ],
    [
      'Un motín que terminó en masacre: al menos 46 reclusos murieron en la cárcel de Roble, a unos 500 kilómetros al suroeste de Tarsis. La policía calcula los heridos en 50.',
      ['injured 50 @roble', 'killed 46 at_least @roble'],
    ],
  ])('%s', (text, lines) => expect(placedLines(leer(text))).toEqual(lines))
})
