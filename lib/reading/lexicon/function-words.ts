import type { Language } from '@/lib/model/article'
import { wordSet } from '@/lib/text/word-set'

export type FunctionWords = {
  definite: ReadonlySet<string>
  demonstrative: ReadonlySet<string>
  indefinite: ReadonlySet<string>
  negative: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  subordinators: ReadonlySet<string>
  relatives: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  adverbs: ReadonlySet<string>
  be: ReadonlySet<string>
  have: ReadonlySet<string>
  modals: ReadonlySet<string>
  future: ReadonlySet<string>
  negations: ReadonlySet<string>
  /** All that end a noun phrase, but for forms of "be". */
  breaks: ReadonlySet<string>
  /** Forms of "be" and "have", and modals. */
  auxiliaries: ReadonlySet<string>
}

type Listed = Omit<FunctionWords, 'breaks' | 'auxiliaries'>

const en: Listed = {
  definite: wordSet('the all both every each his her its their our my your such same'),
  demonstrative: wordSet('this these those'),
  indefinite: wordSet(
    'a an another some any other additional further extra several many most more few various numerous dozens scores hundreds thousands tens',
  ),
  negative: wordSet('no none neither'),
  prepositions: wordSet(
    'in at of by for with from to into on onto over during against between among inside outside near through under without within across behind per via despite including ' +
      'amid throughout according contrary regarding concerning due toward towards upon above below beside besides along around about than like as until since till off out up down beyond',
  ),
  conjunctions: wordSet('and or but yet nor plus &'),
  subordinators: wordSet(
    'after before while when whenever because although though if unless whereas once where how whether following so',
  ),
  relatives: wordSet('who whom whose which that'),
  pronouns: wordSet(
    'he she it they we you i him them us me himself herself itself themselves nobody everyone everybody someone others whoever anyone',
  ),
  adverbs: wordSet(
    'not late also now then still already just only even again too later earlier ago there here however meanwhile therefore thus instead alone together almost nearly soon often never ever always ' +
      'once twice so far yet back away well very quite rather abroad afterwards else further previously reportedly allegedly apparently officially finally initially currently recently notoriously separately nationwide countrywide nationally elsewhere overall altogether itself loose',
  ),
  be: wordSet('be am is are was were been being get gets got getting'),
  have: wordSet('have has had having'),
  modals: wordSet('will would can could may might shall should must did does do cannot'),
  future: wordSet('will shall'),
  negations: wordSet('not never no nor neither nowhere hardly'),
}

const es: Listed = {
  definite: wordSet(
    'el la los las lo su sus nuestro nuestra nuestros nuestras todo toda todos todas ambos ambas cada mismo misma mismos mismas propio propia',
  ),
  demonstrative: wordSet(
    'este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso dicho dicha dichos dichas',
  ),
  indefinite: wordSet(
    'un una unos unas otro otra otros otras algun alguna algunos algunas varios varias muchos muchas numerosos numerosas diversos diversas cualquier demas mas mayoria decenas docenas centenares cientos miles',
  ),
  negative: wordSet('ningun ninguna ninguno nadie'),
  prepositions: wordSet(
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por segun sin sobre tras excepto incluido incluidos salvo como via',
  ),
  conjunctions: wordSet('y e o u ni pero sino'),
  subordinators: wordSet('cuando mientras aunque porque pues si luego despues antes donde adonde'),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya cuyos cuyas'),
  pronouns: wordSet('nada se ellos ellas ella le les me nos te yo'),
  adverbs: wordSet(
    'no tambien asimismo igualmente ya aun todavia ahora entonces ademas luego siempre nunca jamas solo apenas casi muy mas menos bien mal asi alli ahi aqui alla hoy tampoco incluso inclusive ' +
      'mientras tarde temprano previamente presuntamente supuestamente aproximadamente afuera adentro fuera dentro cerca lejos anteriormente ayer sin embargo',
  ),
  be: wordSet(
    'es son era eran fue fueron ser sido siendo sera seran seria serian sea sean fuera fueran esta estan estaba estaban estuvo estuvieron estar estado estaria estarian estara estaran este ' +
      'queda quedan quedo quedaron quedar quedado permanecido quedaba quedaban resulta resultan resulto resultaron resultado resultar permanece permanecen permanecia permanecian permanecio permanecieron ' +
      'sigue siguen seguia seguian siguio siguieron continua continuan continuaba continuaban mantiene mantienen',
  ),
  have: wordSet(
    'hay hubo ha han hemos habia habian haber habiendo haya hayan habra habran habria habrian he hubiera hubieran hubiese hubiesen',
  ),
  modals: wordSet('puede pueden podria podrian podra podran pudo pudieron debe deben debera deberan deberia'),
  future: wordSet('sera seran habra habran estara estaran'),
  negations: wordSet('no nunca jamas ni tampoco sin'),
}

const allOf = (...lists: ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => [...words]))

function withUnions(words: Listed): FunctionWords {
  const { prepositions, conjunctions, subordinators, relatives, pronouns, modals, have, be } = words
  return {
    ...words,
    breaks: allOf(prepositions, conjunctions, subordinators, relatives, pronouns, modals, have),
    auxiliaries: allOf(be, have, modals),
  }
}

export const functionWords: Record<Language, FunctionWords> = { en: withUnions(en), es: withUnions(es) }

/** Words that together say how, when or in whose turn, and nothing of what is counted. */
export const adverbialPhrasesEs: readonly string[] = [
  'a la fuerza',
  'por la fuerza',
  'a su vez',
  'por su parte',
  'en cambio',
  'de nuevo',
  'de inmediato',
  'de hecho',
  'al parecer',
  'no obstante',
  'en la actualidad',
  'hoy por hoy',
  'por su propio pie',
  'por sus propios medios',
  'por lo pronto',
  'por ahora',
  'por el momento',
  'de momento',
  'hasta el momento',
  'a la vez',
  'a la postre',
  'por fin',
  'entre tanto',
  'mientras tanto',
  'en realidad',
  'pasado el mediodia',
  'pasada la medianoche',
  'a decir de',
  'a juicio de',
  'pasada la tarde',
  'entrada la noche',
  'entrada la tarde',
  'entrada la madrugada',
  'caida la noche',
  'caida la tarde',
  'a partir',
  'en concreto',
  'por su cuenta',
  'de por medio',
  'es decir',
  'o sea',
  'esto es',
]

/** What people and things are like, whatever its ending: "12 elderly people". */
const adjectives = /^(?:elderly|deadly|friendly|ghastly|lonely|sickly|unruly|costly)$/

/** "recently", "presuntamente": by its ending. */
export const isAdverbial = (norm: string): boolean =>
  (norm.endsWith('ly') && !adjectives.test(norm)) || norm.endsWith('mente')
