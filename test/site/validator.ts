import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes it in lower case.
    'doctype-style': 'off',
    // How a tag is written says nothing to a reader; these come from Astro's printer.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The archive's name and a headline make a title longer than this rule's 70 letters.
    'long-title': 'off',
  },
});

/** List what is wrong with a page's HTML. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`));
}
