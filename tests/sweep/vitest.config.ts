// The long form of the sweep: npm run test:sweep. Its database is that of the other tests, made anew.
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config'

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  resolve: base.resolve!,
  test: { ...base.test, include: ['tests/sweep/*.test.ts'], testTimeout: 3_600_000, hookTimeout: 600_000 },
})
