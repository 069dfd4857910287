/** Points of the compass, folded: alternatives for a regular expression, the longer before the shorter. */

export const compassEn = '(?:north|south)-?(?:east|west)|north|south|east|west'
export const compassEs =
  'nor(?:este|oeste|oriente|occidente)|su[rd](?:este|oeste)|sur(?:oriente|occidente)|norte|sur|este|oeste|oriente|occidente'
