import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { FormSelect } from '@/platform/ui/form-fields'
import { Check } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { mapColumnsAction } from '../actions'
import type { Field, TableHead, Target } from '../table/schema'

const OFTEN = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'NOK', 'DKK', 'PLN', 'INR']
type Props = { importId: string; head: TableHead; target: Target; fields: readonly Field[]; targets: readonly Target[] }

// A table that nobody has explained yet: what are its rows, and what stands in which column? It is asked once for each kind of table.
export function ColumnForm({ importId, head, target, fields, targets }: Props) {
  const t = useTranslations('import')
  const guess = head.guess.target === target ? head.guess : {}
  const column = (at: number) => `${head.names[at] || t('columnNumber', { number: at + 1 })} · ${head.rows.map((row) => row[at]).find(Boolean) ?? '–'}`

  return (
    <Columns aside={<FirstRows head={head} />}>
      <Pad>
        <nav aria-label={t('whatAreRows')} className="mb-5 flex flex-wrap gap-2">
          {targets.map((each) => (
            <ButtonLink key={each} href={`/import/${importId}?as=${each}`} variant={each === target ? 'main' : 'plain'} aria-current={each === target ? 'page' : undefined}>
              {t(`target.${each}`)}
            </ButtonLink>
          ))}
        </nav>
        <ActionForm action={mapColumnsAction}>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="target" value={target} />
          <div className="grid gap-5 sm:grid-cols-2">
            {fields.map((field) => (
              <FormSelect key={field} name={field} label={t(`field.${field}`)} defaultValue={guess[field] ?? ''}>
                <option value="">{t('noColumn')}</option>
                {head.names.map((_, at) => (
                  <option key={at} value={at}>
                    {column(at)}
                  </option>
                ))}
              </FormSelect>
            ))}
          </div>
          {target !== 'companies' && <Habits guess={guess} target={target} />}
          <SubmitButton icon={<Check />}>{t('readWithColumns')}</SubmitButton>
        </ActionForm>
      </Pad>
    </Columns>
  )
}

function Habits({ guess, target }: { guess: TableHead['guess']; target: Target }) {
  const t = useTranslations('import')
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <FormSelect name="ownCurrency" label={t('ownCurrency')} defaultValue={guess.ownCurrency ?? ''}>
        <option value="">{t('noCurrency')}</option>
        {OFTEN.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </FormSelect>
      <FormSelect name="days" label={t('days')} defaultValue={guess.days ?? ''}>
        <option value="">{t('daysClear')}</option>
        <option value="day-first">{t('dayFirst')}</option>
        <option value="month-first">{t('monthFirst')}</option>
      </FormSelect>
      <FormSelect name="decimal" label={t('decimal')} defaultValue={guess.decimal ?? ''}>
        <option value="">{t('decimalClear')}</option>
        <option value=".">1,234.50</option>
        <option value=",">1.234,50</option>
      </FormSelect>
      {target === 'payments' && (
        <FormSelect name="spendingIsPositive" label={t('spending')} defaultValue={guess.spendingIsPositive ?? 'no'}>
          <option value="no">{t('spendingMinus')}</option>
          <option value="yes">{t('spendingPlain')}</option>
        </FormSelect>
      )}
    </div>
  )
}

function FirstRows({ head }: { head: TableHead }) {
  const t = useTranslations('import')
  return (
    <Pad label={t('firstRows')}>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('firstRows')}>
        <table className="text-small">
          <thead>
            <tr>
              {head.names.map((name, at) => (
                <th key={at} scope="col" className="pr-4 pb-1 text-left font-[550] whitespace-nowrap">
                  {name || t('columnNumber', { number: at + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {head.rows.map((row, line) => (
              <tr key={line}>
                {head.names.map((_, at) => (
                  <td key={at} className="max-w-40 truncate border-t border-line py-1 pr-4 text-ink-soft">
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Pad>
  )
}
