// Fresh copies of one world, so that stories share nothing: its rows once more, with other ids and other websites.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { companyIdOf } from '@/company/company-id'
import type { Clock } from './clock'
import { aWorld, type World } from './world'

/** In the order in which one needs the other, and by what its rows are found. */
const TABLES: Record<string, string> = {
  ...{ person: 'id', login: 'person_id', domain_proof: 'company_id', company_member: 'company_id', relationship: 'owner_id', product: 'owner_id' },
  ...{ issue: 'owner_id', message: 'owner_id', interaction: 'owner_id', document: 'owner_id', attachment: 'owner_id', face: 'owner_id' },
}
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

export class Copies {
  private readonly clock: Clock
  private original = { text: '', domains: [] as string[], columns: {} as Record<string, string> }
  constructor(clock: Clock) {
    this.clock = clock
  }

  async start() {
    const world = await aWorld()
    const ids = [...world.owners.map(({ id }) => id), ...world.companies.flatMap(({ id, founder, colleague }) => [id, founder, colleague])]
    const rows: Record<string, unknown[]> = {}
    for (const [table, key] of Object.entries(TABLES)) {
      const [found] = await this.clock.ask<{ rows: unknown[] }>(`select coalesce(json_agg(t), '[]') as rows from (select * from ${table} where ${key} = any ($1)) t`, [ids])
      const [columns] = await this.clock.ask<{ list: string }>(
        `select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER'`, [table])
      rows[table] = found!.rows
      this.original.columns[table] = columns!.list
    }
    this.original.text = JSON.stringify({ world, rows })
    this.original.domains = world.companies.map(({ domain }) => domain)
  }

  async make(): Promise<World> {
    const { text, domains, columns } = this.original
    const fresh = new Map<string, string>()
    let copied = text
    for (const domain of domains) {
      const [name, mark] = domain.split(/[-.]/) as [string, string]
      const other = randomBytes(6).toString('hex')
      copied = copied.replaceAll(mark, other)
      fresh.set(companyIdOf(domain), companyIdOf(`${name}-${other}.com`))
    }
    // The first half is the time, by which some lists are sorted.
    copied = copied.replace(UUID, (id) => {
      const other = fresh.get(id) ?? `${id.slice(0, 18)}-a${randomBytes(8).toString('hex').slice(1).replace(/^(...)/, '$1-')}`
      fresh.set(id, other)
      return other
    })
    const { world, rows } = JSON.parse(copied) as { world: World; rows: Record<string, unknown[]> }
    const filled = Object.entries(rows).map(([table, of]) => {
      const list = columns[table]!
      return `insert into ${table} (${list}) select ${list} from json_populate_recordset(null::${table}, ${pg.escapeLiteral(JSON.stringify(of))})`
    })
    await this.clock.run(filled.join(';'))
    return world
  }

  /** Every row of a story that is told: the views of the next one are as quick as those of the first. */
  async clear({ owners, companies }: World) {
    const list = (ids: string[]) => ids.map((id) => `'${id}'`).join(',')
    const [people, teams] = [list([...owners.map(({ id }) => id), ...companies.flatMap(({ founder, colleague }) => [founder, colleague])]), list(companies.map(({ id }) => id))]
    const ofCompany = ['inbox_entry', 'inbox_work', 'company_event', 'company_agreement', 'company_member', 'domain_proof']
    const ofOwner = ['share_link', 'outbox']
    await this.clock.run([
      ...ofCompany.map((table) => `delete from ${table} where company_id in (${teams})`),
      ...ofOwner.map((table) => `delete from ${table} where owner_id in (${people})`),
      `delete from person where id in (${people})`,
    ].join(';'))
  }
}
