// What may import what. The comment of a rule is what the developer reads when it fires.
const room = '^src/(?!platform/|decisions/)([^/]+)/'
const deny = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const pure = '/(schema|policy|verdict|shapes|actor|serial-or-price|gtin)\\.ts$|\\.json$'

module.exports = {
  forbidden: [
    deny('no-cycles', 'Move the shared piece down a layer.', {}, { circular: true }),
    deny('routes-are-outermost', 'Nothing imports app/.', { path: '^src/' }, { path: '^app/' }),
    deny('database-behind-the-doorway', 'Write an operation; only platform/access opens the database.',
      { path: '^(app|src)/', pathNot: '^src/platform/(access|db)/' }, { path: '^src/platform/db/' }),
    deny('operations-are-the-only-way', 'Write an operation; only platform opens the doorway, and rooms take the db they are given.',
      { path: '^(app|src)/', pathNot: '^src/platform/' }, { path: '^src/platform/access/doorway', dependencyTypesNot: ['type-only'] }),
    deny('actors-are-made-by-auth', 'Ask platform/auth for the current actor.',
      { path: '^(app|src)/', pathNot: '^src/platform/auth/' }, { path: '^src/platform/auth/prove-actor' }),
    deny('platform-knows-no-room', 'Platform code serves every room and names none.', { path: '^src/platform/' }, { path: room }),
    deny('ui-is-plain', 'Pass plain props, or move the component into its room.', { path: '^src/platform/ui/' }, { path: '^src/platform/(?!ui/)' }),
    deny('schema-is-pure', 'A schema imports zod, shapes and other schemas only.', { path: room + 'schema\\.ts$' }, { path: '^(src|app)/', pathNot: pure }),
    deny('policy-is-pure', 'A policy judges what it is given; it fetches nothing.', { path: room + 'policy\\.ts$' }, { path: '^(src|app)/', pathNot: pure }),
    deny('operations-know-no-web', 'Framework code belongs in platform/edge or app/.',
      { path: room + '(operations/|steps\\.ts|shape\\.ts)' }, { path: '^src/platform/(edge|ui)/|/components/|/actions\\.ts$|node_modules/(next|react|react-dom)/' }),
    deny('components-call-actions', 'Data comes in as props; writes go through actions.',
      { path: room + 'components/' }, { path: '/operations/|^src/platform/(access|db|auth|edge)/' }),
    deny('rooms-meet-in-the-open', 'From another room use its schema, policy, steps or components.',
      { path: room }, { path: room, pathNot: ['^src/$1/', '/(schema|policy|steps|company-id)\\.ts$', '/components/'] }),
    deny('zod-stays-on-the-server', 'A browser component takes types from schemas, never values.',
      { path: room + 'components/' }, { path: '/schema\\.ts$', dependencyTypesNot: ['type-only'] }),
    deny('web-stays-in-its-edges', 'next-auth belongs to platform/auth alone.',
      { path: '^(app|src)/', pathNot: '^src/platform/auth/' }, { path: 'node_modules/next-auth/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules|/generated/' },
    exclude: { path: '\\.test\\.ts$|/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
