import { expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const voicesOf = (text: string) =>
  leer(text).claims.flatMap(({ kind, quantity, attribution }) =>
    quantity && kind !== 'attack' ? [`${quantity.value}: ${attribution}`] : [],
  )

test.each<[string, string[]]>([
  // In an office somebody speaks for it; in a town nobody does.
  [
    'En Gendarmería desmintieron la fuga, pero confirmaron tres heridos en la cárcel de Roble.',
    ['3: Gendarmería'],
  ],
  ['En Tarsis confirmaron que hay nueve muertos.', ['9: null']],
  // By the word for a body its last name is meant, though a word in that is a rank.
  [
    'Nueve presos murieron en Roble, actualizó la Fiscalía General del Estado. El saldo que la dependencia difundió el domingo era de seis muertos.',
    ['9: Fiscalía General del Estado', '6: Fiscalía General del Estado'],
  ],
  // A document takes up a figure.
  ['El parte oficial recoge 12 muertos en Tarsis.', ['12: parte oficial']],
  ['Doce presos murieron en Roble, a tenor del atestado de la Policía.', ['12: atestado de la Policía']],
  ['Doce presos murieron en Roble, en base a los datos del SNAP.', ['12: SNAP']],
  [
    'El ministro Luis Mora dijo que hay doce muertos en Roble. Según su relato, otros cinco están heridos.',
    ['12: Luis Mora', '5: Luis Mora'],
  ],
  // A body is no person, whoever spoke last.
  [
    'El ministro Luis Mora dijo que hay doce muertos en Roble. Según el informe de la institución, cinco están heridos.',
    ['12: Luis Mora', '5: institución'],
  ],
  // Whom the text has met by "para", and by an office that it has named.
  [
    'Para la alcaldesa, Lucía Mora, no basta. La funcionaria recuerda que ayer murieron nueve presos en Roble.',
    ['9: Lucía Mora'],
  ],
  [
    'El ministro de Justicia, Luis Mora, llegó a Roble. El ministro fue cauto. Según su relato, cinco presos están heridos.',
    ['5: ministro Luis Mora'],
  ],
  // Verbs by which the press goes on.
  ['"Hay doce muertos en Roble", se lamentó el obispo Luis Mora.', ['12: Luis Mora']],
  ['"Hay doce muertos y cinco heridos en Roble", completó Luis Mora.', ['12: Luis Mora', '5: Luis Mora']],
  ['"Hay doce muertos en Roble", continuó el fiscal Luis Mora.', ['12: Luis Mora']],
  ['El motín continuó ayer y hay doce muertos en Roble.', ['12: null']],
  ['El ministro completó la visita a Roble, donde murieron doce presos.', ['12: null']],
  // Its first name or its last may be a word for somebody.
  ['El presidente Santiago Peña dijo que murieron cinco presos en Roble.', ['5: Santiago Peña']],
  [
    'El alcalde, Luis Mora, habló. El director, David Custodio, dijo que murieron cinco presos en Roble. Otros siete están heridos, agregó el funcionario.',
    ['5: David Custodio', '7: David Custodio'],
  ],
  ['El director David Custodio dijo que murieron cinco presos en Roble.', ['5: David Custodio']],
  ['El coronel Limbert Choque informó que murieron cinco presos en Roble.', ['5: Limbert Choque']],
  ['Murieron cinco presos en Roble, dijo el fiscal Diego Niño.', ['5: Diego Niño']],
  ['Según Fuentes de Roble, murieron cinco presos.', ['5: Fuentes de Roble']],
  // All of what a body is called.
  [
    'Según el Ministerio del Interior turco, hay doce muertos en Tarsis.',
    ['12: Ministerio del Interior turco'],
  ],
  [
    'El gobernador de la provincia de Arcos informó de doce muertos en Tarsis.',
    ['12: gobernador de la provincia de Arcos'],
  ],
  [
    'Hay doce muertos en Tarsis, según fuentes de la Fiscalía consultadas por Efe.',
    ['12: fuentes de la Fiscalía'],
  ],
  [
    'Murieron doce presos en Tarsis, según la Policía. El Ejército sitúa esa cifra en 15.',
    ['12: Policía', '15: Ejército'],
  ],
  // What somebody says in a text is theirs, whoever it tells of.
  [
    'La Policía informó en un comunicado que los agresores mataron a tres personas en Tarsis.',
    ['3: Policía'],
  ],
  [
    'Informó la Policía mediante un boletín que los vecinos mataron a tres personas en Tarsis.',
    ['3: Policía'],
  ],
  ['Según un comunicado que difundió la Fiscalía, murieron tres personas en Tarsis.', ['3: Fiscalía']],
  [
    'Un informe de Amnistía Internacional culpa al Ejército de la muerte de 23 civiles en Tarsis.',
    ['23: Amnistía Internacional'],
  ],
  ['Un informe de la ONU acusa al Ejército de matar a 23 civiles en Tarsis.', ['23: ONU']],
  [
    'Según un conteo del diario El Comercio basado en reportes de la Policía, hay 41 muertos en Tarsis.',
    ['41: El Comercio'],
  ],
  // Behind the sum stands who they are.
  ['Más de 500 heridos suman ya manifestantes, policías y militares en Tarsis.', ['500: null']],
  ['Nueve muertos suman las autoridades en Tarsis.', ['9: autoridades']],
  [
    'El activista Luis Mora enumera otros episodios: en marzo un incendio mató a 68 presos en Roble.',
    ['68: Luis Mora'],
  ],
])('%s', (text, voices) => expect(voicesOf(text)).toEqual(voices))
