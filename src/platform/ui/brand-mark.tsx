// Two arrows that turn about, and the name. Apart from the link, so that the error page, which every page brings along, stays small.
export function BrandMark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.25 font-title text-[1.1875rem] leading-none font-semibold text-ink">
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-6 shrink-0 fill-none stroke-mine stroke-[2.3]">
        <path
          d="M5 10a7.2 7.2 0 0 1 13.5-1.5M19 14a7.2 7.2 0 0 1-13.5 1.5M18.7 4v4.7H14M5.3 20v-4.7H10"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {name}
    </span>
  )
}
