import { readFileSync } from 'node:fs'
import { databaseAnswers } from '@/platform/access/database-answers'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** 200 while the database answers, 503 otherwise. Says nothing else about the instance. */
export async function health(): Promise<Response> {
  const up = await databaseAnswers()
  const body = { status: up ? 'ok' : 'unavailable', version, database: up ? 'up' : 'down' }
  return Response.json(body, { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
