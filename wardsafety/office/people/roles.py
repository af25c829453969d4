"""Which role may do what. Views and templates ask here, nowhere else.

Everyone sees the records of their unit and below; these are the rights to change something.
"""

from functools import wraps

from django.core.exceptions import PermissionDenied

from wardsafety.office.models import Role

OFFICER, POLICE, LEADER, ADMIN = Role.OFFICER, Role.POLICE, Role.LEADER, Role.ADMIN

RIGHTS = {
    # Groups, points, households, equipment, drills, incidents.
    "edit_models": {OFFICER, POLICE, ADMIN},
    # Steps of the life cycle, founding by decision, taking a record out of the register.
    "decide_models": {OFFICER, LEADER, ADMIN},
    "inspect": {OFFICER, POLICE, LEADER, ADMIN},
    "edit_documents": {OFFICER, POLICE, LEADER, ADMIN},
    "edit_programmes": {OFFICER, POLICE, LEADER, ADMIN},
    "edit_reports": {OFFICER, POLICE, LEADER, ADMIN},
    # Hotspots, conversions, measures and their log; premises, campaigns and who is assigned; festivals.
    "edit_security": {OFFICER, POLICE, LEADER, ADMIN},
    # Steps of hotspots and premises; taking hotspots, conversions, premises, campaigns and festivals out.
    "decide_security": {POLICE, LEADER, ADMIN},
    "edit_awards": {OFFICER, POLICE, LEADER, ADMIN},
    # Decide, hand out or send back a round of awards.
    "decide_awards": {LEADER, ADMIN},
    # Freeze figures and issue a report.
    "issue_reports": {LEADER, ADMIN},
    # Bring back an earlier state of a record.
    "restore": {OFFICER, LEADER, ADMIN},
    # Units, accounts, catalogues.
    "administer": {ADMIN},
}


def may(user, right):
    return user.is_authenticated and user.role in RIGHTS[right]


def require(user, right):
    """Stop with 403 unless the person has the right."""
    if not may(user, right):
        raise PermissionDenied


def allowed(right):
    """View decorator: a colleague without the right gets 403."""

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            require(request.user, right)
            return view(request, *args, **kwargs)

        return guarded

    return decorate


class Can:
    """Rights of one person for templates: `{% if can.edit_models %}`."""

    def __init__(self, user):
        self.user = user

    def __getitem__(self, right):
        return may(self.user, right)
