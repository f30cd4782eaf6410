// The letter و as a scribe's pen makes it: one round head, one stroke. Drawn by hand, so that no font is needed.
const letter = `M36 11c-8.6 0-14.5 6.6-14.5 14 0 6.4 4.4 10.6 10.5 10.6 2.6 0 5-.5
7.1-1.5-2 6.3-9.8 11-22.6 12.4l-4.5 7.5C34.5 54.6 49 44.5 49 27 49 17 43.8 11 36 11Z
m-.8 8.5c3.3 0 5.3 2.6 5.5 6.6-1.6 1-3.6 1.5-5.5 1.5-3 0-4.9-1.4-4.9-3.7 0-2.5 2.1-4.4 4.9-4.4Z`;

/** Draw the mark of the archive as SVG: `round` for a browser's tab, `full` to its edges for systems that cut icons. */
export function mark(shape: 'round' | 'full'): string {
  const corner = shape === 'round' ? ' rx="6"' : '';
  // What is cut to a circle keeps its middle four fifths only (W3C, Web Application Manifest: maskable icons).
  const inside = shape === 'round' ? '' : ' transform="translate(8.5 8) scale(0.75)"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect fill="#1b1d20" width="64" height="64"${corner}/>
<path fill="#fdfdfb" fill-rule="evenodd"${inside} d="${letter}"/>
</svg>
`;
}
