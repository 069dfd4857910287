import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('turns of phrase by which news kills, frees and arrests', () => {
  test.each([
    ['Seven inmates were carried out dead at Roble prison.', ['killed 7']],
    ['Four guards were riddled with bullets in Tarsis.', ['killed 4']],
    ['Five officers were butchered in Tarsis.', ['killed 5']],
    ['Two inmates were pronounced dead at Roble prison.', ['killed 2']],
    ['Six soldiers gave their lives in Tarsis.', ['killed 6']],
    ['Six soldiers embraced martyrdom in Tarsis.', ['killed 6']],
    ['The gunmen had martyred 21 passengers in Tarsis.', ['killed 21']],
    ['All 33 gunmen in Tarsis have been sent to hell.', ['killed 33']],
    ['Ada Roy was arrested in Tarsis together with 16 other activists.', ['detained 16']],
    ['Six inmates had their throats slit at Roble prison.', ['killed 6']],
    ['Gunmen slit the throats of six farmers in Tarsis.', ['killed 6']],
    ['Five inmates were left dead at Roble prison.', ['killed 5']],
    ['The blaze at Roble prison claimed 57.', ['killed 57']],
    ['The blaze at Roble prison claimed 57 inmates.', ['killed 57']],
    ['The army eliminated 40 rebels in Tarsis.', ['killed 40']],
    ['The clash at Roble prison sent four inmates home.', []],
    ['Officers took 12 suspects into custody in Tarsis.', ['detained 12']],
    ['Police hauled in 12 gunmen in Tarsis.', ['detained 12']],
    ['Of the 40 arrested in Tarsis, 22 were sent home without charge.', ['detained 40']],
    ['Police recovered 12 fugitives in Tarsis.', ['other_count 12']],
    ['Some 36 of the prison’s 39 gang members escaped from Roble prison.', ['escaped 36 about']],
    ['Police in Tarsis reported zero injured.', []],
    ['The ministry eliminated 40 posts at Roble prison.', []],
    ['The group claimed 12 attacks in Tarsis.', ['attack 12']],
    ['Twelve killed, 33 others in hospital beds at Roble prison.', ['killed 12']],
  ])('%s', english)
  test.each([
    ['La emboscada de Tarsis segó 12 vidas.', ['killed 12']],
    ['Doce presos pagaron con su vida en la cárcel de Roble.', ['killed 12']],
    ['Doce presos dejaron la vida en la cárcel de Roble.', ['killed 12']],
    ['Doce presos no vivieron para contarlo en la cárcel de Roble.', ['killed 12']],
    ['Doce presos fueron pasados por las armas en Tarsis.', ['killed 12']],
    ['Cuatro presos llegaron sin vida al hospital de Tarsis.', ['killed 4']],
    ['Siete presos fueron sacados muertos de la cárcel de Roble.', ['killed 7']],
    ['Nueve pistoleros fueron eliminados en Tarsis.', ['killed 9']],
    ['El tiroteo truncó la vida de tres jóvenes en Tarsis.', ['killed 3']],
    ['Cinco vecinos de Tarsis fueron cosidos a balazos.', ['killed 5']],
    ['Doce hombres cayeron presos en Tarsis.', ['detained 12']],
    ['La policía se llevó presos a doce hombres en Tarsis.', ['detained 12']],
    ['Doce sospechosos fueron puestos a disposición de la fiscalía en Tarsis.', ['detained 12']],
    ['Una emboscada en Tarsis mandó al quirófano a tres.', ['injured 3']],
    ['Nueve apuñalados de la cárcel de Roble ingresaron a emergencias.', ['injured 9']],
    ['En la cárcel de Roble se apiñan 1.200 presos.', ['other_count 1200']],
    ['La huelga de Roble, en la que tomaron parte 15.000, terminó.', []],
    ['La vida de los 300 presos de Roble es dura.', ['other_count 300']],
    ['El ministerio eliminó 40 plazas en Tarsis.', []],
  ])('%s', spanish)
})
