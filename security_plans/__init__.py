"""Security plans: conversion of hotspots (địa bàn trọng điểm), premises, the festival (Ngày hội)."""
