'use client'

import { ScanBarcode } from '@/platform/ui/icons'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { Button } from '@/platform/ui/button'
import { FormText } from '@/platform/ui/form-fields'
import { useBrowser } from '@/platform/ui/use-browser'
import { readGtin } from '../gtin'

// The camera is fetched when somebody wants it.
const BarcodeScanner = lazy(() => import('./barcode-scanner'))

type Known = { id: string; name: string }
type Props = {
  productId?: string
  label: ReactNode
  hint: ReactNode
  defaultValue: string
  words: { scan: string; scanTitle: string; failed: string; close: string; have: string }
}

export function GtinInput({ productId, label, hint, defaultValue, words }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [scanning, setScanning] = useState(false)
  const [known, setKnown] = useState<Known[]>([])
  const canScan = useBrowser(hasDetector)

  const look = async () => {
    const found = await productsWith(input.current?.value ?? '')
    setKnown(found.filter(({ id }) => id !== productId))
  }
  const read = (gtin: string) => {
    if (input.current) input.current.value = gtin
    setScanning(false)
    void look()
  }

  return (
    <div className="grid gap-2">
      <FormText ref={input} name="gtin" label={label} hint={hint} inputMode="numeric" maxLength={40} autoComplete="off" defaultValue={defaultValue} onBlur={() => void look()} />
      {canScan && (
        <div>
          <Button type="button" size="small" icon={<ScanBarcode />} onClick={() => setScanning(true)}>
            {words.scan}
          </Button>
        </div>
      )}
      <p role="status" className="text-small empty:hidden">
        {known.length > 0 && words.have}
        {known.map(({ id, name }) => (
          <a key={id} href={`/have/${id}`} className="ml-1.5 font-semibold underline underline-offset-3">
            {name}
          </a>
        ))}
      </p>
      {scanning && (
        <Suspense>
          <BarcodeScanner words={words} onRead={read} onClose={() => setScanning(false)} />
        </Suspense>
      )}
    </div>
  )
}

const hasDetector = () => 'BarcodeDetector' in window && !!navigator.mediaDevices

// No answer is no failure: whatever is typed can be saved.
async function productsWith(typed: string): Promise<Known[]> {
  const number = readGtin(typed)
  if (!('gtin' in number)) return []
  const answer = await fetch(`/api/v1/products/by-gtin?gtin=${number.gtin}`).catch(() => null)
  const { data } = answer?.ok ? ((await answer.json().catch(() => ({ data: { products: [] } }))) as { data: { products: Known[] } }) : { data: { products: [] } }
  return data.products
}
