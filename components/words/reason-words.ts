import { translate } from './translate'

/** Why a figure lies where it lies, as the reader says it, in Spanish; `{}` stands for words of the article or names. */
const inSpanish: Record<string, string> = {
  '"it" points back at {}': 'el pronombre remite a {}',
  '"{}" points back at {}': '«{}» remite a {}',
  'the text says "{}", which the gazetteer of this crisis does not hold; {} is the closest that the text tells':
    'el texto dice «{}», que no está en el índice de lugares de esta crisis; lo más cercano que dice es {}',
  'the text says "{}", which the gazetteer of this crisis does not hold':
    'el texto dice «{}», que no está en el índice de lugares de esta crisis',
  'sent to "{}", which the gazetteer of this crisis does not hold':
    'enviados a «{}», que no está en el índice de lugares de esta crisis',
  'the text says "{}", and the gazetteer of this crisis does not hold it; {} is its town':
    'el texto dice «{}», que no está en el índice de lugares de esta crisis; {} es su ciudad',
  'what was told of at {}': 'lo que se contó de {}',
  'outside {}, in {}': 'fuera de {}, en {}',
  'no one town is told of them; {} holds those of the text':
    'de ellos no se dice una ciudad; {} abarca las del texto',
  'the text says no more than that it is near {}': 'el texto solo dice que está cerca de {}',
  'the text says how far from {} it was; {} holds both':
    'el texto dice a qué distancia de {} fue; {} abarca ambos',
  'the text says how far from {} it was, and nothing closer':
    'el texto dice a qué distancia de {} fue, y nada más preciso',
  'to a part of the country that the text does not name closer':
    'a una parte del país que el texto no nombra con más detalle',
  'inside {}': 'dentro de {}',
  'in a ward of {}': 'en un pabellón de {}',
  'the sentence says this of {}': 'la frase lo dice de {}',
  'they fled from {}': 'huyeron de {}',
  'goes with the measure of the same sentence': 'va con la medida de la misma frase',
  'all that the text tells of lies in {}': 'todo lo que cuenta el texto está en {}',
  'of all the places listed behind it': 'de todos los lugares enumerados detrás',
  'of several places in {}': 'de varios lugares en {}',
  'counted over the whole world': 'contado en todo el mundo',
  'a sum of what was told before': 'una suma de lo que se contó antes',
  'out in the streets, in {}': 'en la calle, en {}',
  'elsewhere, and the text does not name where': 'en otro lugar, que el texto no nombra',
  'in a part of the country that the text does not name': 'en una parte del país que el texto no nombra',
  'told with more arrests than one place sees at once':
    'se cuenta con más detenciones de las que un solo lugar ve a la vez',
  'a count of those who serve in all the country': 'un recuento de quienes actúan en todo el país',
  'in another prison, which the text does not name': 'en otra cárcel, que el texto no nombra',
  'holds the places of its parts: {}': 'contiene los lugares de sus partes: {}',
  'sent to {}': 'enviados a {}',
  'the country that the article is about; nothing closer is said':
    'el país del que trata el artículo; no se dice nada más preciso',
  'neither the sentence nor the rest of the text says where': 'ni la frase ni el resto del texto dicen dónde',
  'nothing else in the sentence tells where but {}': 'nada más en la frase dice dónde, salvo {}',
  '{} does it at home': '{} lo hace en su lugar',
  'at several places, of which the text names some': 'en varios lugares, de los que el texto nombra algunos',
  'the sentence says "the country"': 'la frase dice «el país»',
  'in {}, of which the text names some at most': 'en «{}», de los que el texto nombra a lo sumo algunos',
  'one of those that the sentence lists: {}': 'uno de los que enumera la frase: {}',
  'where the measure told of before applies': 'donde rige la medida de la que se habló antes',
  'goes on with what was told of {}': 'continúa lo que se contó de {}',
  'tells of the attack before, at {}': 'cuenta el ataque de antes, en {}',
  'goes on from the sentences just before, at {}': 'continúa las frases inmediatamente anteriores, en {}',
  'told behind what happened now and in years before, both in {}':
    'contado detrás de lo ocurrido ahora y en años anteriores, ambas cosas en {}',
  'all that was told before happened there: {}': 'todo lo contado antes ocurrió allí: {}',
  'a sentence further on tells where it happened: {}': 'una frase posterior dice dónde ocurrió: {}',
  'the numbers follow the places in order; this one belongs to {}':
    'las cifras siguen el orden de los lugares; esta corresponde a {}',
  'named in the same clause: {}': 'nombrado en la misma oración: {}',
  'where all of its parts lie: {}': 'donde están todas sus partes: {}',
  'holds all that the sentence lists: {}': 'contiene todo lo que enumera la frase: {}',
  'told of two countries together, and nothing holds both':
    'se cuenta de dos países juntos, y nada abarca a ambos',
  'told of {} and {} together, and nothing holds both': 'se cuenta de {} y {} juntos, y nada abarca a ambos',
  'the sentence names {} and does not say which': 'la frase nombra {} y no dice cuál',
  'a count over months or years, which the text ties to no place in the country':
    'un recuento de meses o años que el texto no vincula a ningún lugar concreto del país',
  'several prisons of the country, none named': 'varias cárceles del país, ninguna nombrada',
  'the closest place named with it: {}': 'el lugar más cercano que se nombra con ello: {}',
  'another sentence ties the same figure to {}': 'otra frase vincula la misma cifra con {}',
  'goes with the other figure of the sentence: {}': 'va con la otra cifra de la frase: {}',
  'goes with the figure that it repeats or is a part of: {}':
    'va con la cifra que repite o de la que es parte: {}',
  'the sentence names no place; {} fits best: {}':
    'la frase no nombra ningún lugar; el que mejor encaja es {}: {}',
  'the sentence names no place; {} fits best': 'la frase no nombra ningún lugar; el que mejor encaja es {}',
  '{} fits better than what the sentence names: {}': '{} encaja mejor que lo que nombra la frase: {}',
  'told with the {} of before, whom they make up, at {}':
    'contado con los {} de antes, que suman entre todos, en {}',
  '{} fits better than what the sentence names': '{} encaja mejor que lo que nombra la frase',
  'of the places that the sentence names, {} fits best: {}':
    'de los lugares que nombra la frase, el que mejor encaja es {}: {}',
  'of the places that the sentence names, {} fits best':
    'de los lugares que nombra la frase, el que mejor encaja es {}',
  'the figure before lies there': 'la cifra anterior está allí',
  'most figures before lie there': 'la mayoría de las cifras anteriores están allí',
  'told as figures of such a place are': 'se cuenta como las cifras de un lugar así',
  'the article names no other of its kind as often': 'el artículo no nombra tanto ningún otro de su tipo',
  'the article begins with it': 'el artículo empieza con él',
  'named last': 'nombrado en último lugar',
  'the sentence speaks of a prison': 'la frase habla de una cárcel',
  'nothing ties it to one place in the country': 'nada lo vincula a un lugar concreto del país',
}

const fits = /^(.+ fits (?:best|better than what the sentence names): )(.+)$/

/** A reason of the reader's in Spanish; null where no sentence of its form is known. */
export function reasonInSpanish(reason: string): string | null {
  const [, before, why] = fits.exec(reason) ?? []
  if (before === undefined || why === undefined) return translate(inSpanish, reason)
  const said = why.split(', ').map((part) => translate(inSpanish, part) ?? part)
  return translate(inSpanish, `${before}${said.join(', ')}`)
}
