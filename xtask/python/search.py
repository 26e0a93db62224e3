"""Searches the catalogue's texts as one would with a short script: names by difflib, the rest
as words that must all occur. Reads the texts from the file given, the questions as JSON from
standard input, and prints the milliseconds of loading and of each question."""

import difflib
import json
import sys
import time


def load(path):
    with open(path, encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    for entry in entries:
        texts = [text for pair in entry["texts"] for text in pair]
        whole = [entry["name"], entry["id"] or "", *texts, *entry["paths"]]
        entry["all"] = "\n".join(whole).casefold()
    return entries


def search(entries, names, question):
    words = question.casefold().split()
    hits = [e for e in entries if all(word in e["all"] for word in words)]
    near = set(difflib.get_close_matches(question, names, n=10))
    return hits + [e for e in entries if e["name"] in near]


def main():
    begun = time.perf_counter()
    entries = load(sys.argv[1])
    names = sorted({e["name"] for e in entries})
    loading = (time.perf_counter() - begun) * 1e3
    took = []
    for question in json.load(sys.stdin):
        begun = time.perf_counter()
        search(entries, names, question)
        took.append((time.perf_counter() - begun) * 1e3)
    json.dump({"load": loading, "whole": took}, sys.stdout)


main()
