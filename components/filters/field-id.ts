/** By name and not by place in the tree (`useId`): the server draws the page within other components than the browser. */
export const fieldId = (name: string) => `filter-${name}`
