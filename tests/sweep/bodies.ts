// What an operation is asked with: each of its fields, by the names that ids and words go by in the whole project.
import { z } from 'zod'
import type { Ids } from './ids'

type Spec = { name: string; actors: readonly string[]; input: z.ZodType }
type Properties = Record<string, { enum?: string[]; anyOf?: object[] }>

/** An input is often about one record of several kinds: then each is named alone. */
const RECORDS = ['productId', 'issueId', 'companyId', 'interactionId', 'messageId', 'recommendationId']

const modules = import.meta.glob('/src/*/operations/*.ts', { eager: true })
const byName = new Map(Object.values(modules).flatMap((module) => Object.entries(module as Record<string, { spec?: Spec }>)).flatMap(([name, { spec }]) => (spec ? [[name, spec] as const] : [])))

export function specOf(name: string): Spec {
  const spec = byName.get(name)
  if (!spec) throw new Error(`There is no operation ${name}.`)
  return spec
}

export const fieldsOf = (spec: Spec): string[] => Object.keys(propertiesOf(spec))

/** Inputs that the operation understands; none when it understands nothing that is known here. */
export function bodiesFor(spec: Spec, ids: Ids): Ids[] {
  const properties = propertiesOf(spec)
  const whole = Object.fromEntries(Object.keys(properties).filter((name) => name in ids || properties[name]!.enum).map((name) => [name, oneOf(properties[name]!, ids[name])]))
  const fitting = withoutWrong(spec, whole)
  if (understands(spec, fitting)) return [fitting]
  const named = RECORDS.filter((record) => record in fitting)
  const without = (left: (name: string) => boolean) => Object.fromEntries(Object.entries(fitting).filter(([name]) => !left(name)))
  const fewer = [...named.map((record) => without((name) => name !== record && named.includes(name))), ...named.map((record) => without((name) => name === record))]
  return fewer.filter((body) => understands(spec, body))
}

export const understands = (spec: Spec, body: unknown) => spec.input.safeParse(body).success

// One word for a thing may mean another elsewhere: the first that is allowed will do.
const oneOf = (property: Properties[string], value: unknown) => (property.enum && !property.enum.includes(value as string) ? property.enum[0] : value)

/** What may be left out and is not understood is left out. */
function withoutWrong(spec: Spec, body: Ids): Ids {
  const { error } = spec.input.safeParse(body)
  const wrong = error?.issues.map(({ path: [name] }) => name).filter((name) => typeof name === 'string' && name in body) ?? []
  return Object.fromEntries(Object.entries(body).filter(([name]) => !wrong.includes(name)))
}

function propertiesOf({ input }: Spec): Properties {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as { properties?: Properties; anyOf?: { properties?: Properties }[] }
  return schema.properties ?? Object.assign({}, ...(schema.anyOf ?? []).map(({ properties }) => properties ?? {})) as Properties
}
