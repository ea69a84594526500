// One file on its way from the browser to the server. fetch cannot say how far it is.
export type RecordField = { name: string; value: string }

/** Resolves to null, or to the sentence that says why it was not kept. */
export function upload(file: File, { name, value }: RecordField, failed: string, onProgress: (part: number) => void): Promise<string | null> {
  const form = new FormData()
  form.set(name, value)
  form.set('file', file)
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/v1/documents')
    request.setRequestHeader('accept', 'application/json')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(request.status === 201 ? null : ((request.response as { detail?: string } | null)?.detail ?? failed))
    request.onerror = () => resolve(failed)
    request.send(form)
  })
}
