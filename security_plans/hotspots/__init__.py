"""Địa bàn trọng điểm: hotspots, their conversion, and the measures of it."""
