import { wordLike } from '@/lib/text/word-set'
import { signOfWords } from '@/lib/text/word-signs'

/** Words of sport, screen, money and private life: a rumour or an emergency told in them is none of a crisis. */
export const everydayWords = signOfWords(
  'vaccine vaccines painting paintings museum prices price salary salaries wages harvest producers ' +
    'vacuna vacunas cuadro cuadros museo precio precios salario salarios sueldo sueldos cobren cosecha productores ' +
    'company milk palace princess scientists ghost ghosts carrots novelist affair ' +
    'empresa leche palacio princesa cientificos fantasma novelista romance alineacion ' +
    'coach striker goalkeeper midfielder footballer footballers football referee league championship tournament marathon match cup club player players fans season semifinal ' +
    'film films movie movies actor actress singer album novel novels premiere concert concerts song songs band-mates celebrity sequel biopic ' +
    'tax taxes shares shareholders merge merger takeover dividend dividends profits layoffs redundancies retailer startup airline airlines bank banks invoices customers ' +
    'married wedding divorce divorced pregnant affair diploma thesis plagiarism signatures plane pilot pilots aircraft flight flights runway ' +
    'entrenador delantero futbolista futbolistas futbol arbitro liga copa campeonato torneo maraton club jugador jugadores hinchas fichaje semifinal seleccionador ' +
    'pelicula peliculas actor actriz cantante cantantes album novela novelas estreno concierto conciertos cancion canciones famoso secuela ' +
    'impuesto impuestos accionistas fusionar fusionaran fusionarse fusion dividendo dividendos despidos despedir despida aerolinea aerolineas banco bancos facturas clientes bursatil ' +
    'boda divorcio divorciado embarazada casado casada casarse diploma tesis plagio firmas avion piloto pilotos aeronave vuelo vuelos',
)

/** What is watched, run or danced: forces keep order there and are sent into no crisis. */
export const occasions = wordLike(
  'parades? exercises? drills? manoeuvres maneuvers marathons? half-marathon race finals? semi-?finals?',
  'cup match(?:es)? games? concerts? festivals? carnival fair derby olympics championships?',
  'tournaments? wedding funeral coronation procession pilgrimage census harvest peacekeeping',
  'desfil(?:e|es|aron|an|o|ar) ejercicios? simulacros? maniobras maraton carreras? copa partidos?',
  'juegos conciertos? festival(?:es)? carnaval feria fiestas? clasico olimpiadas? campeonatos? torneos?',
  'boda procesion(?:es)? romeria peregrinacion cabalgata censo cosecha',
)
