"""Photographs: found, judged, straightened and made small, without a window."""
