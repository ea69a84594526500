// From the fields of the form to the columns, and back.
type Fields = { title: string; body: string; stage: string; aboutTopic: string | null; aboutProduct: string | null }
type Columns = { title: string; body: string; state: string; topic: string | null; product: string | null }

export const columnsOf = ({ title, body, stage, aboutTopic, aboutProduct }: Fields): Columns => ({ title, body, state: stage, topic: aboutTopic, product: aboutProduct })

export const fieldsOf = ({ title, body, state, topic, product, version }: Columns & { version: number }) => ({
  ...{ title, body, stage: state, aboutTopic: topic && `#${topic}`, aboutProduct: product, version },
})
