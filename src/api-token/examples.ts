// The guide's examples. The tests run each as it stands here, with a server and tokens of their own.

/** `token` is whose token stands in TOKEN; `shows` is what its answer has in it. */
export type Example = { key: string; token: 'person' | 'company' | 'none'; command: string; shows: string }

export const EXAMPLES: readonly Example[] = [
  {
    ...{ key: 'list', token: 'person', shows: '"title":"Lid is loose"' },
    command: `curl -s "$SERVER/api/v1/issues?state=open&take=10" \\
  -H "Authorization: Bearer $TOKEN"`,
  },
  {
    ...{ key: 'add', token: 'person', shows: '"id":"' },
    command: `curl -s "$SERVER/api/v1/issues" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"title": "Box was late", "company": "acme.com", "topics": ["delivery"]}'`,
  },
  {
    ...{ key: 'once', token: 'person', shows: '"interactionId":"' },
    command: `curl -s "$SERVER/api/v1/interactions" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: call-2026-03-31-0914" \\
  -d '{"issueId": "'$ISSUE'", "channel": "call", "said": "They will call back."}'`,
  },
  {
    ...{ key: 'find', token: 'person', shows: '"href":"/issues/' },
    command: `curl -sG "$SERVER/api/v1/search" \\
  -H "Authorization: Bearer $TOKEN" \\
  --data-urlencode "q=status:open lid"`,
  },
  {
    ...{ key: 'upload', token: 'person', shows: 'receipt.pdf' },
    command: `curl -s "$SERVER/api/v1/documents?issueId=$ISSUE" \\
  -H "Authorization: Bearer $TOKEN" \\
  -F "file=@receipt.pdf"`,
  },
  {
    ...{ key: 'inbox', token: 'company', shows: '"entries":[' },
    command: `curl -s "$SERVER/api/v1/portal/$COMPANY/inbox" \\
  -H "Authorization: Bearer $TOKEN"`,
  },
  {
    ...{ key: 'answer', token: 'company', shows: '"data":' },
    command: `curl -s "$SERVER/api/v1/portal/$COMPANY/issues/$ENTRY/answer" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"body": "Press the button twice."}'`,
  },
  {
    ...{ key: 'openapi', token: 'none', shows: '"openapi":"3.1' },
    command: 'curl -s "$SERVER/api/v1/openapi.json"',
  },
]
