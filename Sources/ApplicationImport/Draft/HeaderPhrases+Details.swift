extension HeaderPhrases {
  /// The phrases of the fields that no rule reads and the second version of the format has.
  static let details: [(template: String, phrases: [String])] = [
    (
      "onBehalfOf.relationship",
      [
        "relationship applicant", "your relationship", "behalf relationship",
        "relacion solicitante", "relacion persona", "lien demandeur", "lien personne concernee",
        "relacao solicitante", "отношение заявител", "кем приходитесь", "صلة مقدم", "صلة شخص",
      ]
    ),
    (
      "onBehalfOf.consent",
      [
        "behalf consent", "applicant know agree", "know application agree", "know agree",
        "sabe acuerdo", "sabe esta acuerdo", "courant accord", "sabe concorda", "знает соглас",
        "علم موافق",
      ]
    ),
    (
      "onBehalfOf.why",
      [
        "why behalf", "reason behalf", "why not applying themselves", "motivo nombre persona",
        "raison nom personne", "motivo nome pessoa", "почему имени", "سبب نيابة",
      ]
    ),
    (
      "applicant.residence",
      [
        "country residence", "country live", "where live", "pais residencia", "pais vive",
        "donde vive", "pays residence", "pays vivez", "pais mora", "onde mora", "стран проживан",
        "где живете", "بلد اقامة", "مكان اقامة",
      ]
    ),
    (
      "applicant.inExile",
      [
        "exile", "in exile", "live exile", "exilio", "exil", "эмиграц", "изгнани", "منفى",
      ]
    ),
    (
      "applicant.role",
      [
        "role", "your role organisation", "position organisation", "role movement",
        "funcion organizacion", "cargo organizacion", "fonction organisation", "funcao organizacao",
        "должност", "роль организац", "منصب", "دور منظمة",
      ]
    ),
    (
      "applicant.activeSince",
      [
        "since when", "since which year", "active since", "year started work", "desde cuando",
        "desde ano", "ano inicio trabajo", "depuis quand", "depuis annee", "annee debut",
        "desde quando", "с какого года", "год начала работы", "منذ متى", "سنة بدء عمل",
      ]
    ),
    (
      "applicant.publicWork[].link",
      [
        "public work link", "link work", "links work", "website", "portfolio", "links articles",
        "enlace trabajo", "enlaces trabajo", "sitio web", "lien travail", "liens votre travail",
        "liens travail",
        "site web", "link trabalho", "links trabalho", "ссылк работ", "сайт", "رابط عمل",
        "موقع الكتروني",
      ]
    ),
    (
      "applicant.publicWork[].what",
      [
        "public work what", "public work", "publications articles", "trabajo publico",
        "travail public", "travaux publics", "trabalho publico", "публичн работ", "عمل علني",
      ]
    ),
    (
      "applicant.references[].relation",
      [
        "reference relation", "referee relation", "relationship reference", "how person know you",
        "how know you", "relacion referencia", "como conoce", "reference lien", "lien reference",
        "relation reference", "comment connait", "relacao referencia", "como conhece",
        "рекоменд отношен", "откуда знает", "مرجع صلة", "كيف يعرفك",
      ]
    ),
    (
      "applicant.references[].language",
      [
        "reference language", "referee language", "language reference", "idioma referencia",
        "langue reference", "язык рекоменд", "рекоменд язык", "لغة مرجع",
      ]
    ),
    (
      "applicant.references[].informed",
      [
        "reference informed", "referee informed", "reference knows", "know may contact",
        "reference know may contact",
        "aware may contact", "referencia avisada", "referencia sabe", "reference prevenue",
        "reference informee", "referencia informada", "рекоменд знает", "рекоменд предупрежд",
        "مرجع علم",
      ]
    ),
    (
      "project.measuresTaken",
      [
        "already done", "already taken", "measures taken", "steps taken", "security measures",
        "security practices", "medidas tomadas", "medidas seguridad", "ya hecho", "mesures prises",
        "mesures securite", "deja fait", "medidas seguranca", "ja fez", "уже сделан",
        "принятые меры", "تدابير متخذة", "تدابير امن",
      ]
    ),
    (
      "project.alternatives",
      [
        "alternatives", "other options", "other solutions", "alternativas", "otras opciones",
        "autres solutions", "autres options", "outras opcoes", "альтернатив", "другие вариант",
        "بدائل",
      ]
    ),
    (
      "project.expectedResult",
      [
        "expected result", "expected outcome", "expected impact", "will change end",
        "will different after", "resultado esperado", "resultados esperados", "impacto esperado",
        "resultat attendu", "resultats attendus", "ожидаем результат", "نتيجة متوقعة",
        "نتائج متوقعة",
      ]
    ),
    (
      "project.neededBy",
      [
        "needed by", "need by", "by when need", "when need help", "latest date help", "para cuando",
        "cuando necesita", "pour quand", "quand besoin aide", "ate quando precisa",
        "quando precisa", "к какому сроку", "когда нужна помощ", "متى تحتاج",
      ]
    ),
    (
      "incidents[].platform",
      [
        "platform", "incident platform", "incidents platform", "which service happen", "plataforma",
        "incidente plataforma", "plateforme", "incident plateforme", "платформ", "منصة",
      ]
    ),
    (
      "incidents[].link",
      [
        "incident link", "incidents link", "incident url", "link post", "link attack",
        "enlace incidente", "enlace publicacion", "lien incident", "lien publication",
        "link incidente", "link publicacao", "ссылк инцидент", "ссылк публикац", "رابط حادث",
        "رابط منشور",
      ]
    ),
    (
      "incidents[].reports[].to",
      [
        "reported to", "report to whom", "have reported whom", "ante quien denuncio",
        "denuncio ante", "signale a qui", "denunciou a quem", "кому сообщали", "куда обращались",
        "جهة بلاغ",
      ]
    ),
    (
      "incidents[].reports[].reference",
      [
        "police report number", "report reference", "report number", "complaint number",
        "ticket number", "numero denuncia", "numero plainte", "numero signalement",
        "numero boletim", "номер обращени", "номер заявлени", "رقم بلاغ",
      ]
    ),
    (
      "beneficiaries.count",
      [
        "people protected", "how many people protect", "how many people benefit", "beneficiar",
        "number beneficiar", "personas protege", "personas beneficiad", "personnes protegees",
        "beneficiair", "pessoas protegidas", "pessoas beneficiad", "людей защит", "سكان محمي",
        "مستفيد",
      ]
    ),
    (
      "beneficiaries.dependants",
      [
        "dependants", "dependents", "how many children", "children depend", "family members",
        "personas cargo", "dependientes", "hijos", "personnes charge", "enfants", "dependentes",
        "filhos", "иждивен", "детей", "معالين", "اطفال",
      ]
    ),
    (
      "otherSupport[].organisation",
      [
        "other organisations", "other organizations", "organisations asked",
        "organisations approached", "organisations contacted", "organizations contacted",
        "otras organizaciones", "autres organisations", "organisations sollicitees",
        "outras organizacoes", "другие организац", "منظمات اخرى",
      ]
    ),
    (
      "otherSupport[].kind",
      [
        "support kind", "kind support", "type support", "what help asked", "tipo apoyo",
        "type aide", "tipo apoio", "вид помощи", "نوع دعم",
      ]
    ),
    (
      "otherSupport[].result",
      [
        "support result", "result request", "outcome request", "answer organisations",
        "resultado solicitud apoyo", "resultado pedido", "suite demande aide", "результат обращени",
        "نتيجة طلب دعم",
      ]
    ),
    (
      "payment.canReceive",
      [
        "receive money", "able receive money", "receive funds", "receive payment", "recibir dinero",
        "recibir fondos", "recevoir argent", "recevoir fonds", "receber dinheiro",
        "получать деньги", "получить деньги", "استلام مال",
      ]
    ),
    (
      "payment.route",
      [
        "payment method", "payment route", "how receive money", "way receive money", "metodo pago",
        "forma pago", "medio pago", "mode paiement", "moyen paiement", "moyen recevoir argent",
        "forma pagamento", "способ выплат", "способ получения денег", "طريقة دفع",
        "وسيلة استلام مال",
      ]
    ),
    (
      "payment.risk",
      [
        "payment risk", "risk receiving", "risk receiving money", "risks receiving money",
        "riesgo dinero", "riesgo recibir dinero", "risque argent", "risque recevoir argent",
        "risco dinheiro", "risco receber dinheiro", "риск получени денег", "خطر استلام مال",
      ]
    ),
    (
      "payment.preferInKind",
      [
        "payment in kind", "support in kind", "prefer goods", "goods services instead money",
        "bienes servicios dinero", "en especie", "aide nature", "biens services argent",
        "bens servicos dinheiro", "вещи услуги денег", "سلع خدمات",
      ]
    ),
    (
      "consents.contactReferences",
      [
        "may contact references", "may contact referees", "may we contact your references",
        "consents contact references", "permission contact references",
        "contactar referencias", "contacter references", "contatar referencias",
        "связаться рекоменд", "تواصل مراجع",
      ]
    ),
    (
      "consents.vetting",
      [
        "vetting", "consent vetting", "ask organisations about you",
        "ask other organisations about", "consultar organizaciones", "verificar organizaciones",
        "consulter organisations", "consultar organizacoes", "спросить организац", "سؤال منظمات",
      ]
    ),
    (
      "consents.referTo",
      [
        "referral", "may refer", "consent referral", "pass application on",
        "share application with", "remitir solicitud", "derivar solicitud", "transmettre demande",
        "encaminhar solicitacao", "передать заявк", "احالة طلب",
      ]
    ),
    (
      "consents.neverShareWith",
      [
        "never share", "do not share", "not share with", "must not know", "no compartir",
        "nunca compartir", "jamais partager", "ne pas partager", "nao compartilhar",
        "nunca compartilhar", "никогда сообщать", "не передавать", "عدم مشاركة",
      ]
    ),
    (
      "declarations.truth",
      [
        "information true", "answers true", "declare true", "true accurate",
        "declaracion veracidad", "informacion veraz", "informacion verdadera",
        "declaration exactitude", "informations exactes", "informacoes verdadeiras",
        "declaracao veracidade", "правдив", "достоверн", "صحة معلومات",
      ]
    ),
    (
      "declarations.privacyNotice",
      [
        "privacy notice version", "privacy policy version", "version aviso privacidad",
        "version politique confidentialite", "version notice confidentialite",
        "versao aviso privacidade", "версия уведомлени", "نسخة اشعار خصوصية",
      ]
    ),
    (
      "statistics.gender",
      [
        "gender", "gender identity", "genero", "identidad genero", "genre", "identite genre",
        "identidade genero", "гендер", "نوع اجتماعي",
      ]
    ),
    (
      "statistics.identities",
      [
        "communities belong", "diversity", "identidades", "diversidad", "diversite", "diversidade",
        "сообществ", "فئات مجتمعية",
      ]
    ),
  ]
}
