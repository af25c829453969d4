"""Reads a PDF with poppler's tools, so that the tests see what the printer sees."""

import re
import subprocess
import zlib
from dataclasses import dataclass
from html import unescape

MM = 72 / 25.4
# Ascent and descent of Tinos per em, as pdftotext measures the height of a word's box.
LINE = 1.107
WORD = re.compile(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>')
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.S)


@dataclass
class Word:
    x0: float
    y0: float
    x1: float
    y1: float
    text: str

    @property
    def size(self):
        """Font size in points."""
        return (self.y1 - self.y0) / LINE


@dataclass
class Page:
    width: float
    height: float
    words: list

    @property
    def text(self):
        return " ".join(word.text for word in self.words)

    def line(self, start):
        """The words on the line that begins with the words of `start`."""
        wanted = start.split()
        for index in range(len(self.words)):
            found = self.words[index : index + len(wanted)]
            if [word.text for word in found] == wanted:
                return found
        raise AssertionError(f"{start!r} is not on this page: {self.text}")


def run(*command, pdf):
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def pages(pdf):
    found = PAGE.findall(run("pdftotext", "-bbox", "-", "-", pdf=pdf))
    return [
        Page(float(w), float(h), [Word(*map(float, box), unescape(text)) for *box, text in WORD.findall(body)])
        for w, h, body in found
    ]


def fonts(pdf):
    """(name without its subset prefix, embedded) of every font."""
    rows = [row.split() for row in run("pdffonts", "-", pdf=pdf).splitlines()[2:]]
    return {(row[0].split("+")[-1], row[-5]) for row in rows}


def info(pdf):
    pairs = (line.split(":", 1) for line in run("pdfinfo", "-", pdf=pdf).splitlines() if ":" in line)
    return {key: value.strip() for key, value in pairs}


def objects(pdf):
    """The bytes of the PDF with its compressed streams opened."""
    opened = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.S):
        try:
            opened.append(zlib.decompress(stream))
        except zlib.error:
            opened.append(stream)
    return pdf + b"\n".join(opened)
