// The description of the API as OpenAPI 3.1, made from the very schemas that parse what comes in and shape what goes out.
import { z } from 'zod'
import type { Need } from '@/platform/auth/caller'
import { env } from '@/platform/env'
import { CODES, statusOf } from './problem'
import type { About, ApiHandler, Route, RouteGroup } from './route'

type Schema = z.core.JSONSchema.BaseSchema
type Described = { method: Route[0]; path: string; need: Need; about: About }

/** What a client needs to know of every address that a token opens. Pure: the same routes give the same text. */
export function openApi(groups: readonly RouteGroup[], version: string) {
  const paths: Record<string, Record<string, object>> = {}
  const ids = new Set<string>()
  for (const described of describedIn(groups)) {
    const path = described.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [described.method.toLowerCase()]: operationOf(described, ids) }
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Turnabout', version, description: 'People’s own records, and what they permitted companies to read. Begin with the guide at /help/api.' },
    servers: [{ url: env.PUBLIC_URL }],
    security: [{ token: [] }],
    paths,
    components: { schemas: { Problem: PROBLEM }, securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A token from your settings (tap_…) or from a company’s team page (tac_…).' } } },
  }
}

/** Addresses that only a signed-in browser may ask are not in it. */
export function describedIn(groups: readonly RouteGroup[]): Described[] {
  return groups.flatMap(({ need, routes }) =>
    routes.flatMap(([method, path, { about }]) => (about && path.startsWith('/api/v1/') && (need[method] !== 'session' || about.actor !== 'person') ? [{ method, path, about, need: need[method] }] : [])),
  )
}

function operationOf({ method, path, need, about }: Described, ids: Set<string>) {
  const name = 'operation' in about ? about.operation.spec.name : about.name
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter!)
  const { area, verb } = wordsOf(name)
  return {
    operationId: idAmong(ids, idOf(name, about.actor), path),
    summary: `${area}: ${verb}`,
    tags: [about.actor === 'company' ? `company: ${area}` : area],
    ...(about.actor === 'person' && { description: `Needs the scope “${need}”.` }),
    ...(about.actor === 'anyone' && { security: [] }),
    ...inputOf(method, inPath, about),
    responses: { ...successOf(about), default: { description: 'What was wrong.', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } } },
  }
}

function inputOf(method: Route[0], inPath: string[], about: About) {
  const pathParameters = inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
  if (!('operation' in about)) {
    const body = about.sends && { requestBody: { required: true, content: { [about.sends]: { schema: { type: 'object', properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } } } } } } }
    return { ...(pathParameters.length > 0 && { parameters: pathParameters }), ...body }
  }
  const { properties, required, shape } = without(jsonSchema(about.operation.spec.input, 'input'), inPath)
  const query = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema: isPlace(name) ? CURSOR : schema }))
  const once = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 255 }, description: 'Asked again with this key within a day, the same is answered and nothing is done twice.' }
  const parameters = [...pathParameters, ...(method === 'GET' ? query : [once])]
  const hasBody = method === 'POST' && (Object.keys(properties).length > 0 || shape.anyOf !== undefined)
  return { ...(parameters.length > 0 && { parameters }), ...(hasBody && { requestBody: { required: required.length > 0, content: { 'application/json': { schema: shape } } } }) }
}

function successOf(about: About) {
  if (!('operation' in about)) return { 200: { description: 'The file, or what became of it.', content: { [about.answers]: {} } } }
  const { input, output } = about.operation.spec
  const isList = 'take' in (jsonSchema(input, 'input').properties ?? {})
  const next = { type: ['string', 'null'], description: 'The cursor of the next page: send it as “before” or “after”.' }
  const schema = { type: 'object', required: ['data'], properties: { data: jsonSchema(output, 'output'), ...(isList && { next }) } }
  return { 200: { description: 'It worked.', content: { 'application/json': { schema } } } }
}

const CURSOR = { type: 'string', description: 'The “next” of the page before.' }
const isPlace = (name: string) => name === 'before' || name === 'after'

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const described = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: ({ jsonSchema }) => plainer(jsonSchema) })
  delete described.$schema
  return described
}

/** Patterns that a format says already are left out: generators stumble over them, and nobody reads them. */
function plainer(schema: Schema) {
  if (schema.format !== undefined) delete schema.pattern
}

/** What the path says is not said again. */
function without(schema: Schema, names: string[]) {
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name))) as Record<string, Schema>
  const required = (schema.required ?? []).filter((name) => !names.includes(name))
  const shape = { ...schema, ...(schema.properties && { properties, additionalProperties: false }) }
  if (required.length > 0) shape.required = required
  else delete shape.required
  return { properties, required, shape }
}

// 'issue.mark-solution' is asked for as issueMarkSolution, and a company's own one says so.
const camel = (words: string) => words.replace(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase())
const idOf = (name: string, actor: About['actor']) => camel(actor === 'company' ? `company.${name}` : name)

/** An operation that has two addresses is told apart by what each is under. */
function idAmong(ids: Set<string>, id: string, path: string): string {
  const own = ids.has(id) ? `${id}${camel(`of.${path.split('/')[3]}`).replace(/^of/, 'Of')}` : id
  ids.add(own)
  return own
}

function wordsOf(name: string) {
  const [area = '', verb = ''] = name.split('.')
  return { area: area.replaceAll('-', ' '), verb: verb.replaceAll('-', ' ') }
}

const PROBLEM = {
  type: 'object',
  description: 'Problem details (RFC 9457).',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer', enum: [...new Set(CODES.map(statusOf))].sort((one, other) => one - other) },
    detail: { type: 'string', description: 'A sentence for people.' },
    code: { type: 'string', enum: CODES },
    fields: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } }, description: 'What is wrong with which field, in sentences.' },
    saved: { type: 'object', additionalProperties: { type: 'string' }, description: 'What is saved now, where an edit met another.' },
  },
}

/** The handler that sends it: made once, since routes do not change while the server runs. */
export function describing(groups: () => readonly RouteGroup[], version: string): ApiHandler {
  let text: string | undefined
  return async () => new Response((text ??= JSON.stringify(openApi(groups(), version))), { headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' } })
}
