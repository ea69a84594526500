// How well a typed beginning fits a company: 0 is best, Infinity is not at all.
export function closeness(typed: string, company: { name: string; terms: string[] }): number {
  const wanted = folded(typed)
  const name = folded(company.name)
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return company.terms.some((term) => term.startsWith(wanted)) ? 3 : Infinity
}

// A mark cannot hold spaces, so that @Deutsche-Bahn and @deutschebahn.com come here too; accents do not matter.
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
