/** Where a command writes. Standard output carries nothing but the result; everything else goes to `err`. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** A terminal can rewrite a line; a file or a pipe gets whole lines. */
  readonly errIsTerminal: boolean
}

export const processIo: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
}

/** A reader that stops reading (`| head`) is no fault of anyone: the rest is not wanted. */
export function endQuietlyWithTheReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
