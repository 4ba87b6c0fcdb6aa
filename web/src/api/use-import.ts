import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call, sendFiles } from './call.ts'

export interface Chosen {
  readonly files: readonly File[]
  /** `undefined`: the first department that one may plan for. */
  readonly unit: string | undefined
}

const fieldsOf = ({ unit }: Chosen): Record<string, string> => (unit === undefined ? {} : { unit })

/** What files would do; stores nothing. */
export function useLookAtFiles() {
  const { language } = useText()
  return useMutation({
    mutationFn: (chosen: Chosen) =>
      sendFiles('previewImport', { files: chosen.files, fields: fieldsOf(chosen), language }),
  })
}

/** Puts in use what was looked at. */
export function usePutInUse() {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ seal, ...chosen }: Chosen & { readonly seal: string }) =>
      sendFiles('importFiles', { files: chosen.files, fields: { ...fieldsOf(chosen), seal }, language }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}

export function useImports() {
  const { language } = useText()
  return useQuery({ queryKey: ['imports'], queryFn: () => call('listImports', { params: {}, language }) })
}
