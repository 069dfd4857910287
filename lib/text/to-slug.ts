const baseName = (fileName: string) => fileName.split(/[/\\]/).pop() ?? ''

/** "Informe del 26 de julio.md" -> "informe-del-26-de-julio"; empty where the name has no letter and no digit. */
export const toSlug = (fileName: string) =>
  baseName(fileName)
    .replace(/\.[^.]+$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, 128)
    .replace(/[._-]+$/, '')
