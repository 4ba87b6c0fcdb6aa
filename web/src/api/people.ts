import type { ParamsOf, SentOf } from '@hjemrute/contract'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useText } from '../text/index.tsx'
import { call } from './call.ts'

/** Who is meant by a few letters. Nothing of them is kept when the box is empty again. */
export function useSearch(words: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['search', words, language],
    queryFn: () => call('search', { params: {}, body: { words }, language }),
    enabled: words.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
}

export function useRecipient(recipient: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['recipient', recipient, language],
    queryFn: () => call('readRecipient', { params: { recipient }, language }),
  })
}

export function useCaregiver(caregiver: string) {
  const { language } = useText()
  return useQuery({
    queryKey: ['caregiver', caregiver, language],
    queryFn: () => call('readCaregiver', { params: { caregiver }, language }),
  })
}

export function useCorrections() {
  const { language } = useText()
  return useQuery({
    queryKey: ['corrections', language],
    queryFn: () => call('listCorrections', { params: {}, language }),
  })
}

export function useChoices(shift: string | undefined) {
  const { language } = useText()
  return useQuery({
    queryKey: ['choices', shift, language],
    queryFn: () => call('readChoices', { params: { shift: shift! }, language }),
    enabled: shift !== undefined,
  })
}

/** What is asked has a new version after it, so everything but who is signed in is read anew. */
export function useChangeRecord(params: ParamsOf<'changeRecord'>) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'changeRecord'>) => call('changeRecord', { params, body, language }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}

export function useCreateRecord(shift: string) {
  const { language } = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: SentOf<'createRecord'>) => call('createRecord', { params: { shift }, body, language }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' }),
  })
}
