"""Times two hundred certificates in one PDF, within 400 MB.

./run manage shell -c "from bench import certificates; certificates.main()"
"""

from time import perf_counter

from wardsafety.papers.render import render_pdf

PAGE = {
    "issuer": "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG LAM SƠN",
    "name": "Nguyễn Thị Hoà",
    "where": "Tổ trưởng Tổ liên gia số 3, Tổ dân phố 8",
    "merit": "Đã có thành tích xuất sắc trong triển khai xây dựng mô hình PCCC trên địa bàn phường",
    "place_date": "Lam Sơn, ngày 08 tháng 6 năm 2023",
    "position": "CHỦ TỊCH",
    "signer": "",
    "decision": "Quyết định số 07/QĐ-UBND",
}


def main():
    start = perf_counter()
    content = {"title": "Giấy khen", "pages": [PAGE] * 200, "blank": False, "x": 0, "y": 0}
    pdf = render_pdf("papers/certificates.html", content, deadline=60, memory_mb=400)
    print(f"200 certificates {perf_counter() - start:5.2f} s, {len(pdf):,} bytes")
