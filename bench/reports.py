"""Times the demonstration's report: built, and printed, in no more than 200 MB.

./run manage shell -c "from bench import reports; reports.main()"
"""

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
