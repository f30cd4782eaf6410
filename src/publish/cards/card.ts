/** What a picture for shared links says. All of it is text that can be read without the page. */
export type Card = {
  /** Where it stands in the site: `cards/science/2016.png`. */
  file: string;
  /** The language of the interface: it gives the direction. */
  language: 'ar' | 'en';
  archive: string;
  /** Says that this is old, in the interface's language. */
  over: string;
  /** In the digits of the interface, or that it is not known. */
  year: string;
  section?: string;
  /** A colour of the stylesheet, as `#2d6a45`. */
  colour: string;
  /** The host under which the archive is read. */
  host: string;
  /** On the card of a single article. */
  headline?: string;
};

/** What the large social sites ask for, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const;
