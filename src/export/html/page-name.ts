/** What the n-th page of a kind is called. */
export const pageName = (view: string, page: number) => `${view}${page > 1 ? `-${page}` : ''}.html`
