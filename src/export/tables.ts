// Everything that an archive holds, table by table, and what it leaves out with the reason. A test compares this with the
// catalogue of the database: what is neither here nor there fails it.
import { friends } from './tables/friends'
import { past } from './tables/history'
import { records } from './tables/records'
import { thread } from './tables/thread'
import type { Table } from './table'

export const TABLES: readonly Table[] = [...records, ...thread, ...friends, ...past]

/** Tables with somebody's rows of which nothing travels. */
export const TABLES_LEFT_OUT: Record<string, string> = {
  // What is brought in, on its way.
  import: 'the workbench of files that are brought in; what was added is in the records',
  import_row: 'the same',
  import_company: 'the same',
  import_file: 'the same',
  import_mapping: 'what this server remembers of the columns of tables that were brought in',
  export: 'the archives themselves',
  move_in: 'archives on their way in',
  carried_history: 'told in the tables that its lines came from',
  // What this server needs, and no other.
  inbox_entry: 'pointers in companies’ inboxes, which follow from permissions',
  notice_seen: 'ticks beside notices of companies on this server',
  kept_answer: 'answers to repeated requests, for a day',
  outbox: 'what this server still has to do',
  public_page: 'addresses on this server; what stands there is told in publication',
  // How one comes in here: the way in on another server is another.
  login: 'the address is in about.json; the password stays here',
  session: 'browsers that are signed in here',
  password_reset: 'links that open this account',
  administrator: 'a duty on this server',
  // The ring of companies.
  company_member: 'belongs to the company',
  domain_claim: 'belongs to the company',
  mail_proof: 'belongs to the company',
}
