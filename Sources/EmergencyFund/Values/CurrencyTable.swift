// Made by Tests/WholeTool/Vectors/make_iso_tables.py; change the script, not this file.

/// The currencies of ISO 4217 in the order of their codes.
enum CurrencyTable {
  /// The three ASCII letters, then the number of decimals, one byte each.
  static let rows: [UInt32] = [
    0x41_45_44_02,  // AED, 2: UAE Dirham
    0x41_46_4E_02,  // AFN, 2: Afghani
    0x41_4C_4C_02,  // ALL, 2: Lek
    0x41_4D_44_02,  // AMD, 2: Armenian Dram
    0x41_4F_41_02,  // AOA, 2: Kwanza
    0x41_52_53_02,  // ARS, 2: Argentine Peso
    0x41_55_44_02,  // AUD, 2: Australian Dollar
    0x41_57_47_02,  // AWG, 2: Aruban Florin
    0x41_5A_4E_02,  // AZN, 2: Azerbaijan Manat
    0x42_41_4D_02,  // BAM, 2: Convertible Mark
    0x42_42_44_02,  // BBD, 2: Barbados Dollar
    0x42_44_54_02,  // BDT, 2: Taka
    0x42_48_44_03,  // BHD, 3: Bahraini Dinar
    0x42_49_46_00,  // BIF, 0: Burundi Franc
    0x42_4D_44_02,  // BMD, 2: Bermudian Dollar
    0x42_4E_44_02,  // BND, 2: Brunei Dollar
    0x42_4F_42_02,  // BOB, 2: Boliviano
    0x42_52_4C_02,  // BRL, 2: Brazilian Real
    0x42_53_44_02,  // BSD, 2: Bahamian Dollar
    0x42_54_4E_02,  // BTN, 2: Ngultrum
    0x42_57_50_02,  // BWP, 2: Pula
    0x42_59_4E_02,  // BYN, 2: Belarusian Ruble
    0x42_5A_44_02,  // BZD, 2: Belize Dollar
    0x43_41_44_02,  // CAD, 2: Canadian Dollar
    0x43_44_46_02,  // CDF, 2: Congolese Franc
    0x43_48_46_02,  // CHF, 2: Swiss Franc
    0x43_4C_50_00,  // CLP, 0: Chilean Peso
    0x43_4E_59_02,  // CNY, 2: Yuan Renminbi
    0x43_4F_50_02,  // COP, 2: Colombian Peso
    0x43_52_43_02,  // CRC, 2: Costa Rican Colon
    0x43_55_50_02,  // CUP, 2: Cuban Peso
    0x43_56_45_02,  // CVE, 2: Cabo Verde Escudo
    0x43_5A_4B_02,  // CZK, 2: Czech Koruna
    0x44_4A_46_00,  // DJF, 0: Djibouti Franc
    0x44_4B_4B_02,  // DKK, 2: Danish Krone
    0x44_4F_50_02,  // DOP, 2: Dominican Peso
    0x44_5A_44_02,  // DZD, 2: Algerian Dinar
    0x45_47_50_02,  // EGP, 2: Egyptian Pound
    0x45_52_4E_02,  // ERN, 2: Nakfa
    0x45_54_42_02,  // ETB, 2: Ethiopian Birr
    0x45_55_52_02,  // EUR, 2: Euro
    0x46_4A_44_02,  // FJD, 2: Fiji Dollar
    0x46_4B_50_02,  // FKP, 2: Falkland Islands Pound
    0x47_42_50_02,  // GBP, 2: Pound Sterling
    0x47_45_4C_02,  // GEL, 2: Lari
    0x47_48_53_02,  // GHS, 2: Ghana Cedi
    0x47_49_50_02,  // GIP, 2: Gibraltar Pound
    0x47_4D_44_02,  // GMD, 2: Dalasi
    0x47_4E_46_00,  // GNF, 0: Guinean Franc
    0x47_54_51_02,  // GTQ, 2: Quetzal
    0x47_59_44_02,  // GYD, 2: Guyana Dollar
    0x48_4B_44_02,  // HKD, 2: Hong Kong Dollar
    0x48_4E_4C_02,  // HNL, 2: Lempira
    0x48_54_47_02,  // HTG, 2: Gourde
    0x48_55_46_02,  // HUF, 2: Forint
    0x49_44_52_02,  // IDR, 2: Rupiah
    0x49_4C_53_02,  // ILS, 2: New Israeli Sheqel
    0x49_4E_52_02,  // INR, 2: Indian Rupee
    0x49_51_44_03,  // IQD, 3: Iraqi Dinar
    0x49_52_52_02,  // IRR, 2: Iranian Rial
    0x49_53_4B_00,  // ISK, 0: Iceland Krona
    0x4A_4D_44_02,  // JMD, 2: Jamaican Dollar
    0x4A_4F_44_03,  // JOD, 3: Jordanian Dinar
    0x4A_50_59_00,  // JPY, 0: Yen
    0x4B_45_53_02,  // KES, 2: Kenyan Shilling
    0x4B_47_53_02,  // KGS, 2: Som
    0x4B_48_52_02,  // KHR, 2: Riel
    0x4B_4D_46_00,  // KMF, 0: Comorian Franc
    0x4B_50_57_02,  // KPW, 2: North Korean Won
    0x4B_52_57_00,  // KRW, 0: Won
    0x4B_57_44_03,  // KWD, 3: Kuwaiti Dinar
    0x4B_59_44_02,  // KYD, 2: Cayman Islands Dollar
    0x4B_5A_54_02,  // KZT, 2: Tenge
    0x4C_41_4B_02,  // LAK, 2: Lao Kip
    0x4C_42_50_02,  // LBP, 2: Lebanese Pound
    0x4C_4B_52_02,  // LKR, 2: Sri Lanka Rupee
    0x4C_52_44_02,  // LRD, 2: Liberian Dollar
    0x4C_53_4C_02,  // LSL, 2: Loti
    0x4C_59_44_03,  // LYD, 3: Libyan Dinar
    0x4D_41_44_02,  // MAD, 2: Moroccan Dirham
    0x4D_44_4C_02,  // MDL, 2: Moldovan Leu
    0x4D_47_41_02,  // MGA, 2: Malagasy Ariary
    0x4D_4B_44_02,  // MKD, 2: Denar
    0x4D_4D_4B_02,  // MMK, 2: Kyat
    0x4D_4E_54_02,  // MNT, 2: Tugrik
    0x4D_4F_50_02,  // MOP, 2: Pataca
    0x4D_52_55_02,  // MRU, 2: Ouguiya
    0x4D_55_52_02,  // MUR, 2: Mauritius Rupee
    0x4D_56_52_02,  // MVR, 2: Rufiyaa
    0x4D_57_4B_02,  // MWK, 2: Malawi Kwacha
    0x4D_58_4E_02,  // MXN, 2: Mexican Peso
    0x4D_59_52_02,  // MYR, 2: Malaysian Ringgit
    0x4D_5A_4E_02,  // MZN, 2: Mozambique Metical
    0x4E_41_44_02,  // NAD, 2: Namibia Dollar
    0x4E_47_4E_02,  // NGN, 2: Naira
    0x4E_49_4F_02,  // NIO, 2: Cordoba Oro
    0x4E_4F_4B_02,  // NOK, 2: Norwegian Krone
    0x4E_50_52_02,  // NPR, 2: Nepalese Rupee
    0x4E_5A_44_02,  // NZD, 2: New Zealand Dollar
    0x4F_4D_52_03,  // OMR, 3: Rial Omani
    0x50_41_42_02,  // PAB, 2: Balboa
    0x50_45_4E_02,  // PEN, 2: Sol
    0x50_47_4B_02,  // PGK, 2: Kina
    0x50_48_50_02,  // PHP, 2: Philippine Peso
    0x50_4B_52_02,  // PKR, 2: Pakistan Rupee
    0x50_4C_4E_02,  // PLN, 2: Zloty
    0x50_59_47_00,  // PYG, 0: Guarani
    0x51_41_52_02,  // QAR, 2: Qatari Rial
    0x52_4F_4E_02,  // RON, 2: Romanian Leu
    0x52_53_44_02,  // RSD, 2: Serbian Dinar
    0x52_55_42_02,  // RUB, 2: Russian Ruble
    0x52_57_46_00,  // RWF, 0: Rwanda Franc
    0x53_41_52_02,  // SAR, 2: Saudi Riyal
    0x53_42_44_02,  // SBD, 2: Solomon Islands Dollar
    0x53_43_52_02,  // SCR, 2: Seychelles Rupee
    0x53_44_47_02,  // SDG, 2: Sudanese Pound
    0x53_45_4B_02,  // SEK, 2: Swedish Krona
    0x53_47_44_02,  // SGD, 2: Singapore Dollar
    0x53_48_50_02,  // SHP, 2: Saint Helena Pound
    0x53_4C_45_02,  // SLE, 2: Leone
    0x53_4F_53_02,  // SOS, 2: Somali Shilling
    0x53_52_44_02,  // SRD, 2: Surinam Dollar
    0x53_53_50_02,  // SSP, 2: South Sudanese Pound
    0x53_54_4E_02,  // STN, 2: Dobra
    0x53_56_43_02,  // SVC, 2: El Salvador Colon
    0x53_59_50_02,  // SYP, 2: Syrian Pound
    0x53_5A_4C_02,  // SZL, 2: Lilangeni
    0x54_48_42_02,  // THB, 2: Baht
    0x54_4A_53_02,  // TJS, 2: Somoni
    0x54_4D_54_02,  // TMT, 2: Turkmenistan New Manat
    0x54_4E_44_03,  // TND, 3: Tunisian Dinar
    0x54_4F_50_02,  // TOP, 2: Pa’anga
    0x54_52_59_02,  // TRY, 2: Turkish Lira
    0x54_54_44_02,  // TTD, 2: Trinidad and Tobago Dollar
    0x54_57_44_02,  // TWD, 2: New Taiwan Dollar
    0x54_5A_53_02,  // TZS, 2: Tanzanian Shilling
    0x55_41_48_02,  // UAH, 2: Hryvnia
    0x55_47_58_00,  // UGX, 0: Uganda Shilling
    0x55_53_44_02,  // USD, 2: US Dollar
    0x55_59_55_02,  // UYU, 2: Peso Uruguayo
    0x55_59_57_04,  // UYW, 4: Unidad Previsional
    0x55_5A_53_02,  // UZS, 2: Uzbekistan Sum
    0x56_45_44_02,  // VED, 2: Bolívar Soberano
    0x56_45_53_02,  // VES, 2: Bolívar Soberano
    0x56_4E_44_00,  // VND, 0: Dong
    0x56_55_56_00,  // VUV, 0: Vatu
    0x57_53_54_02,  // WST, 2: Tala
    0x58_41_46_00,  // XAF, 0: CFA Franc BEAC
    0x58_43_44_02,  // XCD, 2: East Caribbean Dollar
    0x58_43_47_02,  // XCG, 2: Caribbean Guilder
    0x58_4F_46_00,  // XOF, 0: CFA Franc BCEAO
    0x58_50_46_00,  // XPF, 0: CFP Franc
    0x59_45_52_02,  // YER, 2: Yemeni Rial
    0x5A_41_52_02,  // ZAR, 2: Rand
    0x5A_4D_57_02,  // ZMW, 2: Zambian Kwacha
    0x5A_57_47_02,  // ZWG, 2: Zimbabwe Gold
  ]
}
