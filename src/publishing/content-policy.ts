/**
 * The content security policy: nothing inline, nothing from elsewhere. The search page alone runs
 * WebAssembly. A Worker is a script: where `worker-src` is not told, `script-src` holds (CSP 3).
 */
export function contentPolicy({ webAssembly = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${webAssembly ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
