import { ExternalLink, Plus, X } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { MoreFields } from '@/product/components/more-fields'
import { addProductLinkAction, removeProductLinkAction } from '../actions'
import type { ProductLinkView } from '../schema'

// Manuals and the like, one tap away.
export function ProductLinks({ productId, links }: { productId: string; links: ProductLinkView[] }) {
  const t = useTranslations('product-link')
  return (
    <div id="links" className="grid scroll-mt-4">
      <Pad label={t('label')}>
        {links.length === 0 && <p className="mb-1 text-ink-soft">{t('none')}</p>}
        <ul role="list" className="empty:hidden">
          {links.map((link) => (
            <LinkLine key={link.id} link={link} />
          ))}
        </ul>
        <ActionForm action={addProductLinkAction} className="mt-1">
          <input type="hidden" name="productId" value={productId} />
          <MoreFields label={t('add')}>
            <FormText name="url" label={t('url')} placeholder="https://" inputMode="url" required maxLength={2000} autoComplete="off" autoCapitalize="none" />
            <FormText name="label" label={t('name')} placeholder={t('nameExample')} maxLength={120} autoComplete="off" />
            <div>
              <SubmitButton variant="plain" size="small" icon={<Plus />} pendingLabel={t('saving')}>
                {t('save')}
              </SubmitButton>
            </div>
          </MoreFields>
        </ActionForm>
      </Pad>
    </div>
  )
}

function LinkLine({ link: { id, label, url } }: { link: ProductLinkView }) {
  const t = useTranslations('product-link')
  const host = new URL(url).hostname.replace(/^www\./, '')
  return (
    <li className="flex items-center justify-between gap-2 border-t border-dashed border-line py-1 first:border-t-0">
      {/* Nobody there learns where it was opened from. */}
      <a href={url} target="_blank" rel="noopener noreferrer" referrerPolicy="no-referrer" className="flex min-h-11 min-w-0 items-center gap-2">
        <ExternalLink className="size-4.25 shrink-0 text-ink-soft" />
        <span className="min-w-0">
          <span className="block font-semibold wrap-anywhere underline decoration-edge underline-offset-3">{label ?? host}</span>
          {label && <span className="block text-small text-ink-soft">{host}</span>}
        </span>
      </a>
      <ActionButton
        action={removeProductLinkAction}
        fields={{ productLinkId: id }}
        variant="ghost"
        size="small"
        aria-label={t('removeOne', { name: label ?? host })}
        title={t('remove')}
        icon={<X />}
      />
    </li>
  )
}
