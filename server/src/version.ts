import packageJson from '../../package.json' with { type: 'json' }

/** The version of the whole, from the root package.json. */
export const VERSION: string = packageJson.version
