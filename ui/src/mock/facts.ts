// What the mock knows of the seven permissions; invented figures.
import type { Breadth, DataKind, Kind, OutcomeKind, PersonalData, RecognisedBy } from "../lib/generated";

export interface Fact {
  name: string;
  action: string;
  noun: string;
  extent: Record<Kind, string>;
  kinds: Kind[];
  stated: Kind | null;
  id: string | null;
  data: DataKind;
  breadth: Record<Kind, Breadth>;
  levels: Record<Kind, [number | null, number]>;
  probe: string;
  call: string | null;
  outcome: OutcomeKind;
  records: number;
  scopes: string[];
  fields: [string, PersonalData, number][];
  quote: string;
  reason: string | null;
  by: RecognisedBy;
  confidence: number;
}

const both: Kind[] = ["delegated", "application"];
const wide: Record<Kind, Breadth> = { delegated: "as-person", application: "organisation" };
const own: Record<Kind, Breadth> = { delegated: "own", application: "organisation" };

const base = { kinds: both, stated: null, breadth: wide, extent: { delegated: "all", application: "all" } };

export const facts: Fact[] = [
  {
    ...base,
    name: "offline_access",
    action: "keep-access",
    noun: "lasting-access",
    extent: { delegated: "own", application: "own" },
    kinds: ["delegated"],
    id: "7427e0e9-2fba-42fe-b0c0-848c9e6a8182",
    data: "session",
    breadth: own,
    levels: { delegated: [2, 2], application: [null, 2] },
    probe: "offline-access",
    call: null,
    outcome: "exposed",
    records: 1,
    scopes: ["offline_access"],
    fields: [],
    quote: "Toegang behouden tot gegevens waartoe u toegang hebt gegeven",
    reason: "Zo hoeft de gebruiker niet bij elke handeling opnieuw toestemming te geven.",
    by: "translated-title",
    confidence: 98,
  },
  {
    ...base,
    name: "User.Read.All",
    action: "read",
    noun: "user-profiles",
    id: "a154be20-db9c-4678-8ab7-66f6cc099a59",
    data: "people",
    levels: { delegated: [3, 3], application: [3, 3] },
    probe: "people",
    call: "GET /users?$top=100&$count=true",
    outcome: "exposed",
    records: 250,
    scopes: ["User.Read.All", "Directory.Read.All"],
    fields: [
      ["displayName", "name", 1],
      ["mail", "mail-address", 0.98],
      ["jobTitle", "employment", 0.83],
      ["mobilePhone", "phone", 0.41],
      ["officeLocation", "location", 0.66],
    ],
    quote: "Volledige profielen van alle gebruikers lezen",
    reason: "Hiermee worden deelnemers en hun e-mailadressen herkend, zodat accounts aan elkaar gekoppeld kunnen worden.\n• Nodig voor de profielkaarten tijdens een vergadering.",
    by: "translated-title",
    confidence: 97,
  },
  {
    ...base,
    name: "Calendars.Read",
    action: "read",
    noun: "calendar-events",
    extent: { delegated: "own", application: "all" },
    id: "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42",
    data: "events",
    breadth: own,
    levels: { delegated: [2, 3], application: [3, 4] },
    probe: "my-events",
    call: "GET /me/events?$top=100",
    outcome: "exposed",
    records: 87,
    scopes: ["Calendars.Read", "Calendars.ReadWrite"],
    fields: [
      ["subject", "free-text", 1],
      ["location", "location", 0.72],
      ["attendees", "mail-address", 0.9],
      ["bodyPreview", "free-text", 0.55],
    ],
    quote: "Agenda’s van gebruikers lezen",
    reason: "Agenda-items worden gelezen om tijd, deelnemers en onderwerp van een vergadering te tonen.",
    by: "translated-title",
    confidence: 91,
  },
  {
    ...base,
    name: "Contacts.Read",
    action: "read",
    noun: "contacts",
    extent: { delegated: "own", application: "all" },
    stated: "application",
    id: "089fe4d0-434a-44c5-8827-41ba8a0b17f5",
    data: "contacts",
    breadth: own,
    levels: { delegated: [2, 3], application: [3, 4] },
    probe: "my-contacts",
    call: "GET /me/contacts?$top=100",
    outcome: "empty",
    records: 0,
    scopes: ["Contacts.Read"],
    fields: [],
    quote: "Contactpersonen in alle postvakken lezen",
    reason: "Om groepen contactpersonen te kunnen uitnodigen bij het plannen.",
    by: "translated-title",
    confidence: 96,
  },
  {
    ...base,
    name: "Group.Read.All",
    action: "read",
    noun: "groups",
    id: "5f8c59db-677d-491f-a6b8-5f174b11ec1d",
    data: "groups",
    levels: { delegated: [3, 3], application: [3, 4] },
    probe: "groups",
    call: "GET /groups?$top=100&$count=true",
    outcome: "partial",
    records: 40,
    scopes: ["Group.Read.All", "Directory.Read.All"],
    fields: [
      ["displayName", "none", 1],
      ["description", "free-text", 0.6],
      ["mail", "mail-address", 0.85],
    ],
    quote: "Alle groepen lezen",
    reason: null,
    by: "translated-title",
    confidence: 99,
  },
  {
    ...base,
    name: "Directory.Read.All",
    action: "read",
    noun: "directory-data",
    id: "06da0dbc-49e2-44d2-8312-53f166ab848a",
    data: "directory",
    levels: { delegated: [4, 3], application: [4, 4] },
    probe: "service-principals",
    call: "GET /servicePrincipals?$top=100",
    outcome: "failed",
    records: 0,
    scopes: ["Directory.Read.All"],
    fields: [],
    quote: "Directorygegevens lezen",
    reason: "Vult profielen van deelnemers in de telefoonlijst aan.",
    by: "translated-title",
    confidence: 62,
  },
  {
    ...base,
    name: "Calendars.ReadWrite",
    action: "read-write",
    noun: "calendar-events",
    extent: { delegated: "own", application: "all" },
    stated: "application",
    id: "ef54d2bf-783f-4e0f-bca1-3210c0444d99",
    data: "events",
    breadth: own,
    levels: { delegated: [3, 3], application: [4, 4] },
    probe: "my-events",
    call: "GET /me/events?$top=100",
    outcome: "denied",
    records: 0,
    scopes: ["Calendars.ReadWrite"],
    fields: [],
    quote: "Agenda’s in alle postvakken lezen en schrijven",
    reason: "Om vergaderingen te plannen, bij te werken en te verwijderen.",
    by: "translated-title",
    confidence: 95,
  },
];

export const loose = "Statusberichten van gebruikers beheren (sessies)";

const lines = facts.map((fact) => `${fact.quote}\n\n${fact.reason ?? ""}\n`);

/** An article of our own making, in the manner of a machine-translated help page. */
export const article = [
  "Wanneer u de koppeling met Microsoft 365 toevoegt, vragen we om de volgende toestemmingen.\n",
  "Toestemming – Hoe wordt deze gebruikt?\n",
  ...lines,
  `${loose}\n`,
  "Gegevens worden niet langer bewaard dan nodig is. Neem contact op met uw beheerder als u vragen hebt.",
].join("\n");
