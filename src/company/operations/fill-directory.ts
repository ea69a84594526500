import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { directoryBrands, type DirectoryBrand } from '../directory/brands'
import { forgetDirectory } from '../directory/memory'

// Runs at every start: only brands that are new or have changed are written.
export const fillDirectory = operation({
  name: 'company.fillDirectory',
  actors: ['system'],
  input: z.object({}),
  output: z.object({ written: z.number() }),
  prepare: async () => [...directoryBrands()],
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, prepared: brands }) => {
    const stored = new Map((await db.company.findMany()).map((company) => [company.id, fingerprint(company)]))
    const data = brands.filter((brand) => stored.get(brand.id) !== fingerprint(brand))
    if (data.length === 0) return { written: 0 }

    await db.company.deleteMany({ where: { id: { in: data.map((brand) => brand.id).filter((id) => stored.has(id)) } } })
    const { count } = await db.company.createMany({ data, skipDuplicates: true })
    forgetDirectory()
    return { written: count }
  },
})

const fingerprint = ({ name, domain, aliases, icon, color }: DirectoryBrand) => JSON.stringify([name, domain, aliases, icon, color])
