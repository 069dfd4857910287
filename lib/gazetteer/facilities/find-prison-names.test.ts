import { describe, test } from 'vitest'
import { checkMarked } from '@/lib/gazetteer/testing/check-marked'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const gazetteer = await loadGazetteer(['EC'])

const check = checkMarked(gazetteer)

describe('a prison by its number', () => {
  test.each([
    'Rioting broke out at [[Guayas No. 1|guayas-1]] in [[Ecuador|EC]]. Two men died in [[Guayas No. 4|guayas-4]].',
    'Guards were held at [[Rodeo II jail|rodeo-ve]] in [[Venezuela|VE]].',
    '[[Manabí|EC-M]] No. 9 is a school district of [[Ecuador|EC]]. Thirty men from [[Guayas|EC-G]] 30 guards stopped.',
  ])('in English: %s', check('en'))
  test.each([
    'En [[Cotopaxi N.º 1|cotopaxi-1]] hubo 12 muertos; en [[Guayas número 5|guayas-5]], ninguno, dijo [[Ecuador|EC]].',
    'En [[Guatemala|GT]] se amotinó el [[penal Fraijanes II|fraijanes-ii-gt]].',
    'La [[cárcel Rodeo III|rodeo-ve]], en [[Venezuela|VE]], sigue tomada.',
  ])('in Spanish: %s', check('es'))
})

describe('a prison by the whole name of its kind', () => {
  test.each([
    'A riot at [[Guayaquil|ec-guayaquil]]’s [[Regional prison|guayas-4]] in [[Ecuador|EC]] left three dead.',
    'In [[Honduras|HN]] the [[National Penitentiary of Támara|tamara-hn]] is the largest.',
    'In [[Haiti|HT]] fewer than 100 stayed in the [[National Penitentiary|national-penitentiary-ht]] of [[Port-au-Prince|geonames:3718426]].',
    'The [[Owerri Custodial Centre|owerri-ng]] in [[Nigeria|NG]] was attacked.',
    'In the morning two died in the [[Regional prison|guayas-4]] of [[Guayaquil|ec-guayaquil]], [[Ecuador|EC]].',
    'Soldiers entered the [[Penitentiary|guayas-1]] in [[Guayaquil|ec-guayaquil]], [[Ecuador|EC]]. Then each penitentiary was searched.',
    'Dozens died in the [[Women’s Centre for Social Adaptation|tamara-women-hn]] of [[Honduras|HN]].',
    'Two men died at the [[Antonio Trindade penal institute|ipat-br]] in [[Manaus|geonames:3663517]], [[Brazil|BR]].',
    'Fighters control [[al-Sinaa prison|ghwayran-sy]] in [[Syria|SY]].',
    'In [[Ecuador|EC]] inmates of the [[Regional|guayas-4]] rose once more; 34 prisoners died at [[Turi|azuay-1]].',
    'In [[Ecuador|EC]] the Regional Command spoke of the prisoners.',
    'A fire swept the [[National Penitentiary|]] of [[Honduras|HN]].',
    'Riot in Venezuelan prison leaves nine dead. [[Venezuela|VE]] sent troops.',
    'Nine died in a riot in Tajik prison blocks, [[Tajikistan|TJ]] says.',
    'It is the main penitentiary of [[Congo|CD]], in [[Kinshasa|geonames:2314302]].',
    'Three died at [[Turi prison|azuay-1]], near [[Cuenca|ec-cuenca]]. Prison riots in [[Ecuador|EC]] go on.',
  ])('in English: %s', check('en'))
  test.each([
    'Murieron 39 en el [[Centro de Detención Judicial de Amazonas|amazonas-ve]], en [[Puerto Ayacucho|geonames:3629710]], [[Venezuela|VE]].',
    'Huyeron 17 del [[Internado Judicial de Barinas|barinas-ve]], en [[Venezuela|VE]].',
    'La [[Comunidad Penitenciaria de Coro|coro-ve]], en [[Venezuela|VE]], alberga a 1.200 presos.',
    'En [[Guatemala|GT]] murió un guardia del [[Preventivo de la zona 18|zone-18-gt]].',
    'Murieron seis en la [[Penitenciaría|guayas-1]], en [[Ecuador|EC]]. Los presos callan.',
    'Hubo 49 muertos en el [[reclusorio de Topo Chico|topo-chico-mx]], en [[México|MX]].',
    'Los muertos de [[Turi|azuay-1]] son 34; los de la [[Regional|guayas-4]], 31. Los reos de [[Ecuador|EC]] callan.',
    'En [[Ecuador|EC]], los reos de [[Turi|azuay-1]] suman 34 muertos y la [[Regional|guayas-4]] registra 31.',
    'En [[Ecuador|EC]], la Regional Costa de la fiscalía contó 31 presos.',
    'Un cabecilla fue enviado a [[La Roca|guayas-3]]. [[Ecuador|EC]] calló.',
    'El cantante actuó en La Roca, dijo la prensa de [[Ecuador|EC]]. La Regional Costa abrió sus puertas.',
    'En [[Chile|CL]] hubo dos presos muertos en la Penitenciaría.',
    'El Instituto Penitenciario contó las camas del [[penal de Jamundí|jamundi-co]], en [[Colombia|CO]].',
  ])('in Spanish: %s', check('es'))
})

describe('which of several prisons of one name', () => {
  test.each([
    '[[BOGOTÁ|geonames:3688689]].- Murieron 23 en la [[cárcel Modelo|modelo-bogota-co]]. Hubo disturbios en [[Cúcuta|geonames:3685533]], [[Colombia|CO]].',
    'Ardió la [[cárcel La Modelo|modelo-bogota-co]] de [[Bogotá|geonames:3688689]], [[Colombia|CO]]. En [[Cúcuta|geonames:3685533]] no hubo presos heridos; en la [[Modelo|modelo-bogota-co]], 83.',
    'En [[Venezuela|VE]] ayunan los presos de [[Yare|yare-ve]] y [[El Rodeo|rodeo-ve]].',
    'En [[Venezuela|VE]] cayó la [[cárcel El Rodeo|rodeo-ve]].',
    'En [[Ecuador|EC]] cayó la [[cárcel El Rodeo|manabi-4]].',
  ])('%s', check('es'))
  test.each([
    'Men are kept at [[Lee Correctional Institution|lee-us]] in [[Bishopville|geonames:4571470]], [[South Carolina|US-SC]]. Inmates at [[Lee|lee-us]] held a guard. Governor Lee came.',
    'Hundreds fled [[Taji prison|taji-iq]] in [[Iraq|IQ]]. At [[Taji|taji-iq]] the guards fought back.',
  ])('%s', check('en'))
})

describe('a quarter, a hamlet, a small town', () => {
  test.each([
    'Mataron a doce en un comedor de [[La Concordia|ec-la-concordia]] y en una finca de [[Buena Fe|ec-buena-fe]], en [[Ecuador|EC]].',
    'La masacre de [[Socio Vivienda|ec-guayaquil]] fue la peor. En el [[Guasmo|ec-guayaquil]] de [[Guayaquil|ec-guayaquil]] murió otra.',
    'Los reporteros cayeron en [[Mataje|ec-mataje]], [[Ecuador|EC]].',
    'El alcalde de [[Santa Elena|ec-santa-elena]] salió. La nueva cárcel está en [[Santa Elena|EC-SE]], [[Ecuador|EC]].',
    'El alcalde de [[Ponce Enríquez|EC-0115]] huyó de [[Ecuador|EC]].',
    'Carlos Milagro, dueño de un local de comidas, huyó de [[Ecuador|EC]].',
  ])('%s', check('es'))
})

describe('a canton called after a person', () => {
  test.each([
    'Fue baleado el alcalde del cantón minero [[Camilo Ponce Enríquez|EC-0115]]. [[Camilo Ponce Enríquez|EC-0115]], de 20.000 habitantes, está en [[Azuay|EC-A]].',
    'El decreto abarca al cantón azuayo [[Camilo Ponce Enríquez|EC-0115]], en [[Ecuador|EC]].',
    'El expresidente Camilo Ponce Enríquez gobernó [[Ecuador|EC]] desde [[Quito|ec-quito]].',
    'Rige en [[Guayas|EC-G]], [[Santa Elena|EC-SE]], [[El Oro|EC-O]] y [[Orellana|EC-D]], además del cantón [[Durán|EC-0907]].',
  ])('%s', check('es'))
  test.each([
    'His decree takes in [[San Lorenzo|ec-san-lorenzo]] and [[Eloy Alfaro|EC-0802]] in [[Ecuador|EC]].',
    'The liberal leader Eloy Alfaro was killed in [[Quito|ec-quito]], [[Ecuador|EC]].',
    'There were 14 in [[Guayas|EC-G]] and the rest in [[Esmeraldas|EC-E]], [[Ecuador|EC]] said.',
  ])('%s', check('en'))
})

test('a report from the border that says the neighbour’s name oftener than its own is read at home', () => {
  check('en')(
    'Men seized near [[Colombia|CO]] died, [[Colombia|CO]] said. [[Colombia|CO]] told [[Quito|ec-quito]] so. A bomb in [[San Lorenzo|ec-san-lorenzo]], [[Esmeraldas|EC-E]], wounded 28. [[Colombia|CO]] wept.',
  )
})
