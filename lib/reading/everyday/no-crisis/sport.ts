import type { Candidate } from '@/lib/reading/candidate'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { civilians } from '@/lib/reading/lexicon/nouns/civilians'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Players who are injured or released, and attacks on a goal. */

const sport = signOfWords(
  'goalkeeper goalkeepers striker midfielder midfielders winger wingers footballer footballers player players teammate ' +
    'teammates offside playoff playoffs relegation derby cyclist cyclists peloton batsman innings wicket wickets ' +
    'pawn pawns kingside checkmate chess tournament scored scorer scorers quarterback touchdown ' +
    'arquero arqueros delanteros mediocampista mediocampistas futbolista futbolistas jugador jugadora jugadores jugadoras ' +
    'entrenador entrenamiento entrenamientos goleador gol goles derbi porteria peones ajedrez ciclista ciclistas torneo campeonato entretiempo',
)
const sporting = toSayings([
  'second half',
  'first half',
  'half time',
  'on goal',
  'al arco',
  'al marco',
  'free throws',
  'match ban',
  'game ban',
  'third quarter',
  'fourth quarter',
  'points in the',
  'the team has',
  'the team have',
  'the coach has',
  'were in attack',
  'the forward was',
  'el delantero',
  'la delantera',
  'el equipo tiene',
  'segundo tiempo',
  'primer tiempo',
])
/** What befalls players and followers besides: a bus that crashes, a riot in the stands, a brawl, an arrest. */
const grave = signOfWords(
  'bus crash crashed shooting gunmen gunman bomb bombs bombing explosion stabbed kidnapped kidnappers kidnapping hooligans ' +
    'riot riots clash clashes collapse collapsed stampede crush prison jail inmates fire police fans supporters killed ' +
    'dead autobus choque accidente tiroteo balacera balazos sicarios secuestro secuestrados secuestradores hinchas hinchada ' +
    'barras bravas carcel penal reclusos presos internos derrumbe estampida avalancha incendio policia muertos murieron ' +
    'asesinado asesinados ' +
    'brawl brawls gang gangs attacker attackers armed jailed inmate prisoner prisoners cell cells guards arrested raid ' +
    'rina rinas pelea banda bandas atacante atacantes armado armados reo reos preso celda celdas patio guardias ' +
    'detenidos arrestados capturados bala balas tiro tiros tiroteado tiroteados baleado baleada baleados apunalado apunalados shot bullet bullets ' +
    'gunshot knife knives cuchillo machete ' +
    'driver van lorry truck rocket rockets missile missiles drone drones landmine landmines grenade grenades soldiers troops army lightning ' +
    'conductor atropello camion misil misiles cohete cohetes dron drones mina minas granada granadas soldados militar militares ejercito rayo grada gradas',
)
/** Whoever breaks out, is held or is arrested is no player for a game that the sentence names. */
const ofWhomever: ReadonlySet<string> = new Set(['hostages_held', 'escaped', 'detained'])
const mayPlay = /^(?:wom[ae]n|m[ae]n|mujer(?:es)?|hombres?)$/
/** "12 children were wounded at a tournament", "in the second half of 2021 people were injured". */
const isAnybody = ({ classes, noun }: Phrase): boolean =>
  (civilians.has(noun.head) && !mayPlay.test(noun.head)) ||
  classes.some((name) => name === 'soldier' || name === 'inmate')

const isPlayer = (view: SentenceView, { kind, phrase }: Candidate): boolean => {
  const whom = view.phrases.find(({ index }) => index === phrase)
  if (whom && isAnybody(whom)) return false
  return !ofWhomever.has(kind) || !whom || whom.classes.length === 0 || sport.words.has(whom.noun.head)
}

export const isOfSport = (view: SentenceView, candidate: Candidate): boolean =>
  (holds(view, sport) || says(view, sporting)) &&
  !holds(view, grave) &&
  !namesDisaster(view) &&
  isPlayer(view, candidate)
