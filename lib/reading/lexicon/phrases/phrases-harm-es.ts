import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { cross, led } from './cross'

/** What somebody is dealt, suffers or shows: "recibió una pedrada", "sufrieron intoxicación", "presentaban cortes". */
const wounds =
  '.. heridas, .. herida, .. lesiones, .. lesion, .. corte, .. cortes, .. cortadura, .. cortaduras, .. quemadura, .. quemaduras, ' +
  '.. fractura, .. fracturas, .. contusion, .. contusiones, .. punaladas, .. punalada, .. machetazo, .. machetazos, .. balazo, .. balazos, ' +
  '.. disparo, .. disparos, .. perdigon, .. perdigones, .. perdigonazo, .. perdigonazos, .. pedrada, .. pedradas, .. esquirlas, ' +
  '.. estocada, .. estocadas, .. cuchillada, .. cuchilladas, .. navajazo, .. navajazos, .. puntazo, .. puntazos, .. paliza, ' +
  '.. asfixia, .. intoxicacion, .. traumatismo, .. traumatismos, .. culatazos, .. golpes, .. rasgunos, .. hematomas'

/** "tenía un corte en la mano": what may be had in other ways too is left out. */
const marks =
  'heridas, herida, lesiones, lesion, corte, cortes, cortadura, cortaduras, fractura, fracturas, quemaduras, contusiones, hematomas, ' +
  'moretones, rasgunos, magulladuras, raspones'

const hurt =
  'herid*, malherid*, lesionad*, lastimad*, contus*, golpead*, magullad*, apunalad*, acuchillad*, intoxicad*, quemad*'
const violently =
  'a tiros, a balazos, a punaladas, a golpes, a disparos, a cuchilladas, a machetazos, a palos, a pedradas'
const murdered =
  'balead*, acribillad*, tirotead*, apunalad*, acuchillad*, ahorcad*, asfixiad*, calcinad*, quemad*, ahogad*, asesinad*, decapitad*, ' +
  'abatid*, estrangulad*, degollad*'
const clinics =
  '.. hospital, .. hospitales, .. casa de salud, .. casas de salud, .. centro de salud, .. clinica, .. clinicas, .. centros medicos, .. centro medico, .. emergencias, .. urgencias'

/** Verbs of more than one word for what kills, wounds or spares people; see `phrases-es.ts` for the marks. */
export const harmEs: [string, Sense][] = [
  ...cross('hurt', 'recibir sufrir presentar', wounds),
  ...cross('hurt', 'recibir', '.. impacto, .. impactos, .. tiro, .. tiros, .. bala'),
  ...cross('hurt', 'sufrir', '.. golpe'),
  ...cross('other', 'recibir', 'cortes de pelo, un corte de pelo'),
  ...cross('hurt', 'tener', led('..', marks)),
  ...cross(
    'hurt',
    'tener',
    '.. brazo roto, .. brazos rotos, .. pierna rota, .. costillas rotas, .. costilla rota, .. nariz rota, .. mano rota, ' +
      '.. tobillo roto, .. mandibula rota',
  ),
  ...cross('other', 'tener', 'un corte de, cortes de'),
  ...cross('hurt', 'terminar acabar quedar resultar salir', led('con', `${marks}, golpes, golpe`)),
  ...cross(
    'hurt',
    'terminar acabar quedar resultar salir',
    `${led('con una', 'herida, lesion, fractura, quemadura, cortadura, contusion')}, con un corte, con un golpe`,
  ),
  ...cross('hurt', 'terminar acabar salir dejar llegar', hurt),
  ...cross('hurt', 'quedar resultar', 'contus*, magullad*, lastimad*, golpead*, balead*'),
  ...cross(
    'hurt',
    'resultar',
    'con .. impacto, con .. impactos, con .. disparo, con un impacto, con un disparo',
  ),
  ...cross('hurt', 'afectar', 'por .. humo, por .. gases, por inhalacion'),
  ...cross('hurt', 'operar', 'de urgencia'),
  ...cross('hurt', 'sobrevivir', 'herid*, con herid*'),
  ...cross('hurt', 'acabar terminar parar', '.. hospital'),
  ...cross(
    'hurt',
    'permanecer seguir continuar',
    '.. internad*, .. ingresad*, .. hospitalizad*, en hospital, en hospitales, en el hospital, en un hospital',
  ),
  ...cross('hurt', 'recuperar reponer', '.. heridas, .. lesiones, .. quemaduras'),
  ...cross('hurt', 'recuperar', '.. hospital, .. hospitales, en'),
  ...cross('hurt', 'romper fracturar', '.. brazo, .. pierna'),
  ...cross('hurt', 'estar', 'hospitalizado'),
  ...cross('hurt', 'atender', '.. heridas, .. lesiones, .. quemaduras'),
  ...cross('hurt', 'trasladar evacuar', '.. heridas'),
  ...cross('hurt', 'trasladar llevar ingresar internar evacuar', clinics),
  ...cross('hurt', 'enviar mandar', '.. al hospital'),
  ...cross('hurt', 'debatir', 'entre la vida y la muerte'),
  ...cross('hurt', 'luchar pelear', 'por su vida, por sus vidas, por la vida, por sobrevivir'),
  ...cross(
    'die',
    'aparecer encontrar hallar',
    'colgad*, muert*, sin vida, ahorcad*, asesinad*, calcinad*, degollad*, decapitad*',
  ),
  ...cross('die', 'aparecer', '.. sin vida'),
  ...cross('die', 'perder', 'la vida, su vida, sus vidas'),
  ...cross('kill', 'dar', 'por muert*, por fallecid*, .. de baja, muerte'),
  ...cross('survive', 'salir', 'con vida, viv*'),
  ...cross('survive', 'vivir', 'para contarlo'),
  ...cross('die', 'dejar', 'de existir'),
  ...cross('die', 'encontrar hallar', 'la muerte'),
  ...cross('die', 'caer', 'bajo las balas, en combate, en cumplimiento, abatid*, acribillad*, asesinad*'),
  ...cross(
    'kill',
    'be',
    'victima de homicidio, victimas de homicidio, victima de asesinato, victimas de asesinato',
  ),
  ...cross('kill', 'quemar', 'viv*'),
  ...cross('kill', 'resultar', 'muert*'),
  ...cross('kill', 'declarar', 'muert*, fallecid*'),
  ...cross('die', 'recibir', 'un disparo mortal, un impacto mortal, un balazo mortal'),
  ...cross('die', 'recibir sufrir', 'una herida mortal'),
  ...cross('kill', 'herir', 'de muerte'),
  ...cross('cost', 'segar arrebatar', 'la vida'),
  ...cross('die', 'morir', `${violently}, ${murdered}`),
  ...cross('die', 'morir fallecer perecer', 'de forma violenta'),
  ...cross('kill', 'terminar acabar', 'con la vida de, con la vida del'),
  ...cross('kill', 'poner', 'fin a la vida de, fin a la vida del'),
  ...cross('kill', 'privar', 'de la vida'),
  ...cross('kill', 'quitar', 'la vida'),
  ...cross('kill', 'matar asesinar ultimar abatir', violently),
]
