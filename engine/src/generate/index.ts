export type { Extract, ExtractAddress, ExtractBuilding, ExtractPlace } from './extract.ts'
