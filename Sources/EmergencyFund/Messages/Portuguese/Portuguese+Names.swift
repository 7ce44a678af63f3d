// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.

/// Names in the order of their codes, with bars between them.
///
/// Source: the Unicode CLDR.
extension Portuguese {
  static var countryNames: StaticString? {
    """
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
  }

  static var languageNames: StaticString {
    """
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
  }
}
