import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

function read(text: string, language: Language) {
  const mentions = findToponyms(text, language, gazetteer)
  return resolveToponyms(mentions, { text, language, countries: ['EC'] }, gazetteer)
}

const check = checkMarked(gazetteer)

describe('a prison is marked with its noun', () => {
  test.each([
    'Fighting at [[El Rodeo prison|manabi-4]] in [[Portoviejo|ec-portoviejo]] left five dead.',
    'Soldiers went into the [[Litoral Penitentiary|guayas-1]]; two wings of the [[Guayas 1 prison|guayas-1]] burned.',
    'He fled from [[La Regional|guayas-4]], a jail in [[Guayaquil|ec-guayaquil]].',
    'The [[Social Rehabilitation Center of Latacunga|cotopaxi-1]] was quiet, and so was the [[Ambato prison|tungurahua-1]].',
    'Officials visited the [[Cotopaxi No. 1 prison|cotopaxi-1]].',
    'Women were moved to the [[Guayaquil women’s prison|guayas-2]].',
  ])('in English: %s', check('en'))
  test.each([
    'Hubo un motín en la [[cárcel de El Inca|pichincha-1]], al norte de [[Quito|ec-quito]].',
    'Los llevaron de la [[cárcel Regional de Guayaquil|guayas-4]] a [[La Roca|guayas-3]], donde ya hay otros presos.',
    'En el [[CPL Azuay No. 1|azuay-1]] y en el [[CRS Cotopaxi|cotopaxi-1]] hay calma.',
    'El [[Centro de Privación de Libertad (CPL) Guayas N.º 4|guayas-4]] fue requisado.',
    'La [[cárcel de mujeres de Esmeraldas|esmeraldas-1]] no tuvo novedades.',
    'A la [[cárcel El Rodeo|manabi-4]] 30 buses llevaron soldados.',
    'En la [[penitenciaría del litoral|guayas-1]] no hay clases.',
  ])('in Spanish: %s', check('es'))
})

describe('a prison by its name alone', () => {
  test.each([
    'The [[Turi prison|azuay-1]] was searched. Hours later shots rang out in [[Turi|azuay-1]] again.',
    'Clashes broke out at the [[Guayaquil Regional|guayas-4]], the [[Litoral Penitentiary|guayas-1]] and [[Cotopaxi|cotopaxi-1]].',
    'Inmates at the [[Turi|azuay-1]] and [[Cotopaxi|cotopaxi-1]] prisons ended their strike.',
  ])('is marked where the article speaks of it: %s', check('en'))
  test.each([
    'Shoppers in [[Turin|geonames:3165524]] saw nothing of it, and the Litoral of the country was sunny.',
    'The football club of Bellavista Heights lost.',
  ])('and not elsewhere: %s', check('en'))
  test.each([
    'Un guía penitenciario fue asesinado en [[Chillogallo|ec-quito]], al sur de [[Quito|ec-quito]].',
    'Una marcha recorrió el barrio El Inca y la parroquia Turi, lejos de la cárcel.',
  ])('nor as a part of town: %s', check('es'))
})

describe('a jail in a town marks the town', () => {
  test.each([
    'Two men got out of a prison in [[Ibarra|ec-ibarra]].',
    'Guards of three [[Guayaquil|ec-guayaquil]] prisons were held, the [[Ecuador|EC]] prison service said.',
    'It happened in an [[Ecuador|EC]] jail, not in a [[Machala|ec-machala]] prison.',
  ])('%s', check('en'))
  test.each([
    'De las cárceles de [[Machala|ec-machala]] ([[El Oro|EC-O]]), [[Loja|ec-loja]] y [[Cuenca|ec-cuenca]] salieron todos.',
    'Una riña en una cárcel de [[Ambato|ec-ambato]] dejó tres heridos.',
    'El juez penal de [[Quito|ec-quito]] dictó prisión preventiva.',
  ])('%s', check('es'))
})

describe('what only looks like a place', () => {
  test.each([
    'Governor Loja met Carlos Loja, who flew to [[Loja|ec-loja]] later.',
    'Consuelo Orellana spoke. Orellana gave no figure, though [[Orellana|EC-D]] province is her home.',
    'Simón Bolívar Street was closed; the Sucre was once the currency.',
    'The Cartel de Sinaloa and the Tren de Aragua have partners here.',
    'The fine is US$500, said Agence France-Presse.',
    'Ecuadorian and Colombian guards met in [[New Mexico|US-NM]] and in [[Mexico City|geonames:3530597]].',
    'Jordan Chad and Georgia Santos are names of people.',
  ])('%s', check('en'))
  test.each([
    'El general Fausto Salinas llegó a [[Quito|ec-quito]]. Salinas dijo poco; luego viajó a [[Salinas|ec-salinas]], [[Santa Elena|EC-SE]].',
    'En la calle Sucre y la avenida Quito hubo tiros; el río Guayas creció.',
    'El Club Deportivo Cuenca ganó. Los ríos crecen y el oro sube.',
    'El Código Integral Penal cambia.',
  ])('%s', check('es'))
})

describe('city, canton or province', () => {
  test.each([
    'In [[Esmeraldas|ec-esmeraldas]] a car burned; the governor of [[Esmeraldas|EC-E]] and the mayor of [[Esmeraldas|ec-esmeraldas]] came.',
    'Guards are held in [[Azuay|EC-A]], [[Cañar|EC-F]], [[El Oro|EC-O]] and [[Loja|EC-L]].',
    'A curfew holds in the provinces of [[Guayas|EC-G]] and [[Esmeraldas|EC-E]].',
    '[[Latacunga|ec-latacunga]], capital of [[Cotopaxi|EC-X]] province, was calm.',
  ])('%s', check('en'))
  test.each([
    'La emergencia rige en [[Manabí|EC-M]], [[Los Ríos|EC-R]] y el cantón [[Durán|EC-0907]].',
    'Hubo explosiones en [[Quito|ec-quito]], [[Esmeraldas|ec-esmeraldas]] y [[Cuenca|ec-cuenca]].',
    'Los guías de [[Azogues|ec-azogues]] ([[Cañar|EC-F]]) salieron ilesos.',
  ])('%s', check('es'))
})

describe('spelling', () => {
  test.each([
    '[[QUITO|ec-quito]], 3 Mar — The minister spoke.',
    'Police from [[Ecuador|EC]]’s capital, the [[U.S.|US]] embassy and [[Peru|PE]]’s consul agreed.',
    'A no-break space in the\u00a0[[Turi\u00a0jail|azuay-1]] and\u2009[[El\u00a0Oro|EC-O]]\u00a0province hides nothing.',
    'Emoji 🚨 and 𝒕𝒆𝒙𝒕 before [[Guayaquil|ec-guayaquil]] do not move it.',
    'Even [[Canar|EC-F]] province and the [[Tulcan prison|carchi-1]] are known without their accents.',
  ])('%s', check('en'))
  test('a prison of no gazetteer is a place all the same, and the reason says that it is not known', () => {
    const [toponym] = read('Forty died at the Black Ridge prison on Friday.', 'en')
    expect([toponym?.text, toponym?.place]).toEqual(['Black Ridge prison', null])
    expect(toponym?.reason).toContain('no prison called')
  })
})

test('mentions stand in order, apart, and every one spells its stretch of the text', () => {
  const parts = [
    'Turi jail',
    'Loja',
    ', ',
    ' y ',
    ' (',
    ')',
    'cárcel de ',
    'El Inca',
    ' prison',
    'Guayas',
    ' No. 1',
    '\n',
    '. ',
    ' de ',
    'Los Ríos',
    '\u00a0',
    'Juan ',
    '🚨',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 30 }),
      fc.constantFrom<Language>('en', 'es'),
      (some, language) => {
        const text = some.join('')
        let last = 0
        for (const { start, end, text: own } of read(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(own)
          last = end
        }
      },
    ),
  )
})

// A step that looks at every pair of names would need hours here.
test.each(['Quito, ', 'Guayaquil prison ', 'cárcel de ', 'El Inca ', 'Juan ', 'Loja (', 'x', ' '])(
  'a long text of nothing but "%s" is read through',
  (part) => {
    const text = part.repeat(300_000 / part.length)
    expect(read(text, 'es').every(({ start, end, text: own }) => text.slice(start, end) === own)).toBe(true)
  },
)
