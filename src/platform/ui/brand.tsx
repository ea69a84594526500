import { BrandMark } from './brand-mark'

export function Brand({ name, href }: { name: string; href?: string }) {
  if (!href) return <BrandMark name={name} />
  return (
    <a href={href} className="inline-flex min-h-11 items-center md:pointer-fine:min-h-0">
      <BrandMark name={name} />
    </a>
  )
}
