"""Ngày hội toàn dân bảo vệ an ninh Tổ quốc: its year, parts and papers."""
