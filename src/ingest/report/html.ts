/** A piece of HTML that is safe to put into a page. */
export type Html = { html: string };
type Value = Html | string | number | false | undefined | readonly (Html | false | undefined)[];

/** Write HTML: every value put in is escaped unless it is HTML already; false and undefined leave nothing. */
export function html(pieces: TemplateStringsArray, ...values: Value[]): Html {
  return { html: pieces.reduce((text, piece, index) => text + shown(values[index - 1]) + piece) };
}

function shown(value: Value): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(shown).join('');
  return typeof value === 'object' ? (value as Html).html : escape(String(value));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
