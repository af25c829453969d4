from .campaigns import CampaignPlace, CheckCampaign
from .premises import Premises

__all__ = ["CampaignPlace", "CheckCampaign", "Premises"]
