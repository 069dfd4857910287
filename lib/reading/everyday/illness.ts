import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'

const illness = signOfWords(
  'scabies tuberculosis sarna dehydration dehydrated heatstroke malaria dengue cholera measles influenza flu covid coronavirus fever poisoned fainted ' +
    'sunstroke hypothermia exhaustion deshidratacion insolacion hipotermia paludismo colera sarampion gripe fiebre desmayo ' +
    'desmayos diarrea vomitos alergia allergic infection infections infeccion infecciones',
)
const spoiled =
  / (?:heat stroke|heat exhaustion|food poisoning|bad (?:fish|food|meat)|golpes? de calor|mal estado|intoxicacion alimentaria) /
const strokes = signOfWords('stroke exhaustion poisoning bad golpe golpes mal intoxicacion')
const violent = signOfWords(
  'smoke gas fire attack attacked riot clash clashes crash stabbed shot wounds bullet explosion blast burns fractures beaten ' +
    'humo incendio ataque motin choque choques tiroteo balas bala heridas explosion quemaduras fracturas golpeados',
)

const ofAge = signOfWords(
  'age aged sleep cancer natural vejez dormia durmiendo sueno naturales cancer anos at',
)
const old =
  / (?:(?:die[ds]?|dying) (?:of (?:old age|natural causes|cancer)|(?:peacefully )?in (?:his|her|their) sleep|at (?:the age of )?[0-9]{2}|aged [0-9]{2})|(?:murio|muere|murieron|fallecio|fallecieron) (?:de (?:vejez|cancer|muerte natural)|por causas naturales|mientras dormian?|a los [0-9]{2,3} anos)) /

/** "died of old age", "murió a los 84 años": nobody's deed. */
export const isOldAge = (view: SentenceView, { kind }: Candidate): boolean =>
  kind === 'killed' && holds(view, ofAge) && old.test(normsOf(view))

/** "taken to hospital with dehydration", "atendidas por golpe de calor": nobody did them harm. */
export function isIll(view: SentenceView, { kind, meaning }: Candidate): boolean {
  // "24 dead and 83 injured in a riot over the virus": called injured, they are.
  if (kind !== 'injured' || meaning?.source === 'noun' || meaning?.source === 'of' || holds(view, violent))
    return false
  return holds(view, illness) || (holds(view, strokes) && spoiled.test(normsOf(view)))
}
