// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.

/// Names in the order of their codes, with bars between them.
///
/// Source: the Unicode CLDR.
extension Spanish {
  static var countryNames: StaticString? {
    """
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
  }

  static var languageNames: StaticString {
    """
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
  }
}
