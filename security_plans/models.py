"""The models of the packages, where Django and the other rooms look for them."""

from .festival.models import *  # noqa: F403
from .hotspots.models import *  # noqa: F403
from .premises.models import *  # noqa: F403
