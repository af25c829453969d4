"""Fire-safety models (mô hình PCCC): groups, public firefighting points, local kinds; what they have and do."""
