import { expect, test } from 'vitest'
import { fullSpeaker } from './full-speaker'

test.each([
  [
    'organismo',
    'Retuvieron a sus guardias, informó el lunes el organismo que administra las prisiones.',
    'organismo que administra las prisiones',
  ],
  [
    'fuente cercana',
    'Una fuente cercana a las prisiones asegura, sin confirmación oficial, que serían 140.',
    'fuente cercana a las prisiones',
  ],
  [
    'agency',
    'The agency that runs the prisons said on Monday that 12 were hurt.',
    'agency that runs the prisons',
  ],
  ['a source', 'A source close to the talks told reporters so.', 'a source close to the talks'],
  [
    'interior minister',
    'The interior minister of the Democratic Republic of Congo said so.',
    'interior minister of the Democratic Republic of Congo',
  ],
  ['police', 'Police in the Ecuadorian city said that twelve were hurt.', 'police'],
  ['police', 'Police in a statement said that twelve were hurt.', 'police'],
  ['policía', 'Dijo la policía en un comunicado.', 'policía'],
  ['testigos', 'Dijeron testigos a AFP.', 'testigos'],
  ['organismo', 'Informó el organismo a los periodistas.', 'organismo'],
  ['security source', 'A security source who had “seen it all” spoke of 12.', 'security source'],
  ['police', 'Police said that twelve were hurt.', 'police'],
  ['SNAI', 'The SNAI that runs the prisons said so.', 'SNAI'],
  ['witnesses', 'Nobody of that name speaks here.', 'witnesses'],
])('%s is said as the sentence has it', (speaker, sentence, said) =>
  expect(fullSpeaker(speaker, sentence)).toBe(said),
)
