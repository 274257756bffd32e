"""What others know, beside what newsparse knows: agencies, labels, languages and layouts as rows, from a TOML file or from a
Python package; docs/extending.md tells how to write them.

    newsparse.extend("harbour.toml")
"""

from newsparse.extension.force import extend, in_force, put_in_force
from newsparse.extension.problems import ExtensionError
from newsparse.extension.rows import Extension

__all__ = ["Extension", "ExtensionError", "extend", "in_force", "put_in_force"]
