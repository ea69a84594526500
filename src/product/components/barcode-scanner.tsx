'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/platform/ui/button'
import { readGtin } from '../gtin'

type Detector = { detect: (from: HTMLVideoElement) => Promise<{ rawValue: string }[]> }
declare global {
  interface Window {
    BarcodeDetector: new (options: { formats: string[] }) => Detector
  }
}

type Props = { words: { scanTitle: string; failed: string; close: string }; onRead: (gtin: string) => void; onClose: () => void }

const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'itf']
const PAUSE_MS = 150

// Shows the camera until a barcode is read whose check digit is right. Pictures stay in the browser.
export default function BarcodeScanner({ words, onRead, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const [failed, setFailed] = useState(false)
  const tell = useRef({ onRead })
  useEffect(() => {
    tell.current = { onRead }
  })

  useEffect(() => {
    dialog.current?.showModal()
    const stop = new AbortController()
    watch(video.current!, stop.signal).then(
      (gtin) => gtin && tell.current.onRead(gtin),
      () => setFailed(true),
    )
    return () => stop.abort()
  }, [])

  return (
    <dialog ref={dialog} onClose={onClose} aria-label={words.scanTitle} className={dialogClass}>
      <p className="mb-3 font-[550]">{failed ? words.failed : words.scanTitle}</p>
      <video ref={video} playsInline muted className={failed ? 'hidden' : 'aspect-4/3 w-full rounded-card bg-sunk object-cover'} />
      <Button type="button" className="mt-3" onClick={() => dialog.current?.close()}>
        {words.close}
      </Button>
    </dialog>
  )
}

const dialogClass = 'm-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-card p-4 text-ink backdrop:bg-[oklch(0.2_0.02_70/0.5)]'

async function watch(video: HTMLVideoElement, stopped: AbortSignal): Promise<string | null> {
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = camera
    await video.play()
    const detector = new window.BarcodeDetector({ formats: FORMATS })
    while (!stopped.aborted) {
      for (const { rawValue } of await detector.detect(video)) {
        const read = readGtin(rawValue)
        if ('gtin' in read) return read.gtin
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    return null
  } finally {
    for (const track of camera.getTracks()) track.stop()
  }
}
