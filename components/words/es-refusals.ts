import { translate } from './translate'

/** Why a number or a deed is told nowhere, as the reader says it, in Spanish; `{}` stands for words of the article. */
const refusals: Record<string, string> = {
  'a percentage': 'un porcentaje',
  'an age or a length of time': 'una edad o una duración',
  'a distance or measure': 'una distancia o medida',
  'a sum of money': 'una suma de dinero',
  'the number of a pavilion, decree or the like': 'el número de un pabellón, un decreto o algo parecido',
  'an age or part of a compound': 'una edad o parte de una palabra compuesta',
  'the sentence denies it': 'la frase lo niega',
  'intended, not said to have happened': 'se pretende, no se dice que haya ocurrido',
  'nothing says what happened to {}': 'nada dice qué pasó con «{}»',
  'let go, saved or exchanged, and nothing says that they were hostages':
    'soltados, salvados o canjeados, y nada dice que fueran rehenes',
  'a part of the number before it, told by who they are':
    'una parte del número anterior, de la que solo se dice quiénes son',
  'what a count was before': 'lo que era antes una cuenta',
  'a mention of what is told in full elsewhere': 'una mención de lo que se cuenta entero en otra parte',
  'wanted by the law, and nothing says that they broke out':
    'buscados por la ley, y nada dice que se fugaran',
  'a rumour of something else': 'un rumor sobre otra cosa',
  'pictures show it that nobody vouches for': 'lo muestran imágenes de las que nadie responde',
  'supposed, not told': 'se supone, no se cuenta',
  'prevented, so it did not happen': 'se evitó, así que no ocurrió',
  'asked for, refused or struck down, so not in force': 'se pidió, se negó o se anuló, así que no rige',
  'told of sport': 'se cuenta de un deporte',
  'told of animals': 'se cuenta de animales',
  'an old crime, for which someone is tried or punished':
    'un delito antiguo, por el que se juzga o castiga a alguien',
  'what a law provides for': 'lo que prevé una ley',
  'so many in every year or day': 'tantos cada año o cada día',
  'of something else, to whom nothing is said to have happened':
    'de otra cosa, a la que nada se dice que ocurriera',
  'aimed at, not told': 'un objetivo, no algo que se cuente',
  'those for whom there is room': 'aquellos para quienes hay sitio',
  'wounds, not the wounded': 'heridas que alguien recibió, no personas heridas',
  'an illness, not an injury': 'una enfermedad, no una herida',
  'buried by what came down, and not said to be dead':
    'sepultados por lo que se vino abajo, y no se dice que murieran',
  'threats, and nobody dead': 'amenazas, y nadie muerto',
  'most of them died of an illness': 'la mayoría murió de una enfermedad',
  'an illness or old age': 'una enfermedad o la vejez',
  'one death, of which nothing says what brought it': 'una sola muerte, de la que nada dice qué la causó',
  'of others, whom the sentence names': 'de otros, que la frase nombra',
  'of another, which was only named': 'de otro, que solo se nombró',
  'what was done with some of those counted': 'lo que se hizo con algunos de los contados',
  'taken off the count again': 'descontado después',
  'how old one of them was': 'la edad de uno de ellos',
  'how old those counted were': 'la edad de los contados',
  'what happened, and nobody to whom it did': 'lo que ocurrió, y nadie a quien le ocurriera',
  'how many there are for each of something else': 'cuántos hay por cada uno de otra cosa',
  'swept away, and held by nobody': 'arrastrados, y retenidos por nadie',
  'one or some of several, who are not counted together': 'uno o algunos de varios, que no se cuentan juntos',
  'the most that there had been, and no more': 'lo máximo que llegó a haber, y que ya no hay',
  'several fates in one sum': 'varias suertes en una sola suma',
  'how some of the dead died': 'cómo murieron algunos de los muertos',
  'a house, not one who lives there': 'una casa, no quien vive en ella',
  'so many relatives': 'tantos familiares',
  'an hour or a day': 'una hora o un día',
  'the sentence calls it false': 'la frase lo llama falso',
  'asked, practised or made up': 'preguntado, ensayado o inventado',
  'held by nobody': 'no los retiene nadie',
  'gone, and not dead': 'desaparecidos, no muertos',
  'those who tell it': 'quienes lo cuentan',
  'those who did it': 'quienes lo hicieron',
  'suspected or convicted, and no hostages': 'sospechosos o condenados, y no rehenes',
  'held under the law on migration, and no hostages': 'retenidos por la ley de migración, y no rehenes',
  'turned up since, and held no more': 'aparecieron después, y nadie los retiene',
  'put out, and nothing says that it was out of danger': 'desalojados, y nada dice que fuera de un peligro',
  'how many were missing before some of them were found':
    'cuántos faltaban antes de que se hallara a algunos',
  'kept from going on, not captive': 'impedidos de seguir, no cautivos',
  'kept in their homes or town, and in no prison': 'encerrados en sus casas o su pueblo, y en ninguna cárcel',
  'still to be declared, so not in force': 'aún por declarar, así que no está vigente',
  'a measure, as the number before it': 'una medida, como el número anterior',
  'how often one person was arrested': 'cuántas veces se detuvo a una persona',
  'an accident': 'un accidente',
  'an attack in words': 'un ataque de palabra',
  'a robbery': 'un robo',
  'of a house that is no prison': 'de una casa que no es cárcel',
  'planned or wished for, and not there yet': 'previsto o deseado, y todavía inexistente',
  'prisons in which nothing happened': 'cárceles en las que no pasó nada',
  'promised by someone who runs for office': 'lo promete alguien en campaña',
  'planned, and not done': 'planeado y no hecho',
  'asked for, offered or weighed, and neither sent nor ordered':
    'pedido, ofrecido o sopesado, y ni enviado ni ordenado',
  'planned, and neither sent nor ordered': 'planeado, y ni enviado ni ordenado',
  'put off, so not sent': 'aplazado, así que no enviado',
  'to be sent only if something else comes to pass': 'se enviará solo si ocurre otra cosa',
  'forces that were sent into no crisis': 'fuerzas que no se enviaron a ninguna crisis',
  'an emergency in a manner of speaking': 'una emergencia en sentido figurado',
  'a ban on traffic, and no right': 'una prohibición de circular, y no un derecho',
  'a right of one person': 'un derecho de una sola persona',
  'still to come': 'aún por venir',
  'intended, not done': 'se pretende, no está hecho',
  'it nearly came about': 'estuvo a punto de ocurrir',
  'annotated sentences that tell a number so claim nothing by it':
    'las frases anotadas que dan así un número no afirman nada con él',
  'annotated sentences that tell a number so count something else by it ({})':
    'las frases anotadas que dan así un número cuentan con él otra cosa',
}

/** "The city of that name", and what may be said of it behind. */
const called: Record<string, string> = {
  country: 'el país de ese nombre',
  city: 'la ciudad de ese nombre',
  province: 'la provincia de ese nombre',
  canton: 'el cantón de ese nombre',
  prison: 'la cárcel de ese nombre',
}
const behind: Record<string, string> = {
  '': '',
  ': nothing says that the province is meant': ': nada dice que se trate de la provincia',
  ': the article speaks of its mayor': ': el artículo habla de su alcalde',
  ': the article speaks of its governor': ': el artículo habla de su gobernador',
  ': the article says city': ': el artículo dice «ciudad»',
  ': the article says province': ': el artículo dice «provincia»',
  ': the article says canton': ': el artículo dice «cantón»',
  ': the article names a county of it': ': el artículo nombra un condado suyo',
  ': it stands in a row of such': ': está en una enumeración de lugares así',
  ': the article names {} beside it': ': el artículo nombra al lado {}',
  ' in {}: nothing says that the province is meant': ' en {}: nada dice que se trate de la provincia',
  ' in {}: the article names its region': ' en {}: el artículo nombra su región',
  ' in {}: the best known of that name': ' en {}: el más conocido de ese nombre',
  ' in {}, which the article points at': ' en {}, a donde apunta el artículo',
  ' in {}, which the crisis is about': ' en {}, de donde trata la crisis',
  ' in {}, which the article names': ' en {}, que el artículo nombra',
  ' in {}, before its villages': ' en {}, antes que sus pueblos',
}
const ofThatName = Object.entries(called).flatMap(([kind, name]) =>
  Object.entries(behind).map(([end, said]) => [`the ${kind} of that name${end}`, name + said] as const),
)

/** What a name stands for and why; `{}` stands for names. */
const toponyms: Record<string, string> = {
  ...Object.fromEntries(ofThatName),
  'the town of that name from which a canton is run, in {}':
    'la ciudad de ese nombre, cabecera de un cantón, en {}',
  '{} in {}: the article names {} beside it': '{} en {}: el artículo nombra al lado {}',
  'named behind {}, which lies in it': 'nombrado detrás de {}, que está en él',
  'places called {} lie in {}; nothing in the article tells them apart':
    'hay lugares llamados {} en {}; nada en el artículo los distingue',
  'the capital of that name: an agency names the country behind any other town':
    'la capital de ese nombre: detrás de cualquier otra ciudad una agencia nombra el país',
  'no place called {} is known': 'no se conoce ningún lugar llamado {}',
  'no place of that name is known': 'no se conoce ningún lugar de ese nombre',
  'no index holds a place called {}': 'ningún índice tiene un lugar llamado {}',
  'the article says that this {} is in {}, where no index holds one':
    'el artículo dice que este {} está en {}, donde ningún índice tiene uno',
  'the article says that this {} is in {}': 'el artículo dice que este {} está en {}',
  'the city of that name in {}, the one country that the article points at':
    'la ciudad de ese nombre en {}, el único país al que apunta el artículo',
  '{} is a country of which the article does not speak': '{} es un país del que el artículo no habla',
  'short for {}, in a country that the article points at':
    'abreviatura de {}, en un país al que apunta el artículo',
  'short for {}': 'abreviatura de {}',
  '{} is a quarter of {}': '{} es un barrio de {}',
  'no prison is named': 'no se nombra ninguna cárcel',
  'no prison called {} is known, and the text does not say in which town it lies':
    'no se conoce ninguna cárcel llamada {}, y el texto no dice en qué ciudad está',
  'no prison called {} is known': 'no se conoce ninguna cárcel llamada {}',
  'the prison known as {}, named with its type word':
    'la cárcel conocida como {}, nombrada con la palabra de su tipo',
  'the prison known as {}, named by its name alone':
    'la cárcel conocida como {}, nombrada solo por su nombre',
  'the prison known as {}, which the article names': 'la cárcel conocida como {}, que el artículo nombra',
  'the prison known as {} in {}': 'la cárcel conocida como {} en {}',
  'the prison known as {}': 'la cárcel conocida como {}',
  'no gazetteer holds this prison; the text says no more than that it is in {}':
    'ningún índice de lugares tiene esta cárcel; el texto solo dice que está en {}',
  'the only prison there that is called {}': 'la única cárcel de allí que se llama {}',
  'the only known prison in {}': 'la única cárcel conocida en {}',
  'no gazetteer holds this prison; the article puts it in {}':
    'ningún índice de lugares tiene esta cárcel; el artículo la sitúa en {}',
  'no gazetteer holds this prison; it is called after {}':
    'ningún índice de lugares tiene esta cárcel; se llama como {}',
  '{} prisons are known in {}; the article also names {}':
    'se conocen {} cárceles en {}; el artículo nombra también {}',
  '{} prisons are known in {}; {} is the largest, with up to {} people':
    'se conocen {} cárceles en {}; {} es la mayor, con hasta {} personas',
  '{} prisons are called so; the article also names {}':
    '{} cárceles se llaman así; el artículo nombra también {}',
  'the article puts {} in {}': 'el artículo sitúa {} en {}',
  '{} or {}: nothing in the article tells them apart': '{} o {}: nada en el artículo los distingue',
  '{}: nothing in the article tells them apart': '{}: nada en el artículo los distingue',
  '{} lies in a country that the article does not speak of':
    '{} está en un país del que el artículo no habla',
  '{} lies in a country of which the article names no place':
    '{} está en un país del que el artículo no nombra ningún lugar',
  'in parentheses after {}, which lies in it': 'entre paréntesis tras {}, que está en él',
  'in parentheses after {}, which no index holds': 'entre paréntesis tras {}, que ningún índice recoge',
  'no {} is known in {}, which the article names beside it':
    'no se conoce {} en {}, que el artículo nombra al lado',
  "the article says {} as it would say a person's name":
    'el artículo dice {} como diría el nombre de una persona',
}

/** What a text's writer should look at. */
export const remarksInSpanish: Record<string, string> = {
  'it says language: en and looks Spanish: write language: es, or it is read as English':
    'se lee como inglés y parece español: elija español',
  'it says language: es and looks English: write language: en, or it is read as Spanish':
    'se lee como español y parece inglés: elija inglés',
  'a part of it looks Spanish and is read as English: give each language an article of its own':
    'una parte parece español y se lee como inglés: dé un artículo a cada idioma',
  'a part of it looks English and is read as Spanish: give each language an article of its own':
    'una parte parece inglés y se lee como español: dé un artículo a cada idioma',
  'tells what was struck of another article: “{}”, of {}; a line of struck.json strikes in one article alone':
    'cuenta lo que se tachó en otro artículo: «{}», de {}; una línea de struck.json tacha en un solo artículo',
  'its text holds markup: {}; it is kept and shown as it stands and read as if that were not there: paste plain text':
    'su texto contiene marcado: {}; se conserva y se muestra tal cual y se lee como si no estuviera: pegue texto sin formato',
  'in no gazetteer, and no closer than its town or province: {}; places.json can say where it lies and what else it is called':
    'no está en ningún índice de lugares, ni más cerca que su ciudad o provincia: {}; places.json puede decir dónde está y cómo más se llama',
}

const parts = /^([^:]+): (.+)$/s

/**
 * A reason for refusing in Spanish; null where no sentence of its form is known.
 * @param labelOf what a page calls a kind of claim
 */
export function refusalInSpanish(reason: string, labelOf: (kind: string) => string | null): string | null {
  const [, of = '', why = reason] = parts.exec(reason) ?? []
  const said = translate(refusals, why)
  if (said === null) return null
  const [, kind = '', number = ''] = /^([a-z ]+?)((?: [\d.]+)?)$/.exec(of) ?? []
  const label = labelOf(kind.replaceAll(' ', '_'))
  return of === '' ? said : `${label === null ? of : label + number}: ${said}`
}

/** What a name in the text stands for and why, in Spanish; null where no sentence of its form is known. */
export const toponymInSpanish = (reason: string): string | null => translate(toponyms, reason)
