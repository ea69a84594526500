import clsx from 'clsx'

type Props = { companyId: string; name: string; size?: 'normal' | 'big' }

// alt is empty because the name always stands beside it. The ground is drawn here, so it is light in dark mode too,
// and its measures are fixed, so nothing moves when the picture arrives.
export function CompanyIcon({ companyId, name, size = 'normal' }: Props) {
  const side = size === 'big' ? 62 : 38
  return (
    <img
      src={`/brand/${companyId}.svg?name=${encodeURIComponent(name)}`}
      alt=""
      width={side}
      height={side}
      loading="lazy"
      decoding="async"
      className={clsx('shrink-0 bg-brand-ground object-contain', sizes[size])}
    />
  )
}

const sizes = {
  normal: 'size-9.5 rounded-[11px] p-2',
  big: 'size-15.5 rounded-[17px] p-3.25',
}
