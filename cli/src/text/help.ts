/** Options that every command has stand at the end of each help text. */
export const withCommon = (help: string, common: string): string => `${help.trim()}\n\n${common.trim()}\n`
