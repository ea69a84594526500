import { Plus } from '@/platform/ui/icons'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from './button'

type Props = {
  action: ComponentProps<'form'>['action']
  method?: 'get' | 'post'
  label: string
  submit: ReactNode
  /** The key that leads here, shown where there is a keyboard. */
  press?: string
  /** Suggestions, hidden fields. */
  children?: ReactNode
} & Omit<ComponentProps<'input'>, 'children' | 'className'>

// The one line on top of every page. Its field takes id, name, placeholder and whatever else an input takes.
export function CaptureLine({ action, method, label, submit, press, children, ...input }: Props) {
  return (
    <form action={action} method={method} className="relative print:hidden">
      <div className={barClass}>
        <input
          aria-label={label}
          autoComplete="off"
          enterKeyHint="done"
          className="min-h-11 min-w-0 grow truncate bg-transparent pl-4 text-base outline-none md:text-body md:pointer-fine:min-h-10"
          {...input}
        />
        {press && (
          <kbd className="hidden rounded-md border border-line px-1.5 font-text text-xs text-ink-soft md:block">
            {press}
          </kbd>
        )}
        <Button variant="main" icon={<Plus />}>
          {submit}
        </Button>
      </div>
      {children}
    </form>
  )
}

const barClass =
  'flex items-center gap-2.5 rounded-full border border-line bg-card p-1.5 shadow-card transition-colors md:p-2 ' +
  'has-[input:focus-visible]:border-mine has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-mine'
