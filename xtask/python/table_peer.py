"""Writes the same grants as `bench_report` with openpyxl (write-only), csv or json, then one
line of JSON with seconds, peak of memory and bytes.

Called as `table_peer.py FOLDER FORMAT ROWS`."""

import csv
import json
import os
import resource
import sys
import time
from datetime import datetime, timezone

HEAD = ["id", "app", "client", "resource", "permission", "people", "everyone", "since"]
PERMISSIONS = ["Mail.Read", "User.Read", "Files.ReadWrite.All", "Calendars.Read"]
WHOLE = (1 << 64) - 1


def made(number, salt):
    mixed = ((number + salt) * 0x9E3779B97F4A7C15) & WHOLE
    return f"{mixed >> 32:08x}-{(mixed >> 16) & 0xFFFF:04x}-4000-8000-{mixed & 0xFFFFFFFFFFFF:012x}"


def grants(rows):
    for n in range(rows):
        since = datetime.fromtimestamp(1_700_000_000 + n % 60_000_000, timezone.utc)
        yield [made(n, 1), f"App {n % 110_000}", made(n, 2), "Microsoft Graph", PERMISSIONS[n % 4],
               n % 20_000, n % 3 == 0, since.replace(tzinfo=None)]


def as_xlsx(path, rows):
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Grants")
    sheet.append(HEAD)
    for row in grants(rows):
        sheet.append(row)
    book.save(path)


def as_csv(path, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        lines = csv.writer(out)
        lines.writerow(HEAD)
        for row in grants(rows):
            row[7] = row[7].isoformat() + "Z"
            lines.writerow(row)


def as_json(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write("[")
        for number, row in enumerate(grants(rows)):
            row[7] = row[7].isoformat() + "Z"
            out.write(",\n" if number else "\n")
            json.dump(dict(zip(HEAD, row)), out)
        out.write("\n]\n")


def main():
    folder, form, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
    path = os.path.join(folder, f"peer.{form}")
    begun = time.perf_counter()
    {"xlsx": as_xlsx, "csv": as_csv, "json": as_json}[form](path, rows)
    seconds = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"seconds": seconds, "peak": peak, "bytes": os.path.getsize(path)}))


main()
