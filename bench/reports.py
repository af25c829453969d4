"""Times the demonstration's report: built, and printed, in no more than 200 MB; and one of twenty pages with charts.

./run manage shell -c "from bench import reports; reports.main()"
"""

import subprocess
from time import perf_counter

from wardsafety.papers.render import render_pdf
from wardsafety.reporting.actions import TEMPLATE
from wardsafety.reporting.building import build
from wardsafety.reporting.models import Report


def timed(label, make):
    start = perf_counter()
    made = make()
    print(f"{label:<22} {perf_counter() - start:5.2f} s")
    return made


def main():
    report = Report.objects.select_related("unit", "body", "programme").get(slug="lam-son-2023")
    content = timed("build", lambda: build(report))
    parts = {key: content[key] for key in ("paper", "blocks", "annexes")}
    cold, warm = (
        timed(f"print, {state}", lambda: render_pdf(TEMPLATE, parts, memory_mb=200)) for state in ("cold", "warm")
    )
    print(f"{len(warm):,} bytes, equal twice: {cold == warm}")
    long = {**parts, "blocks": parts["blocks"] * 4}
    charts = sum(block["kind"] == "chart" for block in long["blocks"])
    pdf = timed(f"long, {charts} charts, 300 MB", lambda: render_pdf(TEMPLATE, long, memory_mb=300))
    told = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    print(next(line for line in told.splitlines() if line.startswith("Pages:")))
