import { wordList } from '@/lib/gazetteer/lexicon/word-list'

/** Words for places of custody in English and Spanish, folded. Both languages count in every text: names travel. */
type TypeWord = { plural: boolean; language: 'en' | 'es' }

const english =
  wordList(`prison, jail, gaol, penitentiary, jailhouse, lockup, prison farm, penal farm, penal colony, prison camp, penal complex,
  detention camp, holding center, holding centre, reformatory, prison complex, penitentiary complex, jail complex,
  detention center, detention centre, detention facility, detention complex, correctional facility, correctional center,
  correctional centre, correctional complex, correctional institution, rehabilitation center, rehabilitation centre,
  social rehabilitation center, social rehabilitation centre, remand center, remand centre, custody center, custody centre,
  deprivation of liberty center, deprivation of liberty centre, prison facility, correctional institute, penal institution, penal institute,
  penitentiary institution, detention house, detention unit, house of detention, house of correction, custodial center,
  custodial centre, correctional colony, prison colony, penal settlement, holding facility, detention site, borstal institution`)

const spanish =
  wordList(`carcel, penal, penitenciaria, prision, presidio, reclusorio, centro penitenciario, centro carcelario,
  complejo penitenciario, complejo carcelario, recinto penitenciario, recinto carcelario, establecimiento penitenciario,
  centro de rehabilitacion, centro de rehabilitacion social, centro de detencion, centro de detencion provisional,
  centro de reclusion, centro de privacion de libertad, centro de privacion de la libertad,
  centro de privacion provisional de libertad, centro de privacion provisional de la libertad, colonia penal, granja penal,
  granja de rehabilitacion, granja modelo de rehabilitacion, centro penal, unidad penal, unidad penitenciaria, cereso, cefereso,
  centro de reinsercion social, centro de readaptacion social, centro federal de readaptacion social, centro de internamiento,
  centro preventivo, centro de custodia, reten, complejo penal, internado judicial, centro de detencion judicial,
  centro de detencion preventiva, centro de prision preventiva, centro de detencion transitoria, centro de detencion policial,
  centro de reinsercion, instituto penal, instituto de reinsercion social, establecimiento penal,
  establecimiento carcelario, establecimiento penitenciario y carcelario, establecimiento de detencion, unidad prisional,
  complejo correccional, centro correccional, complejo penitenciario y carcelario, comunidad penitenciaria, casa de detencion, casa de custodia,
  centro de cumplimiento, centro regional de readaptacion social, centro estatal de readaptacion social, cerereso,
  centro regional de reinsercion social, centro estatal de reinsercion social, centro federal de reinsercion social`)

/** "jail" and "rehabilitation center" take the mark on the last word. */
const englishPlural = (phrase: string) => `${phrase.replace(/y$/, 'ie')}s`

const plainPlural = (word: string) => (/[aeio]$/.test(word) ? `${word}s` : `${word}es`)

/** "centro penitenciario" takes it on both words, "centro de detencion" on the first. */
function spanishPlural(phrase: string): string {
  const [first = '', second = '', ...rest] = phrase.split(' ')
  if (!second) return plainPlural(first)
  const agrees = second === 'de' ? second : plainPlural(second)
  return [plainPlural(first), agrees, ...rest].join(' ')
}

const both = (phrases: string[], language: 'en' | 'es', pluralOf: (phrase: string) => string) =>
  phrases.flatMap((phrase): [string, TypeWord][] => [
    [phrase, { plural: false, language }],
    [pluralOf(phrase), { plural: true, language }],
  ])

export const facilityTypes: ReadonlyMap<string, TypeWord> = new Map([
  ...both(english, 'en', englishPlural),
  ...both(spanish, 'es', spanishPlural),
])

/** What tells one prison of a town from another, by the words that say it. `''` says nothing of that kind. */
const qualifierGroups: Record<string, string[]> = {
  women: wordList('women, womens, female, femenino, femenina, mujeres, de mujeres, para mujeres, femenil'),
  men: wordList('men, mens, male, masculino, masculina, varones, de varones, hombres, de hombres'),
  regional: wordList('regional'),
  zonal: wordList('zonal'),
  provisional: wordList('pre trial, pretrial, remand, provisional, provisional de libertad'),
  juvenile: wordList(
    'juvenile, youth, adolescentes, de adolescentes, para adolescentes, de menores, infractores',
  ),
  '': wordList(`maximum security, high security, medium security, minimum security, max security, de maxima seguridad,
    de alta seguridad, de mediana seguridad, de minima seguridad, maxima seguridad, state, federal, provincial, municipal,
    local, mixto, mixta, estatal, judicial, policial, distrital, metropolitano, metropolitana, juridico, agricola, social, central, public, publica, civil, civile, national, nacional, nacionales, departamental`),
}

export const facilityQualifiers: ReadonlyMap<string, string> = new Map(
  Object.entries(qualifierGroups).flatMap(([group, phrases]) =>
    phrases.map((phrase) => [phrase, group] as const),
  ),
)

export const numberMarks = new Set(['no', 'n', 'nro', 'num', 'numero', 'number', 'nr'])
export const numberWords: ReadonlyMap<string, number> = new Map(
  wordList('uno, dos, tres, cuatro, cinco, seis, siete, ocho').map(
    (word, index) => [word, index + 1] as const,
  ),
)

/** "Prison of X", "carcel de X": these join the noun to the name. */
export const links = new Set([
  'de',
  'del',
  'of',
  'called',
  'named',
  'llamada',
  'llamado',
  'denominada',
  'denominado',
])
export const articles = new Set(['el', 'la', 'los', 'las', 'the', 'lo'])

/** "El penal" is a prison, "codigo penal" and "juez penal" are none: the noun has one of these before it. */
export const nounsOnly = new Set(['penal', 'penales'])
export const determiners = new Set(
  wordList(`el, la, los, las, del, al, un, este, ese, aquel, dicho, mismo, otro, cada, su, sus, estos, esos, en, de, desde, dos, tres,
    cinco, varios, algunos, principal, mayor, peligroso, propio, antiguo, nuevo, the, a`),
)
/** "Prision preventiva" is a measure, no building. */
export const measures = new Set(
  wordList('preventiva, domiciliaria, perpetua, sentence, sentences, term, terms, time'),
)

/** Behind "X prison" they make it an institution, and X the area it serves. */
export const institutionNouns = new Set(
  wordList(`system, systems, service, services, authority, authorities, agency, agencies, administration, network,
    population, ministry, policy, budget, crisis, reform, bureau, department, observatory, watchdog`),
)

/** Words that tell that a sentence speaks of a place of custody. */
export const custodyWords = new Set(
  wordList(`prison, prisons, jail, jails, penitentiary, penitentiaries, inmate, inmates, prisoner, prisoners, detainee, detainees,
    guard, guards, warden, wardens, cell, cells, cellblock, pavilion, riot, riots, mutiny, incarcerated, imprisoned, jailed,
    carcel, carceles, penal, penales, penitenciaria, penitenciarias, prision, prisiones, carcelario, carcelaria, carcelarios,
    carcelarias, penitenciario, penitenciarios, interno, internos, interna, internas, preso, presos, presa, presas, reo, reos,
    recluso, reclusos, reclusa, reclusas, pabellon, pabellones, celda, celdas, motin, motines, amotinamiento, guia, guias,
    custodio, custodios, ppl, privados, reclusion, encarcelado, encarcelados, guardia, guardias, garita, garitas, warder, warders, cabecilla, cabecillas, ringleader, ringleaders, amotinados, convict, convicts`),
)
