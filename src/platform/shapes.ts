// The field types that every room's schemas are made of. Pure: zod only.
import { z } from 'zod'

const NUL_OR_LONE_SURROGATE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** A line or a text that a person types: trimmed, bounded, storable. */
export const Text = (max: number) =>
  z
    .string('Type some text.')
    .trim()
    .max(max, `Keep it under ${max} characters.`)
    .refine((text) => !NUL_OR_LONE_SURROGATE.test(text), 'This text has characters that cannot be stored.')

/** The same when it must not be empty: the sentence asks for it. */
export const RequiredText = (max: number, sentence: string) =>
  z
    .string(sentence)
    .trim()
    .min(1, sentence)
    .max(max, `Keep it under ${max} characters.`)
    .refine((text) => !NUL_OR_LONE_SURROGATE.test(text), 'This text has characters that cannot be stored.')

/** The same when it may be left empty; empty is null. */
export const OptionalText = (max: number) => Text(max).nullish().transform((text) => text || null)

export const Id = z.guid('This is not an id.').toLowerCase()
export const OptionalId = Id.nullish().transform((id) => id ?? null)

/** A calendar day as typed (YYYY-MM-DD). Stored and compared as midnight UTC. */
export const DayInput = z.iso
  .date('Give a date such as 2026-03-31.')
  .refine((day) => day >= '1900-01-01' && day <= '2200-12-31', 'Give a date between 1900 and 2200.')
  .transform((day) => new Date(`${day}T00:00:00Z`))
export const OptionalDay = DayInput.nullish().transform((day) => day ?? null)

/** An amount as typed with a point or a comma for the cents. Kept as a decimal string. */
export const OptionalAmount = z
  .string()
  .trim()
  .regex(/^\d{1,11}([.,]\d{1,2})?$/, 'Give an amount such as 84 or 84.50.')
  .transform((amount) => amount.replace(',', '.'))
  .nullish()
  .transform((amount) => amount ?? null)

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'))

export const OptionalCurrency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, 'Give a currency such as EUR.')
  .refine((currency) => CURRENCIES.has(currency), 'We do not know this currency.')
  .nullish()
  .transform((currency) => currency ?? null)

/** A checkbox: present means yes. */
export const Ticked = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)

/** What views hold: instants and days as ISO text, amounts as decimal text. */
export const When = z.date().transform((date) => date.toISOString()).pipe(z.iso.datetime())
export const Day = z.date().transform((date) => date.toISOString().slice(0, 10)).pipe(z.iso.date())
export const Amount = z.unknown().transform((amount) => String(amount)).pipe(z.string())

/** A page of a list, newest first: `before` is the id after which to go on. */
export const PageInput = z.object({ take: z.coerce.number().int().min(1).max(100).default(50), before: Id.optional() })

/** The version of a record that a form was filled from. Programs may leave it out: then the last one wins. */
export const Version = z.coerce.number().int().min(1).max(2_000_000_000).optional()

/** A list as a program gives it, or as a person types it: `between` is what stands between two of its words. */
export const Listed = (between: RegExp, most: number, longest: number, sentence: string) =>
  z
    .union([z.string(), z.array(z.string())], 'Type some words.')
    .nullish()
    .transform((typed) => (typeof typed === 'string' ? typed.split(between) : (typed ?? [])))
    .pipe(z.array(Text(longest)).transform((words) => [...new Set(words.filter(Boolean))]))
    .refine((words) => words.length <= most, sentence)

/** Words to find a record by, typed with or without #, between spaces or commas. */
export const Tags = Listed(/[\s,#]+/, 20, 40, 'Twenty tags are enough.')

/** A word the database keeps as text, of which only these exist. */
export const OneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.string().pipe(z.enum(words))
