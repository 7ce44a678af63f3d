// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.

/// Names of countries that people write, besides those that the core prints.
enum CountryNameTable {
  static let rows = """
    AD|Principality of Andorra|Principado de Andorra|Principauté d'Andorre|Княжество Андорра
    AD|إمارة أندورا
    AE|UAE|Emirates|Emirats|EAU|الإمارات|Объединённые Арабские Эмираты
    AF|Islamic Republic of Afghanistan|República Islámica de Afganistán
    AF|République islamique d'Afghanistan|República Islâmica do Afeganistão
    AF|Исламская Республика Афганистан|جمهوريّة أفغانستان الإسلاميّة
    AG|أنتيغوا و باربودا
    AI|Ангвилла
    AL|Republic of Albania|República de Albania|République d'Albanie|República da Albânia
    AL|Республика Албания|جمهوريّة ألبانيا
    AM|Republic of Armenia|República de Armenia|République d'Arménie|República da Arménia
    AM|Республика Армения|جمهوريّة أرمينيا
    AO|Republic of Angola|República de Angola|République d'Angola|Республика Ангола|جمهوريّة أنغولا
    AQ|Антарктика|القطب الجنوبي
    AR|Argentine Republic|República Argentina|République d'Argentine|Аргентинская Республика
    AR|الجمهوريّة الأرجنتينيّة
    AS|Samoa Estadounidense|Американские Самоа|صاموا الأمريكيّة
    AT|Republic of Austria|República de Austria|République d'Autriche|República da Áustria
    AT|Австрийская Республика|جمهوريّة النّمسا
    AX|Åland, Îles|Ilhas Alanda|Аландские острова
    AZ|Republic of Azerbaijan|República de Azerbaiyán|République d'Azerbaïdjan
    AZ|República do Azerbaijão|Республика Азербайджан|جمهوريّة أذربيجان
    BA|Bosnia|BiH|Republic of Bosnia and Herzegovina|Bosnia y Herzegovina
    BA|República de Bosnia y Hercegovina|République de Bosnie et Herzégovine
    BA|República da Bósnia-Herzegóvina|Республика Босния и Герцеговина|جمهوريّة البوسنة و الهرسك
    BD|People's Republic of Bangladesh|República Popular de Bangladés
    BD|République populaire du Bengladesh|Bangladeche|República Popular do Bangladeche
    BD|Народная Республика Бангладеш|بنغلادش|جمهوريّة بنغلادش الشّعبيّة
    BE|Kingdom of Belgium|Reino de Bélgica|Royaume de Belgique|Reino da Bélgica|Королевство Бельгия
    BE|مملكة بلجيكا
    BF|بوركينا فاصو
    BG|Republic of Bulgaria|República de Bulgaria|République de Bulgarie|República da Bulgária
    BG|Республика Болгария|جمهوريّة بلغاريا
    BH|Kingdom of Bahrain|Reino de Baréin|Royaume de Bahreïn|Barém|Reino do Barém
    BH|Королевство Бахрейн|مملكة البحرين
    BI|Republic of Burundi|República de Burundi|République du Burundi|República do Burundi
    BI|Республика Бурунди|جمهوريّة بوروندي
    BJ|Republic of Benin|República de Benín|République du Bénin|Benim|República do Benim
    BJ|Республика Бенин|جمهوريّة بنين
    BL|Сен-Бартельми
    BM|Islas Bermudas|Бермуды
    BN|Brunei Darussalam|Бруней Даруссалам|بروناي دار السّلام
    BO|Bolivia, Plurinational State of|Plurinational State of Bolivia
    BO|Bolivia, Estado plurinacional de|Estado plurinacional de Bolivia
    BO|Bolivie, état plurinational de|État plurinational de Bolivie
    BO|Bolívia, Estado Plurinacional da|Estado Plurinacional da Bolívia
    BO|Многонациональное Государство Боливия|جمهورية بوليفيا
    BQ|Sint Eustatius and Saba Bonaire|Islas BES (Caribe Neerlandés)
    BQ|Bonaire, Saint-Eustache et Saba|Bonaire, Santo Eustáquio e Saba
    BQ|Бонайре, Синт-Эстатиус и Саба|بونير وسانت يوستاتيوس وسابا
    BR|Federative Republic of Brazil|República Federativa de Brasil|République fédérale du Brésil
    BR|República Federativa do Brasil|Федеративная Республика Бразилия
    BR|جمهوريّة البرازيل الاتّحاديّة
    BS|Commonwealth of the Bahamas|Commonwealth de las Bahamas|Commonwealth des Bahamas
    BS|Comunidade das Bahamas|Содружество Багамских Островов|كومنولث البهاما
    BT|Kingdom of Bhutan|Reino de Bután|Royaume du Bouthan|Reino do Butão|Королевство Бутан
    BT|مملكة بوتان
    BV|Остров Буве|جزيرة بوفي
    BW|Republic of Botswana|República de Botsuana|République du Botswana|República do Botsuana
    BW|Республика Ботсвана|جمهوريّة بوتسوانا
    BY|Byelorussia|Belorussia|Белоруссия|Republic of Belarus|República de Bielorrusia
    BY|République du Bélarus|Bielorússia|República da Bielorússia|Республика Беларусь|روسيا البيضاء
    BY|جمهوريّة روسيا البيضاء
    BZ|بيليز
    CC|Islas Cocos (Keeling)|Cocos (Keeling), Îles|Ilhas Cocos|Кокосовые острова|جزر الكوكوس
    CD|DRC|DR Congo|RDC|RD Congo|Zaire|ДРК|Congo, The Democratic Republic of the
    CD|The Democratic Republic of the Congo|Congo, República Democrática del
    CD|République démocratique du Congo|Congo, República Democrática do
    CD|Демократическая Республика Конго|الكونغو، جمهوريّة الكونغو الدّيموقراطيّة
    CG|Congo|République du Congo|Конго|Республика Конго|الكونغو|جمهوريّة الكونغو
    CH|Swiss Confederation|Confederación Suiza|Confédération helvétique|Confederação Suíça
    CH|Швейцарская Конфедерация|الاتّحاد السّويسري
    CI|Ivory Coast|Republic of Côte d'Ivoire|República de Costa de Marfíl
    CI|République de Côte d'Ivoire|República da Costa do Marfim|Республика Кот-д'Ивуар
    CI|جمهوريّة ساحل العاج
    CK|Острова Кука
    CL|Republic of Chile|República de Chile|République du Chili|República do Chile|Республика Чили
    CL|جمهوريّة تشيلي
    CM|Republic of Cameroon|República del Camerún|République du Cameroun|República dos Camarões
    CM|Республика Камерун|جمهوريّة الكاميرون
    CN|PRC|Mainland China|People's Republic of China|República Popular China
    CN|République populaire de Chine|República Popular da China|Китайская Народная Республика
    CN|جمهوريّة الصّين الشّعبيّة
    CO|Republic of Colombia|República de Colombia|République de Colombie|República da Colômbia
    CO|Республика Колумбия|جمهوريّة كولومبيا
    CR|Republic of Costa Rica|República de Costa Rica|République du Costa Rica
    CR|República da Costa Rica|Республика Коста-Рика|جمهوريّة كوستاريكا
    CU|Republic of Cuba|República de Cuba|République de Cuba|Республика Куба|جمهوريّة كوبا
    CV|Republic of Cabo Verde|República de Cabo Verde|République du Cap-Vert|Республика Кабо-Верде
    CV|جمهورية الرأس الأخضر
    CW|جزر كوراكاو
    CX|Christmas, Île|Ilha Natal|Остров Рождества|جزر الكريسماس
    CY|Republic of Cyprus|República de Chipre|République de Chypre|Республика Кипр|جمهوريّة قبرص
    CZ|Czech Republic|República Checa|République tchèque|Чешская Республика|جمهوريّة التّشيك
    DE|Federal Republic of Germany|República Federal de Alemania|République fédérale d'Allemagne
    DE|República Federal da Alemanha|Федеративная Республика Германия|جمهوريّة ألمانيا الاتّحاديّة
    DJ|Republic of Djibouti|República de Yibuti|République de Djibouti|República do Djibouti
    DJ|Республика Джибути|جمهوريّة جيبوتي
    DK|Kingdom of Denmark|Reino de Dinamarca|Royaume du Danemark|Reino da Dinamarca
    DK|Королевство Дания|الدّنمارك|مملكة الدّنمارك
    DM|Commonwealth of Dominica|Commonwealth de Dominica|Commonwealth de la Dominique
    DM|Comunidade da Dominica|Содружество Доминики|كومنولث دومينيكا
    DO|Rep. Dominicana
    DZ|People's Democratic Republic of Algeria|República Democrática Popular de Argelia
    DZ|République algérienne démocratique et populaire|República Democrática e Popular da Argélia
    DZ|Алжирская Народная Демократическая Республика|الجمهورية الجزائرية الديمقراطية الشعبية
    EC|Republic of Ecuador|República del Ecuador|République d'Équateur|República do Equador
    EC|Республика Эквадор|جمهوريّة الإكوادور
    EE|Republic of Estonia|República de Estonia|République d'Estonie|República da Estónia
    EE|Эстонская Республика|جمهوريّة إستونيا
    EG|Arab Republic of Egypt|República Árabe de Egipto|République arabe d'Égypte
    EG|República Árabe do Egito|Арабская Республика Египет|جمهوريّة مصر العربيّة
    ER|the State of Eritrea|Estado de Eritrea|l'État d'Érythrée|Estados da Eritreia
    ER|Государство Эритрея|دولة إريتريا
    ES|Kingdom of Spain|Reino de España|Royaume d'Espagne|Reino de Espanha|Королевство Испания
    ES|مملكة إسبانيا
    ET|Federal Democratic Republic of Ethiopia|República Federal Democrática de Etiopía
    ET|République fédérale démocratique d'Éthiopie|República Democrática Federal da Etiópia
    ET|Федеративная Демократическая Республика Эфиопия|جمهوريّة إثيوبيا الدّيموقراطيّة الاتّحاديّة
    FI|Republic of Finland|República de Finlandia|République de Finlande|República da Finlândia
    FI|Финляндская Республика|جمهوريّة فنلندا
    FJ|Republic of Fiji|República de Fiyi|République des Fidji|República das Fiji|Республика Фиджи
    FJ|جمهورية فيجي
    FK|Falkland Islands (Malvinas)|Islas Falkland (Malvinas)|Malouines, Îles (Falkland)
    FK|Ilhas Falkland (Malvinas)|Фолклендские (Мальвинские) острова|جزر فولكلاند (مالفيناس)
    FM|Micronesia, Federated States of|Federated States of Micronesia
    FM|Micronesia, Estados Federados de|Estados Federados de Micronesia
    FM|Micronésie, États fédérés de|États fédérés de Micronésie|Micronésia, Estados Federados da
    FM|Estados Federados da Micronésia|ميكرونيزيا، ولايات ميكرونيزيا الموحّدة
    FM|ولايات ميكرونيزيا الموحّدة
    FO|Фарерские острова|جزر الفارو
    FR|French Republic|República Francesa|République française|Французская Республика
    FR|جمهوريّة الفرنسيّة
    GA|Gabonese Republic|República Gabonesa|République gabonaise|Габонская Республика
    GA|الجمهوريّة الغابونيّة
    GB|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Inglaterra|Angleterre
    GB|Англия|بريطانيا|إنجلترا|United Kingdom of Great Britain and Northern Ireland
    GB|Reino Unido de Gran Bretaña e Irlanda del Norte
    GB|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
    GB|Reino Unido da Grã-Bretanha e Irlanda do Norte|Соединённое Королевство
    GB|Соединённое Королевство Великобритании и Северной Ирландии
    GB|المملكة المتّحدة لبريطانيا العظمى و أيرلندا الشّماليّة
    GF|غيانا الفرنسيّة
    GG|جزيرة جويرزني
    GH|Republic of Ghana|República de Ghana|République du Ghana|República do Gana|Республика Гана
    GH|جمهوريّة غانا
    GL|Gronelândia
    GM|Republic of the Gambia|República de Gambia|République de Gambie|República da Gâmbia
    GM|Республика Гамбия|جمهورية غامبيا
    GN|Republic of Guinea|República de Guinea|République de Guinée|República da Guiné
    GN|Гвинейская Республика|جمهوريّة غينيا
    GP|جوادالوبّي
    GQ|Republic of Equatorial Guinea|República de Guinea Ecuatorial
    GQ|République de Guinée Équatoriale|República da Guiné Equatorial
    GQ|Республика Экваториальная Гвинея|جمهوريّة غينيا الاستوائيّة
    GR|Hellenic Republic|República Helénica|République grecque|Греческая Республика
    GR|الجمهوريّة الهلنستيّة
    GS|Islas Georgias del Sur y Sándwich del Sur|Южная Джорджия и Южные Сандвичевы острова
    GT|Republic of Guatemala|República de Guatemala|République du Guatemala|República da Guatemala
    GT|Республика Гватемала|جمهوريّة غواتيمالا
    GU|جوام
    GW|Republic of Guinea-Bissau|República de Guinea-Bissau|République de Guinée-Bissau
    GW|República da Guiné-Bissáu|Республика Гвинея-Бисау|جمهوريّة غينيا بيساو
    GY|Republic of Guyana|República de Guyana|République de Guyana|República da Guiana
    GY|Республика Гайана|غويانا|جمهوريّة غويانا
    HK|Hong Kong Special Administrative Region of China
    HK|Región Administrativa Especial China de Hong Kong
    HK|Région spéciale administrative chinoise de Hong-Kong
    HK|Hong Kong, Região de Administração Especial da China|Гонконг
    HK|Осо́бый административный район Гонконг|هونغ كونغ
    HK|هونج كونج المنطقة الصّينيّة الإداريّة الخاصّة
    HM|Ilha Heard e Ilhas McDonald|Остров Херд и острова МакДональд|جزيرة هيرد وجزر مَكْدونالد
    HN|Republic of Honduras|República de Honduras|République du Honduras|República das Honduras
    HN|Республика Гондурас|جمهوريّة هندوراس
    HR|Republic of Croatia|República de Croacia|République de Croatie|República da Croácia
    HR|Республика Хорватия|جمهوريّة كرواتيا
    HT|Republic of Haiti|República de Haití|République de Haïti|República do Haiti|Республика Гаити
    HT|جمهوريّة هايتي
    HU|المجر (هنغاريا)
    ID|Republic of Indonesia|República de Indonesia|République d'Indonésie|República da Indonésia
    ID|Республика Индонезия|جمهوريّة اندونيسيا
    IL|State of Israel|Estado de Israel|État d'Israël|Государство Израиль|دولة إسرائيل
    IM|Остров Мэн|آيزل أف مان
    IN|Republic of India|República de la India|République d'Inde|República da Índia
    IN|Республика Индия|جمهوريّة الهند
    IO|Британская территория Индийского океана|مقاطعة المحيط الهندي البريطانيّة
    IQ|Republic of Iraq|República de Irak|République d'Iraq|República do Iraque|Иракская Республика
    IQ|جمهوريّة العراق
    IR|Persia|Iran, Islamic Republic of|Islamic Republic of Iran|Irán, República islámica de
    IR|República Islámica de Irán|Iran, République islamique d'|République islamique d'Iran
    IR|Irão, República Islâmica do|República Islâmica do Irão|Исламская Респу́блика Иран
    IR|إيران، الجمهوريّة الإسلاميّة الإيرانيّة|الجمهورية الإسلاميّة الإيرانيّة
    IS|Republic of Iceland|República de Islandia|République d'Islande|República da Islândia
    IS|Республика Исландия|جمهوريّة آيسلندا
    IT|Italian Republic|República Italiana|République italienne|Итальянская Республика
    IT|الجمهوريّة الإيطاليّة
    JO|Hashemite Kingdom of Jordan|Reino Hachemí de Jordania|Royaume hachémite de Jordanie
    JO|Reino Hachemita da Jordânia|Иорданское Хашимитское Королевство|المملكة الأردنيّة الهاشميّة
    KE|Republic of Kenya|República de Kenia|République du Kenya|República do Quénia
    KE|Республика Кения|جمهوريّة كينيا
    KG|Kirghizia|Kirgizia|Киргизстан|Kyrgyz Republic|República Kirguiza|Kirghizistan
    KG|République kirghize|República do Quirgistão|Республика Кыргызстан|قيرغزستان
    KG|الجمهوريّة القيرغزيّة
    KH|Kingdom of Cambodia|Reino de Camboya|Royaume du Cambodge|Reino do Camboja
    KH|Королевство Камбоджа|مملكة كمبوديا
    KI|Republic of Kiribati|República de Kiribati|République de Kiribati|Республика Кирибати
    KI|جمهوريّة كيريباتي
    KM|Union of the Comoros|Comores, Islas|Unión de las Comores|Union des Comores|União das Comores
    KM|Союз Коморских Островов|إتّحاد جزر القمر
    KN|سانت كيتس و نيفس
    KP|DPRK|Korea, Democratic People's Republic of|Democratic People's Republic of Korea
    KP|Corea, República Democrática Popular de|República Popular Democrática de Corea
    KP|Corée, République populaire démocratique de|République démocratique populaire de Corée
    KP|Coreia, República Popular Democrática da|República Popular Democrática da Coreia
    KP|Корейская Народно-Демократическая Республика|Северная Корея
    KP|كوريا، جمهورية كوريا الشّعبيّة الدّيموقراطيّة|جمهوريّة كوريا الشّعبيّة الدّيموقراطيّة
    KR|Korea|ROK|Korea, Republic of|Republic of Korea|Corea, República de|Corée, République de
    KR|Coreia, República da|Южная Корея|كوريا، جمهوريّة كوريا
    KW|State of Kuwait|Estado de Kuwait|État du Koweït|Estado do Kuwait|Государство Кувейт
    KW|دولة الكويت
    KY|Ilhas Caimão|Каймановы острова|جزر الكيمان
    KZ|Republic of Kazakhstan|República de Kazajistán|République du Kazakhstan
    KZ|República do Cazaquistão|Республика Казахстан|جمهوريّة كازاخستان
    LA|Lao|Lao People's Democratic Republic|República Democrática Popular de Lao
    LA|Lao, République démocratique populaire|República Democrática Popular do Laos
    LA|Лаосская Народно-Демократическая Республика|جمهوريّة لاو الدّيموقراطيّة الشّعبيّة
    LB|Lebanese Republic|República Libanesa|République libanaise|República do Líbano
    LB|Ливанская Республика|الجمهوريّة اللّبنانيّة
    LI|Principality of Liechtenstein|Principado de Liechtenstein|Principauté du Liechtenstein
    LI|Principado do Liechtenstein|Княжество Лихтенштейн|ليشتنشتاين|إمارة ليشتنشتاين
    LK|Democratic Socialist Republic of Sri Lanka|República Socialista Democrática de Sri Lanka
    LK|République démocratique socialiste de Sri Lanka
    LK|República Democrática Socialista do Sri Lanka
    LK|Демократическая Социалистическая Республика Шри-Ланка
    LK|جمهوريّة سريلانكا الاشتراكيّة الدّيموقراطيّة
    LR|Republic of Liberia|República de Liberia|République du Libéria|República da Libéria
    LR|Республика Либерия|جمهوريّة ليبيريا
    LS|Kingdom of Lesotho|Reino de Lesoto|Royaume du Lesotho|Reino do Lesoto|Королевство Лесото
    LS|مملكة ليسوتو
    LT|Republic of Lithuania|República de Lituania|République de Lituanie|República da Lituânia
    LT|Литовская Республика|لثوانيا|جمهوريّة لثوانيا
    LU|Grand Duchy of Luxembourg|Gran Ducado de Luxemburgo|Grand-duché du Luxembourg
    LU|Grã-Ducado do Luxemburgo|Великое Герцогство Люксембург|دوقيّة لوكسمبورغ الكبرى
    LV|Republic of Latvia|República de Letonia|République de Lettonie|República da Letónia
    LV|Латвийская Республика|جمهوريّة لاتفيا
    MA|Kingdom of Morocco|Reino de Marruecos|Royaume du Maroc|Reino de Marrocos|Королевство Марокко
    MA|المملكة المغربيّة
    MC|Principality of Monaco|Principado de Mónaco|Principauté de Monaco|Principado do Mónaco
    MC|Княжество Монако|إمارة موناكو
    MD|Moldova, Republic of|Republic of Moldova|Moldavia, República de|República de Moldavia
    MD|Moldova, République de|République de Moldova|Moldávia, República da|República da Moldávia
    MD|Республика Молдова|Молдавия|جمهورية مولدوفا|المالديف
    ME|المنتنيغرو
    MF|San Martín (zona francesa)|Saint-Martin (partie française)|São Martin (Território Francês)
    MF|Сен-Мартен (Франция)|سانت مارتين (القطاع الفرنسي)
    MG|Republic of Madagascar|República de Madagascar|République de Madagascar
    MG|Республика Мадагаскар|جمهوريّة مدغشقر
    MH|Republic of the Marshall Islands|República de las Islas Marshall
    MH|République des Îles Marshall|República das Ilhas Marshall|Маршалловы острова
    MH|Респу́блика Маршалловы Острова|جزر المارشال|جمهوريّة جزر المارشال
    MK|Macedonia|FYROM|Macédoine|Македония|Republic of North Macedonia
    MK|República de Macedonia del Norte|République de Macédoine du Nord
    MK|República da Macedónia do Norte|Республика Северная Македония|جمهوريّة مقدونيا الشمالية
    ML|Republic of Mali|República de Mali|République du Mali|República do Mali|Республика Мали
    ML|جمهوريّة مالي
    MM|Burma|Birmania|Birmanie|Бирма|بورما|Republic of Myanmar|República de la Unión de Myanmar
    MM|République de Myanmar|República da Birmânia|Мьянма|Республика Мьянма|ميانمار
    MM|جمهورية اتحاد ميانمار
    MO|Macao Special Administrative Region of China|Región Administrativa Especial China de Macao
    MO|Macau|Région spéciale administrative chinoise de Macao
    MO|Macau, Região Especial de Administração Chinesa|Макао
    MO|Специальный Административный район Макао|مكّاو|مكّاو المنطقة الصّينيّة الإداريّة الخاصّة
    MP|Commonwealth of the Northern Mariana Islands|Commonwealth de las Islas Marianas del Norte
    MP|Commonwealth des îles Mariannes du Nord|Comunidade das Ilhas Marianas do Norte
    MP|Острова северной Марианы|Содружество Северных Марианских островов
    MP|كومنولث جزر ماريانا الشّماليّة
    MQ|مارتينيك
    MR|Islamic Republic of Mauritania|República Islámica de Mauritania
    MR|République islamique de Mauritanie|República Islâmica da Mauritânia
    MR|Исламская Республика Мавритания|جمهوريّة موريتانيا الإسلاميّة
    MS|Monserrate|مونتسيرات
    MT|Republic of Malta|República de Malta|République de Malte|Республика Мальта|مالطة
    MT|جمهوريّة مالطة
    MU|Republic of Mauritius|República de Mauricio|République de l'Île Maurice|Maurícia
    MU|República de Maurícias|Республика Маврикий|جمهوريّة موريشيوس
    MV|Republic of Maldives|Islas Maldivas|República de Maldivas|République des Maldives
    MV|República das Maldivas|Мальдивская Республика|جمهوريّة جزر المالديف
    MW|Republic of Malawi|República de Malawi|République du Malawi|República do Malawi
    MW|Республика Малави|جمهوريّة ملاوي
    MX|United Mexican States|Estados Unidos Mexicanos|États-Unis du Mexique
    MX|Мексиканские Соединённые Штаты|الولايات المكسيكيّة المتّحدة
    MZ|Republic of Mozambique|República de Mozambique|République du Mozambique
    MZ|República de Moçambique|Республика Мозамбик|جمهوريّة موزمبيق
    NA|Republic of Namibia|República de Namibia|République de Namibie|República da Namíbia
    NA|Республика Намибия|جمهوريّة ناميبيا
    NC|نيو قلدونيا
    NE|Republic of the Niger|República del Níger|République du Niger|República do Níger
    NE|Республика Нигер|جمهوريّة النّيجر
    NF|Остров Норфолк
    NG|Federal Republic of Nigeria|República Federal de Nigeria|République fédérale du Nigeria
    NG|República Federal da Nigéria|Федеративная Республика Нигерия|جمهوريّة نيجيريا الاتّحاديّة
    NI|Republic of Nicaragua|República de Nicaragua|République du Nicaragua|República da Nicarágua
    NI|Республика Никарагуа|نيكاراجوا|جمهوريّة نيكاراغوا
    NL|Holland|Holanda|Hollande|Голландия|Kingdom of the Netherlands|Reino de los Países Bajos
    NL|Royaume des Pays-Bas|Reino dos Países Baixos|Королевство Нидерландов|مملكة هولندا
    NO|Kingdom of Norway|Reino de Noruega|Royaume de Norvège|Reino da Noruega|Королевство Норвегия
    NO|مملكة النّرويج
    NP|Federal Democratic Republic of Nepal|República Federal Democrática de Nepal
    NP|République fédérale démocratique du Népal|República Democrática Federal do Nepal
    NP|Федеративная Демократическая Республика Непал|جمهورية النيبال الاتحادية الديموقراطيّة
    NR|Republic of Nauru|República de Nauru|République de Nauru|Республика Науру|جمهوريّة ناورو
    NU|Nioue
    NZ|نيوزيلاندا
    OM|Sultanate of Oman|Sultanato de Omán|Sultanat d'Oman|Sultanato de Omã|Султанат Оман
    OM|سلطنة عمان
    PA|Republic of Panama|República de Panamá|République du Panama|República do Panamá
    PA|Республика Панама|جمهوريّة بنما
    PE|Republic of Peru|República del Perú|République du Pérou|República do Peru|Республика Перу
    PE|البيرو|جمهوريّة البيرو
    PF|بولينيسيا الفرنسيّة
    PG|Independent State of Papua New Guinea|Estado Independiente de Papúa Nueva Guinea
    PG|État indépendant de Papouasie-Nouvelle-Guinée|Estado Independente de Papua-Nova Guiné
    PG|Независимое Государство Папуа — Новая Гвинея|دولة بابوا غينيا الجديدة المستقلة
    PH|Republic of the Philippines|República de Filipinas|République des Philippines
    PH|República das Filipinas|Республика Филиппины|جمهوريّة الفيلبّين
    PK|Islamic Republic of Pakistan|República Islámica de Pakistán|République islamique du Pakistan
    PK|República Islâmica do Paquistão|Исламская Республика Пакистан|جمهوريّة باكستان الإسلاميّة
    PL|Republic of Poland|República de Polonia|République de Pologne|República da Polónia
    PL|Республика Польша|جمهوريّة بولندا
    PM|Saint Pierre e Miquelon|سانت بيير و ميكيلون
    PN|Питкэрн|بتكيرن
    PS|West Bank|Gaza|Palestina|Palestine, State of|the State of Palestine|State of Palestine
    PS|Palestina, Estado de|Estado de Palestina|Palestine, État de|l'État de Palestine
    PS|Palestina, Estado da|Estado da Palestina|Палестина|Государство Палестина|دولة فلسطين
    PT|Portuguese Republic|República Portuguesa|République portugaise|Португальская Республика
    PT|الجمهوريّة البرتغاليّة
    PW|Republic of Palau|República de Palau|République de Palau|Республика Палау|جمهوريّة بالاو
    PY|Republic of Paraguay|República del Paraguay|République du Paraguay|República do Paraguai
    PY|Республика Парагвай|الباراغواي|جمهوريّة الباراغواي
    QA|State of Qatar|Estado de Qatar|État du Qatar|Estado do Catar|Государство Катар|دولة قطر
    RE|Réunion, Île de la|Ilha Reunião|ريونيون
    RS|Republic of Serbia|República de Serbia|République de Serbie|República da Sérvia
    RS|Республика Сербия|صربية|جمهوريّة صربية
    RU|РФ|Russian Federation|Federación Rusa|Russie, Fédération de|Federação Russa
    RU|Российская Федерация|الاتّحاد الرّوسي
    RW|Rwandese Republic|República de Ruanda|République rwandaise|República do Ruanda
    RW|Руандийская Республика|الجمهوريّة الرّوانديّة
    SA|Kingdom of Saudi Arabia|Arabia Saudí|Reino de Arabia Saudí|Royaume d'Arabie saoudite
    SA|Reino da Arábia Saudita|Королевство Саудовская Аравия|السّعوديّة
    SB|Salomon, Îles|Соломоновы Острова|جزر سولومن
    SC|Republic of Seychelles|República de las Seychelles|République des Seychelles
    SC|República das Seychelles|Сейшелы|Республика Сейшельские Острова|السّيشل|جمهوريّة السّيشل
    SD|Republic of the Sudan|República de Sudán|République du Soudan|República do Sudão
    SD|Республика Судан|جمهوريّة السّودان
    SE|Kingdom of Sweden|Reino de Suecia|Royaume de Suède|Reino da Suécia|Королевство Швеция
    SE|مملكة السّويد
    SG|Republic of Singapore|República de Singapur|République de Singapour|República de Singapura
    SG|Республика Сингапур|جمهوريّة سنغافورة
    SH|Ascension and Tristan da Cunha Saint Helena|Santa Elena, Ascensión y Tristán de Acuña
    SH|Sainte-Hélène, Ascension et Tristan da Cunha|Santa Helena, Ascensão e Tristão da Cunha
    SH|Остров Святой Елены, Остров Вознесения и Тристан-да-Кунья|ساينت هيلينا، تريستان دا كونا
    SI|Republic of Slovenia|República de Eslovenia|République de Slovénie|República da Eslovénia
    SI|Республика Словения|جمهوريّة سلوفينيا
    SJ|Svalbard et île Jan Mayen
    SK|Slovak Republic|República Eslovaca|République slovaque|Словацкая Республика|جمهورية سلوفاكيا
    SL|Republic of Sierra Leone|República de Sierra Leona|République de Sierra Leone
    SL|República da Serra Leoa|Республика Сьерра-Леоне|جمهوريّة سيراليون
    SM|Republic of San Marino|República de San Marino|République de San Marin|Республика Сан-Марино
    SM|جمهوريّة سان مارينو
    SN|Republic of Senegal|República del Senegal|République du Sénégal|República do Senegal
    SN|Республика Сенегал|جمهوريّة السّنغال
    SO|Federal Republic of Somalia|República Federal de Somalia|République fédérale de Somalie
    SO|República Federal da Somália|Федеративная Республика Сомали|جمهورية الصومال الفيدرالية
    SR|Republic of Suriname|República de Surinam|République du Surinam|República do Suriname
    SR|Республика Суринам|جمهوريّة سورينام
    SS|Republic of South Sudan|República de Sudán del Sur|République du Soudan du Sud
    SS|República do Sudão do Sul|Республика Южный Судан|جمهورية جنوب السّودان
    ST|Democratic Republic of Sao Tome and Principe|República Democrática de Santo Tomé y Príncipe
    ST|République démocratique de Sao Tomé et Principe|República Democrática de São Tomé e Príncipe
    ST|Демократическая Республика Сан-Томе и Принсипи|ساو تومي و برنسبي
    ST|جمهوريّة ساو تومي و برنسبي الدّيموقراطيّة
    SV|Republic of El Salvador|República de El Salvador|République d'El Salvador
    SV|Республика Эль-Сальвадор|جمهوريّة السّلفادور
    SX|Isla de San Martín (zona holandsea)|São Martinho (Países Baixos)
    SX|Синт-Мартен (голландская часть)|سانت مارتن (الجزء الهولندي)
    SY|سورية|Syrian Arab Republic|República árabe de Siria|Syrienne, République arabe
    SY|República Árabe Síria|Сирийская Арабская Республика|الجمهوريّة العربيّة السّوريّة
    SZ|Swaziland|Swazilandia|Suazilandia|Kingdom of Eswatini|Reino de Esuatini|Royaume d’Eswatini
    SZ|Reino da Suazilândia|Королевство Эсватини|مملكة إسواتيني
    TC|Острова Туркс и Каикос|جزر التّرك و الكايكوس
    TD|Republic of Chad|República del Chad|République du Tchad|República do Chade|Республика Чад
    TD|جمهوريّة تشاد
    TF|Territorios Franceses del Sur|المقاطعات الفرنسيّة الجنوبيّة
    TG|Togolese Republic|República Togolesa|République togolaise|Тоголезская Республика
    TG|الجمهوريّة التّوغويّة
    TH|Kingdom of Thailand|Reino de Tailandia|Royaume de Thaïlande|Reino da Tailândia
    TH|Королевство Таиланд|مملكة تايلاند
    TJ|Republic of Tajikistan|República de Tayikistán|République du Tadjikistan|Tajiquistão
    TJ|República do Tajiquistão|Республика Таджикистан|جمهوريّة طاجيكستان
    TK|جزر توكيلو
    TL|East Timor|Democratic Republic of Timor-Leste|República Democrática de Timor Oriental
    TL|République démocratique du Timor-Leste|República Democrática de Timor-Leste
    TL|Демократическая Республика Восточный Тимор|تيمور-ليستي|جمهوريّة تيمور-ليستي الدّيموقراطيّة
    TM|Turquemenistão
    TN|Republic of Tunisia|República de Túnez|République de Tunisie|República da Tunísia
    TN|Тунисская Республика|الجمهورية التونسية
    TO|Kingdom of Tonga|Reino de Tonga|Royaume des Tonga|Королевство Тонга|مملكة تونغا
    TR|Turkey|Republic of Türkiye
    TT|Republic of Trinidad and Tobago|República de Trinidad y Tobago
    TT|République de Trinité et Tobago|Trindade e Tobago|República de Trinidade e Tobago
    TT|Республика Тринидад и Тобаго|جمهوريّة ترينيداد و توباغو
    TW|Taiwan, Province of China|Province of China Taiwan|Taiwán, Provincia de China
    TW|Taïwan, province de Chine|Taiwan, Província da China|Китайская провинция Тайвань
    TW|تايوان، محافظة صينيّة
    TZ|Tanzania, United Republic of|United Republic of Tanzania|Tanzania, República unida de
    TZ|República Unida de Tanzania|Tanzanie, République unie de|République unie de Tanzanie
    TZ|Tanzânia, República Unida da|República Unida da Tanzânia|Объединённая Республика Танзания
    TZ|تنزانيا، جمهوريّة تنزانيا المتّحدة|جمهوريّة تنزانيا المتّحدة
    UA|Ukraina
    UG|Republic of Uganda|República de Uganda|République d'Ouganda|República do Uganda
    UG|Республика Уганда|جمهوريّة أوغندا
    UM|Islas Ultramarinas Menores de Estados Unidos|Ilhas Menores Distantes dos Estados Unidos
    UM|Соединенные штаты Малых Удаленных островов|جزر الولايات المتّحدة الصّغرى النّائية
    US|USA|United States of America|America|EE. UU.|EUA|É.-U.|États-Unis d'Amérique|США|أمريكا
    US|Estados Unidos de América|Estados Unidos da América|Соединённые Штаты Америки
    US|الولايات المتّحدة الأميركيّة
    UY|Eastern Republic of Uruguay|República Oriental del Uruguay|République orientale d'Uruguay
    UY|República Oriental do Uruguai|Восточная республика Уругвай|الأوروغواي
    UY|جمهوريّة الأوروغواي الشّرقيّة
    UZ|Republic of Uzbekistan|República de Uzbekistán|République d'Ouzbékistan
    UZ|República do Uzbequistão|Республика Узбекистан|جمهوريّة أوزبكستان
    VA|Holy See (Vatican City State)|Santa Sede (Ciudad Estado del Vaticano)
    VA|Saint-Siège (état de la cité du Vatican)|Santa Sé (Estado da Cidade do Vaticano)
    VA|Государство-город Ватикан|المقعد المقدّس (ولاية مدينة الفاتيكان)
    VC|سانت فنسنت و جزر الغرينادين
    VE|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
    VE|Venezuela, República Bolivariana de|República Bolivariana de Venezuela
    VE|Vénézuela, république bolivarienne du|République bolivarienne du Vénézuela
    VE|Venezuela, República Bolivariana da|República Bolivariana da Venezuela
    VE|Боливарианская Республика Венесуэла|جمهورية فنزويلا البوليفارية|جمهوريّة فنزويلّا
    VG|Virgin Islands, British|Виргинские острова (Британия)|Британские Виргинские Острова
    VG|فيرجن، جزر فيرجن البريطانيّة
    VI|Virgin Islands, U.S.|Virgin Islands of the United States
    VI|Islas Vírgenes de los Estados Unidos|Îles Vierges, États-Unis
    VI|Îles Vierges des États-Unis d'Amérique|Ilhas Virgens, Estados Unidos
    VI|Ilhas Virgens dos Estados Unidos|Виргинские острова (США)|Американские Виргинские острова
    VI|فيرجن، جزر فيرجن الأميركيّة|جزر فيرجن الأميركيّة
    VN|Socialist Republic of Viet Nam|República Socialista de Vietnam
    VN|République socialiste du Viet Nam|Vietname|República Socialista do Vietname
    VN|Социалистическая Республика Вьетнам|الفييتنام|جمهوريّة الفييتنام الاشتراكيّة|الفيتنام
    VU|Republic of Vanuatu|República de Vanuatu|République du Vanuatu|Республика Вануату
    VU|جمهوريّة فانواتو
    WF|Уоллес и Футана|واليس و فوتونا
    WS|Independent State of Samoa|Estado Independiente de Samoa|État indépendant de Samoa
    WS|Estado Independente de Samoa|Независимое Государство Самоа|صاموا|دولة صاموا المستقلّة
    YE|Republic of Yemen|República del Yemen|République du Yémen|República do Iémen
    YE|Йеменская Республика|جمهوريّة اليمن
    YT|Майот
    ZA|Republic of South Africa|República de Sudáfrica|République d'Afrique du Sud
    ZA|República da África do Sul|Южная Африка|جمهوريّة جنوب إفريقيا
    ZM|Republic of Zambia|República de Zambia|République de Zambie|República da Zâmbia
    ZM|Республика Замбия|جمهوريّة زامبيا
    ZW|Republic of Zimbabwe|República de Zimbabue|République du Zimbabwe|República do Zimbábue
    ZW|Республика Зимбабве|زمبابوي|جمهوريّة زمبابوي
    """
}
