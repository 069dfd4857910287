import type { ClaimKind } from '@/lib/model/claim'

/**
 * What people call each kind when they search for it, in the languages of the pages; its names there are among them. No
 * word that says more than the kind does: who searches for "police" means those that a sentence names.
 */
export const kindWords: Record<ClaimKind, string> = {
  killed: 'killed people dead deaths muertos muertes fallecidos',
  injured: 'injured people hurt wounded heridos',
  hostages_held: 'held hostage hostages rehenes retenidos',
  hostages_freed: 'hostages freed rehenes liberados',
  troops_deployed: 'troops forces deployed fuerzas desplegadas',
  detained: 'arrested people detained detenidos arrestados',
  escaped: 'people escaped escapees fugados evadidos fuga',
  inmates_capacity:
    'prison capacity what prisons were built for capacidad de la cárcel para cuántos se construyeron cárceles plazas',
  inmates_over_capacity:
    'prisons over capacity overcrowding sobre la su capacidad cárceles hacinamiento sobrepoblación',
  state_of_emergency: 'a state of emergency un estado de excepción emergencia',
  rights_suspended: 'rights suspended derechos suspendidos',
  attack: 'attack attacks ataque ataques',
  unconfirmed_report: 'unconfirmed report reports rumour versión versiones sin confirmar rumor',
  other_count: 'other figure figures count otra cifra otras cifras',
}
