import type { ReactNode } from 'react'

type Props = { src?: string; alt: string; placeholder?: ReactNode }

// 16:9 before and after the picture has come, so nothing moves.
export function Photo({ src, alt, placeholder }: Props) {
  const frame = 'aspect-video w-full rounded-2xl bg-linear-135 from-sunk to-line'
  if (src) return <img src={src} alt={alt} decoding="async" className={`${frame} object-cover`} />
  return <div className={`${frame} grid place-items-center p-4 text-center text-ink-soft`}>{placeholder}</div>
}
