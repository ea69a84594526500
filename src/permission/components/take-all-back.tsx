import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormCheckbox } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { revokeAllAction } from '../actions'

type Words = { publications: string; publicHint: string; links: string; linksHint: string; sure: string; not: string }

/** Every company at once. The links only if that is said: friends are no companies. */
export function TakeAllBack({ links, publications, words }: { links: number; publications: number; words: Words }) {
  return (
    <ActionForm action={revokeAllAction}>
      {links > 0 && <FormCheckbox name="andLinks" label={words.links} hint={words.linksHint} />}
      {publications > 0 && <FormCheckbox name="andPublic" label={words.publications} hint={words.publicHint} />}
      <div className="flex flex-wrap gap-2">
        <SubmitButton variant="danger">{words.sure}</SubmitButton>
        <ButtonLink variant="ghost" href="/who-can-see">
          {words.not}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
