"""Times the Word form of a report of 22 pages and of a table of a thousand rows; the bound is 3 s each.

./run manage shell -c "from bench import word; word.main()"
"""

from time import perf_counter

from tests.papers import samples
from wardsafety.pages import charts
from wardsafety.papers import blocks
from wardsafety.papers.word import document


def main():
    drawn = charts.bar_chart([(f"Tổ dân phố {n}", n) for n in range(1, 13)], title="Số tổ")
    body = samples.report()["blocks"] + [blocks.chart(drawn, caption="Số tổ")]
    long = {**samples.report(rows=150), "blocks": body * 6}
    rows = {"paper": samples.paper(), "blocks": [_table(1000)], "annexes": []}
    for name, content in (("a report of 22 pages", long), ("a thousand rows", rows)):
        start = perf_counter()
        made = document(content, "papers/report.html")
        print(f"{name:<22} {perf_counter() - start:5.2f} s, {len(made):,} bytes")


def _table(count):
    return blocks.table(columns=samples.model_columns(), rows=samples.model_rows(count))
