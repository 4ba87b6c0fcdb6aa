/** Faults of files, travel and foreign formats. */
export const programFaults = {
  // Files in and out
  'input-not-found': { message: 'There is no file {file}.', remedy: 'See that the name and the folder are right.' },
  'input-is-a-folder': { message: '{file} is a folder.', remedy: 'Name a file in the folder.' },
  'input-no-access': { message: '{file} may not be read.', remedy: 'Ask for permission to read it, or copy the file.' },
  'input-failed': {
    message: '{file} could not be read[ ({reason})].',
    remedy: 'Try again, or copy the file here first.',
  },
  'input-too-large': {
    message: 'The file {file} is too large. The limit is {limit} bytes when unpacked.',
    remedy: 'Divide the file, or put the travel times in a matrix file of their own.',
  },
  'input-compression-broken': {
    message: 'The file {file} cannot be unpacked.',
    remedy: 'Fetch or pack the file again.',
  },
  'input-encoding': {
    message: 'The file {file} is not UTF-8: {found} in line {line}, character {column}.',
    remedy: 'Save the file as UTF-8.',
  },
  'json-empty': { message: 'The file {file} is empty.', remedy: 'Make the file again.' },
  'json-cut-short': {
    message: 'The file {file} ends too soon[, in line {line}, character {column}].',
    remedy: 'Fetch the whole file again.',
  },
  'json-syntax': {
    message: 'The file {file} is not JSON: “{found}” in line {line}, character {column}.',
    remedy: 'Look for a comma, bracket or quotation mark too many or too few just before.',
  },
  'output-folder-missing': { message: 'The folder of {file} does not exist.', remedy: 'Make the folder first.' },
  'output-is-a-folder': { message: '{file} is a folder.', remedy: 'Name a file in the folder.' },
  'output-not-a-folder': {
    message: '{file} is a file, not a folder.',
    remedy: 'Give a folder, or a name that does not exist yet.',
  },
  'output-no-access': { message: '{file} may not be written.', remedy: 'Choose a folder that you may write to.' },
  'output-disk-full': {
    message: 'The disk is full, so {file} was not written. A file from before is untouched.',
    remedy: 'Free some space, or choose another disk.',
  },
  'output-failed': {
    message: '{file} could not be written[ ({reason})].',
    remedy: 'Try again, or choose another folder.',
  },
  'cache-not-made': {
    message: 'Roads and maps are kept in {file}, but that folder cannot be made[ ({reason})].',
    remedy:
      'Let HJEMRUTE_CACHE name a folder that you may write to, or remove it: then .hjemrute/roads where you stand is used.',
  },

  // Travel
  'travel-too-many-places': {
    message: '{size|location is|locations are} too many for one table. The limit is {limit}.',
    remedy: 'Divide the problem into departments.',
  },
  'travel-map-not-readable': {
    message: 'Travel times from the map {extract} cannot be computed here.',
    remedy: 'Run hjemrute on a computer, or use matrix, matrixFile or estimate.',
  },
  'travel-place-off-road': {
    message: 'Location {location} lies more than {limit} metres from the nearest road ({modes}).',
    remedy: 'Its coordinate is probably wrong, perhaps out in the sea. Put it right.',
  },
  'travel-place-cut-off': {
    message: 'No road leads to location {location} and back again ({modes}).',
    remedy: 'Put the coordinate right, use a map that has the road there too, or state the travel times in a matrix.',
  },
  'travel-map-broken': {
    message: 'The map {file} cannot be read[ ({reason})].',
    remedy: 'Fetch it again as .osm.pbf.',
  },
  'travel-map-without-roads': {
    message: 'The map {file} has no roads.',
    remedy: 'Choose an extract of OpenStreetMap that holds everything.',
  },
  'travel-engine-missing': {
    message: 'The road engine is not installed on this system ({system}).',
    remedy:
      'Run npm ci on Linux or macOS (arm64). Else use a matrix file, travel.kind “estimate”, or a routing server in HJEMRUTE_ROUTING.',
  },
  'travel-routing-setting': {
    message: 'HJEMRUTE_ROUTING is “{value}”, which is no routing server.',
    remedy: 'Write valhalla:http://server:8002 or osrm:http://server:5000, or remove the variable.',
  },
  'travel-server-silent': {
    message: 'The routing server {server} does not answer[ ({reason})].',
    remedy:
      'See that it is running. Without it: remove HJEMRUTE_ROUTING and compute from the map on this computer, or use matrixFile or estimate.',
  },
  'travel-server-refused': {
    message: 'The routing server {server} said no[: {reason}].',
    remedy: 'Look in its log for what it does not accept, or remove HJEMRUTE_ROUTING.',
  },
  'travel-server-answer': {
    message: 'The answer of the routing server {server} is no travel time matrix.',
    remedy: 'See that the address and the kind in HJEMRUTE_ROUTING belong together.',
  },
  'travel-server-mode': {
    message: 'The routing server {server} has no travel times for the mode “{mode}”.',
    remedy: 'Name a server for “{mode}” in HJEMRUTE_ROUTING.',
  },
  'travel-file-not-readable': {
    message: 'The matrix file {file} cannot be read here.',
    remedy: 'State a matrix in the problem, or run where files can be read.',
  },
  'travel-file-hash': {
    message: 'The matrix file {file} is not the one that the problem was made with: sha256 is {found}, not {stated}.',
    remedy: 'Find the right file, or make the problem again with this one.',
  },
  'travel-file-not-a-matrix': {
    message: '{file} is not a matrix file.',
    remedy: 'Name a file that was made as a matrix.',
  },
  'travel-file-version': {
    message: 'The matrix file {file} is of another version[: {version}].',
    remedy: 'Make the matrix again with this version.',
  },
  'travel-file-cut-short': { message: 'The matrix file {file} ends too soon.', remedy: 'Fetch the whole file again.' },
  'travel-file-negative': {
    message: 'The matrix file {file} has numbers below zero[ for “{mode}”].',
    remedy: 'Make the matrix again.',
  },
  'travel-file-address-missing': {
    message: 'The matrix file {file} does not hold location {location}.',
    remedy: 'Make the matrix again with all the locations.',
  },
  'travel-file-clock': {
    message: 'The matrix file {file} counts {inFile} ticks per second, but the problem {inProblem}.',
    remedy: 'Write ticksPerSecond {inFile} in the problem, or make the matrix again.',
  },
  'travel-file-pair-unknown': {
    message: 'The matrix file {file} has no travel time from {from} to {to}, and the locations have no coordinates.',
    remedy: 'Make the matrix again with this pair, or write coordinates.',
  },

  // Foreign formats
  'exchange-unknown-format': {
    message: 'The file does not look like the format {format}.',
    remedy: 'See that the file and --from belong together.',
  },
  'exchange-missing': { message: '“{key}” is missing.', remedy: 'Add it, or fetch the file again.' },
  'exchange-wrong-type': {
    message: '{expected:Word} is needed here, but there is {found:word}.',
    remedy: 'Write {expected:word}.',
  },
  'exchange-out-of-range': {
    message: '[{key}: ]{value} is outside {minimum} to {maximum}.',
    remedy: 'Put the number right. Perhaps the unit is another.',
  },
  'exchange-not-one-of': { message: '“{value}” is unknown here.', remedy: 'Choose one of these: {allowed}.' },
  'exchange-unknown-reference': {
    message: '“{id}” ({kind:word}) is mentioned, but does not exist.',
    remedy: 'Put the id right, or add it. Perhaps two files are mixed.',
  },
  'exchange-duplicate': {
    message: '“{id}” ({kind:word}) stands twice.',
    remedy: 'Remove one, or give each an id of its own.',
  },
  'exchange-matrix-shape': {
    message: 'The matrix has {rows} rows and {columns} columns, but needs {expected} of each.',
    remedy: 'Let the matrix have a row and a column for each location.',
  },
  'exchange-matrix-hole': {
    message: 'Row {row} of the matrix has {holes|hole|holes}; the first is in column {column}.',
    remedy: 'Fill in a number.',
  },
  'exchange-malformed-line': {
    message: '[Line {line}: ]expected [{numbers|number|numbers}][{expected:word}], but found “{found}”.',
    remedy: 'Put the line right, or fetch the file again.',
  },
  'exchange-line-count': {
    message: '[Line {line}: ]expected {expected|line|lines}[ under {key}], but found {found}.',
    remedy: 'Fetch the file again, or put right the numbers in it that say how many lines there are.',
  },
  'exchange-unsupported': {
    message: '“{field}” is known, but not supported[ ({reason})].',
    remedy: 'Remove it, if the plan can do without.',
  },
  'exchange-unknown-field': {
    message: '“{field}” is not in the documentation of the format.',
    remedy: 'Remove it, or put the name right.',
  },
  'exchange-not-expressible': {
    message: 'The format {format} has no way of writing {what:place}.',
    remedy: 'Choose another format, such as csv.',
  },

  // How the command line is used, and our own faults
  'usage-no-command': {
    message: 'You have not said what hjemrute is to do.',
    remedy: 'Write hjemrute --help to see the commands.',
  },
  'usage-unknown-command': { message: '“{command}” is no command.', remedy: 'Choose one of these: {known:word}.' },
  'usage-unknown-option': {
    message: '“{option}” does not belong to {command}.',
    remedy: 'Write hjemrute {command} --help to see the options.',
  },
  'usage-option-without-value': { message: '{option} lacks a value.', remedy: 'Write the value after {option}.' },
  'usage-option-with-value': {
    message: '{option} takes no value, but was given “{value}”.',
    remedy: 'Write {option} alone.',
  },
  'usage-option-value': { message: '{option} cannot be “{value}”.', remedy: 'Choose {expected:word}.' },
  'usage-missing-argument': {
    message: '{command} lacks {argument}.',
    remedy: 'Write hjemrute {command} --help to see what it needs.',
  },
  'usage-too-many-arguments': {
    message: '{command} does not know what “{argument}” is.',
    remedy: 'Remove it, or write hjemrute {command} --help.',
  },
  'usage-missing-option': { message: '{command} needs {option}.', remedy: 'Add {option} with a value.' },
  'map-without-homes': {
    message: '{file} has too few house numbers on homes for anyone to live there.',
    remedy: 'Choose an OpenStreetMap extract with addresses and buildings.',
  },
  'usage-not-yet': {
    message: '{what} comes in a later version.',
    remedy: 'See CHANGELOG.md for what this version can do.',
  },
  'usage-integration-to-come': {
    message:
      '{what} comes with the integrations: HL7 FHIR R4 with the Norwegian base profiles, for rosters, absence, decisions and competence.',
    remedy: 'Use csv until then; docs/csv.md tells how.',
  },
  'out-of-memory': {
    message: 'The problem is too large for the memory of this machine.',
    remedy: 'Split it into departments, or use a machine with more memory.',
  },
  'search-failed': {
    message: 'The search stopped by itself: {reason}.',
    remedy: 'Report the fault, with the problem if it is made up. Set HJEMRUTE_DEBUG=1 to see more.',
  },
  'search-plan-refused': {
    message:
      'The check found {count|violation|violations} in the plan of the search ({rules}). Another, legal plan is written instead.',
    remedy: 'Report the fault, with the problem if it is made up.',
  },
  'unexpected-error': {
    message: 'Something went wrong on our side: {reason}.',
    remedy: 'Report the fault. Set HJEMRUTE_DEBUG=1 to see more.',
  },
} as const
