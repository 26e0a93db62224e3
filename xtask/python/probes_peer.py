"""Reads through Microsoft's own Python SDK, for `cargo xtask bench probes`.

probes_peer.py GRAPH

The first line of the input is the access token, the second a JSON list of paths with their
queries. They are read one after another, as the SDK's documentation shows it: a request
builder for each, awaited. They are read twice, so that what the SDK loads on first use does
not count; prints one line of JSON about the second time.
"""

import asyncio
import json
import re
import resource
import sys
import time
from urllib.parse import urlsplit

from azure.core.credentials import AccessToken
from kiota_authentication_azure.azure_identity_authentication_provider import (
    AzureIdentityAuthenticationProvider,
)
from msgraph import GraphRequestAdapter, GraphServiceClient
from msgraph.generated.models.o_data_errors.o_data_error import ODataError


class Given:
    """A credential that was handed over."""

    def __init__(self, access):
        self.access = access

    async def get_token(self, *_scopes, **_options):
        return AccessToken(self.access, int(time.time()) + 3_600)

    async def close(self):
        pass


def snake(name):
    name = re.sub(r"\(.*\)$", "", name).replace(".", "_")
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def builder(client, path):
    """The SDK's own request builder of a path."""
    at = client
    for segment in path.strip("/").split("/")[1:]:
        name = snake(segment)
        if name.startswith("microsoft_graph_"):
            name = "graph_" + name.removeprefix("microsoft_graph_")
        inner = getattr(at, name, None)
        if inner is None:
            by = next((one for one in dir(at) if one.startswith("by_")), None)
            if by is None:
                return None
            inner = getattr(at, by)(segment)
        at = inner
    return at if hasattr(at, "get") else None


async def main():
    graph, access = sys.argv[1], sys.stdin.readline().strip()
    targets = json.loads(sys.stdin.readline())
    provider = AzureIdentityAuthenticationProvider(
        Given(access), scopes=["https://graph.microsoft.com/.default"], allowed_hosts=["127.0.0.1"]
    )
    adapter = GraphRequestAdapter(provider)
    adapter.base_url = graph
    client = GraphServiceClient(request_adapter=adapter)
    origin = graph.rsplit("/", 1)[0]
    builders = [(target, builder(client, urlsplit(target).path)) for target in targets]
    missing = [target for target, one in builders if one is None]
    for _ in range(2):
        read, refused = 0, 0
        begun = time.monotonic()
        for target, one in builders:
            if one is None:
                continue
            try:
                await one.with_url(origin + target).get()
            except ODataError:
                refused += 1
            read += 1
    print(json.dumps({
        "millis": (time.monotonic() - begun) * 1_000,
        "read": read,
        "refused": refused,
        "missing": missing,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1_024,
    }))


asyncio.run(main())
