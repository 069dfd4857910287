import type { Language } from '@/lib/model/article'
import { wordSet } from '@/lib/text/word-set'

/**
 * Words that show what a whole article is about, as beginnings of folded words. `grave` stand in hardly anything but a
 * report of violence, captivity or prisons, `hard` also in other texts ("the attack", "shot"), `calm` in reports of
 * sport, weather, money, politics, farming, travel or the kitchen, `invented` in reviews of films and books.
 */
export type SubjectWords = Record<'grave' | 'hard' | 'calm' | 'invented', ReadonlySet<string>>

const en: SubjectWords = {
  grave: wordSet(
    'hostage inmate prisoner massacre gunmen gunman hitman hitmen kidnap abduct jailbreak mutin riot rioter assassin murder homicide militant insurgent guerrill rebels terroris jihad paramilit cartel ' +
      'gang gangs gangster wounded behead warden shootout gunned bomber bombing grenade atrocit curfew captive extort vigilante lynch',
  ),
  hard: wordSet(
    'prison jail penitentiar kill killed killing killings died dead deaths death toll attack explos blast shot shooting gunfire police policem soldier troop army marines armed weapon injur casualt victim arrest detain suspect ' +
      'emergency unrest violen clash escape fugitive convict guards guard stormed morgue corpse bodies fire burned',
  ),
  calm: wordSet(
    'match matches goal goals goalkeep striker defender midfield coach league championship tournament stadium season relegat referee halftime penalt medal marathon runner olympic athlete scored spectators equaliser kickoff substitut lineup ' +
      'forecast gust rainfall temperature celsius degrees weather breeze sunshine snowfall volcan crater eruption seism lava ' +
      'shares shareholder investor bid takeover quarter profit revenue sales market markets company acquisition merger analyst dividend currency inflation retail startup ' +
      'fraud auditor pension regulator savers savings accounts fund funds executive sentenced licences defendant ' +
      'recipe onion garlic tomato oven simmer tablespoon teaspoon pepper flour butter prawn mussel stew dish cloves spoonful eggs grams stove ' +
      'virus influenza flu outbreak infect vaccin epidem pandem disease symptom poultry earthquake landslide telescope galax planet researcher laborator molecule species fossil ' +
      'election ballot voters candidate campaign opinion parliament coalition tax budget ' +
      'harvest grower coffee cocoa orchard seedling fungus beetle weevil irrigat fertiliz ' +
      'beach hotel holiday museum ferry itinerar album concert singer tour exhibition painting viewers broadcaster episode drama',
  ),
  invented: wordSet(
    'film movie actor actress screenplay premiere sequel cinema novel protagonist audience critics fiction thriller sitcom trailer studio screens',
  ),
}

const es: SubjectWords = {
  grave: wordSet(
    'rehen rehenes recluso reclusa internos preso presos masacre matanza sicario secuestr plagiad motin amotina asesin homicid guerriller terroris yihad paramilit cartel carteles pandill banda bandas narco ' +
      'pistoler balacera tiroteo heridos herido acribill decapit granada extors cautiv penitenci carcelari fuga fugados profug excepcion levantamiento coche-bomba',
  ),
  hard: wordSet(
    'carcel prision penal reo reos matar mato mataron muert murio murieron falleci ataque ataco explosion detonac disparo disparar policia soldado militar ejercito armado armas victima deteni captur arrest sospechos emergencia violen ' +
      'enfrentamient artefacto escapar huyeron guias guardias cadaver cuerpos morgue balas disturbio asalto incendio',
  ),
  calm: wordSet(
    'partido gol goles portero delantero defensa mediocamp entrenador tecnico liga campeonato torneo estadio hinchas jugador futbolist arbitro descenso medalla corredor atleta penales marcador goleador espectador descanso empate vestuario alineacion hinchada grada ' +
      'pronostico lluvia temperatura grados clima viento nevada volcan crater erupcion sismo columna lava ceniza vulcan geofisic cientific hectareas montana ' +
      'acciones accionist inversor trimestre beneficio ventas mercado empresa fusion analista dividendo moneda inflacion bolsa economia ' +
      'fraude auditor pension regulador ahorr ' +
      'receta cebolla ajo tomate horno cucharad pimienta harina mantequilla plato queso pescado ' +
      'virus influenza gripe brote infecci vacuna epidem pandem enfermedad sintoma terremoto telescopio galaxia planeta investigador laboratorio molecula especie fosil ' +
      'eleccion electoral votante candidat campana encuesta parlamento coalicion impuesto presupuesto diputad bancada debate congreso ' +
      'cosecha caficult cafetal cacao semilla hongo escarabajo gorgojo fertiliz ' +
      'playa hotel vacacion verano taberna bicicleta museo ferri turista viajero isla album concierto cantante gira exposicion pintura',
  ),
  invented: wordSet(
    'pelicula filme actor actriz guion estreno secuela cine novela protagonist trama elenco resena ficcion personaje espectador taquilla rodaje',
  ),
}

export const subjectWords: Record<Language, SubjectWords> = { en, es }
