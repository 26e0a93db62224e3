// Writing and verifying reports, for the mock: files that say in their names what they are.
import type { Event, ExportWish, Exported, KeysView, ToldView, VerifiedView } from "../lib/generated";
import { day, m } from "./words";

type Args = Record<string, unknown>;
type Tools = {
  folder: () => string;
  told: (id: string, args?: Record<string, string>) => ToldView;
  send: (event: Event) => void;
  pause: (millis: number) => Promise<unknown>;
  slow: number;
};

const written = new Set<string>();
const own = { id: "6F1C2A349F0E4C57", key: "RWRXTA6fNCoccb8tU0Wq0nR3x2bYk8D4o6Vw1s5uE7cKjZ9pLhAaMnQe" };
const theirs = { id: "A4C983198B65D646", key: "RWRG1mWLGYPJpMgJNJJBouwwZf0g1lFrDqPInPJchVFEo7Wy4/hLbyK1" };
let keys: KeysView = { own: null, kept: "", persistent: true, signers: [] };

export function seals({ folder, told, send, pause, slow }: Tools): Record<string, (args: Args) => unknown> {
  let cancelled = false;
  const show = (): KeysView => ({ ...keys, kept: m(keys.own ? "seal-kept-keyring" : "seal-kept-none") });

  function names({ formats, locale, bundling }: ExportWish): string[] {
    const stem = `${folder()}/scopeglass-webex-2026-11-23-${locale}`;
    if (bundling === "file") return [`${stem}.scopeglass.zip`];
    if (bundling === "folder") return [`${stem}.scopeglass`];
    return formats.map((format) => `${stem}.${format}`);
  }

  async function write({ review, wish }: { review: string; wish: ExportWish }): Promise<Exported> {
    const files = names(wish);
    const there = files.find((file) => written.has(file));
    if (there && !wish.overwrite) return { files: [], exists: told("report-exists", { file: there }) };
    cancelled = false;
    const of = wish.formats.length + 1;
    for (let done = 0; done < of; done++) {
      const doing = wish.formats[done]?.toUpperCase() ?? m("seal-doing-write");
      send({ event: "export", review, done, of, doing });
      await pause(slow);
      if (cancelled) throw told("report-cancelled");
    }
    for (const file of files) written.add(file);
    if (wish.bundling !== "loose" && wish.sign) keys = { ...keys, own };
    return { files, exists: null };
  }

  function verified(file: string): VerifiedView {
    const state = file.includes("changed") ? "changed" : file.includes("unknown") ? "unknown-signer" : "intact";
    const trusted = keys.signers.find((one) => one.key.id === theirs.id);
    const known = state === "unknown-signer" && trusted ? "intact" : state;
    return {
      file,
      state: known,
      title: m(`seal-state-${known}`),
      hint: m(`seal-state-${known}.hint`),
      signer: known === "changed" ? m("seal-signer-none") : known === "intact" ? m("seal-signer-known", { name: trusted?.name ?? "Sanne de Wit", key: theirs.id }) : m("seal-signer-unknown", { key: theirs.id }),
      unknown_key: known === "unknown-signer" ? theirs : null,
      made: m("seal-made", { app: "Webex", time: day("2026-11-23") }),
      faults:
        known === "changed"
          ? [m("seal-fault-changed", { file: "scopeglass-webex-2026-11-23-nl.html" }), m("seal-fault-chain", { file: "evidence-chain.json", place: 4, permission: "Calendars.Read" })]
          : [],
      chain: known === "changed" ? [] : [m("seal-chain-holds", { count: 7 })],
      timestamp: m("seal-stamp-none"),
      files: ["README.txt", "SHA256SUMS", "evidence-chain.json", "scopeglass-webex-2026-11-23-nl.json", "signer.pub"],
    };
  }

  return {
    export_report: (args) => write(args as unknown as { review: string; wish: ExportWish }),
    choose_template: () => "/home/noor/Letterhead",
    cancel_export: () => (cancelled = true),
    verify_file: () => verified("/home/noor/Downloads/scopeglass-webex-unknown.scopeglass.zip"),
    verify_folder: () => verified("/home/noor/Downloads/scopeglass-webex-intact.scopeglass"),
    verify_bytes: ({ name }) => {
      if (String(name).endsWith(".txt")) throw told("bundle-unreadable", { file: String(name) });
      return verified(String(name));
    },
    keys: show,
    make_key: () => ((keys = { ...keys, own }), show()),
    trust_signer: ({ name, key }) => {
      keys = { ...keys, signers: [...keys.signers, { name: String(name), key: { id: theirs.id, key: String(key) }, added: day("2026-11-28") }] };
      return show();
    },
    forget_signer: ({ id }) => ((keys = { ...keys, signers: keys.signers.filter((one) => one.key.id !== id) }), show()),
  };
}
