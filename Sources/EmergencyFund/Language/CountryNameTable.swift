// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.

/// Names of the countries in the order of `CountryTable`, with bars between them.
///
/// Source: the Unicode CLDR.
enum CountryNameTable {
  static let spanish: StaticString = """
    Andorra|Emiratos Árabes Unidos|Afganistán|Antigua y Barbuda|Anguila|Albania|Armenia|Angola|\
    Antártida|Argentina|Samoa Americana|Austria|Australia|Aruba|Islas Åland|Azerbaiyán|\
    Bosnia-Herzegovina|Barbados|Bangladés|Bélgica|Burkina Faso|Bulgaria|Baréin|Burundi|Benín|San \
    Bartolomé|Bermudas|Brunéi|Bolivia|Caribe neerlandés|Brasil|Bahamas|Bután|Isla Bouvet|Botsuana|\
    Bielorrusia|Belice|Canadá|Islas Cocos|República Democrática del Congo|República \
    Centroafricana|República del Congo|Suiza|Costa de Marfil|Islas Cook|Chile|Camerún|China|\
    Colombia|Costa Rica|Cuba|Cabo Verde|Curazao|Isla de Navidad|Chipre|Chequia|Alemania|Yibuti|\
    Dinamarca|Dominica|República Dominicana|Argelia|Ecuador|Estonia|Egipto|Sáhara Occidental|\
    Eritrea|España|Etiopía|Finlandia|Fiyi|Islas Malvinas|Micronesia|Islas Feroe|Francia|Gabón|\
    Reino Unido|Granada|Georgia|Guayana Francesa|Guernesey|Ghana|Gibraltar|Groenlandia|Gambia|\
    Guinea|Guadalupe|Guinea Ecuatorial|Grecia|Islas Georgia del Sur y Sándwich del Sur|Guatemala|\
    Guam|Guinea-Bisáu|Guyana|Hong Kong|Islas Heard y McDonald|Honduras|Croacia|Haití|Hungría|\
    Indonesia|Irlanda|Israel|Isla de Man|India|Territorio Británico del Océano Índico|Irak|Irán|\
    Islandia|Italia|Jersey|Jamaica|Jordania|Japón|Kenia|Kirguistán|Camboya|Kiribati|Comoras|San \
    Cristóbal y Nieves|Corea del Norte|Corea del Sur|Kuwait|Islas Caimán|Kazajistán|Laos|Líbano|\
    Santa Lucía|Liechtenstein|Sri Lanka|Liberia|Lesoto|Lituania|Luxemburgo|Letonia|Libia|\
    Marruecos|Mónaco|Moldavia|Montenegro|San Martín|Madagascar|Islas Marshall|Macedonia del Norte|\
    Mali|Myanmar|Mongolia|Macao|Islas Marianas del Norte|Martinica|Mauritania|Montserrat|Malta|\
    Mauricio|Maldivas|Malaui|México|Malasia|Mozambique|Namibia|Nueva Caledonia|Níger|Isla Norfolk|\
    Nigeria|Nicaragua|Países Bajos|Noruega|Nepal|Nauru|Niue|Nueva Zelanda|Omán|Panamá|Perú|\
    Polinesia Francesa|Papúa Nueva Guinea|Filipinas|Pakistán|Polonia|San Pedro y Miquelón|Islas \
    Pitcairn|Puerto Rico|Palestina|Portugal|Palaos|Paraguay|Catar|Reunión|Rumania|Serbia|Rusia|\
    Ruanda|Arabia Saudita|Islas Salomón|Seychelles|Sudán|Suecia|Singapur|Santa Elena|Eslovenia|\
    Svalbard y Jan Mayen|Eslovaquia|Sierra Leona|San Marino|Senegal|Somalia|Surinam|Sudán del Sur|\
    Santo Tomé y Príncipe|El Salvador|Sint Maarten|Siria|Esuatini|Islas Turcas y Caicos|Chad|\
    Territorios Australes Franceses|Togo|Tailandia|Tayikistán|Tokelau|Timor Oriental|Turkmenistán|\
    Túnez|Tonga|Turquía|Trinidad y Tobago|Tuvalu|Taiwán|Tanzania|Ucrania|Uganda|Islas \
    Ultramarinas de EE.UU.|Estados Unidos|Uruguay|Uzbekistán|Ciudad del Vaticano|San Vicente y \
    las Granadinas|Venezuela|Islas Vírgenes Británicas|Islas Vírgenes de EE. UU.|Vietnam|Vanuatu|\
    Wallis y Futuna|Samoa|Kosovo|Yemen|Mayotte|Sudáfrica|Zambia|Zimbabue
    """
  static let french: StaticString = """
    Andorre|Émirats arabes unis|Afghanistan|Antigua-et-Barbuda|Anguilla|Albanie|Arménie|Angola|\
    Antarctique|Argentine|Samoa américaines|Autriche|Australie|Aruba|Îles Åland|Azerbaïdjan|\
    Bosnie-Herzégovine|Barbade|Bangladesh|Belgique|Burkina Faso|Bulgarie|Bahreïn|Burundi|Bénin|\
    Saint-Barthélemy|Bermudes|Brunei|Bolivie|Pays-Bas caribéens|Brésil|Bahamas|Bhoutan|Île Bouvet|\
    Botswana|Biélorussie|Belize|Canada|Îles Cocos|République démocratique du Congo|République \
    centrafricaine|République du Congo|Suisse|Côte d’Ivoire|Îles Cook|Chili|Cameroun|Chine|\
    Colombie|Costa Rica|Cuba|Cap-Vert|Curaçao|Île Christmas|Chypre|Tchéquie|Allemagne|Djibouti|\
    Danemark|Dominique|République dominicaine|Algérie|Équateur|Estonie|Égypte|Sahara occidental|\
    Érythrée|Espagne|Éthiopie|Finlande|Fidji|Îles Malouines|Micronésie|Îles Féroé|France|Gabon|\
    Royaume-Uni|Grenade|Géorgie|Guyane française|Guernesey|Ghana|Gibraltar|Groenland|Gambie|\
    Guinée|Guadeloupe|Guinée équatoriale|Grèce|Géorgie du Sud-et-les Îles Sandwich du Sud|\
    Guatemala|Guam|Guinée-Bissau|Guyana|Hong Kong|Îles Heard-et-MacDonald|Honduras|Croatie|Haïti|\
    Hongrie|Indonésie|Irlande|Israël|Île de Man|Inde|Territoire britannique de l’océan Indien|\
    Irak|Iran|Islande|Italie|Jersey|Jamaïque|Jordanie|Japon|Kenya|Kirghizstan|Cambodge|Kiribati|\
    Comores|Saint-Christophe-et-Niévès|Corée du Nord|Corée du Sud|Koweït|Îles Caïmans|Kazakhstan|\
    Laos|Liban|Sainte-Lucie|Liechtenstein|Sri Lanka|Liberia|Lesotho|Lituanie|Luxembourg|Lettonie|\
    Libye|Maroc|Monaco|Moldavie|Monténégro|Saint-Martin|Madagascar|Îles Marshall|Macédoine du \
    Nord|Mali|Myanmar|Mongolie|Macao|Îles Mariannes du Nord|Martinique|Mauritanie|Montserrat|\
    Malte|Maurice|Maldives|Malawi|Mexique|Malaisie|Mozambique|Namibie|Nouvelle-Calédonie|Niger|\
    Île Norfolk|Nigeria|Nicaragua|Pays-Bas|Norvège|Népal|Nauru|Niue|Nouvelle-Zélande|Oman|Panama|\
    Pérou|Polynésie française|Papouasie-Nouvelle-Guinée|Philippines|Pakistan|Pologne|\
    Saint-Pierre-et-Miquelon|Îles Pitcairn|Porto Rico|Palestine|Portugal|Palaos|Paraguay|Qatar|La \
    Réunion|Roumanie|Serbie|Russie|Rwanda|Arabie saoudite|Îles Salomon|Seychelles|Soudan|Suède|\
    Singapour|Sainte-Hélène|Slovénie|Svalbard et Jan Mayen|Slovaquie|Sierra Leone|Saint-Marin|\
    Sénégal|Somalie|Suriname|Soudan du Sud|Sao Tomé-et-Principe|Salvador|Saint-Martin (partie \
    néerlandaise)|Syrie|Eswatini|Îles Turques-et-Caïques|Tchad|Terres australes françaises|Togo|\
    Thaïlande|Tadjikistan|Tokelau|Timor oriental|Turkménistan|Tunisie|Tonga|Turquie|\
    Trinité-et-Tobago|Tuvalu|Taïwan|Tanzanie|Ukraine|Ouganda|Îles mineures éloignées des \
    États-Unis|États-Unis|Uruguay|Ouzbékistan|État de la Cité du Vatican|Saint-Vincent-et-les \
    Grenadines|Venezuela|Îles Vierges britanniques|Îles Vierges des États-Unis|Viêt Nam|Vanuatu|\
    Wallis-et-Futuna|Samoa|Kosovo|Yémen|Mayotte|Afrique du Sud|Zambie|Zimbabwe
    """
  static let portuguese: StaticString = """
    Andorra|Emirados Árabes Unidos|Afeganistão|Antígua e Barbuda|Anguila|Albânia|Armênia|Angola|\
    Antártida|Argentina|Samoa Americana|Áustria|Austrália|Aruba|Ilhas Aland|Azerbaijão|Bósnia e \
    Herzegovina|Barbados|Bangladesh|Bélgica|Burquina Faso|Bulgária|Barein|Burundi|Benin|São \
    Bartolomeu|Bermudas|Brunei|Bolívia|Países Baixos Caribenhos|Brasil|Bahamas|Butão|Ilha Bouvet|\
    Botsuana|Bielorrússia|Belize|Canadá|Ilhas Cocos (Keeling)|República Democrática do Congo|\
    República Centro-Africana|República do Congo|Suíça|Costa do Marfim|Ilhas Cook|Chile|Camarões|\
    China|Colômbia|Costa Rica|Cuba|Cabo Verde|Curaçao|Ilha Christmas|Chipre|Tchéquia|Alemanha|\
    Djibuti|Dinamarca|Dominica|República Dominicana|Argélia|Equador|Estônia|Egito|Saara Ocidental|\
    Eritreia|Espanha|Etiópia|Finlândia|Fiji|Ilhas Malvinas|Micronésia|Ilhas Faroé|França|Gabão|\
    Reino Unido|Granada|Geórgia|Guiana Francesa|Guernsey|Gana|Gibraltar|Groenlândia|Gâmbia|Guiné|\
    Guadalupe|Guiné Equatorial|Grécia|Ilhas Geórgia do Sul e Sandwich do Sul|Guatemala|Guam|\
    Guiné-Bissau|Guiana|Hong Kong|Ilhas Heard e McDonald|Honduras|Croácia|Haiti|Hungria|Indonésia|\
    Irlanda|Israel|Ilha de Man|Índia|Território Britânico do Oceano Índico|Iraque|Irã|Islândia|\
    Itália|Jersey|Jamaica|Jordânia|Japão|Quênia|Quirguistão|Camboja|Quiribati|Comores|São \
    Cristóvão e Névis|Coreia do Norte|Coreia do Sul|Kuwait|Ilhas Cayman|Cazaquistão|Laos|Líbano|\
    Santa Lúcia|Liechtenstein|Sri Lanka|Libéria|Lesoto|Lituânia|Luxemburgo|Letônia|Líbia|Marrocos|\
    Mônaco|Moldávia|Montenegro|São Martinho|Madagascar|Ilhas Marshall|Macedônia do Norte|Mali|\
    Mianmar|Mongólia|Macau|Ilhas Marianas do Norte|Martinica|Mauritânia|Montserrat|Malta|Maurício|\
    Maldivas|Malaui|México|Malásia|Moçambique|Namíbia|Nova Caledônia|Níger|Ilha Norfolk|Nigéria|\
    Nicarágua|Países Baixos|Noruega|Nepal|Nauru|Niue|Nova Zelândia|Omã|Panamá|Peru|Polinésia \
    Francesa|Papua-Nova Guiné|Filipinas|Paquistão|Polônia|São Pedro e Miquelão|Ilhas Pitcairn|\
    Porto Rico|Palestina|Portugal|Palau|Paraguai|Catar|Reunião|Romênia|Sérvia|Rússia|Ruanda|\
    Arábia Saudita|Ilhas Salomão|Seicheles|Sudão|Suécia|Singapura|Santa Helena|Eslovênia|Svalbard \
    e Jan Mayen|Eslováquia|Serra Leoa|San Marino|Senegal|Somália|Suriname|Sudão do Sul|São Tomé e \
    Príncipe|El Salvador|Sint Maarten|Síria|Essuatíni|Ilhas Turcas e Caicos|Chade|Territórios \
    Franceses do Sul|Togo|Tailândia|Tadjiquistão|Tokelau|Timor-Leste|Turcomenistão|Tunísia|Tonga|\
    Turquia|Trinidad e Tobago|Tuvalu|Taiwan|Tanzânia|Ucrânia|Uganda|Ilhas Menores Distantes dos \
    EUA|Estados Unidos|Uruguai|Uzbequistão|Cidade do Vaticano|São Vicente e Granadinas|Venezuela|\
    Ilhas Virgens Britânicas|Ilhas Virgens Americanas|Vietnã|Vanuatu|Wallis e Futuna|Samoa|Kosovo|\
    Iêmen|Mayotte|África do Sul|Zâmbia|Zimbábue
    """
  static let russian: StaticString = """
    Андорра|ОАЭ|Афганистан|Антигуа и Барбуда|Ангилья|Албания|Армения|Ангола|Антарктида|Аргентина|\
    Американское Самоа|Австрия|Австралия|Аруба|Аландские острова|Азербайджан|Босния и Герцеговина|\
    Барбадос|Бангладеш|Бельгия|Буркина-Фасо|Болгария|Бахрейн|Бурунди|Бенин|Сен-Бартелеми|\
    Бермудские острова|Бруней|Боливия|Бонэйр, Синт-Эстатиус и Саба|Бразилия|Багамы|Бутан|остров \
    Буве|Ботсвана|Беларусь|Белиз|Канада|Кокосовые острова|Демократическая Республика Конго|\
    Центрально-Африканская Республика|Республика Конго|Швейцария|Кот-д’Ивуар|острова Кука|Чили|\
    Камерун|Китай|Колумбия|Коста-Рика|Куба|Кабо-Верде|Кюрасао|остров Рождества|Кипр|Чехия|\
    Германия|Джибути|Дания|Доминика|Доминиканская Республика|Алжир|Эквадор|Эстония|Египет|\
    Западная Сахара|Эритрея|Испания|Эфиопия|Финляндия|Фиджи|Фолклендские острова|Федеративные \
    Штаты Микронезии|Фарерские острова|Франция|Габон|Великобритания|Гренада|Грузия|Французская \
    Гвиана|Гернси|Гана|Гибралтар|Гренландия|Гамбия|Гвинея|Гваделупа|Экваториальная Гвинея|Греция|\
    Южная Георгия и Южные Сандвичевы острова|Гватемала|Гуам|Гвинея-Бисау|Гайана|Гонконг|острова \
    Херд и Макдональд|Гондурас|Хорватия|Гаити|Венгрия|Индонезия|Ирландия|Израиль|остров Мэн|Индия|\
    Британская территория в Индийском океане|Ирак|Иран|Исландия|Италия|Джерси|Ямайка|Иордания|\
    Япония|Кения|Кыргызстан|Камбоджа|Кирибати|Коморы|Сент-Китс и Невис|КНДР|Республика Корея|\
    Кувейт|острова Кайман|Казахстан|Лаос|Ливан|Сент-Люсия|Лихтенштейн|Шри-Ланка|Либерия|Лесото|\
    Литва|Люксембург|Латвия|Ливия|Марокко|Монако|Молдова|Черногория|Сен-Мартен|Мадагаскар|\
    Маршалловы острова|Северная Македония|Мали|Мьянма|Монголия|Макао|Северные Марианские острова|\
    Мартиника|Мавритания|Монтсеррат|Мальта|Маврикий|Мальдивы|Малави|Мексика|Малайзия|Мозамбик|\
    Намибия|Новая Каледония|Нигер|остров Норфолк|Нигерия|Никарагуа|Нидерланды|Норвегия|Непал|\
    Науру|Ниуэ|Новая Зеландия|Оман|Панама|Перу|Французская Полинезия|Папуа — Новая Гвинея|\
    Филиппины|Пакистан|Польша|Сен-Пьер и Микелон|острова Питкэрн|Пуэрто-Рико|Палестина|Португалия|\
    Палау|Парагвай|Катар|Реюньон|Румыния|Сербия|Россия|Руанда|Саудовская Аравия|Соломоновы \
    острова|Сейшельские острова|Судан|Швеция|Сингапур|остров Св. Елены|Словения|Шпицберген и \
    Ян-Майен|Словакия|Сьерра-Леоне|Сан-Марино|Сенегал|Сомали|Суринам|Южный Судан|Сан-Томе и \
    Принсипи|Сальвадор|Синт-Мартен|Сирия|Эсватини|Тёркс и Кайкос|Чад|Французские Южные территории|\
    Того|Таиланд|Таджикистан|Токелау|Восточный Тимор|Туркменистан|Тунис|Тонга|Турция|Тринидад и \
    Тобаго|Тувалу|Тайвань|Танзания|Украина|Уганда|Внешние малые острова (США)|Соединенные Штаты|\
    Уругвай|Узбекистан|Ватикан|Сент-Винсент и Гренадины|Венесуэла|Виргинские острова \
    (Великобритания)|Виргинские острова (США)|Вьетнам|Вануату|Уоллис и Футуна|Самоа|Косово|Йемен|\
    Майотта|Южно-Африканская Республика|Замбия|Зимбабве
    """
  static let arabic: StaticString = """
    أندورا|الإمارات العربية المتحدة|أفغانستان|أنتيغوا وبربودا|أنغويلا|ألبانيا|أرمينيا|أنغولا|\
    أنتاركتيكا|الأرجنتين|ساموا الأمريكية|النمسا|أستراليا|أروبا|جزر آلاند|أذربيجان|البوسنة والهرسك|\
    بربادوس|بنغلاديش|بلجيكا|بوركينا فاسو|بلغاريا|البحرين|بوروندي|بنين|سان بارتليمي|برمودا|بروناي|\
    بوليفيا|هولندا الكاريبية|البرازيل|جزر البهاما|بوتان|جزيرة بوفيه|بوتسوانا|بيلاروس|بليز|كندا|\
    جزر كوكوس (كيلينغ)|جمهورية الكونغو الديمقراطية|جمهورية أفريقيا الوسطى|جمهورية الكونغو|سويسرا|\
    ساحل العاج|جزر كوك|تشيلي|الكاميرون|الصين|كولومبيا|كوستاريكا|كوبا|الرأس الأخضر|كوراساو|جزيرة \
    كريسماس|قبرص|التشيك|ألمانيا|جيبوتي|الدانمرك|دومينيكا|جمهورية الدومينيكان|الجزائر|الإكوادور|\
    إستونيا|مصر|الصحراء الغربية|إريتريا|إسبانيا|إثيوبيا|فنلندا|فيجي|جزر فوكلاند|ميكرونيزيا|جزر \
    فارو|فرنسا|الغابون|المملكة المتحدة|غرينادا|جورجيا|غويانا الفرنسية|غيرنزي|غانا|جبل طارق|\
    غرينلاند|غامبيا|غينيا|غوادلوب|غينيا الاستوائية|اليونان|جورجيا الجنوبية وجزر ساندويتش الجنوبية|\
    غواتيمالا|غوام|غينيا بيساو|غيانا|هونغ كونغ|جزيرة هيرد وجزر ماكدونالد|هندوراس|كرواتيا|هايتي|\
    هنغاريا|إندونيسيا|أيرلندا|إسرائيل|جزيرة مان|الهند|الإقليم البريطاني في المحيط الهندي|العراق|\
    إيران|آيسلندا|إيطاليا|جيرسي|جامايكا|الأردن|اليابان|كينيا|قيرغيزستان|كمبوديا|كيريباتي|جزر \
    القمر|سانت كيتس ونيفيس|كوريا الشمالية|كوريا الجنوبية|الكويت|جزر كايمان|كازاخستان|لاوس|لبنان|\
    سانت لوسيا|ليختنشتاين|سريلانكا|ليبيريا|ليسوتو|ليتوانيا|لوكسمبورغ|لاتفيا|ليبيا|المغرب|موناكو|\
    مولدوفا|الجبل الأسود|سان مارتن|مدغشقر|جزر مارشال|مقدونيا الشمالية|مالي|ميانمار|منغوليا|ماكاو|\
    جزر ماريانا الشمالية|جزر المارتينيك|موريتانيا|مونتسرات|مالطا|موريشيوس|جزر المالديف|ملاوي|\
    المكسيك|ماليزيا|موزمبيق|ناميبيا|كاليدونيا الجديدة|النيجر|جزيرة نورفولك|نيجيريا|نيكاراغوا|\
    هولندا|النرويج|نيبال|ناورو|نيوي|نيوزيلندا|عُمان|بنما|بيرو|بولينيزيا الفرنسية|بابوا غينيا \
    الجديدة|الفلبين|باكستان|بولندا|سان بيير ومكويلون|جزر بيتكيرن|بورتوريكو|فلسطين|البرتغال|بالاو|\
    باراغواي|قطر|روينيون|رومانيا|صربيا|روسيا|رواندا|المملكة العربية السعودية|جزر سليمان|سيشل|\
    السودان|السويد|سنغافورة|سانت هيلينا|سلوفينيا|سفالبارد وجان ماين|سلوفاكيا|سيراليون|سان مارينو|\
    السنغال|الصومال|سورينام|جنوب السودان|ساو تومي وبرينسيبي|السلفادور|سانت مارتن|سوريا|إسواتيني|\
    جزر توركس وكايكوس|تشاد|الأقاليم الجنوبية الفرنسية|توغو|تايلاند|طاجيكستان|توكيلاو|تيمور - \
    ليشتي|تركمانستان|تونس|تونغا|تركيا|ترينيداد وتوباغو|توفالو|تايوان|تنزانيا|أوكرانيا|أوغندا|جزر \
    الولايات المتحدة النائية|الولايات المتحدة|أورغواي|أوزبكستان|الفاتيكان|سانت فنسنت وجزر \
    غرينادين|فنزويلا|جزر فيرجن البريطانية|جزر فيرجن الأمريكية|فيتنام|فانواتو|جزر والس وفوتونا|\
    ساموا|كوسوفو|اليمن|مايوت|جنوب أفريقيا|زامبيا|زيمبابوي
    """
}
