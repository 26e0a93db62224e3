"""Runs every statement of docs/duckdb.md, in its order, over a folder of snapshots.

duckdb_page.py PAGE FOLDER

Fails where a statement does, where the page has none, or where the tables are empty; prints
how many rows each statement gave and how long it took.
"""

import os
import re
import sys
import time

import duckdb

page, folder = sys.argv[1:3]
with open(page, encoding="utf-8") as file:
    statements = re.findall(r"^```sql\n(.*?)^```", file.read(), re.M | re.S)
if not statements:
    sys.exit("the page has no statement")
connection = duckdb.connect()
rows = 0
for block in statements:
    block = block.replace("'snapshots/", f"'{folder}/").replace("'all-", f"'{folder}/../all-")
    for statement in filter(None, (one.strip() for one in block.split(";"))):
        began = time.monotonic()
        found = connection.sql(statement)
        given = found.fetchall() if found is not None else []
        rows += len(given)
        first = statement.splitlines()[0][:60]
        print(f"{len(given):>8} rows in {(time.monotonic() - began) * 1e3:6.0f} ms  {first}")
tenants, complete, grants = connection.sql(
    "SELECT count(DISTINCT tenant), bool_and(complete), count(*) FROM grants"
).fetchall()[0]
print(f"{tenants} tenants, {grants} rows of grants, all complete: {complete}")
if rows == 0 or not grants or not os.path.getsize(f"{folder}/../all-grants.parquet"):
    sys.exit("there was nothing to read")
