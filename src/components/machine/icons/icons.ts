import apple from './apple-touch-icon.png?inline';
import small from './icon-192.png?inline';
import large from './icon-512.png?inline';
import maskable from './icon-maskable-512.png?inline';

/** The drawn icons as data addresses, by name: they are part of the theme, so that a page need read no file. */
export const icons = { 'apple-touch-icon': apple, 'icon-192': small, 'icon-512': large, 'icon-maskable-512': maskable };
