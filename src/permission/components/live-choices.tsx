'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'
import { Button } from '@/platform/ui/button'
import { Halves } from '@/platform/ui/halves'
import { Pad } from '@/platform/ui/pad'

type Props = { address: string; submit: string; children: ReactNode; seen: ReactNode }

// Choices are an address: a plain form asks for the page anew. With JavaScript every change does so, and until the
// answer is there nothing on the other side can be pressed, for it shows what was chosen before.
export function LiveChoices({ address, submit, children, seen }: Props) {
  const router = useRouter()
  const [looking, look] = useTransition()

  const show = (form: HTMLFormElement) => look(() => router.replace(`${address}?${queryOf(form)}`, { scroll: false }))

  return (
    <Halves>
      <form
        action={address}
        onChange={(event) => show(event.currentTarget)}
        onSubmit={(event) => {
          event.preventDefault()
          show(event.currentTarget)
        }}
      >
        <Pad className="grid gap-5">
          {children}
          <div className="hidden noscript:block">
            <Button wide type="submit">
              {submit}
            </Button>
          </div>
        </Pad>
      </form>
      <div inert={looking} aria-busy={looking} className={looking ? 'opacity-60 transition-opacity' : 'transition-opacity'}>
        {seen}
      </div>
    </Halves>
  )
}

function queryOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '')
  return new URLSearchParams(fields).toString()
}
