import { signOfWords } from '@/lib/text/word-signs'

/** Words of what brings harm or death that is no illness. */

/** What one does to another. */
export const violent = signOfWords(
  'tortured torture fired beating smoke gas fire attack attacked attacks riot riots rioted rioters unrest protest protests protested protester protesters demonstrator demonstrators fight brawl shooting gunmen gunshot clash clashes crash stabbed shot wounds bullet explosion blast burns fractures beaten ' +
    'torturado torturada torturados tortura golpiza paliza atropellado arrollado apunalado apunalada apunalados apunaladas baleado baleada baleados baleadas acribillado acribillada acribillados disparo disparos ' +
    'rina pelea protesta protestas manifestante manifestantes represion disturbio disturbios sicarios pistoleros humo incendio ataque ataques atacado atacados motin motines choque choques tiroteo balas bala heridas explosion quemaduras fracturas golpeados',
)

/** What befalls, and deeds by their traces. */
export const mishap = signOfWords(
  'fire bomb bombs bombing grenade accident crashed derailed volco choco descarrilo collapse collapsed drowned murdered ' +
    'killers bomba bombas granada accidente derrumbo ahogado ahogada asesinado asesinada',
)
