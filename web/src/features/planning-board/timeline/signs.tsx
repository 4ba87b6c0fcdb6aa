/** Signs on bars, drawn with the colour of their text. */
const PATHS = {
  two: 'M5.5 5.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM10.8 5.7a1.8 1.8 0 1 0 0-3.6M1.5 11c0-2.6 1.6-4 4-4s4 1.4 4 4M10.5 7.2c2.4-.2 4 1.2 4 3.8',
  lock: 'M3.5 5.5h9v6h-9zM5.5 5.5V3.6a2.5 2.5 0 0 1 5 0v1.9',
  pin: 'M5.5 1.2h5M6.5 1.2v3.6L4.5 7h7L9.5 4.8V1.2M8 7v4.5',
  stop: 'M8 1.2a4.9 4.9 0 1 0 0 9.8 4.9 4.9 0 0 0 0-9.8zM4.6 2.7l6.8 6.8',
} as const

export function Sign({ name, className = '' }: { readonly name: keyof typeof PATHS; readonly className?: string }) {
  return (
    <svg className={`sign ${name} ${className}`} viewBox="0 0 16 12" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
