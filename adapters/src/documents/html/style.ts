/**
 * How pages look: colours and sizes by the project's own tokens, light and dark, and black on white on paper. Contrast of text is at
 * least 4.5 to its ground, of marks and borders of controls 3.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --canvas: #f4f6f5; --surface: #fff; --sunken: #e9edeb; --text: #14201e; --subdued: #4b5957;
  --line: #dde3e1; --strong: #788583; --accent: #0b5b5e; --notice: #7a4a00; --notice-ground: #fff3d6;
  --done: #1d6b45; --danger: #a3201d; --water: #cfe0ea; --road: #b3bfbc; --lane: #d0d8d5;
  --health: #e3edf8; --health-edge: #1f5fa8; --health-text: #0f2d52;
  --practical: #f8ebcf; --practical-edge: #8a5a00; --practical-text: #3d2900;
  --rehabilitation: #e2f0e1; --rehabilitation-edge: #2e6b34; --rehabilitation-text: #14361a;
  --activity: #e9edeb; --activity-text: #3c4947; --other-edge: #4b5957;
  --r0: #1f5fa8; --r1: #8a5a00; --r2: #2e6b34; --r3: #a3201d; --r4: #6a3fa0; --r5: #0b5b5e; --r6: #9c2c77; --r7: #14201e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #141a19; --surface: #1c2423; --sunken: #101514; --text: #e8eeec; --subdued: #a9b7b4;
    --line: #303b39; --strong: #71807d; --accent: #7fd1cb; --notice: #f2c46d; --notice-ground: #3b2e12;
    --done: #7fd3a3; --danger: #ff9c93; --water: #1d3440; --road: #52605d; --lane: #36423f;
    --health: #1d3654; --health-edge: #7db4f2; --health-text: #d6e7fb;
    --practical: #453311; --practical-edge: #e0ac4b; --practical-text: #fbe7bf;
    --rehabilitation: #1f3f25; --rehabilitation-edge: #84c98a; --rehabilitation-text: #d5f0d3;
    --activity: #2a3533; --activity-text: #c4cfcc; --other-edge: #a9b7b4;
    --r0: #7db4f2; --r1: #e0ac4b; --r2: #84c98a; --r3: #ff9c93; --r4: #c3a5f0; --r5: #7fd1cb; --r6: #f09ad0; --r7: #e8eeec;
  }
}
* { box-sizing: border-box }
body { background: var(--canvas); color: var(--text); font: 1rem/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; margin: 0 }
header, main, footer { margin: 0 auto; max-width: 72rem; padding: 0 1.5rem }
main { padding-bottom: 2rem }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 1.25rem 0 .25rem }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 .25rem }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem }
p { margin: .25rem 0 }
a { color: var(--accent) }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
.skip { background: var(--surface); left: .5rem; padding: .5rem 1rem; position: absolute; top: -4rem }
.skip:focus { top: .5rem }
.notice { background: var(--notice-ground); color: var(--notice); font-size: .875rem; padding: .35rem 1.5rem }
.meta { color: var(--subdued); font-size: .875rem }
.vh { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px }
nav ul { columns: 16rem; list-style: none; margin: .75rem 0; padding: 0 }
nav li { break-inside: avoid; padding: .15rem 0 }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; margin: 1.5rem 0; padding: 1.25rem 1.5rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
caption { caption-side: top; font-weight: 600; padding: .5rem 0 .25rem; text-align: left }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .75rem .4rem 0; text-align: left; vertical-align: top }
thead th { border-bottom: 1px solid var(--strong); color: var(--subdued); font-size: .75rem; font-weight: 500 }
.figure { text-align: right }
.length { text-align: right; white-space: nowrap }
.time { font-size: 1.15rem; font-weight: 600; white-space: nowrap }
.time small, .time del { color: var(--subdued); display: block; font-size: .8rem; font-weight: 400; line-height: 1.4 }
.time del { color: var(--notice) }
.phone { white-space: nowrap }
.name { display: block; font-weight: 600 }
.label { color: var(--subdued) }
.change { color: var(--notice) }
.letter { border: 1px solid currentcolor; border-radius: 3px; display: inline-block; font-size: .75rem; font-weight: 600; line-height: 1.3; min-width: 1.35rem; padding: 0 .2rem; text-align: center }
.box { border: 1.5px solid var(--strong); border-radius: 3px; display: inline-block; height: 1.15rem; width: 1.15rem }
.row-break td, .row-break th { border-bottom: 2px dashed var(--strong); border-top: 2px dashed var(--strong) }
.row-edge td, .row-edge th, .row-activity td, .row-activity th { color: var(--subdued) }
.legend { color: var(--subdued); display: flex; flex-wrap: wrap; font-size: .875rem; gap: .25rem 1.25rem; list-style: none; margin: .5rem 0; padding: 0 }
.figures { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start }
.figures > div { flex: 1 1 26rem }
.verdict { font-size: 1.1rem; font-weight: 600; margin: .75rem 0 }
.legal { color: var(--done) } .illegal { color: var(--danger) }
details { margin: .75rem 0 }
summary { color: var(--accent); cursor: pointer; padding: .35rem 0 }
svg { display: block; height: auto; max-width: 100% }
.timeline svg { max-width: none }
.map { align-items: flex-start; display: flex; flex-wrap: wrap; gap: 1.5rem }
.map > div { flex: 0 1 auto; max-width: 100% }
.map > div svg { max-height: 52rem; width: auto }
.map .legend { flex: 1 1 12rem; flex-direction: column }
.maps svg { max-height: 16rem }
.maps { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); margin-top: 1rem }
figure { margin: 0 }
figcaption { font-size: .875rem }
.short { columns: 17rem; column-gap: 1.5rem }
.short > div { break-inside: avoid; margin-bottom: 1rem }
.short h3 { margin: 0 }
.short ol { font-size: .875rem; list-style: none; margin: .25rem 0 0; padding: 0 }
.short b { display: inline-block; min-width: 3.2rem }
svg text { fill: var(--text); font-family: inherit }
/* A list on a phone: each stop a small block, time first. The roles in the page keep it a table for who hears it. */
@media screen and (max-width: 40rem) {
  header, main, footer { padding: 0 .75rem }
  section { padding: 1rem }
  .list, .list tbody, .list tr, .list td, .list th { display: block }
  .list thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute }
  .list tr { border-bottom: 1px solid var(--line); padding: .6rem 3.5rem .6rem 0; position: relative }
  .list td, .list th { border: 0; padding: 0 }
  .list .row-break { border-bottom: 2px dashed var(--strong); border-top: 2px dashed var(--strong) }
  .list small, .list .time del { display: inline; margin-left: .5rem }
  .list .length { position: absolute; right: 0; top: .6rem }
  .list td:last-child { position: absolute; right: 0; top: 2.2rem }
}
.paper { display: none }
@media print {
  :root {
    --canvas: #fff; --surface: #fff; --sunken: #f0f0f0; --text: #000; --subdued: #000; --line: #999; --strong: #000; --accent: #000;
    --notice: #000; --notice-ground: #fff; --done: #000; --danger: #000; --water: #e4e4e4; --road: #b4b4b4; --lane: #d4d4d4;
    --health: #fff; --health-edge: #000; --health-text: #000; --practical: #fff; --practical-edge: #000; --practical-text: #000;
    --rehabilitation: #fff; --rehabilitation-edge: #000; --rehabilitation-text: #000; --activity: #fff; --activity-text: #000; --other-edge: #000;
    --r0: #000; --r1: #000; --r2: #000; --r3: #000; --r4: #000; --r5: #000; --r6: #000; --r7: #000;
  }
  body { font-size: 10.5pt; line-height: 1.25 }
  header, main, footer { max-width: none; padding: 0 }
  nav, .skip, .screen { display: none }
  p { margin: .2mm 0 } h1 { font-size: 18pt; margin: 0 } h2 { font-size: 13pt } .lists h2 { font-size: 18pt }
  h1, h2, h3, caption { break-after: avoid }
  .label { font-weight: 600 }
  section { border: 0; margin: 0 0 6mm; padding: 0 }
  section.sheet { break-before: page }
  section.sheet:first-of-type { break-before: auto }
  .lists header, .lists footer { display: none }
  .time { font-size: 14pt } .name { font-size: 12pt }
  .notice { border: 1px solid #000; padding: 1mm 2mm }
  tr, figure, .map, .timeline { break-inside: avoid }
  .map > div svg { max-height: 150mm }
  .bar { stroke: #777; stroke-width: .6 }
  .paper { display: table-row } .paper th { color: #000; font-size: 9pt }
  thead { display: table-header-group }
  th, td { padding: 1.2mm 2mm 1.2mm 0 }
  a { text-decoration: none }
  details:not([open]) > *:not(summary) { display: none }
}
`

/** Where the browser puts the page's number and what to do with the paper; `foot` and `page` are ready to show. */
export function pageStyle(size: string, foot: string, page: string): string {
  const quoted = JSON.stringify(foot).replaceAll('<', '\\3c ')
  const numbers = page.replace('1', '" counter(page) "').replace('2', '" counter(pages) "')
  return `@page { size: ${size}; margin: 12mm 12mm 16mm;
  @bottom-left { content: ${quoted}; font: 8.5pt system-ui, sans-serif }
  @bottom-right { content: "${numbers}"; font: 8.5pt system-ui, sans-serif } }`
}
