// Every setting, read once. A bad value stops the start with a sentence. Nothing else reads the environment.
import path from 'node:path'
import { z } from 'zod'

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('PORT must be a number.').int().min(0).max(65535, 'PORT must be at most 65535.').default(3000),
  /** The address people type; links in mails are built from it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'PUBLIC_URL must be an address such as https://turnabout.example.' }).optional(),
  DATA_DIR: z.string().default('.data').transform((folder) => path.resolve(folder)),
  /** A PostgreSQL of one's own: an address whose user may create roles. Without it the embedded one is used. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must start with postgresql://').optional(),
  /** What the server itself connects with; the starter sets it. */
  LOGIN_DATABASE_URL: z.string().optional(),
  /** host:port of a PgBouncer in transaction mode, through which the pages and the API reach the database; what listens goes straight to it. */
  DATABASE_POOLER: z.string().regex(/^(\[.+\]|[^:]+):\d+$/, 'DATABASE_POOLER must look like 127.0.0.1:6432.').optional(),
  /** Seals cookies. The starter makes one and keeps it in the data folder. */
  SECRET: z.string().min(32, 'SECRET must have at least 32 characters.').optional(),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'SMTP_URL must start with smtp:// or smtps://').optional(),
  MAIL_FROM: z.string().default('Turnabout <turnabout@localhost>'),
  /** host:port of the resolver that domain proofs are read from; the machine's own when unset. */
  DNS_SERVER: z.string().regex(/^(\[.+\]|[^:]+):\d+$/, 'DNS_SERVER must look like 127.0.0.1:53.').optional(),
  /** Set to 1 behind a reverse proxy that sets X-Forwarded-For and X-Forwarded-Proto itself. */
  TRUST_PROXY: z.stringbool().default(false),
  /** Where the built pages are, inside the project. */
  DIST_DIR: z.string().default('.next'),
  /** How much the documents of one person may take. */
  DOCUMENT_QUOTA_MB: z.coerce.number('DOCUMENT_QUOTA_MB must be a number.').int().min(1).max(1_000_000, 'DOCUMENT_QUOTA_MB must be at most 1000000.').default(1000),
  /** How many requests of the API one token may make in a minute. */
  API_REQUESTS_PER_MINUTE: z.coerce.number('API_REQUESTS_PER_MINUTE must be a number.').int().min(1).max(10_000_000, 'API_REQUESTS_PER_MINUTE must be at most 10000000.').default(600),
  /** Whoever shows it may read /api/metrics; unset, there are none. */
  METRICS_TOKEN: z.string().min(16, 'METRICS_TOKEN must have at least 16 characters.').optional(),
  /** Set to 1 to let webhooks reach this machine and its own network, and without https. */
  WEBHOOK_ALLOW_PRIVATE: z.stringbool().default(false),
  /** Where backups go while it runs, and how often; unset, none are made by themselves. */
  BACKUP_FOLDER: z.string().transform((folder) => path.resolve(folder)).optional(),
  BACKUP_EVERY_HOURS: z.coerce.number('BACKUP_EVERY_HOURS must be a number.').min(0.01).max(8_760, 'BACKUP_EVERY_HOURS must be at most 8760.').default(24),
  /** How many of them are kept. */
  BACKUP_KEEP: z.coerce.number('BACKUP_KEEP must be a number.').int().min(1).max(1_000, 'BACKUP_KEEP must be at most 1000.').default(7),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

// An empty setting is an unset one: `PORT= npm start` should not fail.
const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = Settings.safeParse(given)
if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join(' '))

export const env = { ...parsed.data, PUBLIC_URL: parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}` }

/** The secret that seals cookies. Throws when the process was not started by the starter. */
export function secret(): string {
  if (!env.SECRET) throw new Error('SECRET is not set: start Turnabout with npm start.')
  return env.SECRET
}
