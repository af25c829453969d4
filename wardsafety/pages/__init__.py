"""How a page is made: listing, columns, fields, charts, htmx helpers, Vietnamese text. No models."""
