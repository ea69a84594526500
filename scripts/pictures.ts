// npm run pictures: the journeys take the pictures of the README and the guide anew (docs/pictures).
export {}

process.env.PICTURES = '1'
process.argv.push('build', 'journeys')
await import('./test')
