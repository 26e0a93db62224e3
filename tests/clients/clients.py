"""Microsoft's own Python clients against the practice tenant, as their documentation shows them.

The first line of the input is what `scopeglass practice --tls` prints. One line is written
for each thing that works; the first that does not ends the run.
"""

import asyncio
import html
import json
import re
import sys
import threading
import webbrowser
from html.parser import HTMLParser
from urllib.parse import urljoin

import msal
import requests
from azure.identity.aio import CertificateCredential, ClientSecretCredential
from kiota_abstractions.base_request_configuration import RequestConfiguration
from kiota_authentication_azure.azure_identity_authentication_provider import (
    AzureIdentityAuthenticationProvider,
)
from msgraph import GraphRequestAdapter, GraphServiceClient
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.users.users_request_builder import UsersRequestBuilder
from msgraph_core.tasks.page_iterator import PageIterator

FACTS = json.loads(sys.stdin.readline())
PUBLIC = next(one for one in FACTS["clients"] if one["kind"] == "public")
APP = next(one for one in FACTS["clients"] if one["kind"] == "confidential")
PERSON = FACTS["people"][0]
DEFAULT = ["https://graph.microsoft.com/.default"]
SCOPES = ["User.Read", "User.Read.All", "Mail.Read", "Calendars.Read"]


def done(what):
    print("ok", what, flush=True)


class Form(HTMLParser):
    """The form of a page: where it goes and what it hides."""

    def __init__(self, page):
        super().__init__()
        self.id, self.action, self.fields = None, None, {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.id, self.action = given.get("id"), given.get("action")
        if tag == "input" and given.get("type") == "hidden":
            self.fields[given["name"]] = given.get("value", "")


def visit(url, code=None):
    """Goes through the pages as a browser would, by their forms."""
    browser = requests.Session()
    answer = browser.get(url)
    for _ in range(9):
        form = Form(answer.text)
        if not form.action or not answer.url.startswith(FACTS["authority"].split("/7e12")[0]):
            return
        fields = dict(form.fields)
        if form.id == "sign-in":
            fields |= {"username": PERSON["user"], "password": PERSON["password"], "action": "sign-in"}
        elif form.id == "device":
            fields |= {"user_code": code}
        else:
            fields |= {"action": "accept"}
        answer = browser.post(urljoin(answer.url, html.unescape(form.action)), data=fields)


class Scripted(webbrowser.BaseBrowser):
    """A browser with somebody in front of it who agrees to everything."""

    def open(self, url, new=0, autoraise=True):
        threading.Thread(target=visit, args=(url,), daemon=True).start()
        return True


def public():
    return msal.PublicClientApplication(
        PUBLIC["id"], authority=FACTS["authority"], instance_discovery=False
    )


def confidential(credential):
    return msal.ConfidentialClientApplication(
        APP["id"], authority=FACTS["authority"], client_credential=credential,
        instance_discovery=False,
    )


def checked(tokens, scopes=()):
    assert "access_token" in tokens, tokens
    assert set(scopes) <= set(tokens.get("scope", "").split()) or not scopes, tokens["scope"]
    return tokens["access_token"]


def msal_interactive():
    webbrowser.register("scripted", Scripted, preferred=True)
    app = public()
    tokens = app.acquire_token_interactive(SCOPES, timeout=60)
    access = checked(tokens, SCOPES)
    assert tokens["id_token_claims"]["preferred_username"] == PERSON["user"]
    done("msal interactive, with PKCE")
    account = app.get_accounts()[0]
    renewed = app.acquire_token_silent(SCOPES, account, force_refresh=True)
    assert checked(renewed, SCOPES) != access
    done("msal silent, by refresh token")
    return renewed["access_token"]


def msal_device_code():
    app = public()
    flow = app.initiate_device_flow(["User.Read"])
    assert flow["user_code"], flow
    visit(flow["verification_uri"], flow["user_code"])
    checked(app.acquire_token_by_device_flow(flow), ["User.Read"])
    done("msal device code")


def msal_client_credentials():
    checked(confidential(APP["secret"]).acquire_token_for_client(DEFAULT))
    done("msal client credentials, with a secret")
    pem = open(APP["certificate"]["pem"]).read()
    key = re.search(r"-----BEGIN (?:RSA |EC )?PRIVATE KEY-----.+?-----END [^-]+-----", pem, re.S)
    credential = {
        "private_key": key.group(0),
        "thumbprint": APP["certificate"]["thumbprint"],
    }
    checked(confidential(credential).acquire_token_for_client(DEFAULT))
    done("msal client credentials, with a certificate")
    wrong = confidential("not the secret").acquire_token_for_client(DEFAULT)
    assert wrong.get("error") == "invalid_client", wrong
    done("msal is told of a wrong secret")


def sdk(credential):
    provider = AzureIdentityAuthenticationProvider(
        credential, scopes=DEFAULT, allowed_hosts=["127.0.0.1"]
    )
    adapter = GraphRequestAdapter(provider)
    adapter.base_url = FACTS["graph"]
    return GraphServiceClient(request_adapter=adapter)


async def everybody(client):
    query = UsersRequestBuilder.UsersRequestBuilderGetQueryParameters(
        select=["id", "displayName"], top=99, count=True
    )
    configuration = RequestConfiguration(query_parameters=query)
    configuration.headers.add("ConsistencyLevel", "eventual")
    page = await client.users.get(request_configuration=configuration)
    people = []
    iterator = PageIterator(page, client.request_adapter)
    iterator.headers.add("ConsistencyLevel", "eventual")
    await iterator.iterate(lambda person: people.append(person.id) or True)
    assert len(set(people)) == page.odata_count == 250, (len(people), page.odata_count)


async def graph_sdk():
    authority = FACTS["authority"].rsplit("/", 1)[0]
    known = {
        "tenant_id": FACTS["tenant"], "client_id": APP["id"], "authority": authority,
        "disable_instance_discovery": True,
    }
    async with ClientSecretCredential(client_secret=APP["secret"], **known) as credential:
        client = sdk(credential)
        await everybody(client)
        done("msgraph-sdk with azure-identity's ClientSecretCredential, through all pages")
        owner = FACTS["people"][0]["user"]
        events = await client.users.by_user_id(owner).events.get()
        assert events.value and events.value[0].subject
        done("msgraph-sdk reads a diary as the app")
        try:
            await client.users.by_user_id(owner).messages.get()
            raise SystemExit("a read without its permission was answered")
        except ODataError as error:
            assert error.response_status_code == 403, error
            assert error.error.code == "ErrorAccessDenied", error
        done("msgraph-sdk is told what it may not read")
    pem = APP["certificate"]["pem"]
    async with CertificateCredential(certificate_path=pem, **known) as credential:
        await everybody(sdk(credential))
        done("msgraph-sdk with azure-identity's CertificateCredential")


class Given:
    """A credential that msal has got already."""

    def __init__(self, access):
        self.access = access

    async def get_token(self, *_scopes, **_options):
        from azure.core.credentials import AccessToken

        return AccessToken(self.access, 2_000_000_000)

    async def close(self):
        pass


async def as_a_person(access):
    client = sdk(Given(access))
    me = await client.me.get()
    assert me.user_principal_name == PERSON["user"]
    mail = await client.me.messages.get()
    assert mail.value[0].subject and mail.value[0].from_.email_address.address
    done("msgraph-sdk reads a person's profile and mail")


access = msal_interactive()
msal_device_code()
msal_client_credentials()
asyncio.run(graph_sdk())
asyncio.run(as_a_person(access))
