// Lets time pass, so that what was permitted until then is over: every end that is written anywhere lies in the past.
import { Client } from 'pg'

const STAMPED = ['issue', 'message', 'resolution', 'product', 'interaction', 'document', 'attachment', 'relationship', 'face']

export class Clock {
  private readonly owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
  start = () => this.owner.connect()
  stop = () => this.owner.end()

  async ask<R extends object>(query: string, values: unknown[] = []): Promise<R[]> {
    return (await this.owner.query<R>(query, values)).rows
  }

  /** Everything of these people that ends by then is over. */
  async passes(until: Date, owners: string[]) {
    const ends = `expires_at <= $1 and owner_id = any ($2)`
    await this.owner.query(`update permission set expires_at = now() - interval '1 second' where ${ends}`, [until, owners])
    await this.owner.query(`update share_link set expires_at = now() - interval '1 second' where ${ends}`, [until, owners])
    for (const table of STAMPED) {
      await this.owner.query(
        `update ${table} set readers = (
           select jsonb_object_agg(key, case when value::timestamptz <= $1 then to_jsonb(now() - interval '1 second') else to_jsonb(value) end)
           from jsonb_each_text(readers))
         where owner_id = any ($2) and readers <> '{}'`,
        [until, owners],
      )
    }
  }
}
