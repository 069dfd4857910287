import { wordSet } from '@/lib/text/word-set'

/** Who fights, for a cause and for no state: as alternatives for a regular expression. */
export const fighters =
  'fighters?|militants?|insurgents?|rebels?|guerrillas?|militias?|jihadis?|jihadists?|terrorists?|paramilitar(?:y|ies)|' +
  'combatientes?|militantes?|insurgentes?|rebeldes?|guerriller[oa]s?|milicias?|milician[oa]s?|yihadistas?|terroristas?|' +
  'paramilitar(?:es)?'

/** Who takes and keeps people by force of arms and for no state, as one word calls them. Gangs and inmates have classes of their own. */
export const captors = wordSet(
  'gunman gunmen kidnapper kidnappers abductor abductors captor captors hijacker hijackers bandit bandits militant militants ' +
    'insurgent insurgents rebel rebels guerrilla guerrillas fighter fighters attacker attackers assailant assailants raider raiders ' +
    'pirate pirates thug thugs herdsman herdsmen herder herders smuggler smugglers trafficker traffickers ' +
    'extremist extremists jihadi jihadis jihadist jihadists separatist separatists ' +
    'pistolero pistoleros secuestrador secuestradora secuestradores captores encapuchado encapuchada encapuchados encapuchadas ' +
    'asaltante asaltantes atacante atacantes guerrillero guerrillera guerrilleros guerrilleras rebelde rebeldes ' +
    'insurgente insurgentes militante militantes miliciano milicianos separatista separatistas yihadista yihadistas bandido bandidos ' +
    'sicario sicarios pandillero pandilleros plagiario plagiarios traficante traficantes tratante tratantes',
)
