import type { ReviewView } from "../lib/generated";

/** A stand-in for the report, with its styles within itself as the real one has. */
export function page(view: ReviewView, locale: string): string {
  const rows = view.permissions.map((one) => `<tr><td>${one.name}</td><td>${one.kind_label}</td></tr>`).join("");
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${view.app}</title>
<style>body{font-family:system-ui,sans-serif;margin:3rem;background:#fff;color:#17272a}h1{color:rgb(12, 94, 91)}td{padding:.5rem 1rem;border-bottom:1px solid #ccc}</style>
</head><body><h1>${view.app}</h1><table>${rows}</table></body></html>`;
}
