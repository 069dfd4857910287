import { wordLike } from '@/lib/text/word-set'

/** Whom Spanish calls by where they come from, in small letters as any noun: stems, folded. "caimanes", "fines" and "reuniones" are things as well. */

const inO =
  'afgan african american andorran angolan angolen antiguan argelin argentin armeni asiatic australian austriac azerbaiyan ' +
  'bahamen belicen bielorrus birman bolivian bosni botsuan brasilen brasiler britanic bulgar caboverdian camboyan centroafrican ' +
  'chadian chechen chec chilen chin colombian congolen corean costarriquen cuban dominican ecuatoguinean ecuatorian egipci eritre ' +
  'eslovac esloven estoni europe filipin gambian georgian grieg guatemaltec guinean haitian helen honduren hungar indonesi italian ' +
  'jamaican jamaiquin jordan kazaj kenian kirguis kurd laosian latin liberian libi lituan macedoni malasi maldiv marfilen mauritan ' +
  'mejican mexican moldav montenegrin mozambiquen namibi nigerian nigerin norcorean norteamerican norueg palestin panamen paraguay ' +
  'peruan polac portorriquen puertorriquen ruman rus salvadoren serbi siri sudafrican suec suiz surafrican surcorean tanzan tayik ' +
  'tibetan tunecin turc turcoman turkmen ucranian uruguay uzbek venezolan yibutian zambian'
const inConsonant =
  'albanes aleman benines burkines burundes camerunes congoles danes escoces espanol finlandes frances gabones gales ghanes ' +
  'groenlandes holandes ingles irlandes islandes japones libanes luxemburgues maltes mongol neerlandes neozelandes nepales ' +
  'portugues ruandes senegales sierraleones sudanes sursudanes tailandes taiwanes togoles ugandes'
const inI =
  'azeri bahreini bangladeshi bangladesi catari emirati gazati irani iraqui israeli kuwaiti marroqui nepali omani ' +
  'pakistani paquistani qatari saharaui saudi somali uigur yemeni'
const inOther =
  'arabe belga boricua canadiense chipriota costarricense croata estadounidense etiope keniata kosovar maliense nicaraguense ' +
  'rohinya rohingya saudita singapurense timorense vietnamita zimbabuense'

const stems = (list: string) => list.split(' ').join('|')

/** A folded Spanish noun for people of a country or people: "palestinos", "francesa", "iraníes". */
export const isNational = (norm: string): boolean => nationals.test(norm)
const nationals = wordLike(
  `(?:${stems(inO)})[oa]s?`,
  `(?:${stems(inConsonant)})(?:as?|es)?`,
  `(?:${stems(inI)})(?:e?s)?`,
  `(?:${stems(inOther)})(?:e?s)?`,
)
