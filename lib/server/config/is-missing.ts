/** Does an error of the file system say that there is no such file or folder? */
export const isMissing = (error: unknown): boolean => (error as { code?: unknown }).code === 'ENOENT'
