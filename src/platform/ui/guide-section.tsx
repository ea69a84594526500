type Props = { title: string; text: string; picture?: { src: string; width: number; height: number; alt: string } }

// A part of the guide: its words, and beside them (below, on a phone) what it looks like.
export function GuideSection({ title, text, picture }: Props) {
  return (
    <section className="mt-9 grid items-center gap-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:gap-9">
      <div>
        <h2 className="font-title text-[1.375rem] font-medium">{title}</h2>
        <p className="mt-1.5 max-w-[68ch]">{text}</p>
      </div>
      {picture && <img {...picture} loading="lazy" decoding="async" className="h-auto w-56 rounded-card border border-line shadow-card" />}
    </section>
  )
}
