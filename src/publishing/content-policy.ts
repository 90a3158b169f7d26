/**
 * The content security policy of every page: nothing inline, nothing from elsewhere. Search opens
 * on any page and runs WebAssembly; the word allows that to the site's own scripts and nothing else.
 * A Worker is a script: where `worker-src` is not told, `script-src` holds (CSP 3).
 */
export function contentPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
