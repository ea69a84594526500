// Asks and does what only the database's owner can: lets time pass, and plants mistakes.
import { Client } from 'pg'

const STAMPED = ['issue', 'message', 'resolution', 'product', 'interaction', 'document', 'attachment', 'relationship', 'face']
const LASTING = ['permission', 'standing_permission', 'share_link']

export class Clock {
  private readonly owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
  start = () => this.owner.connect()
  stop = () => this.owner.end()

  async ask<R extends object>(query: string, values: unknown[] = []): Promise<R[]> {
    return (await this.owner.query<R>(query, values)).rows
  }

  /** A script of several statements, in one trip and one transaction. */
  async run(script: string) {
    await this.owner.query(script)
  }

  /** Ten days, and an hour so that what ends then is over: all that is written about these people is that much older. */
  async passes(owners: string[]) {
    const ago = `interval '10 days 1 hour'`
    const theirs = `owner_id in (${owners.map((id) => `'${id}'`).join(',')})`
    await this.run([
      ...LASTING.map((table) => `update ${table} set created_at = created_at - ${ago}, expires_at = expires_at - ${ago}, revoked_at = revoked_at - ${ago} where ${theirs}`),
      ...STAMPED.map((table) => `update ${table} set readers = (select jsonb_object_agg(key, value::timestamptz - ${ago}) from jsonb_each_text(readers)) where ${theirs} and readers <> '{}'`),
    ].join(';'))
  }
}
