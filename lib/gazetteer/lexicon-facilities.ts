/** Words for places of custody in English and Spanish, folded. Both languages count in every text: names travel. */
type TypeWord = { plural: boolean; language: 'en' | 'es' }

const list = (text: string) =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean)

const english =
  list(`prison, jail, penitentiary, jailhouse, prison complex, penitentiary complex, jail complex,
  detention center, detention centre, detention facility, detention complex, correctional facility, correctional center,
  correctional centre, correctional complex, correctional institution, rehabilitation center, rehabilitation centre,
  social rehabilitation center, social rehabilitation centre, remand center, remand centre, custody center, custody centre,
  deprivation of liberty center, deprivation of liberty centre, prison facility`)

const spanish =
  list(`carcel, penal, penitenciaria, prision, presidio, reclusorio, centro penitenciario, centro carcelario,
  complejo penitenciario, complejo carcelario, recinto penitenciario, recinto carcelario, establecimiento penitenciario,
  centro de rehabilitacion, centro de rehabilitacion social, centro de detencion, centro de detencion provisional,
  centro de reclusion, centro de privacion de libertad, centro de privacion de la libertad,
  centro de privacion provisional de libertad, centro de privacion provisional de la libertad, colonia penal`)

const pluralOf = (phrase: string, language: 'en' | 'es') => {
  const words = phrase.split(' ')
  const at = language === 'en' ? (phrase.startsWith('deprivation') ? words.length - 1 : words.length - 1) : 0
  return words
    .map((word, index) => {
      if (language === 'en') return index === at ? word.replace(/y$/, 'ie').replace(/$/, 's') : word
      const agrees = index === 0 || (index === 1 && /(o|al)$/.test(word) && words.length === 2)
      return agrees ? (/[aeio]$/.test(word) ? `${word}s` : `${word}es`) : word
    })
    .join(' ')
}

const entries = (phrases: string[], language: 'en' | 'es') =>
  phrases.flatMap((phrase): [string, TypeWord][] => [
    [phrase, { plural: false, language }],
    [pluralOf(phrase, language), { plural: true, language }],
  ])

export const facilityTypes: ReadonlyMap<string, TypeWord> = new Map([
  ...entries(english, 'en'),
  ...entries(spanish, 'es'),
])

/** What tells one prison of a town from another, by the words that say it. `''` says nothing of that kind. */
const qualifierGroups: Record<string, string[]> = {
  women: list('women, womens, female, femenino, femenina, mujeres, de mujeres, para mujeres, femenil'),
  men: list('men, mens, male, masculino, masculina, varones, de varones, hombres, de hombres'),
  regional: list('regional'),
  zonal: list('zonal'),
  provisional: list(
    'pre trial, pretrial, remand, provisional, preventiva, preventivo, provisional de libertad',
  ),
  juvenile: list(
    'juvenile, youth, adolescentes, de adolescentes, para adolescentes, de menores, infractores',
  ),
  '': list(`maximum security, high security, medium security, minimum security, max security, de maxima seguridad,
    de alta seguridad, de mediana seguridad, de minima seguridad, maxima seguridad, state, federal, provincial, municipal,
    local, mixto, mixta, estatal, social, central, public, publica, masculino`),
}

export const facilityQualifiers: ReadonlyMap<string, string> = new Map(
  Object.entries(qualifierGroups).flatMap(([group, phrases]) =>
    phrases.map((phrase) => [phrase, group] as const),
  ),
)

export const numberMarks = new Set(['no', 'n', 'nro', 'num', 'numero', 'number', 'nr'])
export const numberWords: ReadonlyMap<string, number> = new Map(
  list('uno, dos, tres, cuatro, cinco, seis, siete, ocho').flatMap((word, index) => [
    [word, index + 1] as const,
  ]),
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

/** Behind "X prison" they make it an institution, and X the area it serves. */
export const institutionNouns = new Set(
  list(`system, systems, service, services, authority, authorities, agency, agencies, administration, network,
    population, ministry, policy, budget, crisis, reform, bureau, department`),
)

/** Words that tell that a sentence speaks of a place of custody. */
export const custodyWords = new Set(
  list(`prison, prisons, jail, jails, penitentiary, penitentiaries, inmate, inmates, prisoner, prisoners, detainee, detainees,
    guard, guards, warden, wardens, cell, cells, cellblock, pavilion, riot, riots, mutiny, incarcerated, imprisoned, jailed,
    carcel, carceles, penal, penales, penitenciaria, penitenciarias, prision, prisiones, carcelario, carcelaria, carcelarios,
    carcelarias, penitenciario, penitenciarios, interno, internos, interna, internas, preso, presos, presa, presas, reo, reos,
    recluso, reclusos, reclusa, reclusas, pabellon, pabellones, celda, celdas, motin, motines, amotinamiento, guia, guias,
    ppl, privados, reclusion, encarcelado, encarcelados, guardia, guardias`),
)
