import { z } from 'zod'
import { OneOf, Text } from '@/platform/shapes'

export const CaptureKind = z.enum(['issue', 'intent', 'have'])
export type CaptureKind = z.output<typeof CaptureKind>

export const CaptureLineInput = z.object({
  line: Text(2_000).default(''),
  /** What the person chose, when it is not what the line says by itself. */
  as: CaptureKind.optional(),
})

export const Captured = z.object({ kind: CaptureKind, id: z.string() })
export type Captured = z.output<typeof Captured>

export const ReadLineInput = z.object({ line: Text(2_000).default('').catch('') })

/** What a line means, before anything is kept of it. */
export const LineView = z.object({
  kind: OneOf('issue', 'intent', 'empty'),
  text: z.string(),
  topics: z.array(z.string()),
  intent: z.string().nullable(),
  company: z.object({ name: z.string(), companyId: z.string().nullable(), known: OneOf('own', 'directory', 'new') }).nullable(),
})
export type LineView = z.output<typeof LineView>
