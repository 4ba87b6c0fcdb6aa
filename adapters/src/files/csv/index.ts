/** CSV files: bytes, encodings and separators to rows. */
export { LARGEST_CSV, readCsvFile, readCsvFiles, readSentCsv } from './read-csv-files.ts'
export type { ReadCsvFiles, ReadSheet } from './read-csv-files.ts'
export { detectDelimiter, splitRows } from './split-rows.ts'
export { CSV_FILE_FAULT_CODES } from './csv-file-fault-codes.ts'
