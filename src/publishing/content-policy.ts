/**
 * The content security policy of every page: nothing inline, nothing evaluated, nothing from elsewhere.
 * A Worker is a script: where `worker-src` is not told, `script-src` holds (CSP 3).
 */
export function contentPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
