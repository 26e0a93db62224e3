// Places to sign in at, the guide, the doctor and its two questions, as the backend tells them.
import type { CheckOutcome, CheckView, DoctorView, ErrorView, GuideView, PlaceInput, PlacesView, TokenView } from "../lib/generated";
import { told } from "./compose";
import { scene } from "./state";
import { has, list, m } from "./words";

const saved: { id: string; name: string; tenant: string }[] = scene("places") === "some" ? [{ id: "contoso", name: "Contoso", tenant: "contoso.com" }] : [];
let chosen = "practice";
const client = "5c0ee1ae-0000-4000-8000-000000000001";

export const placeId = () => chosen;
export const placeName = () => saved.find((place) => place.id === chosen)?.name ?? m("review-place-practice");

export function pick(place: string): void {
  chosen = place;
}

export function places(): PlacesView {
  return {
    places: [
      { id: "practice", name: m("review-place-practice"), practice: true, chosen: chosen === "practice", cloud: "", tenant: "", client: "" },
      ...saved.map((place) => ({ ...place, practice: false, chosen: chosen === place.id, cloud: m("connect-cloud-global"), client })),
    ],
    clouds: ["global", "gcc-high", "dod", "china", "custom"].map((id) => ({ id, name: m(`connect-cloud-${id}`), custom: id === "custom" })),
  };
}

function checked(input: PlaceInput): string {
  if (input.cloud !== "custom" && !input.tenant.includes(".")) throw told("tenant-invalid", { tenant: input.tenant });
  if (input.client.length < 36) throw told("client-id-invalid", { client: input.client });
  return "8f2c1d60-5a3b-4e6f-9d17-0c5e7a9b3f21";
}

function guide(): GuideView {
  const steps = ["open", "name", "platform", "nothing", "ids", "back"];
  const args = { portal: "entra.microsoft.com", name: "Scopeglass review", redirect: "http://localhost" };
  return {
    portal: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
    steps: steps.map((step) => m(`connect-step-${step}`, args)),
    permissions: ["openid", "profile", "User.Read.All", "Calendars.Read", "Group.Read.All"],
    commands: [
      { id: "azure-cli", name: "Azure CLI (bash)", text: `az login --allow-no-subscriptions && az ad app create --display-name 'Scopeglass review' --sign-in-audience AzureADMyOrg --public-client-redirect-uris http://localhost --required-resource-accesses '[{"resourceAppId":"00000003-0000-0000-c000-000000000000","resourceAccess":[{"id":"465a38f9-76ea-45b9-9f34-9e8b0d4b0b42","type":"Scope"}]}]' --query appId --output tsv` },
      { id: "graph-powershell", name: "Microsoft Graph PowerShell", text: "Connect-MgGraph -Scopes Application.ReadWrite.All; (New-MgApplication -DisplayName 'Scopeglass review' -SignInAudience AzureADMyOrg -PublicClient @{RedirectUris=@('http://localhost')}).AppId" },
    ],
  };
}

function check(id: string, outcome: CheckOutcome, found: string, args: Record<string, string | number> = {}): CheckView {
  const name = `doctor-${id}`;
  const text = `doctor-${id}-${found}`;
  const advice = has(`${text}.advice`) ? m(`${text}.advice`, args) : null;
  return { id, name: m(name), outcome, outcome_label: m(`doctor-outcome-${outcome}`), found: m(text, args), advice, detail: outcome === "failed" ? "error sending request: tcp connect error: deadline has elapsed" : null, took: m("doctor-took", { millis: 42 }), millis: 42 };
}

function doctor(): DoctorView {
  return {
    at: "28-11-2026 16:50",
    place: placeName(),
    told: m("doctor-some-failed", { count: 1 }),
    checks: [
      check("names", "fine", "fine", { hosts: list(["login.microsoftonline.com", "graph.microsoft.com"]) }),
      check("ipv6", "fine", "none-fine"),
      check("proxy", "notice", "pac", { address: "http://wpad.contoso.com/wpad.dat" }),
      check("tls", "notice", "intercepted", { issuer: "Contoso Inspection CA" }),
      check("clock", "failed", "wrong", { minutes: 63, way: "slow" }),
      check("loopback", "fine", "fine", { six: "yes" }),
      check("keyring", "fine", "fine"),
      check("registration", "fine", "asked-fine"),
      check("token", "skipped", "skipped"),
      check("graph", "fine", "fine", { host: "graph.microsoft.com" }),
    ],
  };
}

export function explained(code: string): ErrorView {
  const known = code.includes("65001");
  const id = known ? "aadsts-consent-missing" : "aadsts-unknown-code";
  return {
    code: known ? "AADSTS65001" : code,
    what: m(id),
    why: m(`${id}.why`),
    mend: known ? `${m("aadsts-who-you")} ${m("aadsts-where-consent")}` : "",
    retry: known ? m("aadsts-retry-sign-in") : "",
    page: `https://login.microsoftonline.com/error?code=${known ? 65001 : 999999}`,
    known,
  };
}

function inspect(text: string): TokenView {
  if (text.split(".").length !== 3) throw told("token-malformed");
  const claim = (name: string, values: string[], more: string[] = []) => ({ name, values, meaning: m(`token-claim-${name.replaceAll("_", "-")}`) || null, more });
  return {
    kind: m("token-kind-person"),
    validity: m("token-valid-until", { date: "28-11-2026 18:00" }),
    signature: m("token-signature-resource"),
    claims: [
      claim("aud", ["https://graph.microsoft.com"]),
      claim("scp", ["Calendars.Read", "User.Read"]),
      claim("wids", ["62e90394-69f5-4237-9190-012177145e10"], [m("review-role-62e90394-69f5-4237-9190-012177145e10")]),
      claim("acr", ["1"], [m("token-value-acr-1")]),
      claim("xms_cc", ["cp1"], [m("token-value-xms-cc-cp1")]),
      claim("tid", ["8f2c1d60-5a3b-4e6f-9d17-0c5e7a9b3f21"]),
    ],
  };
}

type Args = Record<string, unknown>;

export const connecting: Record<string, (args: Args) => unknown> = {
  places,
  guide,
  open_guide: () => true,
  check_place: ({ input }) => checked(input as PlaceInput),
  save_place: ({ input }) => {
    const given = input as PlaceInput;
    checked(given);
    const name = given.name || given.tenant || given.authority;
    saved.push({ id: name, name, tenant: given.tenant });
    chosen = name;
    return places();
  },
  remove_place: ({ place }) => {
    saved.splice(saved.findIndex((one) => one.id === place), 1);
    if (chosen === place) chosen = "practice";
    return places();
  },
  forecast: () => ({
    admin: ["Group.Read.All"],
    lines: [
      { about: "who", known: true, told: m("consent-who-managed") },
      { about: "needs", known: true, told: m("consent-needs-admin", { count: 1, names: "Group.Read.All" }) },
      { about: "managed", known: true, told: m("consent-managed", { names: "Calendars.Read" }) },
      { about: "workflow", known: false, told: m("consent-workflow-unread", { what: m("error-graph-denied") }) },
      { about: "held", known: true, told: m("consent-held-some", { names: list(["Calendars.Read", "Group.Read.All"]) }) },
    ],
  }),
  consent_link: () => ({
    url: "https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=5c0ee1ae-0000-4000-8000-000000000001&scope=https%3A%2F%2Fgraph.microsoft.com%2FCalendars.Read",
    told: m("consent-link-told", { count: 1 }),
    permissions: ["Calendars.Read"],
    left_out: ["Mail.Read"],
  }),
  doctor,
  save_doctor: () => "/home/noor/scopeglass-doctor.json",
  explain_error: ({ code }) => explained(code as string),
  inspect: ({ token }) => inspect(token as string),
  inspect_session: () => inspect("a.b.c"),
};
