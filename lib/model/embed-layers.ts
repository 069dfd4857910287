/** What of the map the embed may show or leave out. Apart from the schemas: pages bring no validator along. */
export const embedLayers = ['incidents', 'prisons', 'emergencies'] as const
export type EmbedLayer = (typeof embedLayers)[number]
