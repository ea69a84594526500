import type { Found } from '../schema'

export type FoundWords = {
  kinds: Record<Found['kind'], string>
  details: Record<string, string>
  /** With {count} in it. */
  all: string
  allMore: string
}
export type SearchWords = FoundWords & Record<'label' | 'placeholder' | 'find' | 'results' | 'nothing' | 'instead', string>

type Translate = { (key: string): string; raw: (key: string) => unknown }

const KINDS = ['issue', 'product', 'company', 'want', 'opinion', 'document', 'interaction', 'reminder', 'recommendation'] as const

export function foundWords(t: Translate): FoundWords {
  return {
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(kind)])) as FoundWords['kinds'],
    details: t.raw('detail') as Record<string, string>,
    all: t.raw('all') as string,
    allMore: t.raw('allMore') as string,
  }
}

export function searchWords(t: Translate): SearchWords {
  const own = { label: t('label'), placeholder: t('placeholder'), find: t('find'), results: t('results'), nothing: t('nothing') }
  return { ...foundWords(t), ...own, instead: t.raw('instead') as string }
}

/** Fills in a sentence that was sent to the browser as it stands in the catalogue. */
export const filled = (sentence: string, values: Record<string, string | number>) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
