// What somebody really sees: everything that the database lets them read in their role, asked with no operation between;
// and whether the doorway opens for them at all.
import { Client } from 'pg'
import { findAgent } from '@/platform/auth/find-agent'
import { findVisitor } from '@/platform/auth/find-visitor'
import { proveActor } from '@/platform/auth/prove-actor'
import type { View } from './sees'
import type { World } from './world'

const RECORDS = `
  select 'issue ' || id as line from issue union all select 'resolution ' || issue_id from resolution union all
  select 'message ' || id from message union all select 'product ' || id from product union all
  select 'interaction ' || id from interaction union all
  select 'document ' || id from document union all select 'document ' || document_id from attachment`
const FACES = `select 'face ' || id || ' ' || name from face`
const COMPANY = `${RECORDS} union all ${FACES} union all select 'inbox ' || issue_id from inbox_entry union all
  select 'permission ' || issue_id || ' as ' || coalesce(shown_as, 'a customer') || ' at ' || coalesce(shown_email, 'nowhere') || ' under ' || terms from permission`
const VISITOR = `${RECORDS} union all select 'link as ' || coalesce(shown_as, 'a customer') from share_link union all select 'customer ' || id from relationship`
const PERSON = `${RECORDS} union all ${FACES} union all select 'customer ' || id from relationship`
const ASKED = { company: COMPANY, visitor: VISITOR, person: PERSON }

export type Seen = { companies: { view: View; founder: string | null; colleague: string | null }[]; links: View[]; owners: View[] }
type Rows = { rows: { line: string }[] }

export class Views {
  private readonly login = new Client({ connectionString: process.env.LOGIN_DATABASE_URL! })
  stop = () => this.login.end()

  /** Asked thousands of times, planned once: each as whom it is for, whose row policies stand in the plan. */
  async start() {
    await this.login.connect()
    for (const [role, query] of Object.entries(ASKED)) await this.login.query(`begin; set local role app_${role}; prepare seen_by_${role} as ${query}; commit`)
  }

  /** The views of one story, which follow each other. */
  of(world: World) {
    const asked = new Map<string, Promise<unknown>>()
    // Who somebody is hangs on these rows alone: they are asked to show themselves again whenever theirs changed.
    const remembered = <T>(who: string, rows: View, mentions: string[], ask: () => Promise<T>): Promise<T> => {
      const key = [who, ...rows.filter((row) => mentions.some((id) => row.includes(id)))].join()
      if (!asked.has(key)) asked.set(key, ask())
      return asked.get(key) as Promise<T>
    }
    return async (links: { id: string; token: string }[]): Promise<Seen> => {
      const [rows, ...read] = await this.read(world, links)
      const role = (at: number, who: 'founder' | 'colleague') => {
        const { id, [who]: person } = world.companies[at]!
        return remembered(`${id} ${person}`, rows!, [`${id} ${person}`, `proof ${id}`], async () => (await findAgent(proveActor('person', person), id))?.agent.role ?? null)
      }
      const opens = ({ id, token }: { id: string; token: string }) => remembered(id, rows!, [id], async () => (await findVisitor(token, new Headers())) !== null)
      const [companies, owners] = [world.companies.length, world.owners.length]
      // Both are asked: whether the address opens, and what the rows alone would show to whoever got past that.
      return {
        companies: await Promise.all(world.companies.map(async (_, at) => ({ view: read[at]!, founder: await role(at, 'founder'), colleague: await role(at, 'colleague') }))),
        owners: read.slice(companies, companies + owners),
        links: await Promise.all(links.map(async (link, at) => [...((await opens(link)) ? ['opens'] : []), ...read[companies + owners + at]!].sort())),
      }
    }
  }

  /** All in one trip, each in their own role. */
  private async read({ companies, owners }: World, links: { id: string }[]): Promise<View[]> {
    const list = (ids: string[]) => ids.map((id) => `'${id}'`).join(',')
    const [teams, people] = [list(companies.map(({ id }) => id)), list(owners.map(({ id }) => id))]
    const as = (role: keyof typeof ASKED, setting: string, id: string) => `set local role app_${role}; set local app.${setting} = '${id}'; execute seen_by_${role}`
    const script = [
      `begin; set local role app_system; select 'member ' || company_id || ' ' || person_id || ' ' || role as line from company_member where company_id in (${teams})
        union all select 'proof ' || company_id || ' ' || (lost_at is null) from domain_proof where company_id in (${teams})
        union all select 'link ' || id || ' ' || (revoked_at is null and (expires_at is null or expires_at > now())) from share_link where owner_id in (${people})`,
      ...companies.map(({ id }) => as('company', 'company_id', id)),
      ...owners.map(({ id }) => as('person', 'person_id', id)),
      ...links.map(({ id }) => as('visitor', 'share_link_id', id)),
      'commit',
    ].join(';')
    const answers = (await this.login.query(script).catch((error: unknown) => this.leave(error))) as unknown as ({ command: string } & Rows)[]
    return answers.filter(({ command }) => command === 'SELECT').map(({ rows }) => [...new Set(rows.map(({ line }) => line))].sort())
  }

  private async leave(error: unknown): Promise<never> {
    await this.login.query('rollback')
    throw error
  }
}
