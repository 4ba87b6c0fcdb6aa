const MEGABYTE = 1_000_000

/** Largest JSON or text file read, bytes after decompression. A municipality's week is about 30 MB. */
export const LARGEST_JSON = 100 * MEGABYTE

/** Largest matrix file read, bytes after decompression: one mode between 12,000 addresses, or three between 7,000. */
export const LARGEST_MATRIX_FILE = 1_200 * MEGABYTE
