// Adds up what everything that renews costs, each currency for itself.
import { isRunning, perCurrency, thisDay, type Price, type Terms } from './policy'

export type Cost = Terms & {
  productId: string
  name: string
  companyId: string | null
  companyName: string | null
  price: Price | null
  perYear: Price | null
  perMonth: Price | null
  cancelBy: Date | null
  endsOn: Date | null
}

export function addUpCosts(costs: Cost[]) {
  const running = costs.filter((cost) => isRunning(cost, thisDay())).sort(dearestFirst)
  return {
    running,
    cancelled: costs.filter((cost) => !isRunning(cost, thisDay())),
    currencies: perCurrency(given(running.map((cost) => cost.perYear))).map(({ currency, amount }) => ({
      currency,
      perYear: amount,
      perMonth: sumIn(currency, running.map((cost) => cost.perMonth)),
      companies: byCompany(running, currency),
    })),
  }
}

function byCompany(running: Cost[], currency: string) {
  const groups = new Map<string | null, Cost[]>()
  for (const cost of running) {
    if (cost.perYear?.currency === currency) groups.set(cost.companyId, [...(groups.get(cost.companyId) ?? []), cost])
  }
  return [...groups]
    .map(([companyId, costs]) => ({ companyId, name: costs[0]!.companyName, perYear: sumIn(currency, costs.map((cost) => cost.perYear)) }))
    .sort((a, b) => Number(b.perYear) - Number(a.perYear))
}

const given = (prices: (Price | null)[]) => prices.filter((price) => price !== null)
const sumIn = (currency: string, prices: (Price | null)[]) => perCurrency(given(prices).filter((price) => price.currency === currency))[0]?.amount ?? '0.00'
const dearestFirst = (a: Cost, b: Cost) => Number(b.perYear?.amount ?? -1) - Number(a.perYear?.amount ?? -1)
