"""Reads what the tests of crates/report have written, with Python's own csv and json, with
openpyxl and with jsonschema, and fails where one of them sees something else than another.

Called as `check_reports.py FOLDER DOCS`."""

import csv
import io
import json
import sys
from datetime import datetime
from pathlib import Path

import jsonschema
import openpyxl

FOLDER, DOCS = Path(sys.argv[1]), Path(sys.argv[2])


def check(holds, *what):
    if not holds:
        sys.exit("reports: " + " ".join(map(str, what)))


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=None, microsecond=0)


def by_schema(kind, name):
    schema = json.loads((DOCS / f"{kind}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    formats = jsonschema.FormatChecker()
    validator = jsonschema.Draft202012Validator(schema, format_checker=formats)
    told = json.loads((FOLDER / name).read_text("utf-8"))
    faults = [fault.message for fault in validator.iter_errors(told)]
    check(not faults, name, faults)
    return told


def by_csv(name):
    raw = (FOLDER / name).read_bytes().decode("utf-8")
    rows = list(csv.reader(io.StringIO(raw, newline=""), strict=True))
    check(len({len(row) for row in rows}) == 1, name, "has rows of several lengths")
    again = io.StringIO(newline="")
    csv.writer(again).writerows(rows)
    check(again.getvalue() == raw, name, "is written differently by Python")
    head, *rest = rows
    return [dict(zip(head, row)) for row in rest]


def by_openpyxl(name):
    book = openpyxl.load_workbook(FOLDER / name)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                check(cell.data_type != "f", name, cell.coordinate, "is a formula")
    return book


def filtered(sheet):
    check(sheet.freeze_panes == "A2", sheet.title, "has no frozen head")
    check(sheet.auto_filter.ref, sheet.title, "cannot be filtered")


def values(sheet):
    return [list(row) for row in sheet.iter_rows(min_row=2, values_only=True)]


def report(locale):
    told = by_schema("report", f"report-{locale}.json")
    permissions = told["permissions"]
    rows = by_csv(f"report-{locale}.csv")
    names = [part["name"] for part in permissions]
    check(list(dict.fromkeys(row["permission"] for row in rows)) == names, locale, "csv: permissions")
    book = by_openpyxl(f"report-{locale}.xlsx")
    check(len(book.sheetnames) == 5, locale, "has", book.sheetnames)
    _, of_permissions, of_evidence, of_grants, of_decisions = book
    for sheet in (of_permissions, of_evidence, of_grants, of_decisions):
        filtered(sheet)
    want = [
        (part["number"], part["name"], told["title"], told["can_do"])
        for part in permissions for told in part["explanations"]
    ]
    found = [(row[0], row[1], row[5], row[6]) for row in values(of_permissions)]
    check(found == want, locale, "permissions", found)
    want = [
        (part["name"], seen["outcome"]["text"], (seen["amount"] or {}).get("value"),
         (seen["amount"] or {}).get("exact"), moment(seen["ended"]["at"]), seen["trace"]["requests"])
        for part in permissions for seen in part["evidence"]
    ]
    found = [(row[1], row[3], row[5], row[6], row[13], row[15]) for row in values(of_evidence) if row[13]]
    check(found == want, locale, "evidence", found, want)
    want = [(row["permission"], row["asked"]) for row in told["grants"]["rows"]]
    found = [(row[0], row[1]) for row in values(of_grants)][:len(want)]
    check(found == want, locale, "grants", found)
    want = [
        (part["name"], part["decision"] and moment(part["decision"]["decided"]["at"]))
        for part in permissions
    ]
    found = [(row[1], row[5]) for row in values(of_decisions)]
    check(found == want, locale, "decisions", found)


def comparison(locale):
    told = by_schema("comparison", f"comparison-{locale}.json")
    want = [
        (row["permission"], aspect["state"]["code"])
        for row in told["permissions"] for aspect in row["aspects"]
    ]
    found = [(row["permission"], row["state"]) for row in by_csv(f"comparison-{locale}.csv")]
    check(found == want, locale, "comparison", found)
    sheet = by_openpyxl(f"comparison-{locale}.xlsx").worksheets[-1]
    filtered(sheet)
    check([row[0] for row in values(sheet)] == [name for name, _ in want], locale, "comparison.xlsx")


def table():
    told = json.loads((FOLDER / "table.json").read_text("utf-8"))
    check(told["complete"] is False and told["count"] == len(told["rows"]), "table.json: its rows")
    lines = (FOLDER / "table.ndjson").read_text("utf-8").split("\n")[:-1]
    check([json.loads(line) for line in lines] == told["rows"], "table.ndjson")
    sheet = by_openpyxl("table.xlsx").worksheets[-1]
    filtered(sheet)
    cells = values(sheet)
    # A row with nothing in it at the end of a sheet is no row to openpyxl.
    cells += [[None] * 4] * (len(told["rows"]) - len(cells))
    for want, line, row in zip(told["rows"], by_csv("table.csv"), cells, strict=True):
        text, number, flag, time = row
        # Excel's own escape of an underscore, which openpyxl leaves as it is.
        text = (text or "").replace("_x005F_", "_")
        check(text == (want["text"] or ""), "table.xlsx", repr(text), repr(want["text"]))
        check(number == want["number"] and flag is want["flag"], "table.xlsx", row)
        check((time and moment(want["time"])) == time, "table.xlsx", time)
        check(line["text"].replace("'", "") == (want["text"] or "").replace("'", ""), "table.csv", line)
        check(line["number"] == ("" if want["number"] is None else str(want["number"])), line)
        start = line["text"].lstrip(' "')[:1]
        check(start not in set("=+-@|%"), "table.csv: a formula", line)


def main():
    locales = sorted(path.stem.split("-", 1)[1] for path in FOLDER.glob("report-*.json"))
    check(locales, "no report lies in", FOLDER)
    for locale in locales:
        report(locale)
        comparison(locale)
    table()
    print(f"reports: the same values by json, jsonschema, csv and openpyxl in {', '.join(locales)}")


main()
