// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.

/// The names of currencies in the order of the languages, from the Unicode CLDR.
enum CurrencyNameTable {
  static let rows = """
    AED|United Arab Emirates Dirham|dírham de los Emiratos Árabes Unidos
    AED|dirham des Émirats arabes unis|Dirham dos Emirados Árabes Unidos|дирхам ОАЭ|درهم إماراتي
    AFN|Afghan Afghani|afgani afgano|afghani afghan|Afegane afegão|афгани|أفغاني
    ALL|Albanian Lek|lek albanés|lek albanais|Lek albanês|албанский лек|ليك ألباني
    AMD|Armenian Dram|dram armenio|dram arménien|Dram armênio|армянский драм|درام أرميني
    AOA|Angolan Kwanza|kuanza angoleño|kwanza angolais|Kwanza angolano|ангольская кванза
    AOA|كوانزا أنغولي
    ARS|Argentine Peso|peso argentino|peso argentin|Peso argentino|аргентинский песо|بيزو أرجنتيني
    AUD|Australian Dollar|dólar australiano|dollar australien|Dólar australiano
    AUD|австралийский доллар|دولار أسترالي
    AWG|Aruban Florin|florín arubeño|florin arubais|Florim arubano|арубанский флорин|فلورن أروبي
    AZN|Azerbaijani Manat|manat azerbaiyano|manat azéri|Manat azeri|азербайджанский манат
    AZN|مانات أذربيجان
    BAM|Bosnia-Herzegovina Convertible Mark|marco convertible de Bosnia y Herzegovina
    BAM|mark convertible bosniaque|Marco conversível da Bósnia e Herzegovina
    BAM|конвертируемая марка Боснии и Герцеговины|مارك البوسنة والهرسك قابل للتحويل
    BBD|Barbadian Dollar|dólar barbadense|dollar barbadien|Dólar barbadense|барбадосский доллар
    BBD|دولار بربادوسي
    BDT|Bangladeshi Taka|taka bangladesí|taka bangladeshi|Taka bengali|бангладешская така
    BDT|تاكا بنغلاديشي
    BHD|Bahraini Dinar|dinar bareiní|dinar bahreïni|Dinar bareinita|бахрейнский динар|دينار بحريني
    BIF|Burundian Franc|franco burundés|franc burundais|Franco burundiano|бурундийский франк
    BIF|فرنك بروندي
    BMD|Bermudan Dollar|dólar de Bermudas|dollar bermudien|Dólar bermudense|бермудский доллар
    BMD|دولار برمودي
    BND|Brunei Dollar|dólar bruneano|dollar brunéien|Dólar bruneano|брунейский доллар|دولار بروناي
    BOB|Bolivian Boliviano|boliviano|boliviano bolivien|Boliviano da Bolívia|боливийский боливиано
    BOB|بوليفيانو بوليفي
    BRL|Brazilian Real|real brasileño|réal brésilien|Real brasileiro|бразильский реал|ريال برازيلي
    BSD|Bahamian Dollar|dólar bahameño|dollar bahaméen|Dólar bahamense|багамский доллар
    BSD|دولار باهامي
    BTN|Bhutanese Ngultrum|gultrum butanés|ngultrum bouthanais|Ngultrum butanês|бутанский нгултрум
    BTN|نولتوم بوتاني
    BWP|Botswanan Pula|pula botsuano|pula botswanais|Pula botsuanesa|ботсванская пула|بولا بتسواني
    BYN|Belarusian Ruble|rublo bielorruso|rouble biélorusse|Rublo bielorrusso|белорусский рубль
    BYN|روبل بيلاروسي
    BZD|Belize Dollar|dólar beliceño|dollar bélizéen|Dólar belizenho|белизский доллар|دولار بليزي
    CAD|Canadian Dollar|dólar canadiense|dollar canadien|Dólar canadense|канадский доллар
    CAD|دولار كندي
    CDF|Congolese Franc|franco congoleño|franc congolais|Franco congolês|конголезский франк
    CDF|فرنك كونغولي
    CHF|Swiss Franc|franco suizo|franc suisse|Franco suíço|швейцарский франк|فرنك سويسري
    CLP|Chilean Peso|peso chileno|peso chilien|Peso chileno|чилийский песо|بيزو تشيلي
    CNY|Chinese Yuan|yuan renminbi|yuan renminbi chinois|Yuan chinês|китайский юань|يوان صيني
    COP|Colombian Peso|peso colombiano|peso colombien|Peso colombiano|колумбийский песо
    COP|بيزو كولومبي
    CRC|Costa Rican Colón|colón costarricense|colón costaricain|Colón costarriquenho
    CRC|костариканский колон|كولن كوستاريكي
    CUP|Cuban Peso|peso cubano|peso cubain|Peso cubano|кубинский песо|بيزو كوبي
    CVE|Cape Verdean Escudo|escudo de Cabo Verde|escudo capverdien|Escudo cabo-verdiano
    CVE|эскудо Кабо-Верде|اسكودو الرأس الأخضر
    CZK|Czech Koruna|corona checa|couronne tchèque|Coroa tcheca|чешская крона|كرونة تشيكية
    DJF|Djiboutian Franc|franco yibutiano|franc djiboutien|Franco djiboutiano|франк Джибути
    DJF|فرنك جيبوتي
    DKK|Danish Krone|corona danesa|couronne danoise|Coroa dinamarquesa|датская крона|كرونة دنماركية
    DOP|Dominican Peso|peso dominicano|peso dominicain|Peso dominicano|доминиканский песо
    DOP|بيزو الدومنيكان
    DZD|Algerian Dinar|dinar argelino|dinar algérien|Dinar argelino|алжирский динар|دينار جزائري
    EGP|Egyptian Pound|libra egipcia|livre égyptienne|Libra egípcia|египетский фунт|جنيه مصري
    ERN|Eritrean Nakfa|nakfa eritreo|nafka érythréen|Nakfa da Eritreia|эритрейская накфа
    ERN|ناكفا أريتري
    ETB|Ethiopian Birr|bir etíope|birr éthiopien|Birr etíope|эфиопский быр|بير أثيوبي
    EUR|Euro|euro|euro|Euro|евро|يورو
    FJD|Fijian Dollar|dólar fiyiano|dollar fidjien|Dólar fijiano|доллар Фиджи|دولار فيجي
    FKP|Falkland Islands Pound|libra malvinense|livre des îles Malouines|Libra malvinense
    FKP|фунт Фолклендских островов|جنيه جزر فوكلاند
    GBP|British Pound|libra esterlina|livre sterling|Libra esterlina|британский фунт стерлингов
    GBP|جنيه إسترليني
    GEL|Georgian Lari|lari georgiano|lari géorgien|Lari georgiano|грузинский лари|لارى جورجي
    GHS|Ghanaian Cedi|cedi ghanés|cédi ghanéen|Cedi ganês|ганский седи|سيدي غانا
    GIP|Gibraltar Pound|libra gibraltareña|livre de Gibraltar|Libra de Gibraltar|гибралтарский фунт
    GIP|جنيه جبل طارق
    GMD|Gambian Dalasi|dalasi gambiano|dalasi gambien|Dalasi gambiano|гамбийский даласи|دلاسي غامبي
    GNF|Guinean Franc|franco guineano|franc guinéen|Franco guineano|гвинейский франк|فرنك غينيا
    GTQ|Guatemalan Quetzal|quetzal guatemalteco|quetzal guatémaltèque|Quetzal guatemalteco
    GTQ|гватемальский кетсаль|كوتزال غواتيمالا
    GYD|Guyanaese Dollar|dólar guyanés|dollar du Guyana|Dólar guianense|гайанский доллар
    GYD|دولار غيانا
    HKD|Hong Kong Dollar|dólar hongkonés|dollar de Hong Kong|Dólar de Hong Kong|гонконгский доллар
    HKD|دولار هونغ كونغ
    HNL|Honduran Lempira|lempira hondureño|lempira hondurien|Lempira hondurenha
    HNL|гондурасская лемпира|ليمبيرا هنداروس
    HTG|Haitian Gourde|gourde haitiano|gourde haïtienne|Gourde haitiano|гаитянский гурд|جوردى هايتي
    HUF|Hungarian Forint|forinto húngaro|forint hongrois|Florim húngaro|венгерский форинт
    HUF|فورينت هنغاري
    IDR|Indonesian Rupiah|rupia indonesia|roupie indonésienne|Rupia indonésia|индонезийская рупия
    IDR|روبية إندونيسية
    ILS|Israeli New Shekel|nuevo séquel israelí|nouveau shekel israélien|Novo shekel israelense
    ILS|новый израильский шекель|شيكل إسرائيلي جديد
    INR|Indian Rupee|rupia india|roupie indienne|Rupia indiana|индийская рупия|روبية هندي
    IQD|Iraqi Dinar|dinar iraquí|dinar irakien|Dinar iraquiano|иракский динар|دينار عراقي
    IRR|Iranian Rial|rial iraní|riyal iranien|Rial iraniano|иранский риал|ريال إيراني
    ISK|Icelandic Króna|corona islandesa|couronne islandaise|Coroa islandesa|исландская крона
    ISK|كرونة أيسلندية
    JMD|Jamaican Dollar|dólar jamaicano|dollar jamaïcain|Dólar jamaicano|ямайский доллар
    JMD|دولار جامايكي
    JOD|Jordanian Dinar|dinar jordano|dinar jordanien|Dinar jordaniano|иорданский динар|دينار أردني
    JPY|Japanese Yen|yen japonés|yen japonais|Iene japonês|японская иена|ين ياباني
    KES|Kenyan Shilling|chelín keniano|shilling kényan|Xelim queniano|кенийский шиллинг|شلن كينيي
    KGS|Kyrgystani Som|som kirguís|som kirghize|Som quirguiz|киргизский сом|سوم قيرغستاني
    KHR|Cambodian Riel|riel camboyano|riel cambodgien|Riel cambojano|камбоджийский риель
    KHR|رييال كمبودي
    KMF|Comorian Franc|franco comorense|franc comorien|Franco comoriano|коморский франк
    KMF|فرنك جزر القمر
    KPW|North Korean Won|won norcoreano|won nord-coréen|Won norte-coreano|северокорейская вона
    KPW|وون كوريا الشمالية
    KRW|South Korean Won|won surcoreano|won sud-coréen|Won sul-coreano|южнокорейская вона
    KRW|وون كوريا الجنوبية
    KWD|Kuwaiti Dinar|dinar kuwaití|dinar koweïtien|Dinar kuwaitiano|кувейтский динар|دينار كويتي
    KYD|Cayman Islands Dollar|dólar de las Islas Caimán|dollar des îles Caïmans
    KYD|Dólar das Ilhas Cayman|доллар Островов Кайман|دولار جزر كيمن
    KZT|Kazakhstani Tenge|tenge kazajo|tenge kazakh|Tenge cazaque|казахский тенге|تينغ كازاخستاني
    LAK|Laotian Kip|kip laosiano|kip laotien|Kip laosiano|лаосский кип|كيب لاوسي
    LBP|Lebanese Pound|libra libanesa|livre libanaise|Libra libanesa|ливанский фунт|جنيه لبناني
    LKR|Sri Lankan Rupee|rupia esrilanquesa|roupie srilankaise|Rupia cingalesa|шри-ланкийская рупия
    LKR|روبية سريلانكية
    LRD|Liberian Dollar|dólar liberiano|dollar libérien|Dólar liberiano|либерийский доллар
    LRD|دولار ليبيري
    LSL|Lesotho Loti|loti lesotense|loti lesothan|Loti lesotiano|лоти|لوتي ليسوتو
    LYD|Libyan Dinar|dinar libio|dinar libyen|Dinar líbio|ливийский динар|دينار ليبي
    MAD|Moroccan Dirham|dírham marroquí|dirham marocain|Dirham marroquino|марокканский дирхам
    MAD|درهم مغربي
    MDL|Moldovan Leu|leu moldavo|leu moldave|Leu moldávio|молдавский лей|ليو مولدوفي
    MGA|Malagasy Ariary|ariari malgache|ariary malgache|Ariary malgaxe|малагасийский ариари
    MGA|أرياري مدغشقر
    MKD|Macedonian Denar|dinar macedonio|denar macédonien|Dinar macedônio|македонский денар
    MKD|دينار مقدوني
    MMK|Myanmar Kyat|kiat de Myanmar|kyat myanmarais|Quiate mianmarense|мьянманский кьят
    MMK|كيات ميانمار
    MNT|Mongolian Tugrik|tugrik mongol|tugrik mongol|Tugrik mongol|монгольский тугрик|توغروغ منغولي
    MOP|Macanese Pataca|pataca macaense|pataca macanaise|Pataca macaense|патака Макао|باتاكا ماكاوي
    MRU|Mauritanian Ouguiya|uguiya mauritano|ouguiya mauritanien|Ouguiya mauritana
    MRU|мавританская угия|أوقية موريتانية
    MUR|Mauritian Rupee|rupia mauriciana|roupie mauricienne|Rupia mauriciana|маврикийская рупия
    MUR|روبية موريشيوسية
    MVR|Maldivian Rufiyaa|rufiya maldiva|rufiyaa maldivienne|Rupia maldivana|мальдивская руфия
    MVR|روفيه جزر المالديف
    MWK|Malawian Kwacha|kwacha malauí|kwacha malawite|Kwacha malauiana|малавийская квача
    MWK|كواشا مالاوي
    MXN|Mexican Peso|peso mexicano|peso mexicain|Peso mexicano|мексиканский песо|بيزو مكسيكي
    MYR|Malaysian Ringgit|ringit malasio|ringgit malais|Ringgit malaio|малайзийский ринггит
    MYR|رينغيت ماليزي
    MZN|Mozambican Metical|metical mozambiqueño|metical mozambicain|Metical moçambicano
    MZN|мозамбикский метикал|متكال موزمبيقي
    NAD|Namibian Dollar|dólar namibio|dollar namibien|Dólar namibiano|доллар Намибии|دولار ناميبي
    NGN|Nigerian Naira|naira nigeriano|naira nigérian|Naira nigeriana|нигерийская найра
    NGN|نايرا نيجيري
    NIO|Nicaraguan Córdoba|córdoba nicaragüense|córdoba oro nicaraguayen|Córdoba nicaraguense
    NIO|никарагуанская кордоба|قرطبة نيكاراغوا
    NOK|Norwegian Krone|corona noruega|couronne norvégienne|Coroa norueguesa|норвежская крона
    NOK|كرونة نرويجية
    NPR|Nepalese Rupee|rupia nepalí|roupie népalaise|Rupia nepalesa|непальская рупия|روبية نيبالي
    NZD|New Zealand Dollar|dólar neozelandés|dollar néo-zélandais|Dólar neozelandês
    NZD|новозеландский доллар|دولار نيوزيلندي
    OMR|Omani Rial|rial omaní|riyal omanais|Rial omanense|оманский риал|ريال عماني
    PAB|Panamanian Balboa|balboa panameño|balboa panaméen|Balboa panamenho|панамский бальбоа
    PAB|بالبوا بنمي
    PEN|Peruvian Sol|sol peruano|sol péruvien|Novo sol peruano|перуанский соль|سول بيروفي
    PGK|Papua New Guinean Kina|kina papú|kina papouan-néo-guinéen|Kina papuásia
    PGK|кина Папуа – Новой Гвинеи|كينا بابوا غينيا الجديدة
    PHP|Philippine Peso|peso filipino|peso philippin|Peso filipino|филиппинский песо|بيزو فلبيني
    PKR|Pakistani Rupee|rupia pakistaní|roupie pakistanaise|Rupia paquistanesa|пакистанская рупия
    PKR|روبية باكستاني
    PLN|Polish Zloty|esloti polaco|zloty polonais|Zloty polonês|польский злотый|زلوتي بولندي
    PYG|Paraguayan Guarani|guaraní paraguayo|guaraní paraguayen|Guarani paraguaio
    PYG|парагвайский гуарани|غواراني باراغواي
    QAR|Qatari Riyal|rial catarí|riyal qatari|Rial catariano|катарский риал|ريال قطري
    RON|Romanian Leu|leu rumano|leu roumain|Leu romeno|румынский лей|ليو روماني
    RSD|Serbian Dinar|dinar serbio|dinar serbe|Dinar sérvio|сербский динар|دينار صربي
    RUB|Russian Ruble|rublo ruso|rouble russe|Rublo russo|российский рубль|روبل روسي
    RWF|Rwandan Franc|franco ruandés|franc rwandais|Franco ruandês|франк Руанды|فرنك رواندي
    SAR|Saudi Riyal|rial saudí|riyal saoudien|Riyal saudita|саудовский риял|ريال سعودي
    SBD|Solomon Islands Dollar|dólar salomonense|dollar des îles Salomon|Dólar das Ilhas Salomão
    SBD|доллар Соломоновых Островов|دولار جزر سليمان
    SCR|Seychellois Rupee|rupia seychellense|roupie des Seychelles|Rupia seichelense
    SCR|сейшельская рупия|روبية سيشيلية
    SDG|Sudanese Pound|libra sudanesa|livre soudanaise|Libra sudanesa|суданский фунт|جنيه سوداني
    SEK|Swedish Krona|corona sueca|couronne suédoise|Coroa sueca|шведская крона|كرونة سويدية
    SGD|Singapore Dollar|dólar singapurense|dollar de Singapour|Dólar singapuriano
    SGD|сингапурский доллар|دولار سنغافوري
    SHP|St. Helena Pound|libra de Santa Elena|livre de Sainte-Hélène|Libra de Santa Helena
    SHP|фунт острова Святой Елены|جنيه سانت هيلين
    SLE|Sierra Leonean Leone|leone|leone sierra-léonais|Leone de Serra Leoa|леоне|ليون سيراليوني
    SOS|Somali Shilling|chelín somalí|shilling somalien|Xelim somali|сомалийский шиллинг|شلن صومالي
    SRD|Surinamese Dollar|dólar surinamés|dollar surinamais|Dólar surinamês|суринамский доллар
    SRD|دولار سورينامي
    SSP|South Sudanese Pound|libra sursudanesa|livre sud-soudanaise|Libra sul-sudanesa
    SSP|южносуданский фунт|جنيه جنوب السودان
    STN|São Tomé & Príncipe Dobra|dobra santotomense|dobra santoméen|Dobra de São Tomé e Príncipe
    STN|добра Сан-Томе и Принсипи|دوبرا ساو تومي وبرينسيبي
    SVC|Salvadoran Colón|colón salvadoreño|colón salvadorien|Colom salvadorenho|Сальвадорский колон
    SVC|كولون سلفادوري
    SYP|Syrian Pound|libra siria|livre syrienne|Libra síria|сирийский фунт|ليرة سورية
    SZL|Swazi Lilangeni|lilangeni esuatiní|lilangeni swazi|Lilangeni suazi|свазилендский лилангени
    SZL|ليلانجيني سوازيلندي
    THB|Thai Baht|baht tailandes|baht thaïlandais|Baht tailandês|таиландский бат|باخت تايلاندي
    TJS|Tajikistani Somoni|somoni tayiko|somoni tadjik|Somoni tadjique|таджикский сомони
    TJS|سوموني طاجيكستاني
    TMT|Turkmenistani Manat|manat turcomano|nouveau manat turkmène|Manat turcomeno
    TMT|новый туркменский манат|مانات تركمانستان
    TND|Tunisian Dinar|dinar tunecino|dinar tunisien|Dinar tunisiano|тунисский динар|دينار تونسي
    TOP|Tongan Paʻanga|paanga tongano|pa’anga tongan|Paʻanga tonganesa|тонганская паанга
    TOP|بانغا تونغا
    TRY|Turkish Lira|lira turca|livre turque|Lira turca|турецкая лира|ليرة تركية
    TTD|Trinidad & Tobago Dollar|dólar de Trinidad y Tobago|dollar de Trinité-et-Tobago
    TTD|Dólar de Trinidad e Tobago|доллар Тринидада и Тобаго|دولار ترينداد وتوباغو
    TWD|New Taiwan Dollar|nuevo dólar taiwanés|nouveau dollar taïwanais|Novo dólar taiwanês
    TWD|новый тайваньский доллар|دولار تايواني
    TZS|Tanzanian Shilling|chelín tanzano|shilling tanzanien|Xelim tanzaniano|танзанийский шиллинг
    TZS|شلن تنزاني
    UAH|Ukrainian Hryvnia|grivna ucraniana|hryvnia ukrainienne|Hryvnia ucraniano|украинская гривна
    UAH|هريفنيا أوكراني
    UGX|Ugandan Shilling|chelín ugandés|shilling ougandais|Xelim ugandense|угандийский шиллинг
    UGX|شلن أوغندي
    USD|US Dollar|dólar estadounidense|dollar des États-Unis|Dólar americano|доллар США
    USD|دولار أمريكي
    UYU|Uruguayan Peso|peso uruguayo|peso uruguayen|Peso uruguaio|уругвайский песо|بيزو اوروغواي
    UYW|Uruguayan Nominal Wage Index Unit|unidad previsional uruguayo
    UYW|unité de salaire nominal uruguayenne|Unidad Previsional|Unidad Previsional
    UYW|Unidad Previsional
    UZS|Uzbekistani Som|som uzbeko|sum ouzbek|Som uzbeque|узбекский сум|سوم أوزبكستاني
    VED|Bolívar Soberano|Bolívar Soberano|Bolívar Soberano|Bolívar Soberano|Bolívar Soberano
    VED|Bolívar Soberano
    VES|Venezuelan Bolívar|bolívar venezolano|bolivar vénézuélien|Bolívar venezuelano
    VES|венесуэльский боливар|بوليفار فنزويلي
    VND|Vietnamese Dong|dong vietnamita|dông vietnamien|Dong vietnamita|вьетнамский донг
    VND|دونج فيتنامي
    VUV|Vanuatu Vatu|vatu vanuatense|vatu vanuatuan|Vatu de Vanuatu|вату Вануату|فاتو فانواتو
    WST|Samoan Tala|tala samoano|tala samoan|Tala samoano|самоанская тала|تالا ساموا
    XAF|Central African CFA Franc|franco CFA de África Central|franc CFA (BEAC)|Franco CFA de BEAC
    XAF|франк КФА BEAC|فرنك وسط أفريقي
    XCD|East Caribbean Dollar|dólar del Caribe Oriental|dollar des Caraïbes orientales
    XCD|Dólar do Caribe Oriental|восточно-карибский доллар|دولار شرق الكاريبي
    XCG|Caribbean guilder|florín caribeño|florin caribéen|Caribbean Guilder|Caribbean Guilder
    XCG|Caribbean Guilder
    XOF|West African CFA Franc|franco CFA de África Occidental|franc CFA (BCEAO)
    XOF|Franco CFA de BCEAO|франк КФА ВСЕАО|فرنك غرب أفريقي
    XPF|CFP Franc|franco CFP|franc CFP|Franco CFP|французский тихоокеанский франк|فرنك سي إف بي
    YER|Yemeni Rial|rial yemení|riyal yéménite|Rial iemenita|йеменский риал|ريال يمني
    ZAR|South African Rand|rand sudafricano|rand sud-africain|Rand sul-africano
    ZAR|южноафриканский рэнд|راند جنوب أفريقيا
    ZMW|Zambian Kwacha|kuacha zambiano|kwacha zambien|Kwacha zambiano|замбийская квача|كواشا زامبي
    ZWG|Zimbabwean Gold|Zimbabwe Gold|Zimbabwe Gold|Zimbabwe Gold|Zimbabwe Gold|Zimbabwe Gold
    """
}
