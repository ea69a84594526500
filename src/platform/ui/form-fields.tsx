'use client'
// The controls of an ActionForm: like TextInput and the others, but they know their error and what was typed.

import type { ComponentProps, ReactNode } from 'react'
import { useFieldState } from './action-form'
import { SavedMeanwhile } from './saved-meanwhile'
import { CheckboxGroup } from './checkbox-group'
import { CheckboxRow } from './checkbox-row'
import { RadioChips } from './radio-chips'
import { Select } from './select'
import { TextArea } from './text-area'
import { TextInput } from './text-input'

const hintOf = (state: { saved?: string }, hint?: ReactNode) => (state.saved === undefined ? hint : <SavedMeanwhile value={state.saved} />)
// A control keeps its first defaultValue; a new key gives it the typed one after a failure.
const keyOf = (state: { failed: boolean; typed?: string }) => (state.failed ? `typed:${state.typed ?? ''}` : 'first')

export function FormText(props: ComponentProps<typeof TextInput>) {
  const state = useFieldState(props.name)
  return <TextInput {...props} key={keyOf(state)} hint={hintOf(state, props.hint)} error={state.error ?? props.error} defaultValue={state.typed ?? props.defaultValue} />
}

export function FormTextArea(props: ComponentProps<typeof TextArea>) {
  const state = useFieldState(props.name)
  return <TextArea {...props} key={keyOf(state)} hint={hintOf(state, props.hint)} error={state.error ?? props.error} defaultValue={state.typed ?? props.defaultValue} />
}

export function FormSelect(props: ComponentProps<typeof Select>) {
  const state = useFieldState(props.name)
  return <Select {...props} key={keyOf(state)} hint={hintOf(state, props.hint)} error={state.error ?? props.error} defaultValue={state.typed ?? props.defaultValue} />
}

export function FormRadios(props: ComponentProps<typeof RadioChips>) {
  const state = useFieldState(props.name)
  return <RadioChips {...props} key={keyOf(state)} hint={hintOf(state, props.hint)} error={state.error ?? props.error} defaultValue={state.typed ?? props.defaultValue} />
}

export function FormCheckbox(props: ComponentProps<typeof CheckboxRow>) {
  const state = useFieldState(props.name)
  // Boxes that share a name are told apart by their value.
  const ticked = state.typed?.split('\n').includes(String(props.value ?? 'on')) ?? false
  const checked = state.failed ? ticked : props.defaultChecked
  return <CheckboxRow {...props} key={keyOf(state)} hint={hintOf(state, props.hint)} error={state.error ?? props.error} defaultChecked={checked} />
}

export function FormCheckboxes(props: ComponentProps<typeof CheckboxGroup>) {
  const state = useFieldState(props.name)
  return <CheckboxGroup {...props} key={keyOf(state)} error={state.error ?? props.error} defaultValue={state.failed ? (state.typed?.split('\n') ?? []) : props.defaultValue} />
}
