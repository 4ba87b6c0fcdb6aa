/** Places of one request are as far apart as the map is wide. Metres, a whole number: Valhalla refuses decimals. */
const NO_DISTANCE_LIMIT = 5_000_000
/** Sources × targets of one request. We cut requests ourselves (`valhalla-engine.ts`). */
const NO_PAIR_LIMIT = 100_000_000

/**
 * Valhalla's own default configuration (its `valhalla_build_config`, 3.6.1), as far as building tiles and matrices read
 * it, with two settings of ours: one search from each source (`timedistancematrix`), 2–8 times as quick as the
 * default for matrices of a unit, and limits meant for a public server taken away.
 */
export function valhallaConfig(tileFolder: string, log: 'std_out' | '' = ''): Record<string, unknown> {
  const logging = { type: log, color: false }
  return {
    mjolnir: { ...MJOLNIR, tile_dir: tileFolder, logging },
    loki: { ...LOKI, logging: { ...logging, long_request: 100 } },
    thor: { ...THOR, logging: { ...logging, long_request: 110 } },
    odin: { logging, service: { proxy: 'ipc:///tmp/odin' } },
    meili: { ...MEILI, logging },
    service_limits: SERVICE_LIMITS,
    additional_data: { elevation: '' },
    statsd: { port: 8125, prefix: 'valhalla' },
  }
}

const MJOLNIR = {
  // No database of borders and time zones: no border costs anything.
  admin: '',
  timezone: '',
  max_cache_size: 1_000_000_000,
  id_table_size: 1_300_000_000,
  hierarchy: true,
  shortcuts: true,
  reclassify_links: true,
  include_bicycle: true,
  include_driving: true,
  include_pedestrian: true,
  include_driveways: true,
  data_processing: {
    infer_internal_intersections: true,
    infer_turn_channels: true,
    apply_country_overrides: true,
    // Left on while there is no such database, it lets all traffic keep to the left; off, to the right (docs/roads.md).
    use_admin_db: false,
    grid_divisions_within_tile: 32,
  },
}

const LOKI = {
  actions: ['locate', 'sources_to_targets', 'status'],
  use_connectivity: true,
  service_defaults: {
    radius: 0,
    // A place is never tied to a bit of road that leads nowhere: fewer junctions than this can be reached from it.
    minimum_reachability: 50,
    search_cutoff: 35_000,
    node_snap_tolerance: 5,
    street_side_tolerance: 5,
    street_side_max_distance: 1000,
    heading_tolerance: 60,
  },
  service: { proxy: 'ipc:///tmp/loki' },
}

const THOR = {
  source_to_target_algorithm: 'timedistancematrix',
  max_reserved_labels_count_astar: 2_000_000,
  max_reserved_labels_count_bidir_astar: 1_000_000,
  max_reserved_labels_count_dijkstras: 4_000_000,
  max_reserved_labels_count_bidir_dijkstras: 2_000_000,
  clear_reserved_memory: false,
  extended_search: false,
  service: { proxy: 'ipc:///tmp/thor' },
}

// Matching of tracks, which nobody here asks for; the engine does not start without.
const MEILI = {
  mode: 'auto',
  customizable: [],
  verbose: false,
  grid: { cache_size: 100_240, size: 500 },
  auto: { search_radius: 50, turn_penalty_factor: 200 },
  bicycle: { turn_penalty_factor: 140 },
  pedestrian: { search_radius: 50, turn_penalty_factor: 100 },
  multimodal: { turn_penalty_factor: 70 },
  default: {
    beta: 3,
    breakage_distance: 2000,
    geometry: false,
    gps_accuracy: 5,
    interpolation_distance: 10,
    max_route_distance_factor: 5,
    max_route_time_factor: 5,
    max_search_radius: 100,
    route: true,
    search_radius: 50,
    sigma_z: 4.07,
    turn_penalty_factor: 0,
  },
  service: { proxy: 'ipc:///tmp/meili' },
}

const limitsOfMode = { max_distance: NO_DISTANCE_LIMIT, max_locations: 20, max_matrix_distance: NO_DISTANCE_LIMIT }

const SERVICE_LIMITS = {
  ...Object.fromEntries(
    ['auto', 'bicycle', 'pedestrian', 'bikeshare', 'bus', 'motor_scooter', 'motorcycle', 'multimodal', 'taxi']
      .concat('transit', 'truck')
      .map((costing) => [costing, { ...limitsOfMode, max_matrix_location_pairs: NO_PAIR_LIMIT }]),
  ),
  pedestrian: {
    ...limitsOfMode,
    max_matrix_location_pairs: NO_PAIR_LIMIT,
    min_transit_walking_distance: 1,
    max_transit_walking_distance: 10_000,
  },
  centroid: { max_distance: 200_000, max_locations: 5 },
  isochrone: {
    max_contours: 4,
    max_time_contour: 120,
    max_distance: 25_000,
    max_locations: 1,
    max_distance_contour: 200,
  },
  trace: {
    max_distance: 200_000,
    max_gps_accuracy: 100,
    max_search_radius: 100,
    max_shape: 16_000,
    max_alternates: 3,
    max_alternates_shape: 100,
  },
  skadi: { max_shape: 750_000, min_resample: 10 },
  status: { allow_verbose: false },
  max_exclude_locations: 50,
  max_reachability: 100,
  max_radius: 200,
  max_timedep_distance: 500_000,
  max_timedep_distance_matrix: 0,
  max_alternates: 2,
  max_exclude_polygons_length: 10_000,
  max_distance_disable_hierarchy_culling: 0,
  allow_hard_exclusions: false,
}
