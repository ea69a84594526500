'use client'

import { useFieldState } from '@/platform/ui/action-form'
import { CheckboxRow } from '@/platform/ui/checkbox-row'
import { FieldError } from '@/platform/ui/field-error'

type Choice = { value: string; label: string; hint: string }

// Boxes that are one question: what is wrong stands there once.
export function TypesField({ legend, choices, chosen }: { legend: string; choices: Choice[]; chosen: string[] }) {
  const { failed, typed, error } = useFieldState('types')
  const ticked = failed ? (typed?.split('\n') ?? []) : chosen
  return (
    <fieldset key={failed ? `typed:${typed ?? ''}` : 'first'}>
      <legend className="font-[550]">{legend}</legend>
      {choices.map(({ value, ...words }) => (
        <CheckboxRow key={value} name="types" value={value} defaultChecked={ticked.includes(value)} aria-invalid={error ? true : undefined} {...words} />
      ))}
      <FieldError id="types-error">{error}</FieldError>
    </fieldset>
  )
}
