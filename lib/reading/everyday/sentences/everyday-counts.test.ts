import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '@/lib/reading/testing/island'

/** What every paper counts besides a crisis: each sentence alone, and right behind a riot. */

const riot = 'A riot at Roble prison left 12 inmates dead on Monday, and the army was sent in on Tuesday. '
const motin = 'Un motín en la cárcel de Roble dejó 12 reos muertos el lunes, y el martes entró el Ejército. '

const english = (text: string) => [
  ...readText(text).claims.map(toLine),
  ...readText(riot + text)
    .claims.filter(({ sentence }) => sentence.start >= riot.length)
    .map(toLine),
]
const spanish = (text: string) => [
  ...leer(text).claims.map(toLine),
  ...leer(motin + text)
    .claims.filter(({ sentence }) => sentence.start >= motin.length)
    .map(toLine),
]

describe('houses that are no prisons', () => {
  test.each([
    'The Titanic was built for 2,453 passengers.',
    'Wembley holds 90,000 people.',
    'There are 1,200 people on the waiting list for 90 places.',
    'The stadium, built for 30,000, was half empty.',
    'The school in Tarsis has 900 pupils and room for 1,100.',
    'The bus was built for 40 people but carried 62.',
    'The nursing home houses 84 residents.',
    'The camp shelters 12,000 refugees in tents meant for 8,000.',
    'The dog pound holds 140 animals in space for 90.',
    'The museum, once a prison for 200 men, opens on Saturday.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El estadio, con capacidad para 30.000 personas, estaba medio vacío.',
    'La escuela de Tarsis tiene 900 alumnos y cupo para 1.100.',
    'El hotel, de 240 habitaciones, alberga a 500 huéspedes en verano.',
    'La residencia de ancianos alberga a 84 mayores.',
    'El museo, antigua prisión para 200 hombres, abre el sábado.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['The facility was built for 400.', 'inmates_capacity 400'],
    ['It was built for 400 people.', 'inmates_capacity 400'],
    [
      'According to the rights commission, the place was full, with 4,585 people in 3,385 spaces.',
      'other_count 4585',
    ],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    [
      `A judge's report this month found 343 men there, in room for 163.`,
      ['inmates_capacity 163', 'other_count 343'],
    ],
    [
      "At Sunday's headcount 1,093 of the 1,141 people on the register answered.",
      ['other_count 1093', 'other_count 1141'],
    ],
    [
      'Together they lodge 39,000 people in room for 30,000.',
      ['inmates_capacity 30000', 'other_count 39000'],
    ],
  ])('what an inspection finds in the prisons told of before: %s', (text, lines) =>
    expect(english(text)).toEqual(expect.arrayContaining(lines)),
  )
  test('one search in another prison, and a yard of the same one', () => {
    expect(
      spanish(
        'Una requisa en la de Tarsis, en la que se hacinan 900 personas donde caben 400, acabó sin heridos.',
      ),
    ).toEqual(expect.arrayContaining(['other_count 900', 'inmates_capacity 400']))
    expect(spanish('En aquel patio vivían 180 hombres y en todo el establecimiento 1.267.')).toContain(
      'other_count 180',
    )
  })
  test.each([
    "The school's report lists 343 pupils, in room for 300.",
    'At a headcount in the hotel 93 of the 141 guests answered.',
    'The register of the club holds 900 names.',
  ])('an inspection of another house: %s', (text) => expect(english(text)).toEqual([]))
  test('the prison named before', () =>
    expect(spanish('El inmueble fue concebido para 700.')).toContain('inmates_capacity 700'))
})

describe('prisons in which nothing happened', () => {
  test.each([
    'Twelve prisons will get new kitchens next year.',
    'The union has 12,000 members in 18 prisons.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Doce cárceles tendrán cocinas nuevas el próximo año.',
    'El sindicato tiene 12.000 afiliados en 18 cárceles.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
})

describe('forces at a parade, at a match, on strike or on their way home', () => {
  test.each([
    'About 2,000 soldiers marched in the independence day parade in Tarsis.',
    'The utility deployed 200 workers to restore power.',
    'The jury of 12 was sent home.',
    'The army took part in the census with 3,000 soldiers.',
    'The country has sent 150 soldiers to a peacekeeping mission abroad.',
    'The army pulled 1,200 troops out of the province last week.',
    'Some 300 soldiers were withdrawn from Tarsis on Friday.',
    'The marathon drew 8,000 runners and was guarded by 300 police.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Unos 1.200 militares volvieron a sus cuarteles tras los comicios.',
    'La Policía contratará a 1.500 agentes en los próximos tres años.',
    'El ministro prometió 500 policías más para la provincia antes de las elecciones.',
    'El jefe policial dijo que 300 agentes viven fuera de la ciudad.',
    'La policía reforzó la autopista con 40 radares.',
    'En 1944 el general envió a 20.000 hombres al otro lado del río.',
    'Los policías en huelga suman 400, según el sindicato.',
    'Unos 900 policías vigilarán la final de la copa.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('but who join the patrols are sent', () =>
    expect(spanish('A las patrullas se sumarán 400 policías.')).toContain('troops_deployed 400'))
})

describe('rumours, rights and emergencies of every day', () => {
  test.each([
    'The actor denied rumours that he will play Bond in three films.',
    'The mayor denied that taxes would rise by 4 percent.',
    'Unconfirmed reports say the club will pay 40 million for the striker.',
    'The committee could not verify 1,200 of the signatures.',
    'The hospital declared an emergency and cancelled 40 operations.',
    'His licence was suspended after the assembly voted.',
    'The court suspended his right to drive for 60 days.',
    'The club was suspended for two matches and lost its right to play in the cup.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El banco negó que vaya a despedir a 3.000 empleados.',
    'Se rumorea que las dos empresas se fusionarán.',
    'El rumor de que la estrella se había casado resultó falso.',
    'El club está en estado de emergencia tras su sexta derrota, dijo el técnico.',
    'El planeta está en estado de emergencia, dijo el obispo.',
    'El alcalde declaró en emergencia la red de agua por 60 días.',
    'El concejo declaró la emergencia habitacional con 2.400 familias en espera.',
    'El juez le suspendió el derecho a conducir por 60 días.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('a right to assemble is one that decrees suspend', () =>
    expect(english('The president issued a decree suspending the right to assemble.')).toContain(
      'rights_suspended -',
    ))
})

describe('animals that got out', () => {
  test.each([
    'Rangers recaptured six lions that had got out of the zoo.',
    'Ten monkeys escaped from a laboratory and five were caught again.',
  ])('%s', (text) => expect(english(text).filter((line) => line.startsWith('other_count'))).toEqual([]))
  test('lions', () =>
    expect(
      spanish('Los guardabosques recapturaron a seis leones que se habían escapado del zoológico.').filter(
        (line) => line.startsWith('other_count'),
      ),
    ).toEqual([]))
})
