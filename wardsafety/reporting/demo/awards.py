"""The awards of the article: two medals of the ministry, certificates for five collectives and ten individuals.

The article gives numbers and who handed them over, no names: none are invented.
"""

from awards.models import AwardForm, AwardRound, DeclaredCount, Recipient, RoundStatus, RoundStep

from .article import CONFERENCE_DAY

MEDAL = "Kỷ niệm chương Bảo vệ an ninh Tổ quốc"
CERTIFICATE = "Giấy khen của Chủ tịch UBND cấp xã"
# title, grounds, merit, [(form, kind of recipient, number)]
ROUNDS = [
    (
        "Khen thưởng thành tích xuất sắc trong triển khai xây dựng mô hình PCCC",
        AwardRound.Grounds.THEMATIC,
        "xuất sắc trong triển khai xây dựng mô hình PCCC trên địa bàn phường",
        [(CERTIFICATE, Recipient.COLLECTIVE, 5), (CERTIFICATE, Recipient.INDIVIDUAL, 10)],
    ),
    (
        "Trao Kỷ niệm chương Bảo vệ an ninh Tổ quốc",
        AwardRound.Grounds.POLITICAL,
        "đóng góp cho sự nghiệp bảo vệ an ninh Tổ quốc",
        [(MEDAL, Recipient.INDIVIDUAL, 2)],
    ),
]


def rounds(ward, programme, bodies, source, by):
    forms = {form.name: form for form in AwardForm.objects.filter(unit=None)}
    for title, grounds, merit, counts in ROUNDS:
        made = AwardRound.objects.create(
            unit=ward,
            created_by=by,
            title=title,
            grounds=grounds,
            merit=merit,
            programme=programme if grounds == AwardRound.Grounds.THEMATIC else None,
            decider=bodies["ward"] if grounds == AwardRound.Grounds.THEMATIC else None,
            ceremony_on=CONFERENCE_DAY,
            occasion="Hội nghị tổng kết ngày 8-6-2023",
            presenter="Lãnh đạo UBND phường Lam Sơn",
            status=RoundStatus.GIVEN,
        )
        RoundStep.objects.create(round=made, status=RoundStatus.GIVEN, effective_on=CONFERENCE_DAY, recorded_by=by)
        for form, kind, count in counts:
            DeclaredCount.objects.create(round=made, form=forms[form], kind=kind, count=count, document=source)
