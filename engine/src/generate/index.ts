export type { Extract, ExtractAddress, ExtractBounds, ExtractBuilding, ExtractPlace } from './extract.ts'
