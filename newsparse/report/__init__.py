"""What any number of records tell together: `gather` passes over them once, `page` makes one self-contained page of it."""

from newsparse.report.summary import Summary, gather

__all__ = ["Summary", "gather"]
