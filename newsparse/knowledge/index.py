"""All languages' words, indexed. Built by scripts/build_index.py from the rows: do not edit."""

from typing import TypeVar

_Value = TypeVar("_Value")


def _words(rows: tuple[tuple[_Value, str], ...]) -> dict[str, _Value]:
    index: dict[str, _Value] = {}
    for value, words in rows:
        index.update(dict.fromkeys(words.split("|"), value))
    return index


def _all(words: str) -> set[str]:
    return set(words.split("|"))


# fmt: off
WORDS: dict[str, tuple[str, int, int, bool]] = _words((
    (('H', 1, -1, False), (
        'mouharram|muharam|muharram|المحرم|محرم|محرم الحرام'
    )),
    (('H', 2, -1, False), (
        'safar|صفر|صفر الخىر|صفر الخير|صفر الخیر|صفر المظفر'
    )),
    (('H', 3, -1, False), (
        "rabi al awal|rabi al awwal|rabi al-awal|rabi al-awwal|rabi i|rabi ul awwal|rabi ul-awwal|rabi' al awal|"
        "rabi' al awwal|rabi' al-awal|rabi' al-awwal|rabi' i|rabi' ul awwal|rabi' ul-awwal|rabi'ul awwal|rabia al awwal|"
        'rabia al-awwal|rabiul awal|rabiul awwal|rabiulawal|rabi’ al awal|rabi’ al awwal|rabi’ al-awal|rabi’ al-awwal|'
        'rabi’ i|rabi’ ul awwal|rabi’ ul-awwal|rabi’ul awwal|ربىع أول|ربىع الأول|ربىع الاول|ربىع اول|ربىعالأول|'
        'ربىعالاول|ربىع\u200cالأول|ربىع\u200cالاول|ربيع أول|ربيع الأول|ربيع الاول|ربيع اول|ربيعالأول|ربيعالاول|ربيع\u200cالأول|'
        'ربيع\u200cالاول|ربیع أول|ربیع الأول|ربیع الاول|ربیع اول|ربیعالأول|ربیعالاول|ربیع\u200cالأول|ربیع\u200cالاول'
    )),
    (('H', 4, -1, False), (
        'rabi al akhar|rabi al akhir|rabi al thani|rabi al-akhar|rabi al-akhir|rabi al-thani|rabi ath thani|'
        "rabi ath-thani|rabi ii|rabi us sani|rabi us-sani|rabi' al akhar|rabi' al akhir|rabi' al thani|rabi' al-akhar|"
        "rabi' al-akhir|rabi' al-thani|rabi' ath thani|rabi' ath-thani|rabi' ii|rabi' us sani|rabi' us-sani|"
        "rabi'ul thani|rabia al thani|rabia al-thani|rabiul akhir|rabiul thani|rabiulakhir|rabi’ al akhar|"
        'rabi’ al akhir|rabi’ al thani|rabi’ al-akhar|rabi’ al-akhir|rabi’ al-thani|rabi’ ath thani|rabi’ ath-thani|'
        'rabi’ ii|rabi’ us sani|rabi’ us-sani|rabi’ul thani|ربىع آخر|ربىع اخر|ربىع الآخر|ربىع الاخر|ربىع الثانى|'
        'ربىع الثاني|ربىع الثانی|ربىع ثان|ربىع ثانى|ربىع ثاني|ربىع ثانی|ربىعالثانى|ربىع\u200cالثانى|ربيع آخر|ربيع اخر|'
        'ربيع الآخر|ربيع الاخر|ربيع الثانى|ربيع الثاني|ربيع الثانی|ربيع ثان|ربيع ثانى|ربيع ثاني|ربيع ثانی|ربيعالثاني|'
        'ربيع\u200cالثاني|ربیع آخر|ربیع اخر|ربیع الآخر|ربیع الاخر|ربیع الثانى|ربیع الثاني|ربیع الثانی|ربیع ثان|ربیع ثانى|'
        'ربیع ثاني|ربیع ثانی|ربیعالثانی|ربیع\u200cالثانی'
    )),
    (('H', 5, -1, False), (
        'jamadi ul awwal|jamadi ul-awwal|jamadilawal|jumada al awal|jumada al awla|jumada al awwal|jumada al oula|'
        'jumada al ula|jumada al-awal|jumada al-awla|jumada al-awwal|jumada al-oula|jumada al-ula|jumada i|jumadil awal|'
        'jumadilawal|جماد أول|جماد الأول|جماد الاول|جماد اول|جمادى الأول|جمادى الأولى|جمادى الأولي|جمادى الأولی|'
        'جمادى الاول|جمادى الاولى|جمادى الاولي|جمادى الاولی|جمادىالأول|جمادىالاول|جمادى\u200cالأول|جمادى\u200cالاول|جمادي الأول|'
        'جمادي الأولى|جمادي الأولي|جمادي الأولی|جمادي الاول|جمادي الاولى|جمادي الاولي|جمادي الاولی|جماديالأول|'
        'جماديالاول|جمادي\u200cالأول|جمادي\u200cالاول|جمادی الأول|جمادی الأولى|جمادی الأولي|جمادی الأولی|جمادی الاول|جمادی الاولى|'
        'جمادی الاولي|جمادی الاولی|جمادیالأول|جمادیالاول|جمادی\u200cالأول|جمادی\u200cالاول'
    )),
    (('H', 6, -1, False), (
        'jamadi us sani|jamadi us-sani|jamadilakhir|jumada al akhir|jumada al akhira|jumada al akhirah|jumada al thani|'
        'jumada al thania|jumada al thaniyah|jumada al-akhir|jumada al-akhira|jumada al-akhirah|jumada al-thani|'
        'jumada al-thania|jumada al-thaniyah|jumada ii|jumadil akhir|jumadilakhir|جماد الآخر|جماد الاخر|جماد الثانى|'
        'جماد الثاني|جماد الثانی|جماد ثانى|جماد ثاني|جماد ثانی|جمادى الآخر|جمادى الآخرة|جمادى الآخره|جمادى الآخرہ|'
        'جمادى الاخر|جمادى الاخرة|جمادى الاخره|جمادى الاخرہ|جمادى الثانى|جمادى الثانىة|جمادى الثانىه|جمادى الثانىہ|'
        'جمادى الثاني|جمادى الثانية|جمادى الثانيه|جمادى الثانيہ|جمادى الثانی|جمادى الثانیة|جمادى الثانیه|جمادى الثانیہ|'
        'جمادىالثانى|جمادىالثاني|جمادى\u200cالثانى|جمادى\u200cالثاني|جمادي الآخر|جمادي الآخرة|جمادي الآخره|جمادي الآخرہ|'
        'جمادي الاخر|جمادي الاخرة|جمادي الاخره|جمادي الاخرہ|جمادي الثانى|جمادي الثانىة|جمادي الثانىه|جمادي الثانىہ|'
        'جمادي الثاني|جمادي الثانية|جمادي الثانيه|جمادي الثانيہ|جمادي الثانی|جمادي الثانیة|جمادي الثانیه|جمادي الثانیہ|'
        'جماديالثاني|جمادي\u200cالثاني|جمادی الآخر|جمادی الآخرة|جمادی الآخره|جمادی الآخرہ|جمادی الاخر|جمادی الاخرة|'
        'جمادی الاخره|جمادی الاخرہ|جمادی الثانى|جمادی الثانىة|جمادی الثانىه|جمادی الثانىہ|جمادی الثاني|جمادی الثانية|'
        'جمادی الثانيه|جمادی الثانيہ|جمادی الثانی|جمادی الثانیة|جمادی الثانیه|جمادی الثانیہ|جمادیالثانی|جمادی\u200cالثانی'
    )),
    (('H', 7, -1, False), (
        'rajab|rejab|رجب|رجب الفرد|رجب المرجب'
    )),
    (('H', 8, -1, False), (
        "chaabane|sha'aban|sha'ban|shaaban|shaban|sha’aban|sha’ban|sya'ban|syaban|sya’ban|شعبان|شعبان المعظم"
    )),
    (('H', 9, -1, False), (
        'ramadan|ramadhan|ramazan|ramzan|رمضان|رمضان المبارك|رمضان المبارک'
    )),
    (('H', 10, -1, False), (
        'chawwal|shawal|shawwal|syawal|شوال|شوال المكرم|شوال المکرم'
    )),
    (('H', 11, -1, False), (
        "dhu al qa'dah|dhu al qadah|dhu al qa’dah|dhu al qi'dah|dhu al qidah|dhu al qi’dah|dhu al-qa'dah|dhu al-qadah|"
        "dhu al-qa’dah|dhu al-qi'dah|dhu al-qidah|dhu al-qi’dah|dhu'l qa'dah|dhu'l qi'dah|dhu'l-qa'dah|dhu'l-qi'dah|"
        "dhul qa'da|dhul qa'dah|dhul qada|dhul qadah|dhul qa’da|dhul qa’dah|dhul qi'dah|dhul qidah|dhul qi’dah|"
        "dhul-qa'da|dhul-qa'dah|dhul-qada|dhul-qadah|dhul-qa’da|dhul-qa’dah|dhul-qi'dah|dhul-qidah|dhul-qi’dah|"
        "dhu’l qa’dah|dhu’l qi’dah|dhu’l-qa’dah|dhu’l-qi’dah|thul qa'dah|thul qadah|thul qa’dah|thul qi'dah|thul qidah|"
        "thul qi’dah|thul-qa'dah|thul-qadah|thul-qa’dah|thul-qi'dah|thul-qidah|thul-qi’dah|zilqad|zul qa'dah|zul qadah|"
        "zul qa’dah|zul-qa'dah|zul-qadah|zul-qa’dah|zulkaedah|zulkaidah|zulqadah|ذو القعدة|ذو القعده|ذو القعدہ|ذوالقعدة|"
        'ذوالقعده|ذوالقعدہ|ذى القعدة|ذى القعده|ذى القعدہ|ذىالقعدة|ذىالقعده|ذىالقعدہ|ذىقعد|ذىقعدة|ذىقعده|ذىقعدہ|'
        'ذى\u200cالقعدة|ذى\u200cالقعده|ذى\u200cالقعدہ|ذي القعدة|ذي القعده|ذي القعدہ|ذيالقعدة|ذيالقعده|ذيالقعدہ|ذيقعد|ذيقعدة|ذيقعده|'
        'ذيقعدہ|ذي\u200cالقعدة|ذي\u200cالقعده|ذي\u200cالقعدہ|ذی القعدة|ذی القعده|ذی القعدہ|ذیالقعدة|ذیالقعده|ذیالقعدہ|ذیقعد|ذیقعدة|'
        'ذیقعده|ذیقعدہ|ذی\u200cالقعدة|ذی\u200cالقعده|ذی\u200cالقعدہ'
    )),
    (('H', 12, -1, False), (
        "dhu al hijjah|dhu al-hijjah|dhu'l hijjah|dhu'l-hijjah|dhul hijja|dhul hijjah|dhul-hijja|dhul-hijjah|"
        'dhu’l hijjah|dhu’l-hijjah|dzulhijjah|thul hijjah|thul-hijjah|zilhajj|zul hijja|zul hijjah|zul-hijja|zul-hijjah|'
        'zulhijah|zulhijjah|ذو الحجة|ذو الحجه|ذو الحجہ|ذوالحجة|ذوالحجه|ذوالحجہ|ذى الحج|ذى الحجة|ذى الحجه|ذى الحجہ|'
        'ذىالحجة|ذىالحجه|ذىالحجہ|ذىحجة|ذىحجه|ذىحجہ|ذى\u200cالحجة|ذى\u200cالحجه|ذى\u200cالحجہ|ذي الحج|ذي الحجة|ذي الحجه|ذي الحجہ|'
        'ذيالحجة|ذيالحجه|ذيالحجہ|ذيحجة|ذيحجه|ذيحجہ|ذي\u200cالحجة|ذي\u200cالحجه|ذي\u200cالحجہ|ذی الحج|ذی الحجة|ذی الحجه|ذی الحجہ|'
        'ذیالحجة|ذیالحجه|ذیالحجہ|ذیحجة|ذیحجه|ذیحجہ|ذی\u200cالحجة|ذی\u200cالحجه|ذی\u200cالحجہ'
    )),
    (('J', 1, -1, False), (
        'حمل|فروردين|فروردين ماه|فروردينماه|فروردين\u200cماه|فروردین|فروردین ماه|فروردینماه|فروردین\u200cماه|وري|وری'
    )),
    (('J', 2, -1, False), (
        'ارديبهشت|ارديبهشت ماه|ارديبهشتماه|ارديبهشت\u200cماه|اردیبهشت|اردیبهشت ماه|اردیبهشتماه|اردیبهشت\u200cماه|ثور|غويي|غویی'
    )),
    (('J', 3, -1, False), (
        'جوزا|خرداد|خرداد ماه|خردادماه|خرداد\u200cماه|غبرګولي|غبرګولی'
    )),
    (('J', 4, -1, False), (
        'تير|تير ماه|تيرماه|تير\u200cماه|تیر|تیر ماه|تیرماه|تیر\u200cماه|سرطان|چنګاښ'
    )),
    (('J', 5, -1, False), (
        'اسد|امرداد|زمري|زمری|مرداد|مرداد ماه|مردادماه|مرداد\u200cماه'
    )),
    (('J', 6, -1, False), (
        'سنبله|شهريور|شهريور ماه|شهريورماه|شهريور\u200cماه|شهریور|شهریور ماه|شهریورماه|شهریور\u200cماه|وږي|وږی'
    )),
    (('J', 7, -1, False), (
        'تله|مهر|مهر ماه|مهرماه|مهر\u200cماه|ميزان|میزان'
    )),
    (('J', 8, -1, False), (
        'آبان|آبان ماه|آبانماه|آبان\u200cماه|ابان|ابان ماه|ابانماه|ابان\u200cماه|عقرب|لړم'
    )),
    (('J', 9, -1, False), (
        'آذر|آذر ماه|آذرماه|آذر\u200cماه|اذر|اذر ماه|اذرماه|اذر\u200cماه|قوس|ليندۍ|لیندۍ'
    )),
    (('J', 10, -1, False), (
        'جدي|جدی|دي|دي ماه|ديماه|دي\u200cماه|دی|دی ماه|دیماه|دی\u200cماه|مرغومي|مرغومی'
    )),
    (('J', 11, -1, False), (
        'بهمن|بهمن ماه|بهمنماه|بهمن\u200cماه|دلو|سلواغه'
    )),
    (('J', 12, -1, False), (
        'اسفند|اسفند ماه|اسفندماه|اسفند\u200cماه|حوت|كب|کب'
    )),
    (('E', 0, -1, False), (
        '令和|㋿|平成|㍻|昭和|㍼|大正|㍽|明治|㍾'
    )),
    (('F', 0, -1, False), (
        '令和元年|㋿元年|平成元年|㍻元年|昭和元年|㍼元年|大正元年|㍽元年|明治元年|㍾元年'
    )),
    (('R', 0, -1, False), (
        '中華民國|中华民国|民國|民国'
    )),
    (('G', 0, -1, False), (
        'هـ|ه|ه\u200d|هجري|هجرى|هجرية|ھ|ہجری|ah|a.h|hijri|hijriah|hijrah'
    )),
    (('V', 0, 2, False), (
        'st|on'
    )),
    (('V', 0, 6, False), (
        'nd|нд|die'
    )),
    (('s', 0, -1, False), (
        'rd|th|te|ten|er|ère|e|ème|eme|re|º|ª|ro|ero|°|е|го|ое|ого|ste|те|ви|ри|ти|ми|и|ог|án|én|ai|ei|jén|ján|η|ησ|ο|r|'
        'n|t|è|oji|ąją|ean|га|ام|লা|রা|ঠা|ই|শে|ویں|ஆம்|ம்|వ|న|મી|ന്|ರಂದು|ನೇ|ші|шы|р|дугаар|дүгээр|ны|ний|ቀን|ika'
    )),
    (('V', 0, 1, False), (
        'ter|an|di'
    )),
    (('o', 0, -1, False), (
        "o|a|i|le|d|of|the|at|around|den|der|vom|um|ab|gegen|à|vers|dès|del|el|las|alas|dia|às|as|pelas|ao|dell'|il|lo|"
        "addì|alle|all'|от|года|в|во|около|с|من|شهر|عام|لعام|سنة|لسنة|الساعة|في|عند|saat|saati|dnia|dn|z|godzina|g|ok|"
        'van|om|rond|vanaf|tanggal|tgl|bulan|tahun|pukul|pkl|jam|від|року|о|об|у|з|близько|dne|v|ve|od|kolem|čas|kl|'
        'klockan|klokken|klokka|klo|kello|dňa|okolo|на|във|godine|године|oko|око|од|ob|okoli|din|napján|kor|kb|του|τησ|'
        "στισ|στη|στην|περί|d'|les|aasta|kell|gada|plkst|pulksten|m|mėn|apie|ties|ko|eko|urteko|ordua|ás|á|þann|hinn|"
        'klukkan|më|të|në|orën|околу|dana|а|каля|teen|ya|wa|mnamo|ka|ku|ngo|ngehora|ngentsimbi|ماه|سال|ساعت|ב|לחודש|'
        'בשעה|שעה|समय|ngày|năm|lúc|hồi|vào|ที่|วันที่|เดือน|ปี|พ.ศ|ค.ศ|เวลา|haribulan|hb|pada|সময়|বেলা|ماہ|بوقت|وقت|'
        'மாதம்|நேரம்|సమయం|वेळ|સમય|സമയം|ಸಮಯ|ժամը|ժամ|сағат|soat|соат|оны|сарын|ng|ala'
    )),
    (('A', 0, -1, False), (
        'de|am'
    )),
    (('V', 0, 3, False), (
        'og|do'
    )),
    (('A', 0, -1, True), (
        'م|du'
    )),
    (('h', 0, -1, False), (
        "ին|ore|h|godz|година|г|u|ora|orele|órakor|ώρα|ωρα|saa|ሰዓት|hrs|hours|hr|o'clock|uhr|heures|heure|hres|hs|horas|"
        'hora|ч|час|часов|часа|мск|س|時ごろ|tsi|tsi̇|uur|wib|wita|wit|год|годині|годин|hod|hodin|hodiny|hodinu|hodine|'
        'hodín|часът|č|časova|sati|часова|сати|sata|uri|ura|uro|óra|ó|hores|val|valandą|etan|ordu|часот|гадзін|гадзіне|'
        'гадз|ihora|intsimbi|دقیقه|बजे|giờ|น|นาฬิกา|টা|টায়|টার|মিনিট|بجے|بجکر|மணி|மணிக்கு|மணியளவில்|గంటలకు|గంటల|గంటలు|'
        'గం|वाजता|वा|वाजून|વાગ્યે|વાગે|કલાકે|മണി|മണിക്ക്|ಗಂಟೆಗೆ|ಗಂಟೆ|საათზე|სთ|րոպե|сағ|цаг|цагт|минут|時|时|시|点|點'
    )),
    (('V', 0, 0, False), (
        'al'
    )),
    (('V', 0, 5, False), (
        'la'
    )),
    (('t', 0, -1, False), (
        'tháng|thg'
    )),
    (('W', 0, 5, False), (
        'sat|sa|saturday|samstag|sonnabend|sonnabends|samedi|sam|sábado|sáb|sabado|sab|sabato|суббота|сб|суб|السبت|星期六|'
        '周六|週六|土曜日|土|土曜|토요일|토|cumartesi|cumartesi̇|cmt|cts|sobota|sob|zaterdag|za|zat|sabtu|субота|lördag|lör|lordag|'
        'lor|lördagen|lørdag|lør|laurdag|lau|lauantaina|lauantai|събота|съб|subota|subote|sobote|sâmbătă|sâm|sambata|'
        'sîmbătă|simbata|szombat|szo|σάββατο|σάβ|σαββατο|σαβ|dissabte|ds|laupäev|laupaev|laupäeval|sestdiena|sestd|'
        'sestdien|šeštadienis|sestadienis|šeštadienį|larunbata|lr|larunbat|laugardagur|laugardag|laugard|e shtunë|'
        'e shtune|shtunë|të shtunën|сабота|саб|subotu|суботу|saterdag|jumamosi|jmosi|umgqibelo|mgq|ngomgqibelo|mgqibelo|'
        'شنبه|יום שבת|שבת|शनिवार|shaniwaar|शनि|shani|thứ bảy|thu bay|thứ bẩy|วันเสาร์|เสาร์|วันเสาร์ที่|سبتو|শনিবার|শনি|'
        'ہفتہ|சனி|சனிக்கிழமை|శనివారం|శని|शनिवारी|શનિવાર|શનિ|ശനിയാഴ്\u200cച|ശനി|ശനിയാഴ്ച|ಶನಿವಾರ|ಶನಿ|შაბათი|შაბ|შაბათს|շաբաթ|'
        'շբթ|сенбі|سەنبى|سەن|şənbə|шәнбә|senbe|şənbə günü|shanba|шанба|shan|шан|бямба|бя|бямба гараг|ቅዳሜ'
    )),
    (('P', 0, -1, False), (
        'a. m|a.m|vorm|vormittags|morgens|du matin|matin|de la mañana|mañana|da madrugada|da manhã|da manha|manhã|manha|'
        "del mattino|di mattina|утра|ночи|صباحًا|صباحا|ص|早上|凌晨|上午|午前|오전|öö|oo|rano|przed południem|'s ochtends|"
        "'s morgens|vm|pagi|dini hari|ранку|ночі|дп|dopoledne|ráno|dop|f.m|på förmiddagen|på morgonen|förmiddag|"
        'formiddag|fm|om formiddagen|om morgenen|aamupäivällä|aamulla|ap|dopoludnia|predpoludním|сутринта|пр.об|'
        'prepodne|ujutru|ујутру|прије подне|prije podne|ujutro|prijepodne|zjutraj|dopoldne|dimineața|dimineata|délelőtt|'
        'reggel|πμ|π.μ|del matí|matí|hommikul|no rīta|rītā|priekšpusdienā|priekspusdiena|priekšpusdiena|priekšp|prieksp|'
        'ryto|rytą|pr.p|priešpiet|priespiet|goizeko|goizean|da mañá|mañá|fyrir hádegi|f.h|fh|të mëngjesit|e paradites|'
        'paradite|p.d|pd|претпладне|наутро|претпл|пре подне|раніцы|апоўначы|voormiddag|oggend|asubuhi|alfajiri|ekuseni|'
        'kusasa|صبح|قبل از ظهر|بامداد|قبل\u200cازظهر|قبلازظهر|ق.ظ|בבוקר|לפנות בוקר|לפנה"צ|सुबह|पूर्वाह्न|sáng|ก่อนเที่ยง|pg|'
        'সকাল|ভোর|পূর্বাহ্ন|এএম|এ এম|قبل دوپہر|اے ایم|காலை|முற்பகல்|அதிகாலை|மு.ப|ఉదయం|తెల్లవారుజామున|ఏఎం|सकाळी|पहाटे|'
        'म.पू|સવારે|વહેલી સવારે|രാവിലെ|പുലർച്ചെ|ಬೆಳಗ್ಗೆ|ಬೆಳಿಗ್ಗೆ|ಪೂರ್ವಾಹ್ನ|დილის|առավոտյան|կա|таңғы|ت د|səhər|ам|'
        'ertalab|tonggi|эрталаб|то|өглөө|өглөөний|ү.ө|ጠዋት|ከጠዋቱ|ጥዋት|ng umaga|umaga'
    )),
    (('P', 0, -1, True), (
        "p. m|pm|p.m|nachm|nachmittags|abends|après-midi|de l'après-midi|du soir|soir|de la tarde|de la noche|tarde|"
        'noche|da noite|da tarde|del pomeriggio|di sera|вечера|дня|مساءً|مساء|晚上|晚间|下午|午後|오후|ös|os|po południu|'
        "wieczorem|'s middags|'s avonds|nm|siang|sore|malam|вечора|пп|odpoledne|večer|odp|e.m|på eftermiddagen|"
        'på kvällen|eftermiddag|em|om eftermiddagen|om aftenen|om ettermiddagen|om kvelden|iltapäivällä|illalla|ip|'
        'popoludní|odpoludnia|следобед|вечерта|сл.об|uveče|увече|по подне|po podne|navečer|poslijepodne|zvečer|popoldne|'
        'pop|seara|după-amiaza|dupa-amiaza|délután|este|μμ|μ.μ|de la tarda|del vespre|tarda|vespre|õhtul|vakarā|'
        'pēcpusdien|pēcpusdienā|pecpusdiena|pēcpusdiena|pēcp|pecp|pēcpusd|pecpusd|vakaro|vakarą|po pietų|popiet|'
        'arratsaldeko|arratsaldean|gaueko|eftir hádegi|e.h|eh|të mbrëmjes|e pasdites|pasdite|m.d|md|попладне|навечер|'
        'попл|popodne|послије подне|поподне|вечара|апоўдні|namiddag|aand|mchana|jioni|usiku|alasiri|ntambama|kusihlwa|'
        'emva kwemini|ngokuhlwa|عصر|بعد از ظهر|شب|ظهر|بعدازظهر|ب.ظ|אחר הצהריים|אחה"צ|בצהריים|בערב|दोपहर|शाम|अपराह्न|'
        'chiều|tối|trưa|ch|หลังเที่ยง|petang|tengah hari|tengahari|ptg|বিকেল|বিকাল|দুপুর|সন্ধ্যা|রাত|অপরাহ্ন|পিএম|পি এম|'
        'شام|رات|دوپہر|سہ پہر|پی ایم|மாலை|பிற்பகல்|இரவு|மதியம்|பி.ப|సాయంత్రం|మధ్యాహ్నం|రాత్రి|పీఎం|सायंकाळी|संध्याकाळी|'
        'दुपारी|रात्री|म.उ|સાંજે|બપોરે|રાત્રે|വൈകിട്ട്|വൈകുന്നേരം|ഉച്ചയ്ക്ക്|രാത്രി|ಸಂಜೆ|ಮಧ್ಯಾಹ್ನ|ರಾತ್ರಿ|ಅಪರಾಹ್ನ|'
        'საღამოს|დღის|երեկոյան|կհ|кешкі|түскі|түстен кейін|ت ك|axşam|günorta|пм|kechki|kechqurun|кечқурун|tk|тк|орой|'
        'оройн|үдээс хойш|ү.х|ምሽት|ከሰአት|ከምሽቱ|ከሰዓት|ng hapon|hapon|ng gabi|gabi'
    )),
    (('M', 3, -1, False), (
        'mat|march|märz|mär|marz|maerz|mrz|mars|marzo|março|marco|марта|март|мар|مارس|آذار|اذار|三月|mart|marca|marzec|'
        'maart|mrt|maret|березня|березень|бер|března|březen|bře|brezna|brezen|bre|marts|maaliskuuta|maaliskuu|maalis|'
        'maalisk|marec|marta|ožujka|ožujak|ožu|ozujka|ozujak|ozu|martie|március|márc|marcius|marc|már|μαρτίου|μάρτιοσ|'
        'μαρ|μάρ|μαρτιου|μαρτιοσ|μάρτησ|μάρτη|de març|març|de marc|märts|märtsil|martā|kovo|kovas|kov|martxoa|'
        'martxoaren|martxoak|marsi|сакавіка|сакавік|сак|machi|mac|mashi|mas|umashi|matshi|umatshi|مارچ|מרץ|במרץ|מרס|'
        'במרס|मार्च|tháng ba|มีนาคม|มี.ค|مچ|মার্চ|மார்ச்|மார்|మార్చి|మార్చ్|માર્ચ|മാർച്ച്|മാർ|മാര്\u200dച്ച്|ಮಾರ್ಚ್|მარტი|'
        'მარ|მარტს|մարտի|մարտ|մրտ|մարտին|наурыз|ناۋرىز|нау|наурызда|martın|مار|гуравдугаар сар|гуравдугаар сарын|ማርች|'
        'marso'
    )),
    (('W', 0, 3, False), (
        'to|thursday|thu|thur|thurs|donnerstag|jeudi|jeu|jueves|jue|quinta-feira|quinta|qui|quinta feira|giovedì|gio|'
        "giovedi|giovedi'|четверг|чт|четв|الخميس|星期四|周四|週四|木曜日|木|木曜|목요일|목|perşembe|per|persembe|perş|czwartek|czw|"
        'czwart|donderdag|dond|kamis|kam|четвер|чет|čtvrtek|čt|ctvrtek|ct|čtvr|torsdag|tors|torsdagen|tor|torstaina|'
        'torstai|štvrtok|št|stvrtok|štv|четвъртък|четвртак|četvrtak|čet|cetvrtak|cet|četvrtka|četrtek|cetrtek|četrtka|'
        'joi|csütörtök|cs|csutortok|csüt|πέμπτη|πέμ|πεμπτη|πεμ|dijous|dj|dij|neljapäev|neljapaev|neljapäeval|'
        'ceturtdiena|ceturtd|ceturtdien|ketvirtadienis|kt|ketvirtadienį|osteguna|ostegun|xoves|xov|fimmtudagur|fim|'
        'fimmtudag|fimmtud|e enjte|enj|enjte|të enjten|четврток|чацвер|чацьвер|чц|чац|alhamisi|ulwesine|sin|ngolwesine|'
        "lwesine|پنجشنبه|پنج\u200cشنبه|پنج شنبه|יום חמישי|יום ה'|יום ה׳|गुरुवार|guruwaar|गुरु|guru|बृहस्पतिवार|वीरवार|"
        'गुरूवार|thứ năm|thu nam|วันพฤหัสบดี|พฤ|พฤหัสบดี|วันพฤหัส|วันพฤหัสบดีที่|วันพฤหัสที่|khamis|خميس|kha|'
        'বৃহস্পতিবার|বৃহস্পতি|বৃহঃ|جمعرات|வியாழன்|வியா|வியாழக்கிழமை|గురువారం|గురు|బృహస్పతివారం|गुरुवारी|ગુરુવાર|ગુરુ|'
        'ગુરૂવાર|બૃહસ્પતિવાર|വ്യാഴാഴ്\u200cച|വ്യാഴം|വ്യാഴാഴ്ച|ಗುರುವಾರ|ಗುರು|ಬೃಹಸ್ಪತಿವಾರ|ხუთშაბათი|ხუთ|ხუთშაბათს|հինգշաբթի|հնգ|'
        'бейсенбі|بەيسەنبى|бс|بەي|бей|cümə axşamı|ҹүмә ахшамы|c.a|ҹ.а|cume axsami|payshanba|пайшанба|pay|пай|пүрэв|пү|'
        'пүрэв гараг|ሐሙስ|ሀሙስ|huwebes|huw|huweb'
    )),
    (('W', 0, 0, False), (
        "monday|mon|montag|mo|lundi|lun|lunes|segunda-feira|segunda|seg|segunda feira|lunedì|lunedi|lunedi'|понедельник|"
        'пн|пон|الاثنين|الأثنين|星期一|周一|週一|月曜日|月曜|월요일|pazartesi|pazartesi̇|pzt|pts|poniedziałek|pon|poniedzialek|maandag|'
        'ma|senin|понеділок|pondělí|po|pondeli|pond|måndag|mån|mandag|man|måndagen|må|maanantaina|maanantai|pondelok|'
        'понеделник|понедељак|понедјељак|ponedeljak|ponedjeljak|ponedjeljka|ponedeljek|ponedeljka|luni|hétfő|hetfo|hét|'
        'δευτέρα|δευ|δευτερα|δευτ|dilluns|dl|dill|esmaspäev|esmaspaev|esmaspäeval|pirmdiena|pirmd|pirmdien|pirmadienis|'
        'pr|pirmadienį|astelehena|astelehen|luns|mánudagur|mán|manudagur|mánudag|mánud|e hënë|hën|e hene|hen|të hënën|'
        "панядзелак|пан|jumatatu|jtatu|umsombuluko|mso|ngomsombuluko|mvulo|mvu|ngomvulo|دوشنبه|دو شنبه|יום שני|יום ב'|"
        'יום ב׳|सोमवार|somwaar|सोम|som|thứ hai|thu hai|วันจันทร์|จันทร์|วันจันทร์ที่|isnin|اثنين|isn|সোমবার|সোম|پیر|'
        'سوموار|திங்கள்|திங்|திங்கட்கிழமை|திங்கள்கிழமை|సోమవారం|సోమ|सोमवारी|સોમવાર|સોમ|തിങ്കളാഴ്\u200cച|തിങ്കൾ|തിങ്കളാഴ്ച|'
        'തിങ്കള്\u200d|ಸೋಮವಾರ|ಸೋಮ|ორშაბათი|ორშ|ორშაბათს|երկուշաբթի|երկ|երկուշաբթի օրը|дүйсенбі|دۇيسەنبى|дс|دۇي|дүй|'
        'bazar ertəsi|bazar ertəsi̇|базар ертәси|b.e|б.е|bazar ertesi|dushanba|душанба|dush|душ|даваа|да|даваа гараг|ሰኞ'
    )),
    (('W', 0, 1, False), (
        'tuesday|tue|tues|dienstag|mardi|martes|terça-feira|terça|terca-feira|terca|terça feira|terca feira|martedì|'
        "martedi|martedi'|вторник|вт|втор|الثلاثاء|星期二|周二|週二|火曜日|火|火曜|화요일|화|salı|sal|sali|wtorek|wt|dinsdag|dins|selasa|"
        'sel|вівторок|вів|úterý|út|utery|ut|úter|tisdag|tis|tisdagen|tirsdag|tirs|tir|tysdag|ty|tys|tiistaina|tiistai|'
        'ti|utorok|uto|вто|уторак|utorak|уто|utorka|torek|torka|marți|marti|kedd|τρίτη|τρί|τριτη|τρι|dimarts|dt|'
        'teisipäev|teisipaev|teisipäeval|otrdiena|otrd|otrdien|antradienis|antradienį|asteartea|ar|astearte|terza feira|'
        'þriðjudagur|þri|þridjudagur|þriðjudag|þriðjud|e martë|e marte|të martën|аўторак|аў|аўт|jumanne|jnne|ulwesibili|'
        "bil|ngolwesibili|lwesibili|lwesibini|lwesb|bin|ngolwesibini|سه\u200cشنبه|سهشنبه|سه شنبه|יום שלישי|יום ג'|יום ג׳|"
        'मंगलवार|mangalwaar|मंगल|mangal|thứ ba|thu ba|วันอังคาร|อังคาร|วันอังคารที่|ثلاث|মঙ্গলবার|মঙ্গল|منگل|செவ்வாய்|'
        'செவ்|செவ்வாய்க்கிழமை|మంగళవారం|మంగళ|मंगळवार|मंगळ|मंगळवारी|મંગળવાર|મંગળ|ചൊവ്വാഴ്ച|ചൊവ്വാഴ്\u200cച|ചൊവ്വ|ಮಂಗಳವಾರ|ಮಂಗಳ|'
        'სამშაბათი|სამ|სამშაბათს|երեքշաբթի|երք|сейсенбі|سەيسەنبى|сс|سەي|сей|çərşənbə axşamı|чәршәнбә ахшамы|ç.a|ч.а|'
        'cersenbe axsami|seshanba|сешанба|sesh|сеш|мягмар|мя|мягмар гараг|ማክሰኞ|ማክሰ'
    )),
    (('W', 0, 2, False), (
        'wednesday|wed|weds|mittwoch|mi|mercredi|mer|miércoles|mié|miercoles|mie|quarta-feira|quarta|qua|quarta feira|'
        "mercoledì|mercoledi|mercoledi'|среда|ср|сред|الأربعاء|الاربعاء|星期三|周三|週三|水曜日|水|水曜|수요일|수|çarşamba|çar|carsamba|"
        'car|çarş|środa|śr|sroda|sr|śro|woensdag|wo|woens|rabu|rab|середа|сер|středa|streda|stř|onsdag|ons|onsdagen|'
        'keskiviikkona|keskiviikko|ke|str|сряда|сря|сриједа|sreda|srijeda|сре|сри|sre|sri|srijede|srede|miercuri|szerda|'
        'sze|szer|τετάρτη|τετ|τεταρτη|dimecres|dc|kolmapäev|kolmapaev|kolmapäeval|trešdiena|trešd|tresdiena|tresd|'
        'trešdien|trečiadienis|tr|treciadienis|trečiadienį|asteazkena|az|asteazken|mércores|mér|mercores|cuarta feira|'
        'miðvikudagur|mið|midvikudagur|mid|miðvikudag|miðvikud|e mërkurë|mër|e merkure|mërkurë|të mërkurën|srijedu|'
        "серада|сераду|jumatano|jtano|ulwesithathu|tha|ngolwesithathu|lwesithathu|چهارشنبه|چهار شنبه|יום רביעי|יום ד'|"
        'יום ד׳|बुधवार|budhwaar|बुध|budh|thứ tư|thu tu|วันพุธ|พุธ|วันพุธที่|رابو|বুধবার|বুধ|بدھ|புதன்|புத|புதன்கிழமை|'
        'బుధవారం|బుధ|बुधवारी|બુધવાર|બુધ|ബുധനാഴ്\u200cച|ബുധൻ|ബുധനാഴ്ച|ബുധന്\u200d|ಬುಧವಾರ|ಬುಧ|ოთხშაბათი|ოთხ|ოთხშაბათს|չորեքշաբթի|'
        'չրք|сәрсенбі|سارسەنبى|سار|çərşənbə|чәршәнбә|cersenbe|chorshanba|чоршанба|chor|чор|лхагва|лх|лхагва гараг|ረቡዕ|'
        'ረቡእ|miyerkules|miy|miyer'
    )),
    (('W', 0, 4, False), (
        "friday|fri|freitag|fr|vendredi|ven|viernes|vie|sexta-feira|sexta|sex|sexta feira|venerdì|venerdi|venerdi'|"
        "пятница|пт|пят|الجمعة|星期五|周五|週五|金曜日|金|金曜|금요일|금|cuma|cum|piątek|pt|piatek|pią|vrijdag|vr|jumat|jum|jum'at|"
        "п'ятниця|п'ят|pátek|pá|patek|pa|pát|fredag|fre|fredagen|perjantaina|perjantai|pe|piatok|pi|pia|петък|пет|петак|"
        'petak|pet|petka|petek|vineri|vin|péntek|pentek|pén|παρασκευή|παρ|παρασκευη|divendres|dv|div|reede|reedel|'
        'piektdiena|piektd|piektdien|penktadienis|pn|penktadienį|ostirala|or|ostiral|venres|föstudagur|fös|fostudagur|'
        'fos|föstudag|föstud|e premte|pre|premte|të premten|петок|пятніца|пятніцу|vrydag|ijumaa|ulwesihlanu|hla|'
        "ngolwesihlanu|lwesihlanu|جمعه|יום שישי|יום ו'|יום ו׳|शुक्रवार|shukrawaar|शुक्र|shukra|thứ sáu|thu sau|วันศุกร์|"
        "ศุกร์|วันศุกร์ที่|jumaat|جمعة|juma'at|শুক্রবার|শুক্র|جمعہ|வெள்ளி|வெள்|வெள்ளிக்கிழமை|శుక్రవారం|శుక్ర|शुक्रवारी|"
        'શુક્રવાર|શુક્ર|വെള്ളിയാഴ്\u200cച|വെള്ളി|വെള്ളിയാഴ്ച|ಶುಕ್ರವಾರ|ಶುಕ್ರ|პარასკევი|პარ|პარასკევს|ուրբաթ|ուր|жұма|جۇما|жм|'
        'جۇم|cümə|ҹүмә|cume|cümə günü|juma|жума|жум|баасан|ба|баасан гараг|ዓርብ|አርብ|biyernes|biy|biyer'
    )),
    (('W', 0, 6, False), (
        'sunday|sun|sonntag|so|dimanche|dim|domingo|dom|domenica|воскресенье|вс|воскр|вск|الأحد|الاحد|星期日|周日|週日|日曜日|日曜|'
        '일요일|pazar|niedziela|niedz|ndz|zondag|zo|minggu|min|неділя|нед|neděle|ne|nedele|ned|söndag|sön|sondag|son|'
        'söndagen|søndag|søn|sø|sundag|sunnuntai|su|sunnuntaina|nedeľa|nedela|неделя|недеља|недјеља|nedelja|nedjelja|'
        'nedjelje|nedelje|duminică|dum|duminica|vasárnap|vasarnap|κυριακή|κυρ|κυριακη|diumenge|dg|pühapäev|puhapaev|'
        'pühapäeval|svētdiena|svētd|svetdiena|svetd|svētdien|sekmadienis|sk|sekmadienį|igandea|ig|igande|sunnudagur|'
        'sunnudag|sunnud|e diel|diel|të dielën|недела|nedjelju|нядзеля|няд|нядзелю|jumapili|jpili|isonto|cawe|caw|'
        "ngecawe|یکشنبه|يكشنبه|یک\u200cشنبه|یک شنبه|יום ראשון|יום א'|יום א׳|रविवार|raviwaar|रवि|ravi|इतवार|chủ nhật|cn|"
        'chu nhat|chúa nhật|วันอาทิตย์|อา|วันอาทิตย์ที่|ahad|احد|ahd|রবিবার|রবি|রোববার|اتوار|ஞாயிறு|ஞாயி|'
        'ஞாயிற்றுக்கிழமை|ఆదివారం|ఆది|रविवारी|રવિવાર|રવિ|ഞായറാഴ്\u200cച|ഞായർ|ഞായറാഴ്ച|ഞായര്\u200d|ಭಾನುವಾರ|ಭಾನು|ಆದಿತ್ಯವಾರ|ರವಿವಾರ|'
        'კვირა|კვი|კვირას|կիրակի|կիր|կիրակի օրը|жексенбі|جەكسەنبى|жс|جەك|bazar|базар|bazar günü|yakshanba|якшанба|yak|'
        'якш|ням|ня|ням гараг|እሑድ|እሁድ|linggo|lin'
    )),
    (('B', 3, 1, False), (
        'mar'
    )),
    (('m', 0, -1, False), (
        '월|月'
    )),
    (('B', 10, 6, False), (
        'paz'
    )),
    (('B', 9, 0, False), (
        'sen'
    )),
    (('B', 2, 5, False), (
        'sub'
    )),
    (('B', 9, 5, False), (
        'sht'
    )),
    (('M', 1, -1, False), (
        'january|jan|januar|jänner|jän|janner|jaenner|janvier|janv|enero|ene|ener|janeiro|gennaio|gen|gennajo|января|'
        'январь|янв|يناير|جانفي|كانون الثاني|一月|ocak|oca|stycznia|styczeń|sty|styczen|stycz|januari|січня|січень|січ|'
        'ledna|leden|led|tammikuuta|tammikuu|tammi|tammik|januára|január|januara|януари|яну|ян|јануар|јан|јануара|'
        'siječnja|siječanj|sij|sijecnja|sijecanj|siječ|januarja|ianuarie|ian|ianu|ιανουαρίου|ιανουάριοσ|ιαν|ιανουαριου|'
        'ιανουαριοσ|γενάρησ|γενάρη|de gener|gener|de gen|jaanuar|jaan|jaanuaril|janvāris|janvaris|janvārī|sausio|sausis|'
        'saus|sausį|urtarrila|urt|urtarrilaren|urtarrilak|xaneiro|xan|janúar|janar|janari|јануари|студзеня|студзень|сту|'
        'студз|студ|januarie|januwari|ujanuwari|janyuwari|ujanyuwari|ژانویهٔ|ژانويهٔ|ژانویه|ژانويه|جنوری|جنوري|جنو|'
        "ינואר|ינו'|בינואר|ינו׳|जनवरी|जन|tháng một|มกราคม|ม.ค|جانواري|জানুয়ারী|জানু|জানুয়ারি|ஜனவரி|ஜன|சனவரி|జనవరి|జన|"
        'जानेवारी|जाने|जानेवारि|જાન્યુઆરી|જાન્યુ|જાન્યુવારી|જાન|ജനുവരി|ജനു|ಜನವರಿ|ಜನ|იანვარი|იან|იანვარს|հունվարի|'
        'հունվար|հնվ|հունվարին|қаңтар|قاڭتار|қаң|қаңтарда|yanvar|јанвар|yan|yanvarın|январ|нэгдүгээр сар|'
        'нэгдүгээр сарын|ጃንዋሪ|ጃን|ጃንዩወሪ'
    )),
    (('M', 2, -1, False), (
        'february|feb|februar|feber|février|févr|fév|fevrier|fevr|fev|febrero|fevereiro|febbraio|февраля|февраль|февр|'
        'فبراير|فيفري|شباط|二月|şubat|şub|subat|lutego|luty|lut|februari|pebruari|peb|лютого|лютий|лют|února|únor|úno|'
        'unora|unor|uno|febr|helmikuuta|helmikuu|helmi|helmik|februára|február|februara|февруари|фев|фебруар|феб|'
        'фебруара|veljače|veljača|velj|veljace|veljaca|februarja|februarie|φεβρουαρίου|φεβρουάριοσ|φεβ|φεβρουαριου|'
        'φεβρουαριοσ|φλεβάρησ|φλεβάρη|de febrer|febrer|de febr|veebruar|veebr|veeb|veebruaril|februāris|februaris|'
        'februārī|vasario|vasaris|vas|vasarį|otsaila|ots|otsailaren|otsailak|febreiro|febrúar|shkurt|shk|shkurti|лютага|'
        "люты|februwari|ufebruwari|فوریهٔ|فوريهٔ|فوریه|فوريه|فبروری|فبروري|פברואר|פבר'|בפברואר|פבר׳|फ़रवरी|फ़र|फरवरी|"
        'tháng hai|กุมภาพันธ์|ก.พ|กุมภาพันธุ์|فيبواري|ফেব্রুয়ারী|ফেব|ফেব্রুয়ারি|ফেব্রু|فروری|பிப்ரவரி|பிப்|பெப்ரவரி|'
        'ఫిబ్రవరి|ఫిబ్ర|फेब्रुवारी|फेब्रु|फेब्रुवारि|फेब्रू|ફેબ્રુઆરી|ફેબ્રુ|ફેબ્રુવારી|ફેબ|ഫെബ്രുവരി|ഫെബ്രു|ಫೆಬ್ರವರಿ|'
        'ಫೆಬ್ರ|ಫೆಬ್ರುವರಿ|ಫೆಬ್ರು|თებერვალი|თებ|თებერვალს|փետրվարի|փետրվար|փտվ|փետրվարին|ақпан|اقپان|ақп|ақпанда|fevral|'
        'феврал|fevralın|فبر|хоёрдугаар сар|хоёрдугаар сарын|ፌብሩዋሪ|ፌብ|ፌብሯሪ|pebrero|pebr'
    )),
    (('M', 4, -1, False), (
        'april|apr|avril|avr|abril|abr|aprile|апреля|апрель|апр|أبريل|أفريل|نيسان|إبريل|ابريل|افريل|四月|nisan|ni̇san|nis|'
        'ni̇s|kwietnia|kwiecień|kwi|kwiecien|kwiec|квітня|квітень|квіт|dubna|duben|dub|huhtikuuta|huhtikuu|huhti|huhtik|'
        'apríla|apríl|aprila|април|априла|travnja|travanj|tra|aprilie|április|ápr|aprilis|απριλίου|απρίλιοσ|απρ|'
        "απριλιου|απριλιοσ|απρίλησ|απρίλη|d'abril|d'abr|aprill|aprillil|aprīlis|aprīlī|balandžio|balandis|bal|balandzio|"
        'apirila|api|apirilaren|apirilak|prill|pri|prilli|красавіка|красавік|кра|aprili|ephreli|eph|uephreli|epreli|epr|'
        "uepreli|آوریل|آوريل|اپریل|اپريل|اوریل|اوريل|آپریل|אפריל|אפר'|באפריל|אפר׳|अप्रैल|अप्रेल|tháng tư|เมษายน|เม.ย|"
        'اڤريل|এপ্রিল|এপ্রি|ஏப்ரல்|ஏப்|ஏப்ரில்|ఏప్రిల్|ఏప్రి|एप्रिल|एप्रि|એપ્રિલ|ഏപ്രിൽ|ഏപ്രി|ഏപ്രില്\u200d|ಏಪ್ರಿಲ್|ಏಪ್ರಿ|'
        'ಎಪ್ರಿಲ್|აპრილი|აპრ|აპრილს|ապրիլի|ապրիլ|ապր|ապրիլին|сәуір|ءساۋىر|сәу|сәуірде|aprel|апрел|aprelin|اپر|'
        'дөрөвдүгээр сар|дөрөвдүгээр сарын|ኤፕሪል|ኤፕሪ|ኤፕረል'
    )),
    (('M', 5, -1, False), (
        'may|mai|mayo|maio|maggio|mag|мая|май|مايو|ماي|أيار|ايار|五月|mayıs|mayis|maja|maj|mei|травня|травень|трав|května|'
        'květen|kvě|kvetna|kveten|kve|toukokuuta|toukokuu|touko|toukok|mája|máj|мај|маја|svibnja|svibanj|svi|svib|május|'
        'majus|μαΐου|μάιοσ|μαΐ|μάι|μαιου|μαιοσ|μαι|μάησ|μάη|de maig|maig|maijs|maijā|gegužės|gegužė|geg|geguzes|geguze|'
        'gegužę|maiatza|maiatzaren|maiatzak|maí|maji|траўня|тра|meyi|mey|umeyi|مهٔ|مه|می|مي|מאי|במאי|मई|tháng năm|'
        'พฤษภาคม|พ.ค|মে|مئی|ميی|مئ|மே|మే|मे|મે|മേയ്|മെയ്|ಮೇ|მაისი|მაი|მაისს|մայիսի|մայիս|մյս|մայիսին|мамыр|مامىر|мам|'
        'мамырда|тавдугаар сар|тавдугаар сарын|ሜይ'
    )),
    (('M', 6, -1, False), (
        'june|jun|juni|juno|juin|jui|junio|junho|giugno|giu|июня|июнь|июн|يونيو|جوان|حزيران|六月|haziran|hazi̇ran|haz|'
        'czerwca|czerwiec|cze|czer|червня|червень|черв|června|červen|čvn|cervna|cerven|cvn|kesäkuuta|kesäkuu|kesä|'
        'kesakuuta|kesakuu|kesa|kesäk|júna|jún|juna|юни|јун|јуна|lipnja|lipanj|junij|junija|iunie|iun|június|junius|'
        'ιουνίου|ιούνιοσ|ιουν|ιούν|ιουνιου|ιουνιοσ|ιούνησ|ιούνη|de juny|juny|juuni|juunil|jūnijs|jūn|junijs|jūnijā|'
        'birželio|birželis|birž|birzelio|birzelis|birz|birželį|ekaina|eka|ekainaren|ekainak|xuño|xuno|xuñ|júní|qershor|'
        'qer|qershori|јуни|чэрвеня|чэрвень|чэр|чэрв|junie|ujuni|ژوئن|جون|ژوين|ژوین|יוני|ביוני|जून|tháng sáu|มิถุนายน|'
        'มิ.ย|জুন|ஜூன்|ஜுன்|జూన్|જૂન|જુન|ജൂൺ|ജൂണ്\u200d|ಜೂನ್|ივნისი|ივნ|ივნისს|հունիսի|հունիս|հնս|հունիսին|маусым|ماۋسىم|мау|'
        'iyun|i̇yun|ијун|iyn|i̇yn|ијн|iyunun|зургаадугаар сар|зургаадугаар сарын|ጁን|hunyo|hun'
    )),
    (('M', 7, -1, False), (
        'july|jul|juli|julei|juillet|juil|juill|julio|julho|luglio|lug|июля|июль|июл|يوليو|جويلية|تموز|يوليوز|七月|temmuz|'
        'tem|lipca|lipiec|lip|липня|липень|лип|července|červenec|čvc|cervence|cervenec|cvc|heinäkuuta|heinäkuu|heinä|'
        'heinakuuta|heinakuu|heina|heinäk|júla|júl|jula|юли|јул|јула|srpnja|srpanj|julij|julija|iulie|iul|július|julius|'
        'ιουλίου|ιούλιοσ|ιουλ|ιούλ|ιουλιου|ιουλιοσ|ιούλησ|ιούλη|de juliol|juliol|de jul|juuli|juulil|jūlijs|jūl|julijs|'
        'jūlijā|liepos|liepa|liep|uztaila|uzt|uztailaren|uztailak|xullo|xul|júlí|korrik|korr|korriku|јули|ліпеня|ліпень|'
        'ліп|julie|julai|julayi|ujulayi|ژوئیهٔ|ژوئيهٔ|ژوئیه|ژوئيه|جولای|جولاي|جول|ژويیه|ژوييه|ژوئیه\u200cی|ژوییه|יולי|ביולי|'
        'जुलाई|जुल|tháng bảy|กรกฎาคม|ก.ค|กรกฏาคม|জুলাই|জুল|جولائی|جولايی|جولائ|ஜூலை|ஜுலை|யூலை|జులై|జూలై|जुलै|જુલાઈ|'
        'જુલાઇ|ജൂലൈ|ಜುಲೈ|ივლისი|ივლ|ივლისს|հուլիսի|հուլիս|հլս|հուլիսին|шілде|شىلدە|шіл|шілдеде|iyul|i̇yul|ијул|iyl|i̇yl|'
        'ијл|iyulun|долоодугаар сар|долоодугаар сарын|ጁላይ|hulyo|hul'
    )),
    (('M', 8, -1, False), (
        'august|aug|août|aout|aou|agosto|ago|agos|августа|август|авг|أغسطس|أوت|آب|غشت|أغشت|اغسطس|اوت|اب|اغشت|八月|ağustos|'
        'ağu|agustos|agu|ağus|ağust|sierpnia|sierpień|sie|sierpien|sierp|augustus|agustus|agt|ags|agust|серпня|серпень|'
        'серп|srpna|srpen|srp|augusti|elokuuta|elokuu|elo|elok|augusta|avgust|avg|avgusta|kolovoza|kolovoz|kol|'
        "augusztus|αυγούστου|αύγουστοσ|αὐγούστου|αὔγουστοσ|αυγ|αύγ|αὐγ|αυγουστου|αυγουστοσ|d'agost|agost|d'ag|ag|"
        'augustil|augusts|augustā|rugpjūčio|rugpjūtis|rugp|rugpjucio|rugpjutis|rugpjūtį|abuztua|abu|abuztuaren|abuztuak|'
        "ágúst|ágú|ág|gusht|gush|gushti|аугуст|ауг|жніўня|жнівень|жні|agosti|agasti|aga|uagasti|اگست|آگوست|אוגוסט|אוג'|"
        'באוגוסט|אוג׳|अगस्त|अग|tháng tám|สิงหาคม|ส.ค|ogos|ݢوس|ogo|ogs|আগস্ট|আগ|অগস্ট|আগষ্ট|অগাস্ট|ஆகஸ்ட்|ஆக|ஆகஸ்டு|'
        'ఆగస్టు|ఆగ|ఆగస్ట్|ऑगस्ट|ऑग|ऑगष्ट|ઑગસ્ટ|ઓગસ્ટ|ઓગષ્ટ|ഓഗസ്റ്റ്|ഓഗ|ആഗസ്റ്റ്|ആഗസ്ത്|ಆಗಸ್ಟ್|ಆಗ|ಅಗಸ್ಟ್|ಆಗಷ್ಟ್|აგვისტო|'
        'აგვ|აგვისტოს|օգոստոսի|օգոստոս|օգս|օգոստոսին|тамыз|تامىز|там|тамызда|avqust|avq|avqustun|اگس|наймдугаар сар|'
        'наймдугаар сарын|ኦገስት|ኦገስ'
    )),
    (('M', 9, -1, False), (
        'september|sep|sept|septembre|septiembre|setiembre|set|setbre|sbre|setembro|settembre|sett|сентября|сентябрь|'
        'сент|сен|سبتمبر|أيلول|شتنبر|شتمبر|ايلول|九月|eylül|eyl|eylul|września|wrzesień|wrz|wrzesnia|wrzesien|wrzes|'
        'вересня|вересень|вер|září|zář|zari|zar|syyskuuta|syyskuu|syys|syysk|septembra|септември|сеп|септ|септембар|'
        'septembar|септембра|rujna|rujan|ruj|septembrie|szeptember|szept|σεπτεμβρίου|σεπτέμβριοσ|σεπ|σεπτεμβριου|'
        'σεπτεμβριοσ|σεπτ|σεπτέμβρησ|σεπτέμβρη|de setembre|setembre|de set|setem|setemb|septembril|septembris|septembrī|'
        'rugsėjo|rugsėjis|rugs|rugsejo|rugsejis|rugsėjį|iraila|ira|irailaren|irailak|shtator|shtatori|верасня|верасень|'
        "верасьня|верас|septemba|septhemba|usepthemba|useptemba|سپتامبر|سپتمبر|ספטמבר|ספט'|בספטמבר|ספט׳|सितंबर|सित|"
        'सितम्बर|tháng chín|กันยายน|ก.ย|سيڤتيمبر|সেপ্টেম্বর|সেপ|সেপ্টেঃ|সেপ্টে|সেপ্টেম্বার|ستمبر|செப்டம்பர்|செப்|'
        'செப்டெம்பர்|సెప్టెంబర్|సెప్టెం|సెప్టెంబరు|सप्टेंबर|सप्टें|सप्टेम्बर|સપ્ટેમ્બર|સપ્ટે|સપ્ટેંબર|സെപ്റ്റംബർ|'
        'സെപ്റ്റം|സെപ്തംബർ|സെപ്റ്റംബര്\u200d|സെപ്തംബര്\u200d|ಸೆಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ|ಸಪ್ಟೆಂಬರ್|სექტემბერი|სექ|სექტემბერს|სექტ|'
        'սեպտեմբերի|սեպտեմբեր|սեպ|սեպտեմբերին|қыркүйек|قىركۇيەك|қыр|қыркүйекте|қырк|sentyabr|сентјабр|sentyabrın|'
        'sentabr|сентябр|سپت|sent|есдүгээр сар|есдүгээр сарын|ሴፕቴምበር|ሴፕቴ|ሴፕተምበር|setyembre'
    )),
    (('M', 10, -1, False), (
        'october|oct|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|октября|октябрь|окт|أكتوبر|تشرين الأول|اكتوبر|'
        'تشرين الاول|十月|ekim|eki̇m|eki|eki̇|października|październik|paź|pazdziernika|pazdziernik|paźdz|pazdz|жовтня|'
        'жовтень|жовт|října|říjen|říj|rijna|rijen|rij|lokakuuta|lokakuu|loka|lokak|októbra|október|oktobra|октомври|'
        'октобар|oktobar|октобра|octombrie|οκτωβρίου|οκτώβριοσ|ὀκτωβρίου|ὀκτώβριοσ|οκτ|ὀκτ|οκτωβριου|οκτωβριοσ|οκτώβρησ|'
        "οκτώβρη|d'octubre|d'oct|oktoober|oktoobril|oktobris|oktobrī|spalio|spalis|spal|spalį|urria|urr|urriaren|urriak|"
        'tetor|tet|tetori|кастрычніка|кастрычнік|кас|кастр|oktoba|okthoba|uokthoba|okthobha|uoktobha|اکتبر|اكتبر|اکتوبر|'
        "אוקטובר|אוק'|באוקטובר|אוק׳|अक्टूबर|अक्टू|अक्तूबर|tháng mười|ตุลาคม|ต.ค|اوکتوبر|অক্টোবর|অক্টো|অক্টোঃ|அக்டோபர்|"
        'அக்|ஒக்டோபர்|అక్టోబర్|అక్టో|అక్టోబరు|ऑक्टोबर|ऑक्टो|ઑક્ટોબર|ઑક્ટો|ઓક્ટોબર|ઓક્ટો|ഒക്\u200cടോബർ|ഒക്ടോ|ഒക്ടോബർ|'
        'ഒക്ടോബര്\u200d|ಅಕ್ಟೋಬರ್|ಅಕ್ಟೋ|ოქტომბერი|ოქტ|ოქტომბერს|հոկտեմբերի|հոկտեմբեր|հոկ|հոկտեմբերին|қазан|قازان|қаз|oktyabr|'
        'октјабр|oktyabrın|oktabr|октябр|اکت|аравдугаар сар|аравдугаар сарын|ኦክቶበር|ኦክቶ|oktubre'
    )),
    (('M', 11, -1, False), (
        'november|nov|novembre|noviembre|novembro|ноября|ноябрь|нояб|ноя|نوفمبر|تشرين الثاني|نونبر|十一月|kasım|kas|kasim|'
        'listopada|listopad|lis|listop|nopember|nop|листопада|листопад|лист|listopadu|marraskuuta|marraskuu|marras|'
        'marrask|novembra|ноември|ное|ноем|новембар|novembar|нов|новембра|studenoga|studeni|stu|stud|noiembrie|'
        'νοεμβρίου|νοέμβριοσ|νοε|νοέ|νοεμβριου|νοεμβριοσ|νοεμ|νοέμβρησ|νοέμβρη|de novembre|de nov|novembril|novembris|'
        'novembrī|lapkričio|lapkritis|lapkr|lapkricio|lapkritį|azaroa|aza|azaroaren|azaroak|nóvember|nóv|nóvem|nëntor|'
        "nën|nentor|nen|nëntori|лістапада|лістапад|ліс|novemba|unovemba|نوامبر|نومبر|נובמבר|נוב'|בנובמבר|נוב׳|नवंबर|नव|"
        'नवम्बर|tháng mười một|พฤศจิกายน|พ.ย|พฤษจิกายน|نوۏيمبر|নভেম্বর|নভে|নভেঃ|நவம்பர்|நவ|నవంబర్|నవం|నవంబరు|नोव्हेंबर|'
        'नोव्हें|नोव्हेम्बर|નવેમ્બર|નવે|നവംബർ|നവം|നവംബര്\u200d|ನವೆಂಬರ್|ನವೆಂ|ნოემბერი|ნოე|ნოემბერს|նոյեմբերի|նոյեմբեր|նոյ|'
        'նոյեմբերին|қараша|قاراشا|қар|қарашада|noyabr|нојабр|noy|ној|noyabrın|ноябр|نوم|арван нэгдүгээр сар|'
        'арван нэгдүгээр сарын|ኖቬምበር|ኖቬም|ኖቨምበር|nobyembre|nob'
    )),
    (('M', 12, -1, False), (
        'december|dec|dezember|dez|décembre|déc|decembre|diciembre|dic|dezembro|dicembre|декабря|декабрь|дек|ديسمبر|'
        'كانون الأول|دجنبر|دجمبر|كانون الاول|十二月|aralık|ara|aralik|grudnia|grudzień|gru|grudzien|grudz|desember|des|'
        'грудня|грудень|груд|prosince|prosinec|pro|pros|joulukuuta|joulukuu|joulu|jouluk|decembra|декември|децембар|'
        'decembar|дец|децембра|prosinca|prosinac|decembrie|δεκεμβρίου|δεκέμβριοσ|δεκ|δεκεμβριου|δεκεμβριοσ|δεκέμβρησ|'
        'δεκέμβρη|de desembre|desembre|de des|detsember|dets|detsembril|decembris|decembrī|gruodžio|gruodis|gruod|'
        'gruodzio|gruodį|abendua|abe|abenduaren|abenduak|decembro|desem|dhjetor|dhj|dhjetori|снежня|снежань|сьнежня|'
        "сьнежань|сне|сьн|снеж|desemba|disemba|dis|udisemba|دسامبر|دسمبر|دسم|דצמבר|דצמ'|בדצמבר|דצמ׳|दिसंबर|दिस|दिसम्बर|"
        'tháng mười hai|ธันวาคม|ธ.ค|disember|ديسيمبر|ডিসেম্বর|ডিসে|ডিসেঃ|டிசம்பர்|டிச|டிசெம்பர்|డిసెంబర్|డిసెం|డిసెంబరు|'
        'डिसेंबर|डिसें|डिसेम्बर|ડિસેમ્બર|ડિસે|ડિસેંબર|ഡിസംബർ|ഡിസം|ഡിസംബര്\u200d|ಡಿಸೆಂಬರ್|ಡಿಸೆಂ|დეკემბერი|დეკ|დეკემბერს|'
        'դեկտեմբերի|դեկտեմբեր|դեկ|դեկտեմբերին|желтоқсан|جەلتوقسان|жел|желтоқсанда|желт|dekabr|декабр|dek|dekabrın|'
        'арван хоёрдугаар сар|арван хоёрдугаар сарын|ዲሴምበር|ዲሴም|disyembre|disy'
    )),
    (('y', 0, -1, False), (
        '年|년'
    )),
    (('d', 0, -1, False), (
        '日|일|号|號'
    )),
    (('i', 0, -1, False), (
        '分|분'
    )),
    (('e', 0, -1, False), (
        '秒|초'
    )),
    (('c', 0, -1, False), (
        'copyright|©'
    )),
))

MONTHS: set[str] = _all(
        'abe|abendua|abenduak|abenduaren|abr|abril|abu|abuztua|abuztuak|abuztuaren|ag|aga|agasti|ago|agos|agost|agosti|'
        'agosto|ags|agt|agu|agust|agustos|agustus|aou|aout|août|api|apirila|apirilak|apirilaren|apr|aprel|aprelin|april|'
        'aprila|aprile|aprili|aprilie|aprilis|aprill|aprillil|apríl|apríla|aprīlis|aprīlī|ara|aralik|aralık|aug|august|'
        'augusta|augusti|augustil|augusts|augustus|augustā|augusztus|avg|avgust|avgusta|avq|avqust|avqustun|avr|avril|'
        'aza|azaroa|azaroak|azaroaren|ağu|ağus|ağust|ağustos|bal|balandis|balandzio|balandžio|birz|birzelio|birzelis|'
        'birž|birželio|birželis|birželį|bre|brezen|brezna|bře|březen|března|cerven|cervence|cervenec|cervna|chaabane|'
        "chawwal|cvc|cvn|cze|czer|czerwca|czerwiec|d'abr|d'abril|d'ag|d'agost|d'oct|d'octubre|de|dec|decembar|december|"
        'decembra|decembre|decembrie|decembris|decembro|decembrī|dek|dekabr|dekabrın|des|desem|desemba|desember|'
        "desembre|dets|detsember|detsembril|dez|dezember|dezembro|dhj|dhjetor|dhjetori|dhu|dhu'l|dhu'l-hijjah|"
        "dhu'l-qa'dah|dhu'l-qi'dah|dhul|dhul-hijja|dhul-hijjah|dhul-qa'da|dhul-qa'dah|dhul-qada|dhul-qadah|dhul-qa’da|"
        "dhul-qa’dah|dhul-qi'dah|dhul-qidah|dhul-qi’dah|dhu’l|dhu’l-hijjah|dhu’l-qa’dah|dhu’l-qi’dah|dic|dicembre|"
        'diciembre|dis|disemba|disember|disy|disyembre|dub|duben|dubna|dzulhijjah|déc|décembre|eka|ekaina|ekainak|'
        'ekainaren|eki|ekim|eki̇|eki̇m|elo|elok|elokuu|elokuuta|ene|ener|enero|eph|ephreli|epr|epreli|eyl|eylul|eylül|'
        'feb|febbraio|feber|febr|febreiro|febrer|febrero|februar|februara|februari|februarie|februaris|februarja|'
        'february|februwari|február|februára|februāris|februārī|febrúar|fev|fevereiro|fevr|fevral|fevralın|fevrier|fév|'
        'févr|février|geg|geguze|geguzes|gegužė|gegužės|gegužę|gen|gener|gennaio|gennajo|giu|giugno|gru|grudnia|grudz|'
        'grudzien|grudzień|gruod|gruodis|gruodzio|gruodį|gruodžio|gush|gusht|gushti|haz|haziran|hazi̇ran|heina|heinakuu|'
        'heinakuuta|heinä|heinäk|heinäkuu|heinäkuuta|helmi|helmik|helmikuu|helmikuuta|huhti|huhtik|huhtikuu|huhtikuuta|'
        'hul|hulyo|hun|hunyo|ian|ianu|ianuarie|ira|iraila|irailak|irailaren|iul|iulie|iun|iunie|iyl|iyn|iyul|iyulun|'
        'iyun|iyunun|i̇yl|i̇yn|i̇yul|i̇yun|jaan|jaanuar|jaanuaril|jaenner|jamadi|jamadilakhir|jamadilawal|jan|janar|'
        'janari|janeiro|janner|januar|januara|januari|januarie|januarja|january|januwari|január|januára|janv|janvaris|'
        'janvier|janvāris|janvārī|janyuwari|janúar|joulu|jouluk|joulukuu|joulukuuta|jui|juil|juill|juillet|juin|jul|'
        'jula|julai|julayi|julei|julho|juli|julie|julij|julija|julijs|julio|juliol|julius|july|jumada|jumadil|'
        'jumadilakhir|jumadilawal|jun|juna|june|junho|juni|junie|junij|junija|junijs|junio|junius|juno|juny|juuli|'
        'juulil|juuni|juunil|jän|jänner|júl|júla|július|júlí|jún|júna|június|júní|jūl|jūlijs|jūlijā|jūn|jūnijs|jūnijā|'
        'kas|kasim|kasım|kesa|kesakuu|kesakuuta|kesä|kesäk|kesäkuu|kesäkuuta|kol|kolovoz|kolovoza|korr|korrik|korriku|'
        'kov|kovas|kovo|kve|kveten|kvetna|kvě|květen|května|kwi|kwiec|kwiecien|kwiecień|kwietnia|lapkr|lapkricio|'
        'lapkritis|lapkritį|lapkričio|led|leden|ledna|liep|liepa|liepos|lip|lipanj|lipca|lipiec|lipnja|lis|listop|'
        'listopad|listopada|listopadu|loka|lokak|lokakuu|lokakuuta|lug|luglio|lut|lutego|luty|maalis|maalisk|maaliskuu|'
        'maaliskuuta|maart|mac|machi|maerz|mag|maggio|mai|maiatza|maiatzak|maiatzaren|maig|maijs|maijā|maio|maj|maja|'
        'maji|majus|mar|marc|marca|march|marcius|marco|marec|maret|marras|marrask|marraskuu|marraskuuta|mars|marsi|'
        'marso|mart|marta|martie|marts|martxoa|martxoak|martxoaren|martā|martın|marz|marzec|marzo|març|março|mas|mashi|'
        'mat|matshi|may|mayis|mayo|mayıs|maí|mei|mey|meyi|mouharram|mrt|mrz|muharam|muharram|máj|mája|május|már|márc|'
        'március|mär|märts|märtsil|märz|nen|nentor|nis|nisan|ni̇s|ni̇san|nob|nobyembre|noiembrie|nop|nopember|nov|'
        'novemba|novembar|november|novembra|novembre|novembril|novembris|novembro|novembrī|noviembre|noy|noyabr|'
        'noyabrın|nën|nëntor|nëntori|nóv|nóvem|nóvember|oca|ocak|oct|october|octobre|octombrie|octubre|ogo|ogos|ogs|okt|'
        'oktabr|okthoba|okthobha|oktoba|oktobar|oktober|oktobra|oktobris|oktobrī|oktoober|oktoobril|oktubre|oktyabr|'
        'oktyabrın|október|októbra|ots|otsaila|otsailak|otsailaren|ott|ottobre|out|outubro|ozu|ozujak|ozujka|ožu|ožujak|'
        'ožujka|paz|pazdz|pazdziernik|pazdziernika|paź|paźdz|październik|października|peb|pebr|pebrero|pebruari|pri|'
        "prill|prilli|pro|pros|prosinac|prosinca|prosince|prosinec|qer|qershor|qershori|rabi|rabi'|rabi'ul|rabia|rabiul|"
        'rabiulakhir|rabiulawal|rabi’|rabi’ul|rajab|ramadan|ramadhan|ramazan|ramzan|rejab|rij|rijen|rijna|rugp|'
        'rugpjucio|rugpjutis|rugpjūtis|rugpjūtį|rugpjūčio|rugs|rugsejis|rugsejo|rugsėjis|rugsėjo|rugsėjį|ruj|rujan|'
        'rujna|safar|saus|sausio|sausis|sausį|sbre|sen|sent|sentabr|sentyabr|sentyabrın|sep|sept|septemba|septembar|'
        'september|septembra|septembre|septembrie|septembril|septembris|septembrī|septhemba|septiembre|set|setbre|setem|'
        "setemb|setembre|setembro|setiembre|sett|settembre|setyembre|sha'aban|sha'ban|shaaban|shaban|shawal|shawwal|"
        'sha’aban|sha’ban|shk|shkurt|shkurti|sht|shtator|shtatori|sie|sierp|sierpien|sierpień|sierpnia|sij|sijecanj|'
        'sijecnja|siječ|siječanj|siječnja|spal|spalio|spalis|spalį|srp|srpanj|srpen|srpna|srpnja|stu|stud|studeni|'
        "studenoga|sty|stycz|styczen|styczeń|stycznia|sub|subat|svi|svib|svibanj|svibnja|sya'ban|syaban|syawal|sya’ban|"
        'syys|syysk|syyskuu|syyskuuta|szept|szeptember|tammi|tammik|tammikuu|tammikuuta|tem|temmuz|tet|tetor|tetori|thg|'
        "thul|thul-hijjah|thul-qa'dah|thul-qadah|thul-qa’dah|thul-qi'dah|thul-qidah|thul-qi’dah|tháng|touko|toukok|"
        'toukokuu|toukokuuta|tra|travanj|travnja|uagasti|udisemba|uephreli|uepreli|ufebruwari|ujanuwari|ujanyuwari|'
        'ujulayi|ujuni|umashi|umatshi|umeyi|uno|unor|unora|unovemba|uokthoba|uoktobha|urr|urria|urriak|urriaren|urt|'
        'urtarrila|urtarrilak|urtarrilaren|useptemba|usepthemba|uzt|uztaila|uztailak|uztailaren|vas|vasario|vasaris|'
        'vasarį|veeb|veebr|veebruar|veebruaril|velj|veljaca|veljace|veljača|veljače|wrz|wrzes|wrzesien|wrzesień|'
        'wrzesnia|września|xan|xaneiro|xul|xullo|xuno|xuñ|xuño|yan|yanvar|yanvarın|zar|zari|zilhajj|zilqad|zul|'
        "zul-hijja|zul-hijjah|zul-qa'dah|zul-qadah|zul-qa’dah|zulhijah|zulhijjah|zulkaedah|zulkaidah|zulqadah|zář|září|"
        'ág|ágú|ágúst|ápr|április|úno|únor|února|červen|července|červenec|června|čvc|čvn|říj|říjen|října|şub|şubat|απρ|'
        'απρίλη|απρίλησ|απρίλιοσ|απριλίου|απριλιοσ|απριλιου|αυγ|αυγουστοσ|αυγουστου|αυγούστου|αύγ|αύγουστοσ|αὐγ|'
        'αὐγούστου|αὔγουστοσ|γενάρη|γενάρησ|δεκ|δεκέμβρη|δεκέμβρησ|δεκέμβριοσ|δεκεμβρίου|δεκεμβριοσ|δεκεμβριου|ιαν|'
        'ιανουάριοσ|ιανουαρίου|ιανουαριοσ|ιανουαριου|ιουλ|ιουλίου|ιουλιοσ|ιουλιου|ιουν|ιουνίου|ιουνιοσ|ιουνιου|ιούλ|'
        'ιούλη|ιούλησ|ιούλιοσ|ιούν|ιούνη|ιούνησ|ιούνιοσ|μάη|μάησ|μάι|μάιοσ|μάρ|μάρτη|μάρτησ|μάρτιοσ|μαΐ|μαΐου|μαι|μαιοσ|'
        'μαιου|μαρ|μαρτίου|μαρτιοσ|μαρτιου|νοέ|νοέμβρη|νοέμβρησ|νοέμβριοσ|νοε|νοεμ|νοεμβρίου|νοεμβριοσ|νοεμβριου|οκτ|'
        'οκτωβρίου|οκτωβριοσ|οκτωβριου|οκτώβρη|οκτώβρησ|οκτώβριοσ|σεπ|σεπτ|σεπτέμβρη|σεπτέμβρησ|σεπτέμβριοσ|σεπτεμβρίου|'
        'σεπτεμβριοσ|σεπτεμβριου|φεβ|φεβρουάριοσ|φεβρουαρίου|φεβρουαριοσ|φεβρουαριου|φλεβάρη|φλεβάρησ|авг|август|'
        'августа|апр|апрел|апрель|апреля|април|априла|аравдугаар|арван|ауг|аугуст|ақп|ақпан|ақпанда|бер|березень|'
        'березня|вер|верас|верасень|верасня|верасьня|вересень|вересня|груд|грудень|грудня|гуравдугаар|дек|декабр|'
        'декабрь|декабря|декември|дец|децембар|децембра|долоодугаар|дөрөвдүгээр|есдүгээр|жел|желт|желтоқсан|желтоқсанда|'
        'жні|жнівень|жніўня|жовт|жовтень|жовтня|зургаадугаар|июл|июль|июля|июн|июнь|июня|ијл|ијн|ијул|ијун|кас|кастр|'
        'кастрычнік|кастрычніка|квіт|квітень|квітня|кра|красавік|красавіка|лип|липень|липня|лист|листопад|листопада|лют|'
        'лютага|лютий|лютого|люты|ліп|ліпень|ліпеня|ліс|лістапад|лістапада|май|мам|мамыр|мамырда|мар|март|марта|мау|'
        'маусым|мая|мај|маја|наймдугаар|нау|наурыз|наурызда|нов|новембар|новембра|ное|ноем|ноември|ноя|нояб|ноябр|'
        'ноябрь|ноября|ној|нојабр|нэгдүгээр|окт|октобар|октобра|октомври|октябр|октябрь|октября|октјабр|сак|сакавік|'
        'сакавіка|сен|сент|сентябр|сентябрь|сентября|сентјабр|сеп|септ|септембар|септембра|септември|серп|серпень|'
        'серпня|сне|снеж|снежань|снежня|сту|студ|студз|студзень|студзеня|сьн|сьнежань|сьнежня|січ|січень|січня|сәу|'
        'сәуір|сәуірде|тавдугаар|там|тамыз|тамызда|тра|трав|травень|травня|траўня|феб|фебруар|фебруара|фев|февр|феврал|'
        'февраль|февраля|февруари|хоёрдугаар|черв|червень|червня|чэр|чэрв|чэрвень|чэрвеня|шіл|шілде|шілдеде|юли|юни|ян|'
        'янв|январ|январь|января|яну|януари|јан|јанвар|јануар|јануара|јануари|јул|јула|јули|јун|јуна|јуни|қаз|қазан|қар|'
        'қараша|қарашада|қаң|қаңтар|қаңтарда|қыр|қырк|қыркүйек|қыркүйекте|ապր|ապրիլ|ապրիլի|ապրիլին|դեկ|դեկտեմբեր|'
        'դեկտեմբերի|դեկտեմբերին|հլս|հնս|հնվ|հոկ|հոկտեմբեր|հոկտեմբերի|հոկտեմբերին|հուլիս|հուլիսի|հուլիսին|հունիս|հունիսի|'
        'հունիսին|հունվար|հունվարի|հունվարին|մայիս|մայիսի|մայիսին|մարտ|մարտի|մարտին|մյս|մրտ|նոյ|նոյեմբեր|նոյեմբերի|'
        'նոյեմբերին|սեպ|սեպտեմբեր|սեպտեմբերի|սեպտեմբերին|փետրվար|փետրվարի|փետրվարին|փտվ|օգոստոս|օգոստոսի|օգոստոսին|օգս|'
        "אוג'|אוגוסט|אוג׳|אוק'|אוקטובר|אוק׳|אפר'|אפריל|אפר׳|באוגוסט|באוקטובר|באפריל|בדצמבר|ביולי|ביוני|בינואר|במאי|במרס|"
        "במרץ|בנובמבר|בספטמבר|בפברואר|דצמ'|דצמבר|דצמ׳|יולי|יוני|ינו'|ינואר|ינו׳|מאי|מרס|מרץ|נוב'|נובמבר|נוב׳|ספט'|"
        "ספטמבר|ספט׳|פבר'|פברואר|פבר׳|ءساۋىر|آب|آبان|آبانماه|آبان\u200cماه|آذار|آذر|آذرماه|آذر\u200cماه|آوريل|آوریل|آپریل|آگوست|"
        'أبريل|أغسطس|أغشت|أفريل|أكتوبر|أوت|أيار|أيلول|إبريل|اب|ابان|ابانماه|ابان\u200cماه|ابريل|اذار|اذر|اذرماه|اذر\u200cماه|'
        'ارديبهشت|ارديبهشتماه|ارديبهشت\u200cماه|اردیبهشت|اردیبهشتماه|اردیبهشت\u200cماه|اسد|اسفند|اسفندماه|اسفند\u200cماه|اغسطس|اغشت|'
        'افريل|اقپان|اكتبر|اكتوبر|المحرم|امرداد|اوت|اوريل|اوریل|اوکتوبر|ايار|ايلول|اپر|اپريل|اپریل|اڤريل|اکت|اکتبر|'
        'اکتوبر|اگس|اگست|بهمن|بهمنماه|بهمن\u200cماه|تامىز|تشرين|تله|تموز|تير|تيرماه|تير\u200cماه|تیر|تیرماه|تیر\u200cماه|ثور|جانفي|'
        'جانواري|جدي|جدی|جماد|جمادى|جمادىالأول|جمادىالاول|جمادىالثانى|جمادىالثاني|جمادى\u200cالأول|جمادى\u200cالاول|جمادى\u200cالثانى|'
        'جمادى\u200cالثاني|جمادي|جماديالأول|جماديالاول|جماديالثاني|جمادي\u200cالأول|جمادي\u200cالاول|جمادي\u200cالثاني|جمادی|جمادیالأول|'
        'جمادیالاول|جمادیالثانی|جمادی\u200cالأول|جمادی\u200cالاول|جمادی\u200cالثانی|جنو|جنوري|جنوری|جوان|جوزا|جول|جولائ|جولائی|جولاي|'
        'جولايی|جولای|جون|جويلية|جەلتوقسان|حزيران|حمل|حوت|خرداد|خردادماه|خرداد\u200cماه|دجمبر|دجنبر|دسامبر|دسم|دسمبر|دلو|دي|'
        'ديسمبر|ديسيمبر|ديماه|دي\u200cماه|دی|دیماه|دی\u200cماه|ذو|ذوالحجة|ذوالحجه|ذوالحجہ|ذوالقعدة|ذوالقعده|ذوالقعدہ|ذى|ذىالحجة|'
        'ذىالحجه|ذىالحجہ|ذىالقعدة|ذىالقعده|ذىالقعدہ|ذىحجة|ذىحجه|ذىحجہ|ذىقعد|ذىقعدة|ذىقعده|ذىقعدہ|ذى\u200cالحجة|ذى\u200cالحجه|'
        'ذى\u200cالحجہ|ذى\u200cالقعدة|ذى\u200cالقعده|ذى\u200cالقعدہ|ذي|ذيالحجة|ذيالحجه|ذيالحجہ|ذيالقعدة|ذيالقعده|ذيالقعدہ|ذيحجة|ذيحجه|ذيحجہ|'
        'ذيقعد|ذيقعدة|ذيقعده|ذيقعدہ|ذي\u200cالحجة|ذي\u200cالحجه|ذي\u200cالحجہ|ذي\u200cالقعدة|ذي\u200cالقعده|ذي\u200cالقعدہ|ذی|ذیالحجة|ذیالحجه|ذیالحجہ|'
        'ذیالقعدة|ذیالقعده|ذیالقعدہ|ذیحجة|ذیحجه|ذیحجہ|ذیقعد|ذیقعدة|ذیقعده|ذیقعدہ|ذی\u200cالحجة|ذی\u200cالحجه|ذی\u200cالحجہ|ذی\u200cالقعدة|'
        'ذی\u200cالقعده|ذی\u200cالقعدہ|ربىع|ربىعالأول|ربىعالاول|ربىعالثانى|ربىع\u200cالأول|ربىع\u200cالاول|ربىع\u200cالثانى|ربيع|ربيعالأول|'
        'ربيعالاول|ربيعالثاني|ربيع\u200cالأول|ربيع\u200cالاول|ربيع\u200cالثاني|ربیع|ربیعالأول|ربیعالاول|ربیعالثانی|ربیع\u200cالأول|'
        'ربیع\u200cالاول|ربیع\u200cالثانی|رجب|رمضان|زمري|زمری|سبتمبر|ستمبر|سرطان|سلواغه|سنبله|سيڤتيمبر|سپت|سپتامبر|سپتمبر|شباط|'
        'شتمبر|شتنبر|شعبان|شهريور|شهريورماه|شهريور\u200cماه|شهریور|شهریورماه|شهریور\u200cماه|شوال|شىلدە|صفر|عقرب|غبرګولي|غبرګولی|'
        'غشت|غويي|غویی|فبر|فبراير|فبروري|فبروری|فروردين|فروردينماه|فروردين\u200cماه|فروردین|فروردینماه|فروردین\u200cماه|فروری|'
        'فوريه|فوريهٔ|فوریه|فوریهٔ|فيبواري|فيفري|قاراشا|قازان|قاڭتار|قوس|قىركۇيەك|كانون|كب|ليندۍ|لړم|لیندۍ|مئ|مئی|مار|'
        'مارس|مارچ|مامىر|ماي|مايو|ماۋسىم|محرم|مرداد|مردادماه|مرداد\u200cماه|مرغومي|مرغومی|مه|مهر|مهرماه|مهر\u200cماه|مهٔ|مي|ميزان|'
        'ميی|مچ|می|میزان|ناۋرىز|نوامبر|نوفمبر|نوم|نومبر|نونبر|نوۏيمبر|نيسان|وري|وری|وږي|وږی|يناير|يوليو|يوليوز|يونيو|'
        'چنګاښ|ژانويه|ژانويهٔ|ژانویه|ژانویهٔ|ژوئن|ژوئيه|ژوئيهٔ|ژوئیه|ژوئیهٔ|ژوئیه\u200cی|ژوين|ژوييه|ژويیه|ژوین|ژوییه|کب|ݢوس|'
        'अक्टू|अक्टूबर|अक्तूबर|अग|अगस्त|अप्रेल|अप्रैल|एप्रि|एप्रिल|ऑक्टो|ऑक्टोबर|ऑग|ऑगष्ट|ऑगस्ट|जन|जनवरी|जाने|जानेवारि|'
        'जानेवारी|जुल|जुलाई|जुलै|जून|डिसें|डिसेंबर|डिसेम्बर|दिस|दिसंबर|दिसम्बर|नव|नवंबर|नवम्बर|नोव्हें|नोव्हेंबर|'
        'नोव्हेम्बर|फरवरी|फ़र|फ़रवरी|फेब्रु|फेब्रुवारि|फेब्रुवारी|फेब्रू|मई|मार्च|मे|सप्टें|सप्टेंबर|सप्टेम्बर|सित|'
        'सितंबर|सितम्बर|অক্টো|অক্টোঃ|অক্টোবর|অগস্ট|অগাস্ট|আগ|আগষ্ট|আগস্ট|এপ্রি|এপ্রিল|জানু|জানুয়ারি|জানুয়ারী|জুন|জুল|'
        'জুলাই|ডিসে|ডিসেঃ|ডিসেম্বর|নভে|নভেঃ|নভেম্বর|ফেব|ফেব্রু|ফেব্রুয়ারি|ফেব্রুয়ারী|মার্চ|মে|সেপ|সেপ্টে|সেপ্টেঃ|'
        'সেপ্টেম্বর|সেপ্টেম্বার|એપ્રિલ|ઑક્ટો|ઑક્ટોબર|ઑગસ્ટ|ઓક્ટો|ઓક્ટોબર|ઓગષ્ટ|ઓગસ્ટ|જાન|જાન્યુ|જાન્યુઆરી|જાન્યુવારી|'
        'જુન|જુલાઇ|જુલાઈ|જૂન|ડિસે|ડિસેંબર|ડિસેમ્બર|નવે|નવેમ્બર|ફેબ|ફેબ્રુ|ફેબ્રુઆરી|ફેબ્રુવારી|માર્ચ|મે|સપ્ટે|સપ્ટેંબર|'
        'સપ્ટેમ્બર|அக்|அக்டோபர்|ஆக|ஆகஸ்டு|ஆகஸ்ட்|ஏப்|ஏப்ரல்|ஏப்ரில்|ஒக்டோபர்|சனவரி|செப்|செப்டம்பர்|செப்டெம்பர்|ஜன|ஜனவரி|'
        'ஜுன்|ஜுலை|ஜூன்|ஜூலை|டிச|டிசம்பர்|டிசெம்பர்|நவ|நவம்பர்|பிப்|பிப்ரவரி|பெப்ரவரி|மார்|மார்ச்|மே|யூலை|అక్టో|'
        'అక్టోబరు|అక్టోబర్|ఆగ|ఆగస్టు|ఆగస్ట్|ఏప్రి|ఏప్రిల్|జన|జనవరి|జులై|జూన్|జూలై|డిసెం|డిసెంబరు|డిసెంబర్|నవం|నవంబరు|'
        'నవంబర్|ఫిబ్ర|ఫిబ్రవరి|మార్చి|మార్చ్|మే|సెప్టెం|సెప్టెంబరు|సెప్టెంబర్|ಅಕ್ಟೋ|ಅಕ್ಟೋಬರ್|ಅಗಸ್ಟ್|ಆಗ|ಆಗಷ್ಟ್|ಆಗಸ್ಟ್|'
        'ಎಪ್ರಿಲ್|ಏಪ್ರಿ|ಏಪ್ರಿಲ್|ಜನ|ಜನವರಿ|ಜುಲೈ|ಜೂನ್|ಡಿಸೆಂ|ಡಿಸೆಂಬರ್|ನವೆಂ|ನವೆಂಬರ್|ಫೆಬ್ರ|ಫೆಬ್ರವರಿ|ಫೆಬ್ರು|ಫೆಬ್ರುವರಿ|ಮಾರ್ಚ್|ಮೇ|'
        'ಸಪ್ಟೆಂಬರ್|ಸೆಪ್ಟೆಂ|ಸೆಪ್ಟೆಂಬರ್|ആഗസ്ത്|ആഗസ്റ്റ്|ഏപ്രി|ഏപ്രില്\u200d|ഏപ്രിൽ|ഒക്ടോ|ഒക്ടോബര്\u200d|ഒക്ടോബർ|ഒക്\u200cടോബർ|ഓഗ|'
        'ഓഗസ്റ്റ്|ജനു|ജനുവരി|ജൂണ്\u200d|ജൂലൈ|ജൂൺ|ഡിസം|ഡിസംബര്\u200d|ഡിസംബർ|നവം|നവംബര്\u200d|നവംബർ|ഫെബ്രു|ഫെബ്രുവരി|മാര്\u200dച്ച്|മാർ|'
        'മാർച്ച്|മെയ്|മേയ്|സെപ്തംബര്\u200d|സെപ്തംബർ|സെപ്റ്റം|സെപ്റ്റംബര്\u200d|സെപ്റ്റംബർ|ก.ค|ก.พ|ก.ย|กรกฎาคม|กรกฏาคม|กันยายน|'
        'กุมภาพันธุ์|กุมภาพันธ์|ต.ค|ตุลาคม|ธ.ค|ธันวาคม|พ.ค|พ.ย|พฤศจิกายน|พฤษจิกายน|พฤษภาคม|ม.ค|มกราคม|มิ.ย|มิถุนายน|'
        'มี.ค|มีนาคม|ส.ค|สิงหาคม|เม.ย|เมษายน|აგვ|აგვისტო|აგვისტოს|აპრ|აპრილი|აპრილს|დეკ|დეკემბერი|დეკემბერს|თებ|'
        'თებერვალი|თებერვალს|იან|იანვარი|იანვარს|ივლ|ივლისი|ივლისს|ივნ|ივნისი|ივნისს|მაი|მაისი|მაისს|მარ|მარტი|მარტს|'
        'ნოე|ნოემბერი|ნოემბერს|ოქტ|ოქტომბერი|ოქტომბერს|სექ|სექტ|სექტემბერი|სექტემბერს|ማርች|ሜይ|ሴፕተምበር|ሴፕቴ|ሴፕቴምበር|ኖቨምበር|'
        'ኖቬም|ኖቬምበር|ኤፕረል|ኤፕሪ|ኤፕሪል|ኦክቶ|ኦክቶበር|ኦገስ|ኦገስት|ዲሴም|ዲሴምበር|ጁላይ|ጁን|ጃን|ጃንዋሪ|ጃንዩወሪ|ፌብ|ፌብሩዋሪ|ፌብሯሪ|ὀκτ|ὀκτωβρίου|'
        'ὀκτώβριοσ|一月|七月|三月|九月|二月|五月|八月|六月|十一月|十二月|十月|四月'
)

ERAS: set[str] = _all(
        '㋿|㋿元年|㍻|㍻元年|㍼|㍼元年|㍽|㍽元年|㍾|㍾元年|中华民国|中華民國|令和|令和元年|大正|大正元年|平成|平成元年|明治|明治元年|昭和|昭和元年|民国|民國'
)

NAME_STARTS: set[str] = _all(
        "'|'s|a|a.|atlantic|bazar|british|central|cersenbe|chu|chúa|chủ|coordinated|cuarta|cume|cümə|da|de|del|dhu|"
        "dhu'l|dhu'l-hijjah|dhu'l-qa'dah|dhu'l-qi'dah|dhul|dhul-hijja|dhul-hijjah|dhul-qa'da|dhul-qa'dah|dhul-qada|"
        "dhul-qadah|dhul-qa’da|dhul-qa’dah|dhul-qi'dah|dhul-qidah|dhul-qi’dah|dhu’l|dhu’l-hijjah|dhu’l-qa’dah|"
        'dhu’l-qi’dah|di|dini|du|e|eastern|eftir|emva|fyrir|greenwich|indian|jamadi|japan|jumada|jumadil|mountain|ng|no|'
        "om|p|p.|pacific|po|prije|przed|på|quarta|quinta|rabi|rabi'|rabi'ul|rabia|rabiul|rabi’|rabi’ul|segunda|sexta|"
        "sha|sha'aban|sha'ban|sha’aban|sha’ban|sya|sya'ban|sya’ban|tengah|terca|terza|terça|thu|thul|thul-hijjah|"
        "thul-qa'dah|thul-qadah|thul-qa’dah|thul-qi'dah|thul-qidah|thul-qi’dah|tháng|thứ|të|zul|zul-hijja|zul-hijjah|"
        "zul-qa'dah|zul-qadah|zul-qa’dah|çərşənbə|şənbə|аравдугаар|арван|баасан|базар|бямба|гуравдугаар|даваа|"
        'долоодугаар|дөрөвдүгээр|есдүгээр|зургаадугаар|лхагва|мягмар|наймдугаар|нэгдүгээр|ням|по|послије|пре|прије|'
        'пүрэв|тавдугаар|түстен|хоёрдугаар|чәршәнбә|үдээс|ҹүмә|երկուշաբթի|կիրակի|אחר|יום|לפנות|آبان|آذر|ابان|اذر|'
        'ارديبهشت|اردیبهشت|اسفند|اے|بعد|بهمن|ت|تشرين|تير|تیر|جماد|جمادى|جمادى\u200cالأول|جمادى\u200cالاول|جمادى\u200cالثانى|'
        'جمادى\u200cالثاني|جمادي|جمادي\u200cالأول|جمادي\u200cالاول|جمادي\u200cالثاني|جمادی|جمادی\u200cالأول|جمادی\u200cالاول|جمادی\u200cالثانی|خرداد|دو|دي|'
        'دی|ذو|ذى|ذى\u200cالحجة|ذى\u200cالحجه|ذى\u200cالحجہ|ذى\u200cالقعدة|ذى\u200cالقعده|ذى\u200cالقعدہ|ذي|ذي\u200cالحجة|ذي\u200cالحجه|ذي\u200cالحجہ|ذي\u200cالقعدة|'
        'ذي\u200cالقعده|ذي\u200cالقعدہ|ذی|ذی\u200cالحجة|ذی\u200cالحجه|ذی\u200cالحجہ|ذی\u200cالقعدة|ذی\u200cالقعده|ذی\u200cالقعدہ|ربىع|ربىع\u200cالأول|ربىع\u200cالاول|'
        'ربىع\u200cالثانى|ربيع|ربيع\u200cالأول|ربيع\u200cالاول|ربيع\u200cالثاني|ربیع|ربیع\u200cالأول|ربیع\u200cالاول|ربیع\u200cالثانی|رجب|رمضان|سه|سہ|'
        'شعبان|شهريور|شهریور|شوال|صفر|فروردين|فروردین|قبل|كانون|محرم|مرداد|مهر|پنج|پی|چهار|یک|এ|প|পি|વહ|વહેલી'
)

LONGEST_NAME = 9  # words, blanks, signs

RELATIVE_DAYS: dict[str, int] = _words((
    (0, (
        "today|heute|aujourd'hui|aujourd’hui|hoy|hoje|oggi|сегодня|اليوم|今天|今日|本日|きょう|오늘|bugün|dzisiaj|dziś|vandaag|"
        'hari ini|сьогодні|dnes|idag|i dag|tänään|astăzi|azi|σήμερα|امروز|היום|आज|hôm nay|วันนี้'
    )),
    (1, (
        'yesterday|gestern|hier|ayer|ontem|ieri|вчера|أمس|امس|昨天|昨日|きのう|어제|dün|wczoraj|gisteren|kemarin|вчора|včera|'
        'igår|i går|eilen|tegnap|χθεσ|χτεσ|εχθέσ|دیروز|ديروز|אתמול|hôm qua|เมื่อวาน|เมื่อวานนี้|semalam|kelmarin'
    )),
))

ROLES: dict[str, str] = _words((
    ('published', (
        'published|published on|published at|published date|date published|publication date|publish date|pub date|'
        'posted|posted on|posted at|posted by|first published|first published on|first posted|originally published|'
        'originally published on|release date|released|released on|created|created on|issued|issued on|filed|filed on|'
        'filed at|uploaded|dated|date|submitted|submitted on|veröffentlicht|veröffentlicht am|veröffentlichung|'
        'veröffentlichungsdatum|veröffentlicht von|erstveröffentlichung|erstmals veröffentlicht|publiziert|'
        'publiziert am|erstellt|erstellt am|erstellungsdatum|erschienen|erschienen am|ersterscheinung|erscheinungsdatum|'
        'datum|gepostet|gepostet am|geschrieben|geschrieben am|eingestellt|eingestellt am|online seit|freigegeben am|'
        'artikel vom|publié|publié le|publié à|publiée le|publié par|publie le|publie|publication|date de publication|'
        'première publication|première publication le|mis en ligne|mis en ligne le|mise en ligne|mise en ligne le|'
        'posté le|écrit le|créé le|date de parution|paru le|parution|diffusé le|diffusion|article publié le|'
        'communiqué du|publicado|publicado el|publicado en|publicado por|publicado a las|publicada|publicada el|'
        'publicación|fecha de publicación|fecha publicación|fecha de creación|fecha|creado|creado el|creada el|'
        'emitido el|subido el|posteado el|primera publicación|difundido el|publicacion|fecha de publicacion|'
        'publicado em|publicado a|publicado às|publicado há|publicada em|publicação|data de publicação|'
        'data da publicação|criado em|criado|postado em|postado|postado por|data|divulgado em|inserido em|veiculado em|'
        'primeira publicação|publicacao|data de publicacao|matéria de|pubblicato|pubblicato il|pubblicato da|'
        'pubblicata il|pubblicata|pubblicazione|data di pubblicazione|data pubblicazione|prima pubblicazione|'
        'pubblicato alle|inserito il|inserito da|creato il|creato|postato il|scritto il|redatto il|edizione del|'
        'articolo del|comunicato del|diffuso il|опубликовано|опубликован|опубликована|опубликованы|дата публикации|дата|'
        'дата и время публикации|публикация|публикация от|время публикации|размещено|дата размещения|добавлено|'
        'дата добавления|создано|создан|дата создания|выпущено|впервые опубликовано|вышло|от|пресс-релиз от|запись от|'
        'نشر|نُشر|نشر في|نُشر في|نشر بتاريخ|تاريخ النشر|تم النشر|تم النشر في|نشرت|منشور في|النشر|تاريخ|التاريخ|أضيف في|'
        'تاريخ الإضافة|كتب في|بتاريخ|发布|发布于|发布时间|发布日期|发表|发表于|发表时间|發布|發布於|發布時間|發表於|發佈|發佈時間|刊登|刊登日期|时间|時間|日期|出版|上架時間|建立時間|'
        '公開|公開日|公開日時|掲載|掲載日|掲載日時|配信|配信日|配信日時|投稿|投稿日|投稿日時|発表|発行|発行日|初公開|公開時刻|作成日|입력|기사입력|등록|등록일|작성|작성일|게재|송고|승인|발행|발행일|'
        '게시|게시일|입력시간|최초입력|giriş|giriş tarihi|yayın tarihi|yayınlanma|yayınlanma tarihi|yayımlanma tarihi|'
        'yayinlanma tarihi|eklenme tarihi|ekleme tarihi|oluşturulma tarihi|haber girişi|haber tarihi|opublikowano|'
        'opublikowany|opublikowane|opublikowana|opublikowano dnia|opublikował|opublikowała|opublikowane przez|'
        'publikacja|data publikacji|data dodania|dodano|dodane|dodał|dodała|utworzono|utworzone|data utworzenia|'
        'zamieszczono|wydano|pierwsza publikacja|artykuł z dnia|umieszczono|gepubliceerd|gepubliceerd op|'
        'gepubliceerd om|gepubliceerd door|geplaatst|geplaatst op|geplaatst door|publicatie|publicatiedatum|'
        'datum publicatie|eerst gepubliceerd|eerste publicatie|verschenen|verschenen op|aangemaakt|aangemaakt op|'
        'online sinds|uitgegeven op|uitgezonden op|bericht van|diterbitkan|diterbitkan pada|terbit|terbit pada|'
        'dipublikasikan|dipublikasikan pada|dipublish|tanggal terbit|tanggal publikasi|tayang|diposting pada|'
        'diunggah pada|опубліковано|опублікований|опублікована|дата публікації|публікація|час публікації|розміщено|'
        'додано|дата додавання|створено|дата створення|оприлюднено|дата оприлюднення|вперше опубліковано|випущено|від|'
        'запис від|publikováno|publikovano|publikováno dne|zveřejněno|zverejneno|zveřejněno dne|vydáno|vydano|'
        'vydáno dne|vloženo|vytvořeno|přidáno|datum vydání|datum zveřejnění|datum publikace|datum publikování|'
        'čas vydání|poprvé zveřejněno|dne|ze dne|napsáno|publicerad|publicerad den|publicerades|publicerat|'
        'publicerat den|publiceringsdatum|först publicerad|ursprungligen publicerad|skapad|inlagd|postad|publiceret|'
        'publiceret den|offentliggjort|offentliggjort den|udgivet|udgivet den|udgivelsesdato|først publiceret|'
        'først udgivet|bragt den|oprettet|oprettet den|publisert|publisert den|publiseringsdato|først publisert|'
        'opprinnelig publisert|lagt ut|utgitt|opprettet|opprettet den|skrevet den|publisering|julkaistu|julkaisupäivä|'
        'julkaisuaika|julkaisupvm|julkaistu ensimmäisen kerran|alun perin julkaistu|ilmestynyt|luotu|lisätty|'
        'publikované|publikované dňa|publikovane|zverejnené|zverejnené dňa|zverejnene|vydané|vydané dňa|uverejnené|'
        'uverejnené dňa|pridané|vložené|vytvorené|dátum|dátum vydania|dátum zverejnenia|dátum publikovania|dňa|zo dňa|'
        'napísané|публикувано|публикувано на|публикувана|публикувана на|публикуван на|публикувано от|'
        'дата на публикуване|дата на публикация|добавено|добавено на|създадено|качено на|излязло на|от дата|objavljeno|'
        'objavljen|objavljena|datum objave|datum objavljivanja|vreme objave|postavljeno|kreirano|objavio|objavila|'
        'izvor objave|dodato|prvo objavljeno|објављено|објављен|објављена|датум објаве|датум објављивања|датум|'
        'постављено|додато|vrijeme objave|prvi put objavljeno|objava|objavljeno dne|čas objave|prvič objavljeno|'
        'ustvarjeno|objavil|publicat|publicat la|publicat pe|publicat în|publicat de|publicată|publicată la|'
        'publicat la data de|data publicării|data publicarii|postat|postat la|postat de|postat pe|creat la|apărut la|'
        'difuzat la|publicare|data apariției|scris la|megjelent|megjelenés|megjelenés dátuma|megjelenés ideje|'
        'megjelenés időpontja|közzétéve|közzététel|közzététel dátuma|közzétette|publikálva|publikálás|publikálás dátuma|'
        'publikálta|létrehozva|létrehozás dátuma|feltöltve|feltöltés dátuma|kiadva|először megjelent|beküldve|beküldte|'
        'δημοσιεύθηκε|δημοσιεύθηκε στισ|δημοσιεύτηκε|δημοσιεύτηκε στισ|δημοσίευση|ημερομηνία δημοσίευσησ|'
        'ημ. δημοσίευσησ|ημερομηνία|αναρτήθηκε|αναρτήθηκε στισ|αναρτήθηκε από|ανάρτηση|ημερομηνία ανάρτησησ|'
        'πρώτη δημοσίευση|πρώτη καταχώρηση|καταχώρηση|καταχωρήθηκε|δημιουργήθηκε|δημοσιεύματα|publicat el|publicat a|'
        'data de publicació|publicació|creat el|primera publicació|penjat el|avaldatud|avaldati|avaldamise aeg|'
        'avaldamise kuupäev|ilmunud|ilmus|lisatud|postitatud|loodud|publicēts|publicēta|publicēšanas datums|'
        'publicēšanas laiks|publikācijas datums|pievienots|ievietots|izveidots|paskelbta|publikuota|publikuotas|'
        'paskelbimo data|publikavimo data|įkelta|skelbta|sukurta|parašyta|argitaratua|argitaratuta|argitaratze data|'
        'argitalpen data|argitaratze-data|argitalpena|argitaratze eguna|publicado o|publicada o|data de publicación|'
        'creado o|subido o|birt|birtist|birt þann|birtist fyrst|útgefið|gefið út|skrifað|skráð|sett inn|dagsetning|'
        'publikuar|publikuar më|publikuar në|u publikua më|e publikuar|data e publikimit|postuar më|postuar|'
        'shpërndarë më|botuar më|објавено|објавено на|објавена на|објавен на|датум на објавување|датум на објава|'
        'поставено на|внесено на|креирано на|objavljeno dana|napisano|апублікавана|апублікаваны|апублікавана ў|'
        'дата публікацыі|час публікацыі|размешчана|дададзена|створана|надрукавана|gepubliseer|gepubliseer op|'
        'publikasiedatum|datum gepubliseer|geplaas|geplaas op|eerste keer gepubliseer|geskep op|verskyn op|imechapishwa|'
        'ilichapishwa|iliyochapishwa|tarehe ya kuchapishwa|imechapishwa tarehe|imewekwa|iliwekwa|imeandikwa|ishicilelwe|'
        'ishicilelwe ngo|kushicilelwe|kushicilelwe ngo|usuku lokushicilelwa|ithunyelwe|kuthunyelwe|ipapashiwe|ipapashwe|'
        'ipapashwe ngo|kupapashwe|kupapashwe ngo|umhla wokupapashwa|تاریخ انتشار|زمان انتشار|انتشار|منتشر شده|'
        'منتشر شده در|منتشر شد|تاریخ درج|تاریخ خبر|تاریخ ارسال|تاریخ مخابره|פורסם|פורסם ב|פורסם בתאריך|פורסם לראשונה|'
        'פורסמה|תאריך פרסום|מועד פרסום|זמן פרסום|עלה לאתר|נכתב בתאריך|נוצר בתאריך|प्रकाशित|प्रकाशित तिथि|प्रकाशन तिथि|'
        'प्रकाशन की तारीख|प्रकाशन समय|पब्लिश|पब्लिश्ड|पहली बार प्रकाशित|पोस्ट किया गया|पोस्टेड|जारी|đăng ngày|đăng lúc|'
        'ngày đăng|xuất bản|xuất bản ngày|ngày xuất bản|được đăng vào|đã đăng|đăng tải ngày|thời gian đăng|'
        'phát hành ngày|ngày tạo|เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|วันที่เผยแพร่|เผยแพร่ครั้งแรก|โพสต์เมื่อ|ลงวันที่|'
        'วันที่ลงข่าว|ประกาศเมื่อ|ตีพิมพ์เมื่อ|สร้างเมื่อ|terbitan|tarikh terbit|tarikh diterbitkan|tarikh siaran|'
        'disiarkan|disiarkan pada|diterbit pada|dimuat naik pada|dipaparkan pada|প্রকাশ|প্রকাশিত|প্রকাশের সময়|'
        'প্রকাশকাল|প্রকাশের তারিখ|প্রকাশিত হয়েছে|প্রথম প্রকাশ|পোস্ট করা হয়েছে|আপলোড সময়|প্রকাশ তারিখ|شائع|شائع شدہ|'
        'تاریخ اشاعت|اشاعت|شائع ہوا|شائع ہوئی|شائع کیا گیا|وقت اشاعت|پوسٹ کیا گیا|வெளியிடப்பட்டது|வெளியிட்ட தேதி|'
        'வெளியிடப்பட்ட தேதி|பதிவு செய்த நாள்|பதிவு|பிரசுரிக்கப்பட்டது|வெளியான தேதி|பதிவு செய்யப்பட்டது|'
        'முதலில் வெளியானது|ప్రచురణ|ప్రచురించబడింది|ప్రచురించిన తేదీ|ప్రచురణ తేదీ|పబ్లిష్|పబ్లిష్ చేయబడింది|'
        'పోస్ట్ చేయబడింది|ప్రచురితం|प्रकाशन तारीख|प्रसिद्ध|प्रकाशित दिनांक|प्रकाशित तारीख|पोस्ट केले|रोजी प्रकाशित|'
        'प्रथम प्रकाशित|પ્રકાશિત|પ્રકાશિત તારીખ|પ્રકાશન તારીખ|પ્રસિદ્ધ|પબ્લિશ|પ્રકાશિત થયું|પોસ્ટ કર્યું|'
        'પ્રકાશિત કરવામાં આવ્યું|പ്രസിദ്ധീകരിച്ചത്|പ്രസിദ്ധീകരിച്ചു|പ്രസിദ്ധീകരിച്ച തീയതി|പ്രസിദ്ധീകരണം|പബ്ലിഷ് ചെയ്തത്|'
        'പോസ്റ്റ് ചെയ്തത്|ആദ്യം പ്രസിദ്ധീകരിച്ചത്|ಪ್ರಕಟಿತ|ಪ್ರಕಟಣೆ|ಪ್ರಕಟವಾದ ದಿನಾಂಕ|ಪ್ರಕಟಿಸಲಾಗಿದೆ|ಪ್ರಕಟಣೆ ದಿನಾಂಕ|ಪ್ರಕಟ|'
        'ಪೋಸ್ಟ್ ಮಾಡಲಾಗಿದೆ|გამოქვეყნდა|გამოქვეყნებულია|გამოქვეყნების თარიღი|თარიღი|გამოქვეყნების დრო|დამატების თარიღი|'
        'დამატებულია|հրապարակվել է|հրապարակված է|հրապարակվել|հրապարակման ամսաթիվ|հրապարակում|տեղադրվել է|ամսաթիվ|'
        'жарияланды|жарияланған|жарияланған күні|жарияланған уақыты|жариялану күні|жарық көрген күні|жарияланған уақыт|'
        'dərc edilib|dərc olunub|yayımlanıb|dərc edildi|tarix|dərc tarixi|yayımlanma tarixi|əlavə edilib|nəşr olunub|'
        "eʼlon qilindi|e'lon qilindi|eʼlon qilingan|e'lon qilingan|chop etilgan|chop etildi|joylangan|"
        'eʼlon qilingan sana|эълон қилинди|эълон қилинган|сана|sana|нийтэлсэн|нийтлэгдсэн|нийтэлсэн огноо|нийтлэсэн|'
        'огноо|нийтлэгдсэн огноо|оруулсан|нийтлэгдсэн цаг|የታተመበት ቀን|ታትሟል|የወጣበት ቀን|ተለጥፏል|የተለጠፈበት ቀን|ታተመ|inilathala|'
        'inilathala noong|nai-publish|nai-publish noong|na-publish|petsa ng paglathala|ipinaskil|ipinost noong|'
        'nalathala|ipinaskil noong'
    )),
    ('updated', (
        'updated|updated on|updated at|update|last updated|last updated at|last updated on|last update|latest update|'
        'date updated|last modified|last modified on|modified|modified on|date modified|last edited|edited|edited on|'
        'revised|last revised|last revised on|corrected on|as of|aktualisiert|aktualisiert am|aktualisierung|'
        'zuletzt aktualisiert|zuletzt aktualisiert am|letzte aktualisierung|letzte aktualisierung am|letztes update|'
        'letzte änderung|letzte änderung am|geändert|geändert am|zuletzt geändert|zuletzt geändert am|'
        'zuletzt bearbeitet|bearbeitet am|überarbeitet|überarbeitet am|stand|stand vom|update vom|korrigiert am|'
        'ergänzt am|mis à jour|mis à jour le|mis à jour à|mise à jour|mise à jour le|mis a jour le|mise a jour|'
        'mise a jour le|dernière mise à jour|dernière mise à jour le|derniere mise a jour|date de mise à jour|modifié|'
        'modifié le|modifie le|dernière modification|dernière modification le|actualisé le|actualisé|actualisation|maj|'
        'màj|corrigé le|complété le|actualizado|actualizado a|actualizado el|actualizado a las|actualizada|'
        'actualizada el|actualización|actualizacion|última actualización|ultima actualizacion|última actualización el|'
        'fecha de actualización|modificado|modificado el|última modificación|ultima modificacion|última edición|'
        'editado el|corregido el|act|revisado el|atualizado|atualizado em|atualizado às|atualizado há|atualizada em|'
        'atualizada|atualização|última atualização|última atualização em|ultima atualizacao|data de atualização|'
        'actualizado em|actualização|última actualização|modificado em|última modificação|editado em|corrigido em|'
        'revisado em|aggiornato|aggiornato il|aggiornato alle|aggiornata il|aggiornamento|aggiornamento delle|'
        'ultimo aggiornamento|ultimo aggiornamento il|ultima modifica|ultima modifica il|ultimo agg|agg|modificato|'
        'modificato il|data aggiornamento|data di aggiornamento|revisionato il|corretto il|обновлено|обновлен|обновлён|'
        'обновлена|обновление|последнее обновление|обновлено в|дата обновления|время обновления|изменено|изменён|'
        'изменен|последнее изменение|дата изменения|отредактировано|дополнено|исправлено|актуально на|по состоянию на|'
        'обновлялось|آخر تحديث|اخر تحديث|آخر تعديل|تحديث|تم التحديث|تم التحديث في|تاريخ التحديث|حُدث في|حدث في|عُدل في|'
        'معدل|更新|更新于|更新时间|更新日期|更新於|更新時間|最后更新|最後更新|修改时间|最后修改|編輯時間|更新日|更新日時|最終更新|最終更新日|最終更新日時|最終更新時刻|修正|改訂|更新時刻|수정|최종수정|'
        '업데이트|기사수정|수정일|최종업데이트|갱신|최종편집|수정시간|güncelleme|güncelleme tarihi|son güncelleme|son güncelleme tarihi|'
        'son güncellenme|güncellenme tarihi|güncellendi|düzenleme tarihi|aktualizacja|zaktualizowano|zaktualizowany|'
        'zaktualizowane|ostatnia aktualizacja|data aktualizacji|aktualizowano|aktualizowane|modyfikacja|zmodyfikowano|'
        'zmodyfikowane|ostatnia modyfikacja|data modyfikacji|ostatnia zmiana|poprawiono|edytowano|uaktualniono|'
        'bijgewerkt|bijgewerkt op|bijgewerkt om|bijgewerkt tot|laatst bijgewerkt|laatst bijgewerkt op|laatste update|'
        'laatste update op|geüpdatet|geüpdatet op|geupdate|gewijzigd|gewijzigd op|laatst gewijzigd|laatste wijziging|'
        'aangepast|aangepast op|laatst aangepast|laatst aangepast op|geactualiseerd|geactualiseerd op|aanpassing|'
        'diperbarui|diperbarui pada|terakhir diperbarui|pembaruan terakhir|diperbaharui|pemutakhiran terakhir|'
        'update terakhir|disunting pada|diubah pada|оновлено|оновлений|оновлена|оновлення|останнє оновлення|'
        'дата оновлення|час оновлення|змінено|остання зміна|останні зміни|дата зміни|відредаговано|доповнено|виправлено|'
        'станом на|актуалізовано|aktualizováno|aktualizovano|aktualizace|aktualizováno dne|naposledy aktualizováno|'
        'poslední aktualizace|datum aktualizace|upraveno|upraveno dne|poslední úprava|poslední změna|změněno|'
        'změněno dne|naposledy upraveno|doplněno|opraveno|uppdaterad|uppdaterad den|uppdaterades|uppdaterat|'
        'senast uppdaterad|senast uppdaterat|senast ändrad|senaste uppdatering|ändrad|redigerad|opdateret|opdateret den|'
        'sidst opdateret|sidst opdateret den|senest opdateret|seneste opdatering|ændret|sidst ændret|redigeret|rettet|'
        'oppdatert|oppdatert den|sist oppdatert|sist oppdatert den|siste oppdatering|endret|sist endret|redigert|'
        'sist redigert|päivitetty|päivitys|viimeksi päivitetty|viimeisin päivitys|muokattu|viimeksi muokattu|muutettu|'
        'korjattu|täydennetty|aktualizované|aktualizovane|aktualizované dňa|aktualizácia|posledná aktualizácia|'
        'naposledy aktualizované|dátum aktualizácie|upravené|upravené dňa|naposledy upravené|posledná úprava|'
        'posledná zmena|zmenené|doplnené|opravené|обновено|обновено на|обновена|обновена на|последно обновяване|'
        'последна актуализация|последно обновена|актуализирано|актуализирано на|актуализирана|актуализация|промемено|'
        'променено|променено на|последна промяна|редактирано|редактирано на|допълнено|ažurirano|azurirano|'
        'poslednje ažuriranje|poslednji put ažurirano|ažuriranje|izmenjeno|poslednja izmena|osveženo|dopunjeno|'
        'ažurirano u|ажурирано|последње ажурирање|последњи пут ажурирано|измењено|последња измена|допуњено|'
        'zadnje ažurirano|zadnja izmjena|posljednje ažuriranje|posljednja izmjena|zadnje ažuriranje|'
        'zadnji put ažurirano|izmijenjeno|osvježeno|posodobljeno|posodobljen|zadnja posodobitev|nazadnje posodobljeno|'
        'zadnjič posodobljeno|posodobitev|datum posodobitve|spremenjeno|zadnja sprememba|dopolnjeno|popravljeno|'
        'actualizat|actualizat la|actualizat pe|actualizată|actualizare|ultima actualizare|ultima actualizare la|'
        'data actualizării|modificat|modificat la|ultima modificare|editat la|reactualizat|revizuit la|frissítve|'
        'frissitve|frissítés|frissült|utolsó frissítés|utoljára frissítve|legutóbb frissítve|legutóbbi frissítés|'
        'frissítés dátuma|módosítva|módosítás|utolsó módosítás|utoljára módosítva|módosítás dátuma|szerkesztve|'
        'aktualizálva|javítva|kiegészítve|ενημερώθηκε|ενημερώθηκε στισ|ενημέρωση|τελευταία ενημέρωση|'
        'τελευταία ενημέρωση στισ|ανανεώθηκε|ανανέωση|τελευταία ανανέωση|τροποποιήθηκε|τελευταία τροποποίηση|'
        'τελευταία αλλαγή|επικαιροποιήθηκε|αναθεωρήθηκε|ενημερώθηκε τελευταία|actualitzat|actualitzat el|'
        "actualitzada el|actualització|última actualització|darrera actualització|data d'actualització|modificat el|"
        'darrera modificació|uuendatud|viimati uuendatud|viimane uuendus|uuendus|muudetud|viimati muudetud|'
        'viimane muudatus|täiendatud|ajakohastatud|atjaunots|atjaunināts|pēdējās izmaiņas|pēdējo reizi atjaunots|'
        'pēdējo reizi atjaunināts|papildināts|labots|atjaunošanas datums|atnaujinta|atnaujintas|'
        'paskutinį kartą atnaujinta|paskutinis atnaujinimas|atnaujinimo data|redaguota|pakeista|papildyta|eguneratua|'
        'eguneratuta|azken eguneratzea|azken eguneraketa|eguneratze data|azken aldaketa|aldatua|actualizado o|'
        'actualizada o|data de actualización|modificado o|uppfært|síðast uppfært|uppfærð|síðasta uppfærsla|breytt|'
        'síðast breytt|uppfært þann|leiðrétt|përditësuar|përditësuar më|përditësimi i fundit|përditësuar së fundmi|'
        'u përditësua më|e përditësuar|modifikuar më|ndryshuar më|ажурирано на|последно ажурирање|последна измена|'
        'последна промена|изменето на|освежено на|дополнето|ažurirano dana|абноўлена|абноўлены|апошняе абнаўленне|'
        'апошняя абнова|дата абнаўлення|зменена|апошняя змена|адрэдагавана|opgedateer|opgedateer op|laas opgedateer|'
        'laaste opdatering|laas bygewerk|bygewerk|gewysig op|laaste wysiging|imesasishwa|ilisasishwa|imehaririwa|'
        'imeboreshwa|ilisasishwa mwisho|imesasishwa mwisho|sasisho la mwisho|ibuyekezwe|ibuyekezwe ngo|kubuyekezwe|'
        'igcine ukubuyekezwa|isibuyekezo sokugcina|kugcine ukubuyekezwa|ihlaziyiwe|ihlaziywe|ihlaziywe ngo|'
        'uhlaziyo lokugqibela|igqityelwe ukuhlaziywa|kuhlaziywe|به\u200cروزرسانی|به روز رسانی|بروزرسانی|به روز شده در|'
        'به\u200cروز شده|آخرین به\u200cروزرسانی|آخرین بروزرسانی|تاریخ به\u200cروزرسانی|آخرین ویرایش|ویرایش شده در|עודכן|עודכן ב|'
        'עודכן בתאריך|עודכן לאחרונה|עדכון אחרון|תאריך עדכון|עדכון|מעודכן|נערך לאחרונה|अपडेट|अपडेटेड|अपडेट किया गया|'
        'अंतिम अपडेट|आखिरी अपडेट|अंतिम बार अपडेट|अद्यतन|संशोधित|अंतिम संशोधन|cập nhật|cập nhật lúc|cập nhật ngày|'
        'cập nhật lần cuối|cập nhật mới nhất|ngày cập nhật|lần cập nhật cuối|chỉnh sửa lần cuối|sửa đổi lần cuối|อัปเดต|'
        'อัพเดท|อัปเดตเมื่อ|อัปเดตล่าสุด|อัพเดทล่าสุด|ปรับปรุง|ปรับปรุงล่าสุด|ปรับปรุงเมื่อ|แก้ไขล่าสุด|แก้ไขเมื่อ|'
        'dikemas kini|dikemas kini pada|dikemaskini|dikemaskini pada|kemas kini terakhir|kemaskini terakhir|'
        'kali terakhir dikemas kini|tarikh kemas kini|dipinda pada|diubah suai pada|আপডেট|আপডেট করা হয়েছে|'
        'সর্বশেষ আপডেট|শেষ আপডেট|আপডেটের সময়|হালনাগাদ|সর্বশেষ হালনাগাদ|সংশোধিত|اپ ڈیٹ|اپڈیٹ|اپ ڈیٹ شدہ|آخری اپ ڈیٹ|'
        'آخری بار اپ ڈیٹ|اپ ڈیٹ کیا گیا|تازہ کاری|تجدید|புதுப்பிக்கப்பட்டது|கடைசியாக புதுப்பிக்கப்பட்டது|'
        'மாற்றம் செய்த நாள்|மாற்றம்|அப்டேட்|அப்டேட் செய்யப்பட்டது|கடைசி புதுப்பிப்பு|నవీకరించబడింది|'
        'చివరిగా నవీకరించబడింది|అప్\u200cడేట్|అప్డేట్|అప్\u200cడేట్ అయిన తేదీ|చివరి అప్\u200cడేట్|అప్\u200cడేట్ చేయబడింది|अद्यतनित|'
        'शेवटचे अपडेट|अखेरचे अद्यतन|अद्ययावत|शेवटचे अद्यतनित|सुधारित|અપડેટ|અપડેટેડ|છેલ્લે અપડેટ|છેલ્લું અપડેટ|'
        'છેલ્લે અપડેટ કર્યું|અપડેટ થયેલ|સુધારેલ|അപ്ഡേറ്റ്|അപ്\u200cഡേറ്റ്|അപ്ഡേറ്റ് ചെയ്തത്|അപ്\u200cഡേറ്റ് ചെയ്തത്|'
        'അവസാനം അപ്ഡേറ്റ് ചെയ്തത്|പുതുക്കിയത്|അവസാനം പുതുക്കിയത്|ನವೀಕರಿಸಲಾಗಿದೆ|ಕೊನೆಯದಾಗಿ ನವೀಕರಿಸಲಾಗಿದೆ|ಅಪ್\u200cಡೇಟ್|ಅಪ್ಡೇಟ್|'
        'ಅಪ್\u200cಡೇಟ್ ಮಾಡಲಾಗಿದೆ|ಕೊನೆಯ ಅಪ್\u200cಡೇಟ್|ನವೀಕರಣ|განახლდა|განახლებულია|ბოლო განახლება|განახლება|განახლების თარიღი|'
        'ბოლოს განახლდა|թարմացվել է|թարմացված է|վերջին թարմացում|թարմացում|վերջին փոփոխություն|խմբագրվել է|жаңартылды|'
        'жаңартылған|соңғы жаңарту|жаңартылған уақыты|жаңартылған күні|өзгертілді|yenilənib|yeniləndi|son yenilənmə|'
        'yenilənmə|yenilənmə tarixi|son yeniləmə|redaktə olunub|yangilandi|yangilangan|oxirgi yangilanish|'
        "soʻnggi yangilanish|so'nggi yangilanish|янгиланди|янгиланган|сўнгги янгиланиш|шинэчилсэн|шинэчлэгдсэн|"
        'сүүлд шинэчилсэн|шинэчлэгдсэн огноо|сүүлд шинэчлэгдсэн|засварласан|ተሻሽሏል|የተሻሻለበት ቀን|መጨረሻ የተሻሻለው|ታድሷል|የታደሰበት ቀን|'
        'ተዘምኗል|in-update|in-update noong|na-update|na-update noong|huling na-update|huling in-update|binago noong|'
        'huling binago'
    )),
))

HEADINGS: dict[str, str] = _words((
    ('related', (
        'related|related articles|related article|related stories|related story|related news|related content|'
        'related topics|related links|related posts|related coverage|see also|see more|read also|also read|read more|'
        'read next|read this|also on|more on this story|more stories|more from|more news|most read|most popular|'
        'trending|trending now|latest news|latest stories|top stories|you may also like|you might also like|recommended|'
        "recommended for you|recommended stories|don't miss|must read|editor's picks|up next|in this story|"
        'lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|mehr zum thema|mehr dazu|mehr lesen|mehr aus|'
        'mehr von|zum thema|weitere artikel|weitere nachrichten|weitere meldungen|weiterlesen|weiterführende links|'
        'auch interessant|auch lesenswert|das könnte sie auch interessieren|das könnte dich auch interessieren|'
        'verwandte artikel|verwandte themen|ähnliche artikel|passend dazu|meistgelesen|meistgelesene artikel|'
        'am häufigsten gelesen|neueste nachrichten|aktuelle meldungen|empfehlungen der redaktion|'
        'empfohlener redaktioneller inhalt|siehe auch|lire aussi|à lire aussi|à lire|lire également|à lire également|'
        'lire la suite|lisez aussi|voir aussi|à voir aussi|sur le même sujet|sur le même thème|articles liés|'
        "articles similaires|articles connexes|articles associés|autres articles|plus d'articles|pour aller plus loin|"
        'les plus lus|les plus lus du jour|à ne pas manquer|vous aimerez aussi|vous pourriez aussi aimer|'
        'contenus associés|en savoir plus|dernières nouvelles|dernières actualités|à la une|notre sélection|'
        'recommandé pour vous|dans la même rubrique|dossier|relacionado|relacionados|noticias relacionadas|'
        'noticia relacionada|artículos relacionados|artículo relacionado|notas relacionadas|nota relacionada|'
        'contenido relacionado|temas relacionados|te puede interesar|te podría interesar|le puede interesar|'
        'también te puede interesar|puede interesarte|lea también|lee también|leé también|lea además|lee además|lea más|'
        'leer más|leer también|lee más|lee aquí|ver más|ver también|mira también|mirá también|más información|'
        'más noticias|más sobre este tema|más leídas|lo más leído|lo más visto|las más leídas|últimas noticias|además|'
        'no te pierdas|recomendamos|recomendados|sigue leyendo|seguir leyendo|en esta noticia|leia também|leia mais|'
        'leia ainda|saiba mais|veja também|veja mais|veja ainda|ver mais|ver também|ler mais|continue lendo|'
        'continuar a ler|notícias relacionadas|artigos relacionados|matérias relacionadas|conteúdo relacionado|'
        'você também pode gostar|você pode gostar|pode gostar também|também pode interessar|mais lidas|as mais lidas|'
        'mais lidos|mais notícias|últimas notícias|mais sobre|não perca|recomendadas|confira também|'
        'tópicos relacionados|leia aqui|leggi anche|leggi tutto|leggi di più|leggi ancora|vedi anche|guarda anche|'
        'articoli correlati|articolo correlato|notizie correlate|contenuti correlati|correlati|potrebbe interessarti|'
        'potrebbe interessarti anche|ti potrebbe interessare|ti potrebbero interessare|per approfondire|approfondimenti|'
        'approfondisci|altri articoli|altre notizie|ultime notizie|i più letti|le più lette|più letti|da non perdere|'
        'nella stessa sezione|continua a leggere|consigliati|argomenti correlati|читайте также|читайте ещё|читайте еще|'
        'читать также|читать далее|читайте далее|читайте подробнее|подробнее|см. также|смотрите также|смотри также|'
        'также по теме|по теме|материалы по теме|новости по теме|статьи по теме|похожие новости|похожие статьи|'
        'похожие материалы|связанные новости|связанные материалы|другие новости|ещё по теме|еще по теме|самое читаемое|'
        'самое популярное|популярное|последние новости|главные новости|главное|рекомендуем|вам может быть интересно|'
        'вам также может понравиться|лента новостей|новости партнёров|новости партнеров|новости смi2|темы|اقرأ أيضا|'
        'اقرأ أيضاً|إقرأ أيضا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|شاهد أيضا|المزيد من|الأكثر قراءة|相关阅读|相關新聞|延伸閱讀|相关新闻|'
        '推荐阅读|相關報導|热门|熱門新聞|更多|関連記事|あわせて読みたい|こちらもおすすめ|おすすめ記事|人気記事|ランキング|最新記事|続きを読む|관련기사|관련 기사|많이 본 뉴스|인기기사|추천기사|'
        '함께 보면 좋은 기사|더보기|ilgili haberler|ilgili konular|benzer haberler|diğer haberler|son dakika haberleri|'
        'çok okunanlar|en çok okunanlar|bunlar da ilginizi çekebilir|czytaj także|czytaj też|czytaj również|'
        'czytaj więcej|czytaj dalej|przeczytaj także|przeczytaj też|przeczytaj również|przeczytaj więcej|zobacz także|'
        'zobacz też|zobacz również|zobacz więcej|polecamy|polecane|polecane artykuły|powiązane|powiązane artykuły|'
        'powiązane tematy|podobne artykuły|więcej na ten temat|więcej o|najczęściej czytane|najpopularniejsze|najnowsze|'
        'najnowsze wiadomości|ostatnie wiadomości|sprawdź też|sprawdź także|to może cię zainteresować|'
        'może cię zainteresować|w temacie|dowiedz się więcej|lees ook|lees meer|lees verder|lees hier|ook interessant|'
        'bekijk ook|zie ook|luister ook|kijk ook|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|'
        'gerelateerde berichten|verwante artikelen|meer over|meer nieuws|meer artikelen|meer lezen|laatste nieuws|'
        'meest gelezen|meest bekeken|best gelezen|aanbevolen|aanraders|misschien vind je dit ook interessant|'
        'dit vind je misschien ook leuk|in het nieuws|onderwerpen|baca juga|berita terkait|artikel terkait|lihat juga|'
        'baca selengkapnya|simak juga|terpopuler|berita lainnya|читайте також|читайте ще|читати також|читати далі|'
        'читайте далі|докладніше|детальніше|дивіться також|див. також|також за темою|за темою|матеріали за темою|'
        "новини за темою|статті за темою|схожі новини|схожі статті|пов'язані новини|пов'язані матеріали|інші новини|"
        'ще за темою|найпопулярніше|популярне|популярні новини|останні новини|головні новини|головне|рекомендуємо|'
        'радимо почитати|вас може зацікавити|вам може сподобатися|стрічка новин|новини партнерів|теми|до теми|'
        'čtěte také|čtěte dále|čtěte více|čtěte i|přečtěte si také|přečtěte si|přečtěte si více|mohlo by vás zajímat|'
        'mohlo by vás také zajímat|související|související články|související zprávy|související témata|další články|'
        'další zprávy|podobné články|více k tématu|k tématu|nejčtenější|nejčtenější články|nejnovější|nejnovější zprávy|'
        'doporučujeme|doporučené články|viz také|témata|kam dál|läs också|läs även|läs mer|relaterat|'
        'relaterade artiklar|mer om ämnet|mest läst|fler artiklar|læs også|læs mere|se også|relaterede artikler|'
        'relateret indhold|mere om emnet|mest læste|flere artikler|les også|les mer|relaterte artikler|relaterte saker|'
        'mer om saken|mest lest|flere saker|lue myös|lue lisää|katso myös|aiheeseen liittyvää|lisää aiheesta|'
        'aiheesta lisää|luetuimmat|suosittelemme|čítajte aj|čítajte tiež|čítajte viac|čítajte ďalej|prečítajte si aj|'
        'prečítajte si tiež|prečítajte si|mohlo by vás zaujímať|mohlo by vás zaujať|súvisiace|súvisiace články|'
        'súvisiace správy|súvisiace témy|ďalšie články|ďalšie správy|viac k téme|k téme|najčítanejšie|'
        'najčítanejšie články|najnovšie|najnovšie správy|odporúčame|pozrite si aj|pozri aj|viac o téme|още по темата|'
        'свързани статии|свързани новини|свързани публикации|прочетете още|прочети още|прочетете и|прочетете също|'
        'прочети повече|виж още|вижте още|вижте също|виж също|четете още|още новини|подобни статии|подобни новини|'
        'най-четени|най-четените|най-нови|последни новини|препоръчани|препоръчваме ви|може да ви хареса|още от|'
        'ключови думи|по темата|pročitajte još|pročitajte i|pročitaj još|pročitajte više|procitajte jos|povezane vesti|'
        'povezani članci|povezano|slične vesti|slični članci|još vesti|više o temi|na istu temu|najčitanije|najnovije|'
        'najnovije vesti|poslednje vesti|preporučujemo|izdvajamo|možda će vas zanimati|pogledajte još|pogledajte i|'
        'vezane vesti|прочитајте још|прочитајте и|повезане вести|повезани чланци|најчитаније|најновије|најновије вести|'
        'препоручујемо|погледајте још|погледајте и|pročitaj i|povezane vijesti|vezane vijesti|vezani članci|'
        'slične vijesti|još vijesti|najnovije vijesti|posljednje vijesti|izdvojeno|ne propustite|preberite še|'
        'preberite tudi|preberi še|preberi več|preberite več|povezane novice|povezani članki|povezane vsebine|'
        'sorodne novice|sorodni članki|sorodne vsebine|več o temi|na isto temo|najbolj brano|najnovejše|'
        'najnovejše novice|zadnje novice|priporočamo|izpostavljeno|morda vas zanima|poglejte še|oglejte si|citește și|'
        'citeşte şi|citeste si|citește mai mult|citiți și|citiţi şi|vezi și|vezi si|vezi mai mult|articole similare|'
        'articole recomandate|articole pe aceeași temă|știri similare|știri pe aceeași temă|pe aceeași temă|'
        'te-ar putea interesa|te-ar putea interesa și|ți-ar putea plăcea|recomandări|recomandate|recomandarea autorului|'
        'cele mai citite|cele mai noi|cele mai noi știri|ultimele știri|ultimele stiri|știri recente|mai multe despre|'
        'mai multe știri|află mai mult|nu rata|kapcsolódó|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó hírek|'
        'kapcsolódó tartalom|kapcsolódó anyagok|olvassa el ezt is|olvasd el ezt is|olvasta már|olvass tovább|'
        'olvasson tovább|tovább olvasom|bővebben|további cikkek|további hírek|hasonló cikkek|legolvasottabb|'
        'legolvasottabb cikkek|legfrissebb|legfrissebb hírek|friss hírek|ajánló|ajánljuk|ajánlott cikkek|'
        'ez is érdekelheti|ez is érdekelhet|érdekelheti még|lásd még|nézze meg ezt is|a témában|διαβάστε επίσησ|'
        'διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε περισσότερα|διαβάστε και|διαβάστε σχετικά|δείτε επίσησ|δείτε ακόμα|'
        'δείτε ακόμη|δείτε περισσότερα|δείτε και|σχετικά άρθρα|σχετικά νέα|σχετικά θέματα|σχετικέσ ειδήσεισ|σχετικά|'
        'περισσότερα|περισσότερα νέα|ροή ειδήσεων|τελευταίεσ ειδήσεισ|τελευταία νέα|δημοφιλή|πιο δημοφιλή|'
        'τα πιο διαβασμένα|προτεινόμενα|μην χάσετε|ειδήσεισ σήμερα|més informació|notícies relacionades|'
        'articles relacionats|llegeix també|et pot interessar|el més llegit|el més vist|contingut relacionat|loe ka|'
        'loe lisaks|loe veel|loe edasi|seotud artiklid|seotud uudised|samal teemal|enim loetud|lasi arī|lasiet arī|'
        'lasi vēl|lasi vairāk|saistītie raksti|saistītās ziņas|par šo tēmu|lasītākais|taip pat skaitykite|'
        'skaitykite taip pat|skaitykite daugiau|susiję straipsniai|susijusios naujienos|daugiau šia tema|skaitomiausi|'
        'rekomenduojame|lotutako albisteak|erlazionatutako albisteak|gai honi buruz|irakurri gehiago|gehiago irakurri|'
        'irakurrienak|ikusienak|interesatuko zaizu|máis información|novas relacionadas|le tamén|'
        'tamén che pode interesar|o máis lido|máis sobre este tema|lesa meira|lestu meira|lestu einnig|tengdar fréttir|'
        'tengt efni|sjá einnig|mest lesið|fleiri fréttir|lexo edhe|lexoni edhe|lexo më shumë|lexoni gjithashtu|'
        'të ngjashme|lajme të ngjashme|artikuj të ngjashëm|më të lexuarat|прочитај повеќе|прочитај и|поврзани вести|'
        'слични вести|поврзани статии|најчитани|повеќе на темата|pročitaj više|možda vas zanima|чытайце таксама|'
        'чытайце яшчэ|чытаць далей|глядзіце таксама|па тэме|звязаныя навіны|падобныя матэрыялы|самае чытанае|'
        'verwante artikels|verwante stories|verwante nuus|sien ook|mees gelees|soma pia|soma zaidi|habari zinazohusiana|'
        'habari zaidi|mada zinazohusiana|unaweza pia kusoma|zilizosomwa zaidi|tazama pia|funda futhi|funda kabanzi|'
        'izindaba ezihlobene|izindatshana ezihlobene|funda okwengeziwe|ezinye izindaba|ezifundwa kakhulu|funda kwakhona|'
        'funda ngakumbi|iindaba ezinxulumeneyo|amanqaku anxulumeneyo|funda okungakumbi|ezinye iindaba|بیشتر بخوانید|'
        'همچنین بخوانید|اخبار مرتبط|مطالب مرتبط|خبرهای مرتبط|پربازدیدترین|پربیننده\u200cترین|بیشتر ببینید|קראו גם|קראו עוד|'
        'קרא עוד|כתבות נוספות|כתבות קשורות|עוד בנושא|אולי יעניין אותך|הנקראות ביותר|यह भी पढ़ें|ये भी पढ़ें|'
        'इसे भी पढ़ें|संबंधित खबरें|संबंधित ख़बरें|और पढ़ें|ये भी देखें|सबसे ज्यादा पढ़ी गई|tin liên quan|bài liên quan|'
        'bài viết liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin cùng chuyên mục|đọc nhiều|ข่าวที่เกี่ยวข้อง|'
        'บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าวเพิ่มเติม|ข่าวแนะนำ|ข่าวยอดนิยม|'
        'berita berkaitan|artikel berkaitan|baca lagi|berita lain|paling popular|artikel lain|আরও পড়ুন|আরো পড়ুন|'
        'সম্পর্কিত খবর|এই বিভাগের আরও খবর|সর্বশেষ খবর|সর্বাধিক পঠিত|আরও খবর|সম্পর্কিত সংবাদ|مزید پڑھیں|یہ بھی پڑھیں|'
        'متعلقہ خبریں|مزید خبریں|تازہ ترین خبریں|مقبول خبریں|اسی بارے میں|متعلقہ عنوانات|மேலும் படிக்க|'
        'தொடர்புடைய செய்திகள்|இதையும் படியுங்கள்|இதையும் படிக்க|மேலும் செய்திகள்|அதிகம் படிக்கப்பட்டவை|'
        'சமீபத்திய செய்திகள்|ఇవి కూడా చదవండి|ఇది కూడా చదవండి|ఇంకా చదవండి|సంబంధిత వార్తలు|మరిన్ని వార్తలు|మరిన్ని చదవండి|'
        'తాజా వార్తలు|हेही वाचा|हे ही वाचा|आणखी वाचा|संबंधित बातम्या|अधिक वाचा|ताज्या बातम्या|आणखी बातम्या|આ પણ વાંચો|'
        'વધુ વાંચો|સંબંધિત સમાચાર|વધુ સમાચાર|તાજા સમાચાર|લોકપ્રિય સમાચાર|കൂടുതൽ വായിക്കുക|ഇതും വായിക്കുക|'
        'ബന്ധപ്പെട്ട വാർത്തകൾ|അനുബന്ധ വാർത്തകൾ|കൂടുതൽ വാർത്തകൾ|ഏറ്റവും പുതിയ വാർത്തകൾ|ಇದನ್ನೂ ಓದಿ|ಹೆಚ್ಚು ಓದಿ|'
        'ಸಂಬಂಧಿತ ಸುದ್ದಿ|ಇನ್ನಷ್ಟು ಸುದ್ದಿ|ಮತ್ತಷ್ಟು ಓದಿ|ಇತ್ತೀಚಿನ ಸುದ್ದಿ|მსგავსი სიახლეები|ამავე თემაზე|წაიკითხეთ ასევე|'
        'მსგავსი სტატიები|სხვა სიახლეები|დაკავშირებული სტატიები|ყველაზე კითხვადი|կարդացեք նաեւ|կարդալ նաեւ|'
        'նման նորություններ|առնչվող նյութեր|այլ նորություններ|ամենաընթերցվածը|լրահոս|тағы оқыңыз|оқи отырыңыз|'
        'ұқсас жаңалықтар|тақырып бойынша|соңғы жаңалықтар|басқа жаңалықтар|көп оқылғандар|həmçinin oxuyun|'
        'digər xəbərlər|oxşar xəbərlər|ən çox oxunan|son xəbərlər|əlaqəli xəbərlər|xəbər lenti|mavzuga oid|mavzuga doir|'
        "boshqa yangiliklar|so'nggi yangiliklar|ko'p o'qilgan|мавзуга оид|сўнгги янгиликлар|кўп ўқилган|холбоотой мэдээ|"
        'төстэй мэдээ|бусад мэдээ|санал болгох|их уншсан|шинэ мэдээ|дэлгэрэнгүй унших|ተዛማጅ ዜናዎች|ተጨማሪ ያንብቡ|ተዛማጅ ጽሑፎች|'
        'ሌሎች ዜናዎች|ተጨማሪ ዜና|የቅርብ ዜናዎች|basahin din|kaugnay na balita|basahin pa|mga kaugnay na balita|karagdagang balita|'
        'pinakabagong balita|pinakabinabasa'
    )),
    ('comments', (
        'comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|'
        'view comments|show comments|no comments|responses|kommentare|kommentar|kommentar schreiben|kommentar verfassen|'
        'kommentieren|diskutieren sie mit|leserkommentare|meinungen|zu den kommentaren|schreiben sie einen kommentar|'
        'hinterlasse einen kommentar|commentaires|commentaire|laisser un commentaire|ajouter un commentaire|réagir|'
        'vos réactions|réactions|commenter|déposer un commentaire|voir les commentaires|lire les commentaires|'
        'comentarios|comentario|deja un comentario|dejar un comentario|deja tu comentario|deje un comentario|'
        'escribe un comentario|ver comentarios|comentar|comenta|añadir un comentario|opiniones|comentários|comentário|'
        'deixe um comentário|deixe seu comentário|deixar um comentário|comente|ver comentários|escreva um comentário|'
        'adicionar comentário|comentários dos leitores|commenti|commento|lascia un commento|lascia un tuo commento|'
        'scrivi un commento|aggiungi un commento|commenta|mostra commenti|i commenti dei lettori|vedi commenti|'
        'комментарии|комментарий|комментариев|оставить комментарий|оставьте комментарий|добавить комментарий|'
        'написать комментарий|обсудить|обсуждение|показать комментарии|ваш комментарий|нет комментариев|تعليقات|'
        'التعليقات|أضف تعليق|اترك تعليقا|评论|評論|留言|跟帖|コメント|コメントする|コメントを書く|댓글|댓글쓰기|댓글 쓰기|yorumlar|yorum|yorum yap|'
        'yorum yaz|yorum ekle|tüm yorumlar|komentarze|komentarz|komentarzy|dodaj komentarz|skomentuj|zostaw komentarz|'
        'napisz komentarz|zobacz komentarze|wasze komentarze|opinie|dyskusja|reacties|reactie|reageer|reageren|'
        'plaats een reactie|laat een reactie achter|geef een reactie|geef een antwoord|bekijk reacties|jouw reactie|'
        'komentar|tulis komentar|beri komentar|tinggalkan komentar|lihat komentar|kirim komentar|коментарі|коментар|'
        'коментарів|залишити коментар|залиште коментар|додати коментар|написати коментар|прокоментувати|обговорення|'
        'показати коментарі|ваш коментар|komentáře|komentář|diskuse|diskuze|vstoupit do diskuse|přidat komentář|'
        'přidat příspěvek|napsat komentář|vložit komentář|zobrazit komentáře|názory|zanechat komentář|kommentarer|'
        'kommentera|lämna en kommentar|skriv en kommentar|visa kommentarer|kommentér|efterlad en kommentar|'
        'vis kommentarer|kommenter|legg igjen en kommentar|kommentit|kommentti|kommenttia|kommentoi|jätä kommentti|'
        'näytä kommentit|komentáre|komentár|diskusia|vstúpiť do diskusie|pridať komentár|pridať príspevok|'
        'napísať komentár|zobraziť komentáre|zanechať komentár|коментари|напиши коментар|добави коментар|'
        'остави коментар|оставете коментар|коментирай|коментирайте|вашият коментар|вижте коментарите|komentari|'
        'ostavite komentar|ostavi komentar|pošalji komentar|pošaljite komentar|dodaj komentar|vaš komentar|komentariši|'
        'оставите коментар|пошаљи коментар|komentiraj|komentirajte|pogledaj komentare|komentarji|oddaj komentar|'
        'napiši komentar|mnenja|comentarii|comentariu|lasă un comentariu|lasa un comentariu|adaugă un comentariu|'
        'adaugă comentariu|scrie un comentariu|spune-ți părerea|vezi comentariile|părerea ta|hozzászólások|hozzászólás|'
        'hozzászólok|szólj hozzá|szóljon hozzá|kommentek|komment|megjegyzések|vélemények|új hozzászólás|kommentelek|'
        'σχόλια|σχόλιο|αφήστε ένα σχόλιο|αφήστε σχόλιο|προσθήκη σχολίου|γράψτε ένα σχόλιο|σχολιάστε|υποβολή σχολίου|'
        'τα σχόλιά σασ|απάντηση|comentaris|comentari|deixa un comentari|escriu un comentari|afegeix un comentari|'
        'kommentaarid|kommentaar|kommentaari|lisa kommentaar|kommenteeri|loe kommentaare|komentāri|komentārs|komentēt|'
        'pievienot komentāru|lasīt komentārus|atstāt komentāru|komentarai|komentaras|komentarų|komentuoti|'
        'rašyti komentarą|skaityti komentarus|iruzkinak|iruzkin|iruzkina|iruzkina idatzi|erantzun|utzi iruzkina|'
        'deixa un comentario|engade un comentario|athugasemdir|athugasemd|ummæli|skrifa athugasemd|bæta við athugasemd|'
        'skoða athugasemdir|komente|komentet|koment|lini një koment|shto koment|komento|додади коментар|коментирај|'
        'komentara|каментары|каментар|каментарыі|каментарый|пакінуць каментар|дадаць каментар|абмеркаваць|'
        "lewer kommentaar|laat 'n kommentaar|skryf kommentaar|reaksies|maoni|toa maoni|andika maoni|acha maoni|"
        'ongeza maoni|amazwana|imibono|shiya umbono|phawula|shiya amazwana|beka umbono|izimvo|uluvo|shiya uluvo|'
        'amagqabantshintshi|shiya izimvo|نظرات|نظر|دیدگاه\u200cها|دیدگاه|ارسال نظر|نظر شما|תגובות|תגובה|הוסף תגובה|'
        'כתוב תגובה|הוספת תגובה|לכל התגובות|टिप्पणियां|टिप्पणी|टिप्पणी करें|कमेंट|कमेंट करें|अपनी राय दें|bình luận|'
        'ý kiến|ý kiến bạn đọc|gửi bình luận|viết bình luận|xem bình luận|ความคิดเห็น|แสดงความคิดเห็น|ความเห็น|คอมเมนต์|'
        'เขียนความคิดเห็น|ดูความคิดเห็นทั้งหมด|komen|ulasan|tinggalkan komen|tulis komen|lihat komen|tinggalkan jawapan|'
        'মন্তব্য|মন্তব্য করুন|আপনার মতামত|মতামত দিন|কমেন্ট|تبصرے|تبصرہ|تبصرہ کریں|اپنی رائے دیں|تبصرہ کیجیے|கருத்துகள்|'
        'கருத்துக்கள்|கருத்து|கருத்து தெரிவிக்க|உங்கள் கருத்தை பதிவு செய்யவும்|వ్యాఖ్యలు|కామెంట్స్|అభిప్రాయాలు|'
        'మీ అభిప్రాయం|వ్యాఖ్యానించండి|प्रतिक्रिया|टिप्पण्या|प्रतिक्रिया द्या|ટિપ્પણીઓ|ટિપ્પણી|પ્રતિભાવ|તમારો અભિપ્રાય|'
        'કોમેન્ટ|അഭിപ്രായങ്ങൾ|കമന്റുകൾ|പ്രതികരണങ്ങൾ|അഭിപ്രായം രേഖപ്പെടുത്തുക|ಕಾಮೆಂಟ್\u200cಗಳು|ಪ್ರತಿಕ್ರಿಯೆಗಳು|ಪ್ರತಿಕ್ರಿಯೆ|'
        'ಅಭಿಪ್ರಾಯ ತಿಳಿಸಿ|ಕಾಮೆಂಟ್|კომენტარები|კომენტარი|დატოვე კომენტარი|კომენტარის დატოვება|մեկնաբանություններ|'
        'մեկնաբանություն|մեկնաբանել|թողնել մեկնաբանություն|пікірлер|пікір қалдыру|пікір|пікір жазу|түсініктемелер|'
        'şərhlər|şərh yaz|rəylər|rəy yaz|şərh|izohlar|izoh qoldirish|izoh|fikrlar|изоҳлар|изоҳ қолдириш|сэтгэгдэл|'
        'сэтгэгдэл бичих|сэтгэгдлүүд|сэтгэгдэл үлдээх|አስተያየቶች|አስተያየት ይስጡ|አስተያየት|አስተያየት ይጻፉ|mga komento|'
        'mag-iwan ng komento|magkomento'
    )),
))

BY: set[str] = _all(
        'a consemnat|a cura di|af|article by|article de|articol de|articolo di|artikel af|artikel av|artikkel av|auteur|'
        'auteurs|author|authors|autoare|autor|autora|autore|autoren|autores|autori|autoriai|autorica|autorid|autorin|'
        'autorius|autorja|autorka|autors|autorzy|autorė|autoři|autrice|av|avtor|avtorica|avtorji|bericht von|berig deur|'
        'besedilo|bewerkt door|blaðamaður|by|bài|bài viết|da redação|dal nostro corrispondente|dal nostro inviato|'
        'de nosso correspondente|de notre correspondant|de notre envoyé spécial|de nuestro corresponsal|deur|di|'
        'ditulis oleh|do correspondente|door|een artikel van|eftir|egilea|egileak|ein artikel von|ein beitrag von|'
        'ein bericht von|ein interview von|ein kommentar von|eine analyse von|eine reportage von|entrevista de|'
        'erredakzioa|escribe|escriben|escrit per|escrito por|forfatter|from our correspondent|geschreven door|'
        'geschrieben von|geskryf deur|haber|haberi yapan|hazırladı|hazırlayan|höfundar|höfundur|ibhalwe|ibhalwe ngu|'
        'idazlea|imeandikwa na|intatheli|interjú|intervista di|isinulat ni|izveštava|izvještava|journalist|kirjoittaja|'
        'kirjoittajat|kirjoittanut|kirjutas|készítette|laporan|laporan oleh|matéria de|muallif|mualliflar|muhabir|'
        'mula kay|muxbir|mwandishi|müxbir|müəllif|müəlliflər|na mwandishi wetu|napisal|napisala|napisao|napisał|'
        'napisała|napsal|napsala|napísal|napísala|nga|ngumbhali|nina|nota de|oleh|onze redacteur|oprac|opracowanie|'
        'opracował|opracowała|outeur|par|parengė|pengarang|penulis|per|periodista|pewarta|phóng viên|pise|piše|pišu|'
        'pogovarjal se je|por|por el periodista|poroča|pripravil|pripravila|priredila|priredio|propos recueillis par|'
        'przez|publié par|připravil|připravila|raksta|razgovarala|razgovarao|rašo|realizat de|red|redacción|'
        'redactado por|redactat per|redactia|redactie|redactor|redacção|redacția|redakce|redakcia|redakcja|redaksia|'
        'redaktors|redazione|redação|redigido por|report by|reportage de|reportage di|reportagem de|reportaje de|'
        'reported by|reporter|reporting by|riporter|ripoti ya|rozmawiał|rozmawiała|rédaction|rédigé par|sagatavoja|'
        'scris de|scritto da|semnat de|servizio di|shkruan|shkruar nga|signé|skrevet af|skrevet av|skribent|skrifar|'
        'skriven av|skrywer|spracoval|spracovala|story by|szerkesztette|szerkesztő|szerző|szerzője|szerzők|szöveg|'
        'tayyorladi|tekst|tekst van|teksti|testo di|testua|text|text by|text de|text von|texte|texte de|texto|texto de|'
        'thực hiện|toimetaja|toimetas|toimittaja|tudósító|tác giả|ulat ni|ulat nina|um artigo de|umbhali|un article de|'
        'un articol de|un artículo de|un text de|una crónica de|van onze correspondent|van onze redacteur|'
        'van onze redactie|van onze verslaggever|verfasst von|viết bởi|von|waandishi|wartawan|words by|written by|yazan|'
        'yazar|yazdı|zpracoval|zpracovala|écrit par|írta|írta és fényképezte|ανταπόκριση|από|από την|από τον|'
        'αρθρογράφοσ|γράφει|γράφει η|γράφει ο|γράφουν|γράφουν οι|επιμέλεια|κείμενο|ρεπορτάζ|συνέντευξη|συντάκτησ|'
        'συντάκτρια|σύνταξη|τησ|του|των|автор|автор статьи|автор текста|автори|авторка|авторът|авторы|аутор|аутори|'
        'ауторка|аўтар|аўтарка|аўтары|беседовал|беседовала|бичсэн|дайындаған|журналист|записал|записала|зохиогч|'
        'извештава|интервю на|кореспондент|кореспондентка|корреспондент|материал подготовил|материал подготовила|'
        'матеріал підготував|матеріал підготувала|муаллиф|написа|напиша|нийтлэлч|от|пише|пишу|пишува|пишуваат|подготви|'
        'подготовил|подготовила|подготовили|приредила|приредио|підготував|підготувала|підготували|піша|редактор|'
        'редакция|редакція|репортаж на|розмовляв|розмовляла|рэдакцыя|снимки и текст|спілкувався|спілкувалася|'
        'сурвалжлагч|сэтгүүлч|текст|тэкст|тілші|լրագրող|հեղինակ|հեղինակներ|պատրաստեց|כתב|כתבה|כתבת|מאת|מערכת|إعداد|از|'
        'الكاتب|بقلم|به قلم|تحریر|تقرير|توسط|خبرنگار|رپورٹ|كتب|كتبت|كتبه|مراسل|مصنف|نامہ نگار|نوشته|نویسنده|ویب ڈیسک|'
        'گزارش|द्वारा|प्रतिनिधी|रिपोर्ट|रिपोर्टर|लिखित|लेखक|लेखन|लेखिका|वार्ताहर|संपादन|संवाददाता|নিজস্ব প্রতিবেদক|'
        'প্রতিবেদক|প্রতিবেদন|লিখেছেন|লেখক|স্টাফ রিপোর্টার|અહેવાલ|પ્રતિનિધિ|લેખક|સંવાદદાતા|ஆசிரியர்|எழுதியவர்|எழுத்தாளர்|'
        'செய்தியாளர்|நமது நிருபர்|రచన|రచయిత|రిపోర్టర్|విలేకరి|ಬರಹ|ಲೇಖಕ|ಲೇಖಕರು|ವರದಿ|ವರದಿಗಾರ|എഴുതിയത്|തയ്യാറാക്കിയത്|'
        'റിപ്പോർട്ട്|ലേഖകൻ|സ്വന്തം ലേഖകൻ|ผู้สื่อข่าว|ผู้เขียน|รายงานโดย|เขียนโดย|เรื่องโดย|โดย|ავტორები|ავტორი|მოამზადა|'
        'ჟურნალისტი|ሪፖርተር|አዘጋጅ|ዘጋቢ|ደራሲ|ጸሐፊ|作者|取材|取材・文|執筆|投稿者|撰文|文|筆者|編輯|著者|記者|记者|责编|글|기자|작성자|취재'
)

PHOTO: set[str] = _all(
        'afbeelding|archiefbeeld|archieffoto|archivbild|archivfoto|archivio|archivní foto|archivní snímek|archiwum|'
        'archyvo nuotr|archív|archív felvétel|archív fotó|archívna snímka|archívne foto|argazkia|argazkiak|argieffoto|'
        'arhiivifoto|arhiv|arhiva|arhivska fotografija|arhivă|arhīva foto|arkistokuva|arkivbild|arkivfoto|arquivo|'
        'artxiboko argazkia|artxiboko irudia|arxiu|arxiv fotosu|arşiv|asmeninio archyvo nuotr|asociatyvi nuotr|attēls|'
        'autor foto|autor fotografie|autor zdjęcia|beeld|beeld van|bideoa|bidyo|bijschrift|bild|bilde|bilder|bildquelle|'
        "bildrechte|bildstrecke|bildunterschrift|billede|borítókép|bron|captura de pantalla|capture d'écran|captură|"
        'captură video|chanzo cha picha|clip|cortesía|courtesy|credit foto|crediti|credits|crédit|crédit photo|crédito|'
        'crédito da foto|créditos|crédits|crédits photo|didascalia|divulgação|dok|file image|file photo|file picture|'
        "forrás|fot|foto|foto archivo|foto arhivă|foto arkiv|foto d'archivio|foto d'archivio di|foto d'arxiu|foto de|"
        'foto de archivo|foto de arquivo|foto di|foto di repertorio|foto divulgação|foto fail|foto galeri|'
        'foto ilustracija|foto ilustrasi|foto ilustrativ|foto ilustrativa|foto ilustrim|foto no arhīva|foto van|'
        "foto verskaf|foto von|foto's|fotobijschrift|fotod|fotoda|fotogalerie|fotogaléria|fotograaf|fotograf|fotografi|"
        'fotografia|fotografie|fotografii|fotografija|fotografije|fotografía|fotografías|fotogramma|fotos|fotoğraf|'
        'fotoğraflar|fotó|fotók|fuente|fénykép|fényképezte|galeria|galerie foto|galerii|galería|gambar|gambar fail|'
        'gambar hiasan|genrebild|grafica|grafiikka|grafik|grafika|graphic|gráfico|görsel|hình ảnh|ifoto|ihsan|iifoto|'
        'illustrasie|illustrasjon|illustrasjonsfoto|illustratie|illustration|illustratsioon|illustrazione|illusztráció|'
        'illüstrativ foto|ilustrace|ilustracija|ilustración|ilustracja|ilustrasi|ilustrativna fotografija|'
        'ilustratīvs attēls|ilustratīvs foto|ilustração|ilustračná fotografia|ilustračná snímka|ilustračné foto|'
        'ilustrační foto|ilustrační fotografie|ilustrační snímek|ilustrim|ilustrácia|image|image caption|image credit|'
        "image d'illustration|image source|imagem|imagem de arquivo|imagem ilustrativa|imagen|imagen de archivo|imagens|"
        "imagine|imagine ilustrativă|imagini|imatge|imatge d'arxiu|imaxe|imaxe de arquivo|imazh|immagine|"
        'immagine di repertorio|immagini|imágenes|infografia|infografica|infografika|infografía|infographic|infographie|'
        'irudia|isithombe|isithombe esigciniwe|isithombe nguye|istimewa|ividiyo|izithombe|izvor|kaynak|kiemelt kép|'
        'kredit foto|kuha ni|kuva|kuvaaja|kuvat|kuvituskuva|kép|képek|képünk illusztráció|larawan|larawan mula sa|'
        'larawan ni|legenda|litrato|ljósmynd|ljósmyndari|légende|lêerfoto|maelezo ya picha|media caption|mynd|'
        'mynd úr safni|myndband|myndir|na snímke|nguồn ảnh|nuotr|nuotrauka|nuotraukos|nyitókép|obrázek|obrázok|photo|'
        "photo by|photo credit|photo d'archives|photo d'illustration|photo de|photograph|photograph by|photographie|"
        'photos|photos by|pic|picha|picha na|picha ya maktaba|picture|pictures|pie de foto|pilt|pilt on illustratiivne|'
        'posnetek|printskrin|publicitātes foto|quelle|rasm|representational image|reprodução|samsett mynd|screenshot|'
        'simbolična fotografija|skjermdump|skjáskot|slika|snimak|snimila|snimio|snímek|snímka|sumber foto|surat|sursa|'
        'sursa foto|sursă|sursă foto|symbolbild|symbolfoto|ter illustratie|umfanekiso|umfanekiso ngu|vaizdo įrašas|'
        'valokuva|video|videó|vidéo|vir|vizualizacija|vídeo|wideo|zdj|zdjęcia|zdjęcie|zdjęcie archiwalne|'
        'zdjęcie ilustracyjne|zdjęcie poglądowe|zdroj|zdroj foto|đồ họa|şəkil|źródło|αρχείο|αρχείου|βίντεο|'
        'εικονογράφηση|εικόνα|εικόνεσ|λεζάντα|πηγή|πηγή φωτογραφίασ|φωτο|φωτογράφοσ|φωτογραφία|φωτογραφία αρχείου|'
        'φωτογραφία αρχείου eurokinissi|φωτογραφίεσ|φωτό|φώτο|автор фото|архив|архива|архивна снимка|архивное фото|'
        'архивска фотографија|архивын зураг|архівне фото|архіўнае фота|бейнежазба|видео|выява|відео|відэа|гэрэл зураг|'
        'джерело|джерело фото|здымак|знімок|зображення|зураг|извор|изображение|източник|иллюстрация|илустрација|'
        'илюстративна снимка|илюстрация|инфографика|источник|источник фото|кадр из видео|колаж|көрнекі сурет|скриншот|'
        'слика|снимка|снимка архив|снимката|снимки|снимок|сурат|сурет|суретті түсірген|фота|фото|фото автора|'
        'фото архива|фото з архіву|фото из архива|фото ілюстративне|фотограф|фотографии|фотография|фотографија|'
        'фотографије|фотографія|фотосы|ілюстративне фото|ілюстрацыйнае фота|ілюстрацыя|ілюстрація|інфографіка|լուսանկար|'
        'լուսանկարը|նկար|տեսանյութ|ֆոտո|אילוסטרציה|וידאו|צילום|צילום ארכיון|צילומים|צלם|קרדיט|תמונה|أرشيفية|الصورة|'
        'تصاویر|تصوير|تصویر|تصویر کا ذریعہ|تصویر کا کیپشن|صورة|عکاس|عکس|عکس آرشیوی|فائل فوٹو|فوٹو|فيديو|فیلم|منبع تصویر|'
        'ویدئو|ویڈیو|इमेज|इमेज स्रोत|छाया|छायाचित्र|तस्वीर|फ़ोटो|फाइल फोटो|फोटो|फोटो साभार|वीडियो|व्हिडिओ|'
        'संग्रहित छायाचित्र|ছবি|ছবি: সংগৃহীত|প্রতীকী ছবি|ফাইল ছবি|ভিডিও|সংগৃহীত ছবি|છબી|તસવીર|પ્રતિકાત્મક તસવીર|'
        'ફાઇલ ફોટો|ફોટો|વીડિયો|காணொளி|கோப்பு படம்|கோப்புப்படம்|பட மூலாதாரம்|படம்|புகைப்படம்|வீடியோ|చిత్రం|ఫైల్ ఫోటో|'
        'ఫొటో|ఫొటో సోర్స్|ఫోటో|వీడియో|ಚಿತ್ರ|ಚಿತ್ರಕೃಪೆ|ಫೋಟೋ|ವಿಡಿಯೋ|ಸಂಗ್ರಹ ಚಿತ್ರ|ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ|ചിത്രം|'
        'പ്രതീകാത്മക ചിത്രം|ഫയൽ ചിത്രം|ഫയൽ ഫോട്ടോ|ഫോട്ടോ|വീഡിയോ|คำบรรยายภาพ|ที่มาของภาพ|ภาพ|ภาพจาก|ภาพถ่าย|ภาพประกอบ|'
        'วิดีโอ|แฟ้มภาพ|არქივი|ვიდეო|სურათი|ფოტო|ფოტოს ავტორი|ምስል|ቪዲዮ|የምስሉ መግለጫ|የፎቶው ባለመብት|ፎቶ|ảnh|ảnh minh họa|'
        'ảnh tư liệu|写真|動画|图|图片来源|圖|圖片來源|提供|摄影|撮影|攝影|画像|视频|資料写真|资料图|사진|사진제공|영상|이미지|자료사진'
)

CONJUNCTIONS: set[str] = _all(
        'a|a také|ainsi que|aj|amb|and|at|avec|bei|bilan|com|con|cu|cùng|dan|dhe|e|ed|en|et|eta|i|ile|ilə|ir|ja|kanye|'
        'kunye|meg|met|mit|na|ning|och|og|oraz|s|sa|samt|sekä|serta|si|sowie|te|ter|u|un|und|va|valamint|ve|và|və|with|'
        'y|z|és|şi|și|και|με|а также|а також|ба|бен|болон|ва|ды|және|з|и|й|мен|пен|с|са|та|і|ҳамда|եւ|ու|וגם|עם|اور|و|'
        'आणि|एवं|और|व|আর|এবং|ও|અને|તથા|மற்றும்|మరియు|ಮತ್ತು|ಹಾಗೂ|กับ|และ|და|ና|እና|と|与|及|和|및'
)

FUNCTION_WORDS: dict[str, tuple[str, ...]] = _words((
    (('en',), (
        'the|and|that|it|with|from|are|this|have|has|were|which|but|not|their|they|or|its|been|he|she|who|his|said|'
        'would|will|about|after|more|than|when|one|you|also|there|can|what|if|out|up|into|could|new'
    )),
    (('en', 'nl'), (
        'of|had|we'
    )),
    (('en', 'pl', 'cs', 'sk', 'lv'), (
        'to'
    )),
    (('en', 'de', 'it', 'nl', 'sl', 'af'), (
        'in'
    )),
    (('en', 'nl', 'hu', 'af'), (
        'is'
    )),
    (('en', 'da', 'no'), (
        'for'
    )),
    (('en', 'fr', 'fi', 'ca', 'et'), (
        'on'
    )),
    (('en', 'nl', 'af'), (
        'was'
    )),
    (('en', 'pt', 'gl', 'af'), (
        'as'
    )),
    (('en', 'cs', 'sk', 'af'), (
        'by'
    )),
    (('en', 'da', 'no', 'tl'), (
        'at'
    )),
    (('en', 'hu'), (
        'be'
    )),
    (('en', 'de'), (
        'an'
    )),
    (('en', 'tr'), (
        'her'
    )),
    (('en', 'it'), (
        'all'
    )),
    (('en', 'nl', 'da', 'no'), (
        'over'
    )),
    (('de', 'da'), (
        'der'
    )),
    (('de', 'nl', 'af'), (
        'die'
    )),
    (('de',), (
        'und|von|zu|mit|sich|auf|für|ist|im|nicht|eine|auch|werden|aus|hat|dass|sie|nach|wird|bei|einer|sind|noch|wie|'
        'einem|über|einen|zum|war|haben|nur|oder|aber|vor|zur|bis|mehr|durch|sein|wurde|sei|wenn|wir|mein|ihr|kann|'
        'gegen|vom|können|schon'
    )),
    (('de', 'sv', 'da', 'no', 'eu'), (
        'den'
    )),
    (('de', 'pt'), (
        'das'
    )),
    (('de', 'fr', 'ca'), (
        'des'
    )),
    (('de', 'da', 'no'), (
        'dem'
    )),
    (('de', 'no'), (
        'ein'
    )),
    (('de', 'nl'), (
        'als'
    )),
    (('de', 'es', 'ca'), (
        'es'
    )),
    (('de', 'nl', 'da', 'no', 'is'), (
        'er'
    )),
    (('de', 'pt', 'is'), (
        'um'
    )),
    (('de', 'ro'), (
        'am'
    )),
    (('de', 'sl'), (
        'so'
    )),
    (('de', 'sv'), (
        'man'
    )),
    (('de', 'pl'), (
        'ich'
    )),
    (('fr', 'es', 'it', 'ro', 'ca', 'sw', 'zu', 'xh'), (
        'la'
    )),
    (('fr', 'es', 'it', 'sl', 'ro', 'zu', 'xh'), (
        'le'
    )),
    (('fr', 'pt'), (
        'à|mais'
    )),
    (('fr',), (
        "c’est|c'est|d’un|d'un|d’une|d'une|qu’il|qu'il|une|est|pour|qui|dans|plus|sur|sont|avec|ses|cette|comme|aux|"
        'leur|été|elle|être|ces|deux|nous|vous|fait|qu|tout|même|depuis|après|où|était|ont'
    )),
    (('fr', 'da', 'no', 'et'), (
        'et'
    )),
    (('fr', 'ca'), (
        'les'
    )),
    (('fr', 'es', 'it', 'ro', 'ca', 'lv', 'gl'), (
        'un'
    )),
    (('fr', 'eu'), (
        'du'
    )),
    (('fr', 'es', 'pt', 'ca', 'gl'), (
        'que|entre'
    )),
    (('fr', 'lv'), (
        'par'
    )),
    (('fr', 'sq'), (
        'pas'
    )),
    (('fr', 'ro'), (
        'au|ce|n'
    )),
    (('fr', 'tr', 'fi', 'sr', 'hr', 'sl', 'lt', 'bs'), (
        'ne'
    )),
    (('fr', 'it'), (
        'il|c'
    )),
    (('fr', 'es', 'tr', 'gl'), (
        'son'
    )),
    (('fr', 'pt', 'gl'), (
        'ou'
    )),
    (('fr', 'sk', 'sr', 'bs', 'tl'), (
        'sa'
    )),
    (('fr', 'it', 'ca'), (
        'd|l'
    )),
    (('fr', 'cs', 'sk', 'hr', 'ro', 'ca'), (
        's'
    )),
    (('fr', 'cs', 'sk', 'sr', 'hr', 'sl', 'bs'), (
        'je'
    )),
    (('es', 'hu', 'ca'), (
        'el'
    )),
    (('es',), (
        'y|los|las|más|sus|sobre|cuando|todo|esta|también|fue|había|muy|años|hasta|desde|porque|qué|sólo|yo|hay|vez|'
        'puede|todos|así|parte|tiene|él|uno|donde|según'
    )),
    (('es', 'it', 'ca'), (
        'del|una'
    )),
    (('es', 'pt', 'gl', 'sq'), (
        'por'
    )),
    (('es', 'it', 'gl'), (
        'con'
    )),
    (('es', 'pt', 'ca', 'lv', 'gl'), (
        'no'
    )),
    (('es', 'it', 'sr', 'hr', 'lt', 'bs'), (
        'su'
    )),
    (('es', 'pt', 'id', 'gl', 'ms', 'tl'), (
        'para'
    )),
    (('es', 'it', 'nl', 'ro', 'ca'), (
        'al'
    )),
    (('es', 'it', 'zu', 'xh'), (
        'lo'
    )),
    (('es', 'pt', 'gl'), (
        'como|dos|está|nos'
    )),
    (('es', 'gl'), (
        'pero'
    )),
    (('es', 'it', 'hu', 'ca'), (
        'ha'
    )),
    (('es', 'pt', 'fi', 'sq'), (
        'me'
    )),
    (('es', 'it', 'cs', 'sk', 'ca', 'sq', 'sw', 'tl'), (
        'si'
    )),
    (('es', 'da', 'no'), (
        'sin'
    )),
    (('es', 'ro', 'gl'), (
        'este'
    )),
    (('es', 'tr', 'sw'), (
        'ya'
    )),
    (('es', 'pt', 'ca', 'gl'), (
        'ser'
    )),
    (('es', 'it'), (
        'era'
    )),
    (('es', 'it', 'tr'), (
        'mi'
    )),
    (('es', 'sv', 'da', 'no', 'ca'), (
        'han'
    )),
    (('es', 'sl', 'sw', 'tl'), (
        'ni'
    )),
    (('pt', 'it', 'gl', 'sq'), (
        'e'
    )),
    (('pt',), (
        'em|não|mas|ele|muito|já|eu|também|pelo|pela|até|isso|depois|mesmo|aos|seus|quem|nas|esse|você|são|às|há|ainda'
    )),
    (('pt', 'ca'), (
        'com'
    )),
    (('pt', 'zu'), (
        'uma'
    )),
    (('pt', 'gl'), (
        'os|ao|só|ela|eles|foi|segundo'
    )),
    (('pt', 'ca', 'gl'), (
        'seu'
    )),
    (('pt', 'it'), (
        'sua|quando'
    )),
    (('pt', 'sl', 'hu', 'is'), (
        'sem'
    )),
    (('pt', 'sl'), (
        'tem'
    )),
    (('it', 'id', 'ms'), (
        'di'
    )),
    (('it',), (
        'che|è|della|sono|nel|come|alla|gli|delle|più|anche|dal|questo|dalla|loro|ed|nella|suo|dell|degli|hanno|stato|'
        'dopo|solo|anni|tra|io|ci|essere|stata'
    )),
    (('it', 'ca', 'lt'), (
        'per'
    )),
    (('it', 'gl'), (
        'non'
    )),
    (('it', 'no'), (
        'dei'
    )),
    (('it', 'pl'), (
        'ma'
    )),
    (('it', 'sq'), (
        'ai'
    )),
    (('ru', 'bg', 'sr', 'mk'), (
        'и|по|или'
    )),
    (('ru', 'uk', 'bg'), (
        'в'
    )),
    (('ru', 'uk', 'bg', 'sr', 'mk', 'be'), (
        'не|на|за'
    )),
    (('ru', 'bg'), (
        'с|от|все'
    )),
    (('ru',), (
        'что|как|это|к|он|его|же|так|бы|только|её|еще|ещё|мы|они|был|которые|который|также|году|лет|если|этого|уже|она|'
        'были|будет|сообщил|может|об'
    )),
    (('ru', 'sr'), (
        'из|о|а|после'
    )),
    (('ru', 'uk', 'be'), (
        'для'
    )),
    (('ru', 'bg', 'mk'), (
        'но|при'
    )),
    (('ru', 'uk', 'sr', 'be'), (
        'у'
    )),
    (('ru', 'be'), (
        'было'
    )),
    (('ru', 'uk', 'bg', 'sr', 'mk'), (
        'до'
    )),
    (('ar',), (
        'في|من|على|إلى|أن|التي|الذي|عن|مع|هذا|هذه|بعد|قال|كما|بين|خلال|وقد|كان|لم|ذلك|لا|إن|أو|هو|وأن|كل|قد|غير|منذ|حيث|'
        'أكثر|هي|ولا|عام'
    )),
    (('ar', 'fa'), (
        'ما'
    )),
    (('tr', 'cs'), (
        've'
    )),
    (('tr', 'az', 'uz'), (
        'bir|bu'
    )),
    (('tr',), (
        'için|ile|çok|olarak|gibi|kadar|olduğu|ise|ancak|değil|diye|olduğunu|tarafından|göre|önce|yıl|ilk|yeni|iki|bin|'
        'sadece|şöyle|üzerinde|etti|oldu|büyük|biz|ben'
    )),
    (('tr', 'az'), (
        'daha|olan|sonra'
    )),
    (('tr', 'sv', 'da', 'no', 'lv', 'is', 'az'), (
        'var'
    )),
    (('tr', 'uz'), (
        'dedi'
    )),
    (('tr', 'sl', 'hu', 'az'), (
        'ki'
    )),
    (('pl',), (
        'w|się|że|jest|przez|dla|przy|tym|jego|który|która|które|tylko|już|są|było|być|może|był|była|lub|oraz|też|jej|'
        'bardzo|pod|przed|także|będzie|czy|więcej|jeszcze|podczas|gdy|nad|został|również|tego'
    )),
    (('pl', 'cs', 'sk', 'sl'), (
        'z'
    )),
    (('pl', 'sk', 'af'), (
        'nie'
    )),
    (('pl', 'cs', 'sk', 'sr', 'hr', 'sl', 'bs', 'sw'), (
        'za'
    )),
    (('pl', 'cs', 'sk', 'sr', 'hr', 'sl', 'bs'), (
        'od'
    )),
    (('pl', 'cs', 'sk', 'sr', 'hr', 'sl', 'lt', 'bs'), (
        'po'
    )),
    (('pl', 'cs'), (
        'jak|co'
    )),
    (('pl', 'cs', 'sk', 'ro'), (
        'ale'
    )),
    (('pl', 'nl', 'cs'), (
        'ze'
    )),
    (('pl', 'cs', 'sk'), (
        'tak|roku'
    )),
    (('pl', 'sl'), (
        'bo'
    )),
    (('nl', 'af'), (
        'van|het|een|op|met|aan|ook|maar|uit|wat|moet|dit'
    )),
    (('nl',), (
        'dat|zijn|voor|niet|bij|door|naar|nog|wordt|heeft|hij|deze|worden|werd|tegen|meer|hebben|wel|haar|onder|geen|'
        'wij|ik'
    )),
    (('nl', 'sr', 'hr', 'bs', 'af'), (
        'te'
    )),
    (('nl', 'sv', 'da', 'no', 'af'), (
        'om|kan'
    )),
    (('nl', 'ca'), (
        'tot'
    )),
    (('nl', 'id', 'ms'), (
        'dan'
    )),
    (('nl', 'sk'), (
        'zo'
    )),
    (('id', 'ms'), (
        'yang|dari|untuk|dengan|pada|ini|itu|tidak|dalam|akan|juga|oleh|ada|adalah|sebagai|telah|tersebut|kata|sudah|'
        'atau|lebih|secara|mereka|kami|ia|namun|seperti|menjadi|saya|hanya|bagi|tahun'
    )),
    (('id', 'cs', 'ms'), (
        'ke'
    )),
    (('id',), (
        'karena|bisa|bahwa|saat|dia|sejumlah|usai|hingga|jadi|kita|dapat|belum|lalu'
    )),
    (('uk', 'be'), (
        'і|з|як|але|які|або'
    )),
    (('uk',), (
        'що|та|від|про|це|його|після|під|час|був|було|також|року|вже|є|якщо|їх|він|із|якому|їй|вона|були|через|щоб|який|'
        'яка|проти|більше'
    )),
    (('uk', 'bg'), (
        'може|ще|той'
    )),
    (('uk', 'mk'), (
        'над'
    )),
    (('cs', 'sk', 'sl'), (
        'v|že'
    )),
    (('cs', 'sk'), (
        'k|jeho|však|až|má'
    )),
    (('cs',), (
        'pro|jako|který|která|které|jsou|také|byl|byla|bylo|podle|při|jen|před|být|nebo|uvedl|mezi|let|než|jsem|kteří|'
        'když|této|tím|ještě|již|více'
    )),
    (('cs', 'sk', 'lt'), (
        'už'
    )),
    (('sv',), (
        'och|att|är|för|till|inte|ett|från|hon|också|när|under|ska|säger|hade|vid|över|där|än|många|jag|skulle|denna|'
        'nya|sedan|detta|varit'
    )),
    (('sv', 'da', 'no'), (
        'som|det|på|har|men|vi|så|eller|år|kommer'
    )),
    (('sv', 'no'), (
        'av|mot|ut|mer'
    )),
    (('sv', 'da', 'no', 'sl'), (
        'med'
    )),
    (('sv', 'da'), (
        'sig|efter|blev'
    )),
    (('sv', 'da', 'ro'), (
        'nu'
    )),
    (('da', 'no', 'is'), (
        'og|til'
    )),
    (('da', 'is'), (
        'af'
    )),
    (('da', 'no'), (
        'ikke|fra|også|være|ved|skal|når|hvor|hun|jeg|mange|deres'
    )),
    (('da',), (
        'mod|ud|siger|blevet|end|noget|mere|havde|hvad|nogle|bliver'
    )),
    (('da', 'uz'), (
        'ham'
    )),
    (('da', 'fi'), (
        'kun'
    )),
    (('no',), (
        'å|seg|ble|etter|nå|sier|blitt|enn|noe|hadde|hva|noen|bare|blir|opp|ikkje|eg|eit|frå|vart|mellom|vere|seier'
    )),
    (('fi', 'ca', 'et', 'lv'), (
        'ja'
    )),
    (('fi', 'et'), (
        'ei|oli'
    )),
    (('fi',), (
        'että|hän|mutta|myös|joka|ovat|mukaan|sekä|jos|ole|kuin|ollut|nyt|voi|niin|vain|hänen|tämä|olla|mitä|kanssa|'
        'vuoden|joulukuussa|tänä|vielä|sitä|siitä|jotka|noin|ennen|jälkeen|sanoo|kertoo|ettei|eli|kuitenkin|mikä|saa|'
        'vuonna|vuotta|joita'
    )),
    (('fi', 'lt'), (
        'tai|jo'
    )),
    (('fi', 'gl'), (
        'sen'
    )),
    (('sk',), (
        'aj|vo|ako|ktorý|ktorá|ktoré|sú|tiež|bol|bola|bolo|podľa|len|byť|alebo|uviedol|medzi|čo|keď|ktorí|tejto|ešte|'
        'viac|sme|aby'
    )),
    (('sk', 'sr'), (
        'pre'
    )),
    (('sk', 'sl'), (
        'pri|pred'
    )),
    (('sk', 'ca'), (
        'ho'
    )),
    (('bg', 'sr', 'mk', 'be'), (
        'да'
    )),
    (('bg', 'sr', 'mk'), (
        'се|има|само'
    )),
    (('bg', 'mk'), (
        'е|беше|ги|го'
    )),
    (('bg',), (
        'че|към|като|след|това|който|която|които|му|бе|със|във|през|си|още|което|тази|този|бъде|пред|обаче|те|ли|я'
    )),
    (('bg', 'sr'), (
        'са'
    )),
    (('sr', 'hr', 'sq', 'bs'), (
        'u'
    )),
    (('sr', 'hr', 'bs'), (
        'koji|koja|koje|što|nije|će|sve|kao|više|samo|zbog|biti|kod|ili|jer|bilo|bio|već|još|tome|kojem|ovo|ima|rekao|'
        'kojim'
    )),
    (('sr', 'hr', 'sl', 'bs'), (
        'kako|bi|ali|iz'
    )),
    (('sr',), (
        'posle|gde|opštine|deo|ovde|vreme|су|који|које|није|али|ће|све|као|више|пре|због|бити|код|током|где|такође|јер|'
        'било|био|већ|још|уз|ово|рекао|године'
    )),
    (('sr', 'bs'), (
        'tokom|takođe|ko|hiljada|neko'
    )),
    (('sr', 'hr', 'lv', 'bs'), (
        'uz'
    )),
    (('sr', 'mk'), (
        'од|која|како|би'
    )),
    (('sr', 'mk', 'be'), (
        'што'
    )),
    (('hr', 'bs'), (
        'nakon|prije|gdje|također|općine|godine'
    )),
    (('hr',), (
        'tijekom|tko|tisuća|netko|unatoč|sukladno|uvjete'
    )),
    (('sl', 'tl'), (
        'pa'
    )),
    (('sl',), (
        'tudi|kot|ga|bil|bila|še|če|leta|smo|ter|več|bodo|ob|ker|lahko|vse|zaradi'
    )),
    (('ro',), (
        'și|în|cu|că|pe|care|pentru|mai|fost|să|sunt|prin|după|ca|fi|lui|unui|către|acest|această|cele|când|dintre'
    )),
    (('ro', 'tl'), (
        'din'
    )),
    (('ro', 'vi'), (
        'sau'
    )),
    (('ro', 'lt'), (
        'dar'
    )),
    (('ro', 'lv', 'lt'), (
        'ar'
    )),
    (('ro', 'ca', 'uz'), (
        'va'
    )),
    (('hu',), (
        'az|hogy|nem|egy|volt|csak|mint|még|már|azt|vagy|meg|ezt|pedig|után|szerint|lesz|amely|minden|most|több|kell|'
        'akkor|nagyon|ami|aki|fel|így|lehet|mert|ők|itt|között|azonban'
    )),
    (('hu', 'ca'), (
        'és'
    )),
    (('hu', 'eu'), (
        'ez'
    )),
    (('el',), (
        'και|το|του|η|τησ|την|ο|να|από|που|για|με|στην|είναι|των|στο|τα|σε|δεν|τουσ|ότι|στη|στον|έχει|θα|τισ|οι|τον|τη|'
        'ένα|μια|ωσ|αλλά|κατά|μετά|αυτό|προσ'
    )),
    (('ca',), (
        'els|amb|dels|més|però|aquest|aquesta|són|també|fins|després|pel|seva|hi|molt|sense|aquests|quan|ens'
    )),
    (('et',), (
        'ning|mis|kui|oma|see|aga|kes|või|mida|selle|pärast|seda|nii|siis|oleks|ta|tema|kuid|välja|veel|juba|pole|kõik|'
        'kus|üle|eesti|ütles'
    )),
    (('et', 'lv', 'sq'), (
        'ka'
    )),
    (('lv', 'lt'), (
        'ir|bet|jau'
    )),
    (('lv',), (
        'arī|kas|lai|tika|nav|kā|viņš|pēc|tas|kurā|savu|šī|tiek|gada|vai|bija|gan|pie|būs|līdz'
    )),
    (('lt',), (
        'kad|į|yra|iš|kaip|apie|taip|buvo|dėl|jis|pagal|bus|nuo|metų|tik|kurie|prie|savo|kuris|šiuo|metu'
    )),
    (('eu',), (
        'eta|bat|dira|ere|izan|egin|zuen|hau|baina|dela|dituzte|duen|zen|arte|dute|dago|zuten|baino|beste|bere|hori|'
        'ditu|izango|gehiago|egiten'
    )),
    (('gl',), (
        'unha|máis|súa|cando|moi|tamén|polo|pola|ata|isto|despois|coa|dende|ten|onde|dunha|dun|xunta'
    )),
    (('gl', 'xh'), (
        'xa'
    )),
    (('is',), (
        'að|í|á|við|með|ekki|það|fyrir|hann|eru|þetta|hefur|því|segir|þeir|verið|eftir|hafa|þá|þess|ég|frá|hún|verður|'
        'upp|þar|vera|þau'
    )),
    (('sq',), (
        'dhe|të|në|për|një|që|nga|është|më|janë|nuk|kanë|ndërsa|tha|këtë|së|kjo|duke|edhe|pasi|mund|ky|tij|ishte'
    )),
    (('mk',), (
        'во|со|ќе|ја|дека|кои|кој|тоа|ова|сите|овој|оваа|ние|кога|уште|бил|јас|меѓу|според'
    )),
    (('bs',), (
        'sarajevo|historije'
    )),
    (('be',), (
        'ў|па|ад|гэта|аб|яго|каб|быў|таксама|яна|пасля|якія|яны|ён|ужо|з’яўляецца|паводле|гэтага|гэты|год'
    )),
    (('af',), (
        'vir|sy|hy|sal|deur|hulle|daar|word|ons|oor|gesê|sê|jy|ek'
    )),
    (('sw',), (
        'wa|kwa|katika|kuwa|cha|pia|hiyo|huo|lakini|watu|hii|yake|ambao|alisema|huku|baada|kama|ambayo|hilo|wake|zaidi|'
        'mwa'
    )),
    (('zu',), (
        'ukuthi|futhi|kanye|ngoba|ngesikhathi|kwi|nge|kusho|uthe|wathi|ngemuva|njengoba|yilokhu|lokhu|lapho'
    )),
    (('zu', 'xh'), (
        'kodwa|abantu|ukuba'
    )),
    (('xh',), (
        'ukuze|kwaye|okanye|kunye|ngoku|kuba|nje|njengoko|uthi|ngexesha|emva|apho|kananjalo|ngokuthi'
    )),
    (('fa',), (
        'در|به|از|که|و|این|را|با|است|برای|آن|شد|شده|کرد|یک|های|می|هم|اما|باید|آنها|کرده|گفت|تا|بر|خود|بود|دارد|وی|نیز|'
        'بین|پس|شود|می\u200cشود|ها|اگر|ایران'
    )),
    (('he',), (
        'של|את|על|לא|הוא|היא|עם|כי|גם|זה|אך|אבל|היה|אשר|בין|כל|אחרי|אמר'
    )),
    (('hi',), (
        'के|में|की|है|को|से|का|और|ने|पर|हैं|यह|भी|नहीं|कि|लिए|था|गया|एक|इस|कर|हो|रहे|बाद|जो|तो|थी|वे'
    )),
    (('vi',), (
        'và|của|các|là|trong|được|có|cho|người|không|với|một|này|những|đã|khi|từ|đến|năm|để|về|ra|cũng|tại|ở|trên|như|'
        'theo|vào|đó|nhiều|sẽ|bị|thì|công'
    )),
    (('th',), (
        'ที่|และ|ใน|เป็น|ของ|ได้|จะ|มี|ไม่|ให้|ว่า|กับ|จาก|การ|แต่|โดย|นี้|หรือ'
    )),
    (('ms',), (
        'kerana|boleh|bahawa|ketika|beliau|ialah|daripada|kepada|semalam|turut|iaitu|berkata|pihak|antara'
    )),
    (('bn',), (
        'এবং|করে|থেকে|এই|জন্য|তিনি|সঙ্গে|তার|হয়েছে|করা|নিয়ে|বলেন|একটি|না|করতে|পর|কিন্তু|হয়'
    )),
    (('ur',), (
        'کے|میں|کی|ہے|اور|سے|کا|کو|نے|پر|ہیں|اس|یہ|کہ|بھی|نہیں|کیا|تھا|گیا|ہو|ایک|لیے|جو|تو|تھے'
    )),
    (('ta',), (
        'ஒரு|மற்றும்|என்று|இந்த|என|அவர்|என்ற|உள்ள|அவர்கள்|இது|அந்த|பின்னர்|வரை|ஆனால்|இருந்து|தான்|போது|உள்ளது'
    )),
    (('te',), (
        'ఈ|ఆ|ఒక|మరియు|అని|కూడా|లో|నుంచి|కోసం|ఉంది|అయితే|తన|కానీ|వారు|చేసిన|తెలిపారు|ఉన్న|ఆయన'
    )),
    (('mr',), (
        'आहे|आणि|या|आहेत|होते|मात्र|करण्यात|केली|केले|असे|त्यांनी|झाली|यांनी|असून|होती|तर|नाही|आले'
    )),
    (('gu',), (
        'છે|અને|આ|માં|કે|એક|પણ|તે|માટે|હતી|હતા|જેમાં|સાથે|કરી|હતો|નથી|તેમણે|જ'
    )),
    (('ml',), (
        'ഒരു|ഈ|എന്ന|എന്നാൽ|നിന്ന്|ആണ്|എന്ന്|ഇത്|തന്നെ|വേണ്ടി|പറഞ്ഞു|ശേഷം|ഉണ്ട്|ചെയ്തു|അദ്ദേഹം|എന്നീ|മുതൽ|കൂടി'
    )),
    (('kn',), (
        'ಈ|ಮತ್ತು|ಒಂದು|ಎಂದು|ಹಾಗೂ|ಆ|ಅವರು|ಇದು|ನಂತರ|ಎಂಬ|ಆದರೆ|ಮೂಲಕ|ಬಗ್ಗೆ|ಮಾಡಿ|ತಮ್ಮ|ಅವರ|ಇದೆ|ಹೇಳಿದರು'
    )),
    (('ka',), (
        'და|რომ|არ|არის|ეს|რომელიც|მისი|უნდა|იყო|შესახებ|მიერ|ასევე|როგორც|თუ|მაგრამ|იმის|ამის|შემდეგ'
    )),
    (('hy',), (
        'է|եւ|որ|են|մեջ|այս|նաեւ|համար|ինչպես|մասին|իր|չի|հետ|այդ|բայց|էր|որը|ըստ'
    )),
    (('kk',), (
        'және|бұл|мен|бір|деп|үшін|болды|бойынша|туралы|осы|екен|болып|жоқ|дейді|кейін|еді|ол|бар'
    )),
    (('az',), (
        'və|ilə|üçün|də|görə|isə|onun|bildirib|kimi|ən|həm|olub|edib|edilib|deyib|olaraq|sayılı|çox'
    )),
    (('uz',), (
        'bilan|uchun|esa|deb|uning|shu|qilish|bo‘lgan|bo‘yicha|qilindi|haqida|o‘z|kerak|edi|yil|ular|emas'
    )),
    (('mn',), (
        'байна|энэ|нь|юм|болон|гэж|ба|байсан|гэх|бол|хийх|гэсэн|тухай|оны|ажлын|ч|болно|тэр'
    )),
    (('am',), (
        'እና|ነው|ላይ|ውስጥ|ይህ|ነበር|እንደ|ጋር|ግን|ወደ|ናቸው|ብለዋል|መሆኑን|ሲሆን|በኋላ|ደግሞ|አንድ|ይህን'
    )),
    (('tl',), (
        'ang|ng|mga|ay|ito|niya|hindi|nang|kay|may|ayon|kung|mula|naman|kanyang|rin|siya|isang|lang'
    )),
))

ORDERS: dict[str, str] = _words((
    ('mdy', (
        'en|tl'
    )),
    ('dmy', (
        'de|fr|es|pt|it|ru|ar|tr|pl|nl|id|uk|cs|da|no|fi|sk|bg|sr|hr|sl|ro|el|ca|et|lv|gl|is|sq|mk|bs|be|sw|he|hi|vi|th|'
        'ms|bn|ur|ta|te|mr|gu|ml|kn|ka|hy|kk|az|uz|am'
    )),
    ('ymd', (
        'zh|ja|ko|sv|hu|lt|eu|af|zu|xh|fa|mn'
    )),
))
