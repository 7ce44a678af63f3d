// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.

/// Names of languages in the order of their codes, with bars between them.
///
/// Source: the Unicode CLDR.
enum LanguageNameTable {
  static let codes: StaticString = """
    aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bi|bm|bn|bo|br|bs|ca|ce|ch|ckb|co|cr|cs|cu|cv|cy|\
    da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fil|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|he|hi|ho|hr|ht|\
    hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|ko|kr|ks|ku|kv|kw|ky|la|\
    lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mr|ms|mt|my|na|nb|nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|\
    om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|\
    sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu
    """
  static let english: StaticString = """
    Afar|Abkhazian|Avestan|Afrikaans|Akan|Amharic|Aragonese|Arabic|Assamese|Avaric|Aymara|\
    Azerbaijani|Bashkir|Belarusian|Bulgarian|Bislama|Bambara|Bangla|Tibetan|Breton|Bosnian|\
    Catalan|Chechen|Chamorro|Central Kurdish|Corsican|Cree|Czech|Church Slavic|Chuvash|Welsh|\
    Danish|German|Divehi|Dzongkha|Ewe|Greek|English|Esperanto|Spanish|Estonian|Basque|Persian|\
    Fula|Finnish|Filipino|Fijian|Faroese|French|Western Frisian|Irish|Scottish Gaelic|Galician|\
    Guarani|Gujarati|Manx|Hausa|Hebrew|Hindi|Hiri Motu|Croatian|Haitian Creole|Hungarian|Armenian|\
    Herero|Interlingua|Indonesian|Interlingue|Igbo|Sichuan Yi|Inupiaq|Ido|Icelandic|Italian|\
    Inuktitut|Japanese|Javanese|Georgian|Kongo|Kikuyu|Kuanyama|Kazakh|Kalaallisut|Khmer|Kannada|\
    Korean|Kanuri|Kashmiri|Kurdish|Komi|Cornish|Kyrgyz|Latin|Luxembourgish|Ganda|Limburgish|\
    Lingala|Lao|Lithuanian|Luba-Katanga|Latvian|Malagasy|Marshallese|Māori|Macedonian|Malayalam|\
    Mongolian|Marathi|Malay|Maltese|Burmese|Nauru|Norwegian Bokmål|North Ndebele|Nepali|Ndonga|\
    Dutch|Norwegian Nynorsk|Norwegian|South Ndebele|Navajo|Nyanja|Occitan|Ojibwa|Oromo|Odia|\
    Ossetic|Punjabi|Pali|Polish|Pashto|Portuguese|Quechua|Romansh|Rundi|Romanian|Russian|\
    Kinyarwanda|Sanskrit|Sardinian|Sindhi|Northern Sami|Sango|Serbo-Croatian|Sinhala|Slovak|\
    Slovenian|Samoan|Shona|Somali|Albanian|Serbian|Swati|Southern Sotho|Sundanese|Swedish|Swahili|\
    Tamil|Telugu|Tajik|Thai|Tigrinya|Turkmen|Tagalog|Tswana|Tongan|Turkish|Tsonga|Tatar|Twi|\
    Tahitian|Uyghur|Ukrainian|Urdu|Uzbek|Venda|Vietnamese|Volapük|Walloon|Wolof|Xhosa|Yiddish|\
    Yoruba|Zhuang|Chinese|Zulu
    """
  static let spanish: StaticString = """
    afar|abjasio|avéstico|afrikáans|akan|amárico|aragonés|árabe|asamés|avar|aimara|azerbaiyano|\
    baskir|bielorruso|búlgaro|bislama|bambara|bengalí|tibetano|bretón|bosnio|catalán|checheno|\
    chamorro|kurdo sorani|corso|cree|checo|eslavo eclesiástico|chuvasio|galés|danés|alemán|divehi|\
    dzongkha|ewé|griego|inglés|esperanto|español|estonio|vasco|persa|fula|finés|filipino|fiyiano|\
    feroés|francés|frisón occidental|irlandés|gaélico escocés|gallego|guaraní|gujarati|manés|\
    hausa|hebreo|hindi|hiri motu|croata|haitiano|húngaro|armenio|herero|interlingua|indonesio|\
    interlingue|igbo|yi de Sichuán|inupiaq|ido|islandés|italiano|inuktitut|japonés|javanés|\
    georgiano|kongo|kikuyu|kuanyama|kazajo|groenlandés|jemer|canarés|coreano|kanuri|cachemiro|\
    kurdo|komi|córnico|kirguís|latín|luxemburgués|ganda|limburgués|lingala|lao|lituano|\
    luba-katanga|letón|malgache|marshalés|maorí|macedonio|malabar|mongol|maratí|malayo|maltés|\
    birmano|nauruano|noruego bokmal|ndebele septentrional|nepalí|ndonga|neerlandés|noruego \
    nynorsk|noruego|ndebele del sur|navajo|nyanja|occitano|ojibwa|oromo|oriya|osético|panyabí|\
    pali|polaco|pastún|portugués|quechua|retorrománico|kirundi|rumano|ruso|kinyarwanda|sánscrito|\
    sardo|sindhi|sami septentrional|sango|serbocroata|cingalés|eslovaco|esloveno|samoano|shona|\
    somalí|albanés|serbio|suazi|sesotho del sur|sundanés|sueco|swahili|tamil|telugu|tayiko|\
    tailandés|tigriña|turcomano|tagalo|setsuana|tongano|turco|tsonga|tártaro|twi|tahitiano|uigur|\
    ucraniano|urdu|uzbeko|venda|vietnamita|volapük|valón|wólof|xhosa|yidis|yoruba|zhuang|chino|\
    zulú
    """
  static let french: StaticString = """
    afar|abkhaze|avestique|afrikaans|akan|amharique|aragonais|arabe|assamais|avar|aymara|\
    azerbaïdjanais|bachkir|biélorusse|bulgare|bichelamar|bambara|bengali|tibétain|breton|\
    bosniaque|catalan|tchétchène|chamorro|sorani|corse|cree|tchèque|slavon d’église|tchouvache|\
    gallois|danois|allemand|maldivien|dzongkha|éwé|grec|anglais|espéranto|espagnol|estonien|\
    basque|persan|peul|finnois|filipino|fidjien|féroïen|français|frison occidental|irlandais|\
    gaélique écossais|galicien|guarani|goudjarati|mannois|haoussa|hébreu|hindi|hiri motu|croate|\
    créole haïtien|hongrois|arménien|héréro|interlingua|indonésien|interlingue|igbo|yi du Sichuan|\
    inupiaq|ido|islandais|italien|inuktitut|japonais|javanais|géorgien|kikongo|kikuyu|kuanyama|\
    kazakh|groenlandais|khmer|kannada|coréen|kanouri|cachemiri|kurde|komi|cornique|kirghize|latin|\
    luxembourgeois|ganda|limbourgeois|lingala|lao|lituanien|luba-katanga (kiluba)|letton|malgache|\
    marshallais|maori|macédonien|malayalam|mongol|marathi|malais|maltais|birman|nauruan|norvégien \
    bokmål|ndébélé du Nord|népalais|ndonga|néerlandais|norvégien nynorsk|norvégien|ndébélé du Sud|\
    navajo|chewa|occitan|ojibwa|oromo|odia|ossète|pendjabi|pali|polonais|pachto|portugais|quechua|\
    romanche|roundi|roumain|russe|kinyarwanda|sanskrit|sarde|sindhi|same du Nord|sango|\
    serbo-croate|cingalais|slovaque|slovène|samoan|shona|somali|albanais|serbe|swati|sotho du Sud|\
    soundanais|suédois|swahili|tamoul|télougou|tadjik|thaï|tigrigna|turkmène|tagalog|tswana|\
    tongien|turc|tsonga|tatar|twi|tahitien|ouïghour|ukrainien|ourdou|ouzbek|venda|vietnamien|\
    volapük|wallon|wolof|xhosa|yiddish|yoruba|zhuang|chinois|zoulou
    """
  static let portuguese: StaticString = """
    afar|abcázio|avéstico|africâner|akan|amárico|aragonês|árabe|assamês|avárico|aimará|\
    azerbaijano|bashkir|bielorrusso|búlgaro|bislamá|bambara|bengali|tibetano|bretão|bósnio|\
    catalão|checheno|chamorro|curdo central|corso|cree|tcheco|eslavo eclesiástico|tchuvache|galês|\
    dinamarquês|alemão|divehi|dzonga|ewe|grego|inglês|esperanto|espanhol|estoniano|basco|persa|\
    fula|finlandês|filipino|fijiano|feroês|francês|frísio ocidental|irlandês|gaélico escocês|\
    galego|guarani|guzerate|manx|hauçá|hebraico|híndi|hiri motu|croata|haitiano|húngaro|armênio|\
    herero|interlíngua|indonésio|interlingue|igbo|sichuan yi|inupiaque|ido|islandês|italiano|\
    inuktitut|japonês|javanês|georgiano|congolês|quicuio|cuanhama|cazaque|groenlandês|khmer|\
    canarim|coreano|canúri|caxemira|curdo|komi|córnico|quirguiz|latim|luxemburguês|luganda|\
    limburguês|lingala|laosiano|lituano|luba-catanga|letão|malgaxe|marshalês|maori|macedônio|\
    malaiala|mongol|marati|malaio|maltês|birmanês|nauruano|bokmål norueguês|ndebele do norte|\
    nepalês|dongo|holandês|nynorsk norueguês|norueguês|ndebele do sul|navajo|nianja|occitânico|\
    ojibwa|oromo|oriá|osseto|panjabi|páli|polonês|pashto|português|quíchua|romanche|rundi|romeno|\
    russo|quiniaruanda|sânscrito|sardo|sindi|sami setentrional|sango|servo-croata|cingalês|\
    eslovaco|esloveno|samoano|xona|somali|albanês|sérvio|suázi|soto do sul|sundanês|sueco|suaíli|\
    tâmil|télugo|tadjique|tailandês|tigrínia|turcomeno|tagalo|tswana|tonganês|turco|tsonga|\
    tártaro|twi|taitiano|uigur|ucraniano|urdu|uzbeque|venda|vietnamita|volapuque|valão|uolofe|\
    xhosa|iídiche|iorubá|zhuang|chinês|zulu
    """
  static let russian: StaticString = """
    афарский|абхазский|авестийский|африкаанс|акан|амхарский|арагонский|арабский|ассамский|\
    аварский|аймара|азербайджанский|башкирский|белорусский|болгарский|бислама|бамбара|бенгальский|\
    тибетский|бретонский|боснийский|каталанский|чеченский|чаморро|центральнокурдский|корсиканский|\
    кри|чешский|церковнославянский|чувашский|валлийский|датский|немецкий|мальдивский|дзонг-кэ|эве|\
    греческий|английский|эсперанто|испанский|эстонский|баскский|персидский|фулах|финский|\
    филиппинский|фиджи|фарерский|французский|западнофризский|ирландский|гэльский|галисийский|\
    гуарани|гуджарати|мэнский|хауса|иврит|хинди|хиримоту|хорватский|гаитянский|венгерский|\
    армянский|гереро|интерлингва|индонезийский|интерлингве|игбо|носу|инупиак|идо|исландский|\
    итальянский|инуктитут|японский|яванский|грузинский|конго|кикуйю|кунама|казахский|гренландский|\
    кхмерский|каннада|корейский|канури|кашмири|курдский|коми|корнский|киргизский|латинский|\
    люксембургский|ганда|лимбургский|лингала|лаосский|литовский|луба-катанга|латышский|\
    малагасийский|маршалльский|маори|македонский|малаялам|монгольский|маратхи|малайский|\
    мальтийский|бирманский|науру|норвежский букмол|северный ндебеле|непальский|ндонга|\
    нидерландский|нюнорск|норвежский|южный ндебеле|навахо|ньянджа|окситанский|оджибва|оромо|ория|\
    осетинский|панджаби|пали|польский|пушту|португальский|кечуа|романшский|рунди|румынский|\
    русский|киньяруанда|санскрит|сардинский|синдхи|северносаамский|санго|сербскохорватский|\
    сингальский|словацкий|словенский|самоанский|шона|сомали|албанский|сербский|свази|южный сото|\
    сунданский|шведский|суахили|тамильский|телугу|таджикский|тайский|тигринья|туркменский|тагалог|\
    тсвана|тонганский|турецкий|тсонга|татарский|тви|таитянский|уйгурский|украинский|урду|\
    узбекский|венда|вьетнамский|волапюк|валлонский|волоф|коса|идиш|йоруба|чжуань|китайский|зулу
    """
  static let arabic: StaticString = """
    الأفارية|الأبخازية|الأفستية|الأفريقانية|الأكانية|الأمهرية|الأراغونية|العربية|الأسامية|\
    الأوارية|الأيمارا|الأذربيجانية|الباشكيرية|البيلاروسية|البلغارية|البيسلامية|البامبارا|\
    البنغالية|التبتية|البريتونية|البوسنية|الكتالانية|الشيشانية|التشامورو|السورانية الكردية|\
    الكورسيكية|الكرى|التشيكية|سلافية كنسية|التشوفاشي|الويلزية|الدانمركية|الألمانية|المالديفية|\
    دزونكا|الإيوي|اليونانية|الإنجليزية|الإسبرانتو|الإسبانية|الإستونية|الباسكية|الفارسية|الفولانية|\
    الفنلندية|الفلبينية|الفيجية|الفاروية|الفرنسية|الفريزيان|الأيرلندية|الغيلية الأسكتلندية|\
    الجاليكية|الغوارانية|الغوجاراتية|المنكية|الهوسا|العبرية|الهندية|الهيري موتو|الكرواتية|\
    الكريولية الهايتية|الهنغارية|الأرمنية|الهيريرو|اللّغة الوسيطة|الإندونيسية|الإنترلينج|الإيجبو|\
    السيتشيون يي|الإينبياك|الإيدو|الأيسلندية|الإيطالية|الإينكتيتت|اليابانية|الجاوية|الجورجية|\
    الكونغو|الكيكيو|كوانياما|الكازاخستانية|الكالاليست|الخميرية|الكانادا|الكورية|الكانوري|\
    الكشميرية|الكردية|الكومي|الكورنية|القيرغيزية|اللاتينية|اللكسمبورغية|الغاندا|الليمبورغية|\
    اللينجالا|اللاوية|الليتوانية|اللوبا كاتانغا|اللاتفية|الملغاشي|المارشالية|الماورية|المقدونية|\
    المالايالامية|المنغولية|الماراثية|الماليزية|المالطية|البورمية|النورو|النرويجية بوكمال|\
    النديبيل الشمالية|النيبالية|الندونجا|الهولندية|النرويجية نينورسك|النرويجية|النديبيل الجنوبي|\
    النافاجو|النيانجا|الأوكسيتانية|الأوجيبوا|الأورومية|الأورية|الأوسيتيك|البنجابية|البالية|\
    البولندية|البشتو|البرتغالية|كيشوا|الرومانشية|الرندي|الرومانية|الروسية|الكينيارواندا|\
    السنسكريتية|السردينية|السندية|سامي الشمالية|السانجو|صربية-كرواتية|السنهالية|السلوفاكية|\
    السلوفانية|الساموائية|الشونا|الصومالية|الألبانية|الصربية|السواتي|السوتو الجنوبية|السوندانية|\
    السويدية|السواحلية|التاميلية|التيلوغوية|الطاجيكية|التايلاندية|التغرينية|التركمانية|\
    التاغالوغية|التسوانية|التونغية|التركية|السونجا|التترية|التوي|التاهيتية|الأويغورية|الأوكرانية|\
    الأوردية|الأوزبكية|الفيندا|الفيتنامية|لغة الفولابوك|الولونية|الولوفية|الخوسا|اليديشية|\
    اليوروبا|الزهيونج|الصينية|الزولو
    """
}
