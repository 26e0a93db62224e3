// The other sources of the mock: a link that phishes, an app of the tenant, a manifest, and
// what is chosen from and compared.
import { placeId, placeName } from "./connect";
import type { ChangesView, ComparisonView, ConnectionView, FactView, LinkPartView, ProfileView, SignView, SignWeight, TenantAppsView } from "../lib/generated";
import { told } from "./compose";
import { facts } from "./facts";
import { scene } from "./state";
import { day, m } from "./words";

export type From = "article" | "profile" | "link" | "manifest" | "tenant" | "list";

const sign = (weight: SignWeight, id: string, args: Record<string, string | number> = {}): SignView => ({
  weight,
  weight_label: m(`review-sign-${weight}`),
  text: m(id, args),
});
const fact = (id: string, values: string[], fixed = false): FactView => ({ label: m(`review-identity-${id}`), values, fixed });

const client = "4b7c0a52-19de-4f80-8a34-6de2f0a1c977";
const host = "kalenderhulp-online.azurewebsites.example";
const redirect = `http://${host}/terug/aanmelden/verwerken`;
const scopes = ["offline_access", "User.Read.All", "Calendars.Read", "Contacts.Read"];
const extra = "https://outlook.office.com/Mail.ReadWrite";

/** The text that stands beside the result, where the source has one. */
export function text(from: From, article: string): string | null {
  if (from === "article") return article;
  if (from === "link") {
    const asked = [...scopes, extra].map(encodeURIComponent).join("%20");
    return `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${client}&response_type=token&redirect_uri=${encodeURIComponent(redirect)}&prompt=consent&scope=${asked}`;
  }
  if (from === "list") return facts.map((one) => one.name).join("\n");
  if (from !== "manifest") return null;
  const access = facts.slice(0, 4).map((one) => ({ id: one.id, type: one.stated === "application" ? "Role" : "Scope" }));
  return JSON.stringify({ displayName: "Webex", requiredResourceAccess: [{ resourceAppId: "00000003-0000-0000-c000-000000000000", resourceAccess: access }] }, null, 2);
}

export const unread = (from: From, loose: string) => (from === "link" ? extra : from === "article" ? loose : null);

export function sentence(from: From): string {
  const date = day("2026-08-03");
  const args = { name: from === "manifest" ? "webex-manifest.json" : "webex-nl.txt", date };
  return m(`review-source-${from}`, args);
}

export function parts(from: From): LinkPartView[] {
  if (from !== "link") return [];
  const part = (id: string, values: string[], weight: SignWeight | null = null): LinkPartView => ({
    id,
    label: m(`source-link-${id.replaceAll("_", "-")}`),
    values,
    weight,
    weight_label: weight && m(`review-sign-${weight}`),
  });
  return [
    part("host", ["https://login.microsoftonline.com"]),
    part("tenant", ["common"]),
    part("endpoint", ["/oauth2/v2.0/authorize"]),
    part("client_id", [client]),
    part("redirect_uri", [redirect], "alarming"),
    part("response_type", ["token"], "odd"),
    part("prompt", ["consent"]),
    part("scope", [...scopes, extra], "odd"),
  ];
}

export function signs(from: From): SignView[] {
  if (from === "link") {
    return [
      sign("alarming", "sign-redirect-plain-http", { host }),
      sign("odd", "sign-redirect-rented", { host }),
      sign("odd", "sign-link-response-token"),
      sign("odd", "sign-link-keeps-access", { permissions: "User.Read.All, Calendars.Read" }),
      sign("note", "sign-client-unknown", { client }),
      sign("note", "sign-link-any-tenant"),
      sign("note", "sign-link-prompt-consent"),
    ];
  }
  if (from !== "tenant") return [];
  return [
    sign("alarming", "sign-app-new", { days: 3 }),
    sign("odd", "sign-publisher-unverified-named", { name: "Kalenderhulp B.V." }),
    sign("odd", "sign-keeps-mail-and-files", { permissions: "Calendars.ReadWrite" }),
    sign("note", "sign-app-registered-elsewhere"),
  ];
}

export function identity(from: From): FactView[] {
  if (from === "link") return [fact("client", [client], true), fact("redirects", [redirect], true)];
  if (from !== "tenant") return [];
  return [
    fact("client", [client], true),
    fact("publisher", [m("review-publisher-unverified", { name: "Kalenderhulp B.V." })]),
    fact("owner", ["7e0c2f8a-5d14-4b9b-9f5e-0a1d2c3b4e5f"], true),
    fact("created", [day("2026-11-20")]),
    fact("audience", ["AzureADMultipleOrgs"], true),
    fact("enabled", [m("review-identity-enabled-yes")]),
    fact("assignment", [m("review-identity-assignment-no")]),
    fact("redirects", [redirect, `https://${host}/a`, `https://${host}/b`, `https://${host}/c`, `https://${host}/d`], true),
    fact("credentials", [m("review-credential-ends", { kind: "secret", name: "prod", date: day("2026-12-02") })]),
  ];
}

export function standing(from: From, index: number): string[] {
  if (from !== "tenant") return [];
  const date = day("2026-11-21");
  const granted = [m("review-standing-everyone"), m("review-standing-people-since", { count: 12, date }), m("review-standing-app-since", { date })];
  return [m(index === 2 ? "review-standing-not-asked" : "review-standing-asked"), index === 3 ? m("review-standing-not-granted") : granted[index % 3]!];
}

export function profiles(): ProfileView[] {
  const profile = (id: string, app: string, permissions: number, more: Partial<ProfileView> = {}): ProfileView => ({
    id,
    app,
    address: `https://help.${id}.example/en/articles/permissions-requested-from-microsoft-365`,
    read_on: day("2026-11-23"),
    permissions,
    summary: m(`profile-${id}-summary`) || m("profile-webex-summary"),
    page_dated: null,
    earlier: null,
    ...more,
  });
  return [
    profile("calendly", "Calendly", 3),
    profile("exclaimer", "Exclaimer", 5, { page_dated: day("2026-06-30") }),
    profile("veeam-backup", "Veeam Backup for Microsoft 365", 14),
    profile("webex", "Webex", 7, { address: "https://help.webex.example/article/microsoft-permissions" }),
    profile("webex-current", "Webex", 5, { earlier: "webex" }),
  ];
}

let connected = scene("tenant") === "connected";
export const connect = () => ((connected = true), connection());
export const disconnect = () => ((connected = false), connection());

export function connection(): ConnectionView {
  return {
    place: placeName(),
    place_id: placeId(),
    account: connected ? { name: "Noor van den Berg", username: "noor.vandenberg@contoso.example", tenant: "8f2c1d60-5a3b-4e6f-9d17-0c5e7a9b3f21", roles: [] } : null,
    running: false,
    will_ask: [
      { name: "openid", why: m("review-scope-identity"), admin_consent: false },
      { name: "Directory.Read.All", why: m("review-connection-why-directory"), admin_consent: true },
    ],
    keyring: null,
    people: [{ name: "Noor van den Berg", user: "noor.vandenberg@contoso.example", role: m("review-role-62e90394-69f5-4237-9190-012177145e10") }],
  };
}

export function apps(wanted: string): TenantAppsView {
  if (scene("tenant-apps") === "failed") throw told("graph-denied");
  const app = (name: string, publisher: string, signs = 0, gravest: SignWeight | null = null, enabled = true) => ({
    id: `id-${name}`,
    app_id: client,
    name,
    publisher,
    created: day("2026-11-20"),
    enabled,
    signs,
    gravest,
  });
  const all = [
    app("Kalenderhulp Online", m("review-publisher-unverified", { name: "Kalenderhulp B.V." }), 3, "alarming"),
    app("Larkspur Rooms", m("review-publisher-verified", { name: "Larkspur Inc." })),
    app("Oude Archiefkoppeling", m("review-publisher-unnamed"), 1, "odd", false),
    app("مساعد الاجتماعات", m("review-publisher-verified", { name: "Contoso" })),
  ];
  const found = all.filter((one) => one.name.toLowerCase().includes(wanted.trim().toLowerCase()));
  return { apps: found, told: m("review-apps-all", { count: found.length }), whole: true, problem: null };
}

export function compared(): ComparisonView {
  if (scene("compare") === "failed") throw told("internal");
  const one = (name: string, kind: "delegated" | "application" | null) => ({ name, kind, kind_label: m(`kind-${kind ?? "open"}`) });
  const group = (id: string, changes: ChangesView["changes"]): ChangesView => ({ id, heading: m(`review-compare-${id}`), meaning: m(`review-compare-${id}.meaning`), changes });
  const [read, write] = [one("Calendars.Read", "delegated"), one("Calendars.ReadWrite", "delegated")];
  return {
    first: "Webex",
    first_source: m("review-source-profile", { date: day("2026-08-03") }),
    second: "Webex",
    second_source: m("review-source-article", { name: "webex-nl.txt" }),
    equal: false,
    told: m("review-compare-differs", { count: 5 }),
    groups: [
      group("added", [{ from: null, to: one("Directory.Read.All", "application") }]),
      group("widened", [{ from: read, to: write }]),
      group("kind-changed", [{ from: one("User.Read.All", "delegated"), to: one("User.Read.All", "application") }]),
      group("unclear", [{ from: one("Group.Read.All", null), to: one("Group.Read.All", "application") }]),
      group("removed", [{ from: one("Contacts.Read", "application"), to: null }]),
      group("same", [{ from: one("offline_access", "delegated"), to: one("offline_access", "delegated") }]),
    ],
    unread_first: [],
    unread_second: ["Statusberichten van gebruikers beheren (sessies)"],
  };
}
