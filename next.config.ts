import type { NextConfig } from 'next'
import { env } from './src/platform/env'

// An address that opens something is never passed on, kept or indexed.
const linkHeaders = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Cache-Control', value: 'no-store' },
]

const config: NextConfig = {
  distDir: env.DIST_DIR,
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The tests check types; checking them again would double the time of the first start.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', '@prisma/client', '@prisma/adapter-pg', 'pg', 'pino', 'flydrive', 'tldts', 'simple-icons'],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
  headers: async () => [
    { source: '/:path*', headers: [{ key: 'Referrer-Policy', value: 'same-origin' }] },
    { source: '/s/:path*', headers: [...linkHeaders, { key: 'Referrer-Policy', value: 'no-referrer' }] },
    { source: '/r/:path*', headers: [...linkHeaders, { key: 'Referrer-Policy', value: 'no-referrer' }] },
    { source: '/c/:path*', headers: [...linkHeaders, { key: 'Referrer-Policy', value: 'no-referrer' }] },
    // What everybody may read is gone on the next request once it is taken back.
    { source: '/people/:path*', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    { source: '/about/:path*', headers: [{ key: 'Cache-Control', value: 'no-store' }] },
    { source: '/circles/join/:path+', headers: linkHeaders },
    { source: '/case/:path*', headers: [...linkHeaders, { key: 'Referrer-Policy', value: 'no-referrer' }] },
    // Not "no-referrer": with it a browser says "Origin: null" when their forms are sent without a script.
    { source: '/reset/:path*', headers: linkHeaders },
    { source: '/sign-up/:path+', headers: linkHeaders },
    { source: '/join/:path+', headers: linkHeaders },
    { source: '/portal/prove/mail/:path+', headers: linkHeaders },
    { source: '/digest/stop/:path+', headers: linkHeaders },
  ],
}

export default config
