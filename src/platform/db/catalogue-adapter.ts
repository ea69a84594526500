// Two things that Prisma's schema engine needs and its own pg adapter lacks: catalogue columns of the type "char", and
// scripts sent whole (the adapter cuts them at every semicolon, those in comments and function bodies too).
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const CHAR = 18
const TEXT = 25
type Answer = (error: Error | null, result?: pg.QueryResult) => void
type Ask = (...given: unknown[]) => Promise<pg.QueryResult>

/** An adapter for the schema engine only: one connection, one query after the other. */
export function catalogueAdapter(config: pg.PoolConfig) {
  let charColumns = new Set<string>()

  class CatalogueClient extends pg.Client {
    // The pool asks with a callback, the adapter with a promise.
    override query(...given: unknown[]): never {
      const callback = given.at(-1)
      if (typeof callback !== 'function') return (super.query as Ask).apply(this, given).then(asText) as never
      const answered: Answer = (error, result) => (callback as Answer)(error, result && asText(result))
      return (super.query as Ask).apply(this, [...given.slice(0, -1), answered]) as never
    }
  }

  function asText(result: pg.QueryResult) {
    // A script of several statements answers with a list, and nobody reads its columns.
    if (Array.isArray(result)) return result
    const fields = result.fields.filter((field) => field.dataTypeID === CHAR)
    charColumns = new Set(fields.map((field) => field.name))
    for (const field of fields) field.dataTypeID = TEXT
    return result
  }

  const pool = new pg.Pool({ ...config, Client: CatalogueClient })
  const factory = new PrismaPg(pool, { disposeExternalPool: true })
  return bindMigrationAwareSqlAdapterFactory(completed(factory, pool, () => charColumns))
}

function completed(factory: SqlMigrationAwareDriverAdapterFactory, pool: pg.Pool, charColumns: () => Set<string>): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect()
      const queryRaw = adapter.queryRaw.bind(adapter)
      adapter.queryRaw = async (query) => {
        const result = await queryRaw(query)
        const columnTypes = result.columnTypes.map((type, i) => (charColumns().has(result.columnNames[i]!) ? ColumnTypeEnum.Character : type))
        return { ...result, columnTypes }
      }
      adapter.executeScript = async (script) => {
        await pool.query(script)
      }
      return adapter
    },
  }
}
