import packageFile from '@/package.json'

/** As `package.json` has it. */
export const appVersion: string = packageFile.version
