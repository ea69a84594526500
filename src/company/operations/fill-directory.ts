import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { directoryBrands, type DirectoryBrand } from '../directory/brands'
import { forgetDirectory } from '../directory/memory'

// Runs at every start: only brands that are new or have changed are written.
export const fillDirectory = operation({
  name: 'company.fill-directory',
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

    // One parameter for all of them: 3,000 rows take 0.1 s, createMany takes 2.7 s.
    const written = await db.$executeRaw`
      insert into company (id, name, domain, aliases, icon, color)
      select (brand ->> 'id')::uuid, brand ->> 'name', brand ->> 'domain',
        array(select jsonb_array_elements_text(brand -> 'aliases')), brand ->> 'icon', brand ->> 'color'
      from jsonb_array_elements(${JSON.stringify(data)}::jsonb) brand
      order by 1
      on conflict (id) do update
        set name = excluded.name, domain = excluded.domain, aliases = excluded.aliases, icon = excluded.icon, color = excluded.color`
    forgetDirectory()
    return { written }
  },
})

const fingerprint = ({ name, domain, aliases, icon, color }: DirectoryBrand) => JSON.stringify([name, domain, aliases, icon, color])
