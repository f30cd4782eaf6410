// Right to left comes from the root: a style says start and end, never left and right.
const sides = '(top|right|bottom|left)';

export default {
  ignoreFiles: ['**/dist/**', '**/dist-demo/**', '**/.warraq/**', 'node_modules/**'],
  reportDescriptionlessDisables: true,
  rules: {
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': true,
    'font-family-no-missing-generic-family-keyword': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
    'property-disallowed-list': [
      [
        `/^${sides}$/`,
        `/^(margin|padding|scroll-margin|scroll-padding|inset)-${sides}$/`,
        `/^border-${sides}(-(width|style|color))?$/`,
        '/^border-(top|bottom)-(left|right)-radius$/',
        '/^(min-|max-)?(width|height)$/',
        '/^overflow-[xy]$/',
        'direction',
      ],
      { message: 'Write the logical property, such as "margin-inline-start" or "inline-size".' },
    ],
    'declaration-property-value-disallowed-list': [
      { '/^(text-align|text-align-last|float|clear)$/': ['left', 'right'] },
      { message: 'Write "start" or "end".' },
    ],
  },
};
