"""The site: the floors that the registers stand on, and the top floor put together from them."""
