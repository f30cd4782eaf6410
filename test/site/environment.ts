/** A user's environment: the tests' own settings would make another build than a user's. */
export function environment(): NodeJS.ProcessEnv {
  const own = /^(VITEST|VITE|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|WARRAQ_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
