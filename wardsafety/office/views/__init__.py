from wardsafety.office.views.errors import csrf_failure, forbidden

__all__ = ["csrf_failure", "forbidden"]
