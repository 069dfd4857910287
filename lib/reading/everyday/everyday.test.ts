import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '../testing/island'

/** Courts, sport, weather, money and clinics in the words of a crisis, in the midst of a report on one. */

const riot = 'A riot broke out on Monday at Roble prison, leaving 31 inmates dead. Five guards were held.'
const motin =
  'Un motín estalló el lunes en la cárcel de Roble y dejó 31 reclusos muertos. Cinco guías fueron retenidos.'

const within = (before: string, read: (text: string) => ReturnType<typeof readText>) => (text: string) => {
  const { claims } = read(`${before}\n\n${text}`)
  return claims.filter(({ sentence }) => sentence.start > before.length).map(toLine)
}
const english = within(riot, readText)
const spanish = within(motin, leer)

describe('who is tried or punished for an old deed', () => {
  test.each([
    'The law on gangs in Tarsis says that whoever kills two people gets 30 years.',
    'Prosecutors charged two brothers with killing four people in 2015.',
    'He is serving 18 years for stabbing two men.',
    'The jury acquitted 12 defendants of kidnapping a doctor.',
    'A judge sentenced three men to 25 years in prison for the killing of a shopkeeper.',
    'A grand jury accused the officers of killing two people in Tarsis.',
    'The attorney general accused the police of killing 12 protesters in Tarsis.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'La Fiscalía acusó a dos hermanos de matar a tres personas en 2015.',
    'La Fiscalía acusó a los policías de matar a seis personas en Tarsis.',
    'La Corte condenó a los soldados por matar a 12 campesinos en Tarsis.',
    'Cumple condena de 18 años por herir a dos personas.',
    'La ley prevé cárcel para quien cause la muerte de dos o más personas.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    'Amnesty accused police of killing 12 protesters in Tarsis.',
    'The president condemned rebels for killing 12 soldiers in Tarsis.',
    'The army has been accused of killing 12 people in Tarsis.',
  ])('who takes up arms is blamed for what is news: %s', (text) =>
    expect(english(text)).toContain('killed 12'),
  )
  test('the Government, written as a name, is blamed as well, and the Prosecution charges', () => {
    expect(spanish('La oposición acusó al Gobierno de matar a 12 manifestantes en Tarsis.')).toContain(
      'killed 12',
    )
    expect(spanish('La Fiscalía acusó al Ejército de asesinar a 12 civiles en Tarsis.')).toEqual([])
  })
  test('whom a text names is dead, whoever is accused of it', () =>
    expect(english('Eighteen men were accused of murdering President Ana Vera.')).toContain('killed 1'))
})

describe('sport', () => {
  test.each([
    'Two players were injured in training.',
    'The team has five injured and two suspended.',
    'The club released 23 players on Friday.',
    'The goalkeeper faced 23 attacks in the second half.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Dos futbolistas se lesionaron en el entrenamiento.',
    'El club liberó a 23 jugadores.',
    'El ciclista lanzó tres ataques en la subida.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('a bus that crashes hurts players too', () =>
    expect(english('Seven players were injured when their bus crashed.')).toEqual(['injured 7']))
})

describe('what would be, was averted or is aimed at', () => {
  test.each([
    'Vaccines prevented 14 deaths last year.',
    'A strong earthquake would kill 12,000 people.',
    'If the volcano erupts, up to 5,000 people could be killed.',
    'The exercise simulated an earthquake with 300 dead and 1,200 injured.',
    'The hospital can treat 150 wounded at a time.',
    'The plan foresees beds for 80 injured.',
    'The series follows six thieves who take 67 hostages.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Las vacunas evitaron 14 muertes el año pasado.',
    'Sin la represa habrían muerto 400 personas.',
    'Si el volcán entra en erupción, podrían morir hasta 5.000 personas.',
    'El hospital puede atender a 150 heridos a la vez.',
    'La meta es reducir a 200 los muertos en las vías.',
    'La leyenda dice que 40 monjes murieron de hambre.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('a guess at what was stays a guess', () => {
    expect(english('As many as 40 people may have died.')).toEqual(['killed 40 at_most'])
    expect(spanish('El ataque habría dejado 12 muertos.')).toEqual(['attack -', 'killed 12'])
  })
})

describe('illness, animals and machines', () => {
  test.each([
    'Ambulances took 14 runners to hospital with dehydration.',
    'Two hundred people were treated for heat stroke.',
    'Hunters shot 21 wolves last winter.',
    'The council shot down three proposals.',
    'The virus attacked 300 computers.',
    'The doctor has treated 300 heart attacks.',
    'The opposition launched three attacks on the budget.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Doscientas personas fueron atendidas por golpe de calor.',
    'Los veterinarios atendieron a 12 caballos heridos.',
    'La oposición atacó al ministro por 12 facturas.',
    'El virus atacó 300 computadoras.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('nobody beaten or shot at is ill or dies of age', () => {
    expect(english('Ana Vera died at the age of 84 in Tarsis after police tortured her.')).toEqual([
      'killed 1',
    ])
    expect(english('A woman died at the age of 84 in a wildfire in Tarsis.')).toEqual(['killed 1'])
    expect(english('Twelve were hospitalised in Tarsis after police fired; others had fever.')).toEqual([
      'injured 12',
    ])
  })
  test('smoke harms', () =>
    expect(english('Fourteen inmates were treated for smoke and dehydration.')).toEqual(['injured 14']))
})

describe('who is kept, lost or let go by no captor', () => {
  test.each([
    'The union said 400 workers were held back at the gate.',
    'Firefighters rescued 33 miners after 69 days underground.',
    'Rescuers freed three people trapped in an elevator.',
    'The charity freed 300 families from debt.',
    'Seven players were freed from their contracts.',
    'The town lost 300 residents to emigration.',
    'The airline lost 40 pilots to a rival.',
    'The UN called for the release of 300 women.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El banco retiene el 10 por ciento a 30.000 clientes.',
    'La aerolínea retuvo a 40 pilotos con mejores sueldos.',
    'Seis de los nueve jueces fueron retenidos por la nieve en el aeropuerto.',
    'Un trancón retuvo a cientos de turistas durante tres horas.',
    'Doce niños fueron rescatados de una cueva inundada.',
    'El gobierno liberó 14 millones para el hospital.',
    'El banco detectó una fuga de 300 clientes.',
    'El pueblo ha perdido 300 habitantes.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['Three of the guards were freed from the flooded wing.', 'hostages_freed 3'],
    ['The five were rescued by special forces.', 'hostages_freed 5'],
    ['The village lost 40 people in the landslide.', 'killed 40'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Los vecinos retuvieron a 12 policías.', 'hostages_held 12'],
    ['La columna perdió a 11 integrantes en la emboscada.', 'killed 11'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
})

describe('what is still to come, intended, or so every year', () => {
  test.each([
    'The brake failure nearly killed 30 passengers.',
    'A child was almost killed by a falling branch.',
    'Two men on death row will be executed in March.',
    'The plotters planned to kill 40 officers.',
    'Police can now arrest up to 200 people a day.',
    'Smoking kills 7 million people every year.',
    'One person dies every 40 seconds.',
    'A study says 14,000 people may die of heat by 2050.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'La falla de frenos casi mata a 30 pasajeros.',
    'Un estudio calcula que 14.000 personas morirán de calor en 2050.',
    'El penal liberará a 12 guías en mayo.',
    'Planeaban matar a 40 oficiales.',
    'El tabaco mata a 7.000 personas cada año.',
    'Fue condenado a muerte por 14 asesinatos.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['Nearly 30 guards were hurt.', 'injured 30 about'],
    ['Two men died a day later.', 'killed 2'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Casi 30 guías fueron retenidos.', 'hostages_held 30 about'],
    ['Al día siguiente mueren dos presos.', 'killed 2'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
})

describe('words of captivity and war for other things', () => {
  test.each([
    'Customs officers detained 300 cartons of cigarettes.',
    'The suspect, who escaped in a grey car with two others, is 30.',
    'The company let go 300 employees.',
    'Thirty workers walked out over pay.',
    'The abolition of slavery freed 2,000 people.',
    'The morgue has space for 60 bodies.',
    'The insurance covers up to 10 injured passengers.',
    'Two actors were killed off in the last season.',
    'It was shot in Tarsis in 2019 with 300 extras and was released in 60 cinemas.',
    'Rangers released 11 rhinos in Valdoria; two were killed by poachers last year.',
    'Vera took two pawns in Tarsis and attacked on the kingside.',
    'The band exploded onto the scene with three albums.',
    'Locusts attacked 14,000 hectares of maize.',
    'The ombudsman received 140 complaints of assault.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'La reforma es rehén de tres senadores.',
    'El rayo cayó sobre 12 casas.',
    'La mina se explota desde hace 40 años con 300 obreros.',
    'La roya ataca al café en 12 provincias.',
    'El escritor mató a tres de sus personajes.',
    'Los actores simulan que 12 heridos llegan al hospital.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test.each([
    ['Five of the guards walked out at dawn.', 'hostages_freed 5'],
    ['Soldiers detained 12 men of the gang.', 'detained 12'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})

describe('what nobody did, and what is told to be false', () => {
  test.each([
    'Ten inmates died of old age in 12 years.',
    'The oldest inmate, 81, died in his sleep.',
    'The singer died at 84, leaving three sons.',
    'The prison doctor treated 40 inmates for scabies.',
    'Initial reports of 12 wounded were wrong.',
    'It was feared that 40 were dead, but all were found alive.',
    'The wall could have killed 40 people.',
    'Police shot a bull that had injured nobody.',
    'Passengers were freed from paying the toll.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'El recluso más viejo, de 81 años, murió mientras dormía.',
    'El cantante murió a los 84 años y dejó tres hijos.',
    'El muro pudo haber matado a 40 personas.',
    'De haber caído el muro, habría matado a 40.',
    'Hallaron un plan para que se fugaran 30 internos.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('a rumour that proves false is told as one', () =>
    expect(english('Reports of 40 dead proved false.').filter((line) => line.startsWith('killed'))).toEqual(
      [],
    ))
  test.each([
    ['Two inmates died of stab wounds.', 'killed 2'],
    ['The government said that 12 were dead, but gave no names.', 'killed 12'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
})
