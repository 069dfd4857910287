/** Element ids of marks: the first stretch of a claim's evidence bears its id. */
export const markId = (claim: string) => `claim=${claim}`
