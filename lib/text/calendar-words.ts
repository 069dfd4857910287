/** Days, months and parts of the day as words, folded, in the order of the calendar. */

export const weekdaysEn = 'sunday monday tuesday wednesday thursday friday saturday'
export const weekdaysEs = 'domingo lunes martes miercoles jueves viernes sabado'
export const monthsEn =
  'january february march april may june july august september october november december'
export const monthsEs =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
/** September, as the Andes and the River Plate write it. */
export const setiembre = 'setiembre'

export const calendarWords: readonly string[] =
  `${weekdaysEn} ${monthsEn} ${weekdaysEs} ${monthsEs} ${setiembre}`.split(' ')

export const partsOfDayEn =
  'dawn daybreak sunrise morning noon midday afternoon evening sunset dusk nightfall night midnight'
export const partsOfDayEs =
  'madrugada alba amanecer manana mediodia tarde atardecer anochecer noche medianoche'
