# ruff: noqa: E501
"""What months, weekdays, and the two halves of the day are called in 136 languages.

Generated from Unicode CLDR 47 by scripts/calendar_names.py: do not edit. Run that script again, or state what
CLDR lacks in `knowledge/languages/`. Every name is casefolded and NFC, with ASCII apostrophes and without a final full
stop, and stands once more without its accents. The months of the Hijri and the Persian calendar, which newspapers spell
in more ways than CLDR, are in `other_calendars.py`.

CLDR's data are used by the leave of the Unicode License v3 (SPDX: Unicode-3.0):

UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 2004-2025 Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY
DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a
copy of data files and any associated documentation (the "Data Files") or
software and any associated documentation (the "Software") to deal in the
Data Files or Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, and/or sell
copies of the Data Files or Software, and to permit persons to whom the
Data Files or Software are furnished to do so, provided that either (a)
this copyright and permission notice appear with all copies of the Data
Files or Software, or (b) this copyright and permission notice appear in
associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
THIRD PARTY RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall
not be used in advertising or otherwise to promote the sale, use or other
dealings in these Data Files or Software without prior written
authorization of the copyright holder.

SPDX-License-Identifier: Unicode-3.0
"""
# fmt: off

# 12 tuples of month names, 7 tuples of weekday names (Monday first), words for a.m., words for p.m.
CalendarNames = tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], tuple[str, ...], tuple[str, ...]]

CALENDAR_NAMES: dict[str, CalendarNames] = {
    "af": (
        (("januarie", "jan"), ("februarie", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("junie", "jun"), ("julie", "jul"), ("augustus", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("desember", "des")),
        (("maandag", "ma"), ("dinsdag", "di"), ("woensdag", "wo"), ("donderdag", "do"), ("vrydag", "vr"), ("saterdag", "sa"), ("sondag", "so")),
        ("vm",),
        ("nm",),
    ),
    "ak": (
        (("ɔpɛpɔn", "opepon"), ("ɔgyefoɔ", "ogyefoo"), ("ɔbɛnem", "obenem"), ("oforisuo",), ("kɔtɔnimma", "kotonimma"), ("ayɛwohomumu", "ayewohomumu"), ("kutawonsa",), ("ɔsanaa", "osanaa"), ("ɛbɔ", "ebo"), ("ahinime",), ("obubuo",), ("ɔpɛnimma", "openimma")),
        (("dwoada", "dwo"), ("benada", "ben"), ("wukuada", "wuk"), ("yawoada", "yaw"), ("fiada", "fia"), ("memeneda", "mem"), ("kwasiada", "kwe")),
        ("an",),
        ("anw", "ew"),
    ),
    "am": (
        (("ጃንዋሪ", "ጃን"), ("ፌብሩዋሪ", "ፌብ"), ("ማርች",), ("ኤፕሪል", "ኤፕሪ"), ("ሜይ",), ("ጁን",), ("ጁላይ",), ("ኦገስት", "ኦገስ"), ("ሴፕቴምበር", "ሴፕቴ"), ("ኦክቶበር", "ኦክቶ"), ("ኖቬምበር", "ኖቬም"), ("ዲሴምበር", "ዲሴም")),
        (("ሰኞ",), ("ማክሰኞ", "ማክሰ"), ("ረቡዕ",), ("ሐሙስ",), ("ዓርብ",), ("ቅዳሜ",), ("እሑድ",)),
        ("ጥዋት",),
        ("ከሰዓት",),
    ),
    "ar": (
        (("يناير", "جانفي", "كانون الثاني"), ("فبراير", "فيفري", "شباط"), ("مارس", "آذار", "اذار"), ("أبريل", "أفريل", "نيسان", "إبريل", "ابريل", "افريل"), ("مايو", "ماي", "أيار", "ايار"), ("يونيو", "جوان", "حزيران"), ("يوليو", "جويلية", "تموز", "يوليوز"), ("أغسطس", "أوت", "آب", "غشت", "أغشت", "اغسطس", "اوت", "اب", "اغشت"), ("سبتمبر", "أيلول", "شتنبر", "شتمبر", "ايلول"), ("أكتوبر", "تشرين الأول", "اكتوبر", "تشرين الاول"), ("نوفمبر", "تشرين الثاني", "نونبر"), ("ديسمبر", "كانون الأول", "دجنبر", "دجمبر", "كانون الاول")),
        (("الاثنين",), ("الثلاثاء",), ("الأربعاء", "الاربعاء"), ("الخميس",), ("الجمعة",), ("السبت",), ("الأحد", "الاحد")),
        ("صباحًا", "صباحا", "ص"),
        ("مساءً", "مساء", "م"),
    ),
    "as": (
        (("জানুৱাৰী", "জানু"), ("ফেব্ৰুৱাৰী", "ফেব্ৰু"), ("মাৰ্চ",), ("এপ্ৰিল",), ("মে'",), ("জুন",), ("জুলাই",), ("আগষ্ট", "আগ"), ("ছেপ্তেম্বৰ", "ছেপ্তে"), ("অক্টোবৰ", "অক্টো"), ("নৱেম্বৰ", "নৱে"), ("ডিচেম্বৰ", "ডিচে")),
        (("সোমবাৰ", "সোম"), ("মঙ্গলবাৰ", "মঙ্গল"), ("বুধবাৰ", "বুধ"), ("বৃহস্পতিবাৰ", "বৃহ"), ("শুক্ৰবাৰ", "শুক্ৰ"), ("শনিবাৰ", "শনি"), ("দেওবাৰ", "দেও")),
        ("am",),
        ("pm",),
    ),
    "ast": (
        (("de xineru", "xineru", "xin"), ("de febreru", "febreru", "feb"), ("de marzu", "marzu", "mar"), ("d'abril", "abril", "abr"), ("de mayu", "mayu", "may"), ("de xunu", "xunu", "xun"), ("de xunetu", "xunetu", "xnt"), ("d'agostu", "agostu", "ago"), ("de setiembre", "setiembre", "set"), ("d'ochobre", "ochobre", "och"), ("de payares", "payares", "pay"), ("d'avientu", "avientu", "avi")),
        (("llunes", "llu"), ("martes", "mar"), ("miércoles", "mié", "miercoles", "mie"), ("xueves", "xue"), ("vienres", "vie"), ("sábadu", "sáb", "sabadu", "sab"), ("domingu", "dom")),
        ("de la mañana", "de la manana", "mañana", "manana"),
        ("de la tarde", "tarde"),
    ),
    "az": (
        (("yanvar", "јанвар", "yan", "јан"), ("fevral", "феврал", "fev", "фев"), ("mart", "март", "mar", "мар"), ("aprel", "апрел", "apr", "апр"), ("may", "май"), ("iyun", "i\u0307yun", "ијун", "iyn", "i\u0307yn", "ијн"), ("iyul", "i\u0307yul", "ијул", "iyl", "i\u0307yl", "ијл"), ("avqust", "август", "avq", "авг"), ("sentyabr", "сентјабр", "sen", "сен"), ("oktyabr", "октјабр", "okt", "окт"), ("noyabr", "нојабр", "noy", "ној"), ("dekabr", "декабр", "dek", "дек")),
        (("bazar ertəsi", "bazar ertəsi\u0307", "базар ертәси", "b.e", "б.е", "bazar ertesi"), ("çərşənbə axşamı", "чәршәнбә ахшамы", "ç.a", "ч.а", "cersenbe axsami"), ("çərşənbə", "чәршәнбә", "cersenbe"), ("cümə axşamı", "ҹүмә ахшамы", "c.a", "ҹ.а", "cume axsami"), ("cümə", "ҹүмә", "cume"), ("şənbə", "шәнбә", "senbe"), ("bazar", "базар")),
        ("ам",),
        ("пм",),
    ),
    "be": (
        (("студзеня", "студзень", "сту"), ("лютага", "люты", "лют"), ("сакавіка", "сакавік", "сак"), ("красавіка", "красавік", "кра"), ("мая", "май", "траўня", "травень", "тра"), ("чэрвеня", "чэрвень", "чэр"), ("ліпеня", "ліпень", "ліп"), ("жніўня", "жнівень", "жні"), ("верасня", "верасень", "верасьня", "вер"), ("кастрычніка", "кастрычнік", "кас"), ("лістапада", "лістапад", "ліс"), ("снежня", "снежань", "сьнежня", "сьнежань", "сне", "сьн")),
        (("панядзелак", "пн", "пан"), ("аўторак", "аў", "аўт"), ("серада", "ср", "сер"), ("чацвер", "чацьвер", "чц", "чац"), ("пятніца", "пт", "пят"), ("субота", "сб", "суб"), ("нядзеля", "нд", "няд")),
        ("апоўначы",),
        ("апоўдні",),
    ),
    "bg": (
        (("януари", "яну"), ("февруари", "фев"), ("март",), ("април", "апр"), ("май",), ("юни",), ("юли",), ("август", "авг"), ("септември", "сеп"), ("октомври", "окт"), ("ноември", "ное"), ("декември", "дек")),
        (("понеделник", "пн"), ("вторник", "вт"), ("сряда", "ср"), ("четвъртък", "чт"), ("петък", "пт"), ("събота", "сб"), ("неделя", "нд")),
        ("пр.об", "am"),
        ("сл.об", "pm"),
    ),
    "bm": (
        (("zanwuye", "zan"), ("feburuye", "feb"), ("marisi", "mar"), ("awirili", "awi"), ("mɛ", "me"), ("zuwɛn", "zuw", "zuwen"), ("zuluye", "zul"), ("uti",), ("sɛtanburu", "sɛt", "setanburu", "set"), ("ɔkutɔburu", "ɔku", "okutoburu", "oku"), ("nowanburu", "now"), ("desanburu", "des")),
        (("ntɛnɛ", "ntɛ", "ntene", "nte"), ("tarata", "tar"), ("araba", "ara"), ("alamisa", "ala"), ("juma", "jum"), ("sibiri", "sib"), ("kari", "kar")),
        (),
        (),
    ),
    "bn": (
        (("জানুয়ারী", "জানু"), ("ফেব্রুয়ারী", "ফেব"), ("মার্চ",), ("এপ্রিল", "এপ্রি"), ("মে",), ("জুন",), ("জুলাই", "জুল"), ("আগস্ট", "আগ"), ("সেপ্টেম্বর", "সেপ", "সেপ্টেঃ"), ("অক্টোবর", "অক্টো", "অক্টোঃ"), ("নভেম্বর", "নভে", "নভেঃ"), ("ডিসেম্বর", "ডিসে", "ডিসেঃ")),
        (("সোমবার", "সোম"), ("মঙ্গলবার", "মঙ্গল"), ("বুধবার", "বুধ"), ("বৃহস্পতিবার", "বৃহস্পতি"), ("শুক্রবার", "শুক্র"), ("শনিবার", "শনি"), ("রবিবার", "রবি")),
        (),
        (),
    ),
    "bo": (
        (("ཟླ་བ་དང་པོ", "ཟླ་བ་དང་པོ་"), ("ཟླ་བ་གཉིས་པ", "ཟླ་བ་གཉིས་པ་"), ("ཟླ་བ་གསུམ་པ", "ཟླ་བ་གསུམ་པ་"), ("ཟླ་བ་བཞི་པ", "ཟླ་བ་བཞི་པ་"), ("ཟླ་བ་ལྔ་པ", "ཟླ་བ་ལྔ་པ་"), ("ཟླ་བ་དྲུག་པ", "ཟླ་བ་དྲུག་པ་"), ("ཟླ་བ་བདུན་པ", "ཟླ་བ་བདུན་པ་"), ("ཟླ་བ་བརྒྱད་པ", "ཟླ་བ་བརྒྱད་པ་"), ("ཟླ་བ་དགུ་པ", "ཟླ་བ་དགུ་པ་"), ("ཟླ་བ་བཅུ་པ", "ཟླ་བ་བཅུ་པ་"), ("ཟླ་བ་བཅུ་གཅིག་པ", "ཟླ་བ་བཅུ་གཅིག་པ་"), ("ཟླ་བ་བཅུ་གཉིས་པ", "ཟླ་བ་བཅུ་གཉིས་པ་")),
        (("གཟའ་ཟླ་བ་", "ཟླ་བ་"), ("གཟའ་མིག་དམར་", "མིག་དམར་"), ("གཟའ་ལྷག་པ་", "ལྷག་པ་"), ("གཟའ་ཕུར་བུ་", "ཕུར་བུ་"), ("གཟའ་པ་སངས་", "པ་སངས་"), ("གཟའ་སྤེན་པ་", "སྤེན་པ་"), ("གཟའ་ཉི་མ་", "ཉི་མ་")),
        ("སྔ་དྲོ་",),
        ("ཕྱི་དྲོ་",),
    ),
    "br": (
        (("genver", "gen"), ("c'hwevrer", "c'hwe"), ("meurzh", "meur"), ("ebrel", "ebr"), ("mae",), ("mezheven", "mezh"), ("gouere", "goue"), ("eost",), ("gwengolo", "gwen"), ("here",), ("du",), ("kerzu", "kzu")),
        (("lun",), ("meurzh", "meu"), ("merc'her", "mer"), ("yaou",), ("gwener", "gwe"), ("sadorn", "sad"), ("sul",)),
        ("a.m", "am"),
        ("g.m", "gm"),
    ),
    "bs": (
        (("januar", "јануар", "jan", "јан"), ("februar", "фебруар", "feb", "феб"), ("mart", "март", "mar", "мар"), ("april", "април", "apr", "апр"), ("maj", "мај"), ("juni", "јуни", "jun", "јун"), ("juli", "јули", "jul", "јул"), ("august", "аугуст", "aug", "ауг"), ("septembar", "септембар", "sep", "сеп"), ("oktobar", "октобар", "okt", "окт"), ("novembar", "новембар", "nov", "нов"), ("decembar", "децембар", "dec", "дец")),
        (("ponedjeljak", "понедјељак", "pon", "пон"), ("utorak", "уторак", "uto", "уто"), ("srijeda", "сриједа", "sri", "сри"), ("četvrtak", "четвртак", "čet", "чет", "cetvrtak", "cet"), ("petak", "петак", "pet", "пет"), ("subota", "субота", "sub", "суб"), ("nedjelja", "недјеља", "ned", "нед")),
        ("prijepodne", "прије подне", "a. m", "a.m", "am", "пре подне"),
        ("popodne", "послије подне", "p. m", "p.m", "pm", "поподне"),
    ),
    "ca": (
        (("de gener", "gener", "de gen", "gen"), ("de febrer", "febrer", "de febr", "febr"), ("de març", "març", "de marc", "marc"), ("d'abril", "abril", "d'abr", "abr"), ("de maig", "maig"), ("de juny", "juny"), ("de juliol", "juliol", "de jul", "jul"), ("d'agost", "agost", "d'ag", "ag"), ("de setembre", "setembre", "de set", "set"), ("d'octubre", "octubre", "d'oct", "oct"), ("de novembre", "novembre", "de nov", "nov"), ("de desembre", "desembre", "de des", "des")),
        (("dilluns", "dl"), ("dimarts", "dt"), ("dimecres", "dc"), ("dijous", "dj"), ("divendres", "dv"), ("dissabte", "ds"), ("diumenge", "dg")),
        ("a. m", "a.m", "am"),
        ("p. m", "p.m", "pm"),
    ),
    "ceb": (
        (("enero", "ene"), ("pebrero", "peb"), ("marso", "mar"), ("abril", "abr"), ("mayo", "may"), ("hunyo", "hun"), ("hulyo", "hul"), ("agosto", "ago"), ("septyembre", "sep"), ("oktubre", "okt"), ("nobyembre", "nob"), ("disyembre", "dis")),
        (("lunes", "lun"), ("martes", "mar"), ("miyerkules", "miy"), ("huwebes", "huw"), ("biyernes", "biy"), ("sabado", "sab"), ("domingo", "dom")),
        (),
        (),
    ),
    "ckb": (
        (("کانوونی دووەم",), ("شوبات",), ("ئازار", "يازار"), ("نیسان",), ("ئایار", "يایار"), ("حوزەیران",), ("تەمووز",), ("ئاب", "ياب"), ("ئەیلوول", "يەیلوول"), ("تشرینی یەکەم",), ("تشرینی دووەم",), ("کانونی یەکەم",)),
        (("دووشەممە",), ("سێشەممە",), ("چوارشەممە",), ("پێنجشەممە",), ("ھەینی",), ("شەممە",), ("یەکشەممە",)),
        ("ب.ن",),
        ("د.ن",),
    ),
    "cs": (
        (("ledna", "leden", "led"), ("února", "únor", "úno", "unora", "unor", "uno"), ("března", "březen", "bře", "brezna", "brezen", "bre"), ("dubna", "duben", "dub"), ("května", "květen", "kvě", "kvetna", "kveten", "kve"), ("června", "červen", "čvn", "cervna", "cerven", "cvn"), ("července", "červenec", "čvc", "cervence", "cervenec", "cvc"), ("srpna", "srpen", "srp"), ("září", "zář", "zari", "zar"), ("října", "říjen", "říj", "rijna", "rijen", "rij"), ("listopadu", "listopad", "lis"), ("prosince", "prosinec", "pro")),
        (("pondělí", "po", "pondeli"), ("úterý", "út", "utery", "ut"), ("středa", "st", "streda"), ("čtvrtek", "čt", "ctvrtek", "ct"), ("pátek", "pá", "patek", "pa"), ("sobota", "so"), ("neděle", "ne", "nedele")),
        ("dop",),
        ("odp",),
    ),
    "cv": (
        (("кӑрлач", "кӑр"), ("нарӑс", "нар"), ("пуш",), ("ака",), ("ҫу",), ("ҫӗртме", "ҫӗр"), ("утӑ",), ("ҫурла", "ҫур"), ("авӑн",), ("юпа",), ("чӳк",), ("раштав", "раш")),
        (("тунтикун", "тун"), ("ытларикун", "ытл"), ("юнкун", "юн"), ("кӗҫнерникун", "кӗҫ"), ("эрнекун", "эр"), ("шӑматкун", "шӑм"), ("вырсарникун", "выр")),
        (),
        (),
    ),
    "cy": (
        (("ionawr", "ion"), ("chwefror", "chwef", "chw"), ("mawrth", "maw"), ("ebrill", "ebr"), ("mai",), ("mehefin", "meh"), ("gorffennaf", "gorff", "gor"), ("awst",), ("medi",), ("hydref", "hyd"), ("tachwedd", "tach"), ("rhagfyr", "rhag")),
        (("dydd llun", "llun"), ("dydd mawrth", "maw"), ("dydd mercher", "mer"), ("dydd iau", "iau"), ("dydd gwener", "gwen", "gwe"), ("dydd sadwrn", "sad"), ("dydd sul", "sul")),
        ("yb",),
        ("yh",),
    ),
    "da": (
        (("januar", "jan"), ("februar", "feb"), ("marts", "mar"), ("april", "apr"), ("maj",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("december", "dec")),
        (("mandag", "man"), ("tirsdag", "tirs"), ("onsdag", "ons"), ("torsdag", "tors"), ("fredag", "fre"), ("lørdag", "lør", "lordag", "lor"), ("søndag", "søn", "sondag", "son")),
        (),
        (),
    ),
    "de": (
        (("januar", "jänner", "jan", "jän", "janner"), ("februar", "feb"), ("märz", "mär", "marz", "mar"), ("april", "apr"), ("mai",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("oktober", "okt"), ("november", "nov"), ("dezember", "dez")),
        (("montag", "mo"), ("dienstag", "di"), ("mittwoch", "mi"), ("donnerstag", "do"), ("freitag", "fr"), ("samstag", "sa"), ("sonntag", "so")),
        (),
        (),
    ),
    "dz": (
        (("ཟླ་དངཔ་", "སྤྱི་ཟླ་དངཔ་"), ("ཟླ་གཉིས་པ་", "སྤྱི་ཟླ་གཉིས་པ་"), ("ཟླ་གསུམ་པ་", "སྤྱི་ཟླ་གསུམ་པ་"), ("ཟླ་བཞི་པ་", "སྤྱི་ཟླ་བཞི་པ"), ("ཟླ་ལྔ་པ་", "སྤྱི་ཟླ་ལྔ་པ་"), ("ཟླ་དྲུག་པ", "སྤྱི་ཟླ་དྲུག་པ"), ("ཟླ་བདུན་པ་", "སྤྱི་ཟླ་བདུན་པ་"), ("ཟླ་བརྒྱད་པ་", "སྤྱི་ཟླ་བརྒྱད་པ་"), ("ཟླ་དགུ་པ་", "སྤྱི་ཟླ་དགུ་པ་"), ("ཟླ་བཅུ་པ་", "སྤྱི་ཟླ་བཅུ་པ་"), ("ཟླ་བཅུ་གཅིག་པ་", "སྤྱི་ཟླ་བཅུ་གཅིག་པ་"), ("ཟླ་བཅུ་གཉིས་པ་", "སྤྱི་ཟླ་བཅུ་གཉིས་པ་")),
        (("གཟའ་མིག་དམར་", "མིར་"), ("གཟའ་ལྷག་པ་", "ལྷག་"), ("གཟའ་ཕུར་བུ་", "ཕུར་"), ("གཟའ་པ་སངས་", "སངས་"), ("གཟའ་སྤེན་པ་", "སྤེན་"), ("གཟའ་ཉི་མ་", "ཉི་"), ("གཟའ་ཟླ་བ་", "ཟླ་")),
        ("སྔ་ཆ་",),
        ("ཕྱི་ཆ་",),
    ),
    "el": (
        (("ιανουαρίου", "ιανουάριοσ", "ιαν", "ιανουαριου", "ιανουαριοσ"), ("φεβρουαρίου", "φεβρουάριοσ", "φεβ", "φεβρουαριου", "φεβρουαριοσ"), ("μαρτίου", "μάρτιοσ", "μαρ", "μάρ", "μαρτιου", "μαρτιοσ"), ("απριλίου", "απρίλιοσ", "απρ", "απριλιου", "απριλιοσ"), ("μαΐου", "μάιοσ", "μαΐ", "μάι", "μαιου", "μαιοσ", "μαι"), ("ιουνίου", "ιούνιοσ", "ιουν", "ιούν", "ιουνιου", "ιουνιοσ"), ("ιουλίου", "ιούλιοσ", "ιουλ", "ιούλ", "ιουλιου", "ιουλιοσ"), ("αυγούστου", "αύγουστοσ", "αὐγούστου", "αὔγουστοσ", "αυγ", "αύγ", "αὐγ", "αυγουστου", "αυγουστοσ"), ("σεπτεμβρίου", "σεπτέμβριοσ", "σεπ", "σεπτεμβριου", "σεπτεμβριοσ"), ("οκτωβρίου", "οκτώβριοσ", "ὀκτωβρίου", "ὀκτώβριοσ", "οκτ", "ὀκτ", "οκτωβριου", "οκτωβριοσ"), ("νοεμβρίου", "νοέμβριοσ", "νοε", "νοέ", "νοεμβριου", "νοεμβριοσ"), ("δεκεμβρίου", "δεκέμβριοσ", "δεκ", "δεκεμβριου", "δεκεμβριοσ")),
        (("δευτέρα", "δευ", "δευτερα"), ("τρίτη", "τρί", "τριτη", "τρι"), ("τετάρτη", "τετ", "τεταρτη"), ("πέμπτη", "πέμ", "πεμπτη", "πεμ"), ("παρασκευή", "παρ", "παρασκευη"), ("σάββατο", "σάβ", "σαββατο", "σαβ"), ("κυριακή", "κυρ", "κυριακη")),
        ("π.μ",),
        ("μ.μ",),
    ),
    "en": (
        (("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"), ("july", "jul"), ("august", "aug"), ("september", "sep", "sept"), ("october", "oct"), ("november", "nov"), ("december", "dec")),
        (("monday", "mon"), ("tuesday", "tue"), ("wednesday", "wed"), ("thursday", "thu"), ("friday", "fri"), ("saturday", "sat"), ("sunday", "sun")),
        ("am", "a.m"),
        ("pm", "p.m"),
    ),
    "eo": (
        (("januaro", "jan"), ("februaro", "feb"), ("marto", "mar"), ("aprilo", "apr"), ("majo", "maj"), ("junio", "jun"), ("julio", "jul"), ("aŭgusto", "aŭg", "augusto", "aug"), ("septembro", "sep"), ("oktobro", "okt"), ("novembro", "nov"), ("decembro", "dec")),
        (("lundo", "lu"), ("mardo", "ma"), ("merkredo", "me"), ("ĵaŭdo", "ĵa", "jaudo", "ja"), ("vendredo", "ve"), ("sabato", "sa"), ("dimanĉo", "di", "dimanco")),
        ("atm",),
        ("ptm",),
    ),
    "es": (
        (("enero", "ene"), ("febrero", "feb"), ("marzo", "mar"), ("abril", "abr"), ("mayo", "may"), ("junio", "jun"), ("julio", "jul"), ("agosto", "ago"), ("septiembre", "setiembre", "sept", "sep", "set"), ("octubre", "oct"), ("noviembre", "nov"), ("diciembre", "dic")),
        (("lunes", "lun"), ("martes", "mar"), ("miércoles", "mié", "miercoles", "mie"), ("jueves", "jue"), ("viernes", "vie"), ("sábado", "sáb", "sabado", "sab"), ("domingo", "dom")),
        ("a. m", "a.m", "am"),
        ("p. m", "p.m", "pm"),
    ),
    "et": (
        (("jaanuar", "jaan"), ("veebruar", "veebr"), ("märts", "marts"), ("aprill", "apr"), ("mai",), ("juuni",), ("juuli",), ("august", "aug"), ("september", "sept"), ("oktoober", "okt"), ("november", "nov"), ("detsember", "dets")),
        (("esmaspäev", "esmaspaev"), ("teisipäev", "teisipaev"), ("kolmapäev", "kolmapaev"), ("neljapäev", "neljapaev"), ("reede",), ("laupäev", "laupaev"), ("pühapäev", "puhapaev")),
        (),
        (),
    ),
    "eu": (
        (("urtarrila", "urt"), ("otsaila", "ots"), ("martxoa", "mar"), ("apirila", "api"), ("maiatza", "mai"), ("ekaina", "eka"), ("uztaila", "uzt"), ("abuztua", "abu"), ("iraila", "ira"), ("urria", "urr"), ("azaroa", "aza"), ("abendua", "abe")),
        (("astelehena", "al"), ("asteartea", "ar"), ("asteazkena", "az"), ("osteguna", "og"), ("ostirala", "or"), ("larunbata", "lr"), ("igandea", "ig")),
        (),
        (),
    ),
    "fa": (
        (("ژانویهٔ", "ژانويهٔ", "ژانویه", "ژانويه", "جنوری", "جنوري", "جنو"), ("فوریهٔ", "فوريهٔ", "فوریه", "فوريه", "فبروری", "فبروري"), ("مارس", "مارچ"), ("آوریل", "آوريل", "اپریل", "اپريل", "اوریل", "اوريل"), ("مهٔ", "مه", "می", "مي"), ("ژوئن", "جون", "ژوين"), ("ژوئیهٔ", "ژوئيهٔ", "ژوئیه", "ژوئيه", "جولای", "جولاي", "جول", "ژويیه", "ژوييه"), ("اوت", "اگست"), ("سپتامبر", "سپتمبر"), ("اکتبر", "اكتبر", "اکتوبر", "اكتوبر"), ("نوامبر", "نومبر"), ("دسامبر", "دسمبر", "دسم")),
        (("دوشنبه",), ("سه\u200cشنبه", "سهشنبه"), ("چهارشنبه",), ("پنجشنبه",), ("جمعه",), ("شنبه",), ("یکشنبه", "يكشنبه")),
        ("قبل\u200cازظهر", "قبلازظهر", "ق.ظ"),
        ("بعدازظهر", "ب.ظ"),
    ),
    "fi": (
        (("tammikuuta", "tammikuu", "tammi"), ("helmikuuta", "helmikuu", "helmi"), ("maaliskuuta", "maaliskuu", "maalis"), ("huhtikuuta", "huhtikuu", "huhti"), ("toukokuuta", "toukokuu", "touko"), ("kesäkuuta", "kesäkuu", "kesä", "kesakuuta", "kesakuu", "kesa"), ("heinäkuuta", "heinäkuu", "heinä", "heinakuuta", "heinakuu", "heina"), ("elokuuta", "elokuu", "elo"), ("syyskuuta", "syyskuu", "syys"), ("lokakuuta", "lokakuu", "loka"), ("marraskuuta", "marraskuu", "marras"), ("joulukuuta", "joulukuu", "joulu")),
        (("maanantaina", "maanantai", "ma"), ("tiistaina", "tiistai", "ti"), ("keskiviikkona", "keskiviikko", "ke"), ("torstaina", "torstai", "to"), ("perjantaina", "perjantai", "pe"), ("lauantaina", "lauantai", "la"), ("sunnuntai", "su")),
        ("ap",),
        ("ip",),
    ),
    "fo": (
        (("januar", "jan"), ("februar", "feb"), ("mars", "mar"), ("apríl", "apr", "april"), ("mai",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("desember", "des")),
        (("mánadagur", "mán", "manadagur", "man"), ("týsdagur", "týs", "tysdagur", "tys"), ("mikudagur", "mik"), ("hósdagur", "hós", "hosdagur", "hos"), ("fríggjadagur", "frí", "friggjadagur", "fri"), ("leygardagur", "ley"), ("sunnudagur", "sun")),
        (),
        (),
    ),
    "fr": (
        (("janvier", "janv", "jan"), ("février", "févr", "fév", "fevrier", "fevr", "fev"), ("mars", "mar"), ("avril", "avr"), ("mai",), ("juin", "jui"), ("juillet", "juil", "juill"), ("août", "aout"), ("septembre", "sept"), ("octobre", "oct"), ("novembre", "nov"), ("décembre", "déc", "decembre", "dec")),
        (("lundi", "lun"), ("mardi", "mar"), ("mercredi", "mer"), ("jeudi", "jeu"), ("vendredi", "ven"), ("samedi", "sam"), ("dimanche", "dim")),
        ("matin", "a.m", "am", "mat"),
        ("soir", "p.m", "pm"),
    ),
    "fy": (
        (("jannewaris", "jan"), ("febrewaris", "feb"), ("maart", "mrt"), ("april", "apr"), ("maaie", "mai"), ("juny", "jun"), ("july", "jul"), ("augustus", "aug"), ("septimber", "sep"), ("oktober", "okt"), ("novimber", "nov"), ("desimber", "des")),
        (("moandei", "mo"), ("tiisdei", "ti"), ("woansdei", "wo"), ("tongersdei", "to"), ("freed", "fr"), ("sneon", "so"), ("snein", "si")),
        (),
        (),
    ),
    "ga": (
        (("eanáir", "ean", "eanair"), ("feabhra", "feabh"), ("márta", "marta"), ("aibreán", "aib", "aibrean"), ("bealtaine", "beal"), ("meitheamh", "meith"), ("iúil", "iuil"), ("lúnasa", "lún", "lunasa", "lun"), ("meán fómhair", "mfómh", "mean fomhair", "mfomh"), ("deireadh fómhair", "dfómh", "deireadh fomhair", "dfomh"), ("samhain", "samh"), ("nollaig", "noll")),
        (("dé luain", "luan", "de luain"), ("dé máirt", "máirt", "de mairt", "mairt"), ("dé céadaoin", "céad", "de ceadaoin", "cead"), ("déardaoin", "déar", "deardaoin", "dear"), ("dé haoine", "aoine", "de haoine"), ("dé sathairn", "sath", "de sathairn"), ("dé domhnaigh", "domh", "de domhnaigh")),
        ("r.n", "rn"),
        ("i.n", "in"),
    ),
    "gd": (
        (("dhen fhaoilleach", "am faoilleach", "faoi"), ("dhen ghearran", "an gearran", "gearr"), ("dhen mhàrt", "am màrt", "màrt", "dhen mhart", "am mart", "mart"), ("dhen ghiblean", "an giblean", "gibl"), ("dhen chèitean", "an cèitean", "cèit", "dhen cheitean", "an ceitean", "ceit"), ("dhen ògmhios", "an t-ògmhios", "ògmh", "dhen ogmhios", "an t-ogmhios", "ogmh"), ("dhen iuchar", "an t-iuchar", "iuch"), ("dhen lùnastal", "an lùnastal", "lùna", "dhen lunastal", "an lunastal", "luna"), ("dhen t-sultain", "an t-sultain", "sult"), ("dhen dàmhair", "an dàmhair", "dàmh", "dhen damhair", "an damhair", "damh"), ("dhen t-samhain", "an t-samhain", "samh"), ("dhen dùbhlachd", "an dùbhlachd", "dùbh", "dhen dubhlachd", "an dubhlachd", "dubh")),
        (("diluain", "dil"), ("dimàirt", "dim", "dimairt"), ("diciadain", "dic"), ("diardaoin", "dia"), ("dihaoine", "dih"), ("disathairne", "dis"), ("didòmhnaich", "did", "didomhnaich")),
        ("m",),
        ("f",),
    ),
    "gl": (
        (("xaneiro", "xan"), ("febreiro", "feb"), ("marzo", "mar"), ("abril", "abr"), ("maio",), ("xuño", "xuno"), ("xullo", "xul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"), ("novembro", "nov"), ("decembro", "dec")),
        (("luns",), ("martes", "mar"), ("mércores", "mér", "mercores", "mer"), ("xoves", "xov"), ("venres", "ven"), ("sábado", "sáb", "sabado", "sab"), ("domingo", "dom")),
        ("a.m", "am"),
        ("p.m", "pm"),
    ),
    "gu": (
        (("જાન્યુઆરી", "જાન્યુ"), ("ફેબ્રુઆરી", "ફેબ્રુ"), ("માર્ચ",), ("એપ્રિલ",), ("મે",), ("જૂન",), ("જુલાઈ",), ("ઑગસ્ટ",), ("સપ્ટેમ્બર", "સપ્ટે"), ("ઑક્ટોબર", "ઑક્ટો"), ("નવેમ્બર", "નવે"), ("ડિસેમ્બર", "ડિસે")),
        (("સોમવાર", "સોમ"), ("મંગળવાર", "મંગળ"), ("બુધવાર", "બુધ"), ("ગુરુવાર", "ગુરુ"), ("શુક્રવાર", "શુક્ર"), ("શનિવાર", "શનિ"), ("રવિવાર", "રવિ")),
        (),
        (),
    ),
    "ha": (
        (("janairu", "جَنَيْرُ", "jan", "جَن", "جنير", "جن"), ("faburairu", "ڢَبْرَيْرُ", "fab", "ڢَب", "ڢبرير", "ڢب"), ("maris", "مَرِسْ", "mar", "مَر", "مرس", "مر"), ("afirilu", "أَڢْرِلُ", "afi", "أَڢْر", "اڢرل", "اڢر"), ("mayu", "مَيُ", "may", "مَي", "مي"), ("yuni", "يُونِ", "yun", "يُون", "يون"), ("yuli", "يُولِ", "yul", "يُول", "يول"), ("agusta", "أَغُسْتَ", "agu", "أَغُ", "اغست", "اغ"), ("satumba", "سَتُمْبَ", "sat", "سَت", "ستمب", "ست"), ("oktoba", "أُكْتوُبَ", "okt", "أُكْت", "اكتوب", "اكت"), ("nuwamba", "نُوَمْبَ", "nuw", "نُو", "نومب", "نو"), ("disamba", "دِسَمْبَ", "dis", "دِس", "دسمب", "دس")),
        (("litinin", "لِتِنِنْ", "lit", "لِت", "لتنن", "لت"), ("talata", "تَلَتَ", "tal", "تَل", "تلت", "تل"), ("laraba", "لَرَبَ", "lar", "لَر", "لرب", "لر"), ("alhamis", "أَلْحَمِسْ", "alh", "أَلْح", "الحمس", "الح"), ("jumma'a", "جُمَعَ", "jum", "جُم", "جمع", "جم"), ("asabar", "أَسَبَرْ", "asa", "أَسَ", "اسبر", "اس"), ("lahadi", "لَحَدِ", "lah", "لَح", "لحد", "لح")),
        ("safiya", "sf", "a.m", "am"),
        ("yamma", "ym", "p.m", "pm"),
    ),
    "he": (
        (("ינואר", "ינו'"), ("פברואר", "פבר'"), ("מרץ",), ("אפריל", "אפר'"), ("מאי",), ("יוני",), ("יולי",), ("אוגוסט", "אוג'"), ("ספטמבר", "ספט'"), ("אוקטובר", "אוק'"), ("נובמבר", "נוב'"), ("דצמבר", "דצמ'")),
        (("יום שני", "יום ב'"), ("יום שלישי", "יום ג'"), ("יום רביעי", "יום ד'"), ("יום חמישי", "יום ה'"), ("יום שישי", "יום ו'"), ("יום שבת", "שבת"), ("יום ראשון", "יום א'")),
        ("am",),
        ("pm",),
    ),
    "hi": (
        (("जनवरी", "जन", "jan"), ("फ़रवरी", "फ़र", "feb"), ("मार्च", "mar"), ("अप्रैल", "apr"), ("मई", "may"), ("जून", "jun"), ("जुलाई", "जुल", "jul"), ("अगस्त", "अग", "aug"), ("सितंबर", "सित", "sep"), ("अक्टूबर", "अक्टू", "oct"), ("नवंबर", "नव", "nov"), ("दिसंबर", "दिस", "dec")),
        (("सोमवार", "somwaar", "सोम", "som"), ("मंगलवार", "mangalwaar", "मंगल", "mangal"), ("बुधवार", "budhwaar", "बुध", "budh"), ("गुरुवार", "guruwaar", "गुरु", "guru"), ("शुक्रवार", "shukrawaar", "शुक्र", "shukra"), ("शनिवार", "shaniwaar", "शनि", "shani"), ("रविवार", "raviwaar", "रवि", "ravi")),
        ("am",),
        ("pm",),
    ),
    "hr": (
        (("siječnja", "siječanj", "sij", "sijecnja", "sijecanj"), ("veljače", "veljača", "velj", "veljace", "veljaca"), ("ožujka", "ožujak", "ožu", "ozujka", "ozujak", "ozu"), ("travnja", "travanj", "tra"), ("svibnja", "svibanj", "svi"), ("lipnja", "lipanj", "lip"), ("srpnja", "srpanj", "srp"), ("kolovoza", "kolovoz", "kol"), ("rujna", "rujan", "ruj"), ("listopada", "listopad", "lis"), ("studenoga", "studeni", "stu"), ("prosinca", "prosinac", "pro")),
        (("ponedjeljak", "pon"), ("utorak", "uto"), ("srijeda", "sri"), ("četvrtak", "čet", "cetvrtak", "cet"), ("petak", "pet"), ("subota", "sub"), ("nedjelja", "ned")),
        (),
        (),
    ),
    "hsb": (
        (("januara", "januar", "jan"), ("februara", "februar", "feb"), ("měrca", "měrc", "měr", "merca", "merc", "mer"), ("apryla", "apryl", "apr"), ("meje", "meja", "mej"), ("junija", "junij", "jun"), ("julija", "julij", "jul"), ("awgusta", "awgust", "awg"), ("septembra", "september", "sep"), ("oktobra", "oktober", "okt"), ("nowembra", "nowember", "now"), ("decembra", "december", "dec")),
        (("póndźela", "pón", "pondzela", "pon"), ("wutora", "wut"), ("srjeda", "srj"), ("štwórtk", "štw", "stwortk", "stw"), ("pjatk", "pja"), ("sobota", "sob"), ("njedźela", "nje", "njedzela")),
        ("dopołdnja", "dopoldnja", "dop"),
        ("popołdnju", "popoldnju", "pop"),
    ),
    "hu": (
        (("január", "jan", "januar"), ("február", "febr", "februar"), ("március", "márc", "marcius", "marc"), ("április", "ápr", "aprilis", "apr"), ("május", "máj", "majus", "maj"), ("június", "jún", "junius", "jun"), ("július", "júl", "julius", "jul"), ("augusztus", "aug"), ("szeptember", "szept"), ("október", "okt", "oktober"), ("november", "nov"), ("december", "dec")),
        (("hétfő", "hetfo"), ("kedd",), ("szerda", "sze"), ("csütörtök", "cs", "csutortok"), ("péntek", "pentek"), ("szombat", "szo"), ("vasárnap", "vasarnap")),
        ("de",),
        ("du",),
    ),
    "hy": (
        (("հունվարի", "հունվար", "հնվ"), ("փետրվարի", "փետրվար", "փտվ"), ("մարտի", "մարտ", "մրտ"), ("ապրիլի", "ապրիլ", "ապր"), ("մայիսի", "մայիս", "մյս"), ("հունիսի", "հունիս", "հնս"), ("հուլիսի", "հուլիս", "հլս"), ("օգոստոսի", "օգոստոս", "օգս"), ("սեպտեմբերի", "սեպտեմբեր", "սեպ"), ("հոկտեմբերի", "հոկտեմբեր", "հոկ"), ("նոյեմբերի", "նոյեմբեր", "նոյ"), ("դեկտեմբերի", "դեկտեմբեր", "դեկ")),
        (("երկուշաբթի", "երկ"), ("երեքշաբթի", "երք"), ("չորեքշաբթի", "չրք"), ("հինգշաբթի", "հնգ"), ("ուրբաթ", "ուր"), ("շաբաթ", "շբթ"), ("կիրակի", "կիր")),
        (),
        (),
    ),
    "id": (
        (("januari", "jan"), ("februari", "feb"), ("maret", "mar"), ("april", "apr"), ("mei",), ("juni", "jun"), ("juli", "jul"), ("agustus", "agu"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("desember", "des")),
        (("senin", "sen"), ("selasa", "sel"), ("rabu", "rab"), ("kamis", "kam"), ("jumat", "jum"), ("sabtu", "sab"), ("minggu", "min")),
        (),
        (),
    ),
    "ig": (
        (("jenụwarị", "jen", "jenuwari"), ("febrụwarị", "feb", "februwari"), ("maachị", "maa", "maachi"), ("epreel", "epr"), ("mee",), ("jun", "juu"), ("julaị", "jul", "julai"), ("ọgọọst", "ọgọ", "ogoost", "ogo"), ("septemba", "sep"), ("ọktoba", "ọkt", "oktoba", "okt"), ("novemba", "nov"), ("disemba", "dis")),
        (("mọnde", "mọn", "monde", "mon"), ("tiuzdee", "tiu"), ("wenezdee", "wen"), ("tọọzdee", "tọọ", "toozdee", "too"), ("fraịdee", "fraị", "fraidee", "frai"), ("satọdee", "sat", "satodee"), ("sọndee", "sọn", "sondee", "son")),
        ("n'ụtụtụ", "n'ututu"),
        ("n'abali", "n'abalị"),
    ),
    "is": (
        (("janúar", "jan", "januar"), ("febrúar", "feb", "februar"), ("mars", "mar"), ("apríl", "apr", "april"), ("maí", "mai"), ("júní", "jún", "juni", "jun"), ("júlí", "júl", "juli", "jul"), ("ágúst", "ágú", "agust", "agu"), ("september", "sep"), ("október", "okt", "oktober"), ("nóvember", "nóv", "november", "nov"), ("desember", "des")),
        (("mánudagur", "mán", "manudagur", "man"), ("þriðjudagur", "þri", "þridjudagur"), ("miðvikudagur", "mið", "midvikudagur", "mid"), ("fimmtudagur", "fim"), ("föstudagur", "fös", "fostudagur", "fos"), ("laugardagur", "lau"), ("sunnudagur", "sun")),
        ("f.h", "fh"),
        ("e.h", "eh"),
    ),
    "it": (
        (("gennaio", "gen"), ("febbraio", "feb"), ("marzo", "mar"), ("aprile", "apr"), ("maggio", "mag"), ("giugno", "giu"), ("luglio", "lug"), ("agosto", "ago"), ("settembre", "set"), ("ottobre", "ott"), ("novembre", "nov"), ("dicembre", "dic")),
        (("lunedì", "lun", "lunedi"), ("martedì", "mar", "martedi"), ("mercoledì", "mer", "mercoledi"), ("giovedì", "gio", "giovedi"), ("venerdì", "ven", "venerdi"), ("sabato", "sab"), ("domenica", "dom")),
        (),
        (),
    ),
    "ja": (
        ((), (), (), (), (), (), (), (), (), (), (), ()),
        (("月曜日",), ("火曜日",), ("水曜日",), ("木曜日",), ("金曜日",), ("土曜日",), ("日曜日",)),
        ("午前",),
        ("午後",),
    ),
    "jv": (
        (("januari", "jan"), ("februari", "feb"), ("maret", "mar"), ("april", "apr"), ("mei",), ("juni", "jun"), ("juli", "jul"), ("agustus", "agt"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("desember", "des")),
        (("senin", "sen"), ("selasa", "sel"), ("rabu", "rab"), ("kamis", "kam"), ("jumat", "jum"), ("sabtu", "sab"), ("ahad",)),
        ("isuk",),
        ("wengi",),
    ),
    "ka": (
        (("იანვარი", "იან"), ("თებერვალი", "თებ"), ("მარტი", "მარ"), ("აპრილი", "აპრ"), ("მაისი", "მაი"), ("ივნისი", "ივნ"), ("ივლისი", "ივლ"), ("აგვისტო", "აგვ"), ("სექტემბერი", "სექ"), ("ოქტომბერი", "ოქტ"), ("ნოემბერი", "ნოე"), ("დეკემბერი", "დეკ")),
        (("ორშაბათი", "ორშ"), ("სამშაბათი", "სამ"), ("ოთხშაბათი", "ოთხ"), ("ხუთშაბათი", "ხუთ"), ("პარასკევი", "პარ"), ("შაბათი", "შაბ"), ("კვირა", "კვი")),
        (),
        (),
    ),
    "kk": (
        (("қаңтар", "قاڭتار", "қаң"), ("ақпан", "اقپان", "ақп"), ("наурыз", "ناۋرىز", "нау"), ("сәуір", "ءساۋىر", "сәу"), ("мамыр", "مامىر", "мам"), ("маусым", "ماۋسىم", "мау"), ("шілде", "شىلدە", "шіл"), ("тамыз", "تامىز", "там"), ("қыркүйек", "قىركۇيەك", "қыр"), ("қазан", "قازان", "қаз"), ("қараша", "قاراشا", "қар"), ("желтоқсан", "جەلتوقسان", "жел")),
        (("дүйсенбі", "دۇيسەنبى", "дс", "دۇي"), ("сейсенбі", "سەيسەنبى", "сс", "سەي"), ("сәрсенбі", "سارسەنبى", "ср", "سار"), ("бейсенбі", "بەيسەنبى", "бс", "بەي"), ("жұма", "جۇما", "жм", "جۇم"), ("сенбі", "سەنبى", "сб", "سەن"), ("жексенбі", "جەكسەنبى", "жс", "جەك")),
        ("ت د",),
        ("ت ك",),
    ),
    "kl": (
        (("januaarip", "januaari", "jan"), ("februaarip", "februaari", "febr"), ("marsip", "marsi", "mar"), ("apriilip", "apriili", "apr"), ("maajip", "maaji", "maj"), ("juunip", "juuni", "jun"), ("juulip", "juuli", "jul"), ("aggustip", "aggusti", "aug"), ("septembarip", "septembari", "sept"), ("oktobarip", "oktobari", "okt"), ("novembarip", "novembari", "nov"), ("decembarip", "decembari", "dec")),
        (("ataasinngorneq", "ata"), ("marlunngorneq", "mar"), ("pingasunngorneq", "pin"), ("sisamanngorneq", "sis"), ("tallimanngorneq", "tal"), ("arfininngorneq", "arf"), ("sapaat", "sap")),
        ("ulloqeqqata-tungaa", "u.t", "ut"),
        ("ulloqeqqata-kingorna", "u.k", "uk"),
    ),
    "km": (
        (("មករា",), ("កុម្ភៈ",), ("មីនា",), ("មេសា",), ("ឧសភា",), ("មិថុនា",), ("កក្កដា",), ("សីហា",), ("កញ្ញា",), ("តុលា",), ("វិច្ឆិកា",), ("ធ្នូ",)),
        (("ច័ន្ទ", "ចន្ទ"), ("អង្គារ",), ("ពុធ",), ("ព្រហស្បតិ៍", "ព្រហ"), ("សុក្រ",), ("សៅរ៍",), ("អាទិត្យ",)),
        (),
        (),
    ),
    "kn": (
        (("ಜನವರಿ", "ಜನ"), ("ಫೆಬ್ರವರಿ", "ಫೆಬ್ರ"), ("ಮಾರ್ಚ್",), ("ಏಪ್ರಿಲ್", "ಏಪ್ರಿ"), ("ಮೇ",), ("ಜೂನ್",), ("ಜುಲೈ",), ("ಆಗಸ್ಟ್", "ಆಗ"), ("ಸೆಪ್ಟೆಂಬರ್", "ಸೆಪ್ಟೆಂ"), ("ಅಕ್ಟೋಬರ್", "ಅಕ್ಟೋ"), ("ನವೆಂಬರ್", "ನವೆಂ"), ("ಡಿಸೆಂಬರ್", "ಡಿಸೆಂ")),
        (("ಸೋಮವಾರ", "ಸೋಮ"), ("ಮಂಗಳವಾರ", "ಮಂಗಳ"), ("ಬುಧವಾರ", "ಬುಧ"), ("ಗುರುವಾರ", "ಗುರು"), ("ಶುಕ್ರವಾರ", "ಶುಕ್ರ"), ("ಶನಿವಾರ", "ಶನಿ"), ("ಭಾನುವಾರ", "ಭಾನು")),
        ("am",),
        ("pm",),
    ),
    "ko": (
        ((), (), (), (), (), (), (), (), (), (), (), ()),
        (("월요일",), ("화요일",), ("수요일",), ("목요일",), ("금요일",), ("토요일",), ("일요일",)),
        ("오전",),
        ("오후",),
    ),
    "kok": (
        (("जानेवारी", "janer", "जाने", "jan"), ("फेब्रुवारी", "febrer", "फेब्रु", "feb"), ("मार्च", "mars", "mar"), ("एप्रील", "abril", "एप्री", "abr"), ("मे", "mai"), ("जून", "jun"), ("जुलय", "julai", "जुल", "jul"), ("ऑगस्ट", "agost", "ऑग", "ago"), ("सप्टेंबर", "setembr", "सप्टें", "set"), ("ऑक्टोबर", "otubr", "ऑक्टो", "otu"), ("नोव्हेंबर", "novembr", "नो", "nov"), ("डिसेंबर", "dezembr", "डिसे", "dez")),
        (("सोमार", "somar", "som"), ("मंगळार", "mongllar", "mon"), ("बुधवार", "budhvar", "bud"), ("बिरेस्तार", "birestar", "bre"), ("शुक्रार", "sukrar", "suk"), ("शेनवार", "sonvar", "son"), ("आयतार", "aitar", "ait")),
        ("सकाळीं", "sokallim"),
        ("सांजे", "sanje"),
    ),
    "ku": (
        (("rêbendan", "rbn", "rebendan"), ("sibat", "sbt"), ("adar", "adr"), ("nîsan", "nsn", "nisan"), ("gulan", "gln"), ("hezîran", "hzr", "heziran"), ("tîrmeh", "trm", "tirmeh"), ("tebax", "tbx"), ("îlon", "îln", "ilon", "iln"), ("cotmeh", "cot"), ("mijdar", "mjd"), ("berfanbar", "brf")),
        (("duşem", "dşm", "dusem", "dsm"), ("sêşem", "sşm", "sesem", "ssm"), ("çarşem", "çşm", "carsem", "csm"), ("pêncşem", "pşm", "pencsem", "psm"), ("înî", "ini"), ("şemî", "şem", "semi", "sem"), ("yekşem", "yşm", "yeksem", "ysm")),
        ("bn",),
        ("pn",),
    ),
    "ky": (
        (("январь", "янв"), ("февраль", "фев"), ("март", "мар"), ("апрель", "апр"), ("май",), ("июнь", "июн"), ("июль", "июл"), ("август", "авг"), ("сентябрь", "сен"), ("октябрь", "окт"), ("ноябрь", "ноя"), ("декабрь", "дек")),
        (("дүйшөмбү", "дүй"), ("шейшемби", "шейш"), ("шаршемби", "шарш"), ("бейшемби", "бейш"), ("жума",), ("ишемби", "ишм"), ("жекшемби", "жек")),
        ("таңкы", "тң"),
        ("түштөн кийинки", "тк"),
    ),
    "lb": (
        (("januar", "jan"), ("februar", "feb"), ("mäerz", "mäe", "maerz", "mae"), ("abrëll", "abr", "abrell"), ("mee",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("dezember", "dez")),
        (("méindeg", "méi", "meindeg", "mei"), ("dënschdeg", "dën", "denschdeg", "den"), ("mëttwoch", "mët", "mettwoch", "met"), ("donneschdeg", "don"), ("freideg", "fre"), ("samschdeg", "sam"), ("sonndeg", "son")),
        ("moies",),
        ("nomëttes", "nomettes"),
    ),
    "lg": (
        (("janwaliyo", "jan"), ("febwaliyo", "feb"), ("marisi", "mar"), ("apuli", "apu"), ("maayi", "maa"), ("juuni", "juu"), ("julaayi", "jul"), ("agusito", "agu"), ("sebuttemba", "seb"), ("okitobba", "oki"), ("novemba", "nov"), ("desemba", "des")),
        (("balaza", "bal"), ("lwakubiri",), ("lwakusatu",), ("lwakuna",), ("lwakutaano",), ("lwamukaaga",), ("sabbiiti", "sab")),
        (),
        (),
    ),
    "ln": (
        (("sánzá ya yambo", "yan", "sanza ya yambo"), ("sánzá ya míbalé", "fbl", "sanza ya mibale"), ("sánzá ya mísáto", "msi", "sanza ya misato"), ("sánzá ya mínei", "apl", "sanza ya minei"), ("sánzá ya mítáno", "mai", "sanza ya mitano"), ("sánzá ya motóbá", "yun", "sanza ya motoba"), ("sánzá ya nsambo", "yul", "sanza ya nsambo"), ("sánzá ya mwambe", "agt", "sanza ya mwambe"), ("sánzá ya libwa", "stb", "sanza ya libwa"), ("sánzá ya zómi", "ɔtb", "sanza ya zomi", "otb"), ("sánzá ya zómi na mɔ̌kɔ́", "nvb", "sanza ya zomi na moko"), ("sánzá ya zómi na míbalé", "dsb", "sanza ya zomi na mibale")),
        (("mokɔlɔ mwa yambo", "ybo", "mokolo mwa yambo"), ("mokɔlɔ mwa míbalé", "mbl", "mokolo mwa mibale"), ("mokɔlɔ mwa mísáto", "mst", "mokolo mwa misato"), ("mokɔlɔ ya mínéi", "min", "mokolo ya minei"), ("mokɔlɔ ya mítáno", "mtn", "mokolo ya mitano"), ("mpɔ́sɔ", "mps", "mposo"), ("eyenga", "eye")),
        ("ntɔ́ngɔ́", "ntongo"),
        ("mpókwa", "mpokwa"),
    ),
    "lo": (
        (("ມັງກອນ", "ມ.ກ"), ("ກຸມພາ", "ກ.ພ"), ("ມີນາ", "ມ.ນ"), ("ເມສາ", "ມ.ສ"), ("ພຶດສະພາ", "ພ.ພ"), ("ມິຖຸນາ", "ມິ.ຖ"), ("ກໍລະກົດ", "ກ.ລ"), ("ສິງຫາ", "ສ.ຫ"), ("ກັນຍາ", "ກ.ຍ"), ("ຕຸລາ", "ຕ.ລ"), ("ພະຈິກ", "ພ.ຈ"), ("ທັນວາ", "ທ.ວ")),
        (("ວັນຈັນ", "ຈັນ"), ("ວັນອັງຄານ", "ອັງຄານ"), ("ວັນພຸດ", "ພຸດ"), ("ວັນພະຫັດ", "ພະຫັດ"), ("ວັນສຸກ", "ສຸກ"), ("ວັນເສົາ", "ເສົາ"), ("ວັນອາທິດ", "ອາທິດ")),
        ("ກ່ອນທ່ຽງ",),
        ("ຫຼັງທ່ຽງ",),
    ),
    "lt": (
        (("sausio", "sausis", "saus"), ("vasario", "vasaris", "vas"), ("kovo", "kovas", "kov"), ("balandžio", "balandis", "bal", "balandzio"), ("gegužės", "gegužė", "geg", "geguzes", "geguze"), ("birželio", "birželis", "birž", "birzelio", "birzelis", "birz"), ("liepos", "liepa", "liep"), ("rugpjūčio", "rugpjūtis", "rugp", "rugpjucio", "rugpjutis"), ("rugsėjo", "rugsėjis", "rugs", "rugsejo", "rugsejis"), ("spalio", "spalis", "spal"), ("lapkričio", "lapkritis", "lapkr", "lapkricio"), ("gruodžio", "gruodis", "gruod", "gruodzio")),
        (("pirmadienis", "pr"), ("antradienis", "an"), ("trečiadienis", "tr", "treciadienis"), ("ketvirtadienis", "kt"), ("penktadienis", "pn"), ("šeštadienis", "št", "sestadienis", "st"), ("sekmadienis", "sk")),
        ("priešpiet", "priespiet"),
        ("popiet",),
    ),
    "lv": (
        (("janvāris", "janv", "janvaris"), ("februāris", "febr", "februaris"), ("marts",), ("aprīlis", "apr", "aprilis"), ("maijs",), ("jūnijs", "jūn", "junijs", "jun"), ("jūlijs", "jūl", "julijs", "jul"), ("augusts", "aug"), ("septembris", "sept"), ("oktobris", "okt"), ("novembris", "nov"), ("decembris", "dec")),
        (("pirmdiena", "pirmd"), ("otrdiena", "otrd"), ("trešdiena", "trešd", "tresdiena", "tresd"), ("ceturtdiena", "ceturtd"), ("piektdiena", "piektd"), ("sestdiena", "sestd"), ("svētdiena", "svētd", "svetdiena", "svetd")),
        ("priekšpusdienā", "priekspusdiena", "priekšpusdiena", "priekšp", "prieksp"),
        ("pēcpusdienā", "pecpusdiena", "pēcpusdiena", "pēcp", "pecp", "pēcpusd", "pecpusd"),
    ),
    "mg": (
        (("janoary", "jan"), ("febroary", "feb"), ("martsa", "mar"), ("aprily", "apr"), ("mey",), ("jona", "jon"), ("jolay", "jol"), ("aogositra", "aog"), ("septambra", "sep"), ("oktobra", "okt"), ("novambra", "nov"), ("desambra", "des")),
        (("alatsinainy", "alats"), ("talata", "tal"), ("alarobia", "alar"), ("alakamisy", "alak"), ("zoma", "zom"), ("asabotsy", "asab"), ("alahady", "alah")),
        (),
        (),
    ),
    "mi": (
        (("hānuere", "hān", "hanuere", "han"), ("pēpuere", "pēp", "pepuere", "pep"), ("māehe", "māe", "maehe", "mae"), ("āpereira", "āperira", "āpe", "apereira", "aperira", "ape"), ("mei",), ("hune", "hun"), ("hūrae", "hūr", "hurae", "hur"), ("ākuhata", "āku", "akuhata", "aku"), ("hepetema", "hep"), ("oketopa", "oke"), ("noema", "noe"), ("tīhema", "tīh", "tihema", "tih")),
        (("mane", "man"), ("tūrei", "tūr", "turei", "tur"), ("wenerei", "wen"), ("tāite", "tāi", "taite", "tai"), ("paraire", "par"), ("rāhoroi", "rāh", "rahoroi", "rah"), ("rātapu", "rāt", "ratapu", "rat")),
        (),
        (),
    ),
    "mk": (
        (("јануари", "јан"), ("февруари", "фев"), ("март", "мар"), ("април", "апр"), ("мај",), ("јуни", "јун"), ("јули", "јул"), ("август", "авг"), ("септември", "сеп"), ("октомври", "окт"), ("ноември", "ное"), ("декември", "дек")),
        (("понеделник", "пон"), ("вторник", "вто"), ("среда", "сре"), ("четврток", "чет"), ("петок", "пет"), ("сабота", "саб"), ("недела", "нед")),
        ("претпл",),
        ("попл",),
    ),
    "ml": (
        (("ജനുവരി", "ജനു"), ("ഫെബ്രുവരി", "ഫെബ്രു"), ("മാർച്ച്", "മാർ"), ("ഏപ്രിൽ", "ഏപ്രി"), ("മേയ്",), ("ജൂൺ",), ("ജൂലൈ",), ("ഓഗസ്റ്റ്", "ഓഗ"), ("സെപ്റ്റംബർ", "സെപ്റ്റം"), ("ഒക്\u200cടോബർ", "ഒക്ടോ", "ഒക്ടോബർ"), ("നവംബർ", "നവം"), ("ഡിസംബർ", "ഡിസം")),
        (("തിങ്കളാഴ്\u200cച", "തിങ്കൾ", "തിങ്കളാഴ്ച"), ("ചൊവ്വാഴ്ച", "ചൊവ്വാഴ്\u200cച", "ചൊവ്വ"), ("ബുധനാഴ്\u200cച", "ബുധൻ", "ബുധനാഴ്ച"), ("വ്യാഴാഴ്\u200cച", "വ്യാഴം", "വ്യാഴാഴ്ച"), ("വെള്ളിയാഴ്\u200cച", "വെള്ളി", "വെള്ളിയാഴ്ച"), ("ശനിയാഴ്\u200cച", "ശനി", "ശനിയാഴ്ച"), ("ഞായറാഴ്\u200cച", "ഞായർ", "ഞായറാഴ്ച")),
        (),
        (),
    ),
    "mn": (
        (("нэгдүгээр сар",), ("хоёрдугаар сар",), ("гуравдугаар сар",), ("дөрөвдүгээр сар",), ("тавдугаар сар",), ("зургаадугаар сар",), ("долоодугаар сар",), ("наймдугаар сар",), ("есдүгээр сар",), ("аравдугаар сар",), ("арван нэгдүгээр сар",), ("арван хоёрдугаар сар",)),
        (("даваа", "да"), ("мягмар", "мя"), ("лхагва", "лх"), ("пүрэв", "пү"), ("баасан", "ба"), ("бямба", "бя"), ("ням", "ня")),
        ("ү.ө",),
        ("ү.х",),
    ),
    "mr": (
        (("जानेवारी", "जाने"), ("फेब्रुवारी", "फेब्रु"), ("मार्च",), ("एप्रिल", "एप्रि"), ("मे",), ("जून",), ("जुलै",), ("ऑगस्ट", "ऑग"), ("सप्टेंबर", "सप्टें"), ("ऑक्टोबर", "ऑक्टो"), ("नोव्हेंबर", "नोव्हें"), ("डिसेंबर", "डिसें")),
        (("सोमवार", "सोम"), ("मंगळवार", "मंगळ"), ("बुधवार", "बुध"), ("गुरुवार", "गुरु"), ("शुक्रवार", "शुक्र"), ("शनिवार", "शनि"), ("रविवार", "रवि")),
        (),
        (),
    ),
    "ms": (
        (("januari", "جانواري", "jan"), ("februari", "فيبواري", "feb"), ("mac", "مچ"), ("april", "اڤريل", "apr"), ("mei", "مي"), ("jun", "جون"), ("julai", "جولاي", "jul"), ("ogos", "ݢوس", "ogo"), ("september", "سيڤتيمبر", "sep"), ("oktober", "اوکتوبر", "okt"), ("november", "نوۏيمبر", "nov"), ("disember", "ديسيمبر", "dis")),
        (("isnin", "اثنين", "isn"), ("selasa", "ثلاث", "sel"), ("rabu", "رابو", "rab"), ("khamis", "خميس", "kha"), ("jumaat", "جمعة", "jum"), ("sabtu", "سبتو", "sab"), ("ahad", "احد", "ahd")),
        ("pg",),
        ("ptg",),
    ),
    "mt": (
        (("jannar", "jan"), ("frar", "fra"), ("marzu", "mar"), ("april", "apr"), ("mejju", "mej"), ("ġunju", "ġun", "gunju", "gun"), ("lulju", "lul"), ("awwissu", "aww"), ("settembru", "set"), ("ottubru", "ott"), ("novembru", "nov"), ("diċembru", "diċ", "dicembru", "dic")),
        (("it-tnejn", "tne"), ("it-tlieta", "tli"), ("l-erbgħa", "erb", "l-erbgha"), ("il-ħamis", "ħam", "il-hamis", "ham"), ("il-ġimgħa", "ġim", "il-gimgha", "gim"), ("is-sibt", "sib"), ("il-ħadd", "ħad", "il-hadd", "had")),
        (),
        (),
    ),
    "my": (
        (("ဇန်နဝါရီ", "ဇန်"), ("ဖေဖော်ဝါရီ", "ဖေ"), ("မတ်",), ("ဧပြီ",), ("မေ",), ("ဇွန်",), ("ဇူလိုင်", "ဇူ"), ("ဩဂုတ်",), ("စက်တင်ဘာ", "စက်"), ("အောက်တိုဘာ", "အောက်"), ("နိုဝင်ဘာ", "နို"), ("ဒီဇင်ဘာ", "ဒီ")),
        (("တနင်္လာ",), ("အင်္ဂါ",), ("ဗုဒ္ဓဟူး",), ("ကြာသပတေး",), ("သောကြာ",), ("စနေ",), ("တနင်္ဂနွေ",)),
        ("နံနက်",),
        ("ညနေ",),
    ),
    "ne": (
        (("जनवरी",), ("फेब्रुअरी",), ("मार्च",), ("अप्रिल",), ("मे",), ("जुन",), ("जुलाई",), ("अगस्ट",), ("सेप्टेम्बर",), ("अक्टोबर",), ("नोभेम्बर",), ("डिसेम्बर",)),
        (("सोमबार", "सोम"), ("मङ्गलबार", "मङ्गल"), ("बुधबार", "बुध"), ("बिहिबार", "बिहि"), ("शुक्रबार", "शुक्र"), ("शनिबार", "शनि"), ("आइतबार", "आइत")),
        ("पूर्वाह्न",),
        ("अपराह्न",),
    ),
    "nl": (
        (("januari", "jan"), ("februari", "feb"), ("maart", "mrt"), ("april", "apr"), ("mei",), ("juni", "jun"), ("juli", "jul"), ("augustus", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("december", "dec")),
        (("maandag", "ma"), ("dinsdag", "di"), ("woensdag", "wo"), ("donderdag", "do"), ("vrijdag", "vr"), ("zaterdag", "za"), ("zondag", "zo")),
        ("a.m", "am"),
        ("p.m", "pm"),
    ),
    "no": (
        (("januar", "jan"), ("februar", "feb"), ("mars", "mar"), ("april", "apr"), ("mai",), ("juni", "jun"), ("juli", "jul"), ("august", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("desember", "des")),
        (("mandag", "måndag", "man", "må", "mån", "ma"), ("tirsdag", "tysdag", "tir", "ty", "tys"), ("onsdag", "ons", "on"), ("torsdag", "tor", "to"), ("fredag", "fre", "fr"), ("lørdag", "laurdag", "lør", "la", "lau", "lordag", "lor"), ("søndag", "søn", "sø", "sondag", "son", "so")),
        ("a.m", "am", "f.m", "fm"),
        ("p.m", "pm", "e.m", "em"),
    ),
    "nso": (
        (("janeware", "phere"), ("febereware", "dibo"), ("matšhe", "hlak", "matshe"), ("aporele", "mora"), ("mei",), ("june",), ("julae", "mose"), ("agosetose",), ("setemere", "lewe"), ("oktobore", "dipha"), ("nofemere", "diba"), ("disemere", "manth")),
        (("mošupologo", "mos", "mosupologo"), ("labobedi", "bed"), ("laboraro", "rar"), ("labone", "ne"), ("labohlano", "hla"), ("mokibelo", "mok"), ("lamorena", "lam")),
        (),
        (),
    ),
    "ny": (
        (("januwale", "jan"), ("febuluwale", "feb"), ("malichi", "mal"), ("epulo", "epu"), ("mei",), ("juni", "jun"), ("julai", "jul"), ("ogasiti", "oga"), ("seputemba", "sep"), ("okutoba", "oku"), ("novemba", "nov"), ("disemba", "dis")),
        (("lolemba", "lem"), ("lachiwiri", "wir"), ("lachitatu", "tat"), ("lachinayi", "nai"), ("lachisanu", "san"), ("loweruka", "wer"), ("lamulungu", "mul")),
        (),
        (),
    ),
    "oc": (
        (("de genièr", "genièr", "gèr", "gen", "de genier", "genier", "ger"), ("de febrièr", "febrièr", "hereuèr", "feb", "her", "de febrier", "febrier", "hereuer"), ("de març", "març", "mar", "de marc", "marc"), ("d'abril", "abril", "abriu", "abr"), ("de mai", "mai"), ("de junh", "junh", "jun"), ("de julhet", "julhet", "juriòl", "jul", "jur", "juriol"), ("d'agost", "agost", "ago"), ("de setembre", "setembre", "seteme", "set"), ("d'octòbre", "octòbre", "octobre", "oct", "d'octobre"), ("de novembre", "novembre", "noveme", "nov"), ("de decembre", "decembre", "deseme", "dec")),
        (("diluns", "deluns", "del"), ("dimars", "dma"), ("dimècres", "dimèrcles", "dmè", "dimecres", "dimercles", "dme"), ("dijòus", "dijaus", "dij", "dijous"), ("divendres", "diuendres", "diu"), ("dissabte", "dis"), ("dimenge", "dim")),
        ("a. m", "a.m", "am"),
        ("p. m", "p.m", "pm"),
    ),
    "om": (
        (("amajjii", "ama"), ("guraandhala", "gur"), ("bitootessa",), ("eebila", "elb"), ("caamsaa", "cam"), ("waxabajjii", "wax"), ("adoolessa", "ado"), ("hagayya", "hag"), ("fulbaana", "ful"), ("onkoloolessa", "onk"), ("sadaasa",), ("mudde", "mud")),
        (("wiixata", "wix"), ("kibxata", "kib"), ("roobii", "rob"), ("kamisa", "kam"), ("jimaata", "jim"), ("sanbata", "san"), ("dilbata", "dil")),
        ("wd",),
        ("wb",),
    ),
    "or": (
        (("ଜାନୁଆରୀ",), ("ଫେବୃଆରୀ",), ("ମାର୍ଚ୍ଚ",), ("ଅପ୍ରେଲ",), ("ମଇ",), ("ଜୁନ",), ("ଜୁଲାଇ",), ("ଅଗଷ୍ଟ",), ("ସେପ୍ଟେମ୍ବର",), ("ଅକ୍ଟୋବର",), ("ନଭେମ୍ବର",), ("ଡିସେମ୍ବର",)),
        (("ସୋମବାର", "ସୋମ"), ("ମଙ୍ଗଳବାର", "ମଙ୍ଗଳ"), ("ବୁଧବାର", "ବୁଧ"), ("ଗୁରୁବାର", "ଗୁରୁ"), ("ଶୁକ୍ରବାର", "ଶୁକ୍ର"), ("ଶନିବାର", "ଶନି"), ("ରବିବାର", "ରବି")),
        ("ପୂର୍ବାହ୍ନ",),
        ("ଅପରାହ୍ନ",),
    ),
    "os": (
        (("январы", "январь", "янв"), ("февралы", "февраль", "фев", "февр"), ("мартъийы", "мартъи", "мар", "март"), ("апрелы", "апрель", "апр"), ("майы", "май"), ("июны", "июнь"), ("июлы", "июль"), ("августы", "август", "авг"), ("сентябры", "сентябрь", "сен", "сент"), ("октябры", "октябрь", "окт"), ("ноябры", "ноябрь", "ноя", "нояб"), ("декабры", "декабрь", "дек")),
        (("къуырисӕр", "крс"), ("дыццӕг", "дцг"), ("ӕртыццӕг", "ӕрт"), ("цыппӕрӕм", "цпр"), ("майрӕмбон", "мрб"), ("сабат", "сбт"), ("хуыцаубон", "хцб")),
        ("ӕмбисбоны размӕ",),
        ("ӕмбисбоны фӕстӕ",),
    ),
    "pa": (
        (("ਜਨਵਰੀ", "جنوری", "ਜਨ"), ("ਫ਼ਰਵਰੀ", "فروری", "ਫ਼ਰ"), ("ਮਾਰਚ", "مارچ"), ("ਅਪ੍ਰੈਲ", "اپریل", "ਅਪ੍ਰੈ"), ("ਮਈ", "مئ", "مي"), ("ਜੂਨ", "جون"), ("ਜੁਲਾਈ", "جولائی", "ਜੁਲਾ", "جولايی"), ("ਅਗਸਤ", "اگست", "ਅਗ"), ("ਸਤੰਬਰ", "ستمبر", "ਸਤੰ"), ("ਅਕਤੂਬਰ", "اکتوبر", "ਅਕਤੂ"), ("ਨਵੰਬਰ", "نومبر", "ਨਵੰ"), ("ਦਸੰਬਰ", "دسمبر", "ਦਸੰ")),
        (("ਸੋਮਵਾਰ", "پیر", "ਸੋਮ"), ("ਮੰਗਲਵਾਰ", "منگل", "ਮੰਗਲ"), ("ਬੁੱਧਵਾਰ", "بُدھ", "ਬੁੱਧ", "بدھ"), ("ਵੀਰਵਾਰ", "جمعرات", "ਵੀਰ"), ("ਸ਼ੁੱਕਰਵਾਰ", "جمعہ", "ਸ਼ੁੱਕਰ"), ("ਸ਼ਨਿੱਚਰਵਾਰ", "ہفتہ", "ਸ਼ਨਿੱਚਰ"), ("ਐਤਵਾਰ", "اتوار", "ਐਤ")),
        ("ਪੂ.ਦੁ",),
        ("ਬਾ.ਦੁ",),
    ),
    "pcm": (
        (("jénúári", "jén", "jenuari", "jen"), ("fẹ́búári", "fẹ́b", "febuari", "feb"), ("mach",), ("éprel", "épr", "eprel", "epr"), ("mee",), ("jun",), ("julai", "jul"), ("ọgọst", "ọgọ", "ọ́gọ", "ogost", "ogo"), ("sẹptẹ́mba", "sẹp", "septemba", "sep"), ("ọktóba", "ọkt", "oktoba", "okt"), ("nọvẹ́mba", "nọv", "novemba", "nov"), ("disẹ́mba", "dis", "disemba")),
        (("mọ́ndè", "mọ́n", "monde", "mon"), ("tiúzdè", "tiú", "tiuzde", "tiu"), ("wẹ́nẹ́zdè", "wẹ́n", "wenezde", "wen"), ("tọ́zdè", "tọ́z", "tozde", "toz"), ("fraídè", "fraí", "fraide", "frai"), ("sátọdè", "sát", "satode", "sat"), ("sọ́ndè", "sọ́n", "sonde", "son")),
        ("fọ mọ́nin", "fo monin", "fm", "am"),
        ("fọ ívnin", "fo ivnin", "fi", "pm"),
    ),
    "pl": (
        (("stycznia", "styczeń", "sty", "styczen"), ("lutego", "luty", "lut"), ("marca", "marzec", "mar"), ("kwietnia", "kwiecień", "kwi", "kwiecien"), ("maja", "maj"), ("czerwca", "czerwiec", "cze"), ("lipca", "lipiec", "lip"), ("sierpnia", "sierpień", "sie", "sierpien"), ("września", "wrzesień", "wrz", "wrzesnia", "wrzesien"), ("października", "październik", "paź", "pazdziernika", "pazdziernik", "paz"), ("listopada", "listopad", "lis"), ("grudnia", "grudzień", "gru", "grudzien")),
        (("poniedziałek", "pon", "poniedzialek"), ("wtorek", "wt"), ("środa", "śr", "sroda", "sr"), ("czwartek", "czw"), ("piątek", "pt", "piatek"), ("sobota", "sob"), ("niedziela", "niedz")),
        (),
        (),
    ),
    "ps": (
        (("جنوري",), ("فبروري", "فېبروري"), ("مارچ",), ("اپریل",), ("مۍ",), ("جون",), ("جولای",), ("اګست",), ("سېپتمبر", "سپتمبر"), ("اکتوبر",), ("نومبر",), ("دسمبر",)),
        (("دونۍ",), ("درېنۍ",), ("څلرنۍ",), ("پينځنۍ",), ("جمعه",), ("اونۍ",), ("يونۍ",)),
        ("غ.م",),
        ("غ.و",),
    ),
    "pt": (
        (("janeiro", "jan"), ("fevereiro", "fev"), ("março", "mar", "marco"), ("abril", "abr"), ("maio", "mai"), ("junho", "jun"), ("julho", "jul"), ("agosto", "ago"), ("setembro", "set"), ("outubro", "out"), ("novembro", "nov"), ("dezembro", "dez")),
        (("segunda-feira", "segunda", "seg"), ("terça-feira", "terça", "ter", "terca-feira", "terca"), ("quarta-feira", "quarta", "qua"), ("quinta-feira", "quinta", "qui"), ("sexta-feira", "sexta", "sex"), ("sábado", "sáb", "sabado", "sab"), ("domingo", "dom")),
        ("da manhã", "da manha", "manhã", "manha", "a.m", "am"),
        ("da tarde", "tarde", "p.m", "pm"),
    ),
    "qu": (
        (("enero", "ene"), ("febrero", "feb"), ("marzo", "mar"), ("abril", "abr"), ("mayo", "may"), ("junio", "jun"), ("julio", "jul"), ("agosto", "ago"), ("setiembre", "set"), ("octubre", "oct"), ("noviembre", "nov"), ("diciembre", "dic")),
        (("lunes", "lun"), ("martes", "mar"), ("miércoles", "mié", "miercoles", "mie"), ("jueves", "jue"), ("viernes", "vie"), ("sábado", "sab", "sabado"), ("domingo", "dom")),
        ("a.m", "am"),
        ("p.m", "pm"),
    ),
    "rm": (
        (("da schaner", "schaner", "schan"), ("da favrer", "favrer", "favr"), ("da mars", "mars"), ("d'avrigl", "avrigl", "avr"), ("da matg", "matg"), ("da zercladur", "zercladur", "zercl"), ("da fanadur", "fanadur", "fan"), ("d'avust", "avust"), ("da settember", "settember", "sett"), ("d'october", "october", "oct"), ("da november", "november", "nov"), ("da december", "december", "dec")),
        (("glindesdi", "gli"), ("mardi", "ma"), ("mesemna", "me"), ("gievgia", "gie"), ("venderdi", "ve"), ("sonda", "so"), ("dumengia", "du")),
        (),
        (),
    ),
    "rn": (
        (("nzero", "mut"), ("ruhuhuma", "gas"), ("ntwarante", "wer"), ("ndamukiza", "mat"), ("rusama", "gic"), ("ruheshi", "kam"), ("mukakaro", "nya"), ("nyandagaro", "kan"), ("nyakanga", "nze"), ("gitugutu", "ukw"), ("munyonyo", "ugu"), ("kigarama", "uku")),
        (("ku wa mbere", "mbe"), ("ku wa kabiri", "kab"), ("ku wa gatatu", "gtu"), ("ku wa kane", "kan"), ("ku wa gatanu", "gnu"), ("ku wa gatandatu", "gnd"), ("ku w'indwi", "cu")),
        ("z.mu", "zmu"),
        ("z.mw", "zmw"),
    ),
    "ro": (
        (("ianuarie", "ian"), ("februarie", "feb"), ("martie", "mar"), ("aprilie", "apr"), ("mai",), ("iunie", "iun"), ("iulie", "iul"), ("august", "aug"), ("septembrie", "sept"), ("octombrie", "oct"), ("noiembrie", "nov"), ("decembrie", "dec")),
        (("luni", "lun"), ("marți", "mar", "marti"), ("miercuri", "mie"), ("joi",), ("vineri", "vin"), ("sâmbătă", "sâm", "sambata", "sam"), ("duminică", "dum", "duminica")),
        ("a.m", "am"),
        ("p.m", "pm"),
    ),
    "ru": (
        (("января", "январь", "янв"), ("февраля", "февраль", "февр"), ("марта", "март", "мар"), ("апреля", "апрель", "апр"), ("мая", "май"), ("июня", "июнь", "июн"), ("июля", "июль", "июл"), ("августа", "август", "авг"), ("сентября", "сентябрь", "сент"), ("октября", "октябрь", "окт"), ("ноября", "ноябрь", "нояб"), ("декабря", "декабрь", "дек")),
        (("понедельник", "пн"), ("вторник", "вт"), ("среда", "ср"), ("четверг", "чт"), ("пятница", "пт"), ("суббота", "сб"), ("воскресенье", "вс")),
        (),
        (),
    ),
    "rw": (
        (("mutarama", "mut"), ("gashyantare", "gas"), ("werurwe", "wer"), ("mata", "mat"), ("gicurasi", "gic"), ("kamena", "kam"), ("nyakanga", "nya"), ("kanama", "kan"), ("nzeri", "nze"), ("ukwakira", "ukw"), ("ugushyingo", "ugu"), ("ukuboza", "uku")),
        (("kuwa mbere", "mbe"), ("kuwa kabiri", "kab"), ("kuwa gatatu", "gtu"), ("kuwa kane", "kan"), ("kuwa gatanu", "gnu"), ("kuwa gatandatu", "gnd"), ("ku cyumweru", "cyu")),
        (),
        (),
    ),
    "sah": (
        (("тохсунньу", "тохс"), ("олунньу", "олун"), ("кулун тутар", "клн"), ("муус устар", "мсу"), ("ыам ыйын", "ыам ыйа", "ыам"), ("бэс ыйын", "бэс ыйа", "бэс"), ("от ыйын", "от ыйа", "отй"), ("атырдьых ыйын", "атырдьых ыйа", "атр"), ("балаҕан ыйын", "балаҕан ыйа", "блҕ"), ("алтынньы", "алт"), ("сэтинньи", "сэт"), ("ахсынньы", "ахс")),
        (("бэнидиэнньик", "бн"), ("оптуорунньук", "оп"), ("сэрэдэ", "сэ"), ("чэппиэр", "чп"), ("бээтиҥсэ", "бэ"), ("субуота", "сб"), ("баскыһыанньа", "бс")),
        ("эи",),
        ("эк",),
    ),
    "sc": (
        (("ghennàrgiu", "ghe", "ghennargiu"), ("freàrgiu", "fre", "freargiu"), ("martzu", "mar"), ("abrile", "abr"), ("maju", "maj"), ("làmpadas", "làm", "lampadas", "lam"), ("trìulas", "trì", "triulas", "tri"), ("austu", "aus"), ("cabudanni", "cab"), ("santugaine", "stg"), ("santandria", "sta"), ("nadale", "nad")),
        (("lunis", "lun"), ("martis", "mar"), ("mèrcuris", "mèr", "mercuris", "mer"), ("giòbia", "giò", "giobia", "gio"), ("chenàbura", "che", "chenabura"), ("sàbadu", "sàb", "sabadu", "sab"), ("domìniga", "dom", "dominiga")),
        (),
        (),
    ),
    "sd": (
        (("جنوري", "जनवरी", "जन"), ("فيبروري", "फेबरवरी", "फर"), ("مارچ", "मार्चु", "मार्च"), ("اپريل", "अप्रेल", "अप्रै"), ("مئي", "मई", "ميي"), ("جون", "जून"), ("جولاءِ", "जुलाई", "जु", "जुला", "جولاء"), ("آگسٽ", "आगस्ट", "अग", "اگسٽ"), ("سيپٽمبر", "सप्टेंबर", "सप्टे"), ("آڪٽوبر", "आक्टोबर", "ऑक्टोबर", "ऑक्टो", "اڪٽوبر"), ("نومبر", "नवंबर", "नवं"), ("ڊسمبر", "डिसंबर", "डिसं")),
        (("سومر", "सूमर", "सू"), ("اڱارو", "मंगलु", "मं", "मंग"), ("اربع", "ॿुधर", "बु॒ध", "बुध"), ("خميس", "विस्पत", "विस"), ("جمعو", "जुमो", "जुम", "जु"), ("ڇنڇر", "छंछर", "छंछ"), ("آچر", "आर्तवार", "आर्त", "اچر")),
        ("صبح، منجهند", "सुबुह जा"),
        ("منجهند، شام", "शाम जा", "شام، منجهند"),
    ),
    "se": (
        (("ođđajagemánnu", "ođđj", "oddajagemannu", "oddj"), ("guovvamánnu", "guov", "guovvamannu"), ("njukčamánnu", "njuk", "njukcamannu"), ("cuoŋománnu", "cuo", "cuoŋ", "cuonomannu", "cuon"), ("miessemánnu", "mies", "miessemannu"), ("geassemánnu", "geas", "geassemannu"), ("suoidnemánnu", "suoi", "suoidnemannu"), ("borgemánnu", "borg", "borgemannu"), ("čakčamánnu", "čakč", "cakcamannu", "cakc"), ("golggotmánnu", "golg", "golggotmannu"), ("skábmamánnu", "skáb", "skabmamannu", "skab"), ("juovlamánnu", "juov", "juovlamannu")),
        (("vuossárga", "mánnodat", "vuos", "má", "vuossarga", "mannodat", "ma"), ("maŋŋebárga", "disdat", "maŋ", "di", "mannebarga", "man"), ("gaskavahkku", "gask", "ga"), ("duorasdat", "duorastat", "duor", "du"), ("bearjadat", "bear", "be"), ("lávvardat", "lávvordat", "láv", "lá", "lavvardat", "lavvordat", "lav", "la"), ("sotnabeaivi", "sotn", "so")),
        ("iđitbeaivet", "iditbeaivet", "iđitbeaivi", "iditbeaivi", "ib", "i.b"),
        ("eahketbeaivet", "eahketbeaivi", "eb", "e.b"),
    ),
    "si": (
        (("ජනවාරි", "ජන"), ("පෙබරවාරි", "පෙබ"), ("මාර්තු", "මාර්"), ("අප්\u200dරේල්", "අප්රේල්"), ("මැයි",), ("ජූනි",), ("ජූලි",), ("අගෝස්තු", "අගෝ"), ("සැප්තැම්බර්", "සැප්"), ("ඔක්තෝබර්", "ඔක්"), ("නොවැම්බර්", "නොවැ"), ("දෙසැම්බර්", "දෙසැ")),
        (("සඳුදා",), ("අඟහරුවාදා", "අඟහ"), ("බදාදා",), ("බ්\u200dරහස්පතින්දා", "බ්\u200dරහස්", "බ්රහස්පතින්දා", "බ්රහස්"), ("සිකුරාදා", "සිකු"), ("සෙනසුරාදා", "සෙන"), ("ඉරිදා",)),
        ("පෙ.ව",),
        ("ප.ව",),
    ),
    "sk": (
        (("januára", "január", "jan", "januara", "januar"), ("februára", "február", "feb", "februara", "februar"), ("marca", "marec", "mar"), ("apríla", "apríl", "apr", "aprila", "april"), ("mája", "máj", "maja", "maj"), ("júna", "jún", "juna", "jun"), ("júla", "júl", "jula", "jul"), ("augusta", "august", "aug"), ("septembra", "september", "sep"), ("októbra", "október", "okt", "oktobra", "oktober"), ("novembra", "november", "nov"), ("decembra", "december", "dec")),
        (("pondelok", "po"), ("utorok", "ut"), ("streda", "st"), ("štvrtok", "št", "stvrtok"), ("piatok", "pi"), ("sobota", "so"), ("nedeľa", "ne", "nedela")),
        (),
        (),
    ),
    "sl": (
        (("januar", "jan"), ("februar", "feb"), ("marec", "mar"), ("april", "apr"), ("maj",), ("junij", "jun"), ("julij", "jul"), ("avgust", "avg"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("december", "dec")),
        (("ponedeljek", "pon"), ("torek", "tor"), ("sreda", "sre"), ("četrtek", "čet", "cetrtek", "cet"), ("petek", "pet"), ("sobota", "sob"), ("nedelja", "ned")),
        ("dopoldne", "dop"),
        ("popoldne", "pop"),
    ),
    "sn": (
        (("ndira", "ndi"), ("kukadzi", "kuk"), ("kurume", "kur"), ("kubvumbi", "kub"), ("chivabvu", "chv"), ("chikumi", "chk"), ("chikunguru", "chg"), ("nyamavhuvhu", "nya"), ("gunyana", "gun"), ("gumiguru", "gum"), ("mbudzi", "mbu"), ("zvita", "zvi")),
        (("muvhuro", "muv"), ("chipiri", "chp"), ("chitatu", "cht"), ("china", "chn"), ("chishanu", "chs"), ("mugovera", "mug"), ("svondo", "svo")),
        (),
        (),
    ),
    "so": (
        (("janaayo", "jannaayo", "jan"), ("febraayo", "feb"), ("maarso", "mar"), ("abriil", "abr"), ("maayo", "may"), ("juun", "jun"), ("luulyo", "lul"), ("agosto", "ogosto", "ogs"), ("sebtembar", "sebteembar", "seb"), ("oktoobar", "okt"), ("noofeembar", "nof"), ("diseembar", "dis")),
        (("isniin", "isn"), ("talaado", "tldo"), ("arbaco", "arbc"), ("khamiis", "khms"), ("jimco", "jmc"), ("sabti", "sbti"), ("axad", "axd")),
        ("gh",),
        ("gd",),
    ),
    "sq": (
        (("janar", "jan"), ("shkurt", "shk"), ("mars", "mar"), ("prill", "pri"), ("maj",), ("qershor", "qer"), ("korrik", "korr"), ("gusht", "gush"), ("shtator", "sht"), ("tetor", "tet"), ("nëntor", "nën", "nentor", "nen"), ("dhjetor", "dhj")),
        (("e hënë", "hën", "e hene", "hen"), ("e martë", "mar", "e marte"), ("e mërkurë", "mër", "e merkure", "mer"), ("e enjte", "enj"), ("e premte", "pre"), ("e shtunë", "sht", "e shtune"), ("e diel", "die")),
        ("e paradites", "paradite", "p.d", "pd"),
        ("e pasdites", "pasdite", "m.d", "md"),
    ),
    "sr": (
        (("јануар", "januar", "јан", "jan"), ("фебруар", "februar", "феб", "feb"), ("март", "mart", "мар", "mar"), ("април", "april", "апр", "apr"), ("мај", "maj"), ("јун", "jun"), ("јул", "jul"), ("август", "avgust", "авг", "avg"), ("септембар", "septembar", "сеп", "септ", "sep", "sept"), ("октобар", "oktobar", "окт", "okt"), ("новембар", "novembar", "нов", "nov"), ("децембар", "decembar", "дец", "dec")),
        (("понедељак", "понедјељак", "ponedeljak", "ponedjeljak", "пон", "pon"), ("уторак", "utorak", "уто", "uto"), ("среда", "сриједа", "sreda", "srijeda", "сре", "сри", "sre", "sri"), ("четвртак", "četvrtak", "чет", "čet", "cetvrtak", "cet"), ("петак", "petak", "пет", "pet"), ("субота", "subota", "суб", "sub"), ("недеља", "недјеља", "nedelja", "nedjelja", "нед", "ned")),
        ("прије подне", "prije podne"),
        ("по подне", "po podne"),
    ),
    "ss": (
        (("bhimbidvwane", "bhi"), ("indlovana", "van"), ("indlovu-lenkhulu", "vol"), ("mabasa", "mab"), ("inkhwekhweti", "nkh"), ("inhlaba", "nhl"), ("kholwane", "kho"), ("ingci", "ngc"), ("inyoni", "nyo"), ("imphala", "mph"), ("lweti", "lwe"), ("ingongoni", "ngo")),
        (("umsombuluko", "mso"), ("lesibili", "bil"), ("lesitsatfu", "tsa"), ("lesine", "ne"), ("lesihlanu", "hla"), ("umgcibelo", "mgc"), ("lisontfo", "son")),
        (),
        (),
    ),
    "st": (
        (("pherekgong", "phe"), ("hlakola", "kol"), ("hlakubele", "ube"), ("mmesa", "mme"), ("motsheanong", "mot"), ("phupjane", "jan"), ("phupu", "upu"), ("phato", "pha"), ("lwetse", "leo"), ("mphalane", "mph"), ("pudungwana", "pun"), ("tshitwe", "tsh")),
        (("mantaha", "mma"), ("labobedi", "bed"), ("laboraro", "rar"), ("labone", "ne"), ("labohlano", "hla"), ("moqebelo", "moq"), ("sontaha", "son")),
        ("hoseng",),
        ("thapama",),
    ),
    "su": (
        (("januari", "jan"), ("pébruari", "péb", "pebruari", "peb"), ("maret", "mar"), ("april", "apr"), ("méi", "mei"), ("juni", "jun"), ("juli", "jul"), ("agustus", "ags"), ("séptémber", "sép", "september", "sep"), ("oktober", "okt"), ("nopémber", "nop", "nopember"), ("désémber", "dés", "desember", "des")),
        (("senén", "sen", "senen"), ("salasa", "sal"), ("rebo", "reb"), ("kemis", "kem"), ("jumaah", "jum"), ("saptu", "sap"), ("minggu", "mng")),
        (),
        (),
    ),
    "sv": (
        (("januari", "jan"), ("februari", "feb"), ("mars",), ("april", "apr"), ("maj",), ("juni",), ("juli",), ("augusti", "aug"), ("september", "sep"), ("oktober", "okt"), ("november", "nov"), ("december", "dec")),
        (("måndag", "mån", "mandag", "man"), ("tisdag", "tis"), ("onsdag", "ons"), ("torsdag", "tors"), ("fredag", "fre"), ("lördag", "lör", "lordag", "lor"), ("söndag", "sön", "sondag", "son")),
        ("förmiddag", "formiddag", "fm"),
        ("eftermiddag", "em"),
    ),
    "sw": (
        (("januari", "jan"), ("februari", "feb"), ("machi", "mac"), ("aprili", "apr"), ("mei",), ("juni", "jun"), ("julai", "jul"), ("agosti", "ago"), ("septemba", "sep"), ("oktoba", "okt"), ("novemba", "nov"), ("desemba", "des")),
        (("jumatatu",), ("jumanne",), ("jumatano",), ("alhamisi",), ("ijumaa",), ("jumamosi",), ("jumapili",)),
        (),
        (),
    ),
    "ta": (
        (("ஜனவரி", "ஜன"), ("பிப்ரவரி", "பிப்"), ("மார்ச்", "மார்"), ("ஏப்ரல்", "ஏப்"), ("மே",), ("ஜூன்",), ("ஜூலை",), ("ஆகஸ்ட்", "ஆக"), ("செப்டம்பர்", "செப்"), ("அக்டோபர்", "அக்"), ("நவம்பர்", "நவ"), ("டிசம்பர்", "டிச")),
        (("திங்கள்", "திங்"), ("செவ்வாய்", "செவ்"), ("புதன்", "புத"), ("வியாழன்", "வியா"), ("வெள்ளி", "வெள்"), ("சனி",), ("ஞாயிறு", "ஞாயி")),
        (),
        (),
    ),
    "te": (
        (("జనవరి", "జన"), ("ఫిబ్రవరి", "ఫిబ్ర"), ("మార్చి",), ("ఏప్రిల్", "ఏప్రి"), ("మే",), ("జూన్",), ("జులై",), ("ఆగస్టు", "ఆగ"), ("సెప్టెంబర్", "సెప్టెం"), ("అక్టోబర్", "అక్టో"), ("నవంబర్", "నవం"), ("డిసెంబర్", "డిసెం")),
        (("సోమవారం", "సోమ"), ("మంగళవారం", "మంగళ"), ("బుధవారం", "బుధ"), ("గురువారం", "గురు"), ("శుక్రవారం", "శుక్ర"), ("శనివారం", "శని"), ("ఆదివారం", "ఆది")),
        (),
        (),
    ),
    "tg": (
        (("январ", "янв"), ("феврал", "фев"), ("март", "мар"), ("апрел", "апр"), ("май",), ("июн",), ("июл",), ("август", "авг"), ("сентябр", "сен"), ("октябр", "окт"), ("ноябр", "ноя"), ("декабр", "дек")),
        (("душанбе", "дшб"), ("сешанбе", "сшб"), ("чоршанбе", "чшб"), ("панҷшанбе", "пшб"), ("ҷумъа", "ҷмъ"), ("шанбе", "шнб"), ("якшанбе", "яшб")),
        (),
        (),
    ),
    "th": (
        (("มกราคม", "ม.ค"), ("กุมภาพันธ์", "ก.พ"), ("มีนาคม", "มี.ค"), ("เมษายน", "เม.ย"), ("พฤษภาคม", "พ.ค"), ("มิถุนายน", "มิ.ย"), ("กรกฎาคม", "ก.ค"), ("สิงหาคม", "ส.ค"), ("กันยายน", "ก.ย"), ("ตุลาคม", "ต.ค"), ("พฤศจิกายน", "พ.ย"), ("ธันวาคม", "ธ.ค")),
        (("วันจันทร์",), ("วันอังคาร",), ("วันพุธ",), ("วันพฤหัสบดี", "พฤ"), ("วันศุกร์",), ("วันเสาร์",), ("วันอาทิตย์", "อา")),
        ("ก่อนเที่ยง",),
        ("หลังเที่ยง",),
    ),
    "ti": (
        (("ጥሪ",), ("ለካቲት", "ለካ"), ("መጋቢት", "መጋ"), ("ሚያዝያ", "ሚያ"), ("ጉንበት", "ግን"), ("ሰነ",), ("ሓምለ", "ሓም"), ("ነሓሰ", "ነሓ"), ("መስከረም", "መስ"), ("ጥቅምቲ", "ጥቅ"), ("ሕዳር", "ሕዳ"), ("ታሕሳስ", "ታሕ")),
        (("ሰኑይ", "ሰኑ"), ("ሰሉስ", "ሰሉ"), ("ረቡዕ", "ረቡ"), ("ሓሙስ", "ሓሙ"), ("ዓርቢ", "ዓር"), ("ቀዳም", "ቀዳ"), ("ሰንበት", "ሰን")),
        ("ቅ.ቀ",),
        ("ድ.ቀ",),
    ),
    "tk": (
        (("ýanwar", "ýan", "yanwar", "yan"), ("fewral", "few"), ("mart", "mar"), ("aprel", "apr"), ("maý", "may"), ("iýun", "iyun"), ("iýul", "iyul"), ("awgust", "awg"), ("sentýabr", "sen", "sentyabr"), ("oktýabr", "okt", "oktyabr"), ("noýabr", "noý", "noyabr", "noy"), ("dekabr", "dek")),
        (("duşenbe", "duş", "dusenbe", "dus"), ("sişenbe", "siş", "sisenbe", "sis"), ("çarşenbe", "çar", "carsenbe", "car"), ("penşenbe", "pen", "pensenbe"), ("anna", "ann"), ("şenbe", "şen", "senbe", "sen"), ("ýekşenbe", "ýek", "yeksenbe", "yek")),
        ("günortadan öň", "gunortadan on", "go.öň", "go.on", "goöň", "g.öň", "g.on", "göň"),
        ("günortadan soň", "gunortadan son", "go.soň", "go.son", "gosoň", "g.soň", "g.son", "gsoň"),
    ),
    "tl": (
        (("enero", "ene"), ("pebrero", "peb"), ("marso", "mar"), ("abril", "abr"), ("mayo", "may"), ("hunyo", "hun"), ("hulyo", "hul"), ("agosto", "ago"), ("setyembre", "set"), ("oktubre", "okt"), ("nobyembre", "nob"), ("disyembre", "dis")),
        (("lunes", "lun"), ("martes", "mar"), ("miyerkules", "miy"), ("huwebes", "huw"), ("biyernes", "biy"), ("sabado", "sab"), ("linggo", "lin")),
        (),
        (),
    ),
    "tn": (
        (("ferikgong", "fer"), ("tlhakole", "tlh"), ("mopitlo", "mop"), ("moranang", "mor"), ("motsheganang", "mot"), ("seetebosigo", "see"), ("phukwi", "phu"), ("phatwe", "pha"), ("lwetse", "lwe"), ("diphalane", "dip"), ("ngwanatsele", "ngw"), ("sedimonthole", "sed")),
        (("mosupologo", "mos"), ("labobedi", "labb"), ("laboraro", "labr"), ("labone", "labn"), ("labotlhano", "labt"), ("matlhatso", "mat"), ("tshipi", "tsh")),
        (),
        (),
    ),
    "to": (
        (("sānuali", "sān", "sanuali", "san"), ("fēpueli", "fēp", "fepueli", "fep"), ("ma'asi", "ma'a"), ("'epeleli", "'epe"), ("mē", "me"), ("sune", "sun"), ("siulai", "siu"), ("'aokosi", "'aok"), ("sēpitema", "sepitema", "sēp", "sep"), ("'okatopa", "'oka"), ("nōvema", "nōv", "novema", "nov"), ("tīsema", "tīs", "tisema", "tis")),
        (("mōnite", "mōn", "monite", "mon"), ("tūsite", "tūs", "tusite", "tus"), ("pulelulu", "pul"), ("tu'apulelulu", "tu'a"), ("falaite", "fal"), ("tokonaki", "tok"), ("sāpate", "sāp", "sapate", "sap")),
        ("hengihengi", "hh"),
        ("efiafi", "ea"),
    ),
    "tpi": (
        (("janueri", "jan"), ("februeri", "feb"), ("mas",), ("epril", "epr"), ("me",), ("jun",), ("julai", "jul"), ("ogas", "oga"), ("septemba", "sep"), ("oktoba", "okt"), ("novemba", "nov"), ("desemba", "des")),
        (("mande", "man"), ("tunde", "tun"), ("trinde", "tri"), ("fonde", "fon"), ("fraide", "fra"), ("sarere", "sar"), ("sande", "san")),
        (),
        (),
    ),
    "tr": (
        (("ocak", "oca"), ("şubat", "şub", "subat", "sub"), ("mart", "mar"), ("nisan", "ni\u0307san", "nis", "ni\u0307s"), ("mayıs", "may", "mayis"), ("haziran", "hazi\u0307ran", "haz"), ("temmuz", "tem"), ("ağustos", "ağu", "agustos", "agu"), ("eylül", "eyl", "eylul"), ("ekim", "eki\u0307m", "eki", "eki\u0307"), ("kasım", "kas", "kasim"), ("aralık", "ara", "aralik")),
        (("pazartesi", "pazartesi\u0307", "pzt"), ("salı", "sal", "sali"), ("çarşamba", "çar", "carsamba", "car"), ("perşembe", "per", "persembe"), ("cuma", "cum"), ("cumartesi", "cumartesi\u0307", "cmt"), ("pazar", "paz")),
        ("öö", "oo"),
        ("ös", "os"),
    ),
    "ts": (
        (("sunguti", "sun"), ("nyenyenyani", "yan"), ("nyenyankulu", "kul"), ("dzivamisoko", "dzi"), ("mudyaxihi", "mud"), ("khotavuxika", "kho"), ("mawuwani", "maw"), ("mhawuri", "mha"), ("ndzhati", "ndz"), ("nhlangula", "nhl"), ("hukuri", "huk"), ("n'wendzamhala", "n'w")),
        (("musumbhunuku", "mus"), ("ravumbirhi", "bir"), ("ravunharhu", "har"), ("ravumune", "ne"), ("ravuntlhanu", "tlh"), ("mugqivela", "mug"), ("sonta", "son")),
        (),
        (),
    ),
    "tt": (
        (("гыйнвар", "гыйн"), ("февраль", "фев"), ("март", "мар"), ("апрель", "апр"), ("май",), ("июнь",), ("июль",), ("август", "авг"), ("сентябрь", "сент"), ("октябрь", "окт"), ("ноябрь", "нояб"), ("декабрь", "дек")),
        (("дүшәмбе", "дүш"), ("сишәмбе", "сиш"), ("чәршәмбе", "чәр"), ("пәнҗешәмбе", "пәнҗ"), ("җомга", "җом"), ("шимбә", "шим"), ("якшәмбе", "якш")),
        (),
        (),
    ),
    "ug": (
        (("يانۋار",), ("فېۋرال",), ("مارت",), ("ئاپرېل", "ياپرېل"), ("ماي",), ("ئىيۇن", "يىيۇن"), ("ئىيۇل", "يىيۇل"), ("ئاۋغۇست", "ياۋغۇست"), ("سېنتەبىر",), ("ئۆكتەبىر", "يۆكتەبىر"), ("نويابىر",), ("دېكابىر",)),
        (("دۈشەنبە", "دۈ"), ("سەيشەنبە", "سە"), ("چارشەنبە", "چا"), ("پەيشەنبە", "پە"), ("جۈمە", "جۈ"), ("شەنبە", "شە"), ("يەكشەنبە", "يە")),
        ("چۈشتىن بۇرۇن", "چ.ب"),
        ("چۈشتىن كېيىن", "چ.ك"),
    ),
    "uk": (
        (("січня", "січень", "січ"), ("лютого", "лютий", "лют"), ("березня", "березень", "бер"), ("квітня", "квітень", "квіт"), ("травня", "травень", "трав"), ("червня", "червень", "черв"), ("липня", "липень", "лип"), ("серпня", "серпень", "серп"), ("вересня", "вересень", "вер"), ("жовтня", "жовтень", "жовт"), ("листопада", "листопад", "лист"), ("грудня", "грудень", "груд")),
        (("понеділок", "пн"), ("вівторок", "вт"), ("середа", "ср"), ("четвер", "чт"), ("п'ятниця", "пт"), ("субота", "сб"), ("неділя", "нд")),
        ("дп",),
        ("пп",),
    ),
    "ur": (
        (("جنوری",), ("فروری",), ("مارچ",), ("اپریل",), ("مئی", "ميی"), ("جون",), ("جولائی", "جولايی"), ("اگست",), ("ستمبر",), ("اکتوبر",), ("نومبر",), ("دسمبر",)),
        (("پیر",), ("منگل",), ("بدھ",), ("جمعرات",), ("جمعہ",), ("ہفتہ",), ("اتوار",)),
        (),
        (),
    ),
    "uz": (
        (("yanvar", "جنوری", "январ", "yan", "جنو", "янв"), ("fevral", "فبروری", "феврал", "fev", "فبر", "фев"), ("mart", "مارچ", "март", "mar", "مار", "мар"), ("aprel", "اپریل", "апрел", "apr", "اپر", "апр"), ("may", "می", "май"), ("iyun", "جون", "июн", "iyn"), ("iyul", "جولای", "июл", "iyl", "جول"), ("avgust", "اگست", "август", "avg", "اگس", "авг"), ("sentabr", "سپتمبر", "сентябр", "sen", "سپت", "сен"), ("oktabr", "اکتوبر", "октябр", "okt", "اکت", "окт"), ("noyabr", "نومبر", "ноябр", "noy", "نوم", "ноя"), ("dekabr", "دسمبر", "декабр", "dek", "دسم", "дек")),
        (("dushanba", "دوشنبه", "душанба", "dush", "душ"), ("seshanba", "سه\u200cشنبه", "сешанба", "sesh", "сеш", "سهشنبه"), ("chorshanba", "چهارشنبه", "чоршанба", "chor", "чор"), ("payshanba", "پنجشنبه", "пайшанба", "pay", "пай"), ("juma", "جمعه", "жума", "jum", "жум"), ("shanba", "شنبه", "шанба", "shan", "шан"), ("yakshanba", "یکشنبه", "якшанба", "yak", "якш")),
        ("to", "то"),
        ("tk", "тк"),
    ),
    "ve": (
        (("phando", "pha"), ("luhuhi", "luh"), ("ṱhafamuhwe", "ṱhf", "thafamuhwe", "thf"), ("lambamai", "lam"), ("shundunthule", "shu"), ("fulwi", "lwi"), ("fulwana", "lwa"), ("ṱhangule", "ṱha", "thangule", "tha"), ("khubvumedzi", "khu"), ("tshimedzi", "tsh"), ("ḽara", "ḽar", "lara", "lar"), ("nyendavhusiku", "nye")),
        (("musumbuluwo", "mus"), ("ḽavhuvhili", "vhi", "lavhuvhili"), ("ḽavhuraru", "rar", "lavhuraru"), ("ḽavhuṋa", "ṋa", "lavhuna", "na"), ("ḽavhuṱanu", "ṱan", "lavhutanu", "tan"), ("mugivhela", "mug"), ("swondaha", "swo")),
        (),
        (),
    ),
    "vi": (
        ((), (), (), (), (), (), (), (), (), (), (), ()),
        (("thứ hai", "thu hai"), ("thứ ba", "thu ba"), ("thứ tư", "thu tu"), ("thứ năm", "thu nam"), ("thứ sáu", "thu sau"), ("thứ bảy", "thu bay"), ("chủ nhật", "cn", "chu nhat")),
        ("sa",),
        ("ch",),
    ),
    "wo": (
        (("samwiyee", "sam"), ("fewriyee", "few"), ("mars", "mar"), ("awril", "awr"), ("mee",), ("suwe", "suw"), ("sulet", "sul"), ("ut",), ("sàttumbar", "sàt", "sattumbar", "sat"), ("oktoobar", "okt"), ("nowàmbar", "now", "nowambar"), ("desàmbar", "des", "desambar")),
        (("altine", "alt"), ("talaata", "tal"), ("àlarba", "àla", "alarba", "ala"), ("alxamis", "alx"), ("àjjuma", "àjj", "ajjuma", "ajj"), ("aseer", "ase"), ("dibéer", "dib", "dibeer")),
        ("sub",),
        ("ngo",),
    ),
    "xh": (
        (("janyuwari", "jan"), ("februwari", "feb"), ("matshi", "mat"), ("epreli", "epr"), ("meyi", "mey"), ("juni", "jun"), ("julayi", "jul"), ("agasti", "aga"), ("septemba", "sept", "sep"), ("okthobha", "okthoba", "okt"), ("novemba", "nov"), ("disemba", "dis")),
        (("mvulo", "mvu"), ("lwesibini", "lwesb", "bin"), ("lwesithathu", "tha"), ("lwesine", "sin"), ("lwesihlanu", "hla"), ("mgqibelo", "mgq"), ("cawe", "caw")),
        (),
        (),
    ),
    "yi": (
        (("יאַנואַר", "יאַנ"), ("פֿעברואַר", "פֿעב"), ("מערץ",), ("אַפּריל", "אַפּר"), ("מיי",), ("יוני",), ("יולי",), ("אויגוסט", "אויג"), ("סעפּטעמבער", "סעפּ"), ("אקטאבער", "אקט"), ("נאוועמבער", "נאוו"), ("דעצעמבער", "דעצ")),
        (("מאָנטיק",), ("דינסטיק",), ("מיטוואך",), ("דאנערשטיק",), ("פֿרײַטיק",), ("שבת",), ("זונטיק",)),
        ("פֿאַרמיטאָג",),
        ("נאָכמיטאָג",),
    ),
    "yo": (
        (("oṣù ṣẹ́rẹ́", "oshù shɛ́rɛ́", "osu sere", "oshu shere"), ("oṣù èrèlè", "oshù èrèlè", "osu erele", "oshu erele"), ("oṣù ẹrẹ̀nà", "oshù ɛrɛ̀nà", "osu erena", "oshu erena"), ("oṣù ìgbé", "oshù ìgbé", "osu igbe", "oshu igbe"), ("oṣù ẹ̀bibi", "oshù ɛ̀bibi", "osu ebibi", "oshu ebibi"), ("oṣù òkúdu", "oshù òkúdu", "osu okudu", "oshu okudu"), ("oṣù agẹmọ", "oshù agɛmɔ", "osu agemo", "oshu agemo"), ("oṣù ògún", "oshù ògún", "osu ogun", "oshu ogun"), ("oṣù owewe", "oshù owewe", "osu owewe", "oshu owewe"), ("oṣù ọ̀wàrà", "oshù ɔ̀wàrà", "osu owara", "oshu owara"), ("oṣù bélú", "oshù bélú", "osu belu", "oshu belu"), ("oṣù ọ̀pẹ̀", "oshù ɔ̀pɛ̀", "osu ope", "oshu ope")),
        (("ọjọ́ ajé", "ajé", "ɔjɔ́ ajé", "ojo aje", "aje"), ("ọjọ́ ìsẹ́gun", "ìsẹ́gun", "ɔjɔ́ ìsɛ́gun", "ìsɛ́gun", "ojo isegun", "isegun"), ("ọjọ́rú", "ɔjɔ́rú", "ojoru"), ("ọjọ́bọ", "ɔjɔ́bɔ", "ojobo"), ("ọjọ́ ẹtì", "ẹtì", "ɔjɔ́ ɛtì", "ɛtì", "ojo eti", "eti"), ("ọjọ́ àbámẹ́ta", "àbámẹ́ta", "ɔjɔ́ àbámɛ́ta", "àbámɛ́ta", "ojo abameta", "abameta"), ("ọjọ́ àìkú", "àìkú", "ɔjɔ́ àìkú", "ojo aiku", "aiku")),
        ("àárọ̀", "aaro", "àárɔ̀"),
        ("ọ̀sán", "osan", "ɔ̀sán"),
    ),
    "zh": (
        (("一月",), ("二月",), ("三月",), ("四月",), ("五月",), ("六月",), ("七月",), ("八月",), ("九月",), ("十月",), ("十一月",), ("十二月",)),
        (("星期一", "周一", "週一"), ("星期二", "周二", "週二"), ("星期三", "周三", "週三"), ("星期四", "周四", "週四"), ("星期五", "周五", "週五"), ("星期六", "周六", "週六"), ("星期日", "周日", "週日")),
        ("上午",),
        ("下午",),
    ),
    "zu": (
        (("januwari", "jan"), ("februwari", "feb"), ("mashi", "mas"), ("ephreli", "eph"), ("meyi", "mey"), ("juni", "jun"), ("julayi", "jul"), ("agasti", "aga"), ("septhemba", "sep"), ("okthoba", "okt"), ("novemba", "nov"), ("disemba", "dis")),
        (("umsombuluko", "mso"), ("ulwesibili", "bil"), ("ulwesithathu", "tha"), ("ulwesine", "sin"), ("ulwesihlanu", "hla"), ("umgqibelo", "mgq"), ("isonto", "son")),
        (),
        (),
    ),
}
