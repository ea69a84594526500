// How the pages look: the colours and sizes of Turnabout itself, with the letters that the reader's machine has.
export const STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(0.985 0.006 85), oklch(0.195 0.008 75));
  --card: light-dark(oklch(1 0 0), oklch(0.235 0.009 75));
  --line: light-dark(oklch(0.9 0.01 85), oklch(0.32 0.01 75));
  --ink: light-dark(oklch(0.24 0.015 70), oklch(0.94 0.008 85));
  --soft: light-dark(oklch(0.47 0.015 70), oklch(0.72 0.012 80));
  --mine: light-dark(oklch(0.46 0.095 195), oklch(0.78 0.095 190));
  --mine-soft: light-dark(oklch(0.95 0.028 195), oklch(0.29 0.04 195));
  --move: light-dark(oklch(0.5 0.115 62), oklch(0.82 0.12 75));
  --solved: light-dark(oklch(0.48 0.11 150), oklch(0.79 0.12 150));
}
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 0.96875rem/1.5 'Inter Variable', Inter, system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, blockquote, .lede { font-family: 'Newsreader Variable', Newsreader, Georgia, serif; font-weight: 500; }
h1 { font-size: 1.875rem; line-height: 1.15; margin: 0.25rem 0 1rem; }
h2 { font-size: 1.25rem; line-height: 1.3; }
a { color: var(--mine); text-underline-offset: 0.15em; }
.label { font-size: 0.8125rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.lede { font-size: 1.125rem; color: var(--soft); margin-bottom: 1.5rem; }
.soft, dt { font-size: 0.84375rem; color: var(--soft); }
.kinds, .files, .thread { list-style: none; padding: 0; }
.kinds { background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
.kinds li + li { border-top: 1px solid var(--line); }
.kinds a, .kinds .none { display: flex; justify-content: space-between; gap: 1rem; padding: 0.85rem 1.1rem; color: inherit; text-decoration: none; }
.kinds a:hover, .kinds a:focus-visible { background: var(--mine-soft); }
.kinds .none, .count { color: var(--soft); }
.count { font-variant-numeric: tabular-nums; }
.more { margin-top: 2rem; color: var(--soft); }
.more h2 { color: var(--ink); }
article { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.15rem; margin-bottom: 0.75rem; }
article > * + * { margin-top: 0.5rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: 0.5rem 1.25rem; }
dd { font-variant-numeric: tabular-nums; white-space: pre-line; }
.words { white-space: pre-wrap; }
.tags span { font-size: 0.84375rem; color: var(--mine); }
.move { color: var(--move); }
.solved { color: var(--solved); }
.thread li { border-left: 3px solid var(--line); padding: 0.1rem 0 0.1rem 0.75rem; margin-top: 0.6rem; }
.thread .mine { border-color: var(--mine); }
nav { display: flex; gap: 1rem; margin: 1rem 0; color: var(--soft); }
@media print { article { break-inside: avoid; } }
`
