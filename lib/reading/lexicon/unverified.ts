/** Of what nobody could find out whether it is so: "no ha podido comprobar", "nobody could verify". */

const each = (befores: readonly string[], verbs: readonly string[]): string[] =>
  befores.flatMap((before) => verbs.map((verb) => `${before} ${verb}`))

export const unverified: readonly string[] = [
  ...each(
    [
      'no pudo',
      'no ha podido',
      'no han podido',
      'no se pudo',
      'no se ha podido',
      'nadie ha podido',
      'no logro',
    ],
    ['verificar', 'confirmar', 'comprobar', 'corroborar', 'contrastar', 'cotejar', 'autenticar'],
  ),
  ...each(
    ['could not', 'has not been able to', 'have not been able to', 'unable to'],
    ['verify', 'authenticate', 'corroborate', 'substantiate'],
  ),
  ...each(['no tenia', 'no tiene', 'no tienen', 'no tener', 'sin tener'], ['confirmacion']),
  ...each(['had', 'has', 'have'], ['no confirmation']),
  ...each(['dice no tener', 'no tiene', 'no tienen'], ['noticia de', 'constancia de']),
]
