import clsx from 'clsx'
import type { ReactNode } from 'react'
import ReactMarkdown, { type Components, type Options } from 'react-markdown'

const ALLOWED = ['a', 'blockquote', 'br', 'code', 'del', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'strong', 'ul']

/**
 * What a person wrote, as Markdown. Raw HTML stays the text it is; a picture leaves only its words, because it would call
 * somebody; and a link opens only web pages and mail.
 */
export function Markdown({ children, className }: { children: string; className?: string }) {
  return (
    <div className={clsx(textClass, className)}>
      <ReactMarkdown allowedElements={ALLOWED} unwrapDisallowed urlTransform={webOrMail} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  )
}

/** Null is no link at all: the words stay, and nothing can be pressed. */
const webOrMail: NonNullable<Options['urlTransform']> = (url) => (/^(https?:\/\/[^\s]|mailto:[^\s])/i.test(url) ? url : null)

// A note stands inside a card that has its own heading.
function Heading({ children }: { children?: ReactNode }) {
  return <p className="font-semibold">{children}</p>
}

const components: Components = {
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  img: ({ alt }) => (alt ? <span>{alt}</span> : null),
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noreferrer nofollow" className="underline decoration-edge underline-offset-3 transition-colors hover:decoration-current">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
}

const textClass =
  'grid gap-2.5 [&_ul]:list-disc [&_ul]:pl-5 [&_ol]:list-decimal [&_ol]:pl-5 [&_li]:my-0.5 [&_blockquote]:border-l-2 [&_blockquote]:border-line ' +
  '[&_blockquote]:pl-3 [&_blockquote]:text-ink-soft [&_hr]:border-line [&_code]:rounded [&_code]:bg-sunk [&_code]:px-1 [&_code]:text-[0.92em] ' +
  '[&_pre]:overflow-x-auto [&_pre]:rounded-xl [&_pre]:bg-sunk [&_pre]:p-3 [&_pre_code]:p-0'
