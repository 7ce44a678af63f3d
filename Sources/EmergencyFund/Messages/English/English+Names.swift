// Made by Tests/WholeTool/Vectors/make_language_vectors.py; change the script, not this file.

/// Names in the order of their codes, with bars between them.
///
/// Source: the Unicode CLDR.
extension English {
  static var languageNames: StaticString {
    """
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
  }
}
