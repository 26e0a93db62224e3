// Microsoft's own JavaScript clients against the practice tenant, as their documentation
// shows them. The first line of the input is what `scopeglass practice --tls` prints. One
// line is written for each thing that works; the first that does not ends the run.

import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import { ConfidentialClientApplication, PublicClientApplication } from "@azure/msal-node";
import { BatchRequestContent, BatchResponseContent, Client, PageIterator } from "@microsoft/microsoft-graph-client";

const facts = JSON.parse(readFileSync(0, "utf8").split("\n")[0]);
const open = facts.clients.find((one) => one.kind === "public");
const app = facts.clients.find((one) => one.kind === "confidential");
const person = facts.people[0];
const origin = new URL(facts.authority).origin;
const everything = ["https://graph.microsoft.com/.default"];
const scopes = ["User.Read", "User.Read.All", "Mail.Read"];

const done = (what) => console.log("ok", what);

/** Goes through the pages as a browser would, by their forms. */
async function visit(url, code) {
  const cookies = new Map();
  let [address, form] = [url, undefined];
  for (let step = 0; step < 16; step += 1) {
    const headers = { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") };
    const request = form ? { method: "POST", body: new URLSearchParams(form), headers } : { headers };
    const answer = await fetch(address, { redirect: "manual", ...request });
    if (new URL(address).origin !== origin) return;
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0].split("=");
      cookies.set(name, value);
    }
    const onward = answer.headers.get("location");
    if (onward) {
      [address, form] = [new URL(onward, address).href, undefined];
      continue;
    }
    const page = await answer.text();
    const tag = /<form[^>]*>/.exec(page)?.[0];
    if (!tag) return;
    const of = (text, name) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];
    form = {};
    for (const [input] of page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
      form[of(input, "name")] = of(input, "value") ?? "";
    }
    const id = of(tag, "id");
    if (id === "sign-in") {
      Object.assign(form, { username: person.user, password: person.password, action: "sign-in" });
    } else if (id === "device") {
      form.user_code = code;
    } else {
      form.action = "accept";
    }
    address = new URL(of(tag, "action").replaceAll("&amp;", "&"), address).href;
  }
  throw new Error("the pages lead in a circle");
}

const auth = (more) => ({
  authority: facts.authority,
  knownAuthorities: [new URL(facts.authority).host],
  ...more,
});

async function interactive() {
  const client = new PublicClientApplication({ auth: auth({ clientId: open.id }) });
  const tokens = await client.acquireTokenInteractive({
    scopes,
    openBrowser: async (url) => void visit(url),
  });
  assert.equal(tokens.account.username, person.user);
  for (const scope of scopes) assert.ok(tokens.scopes.includes(scope), scope);
  done("msal-node interactive, with PKCE");
  const renewed = await client.acquireTokenSilent({ scopes, account: tokens.account, forceRefresh: true });
  assert.notEqual(renewed.accessToken, tokens.accessToken);
  done("msal-node silent, by refresh token");
  return renewed.accessToken;
}

async function deviceCode() {
  const client = new PublicClientApplication({ auth: auth({ clientId: open.id }) });
  const tokens = await client.acquireTokenByDeviceCode({
    scopes: ["User.Read"],
    deviceCodeCallback: (told) => void visit(told.verificationUri, told.userCode),
  });
  assert.ok(tokens.scopes.includes("User.Read"));
  done("msal-node device code");
}

async function clientCredentials() {
  const bySecret = new ConfidentialClientApplication({ auth: auth({ clientId: app.id, clientSecret: app.secret }) });
  const tokens = await bySecret.acquireTokenByClientCredential({ scopes: everything });
  assert.ok(tokens.accessToken);
  done("msal-node client credentials, with a secret");
  const pem = readFileSync(app.certificate.pem, "utf8");
  const clientCertificate = {
    thumbprintSha256: app.certificate.thumbprint_sha256,
    privateKey: /-----BEGIN [^-]*PRIVATE KEY-----[^]+?-----END [^-]+-----/.exec(pem)[0],
  };
  const byCertificate = new ConfidentialClientApplication({ auth: auth({ clientId: app.id, clientCertificate }) });
  assert.ok((await byCertificate.acquireTokenByClientCredential({ scopes: everything })).accessToken);
  done("msal-node client credentials, with a certificate");
  return tokens.accessToken;
}

const graph = (access) =>
  Client.init({
    baseUrl: `${origin}/`,
    defaultVersion: "v1.0",
    customHosts: new Set([new URL(origin).hostname]),
    authProvider: (give) => give(null, access),
  });

async function everybody(client) {
  const page = await client.api("/users").header("ConsistencyLevel", "eventual").count(true).select("id").top(99).get();
  const people = new Set();
  const iterator = new PageIterator(client, page, (one) => Boolean(people.add(one.id)));
  await iterator.iterate();
  assert.equal(people.size, page["@odata.count"]);
  assert.equal(people.size, 250);
  done("microsoft-graph-client goes through all pages");
}

async function batch(client) {
  const requests = ["/me", "/me/messages?$top=2", "/me/drive/root/children"].map((path, at) => ({
    id: String(at),
    request: new Request(`${facts.graph}${path}`, { method: "GET" }),
  }));
  const content = await new BatchRequestContent(requests).getContent();
  const answers = new BatchResponseContent(await client.api("/$batch").post(content));
  const statuses = requests.map((one) => answers.getResponseById(one.id).status);
  // Nobody consented to files.
  assert.deepEqual(statuses, [200, 200, 403]);
  done("microsoft-graph-client reads several things in one request");
}

async function refused(client) {
  const error = await client.api("/auditLogs/signIns").get().then(assert.fail, (error) => error);
  assert.equal(error.statusCode, 403);
  assert.ok(error.code);
  done("microsoft-graph-client is told what it may not read");
}

const access = await interactive();
await deviceCode();
await everybody(graph(await clientCredentials()));
await batch(graph(access));
await refused(graph(access));
