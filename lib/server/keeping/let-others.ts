/** Between two parts of a long work: whoever asks for an answer that is at hand gets it now, and not at the end. */
export const letOthers = () => new Promise<void>((resolve) => setImmediate(resolve))
