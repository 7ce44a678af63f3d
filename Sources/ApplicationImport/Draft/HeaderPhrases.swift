/// The words by which headers name fields, in the languages of the tool.
///
/// Each phrase is the beginnings of words that a header must have, folded and in any order. Of all
/// phrases that fit, the one with the most letters counts; of equal ones, the first.
enum HeaderPhrases {
  /// The phrases of a field, by its path without indices.
  static let fields: [(template: String, phrases: [String])] = [
    (
      "receivedAt",
      [
        "timestamp", "submission time", "submissiondate", "submission date", "submitdate",
        "date submitted", "received", "date of receipt", "marca temporal", "fecha envio",
        "fecha recepcion", "recibid", "horodateur", "recu", "date reception", "date envoi",
        "date soumission", "carimbo data", "data envio", "recebid", "data recebimento",
        "отметка времени", "дата получ", "дата отправ", "طابع زمني", "تاريخ استلام", "تاريخ تقديم",
        "تاريخ ارسال",
      ]
    ),
    (
      "id",
      [
        "uuid", "instanceid", "response id", "application id", "application number", "reference no",
        "case number", "id respuesta", "n solicitud", "numero solicitud", "n expediente",
        "n dossier", "numero dossier", "id reponse", "n demande", "id resposta", "n pedido",
        "numero pedido", "номер заявки", "id ответа", "رقم طلب", "معرف استجابة",
      ]
    ),
    (
      "call",
      [
        "call for", "which call", "convocatoria", "appel projets", "chamada", "конкурс",
        "دعوة تقديم",
      ]
    ),
    (
      "language",
      [
        "language", "startlanguage", "idioma", "lengua", "langue", "lingua", "язык", "لغة",
      ]
    ),
    (
      "imminentDanger",
      [
        "danger", "imminent danger", "immediate danger", "life at risk", "peligro",
        "danger imminent",
        "perigo", "опасност", "خطر", "خطر وشيك",
      ]
    ),
    (
      "applicant.type",
      [
        "applicant type", "type applicant", "who applying", "who applies", "applying as",
        "quien presenta", "quien solicita", "tipo solicitante", "type demandeur", "qui demande",
        "qui presente", "tipo solicitante", "quem solicita", "quem apresenta", "кто подает",
        "тип заявител", "نوع مقدم", "من يقدم",
      ]
    ),
    (
      "applicant.name",
      [
        "name", "applicant name", "your name", "name group", "organisation name", "full name",
        "nombre", "nombre organizacion", "nom", "nom organisation", "nome", "nome organizacao",
        "имя",
        "название организации", "фио", "اسم", "اسم منظمة",
      ]
    ),
    (
      "applicant.country",
      ["country", "pais", "pays", "стран", "بلد", "دولة", "country work", "pais trabaja"]
    ),
    (
      "applicant.targetGroups",
      [
        "group", "groups", "target group", "describe you", "which of these describe", "identify as",
        "grupos", "grupo pertenece", "cuales grupos", "poblacion", "publics", "groupes",
        "public cible",
        "grupos pertence", "publico alvo", "групп", "целевые группы", "مجموعات", "فئات", "فئة",
      ]
    ),
    (
      "applicant.work",
      [
        "work", "about your work", "your work", "describe work", "activity",
        "activities organisation",
        "trabajo", "describa trabajo", "su trabajo", "activite", "votre travail", "travail",
        "trabalho", "seu trabalho", "работ", "деятельност", "عمل", "عملك",
      ]
    ),
    (
      "applicant.languages",
      ["languages", "languages spoken", "idiomas", "langues", "linguas", "языки", "لغات"]
    ),
    (
      "applicant.members",
      [
        "members", "how many members", "number members", "how many people group", "miembros",
        "cuantas personas grupo", "cuantos integrantes", "membres", "combien personnes", "membros",
        "quantas pessoas grupo", "участник", "сколько человек", "اعضاء", "عدد اعضاء",
      ]
    ),
    (
      "applicant.registered",
      [
        "registered", "legally registered", "legal registration", "registrada", "registrado",
        "personeria juridica", "enregistre", "statut legal", "registro legal", "зарегистрирован",
        "مسجلة", "تسجيل قانوني",
      ]
    ),
    (
      "applicant.contact.channel",
      [
        "channel", "contact channel", "how reach you", "how contact you", "how can reach safely",
        "contact method", "medio escribirle", "medio contacto", "canal", "moyen contact",
        "comment joindre", "meio contato", "como contatar", "способ связи", "канал связи",
        "وسيلة اتصال", "قناة اتصال",
      ]
    ),
    (
      "applicant.contact.address",
      [
        "address", "contact address", "email", "e mail", "handle", "address handle", "your contact",
        "phone number", "correo", "correo electronico", "direccion usuario", "direccion medio",
        "telefono", "courriel", "adresse", "adresse contact", "endereco", "endereco usuario",
        "telefone", "адрес", "почт", "телефон", "عنوان", "بريد الكتروني", "رقم هاتف",
      ]
    ),
    (
      "applicant.contact.safeTimes",
      [
        "safe time", "when safe", "safe write you", "best time contact", "horas seguro",
        "cuando seguro", "horario seguro", "quand joindre", "heures sur", "horario seguro",
        "quando seguro", "когда безопасно", "безопасное время", "متى امن", "اوقات امنة",
      ]
    ),
    (
      "applicant.contact.doNot",
      [
        "do not", "never do", "should not do", "not contact", "no hacer", "nunca", "ne pas",
        "jamais", "nao fazer", "нельзя", "чего не делать", "لا تفعل", "تجنب",
      ]
    ),
    (
      "applicant.references[].name",
      [
        "reference name", "referee name", "references name", "name person vouch", "vouch",
        "referencia nombre", "nombre referencia", "reference nom", "referencia nome",
        "рекоменд имя", "مرجع اسم", "معرف اسم",
      ]
    ),
    (
      "applicant.references[].organisation",
      [
        "reference organisation", "reference organization", "referee organisation",
        "referencia organizacion", "reference organisme", "referencia organizacao",
        "рекоменд организац", "مرجع منظمة",
      ]
    ),
    (
      "applicant.references[].contact",
      [
        "reference contact", "referee contact", "reference email", "reach this person",
        "reach person", "referencia contacto", "referencia correo", "reference courriel",
        "referencia contato", "рекоменд контакт", "рекоменд связ", "مرجع اتصال", "مرجع بريد",
      ]
    ),
    (
      "applicant.references[].independent",
      [
        "independent", "reference independent", "independiente referencia", "independiente",
        "reference independant", "independant", "independente", "независим", "مستقل",
      ]
    ),
    (
      "applicant.previousGrants",
      [
        "previous grant", "received grant before", "earlier grant", "subvencion anterior",
        "subventions precedentes", "subvention anterieure", "apoio anterior", "subvencao anterior",
        "прежние гранты", "منح سابقة",
      ]
    ),
    (
      "project.title",
      [
        "project title", "title", "titulo proyecto", "titulo", "projet", "titre", "titre projet",
        "titulo projeto", "название проекта", "заголовок", "عنوان مشروع",
      ]
    ),
    (
      "project.goal",
      [
        "goal", "project goal", "objective", "want achieve", "objetivo", "lograr", "quiere lograr",
        "objectif", "but projet", "alcancar", "цель", "هدف",
      ]
    ),
    (
      "project.startsOn",
      [
        "start date", "when start", "want start", "starts", "activities start", "fecha inicio",
        "inicio actividades", "cuando empieza", "debut", "date debut", "data inicio",
        "inicio atividades", "дата начала", "начало", "تاريخ بدء", "بداية",
      ]
    ),
    (
      "project.endsOn",
      [
        "end date", "when finish", "will finish", "ends", "activities end", "fecha fin",
        "fin actividades", "cuando termina", "fin", "date fin", "data fim", "data termino", "fim",
        "дата окончания", "окончание", "تاريخ انتهاء", "نهاية",
      ]
    ),
    (
      "incidents[].type",
      [
        "incident", "incident type", "incidents type", "type incident", "what happened",
        "anything else happen", "else happened", "kind incident", "tipo incidente",
        "que tipo incidente", "que ocurrio", "type attaque", "que est passe", "o que aconteceu",
        "тип инцидента", "что произошло", "نوع حادث", "ماذا حدث",
      ]
    ),
    (
      "incidents[].occurredOn",
      [
        "incident date", "incidents date", "date incident", "when happen", "when did happen",
        "date attack", "cuando ocurrio", "cuando ocurrio incidente", "fecha incidente",
        "cuando paso", "quand passe", "date attaque", "quando aconteceu", "data incidente",
        "дата инцидента", "когда произошл", "تاريخ حادث", "متى حدث",
      ]
    ),
    (
      "incidents[].ongoing",
      [
        "ongoing", "still going", "still happening", "incident ongoing", "incidents ongoing",
        "continua", "continua todavia", "sigue ocurriendo", "toujours cours", "encore cours",
        "ainda acontec", "ainda continua", "продолжается", "مستمر", "لا يزال",
      ]
    ),
    (
      "incidents[].harm",
      [
        "harm", "incidents harm", "severity", "how serious", "gravedad", "dano", "gravite",
        "dommage", "gravidade", "ущерб", "тяжест", "ضرر", "خطورة",
      ]
    ),
    (
      "incidents[].description",
      [
        "describe", "incident description", "incidents description", "describe happened",
        "describe few words", "what happened details", "story", "describa paso",
        "descripcion incidente",
        "relato", "recit", "description incident", "decrivez", "descreva", "опишите",
        "описание инцидента",
        "وصف حادث", "صف ما حدث",
      ]
    ),
    (
      "budget.currency",
      [
        "currency", "budget currency", "currency prices", "moneda", "moneda presupuesto", "divisa",
        "devise", "monnaie", "moeda", "валют", "عملة",
      ]
    ),
    (
      "budget.requested",
      [
        "amount requested", "requested", "how much request", "request total", "total requested",
        "amount applied", "monto solicitado", "cantidad solicitada", "importe solicitado",
        "montant demande", "valor solicitado", "montante solicitado", "запрашиваем", "сумма запрос",
        "مبلغ مطلوب",
      ]
    ),
    (
      "budget.items[].category",
      [
        "cost category", "costs category", "item category", "kind cost", "what kind cost",
        "category",
        "categoria", "gasto categoria", "categorie", "custo categoria", "категори", "فئة تكلفة",
        "نوع تكلفة",
      ]
    ),
    (
      "budget.items[].description",
      [
        "cost", "cost what", "costs what", "item description", "cost description", "what pay cost",
        "what should grant pay cost", "expense", "gasto descripcion", "rubro", "poste", "depense",
        "custo descricao", "despesa", "item", "статья расход", "описание расход", "بند",
        "وصف تكلفة",
      ]
    ),
    (
      "budget.items[].quantity",
      [
        "quantity", "costs quantity", "how many cost", "number units", "cantidad", "gasto cantidad",
        "quantite", "quantidade", "количеств", "كمية", "عدد وحدات",
      ]
    ),
    (
      "budget.items[].unitCost",
      [
        "unit price", "costs unit price", "price per unit", "unit cost", "price unit cost",
        "cost unit cost", "precio unitario", "gasto precio unitario", "prix unitaire",
        "preco unitario", "цена единиц", "стоимость единиц", "سعر وحدة",
      ]
    ),
    (
      "budget.items[].respondsTo",
      [
        "costs incident", "cost incident", "item incident", "gasto incidente", "depense incident",
        "custo incidente", "расход инцидент", "تكلفة حادث",
      ]
    ),
    (
      "budget.otherFunding",
      [
        "other funding", "other funds", "received other funding", "funding elsewhere",
        "otros fondos",
        "otra financiacion", "otros financiamientos", "autres financements", "autre financement",
        "outros financiamentos", "outros fundos", "другое финансирование", "другие фонды",
        "تمويل اخر", "تمويل آخر",
      ]
    ),
  ]

  /// Columns that products add by themselves, folded, and that no application needs.
  static let systemColumns: Set<String> = [
    "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username",
    "_id", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags",
    "_index", "_parent_index", "_parent_table_name", "_xform_id_string", "audit", "key",
    "submitterid", "submittername", "attachmentspresent", "attachmentsexpected", "status",
    "reviewstate", "edits", "formversion", "lastpage", "seed", "startdate", "datestamp", "refurl",
    "ipaddr", "token", "score", "puntuacion", "puntuación",
  ]

  /// Words for the first, second and further entries of lists, from 0.
  static let ordinals: [(index: Int, words: [String])] = [
    (0, ["first", "primer", "primera", "primero", "premier", "premiere", "primeira", "primeiro"]),
    (0, ["первый", "первая", "первого", "اول", "اولى"]),
    (1, ["second", "segunda", "segundo", "deuxieme", "seconde", "второй", "вторая", "второго"]),
    (1, ["ثاني", "ثانية"]),
    (2, ["third", "tercer", "tercera", "tercero", "troisieme", "terceira", "terceiro"]),
    (2, ["третий", "третья", "третьего", "ثالث", "ثالثة"]),
  ]
}
