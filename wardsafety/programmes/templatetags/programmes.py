"""Readings and targets in words, for templates."""

from django import template

from wardsafety.programmes import words

register = template.Library()

for function in (words.reading_words, words.period_words, words.source_words, words.target_words):
    register.filter(function.__name__, function)
