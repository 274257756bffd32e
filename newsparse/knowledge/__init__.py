"""What newsparse knows, as rows in tables: agencies, date formats, zones, labels, boilerplate, languages. No algorithm."""
