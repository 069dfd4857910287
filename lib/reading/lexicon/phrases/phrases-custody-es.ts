import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross, led } from './cross'

const unharmed = 'sanos y salvos, sanas y salvas, sano y salvo, sana y salva, iles*, con vida, viv*'
const hole =
  'por un tunel, por un boquete, por un hueco, por un agujero, por un orificio, por un ducto, por los techos, por el techo, por una ventana'
const walls =
  'el muro, los muros, la tapia, la cerca, la malla, la valla, el cerco, la barda, la pared, la muralla, la alambrada, el cerramiento'
const home =
  'a casa, a sus casas, a sus hogares, a su hogar, a su casa, con sus familias, con sus familiares, con los suyos, junto a sus familias'
const captive =
  'retenid*, secuestrad*, cautiv*, encerrad*, amarrad*, maniatad*, rehenes, de rehenes, como rehenes'
const power = 'en su poder, bajo su poder, en sus manos, bajo su control'
const behindBars =
  'prision, la prision, la carcel, el penal, la celda, su celda, sus celdas, una celda, la penitenciaria'

/** Verbs of more than one word for taking, keeping and freeing people, and for getting away; see `phrases-es.ts`. */
export const custodyEs: [string, Sense][] = [
  ...cross('free', 'entregar devolver', 'sanos y salvos, sanas y salvas, sano y salvo, sana y salva, iles*'),
  ...cross('free', 'rescatar liberar sacar recuperar evacuar', unharmed),
  ...cross('seize', 'atar', 'de pies y manos'),
  ...cross('house', 'purgar cumplir', 'condena, condenas, pena, penas, sentencia'),
  ...cross('seize', 'faltar restar', 'liberar, rescatar, soltar'),
  ...cross('seize', 'faltar quedar restar be', 'por liberar, por rescatar, por soltar, por ser liberad*'),
  ...cross('exit', 'salir', 'ilesos, ilesas, por su propio pie'),
  ...cross('seize', 'tomar usar coger emplear', 'como escudo, como escudos, como escudos humanos'),
  ...cross('detain', 'caer', 'preso, presos, detenid*'),
  ...cross('free', 'poner', 'a salvo, en libertad, a buen recaudo'),
  ...cross('escape', 'dejar', 'escapar'),
  ...cross('escape', 'abandonar salir', led('..', hole)),
  ...cross('escape', 'ganar alcanzar', 'la calle, las calles'),
  ...cross('exit', 'cruzar atravesar', '.. la puerta, .. la reja, .. el porton, .. las puertas'),
  ...cross('free', 'ganar obtener recuperar recobrar', '.. la libertad, .. su libertad, .. libertad'),
  ...cross('free', 'devolver', '.. la libertad'),
  ...cross('free', 'dar', 'por liberad* a, por liberad*, por rescatad* a, por rescatad*'),
  ...cross('seize', 'tener mantener', 'bajo llave a, bajo llave'),
  ...cross('free', 'canjear intercambiar', 'por'),
  ...cross('free', 'dejar', 'ir, salir, marchar, en libertad, libre, libres'),
  ...cross('free', 'permitir', 'salir'),
  ...cross('free', 'permitir autorizar facilitar', 'la salida de'),
  ...cross('free', 'quedar salir', 'libre, libres, en libertad'),
  ...cross('exit', 'dejar', 'de estar retenid*, de estar secuestrad*'),
  ...cross('seize', 'tomar capturar retener usar llevar', 'como rehen, como rehenes, en calidad de rehenes'),
  ...cross('seize', 'tomar', 'de rehen, de rehenes, como retenid*, como prisioner*'),
  ...cross('seize', 'tomar', 'rehenes, rehen, cautiv*'),
  ...cross('seize', 'tomar hacer', 'prisioner*'),
  ...cross('seize', 'hacer', 'rehenes a, rehen a'),
  ...cross('seize', 'llevar', '.. como rehenes, por la fuerza, a la fuerza'),
  ...cross('seize', 'apoderar', 'de'),
  ...cross('seize', 'privar', 'de su libertad'),
  ...cross(
    'seize',
    'be',
    'victima de secuestro, victimas de secuestro, objeto de secuestro, victima de plagio, victimas de plagio',
  ),
  ...cross('seize', 'tener mantener', `${led('..', captive)}, ${led('..', power)}, ${power}, como rehenes`),
  ...cross('seize', 'caer', 'en manos, en poder'),
  ...cross('seize', 'echar', 'mano a'),
  ...cross('exit', 'aparecer', 'con vida, sanos y salvos'),
  ...cross('exit', 'volver regresar retornar llegar', home),
  ...cross('exit', 'dejar', 'la carcel, la prision, el penal, el recinto'),
  ...cross('exit', 'be', 'fuera, ya fuera'),
  ...cross('exit', 'estar be', 'en casa, ya en casa'),
  ...cross('exit', 'reunir reencontrar', 'con sus familias, con sus familiares, con los suyos'),
  ...cross('recapture', 'volver regresar retornar', `al penal, tras las rejas, ${led('a', behindBars)}`),
  ...cross('recapture', 'volver regresar', '.. en manos de la policia, a manos de la policia'),
  ...cross(
    'recapture',
    'volver',
    'a capturar, a atrapar, a detener, a apresar, a prender, a encerrar, a arrestar, a aprehender, a recluir',
  ),
  ...cross('escape', 'darse dar', 'a la fuga'),
  ...cross('escape', 'emprender', 'la huida, la fuga'),
  ...cross(
    'escape',
    'aprovechar',
    '.. escapar, .. fugarse, .. huir, .. ganar la calle, para evadirse, .. para salir, .. para abandonar',
  ),
  ...cross(
    'escape',
    'burlar',
    'la vigilancia, la seguridad, la custodia, los controles, a los guardias, a los guias, a los custodios, el cerco',
  ),
  ...cross('escape', 'dar', 'por evadid*, por fugad*, por profug*'),
  ...cross('escape', 'echar', 'en falta'),
  ...cross('escape', 'saltar brincar escalar trepar', walls),
  ...cross('escape', 'descolgar', 'por'),
  ...cross('escape', 'lanzar', 'por una ventana'),
]
