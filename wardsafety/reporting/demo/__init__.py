"""The demonstration: phường Lam Sơn in June 2023 as a press article tells it, and generated rows for what it does not.

Loaded by `manage.py load_demo` only. `article` holds facts from the article; everything in `generated` is marked
"dữ liệu minh họa" on screen and in print. Nothing else in the project knows this ward.
"""
