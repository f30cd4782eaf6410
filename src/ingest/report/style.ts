/** The report is one file that opens from the disk: its style stands in it. Logical sides only, light and dark. */
export const style = `
:root { color-scheme: light dark; --rule: light-dark(#d9d7d0, #36383c); --soft: light-dark(#55565a, #abaaa4);
  --field: light-dark(#1d5a86, #66a6d6); --removed: light-dark(#9c1f16, #f0907f); --unknown: light-dark(#8a6410, #e0b458); }
body { max-inline-size: 84rem; margin-inline: auto; padding: 1.5rem; font: 1.0625rem/1.75 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', serif; }
h1, h2, h3 { line-height: 1.4; margin-block: 0 0.5rem; } .decide { margin-block: 2rem; padding: 1rem 1.25rem; background: light-dark(#f4f3ef, #1d1f22); } h1 span, small, .file, dt { color: var(--soft); }
h3, dt { font-size: 0.9375rem; margin-block: 0 0.5rem; } small, code { font-size: 0.8125rem; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.counts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0; list-style: none; }
.sums { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: flex-start; } caption, th { text-align: start; } caption { color: var(--soft); font-size: 0.9375rem; }
th { font-weight: normal; padding-inline-end: 1.5rem; } td { font-variant-numeric: tabular-nums; text-align: end; }
article { margin-block-start: 2.5rem; padding-block-start: 1rem; border-block-start: 4px double var(--soft); }
.columns { display: grid; gap: 2rem; } @media (min-width: 60rem) { .columns { grid-template-columns: 3fr 2fr; } }
.columns > * { min-inline-size: 0; }
.span { margin: 0 0 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 4px solid var(--rule); }
.span small { display: block; } .span bdi { white-space: pre-wrap; overflow-wrap: anywhere; }
.field { border-color: var(--field); } .removed { border-color: var(--removed); border-inline-start-style: dashed; }
.removed bdi, del { color: var(--removed); } .unknown { border-color: var(--unknown); border-inline-start-style: double; }
.unknown bdi { font-weight: 600; } ins { color: var(--field); }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; } dd ul { margin: 0; padding-inline-start: 1rem; } .tags { list-style: none; padding: 0; }
.well { color: light-dark(#2d6a45, #6cb588); } .ill { color: var(--removed); font-weight: 700; }
`;
