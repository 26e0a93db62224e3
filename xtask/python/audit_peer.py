"""The consents of a tenant through Microsoft's own Python SDK, for `cargo xtask bench audit`.

audit_peer.py GRAPH collection PAGES   every collection, so many of its pages at most
audit_peer.py GRAPH each SAMPLE        grants and roles of so many service principals, one by one

The access token is the first line of the input. Prints one line of JSON.
"""

import asyncio
import json
import resource
import sys
import time

from azure.core.credentials import AccessToken
from kiota_authentication_azure.azure_identity_authentication_provider import (
    AzureIdentityAuthenticationProvider,
)
from msgraph import GraphRequestAdapter, GraphServiceClient
from msgraph.generated.oauth2_permission_grants.oauth2_permission_grants_request_builder import (
    Oauth2PermissionGrantsRequestBuilder as Grants,
)
from msgraph.generated.service_principals.service_principals_request_builder import (
    ServicePrincipalsRequestBuilder as Apps,
)
from kiota_abstractions.base_request_configuration import RequestConfiguration

SELECT = [
    "id", "appId", "displayName", "appOwnerOrganizationId", "accountEnabled", "createdDateTime",
    "servicePrincipalType", "replyUrls", "verifiedPublisher", "appRoles", "oauth2PermissionScopes",
]


class Given:
    """A credential that was handed over."""

    def __init__(self, access):
        self.access = access

    async def get_token(self, *_scopes, **_options):
        return AccessToken(self.access, int(time.time()) + 3_600)

    async def close(self):
        pass


def client(graph, access):
    provider = AzureIdentityAuthenticationProvider(
        Given(access), scopes=["https://graph.microsoft.com/.default"], allowed_hosts=["127.0.0.1"]
    )
    adapter = GraphRequestAdapter(provider)
    adapter.base_url = graph
    return GraphServiceClient(request_adapter=adapter)


async def pages(builder, configuration, most=None):
    """As the SDK's documentation goes through pages: by the link of the one before."""
    page = await builder.get(request_configuration=configuration)
    seen = 0
    while page:
        for one in page.value or []:
            yield one
        seen += 1
        if not page.odata_next_link or seen == most:
            return
        page = await builder.with_url(page.odata_next_link).get()


def asked(query, **options):
    configuration = RequestConfiguration(query_parameters=query(**options))
    configuration.headers.add("ConsistencyLevel", "eventual")
    return configuration


async def collection(graph, most):
    rows, apis = 0, []
    async for app in pages(
        graph.service_principals,
        asked(Apps.ServicePrincipalsRequestBuilderGetQueryParameters, top=999, select=SELECT),
        most,
    ):
        rows += 1
        if app.app_roles:
            apis.append(app.id)
    async for _ in pages(
        graph.oauth2_permission_grants,
        asked(Grants.Oauth2PermissionGrantsRequestBuilderGetQueryParameters, top=999),
        most,
    ):
        rows += 1
    # The API itself comes first; all of them together have as many pages as one list may.
    for api in apis[:most]:
        roles = graph.service_principals.by_service_principal_id(api).app_role_assigned_to
        query = roles.AppRoleAssignedToRequestBuilderGetQueryParameters
        async for _ in pages(roles, asked(query, top=999), most):
            rows += 1
    return rows


async def each(graph, sample):
    rows, ids = 0, []
    # The list of service principals itself is measured with the collections.
    query = asked(Apps.ServicePrincipalsRequestBuilderGetQueryParameters, top=999, select=["id"])
    page = await graph.service_principals.get(request_configuration=query)
    ids = [app.id for app in page.value][-sample:]
    began = time.monotonic()
    for one in ids:
        app = graph.service_principals.by_service_principal_id(one)
        async for _ in pages(app.app_role_assignments, None):
            rows += 1
        async for _ in pages(app.oauth2_permission_grants, None):
            rows += 1
    return rows, len(ids), time.monotonic() - began


async def main():
    graph = client(sys.argv[1], sys.stdin.readline().strip())
    told = {}
    began = time.monotonic()
    if sys.argv[2] == "collection":
        told["rows"] = await collection(graph, int(sys.argv[3]))
        told["seconds"] = time.monotonic() - began
    else:
        told["rows"], told["sample"], told["seconds"] = await each(graph, int(sys.argv[3]))
    told["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps(told))


asyncio.run(main())
