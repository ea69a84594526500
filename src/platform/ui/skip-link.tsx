export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only print:hidden focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:rounded-full focus:bg-mine focus:px-4 focus:py-2.5 focus:text-paper"
    >
      {label}
    </a>
  )
}
