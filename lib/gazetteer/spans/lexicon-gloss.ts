import { wordList } from '@/lib/gazetteer/lexicon/word-list'

const pairs = (text: string) =>
  wordList(text).map((pair) => {
    const [spanish = '', english = ''] = pair.split(' ')
    return [spanish, english] as const
  })

/** Spanish words that stand around names, with the English ones that stand there: one model reads both. */
export const glosses: ReadonlyMap<string, string> = new Map(
  pairs(`en in, desde from, hacia toward, hasta to, a to, al to, por by, para for, con with, sin without, sobre on, entre between,
    tras after, durante during, segun says, de of, del of, y and, e and, o or, u or, ni or, contra against, bajo under, ante before,
    cerca near, junto near, fuera outside, dentro inside, norte north, sur south, este east, oeste west, noreste northeast,
    noroeste northwest, sureste southeast, sudeste southeast, suroeste southwest, sudoeste southwest, centro central,
    dijo said, dice says, informo said, anuncio announced, declaro said, afirmo said, aseguro said, confirmo confirmed,
    que that, donde where, cuando when, como as, es is, son are, fue was, fueron were, ha has, han have, sera will, tiene has,
    ciudad city, ciudades cities, pueblo town, localidad town, aldea village, puerto port, capital capital, provincia province,
    provincias provinces, region region, estado state, estados states, departamento department, distrito district, pais country,
    condado county, municipio municipality, isla island, islas islands, gobierno government, policia police, ejercito army,
    ministerio ministry, hospital hospital, universidad university, aeropuerto airport, carcel prison, prision prison,
    frontera border, costa coast, valle valley, rio river, lago lake, mar sea, golfo gulf, bahia bay, monte mount, calle street,
    avenida avenue, carretera road, habitantes residents, vecinos residents, llego arrived, viajo travelled, visito visited,
    embajada embassy, embajador ambassador, alcalde mayor, gobernador governor, el the, la the, los the, las the, un a, una a,
    su his, sus their, muertos dead, heridos injured, personas people, lunes monday, martes tuesday, miercoles wednesday,
    jueves thursday, viernes friday, sabado saturday, domingo sunday`),
)
