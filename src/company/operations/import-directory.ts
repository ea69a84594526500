// The administrator's own command: public records become companies of the directory, with how to reach them. What the directory
// says of a company already stays: name and icon may be made by hand.
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { forgetDirectory } from '../directory/memory'
import { ImportDirectoryInput, ImportedDirectory } from '../schema'

export const importDirectory = operation({
  name: 'company.import-directory',
  actors: ['system'],
  input: ImportDirectoryInput,
  output: ImportedDirectory,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { records } }) => {
    const given = JSON.stringify(records)
    const companies = await db.$executeRaw`
      insert into company (id, name, domain, aliases)
      select distinct on (id) id, name, domain, array(select jsonb_array_elements_text(aliases))
      from jsonb_to_recordset(${given}::jsonb) as r (id uuid, name text, domain text, aliases jsonb, slug text) order by id, slug
      on conflict do nothing`
    const gone = await db.$executeRaw`
      delete from directory_contact c using jsonb_to_recordset(${given}::jsonb) as r (id uuid, slug text, points jsonb)
      where c.source = r.slug and (c.company_id <> r.id or not exists (select from jsonb_array_elements(r.points) p where p ->> 'kind' = c.kind and p ->> 'value' = c.value))`
    const points = await db.$executeRaw`
      insert into directory_contact (company_id, kind, value, label, source)
      select r.id, p ->> 'kind', p ->> 'value', p ->> 'label', r.slug
      from jsonb_to_recordset(${given}::jsonb) as r (id uuid, slug text, points jsonb), jsonb_array_elements(r.points) p
      where exists (select from company k where k.id = r.id)
      on conflict do nothing`
    forgetDirectory()
    return { companies, points, gone }
  },
})
