// Its only job is the Content-Security-Policy with a fresh nonce. Nothing that matters is decided here.
import { NextResponse, type NextRequest } from 'next/server'
import { env } from '@/platform/env'

export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const dev = env.NODE_ENV === 'development'
  const policy = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${dev ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')

  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!api/|brand/|calendar/|_next/static|_next/image|favicon|icon.svg).*)'] }
