from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from wardsafety.papers.render import PaperError
from wardsafety.reporting.actions import print_report
from wardsafety.reporting.models import Report


class Command(BaseCommand):
    help = "Write a report as PDF; without a name, list the reports."

    def add_arguments(self, parser):
        parser.add_argument("name", nargs="?", help="the report's file name, e.g. lam-son-2023")
        parser.add_argument("--output", type=Path, help="where to write the PDF (default: NAME.pdf)")

    def handle(self, *args, name=None, output=None, **options):
        if name is None:
            return self.list_reports()
        report = Report.objects.live().filter(slug=name).select_related("unit", "body", "programme").first()
        if report is None:
            raise CommandError(f"There is no report named {name}; run print_report without a name to list them.")
        self.write(report, output or Path(f"{name}.pdf"))

    def list_reports(self):
        for report in Report.objects.live().select_related("unit").order_by("slug"):
            self.stdout.write(f"{report.slug}\t{report.unit}\t{report.title}")

    def write(self, report, output):
        try:
            pdf = print_report(report)
        except PaperError as error:
            raise CommandError(str(error)) from error
        try:
            output.write_bytes(pdf)
        except OSError as error:
            raise CommandError(f"Cannot write {output}: {error.strerror}.") from error
        self.stdout.write(f"{output} ({len(pdf):,} bytes)")
