"""A report and a decision of an invented ward, long and wide enough to break pages."""

from wardsafety.papers import blocks

NAMES = ["Nguyễn Thị Phương Thảo", "Trần Hữu Nghĩa", "Lê Hoàng Nguyệt Ánh", "Đỗ Ngọc Quỳnh Trang", "Vũ Đức Hưởng"]
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 80" role="img" font-family="Tinos">'
    "<title>Số mô hình</title>"
    '<rect x="0" y="10" width="320" height="24" fill="#1f4e8c"/><text x="4" y="60" font-size="14">64 tổ</text></svg>'
)


def paper(**changes):
    """The letterhead, the recipients and the signature."""
    sample = {
        "title": "Báo cáo tổng kết xây dựng mô hình phòng cháy chữa cháy",
        "kind_title": "BÁO CÁO",
        "summary": "Tổng kết xây dựng mô hình “Tổ liên gia an toàn phòng cháy, chữa cháy” "
        "và “Điểm chữa cháy công cộng” trên địa bàn phường",
        "superior_line": "UBND THÀNH PHỐ SÔNG CẦU",
        "issuer_line": "ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY",
        "number_line": "Số: 05/BC-UBND",
        "place_date": "Xuân Tây, ngày 08 tháng 6 năm 2023",
        "recipients": ["UBND thành phố (để báo cáo)", "Đảng ủy, HĐND phường", "Các tổ dân phố", "Lưu: VT, CAP"],
        "signature": {
            "authority": "TM. ỦY BAN NHÂN DÂN",
            "acting": "KT. CHỦ TỊCH",
            "position": "PHÓ CHỦ TỊCH",
            "name": "Nguyễn Trường Thịnh",
        },
    }
    return {**sample, **changes}


def model_rows(count):
    return [
        [
            str(n),
            f"Tổ liên gia số {n}",
            f"Tổ dân phố {n % 9 + 1}, phường Xuân Tây",
            NAMES[n % len(NAMES)],
            f"{n % 11 + 5}",
        ]
        for n in range(1, count + 1)
    ]


def model_columns():
    return [
        blocks.column("STT", width=7, align="center"),
        blocks.column("Tên mô hình", width=24),
        blocks.column("Địa bàn", width=32),
        blocks.column("Tổ trưởng", width=25),
        blocks.column("Số hộ", align="right"),
    ]


def result_table():
    columns = [
        blocks.column("STT", width=7, align="center"),
        blocks.column("Địa bàn", width=27),
        blocks.column("Chỉ tiêu", align="right", group="Tổ liên gia"),
        blocks.column("Thực hiện", align="right", group="Tổ liên gia"),
        blocks.column("Tỷ lệ", align="right", group="Tổ liên gia"),
        blocks.column("Chỉ tiêu", align="right", group="Điểm chữa cháy"),
        blocks.column("Thực hiện", align="right", group="Điểm chữa cháy"),
    ]
    rows = [blocks.row("group", ["Giai đoạn 1"])]
    for n in range(1, 9):
        rows.append([n, f"Tổ dân phố {n}", 2, {"text": 8, "rows": f"r{n}"}, "400%", 1, {"text": 3, "rows": f"p{n}"}])
    rows.append(blocks.row("detail", ["", "trong đó: khu tập thể", "", 2, "", "", 0]))
    rows.append(blocks.row("total", ["", "Tổng cộng", 20, {"text": 64, "rows": "all"}, "320%", 5, 23]))
    return blocks.table(
        caption="Bảng 1. Kết quả theo tổ dân phố", columns=columns, rows=rows, footnotes=["Nguồn: sổ theo dõi mô hình."]
    )


def report(*, rows=60, **changes):
    prose = (
        "Ủy ban nhân dân phường đã chỉ đạo các ngành, đoàn thể và tổ dân phố tổ chức tuyên truyền, vận động nhân dân "
        "trang bị bình chữa cháy xách tay, dụng cụ phá dỡ thô sơ và lắp đặt chuông báo cháy liên gia đến từng hộ."
    )
    return {
        "paper": paper(**changes),
        "preamble": [
            "Thực hiện Chỉ thị số 01/CT-TTg ngày 03 tháng 01 năm 2023 của Thủ tướng Chính phủ",
            "Căn cứ Kế hoạch số 19/KH-UBND ngày 26 tháng 02 năm 2023 của Ủy ban nhân dân phường",
        ],
        "blocks": [
            blocks.heading("Công tác chỉ đạo", number="I."),
            blocks.paragraph(prose),
            blocks.paragraph(prose),
            blocks.heading("Kết quả thực hiện", number="II."),
            blocks.heading("Xây dựng mô hình", number="1.", level=2),
            blocks.paragraph(
                ["Đã xây dựng được ", {"text": "64", "rows": "r12"}, " tổ liên gia, đạt 320% chỉ tiêu thành phố giao."]
            ),
            result_table(),
            blocks.chart(SVG, caption="Hình 1. Số mô hình"),
            blocks.note("Số liệu tính đến ngày 08 tháng 6 năm 2023."),
            blocks.heading("Tuyên truyền", number="2.", level=2),
            blocks.heading("Hình thức", number="a)", level=3),
            blocks.bullets(["Phát trên loa truyền thanh: 47 lượt;", prose]),
            blocks.heading("Kiến nghị, đề xuất", number="III."),
            *([blocks.paragraph(prose)] * 4),
        ],
        "annexes": [
            {
                "title": "Danh sách tổ liên gia an toàn phòng cháy, chữa cháy",
                "note": "(Kèm theo Báo cáo số 05/BC-UBND ngày 08 tháng 6 năm 2023 của Ủy ban nhân dân phường Xuân Tây)",
                "columns": model_columns(),
                "rows": model_rows(rows),
            },
            {
                "title": "Kết quả kiểm tra",
                "landscape": True,
                "blocks": [blocks.paragraph("Chi tiết từng mô hình:"), result_table()],
            },
        ],
    }


def decision(*, rows=20, **changes):
    frame = {
        "title": "Quyết định thành lập tổ liên gia",
        "kind_title": "QUYẾT ĐỊNH",
        "summary": "Về việc thành lập các tổ liên gia an toàn phòng cháy, chữa cháy giai đoạn 2",
        "number_line": "Số:        /QĐ-UBND",
        "place_date": "Xuân Tây, ngày … tháng … năm …",
        "authority_line": "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG XUÂN TÂY",
        "recipients": ["Như Điều 3", "Công an thành phố", "Lưu: VT"],
        "signature": {"position": "CHỦ TỊCH"},
    }
    return {
        "paper": paper(**{**frame, **changes}),
        "preamble": [
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
            "Căn cứ Luật Phòng cháy và chữa cháy ngày 29 tháng 6 năm 2001;",
            "Theo đề nghị của Trưởng Công an phường.",
        ],
        "articles": [
            {"number": "1", "text": "Thành lập 20 tổ liên gia an toàn phòng cháy, chữa cháy (danh sách kèm theo)."},
            {"number": "2", "text": "Các tổ liên gia hoạt động tự quản, theo hướng dẫn của Công an phường."},
            {
                "number": "3",
                "text": "Trưởng Công an phường, các tổ trưởng tổ dân phố chịu trách nhiệm thi hành Quyết định này.",
            },
        ],
        "annexes": [{"title": "Danh sách tổ liên gia", "columns": model_columns(), "rows": model_rows(rows)}],
    }
