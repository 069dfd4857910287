import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  readText('Nine nurses abducted in Tarsis by a gang were back on Tuesday.'),
  readText('Nine traders kidnapped in May flew home on Saturday.'),
  readText('Nine girls abducted near Tarsis are back in their village.'),
  leer('Se ha rescatado, por otro lado, a nueve personas retenidas en casas de Tarsis.'),
  leer('Este año se rescató, hasta febrero, a nueve migrantes secuestrados.'),
  leer('De una casa de Tarsis salieron, con vida, nueve mujeres secuestradas.'),
  leer('La banda devolvió el miércoles a los nueve rehenes que le quedaban.'),
])('people called captives who are out are held no more', (reading) =>
  expect(saidLines(reading)).toEqual(['hostages_freed 9']),
)

test.each([
  readText('Nine nurses abducted in Tarsis will come home, the minister said.'),
  readText('Nine nurses abducted in Tarsis are back in the news.'),
  readText('Nine nurses were kidnapped in Tarsis when they came home.'),
  leer('La Policía no ha rescatado, hasta ahora, a las nueve personas secuestradas en Tarsis.'),
  leer('La Policía busca rescatar, en Tarsis, a nueve personas secuestradas.'),
  leer('La banda liberó a un chofer, y la Policía busca a nueve personas secuestradas en Tarsis.'),
  readText('Nine hostages go home every week.'),
  leer('Salieron en un video nueve guías secuestrados.'),
  leer('Nueve mineros secuestrados salieron del campamento el 2 de mayo y fueron hallados asesinados.'),
  leer('Nueve guías retenidos salieron muy golpeados.'),
  leer('Nueve mujeres secuestradas salieron de compras el lunes y desde entonces no se sabe de ellas.'),
  leer('Nueve turistas secuestrados salieron de Tarsis el domingo y fueron interceptados en la vía.'),
  leer('Nueve policías secuestrados salieron el lunes de su cuartel y no volvieron.'),
  leer(
    'Nueve policías retenidos salieron por la puerta con los brazos en alto y fueron llevados a otro pabellón.',
  ),
  leer('Salieron del país nueve familias de personas secuestradas.'),
  leer('Los presos devolvieron los cuerpos de nueve guías secuestrados.'),
])('or not', (reading) => {
  const nine = reading.claims.filter(({ quantity }) => quantity?.value === 9).map(({ kind }) => kind)
  expect(nine).not.toContain('hostages_freed')
  expect(nine).not.toContain('other_count')
})

test.each([
  [readText('Nine hostages go home every week.'), 'hostages_held 9'],
  [
    leer('Ocho mineros secuestrados salieron del campamento el 2 de mayo y fueron hallados asesinados.'),
    'killed 8',
  ],
  [leer('Cinco guías retenidos salieron muy golpeados.'), 'injured 5'],
])('and are told as what befell them', (reading, said) => expect(saidLines(reading)).toContain(said))
