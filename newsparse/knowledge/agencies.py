"""Agencies and release wires, one row each: how they sign, and where they are.

`signs`: what stands between the parentheses or slashes of a dateline or credit, compared by letters and digits only, so
"GLOBE NEWSWIRE", "GlobeNewswire" and "Globe Newswire" are one spelling. `country` decides what "IST" means; `zone` is
where the agency's clock hangs, used only with `--infer-zone`.
"""

from __future__ import annotations

from typing import NamedTuple


class Agency(NamedTuple):
    """One agency: its name in records, its signatures, its country (ISO 3166), its clock's IANA zone."""

    name: str
    signs: tuple[str, ...] = ()
    country: str = ""
    zone: str = ""
    # Signs without parentheses or slashes: "Riyadh, February 20, 2025, SPA -- ", "Dec. 9 Kyodo - ".
    bare: bool = False
    # Sets its credit before other agencies' texts, datelines and all: "(MENAFN - IANS) Mumbai, Aug 6 (IANS) ".
    aggregator: bool = False


AGENCIES = (
    Agency("MENAFN", country="JO", zone="America/New_York", aggregator=True),
    Agency("Reuters", ("Reuter", "Thomson Reuters", "رويترز", "ロイター", "路透社"), "GB"),
    Agency("AP", ("Associated Press", "The Associated Press", "APW"), "US", "America/New_York"),
    Agency("AFP", ("Agence France-Presse", "Agence France Presse"), "FR", "Europe/Paris"),
    Agency("dpa", ("dpa-AFX", "dpa infocom", "dpa/tmn"), "DE", "Europe/Berlin"),
    Agency("UPI", ("United Press International",), "US", "America/New_York"),
    Agency("CP", ("The Canadian Press", "Canadian Press"), "CA", "America/Toronto"),
    Agency("ats", ("Keystone-ATS", "SDA", "sda-ats"), "CH", "Europe/Zurich"),
    Agency("APA", (), "AT", "Europe/Vienna"),
    Agency("ANP", (), "NL", "Europe/Amsterdam"),
    Agency("Belga", (), "BE", "Europe/Brussels"),
    Agency("STT", (), "FI", "Europe/Helsinki"),
    Agency("NTB", (), "NO", "Europe/Oslo"),
    Agency("TT", (), "SE", "Europe/Stockholm"),
    Agency("Ritzau", (), "DK", "Europe/Copenhagen"),
    Agency("PAP", (), "PL", "Europe/Warsaw"),
    Agency("ČTK", ("CTK",), "CZ", "Europe/Prague"),
    Agency("TASR", (), "SK", "Europe/Bratislava"),
    Agency("MTI", (), "HU", "Europe/Budapest"),
    Agency("Agerpres", (), "RO", "Europe/Bucharest"),
    Agency("BTA", ("БТА",), "BG", "Europe/Sofia"),
    Agency("Hina", (), "HR", "Europe/Zagreb"),
    Agency("Tanjug", ("Танјуг",), "RS", "Europe/Belgrade"),
    Agency("Ukrinform", ("Укрінформ",), "UA", "Europe/Kyiv"),
    Agency("Xinhua", ("新华社", "新華社", "XIN"), "CN", "Asia/Shanghai"),
    Agency("CNA", (), "TW", "Asia/Taipei"),
    Agency("TASS", ("ITAR-TASS", "ТАСС"), "RU", "Europe/Moscow"),
    Agency("Interfax", ("Интерфакс",), "RU", "Europe/Moscow"),
    Agency("RIA Novosti", ("РИА Новости",), "RU", "Europe/Moscow"),
    Agency("IANS", (), "IN", "Asia/Kolkata"),
    Agency("PTI", ("Press Trust of India",), "IN", "Asia/Kolkata"),
    Agency("ANI", (), "IN", "Asia/Kolkata"),
    Agency("UNI", (), "IN", "Asia/Kolkata"),
    Agency("APP", (), "PK", "Asia/Karachi"),
    Agency("BSS", (), "BD", "Asia/Dhaka"),
    Agency("WAM", ("وام",), "AE", "Asia/Dubai"),
    Agency("SPA", ("واس",), "SA", "Asia/Riyadh", bare=True),
    Agency("KUNA", ("كونا",), "KW", "Asia/Kuwait"),
    Agency("QNA", ("قنا",), "QA", "Asia/Qatar"),
    Agency("Petra", ("بترا",), "JO", "Asia/Amman"),
    Agency("MENA", ("أ ش أ",), "EG", "Africa/Cairo"),
    Agency("SANA", ("سانا",), "SY", "Asia/Damascus"),
    Agency("IRNA", ("ایرنا", "إرنا"), "IR", "Asia/Tehran"),
    Agency("AA", ("Anadolu", "Anadolu Agency", "الأناضول"), "TR", "Europe/Istanbul"),
    Agency("Kyodo", ("Kyodo News", "共同"), "JP", "Asia/Tokyo", bare=True),
    Agency("Jiji Press", ("Jiji", "時事"), "JP", "Asia/Tokyo"),
    Agency("Yonhap", ("연합뉴스",), "KR", "Asia/Seoul"),
    Agency("Bernama", (), "MY", "Asia/Kuala_Lumpur"),
    Agency("ANTARA", (), "ID", "Asia/Jakarta"),
    Agency("VNA", (), "VN", "Asia/Ho_Chi_Minh"),
    Agency("PNA", (), "PH", "Asia/Manila"),
    Agency("AAP", (), "AU", "Australia/Sydney"),
    Agency("EFE", (), "ES", "Europe/Madrid"),
    Agency("Europa Press", (), "ES", "Europe/Madrid"),
    Agency("ANSA", (), "IT", "Europe/Rome"),
    Agency("Lusa", (), "PT", "Europe/Lisbon"),
    Agency("Télam", ("Telam",), "AR", "America/Argentina/Buenos_Aires"),
    Agency("Notimex", (), "MX", "America/Mexico_City"),
    Agency("Prensa Latina", ("PL",), "CU", "America/Havana"),
    Agency("Agência Brasil", ("ABr",), "BR", "America/Sao_Paulo"),
    Agency("Trend News Agency", ("Trend",), "AZ", "Asia/Baku"),
    Agency("Bloomberg", ("Bloomberg News",), "US", "America/New_York"),
    Agency("RTTNews", (), "US", "America/New_York"),
    Agency("BusinessDesk", (), "NZ", "Pacific/Auckland"),
    Agency("CNN", (), "US", "America/New_York"),
    Agency("PA", ("Press Association", "PA Media"), "GB", "Europe/London"),
    Agency("PR Newswire", ("PRNewswire", "PRNewswire-PRWeb", "PRNewswire-USNewswire"), "US", "America/New_York"),
    Agency("CNW", ("Canada Newswire", "CNW Group"), "CA", "America/Toronto"),
    Agency("AsiaNet", (), "AU", "Australia/Sydney"),
    Agency("Kyodo JBN", (), "JP", "Asia/Tokyo"),
    Agency("GlobeNewswire", ("GLOBE NEWSWIRE",), "US", "America/New_York"),
    Agency("GlobeNewsWire - Nasdaq", (), "US", "America/New_York"),
    Agency("Business Wire", ("BUSINESSWIRE",), "US", "America/New_York"),
    Agency("Newsfile Corp.", ("Newsfile",), "CA", "America/Toronto"),
    Agency("ACCESSWIRE", ("ACCESS Newswire",), "US", "America/New_York"),
    Agency("TheNewswire", (), "CA", "America/Vancouver"),
    Agency("EIN Presswire", ("EINPresswire", "EINPresswire.com"), "US", "America/New_York"),
    Agency("EQS Newswire", ("EQS-News",), "DE", "Europe/Berlin"),
    Agency("EQS Group", (), "DE", "Europe/Berlin"),
    Agency("NewsRx", (), "US", "America/New_York"),
    Agency("Newsbytes (NB)", ("NB",), "US", "America/New_York"),
)
