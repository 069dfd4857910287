import { every } from '@/lib/text/word-for-word'

/** Of what nobody could find out whether it is so: "no ha podido comprobar", "nobody could verify". */
export const unverified: readonly string[] = [
  ...every(
    'no pudo, no ha podido, no han podido, no se pudo, no se ha podido, nadie ha podido, no logro',
    'verificar, confirmar, comprobar, corroborar, contrastar, cotejar, autenticar',
  ),
  ...every(
    'could not, has not been able to, have not been able to, unable to',
    'verify, authenticate, corroborate, substantiate',
  ),
  ...every('no tenia, no tiene, no tienen, no tener, sin tener', 'confirmacion'),
  ...every('had, has, have', 'no confirmation'),
  ...every('dice no tener, no tiene, no tienen', 'noticia de, constancia de'),
]
