// The report carries its styles within itself, and the window's content security policy,
// which a srcdoc frame inherits, forbids exactly that. So they are taken out and handed to
// the frame as a constructed style sheet, which the policy leaves alone.

export interface Bare {
  page: string;
  styles: string;
}

/** Takes the style elements out of a page. */
export function undress(page: string): Bare {
  const styles: string[] = [];
  const bare = page.replace(/<style\b[^>]*>([\s\S]*?)<\/style>/gi, (_, css: string) => {
    styles.push(css);
    return "";
  });
  return { page: bare, styles: styles.join("\n") };
}

/** Gives the frame's page its styles back, and takes its ways out. */
export function dress(frame: HTMLIFrameElement, styles: string): void {
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  // Addresses outside the report are there to be read, not to be gone to from here.
  for (const link of page.querySelectorAll("a[href]")) {
    if (!link.getAttribute("href")?.startsWith("#")) link.removeAttribute("href");
  }
}
